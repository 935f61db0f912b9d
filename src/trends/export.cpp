// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export.h"

#include "core/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace conche::trends {

using namespace Qt::StringLiterals;

namespace {

QString timeText(qint64 instant)
{
    return instantText(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC));
}

/*! All digits, so that what is read back is the same number. */
QString exact(double value)
{
    return QString::number(value, 'g', 17);
}

QString reasonText(store::NoNumber reason)
{
    switch (reason) {
    case store::NoNumber::None:
        return {};
    case store::NoNumber::NotANumber:
        return u"NaN"_s;
    case store::NoNumber::Infinite:
        break;
    }
    return u"infinite"_s;
}

QString safe(const QString &name)
{
    static const QRegularExpression others(u"[^A-Za-z0-9.-]+"_s);
    return QString(name).replace(others, u"-"_s);
}

QByteArray record(const QStringList &fields)
{
    return (csvLine(fields) + u"\r\n"_s).toUtf8();
}

} // namespace

QString exportName(const stack::Stack &stack, const stack::Metric &metric, const Period &period, const QString &suffix)
{
    // The stop does not belong to the period.
    const QDateTime last = period.stop.toUTC().addMSecs(-1);
    return u"%1_%2_%3_%4.%5"_s.arg(safe(stack.name), safe(metric.id), period.start.toUTC().toString(u"yyyy-MM-dd"_s),
        last.toString(u"yyyy-MM-dd"_s), suffix);
}

QByteArray toCsv(const std::vector<store::Sample> &samples)
{
    QByteArray text = record({u"time"_s, u"value"_s, u"no_number"_s, u"source"_s, u"label"_s, u"test_cases"_s});
    for (const store::Sample &sample : samples) {
        const bool isNumber = sample.noNumber == store::NoNumber::None;
        text += record({timeText(sample.at), isNumber ? exact(sample.value) : QString(), reasonText(sample.noNumber),
            sample.source, sample.label, sample.weight > 0 ? exact(sample.weight) : QString()});
    }
    return text;
}

QByteArray toCsv(const store::BucketSeries &series)
{
    QByteArray text
        = record({u"start"_s, u"minimum"_s, u"maximum"_s, u"mean"_s, u"last"_s, u"count"_s, u"no_numbers"_s});
    for (const store::Bucket &bucket : series.buckets) {
        const auto number = [&bucket](double value) { return bucket.count > 0 ? exact(value) : QString(); };
        text += record({timeText(bucket.start), number(bucket.minimum), number(bucket.maximum),
            bucket.count > 0 ? exact(bucket.mean()) : QString(), number(bucket.lastValue),
            QString::number(bucket.count), QString::number(bucket.noNumbers)});
    }
    return text;
}

QByteArray toJson(const std::vector<store::Sample> &samples)
{
    QJsonArray array;
    for (const store::Sample &sample : samples) {
        const bool isNumber = sample.noNumber == store::NoNumber::None;
        array.append(QJsonObject{{u"time"_s, timeText(sample.at)},
            {u"value"_s, isNumber ? QJsonValue(sample.value) : QJsonValue()},
            {u"no_number"_s, reasonText(sample.noNumber)}, {u"source"_s, sample.source}, {u"label"_s, sample.label},
            {u"test_cases"_s, sample.weight > 0 ? QJsonValue(sample.weight) : QJsonValue()}});
    }
    return QJsonDocument(array).toJson();
}

QByteArray toJson(const store::BucketSeries &series)
{
    QJsonArray array;
    for (const store::Bucket &bucket : series.buckets) {
        const auto number = [&bucket](double value) { return bucket.count > 0 ? QJsonValue(value) : QJsonValue(); };
        array.append(QJsonObject{{u"start"_s, timeText(bucket.start)}, {u"minimum"_s, number(bucket.minimum)},
            {u"maximum"_s, number(bucket.maximum)},
            {u"mean"_s, bucket.count > 0 ? QJsonValue(bucket.mean()) : QJsonValue()},
            {u"last"_s, number(bucket.lastValue)}, {u"count"_s, bucket.count}, {u"no_numbers"_s, bucket.noNumbers}});
    }
    return QJsonDocument(array).toJson();
}

} // namespace conche::trends
