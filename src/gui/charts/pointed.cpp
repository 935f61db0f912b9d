// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointed.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::gui::Pointed)
};

const store::Sample *nearestSample(const Plot &plot, const ShapePoint &point, qint64 at)
{
    const store::Sample *nearest = nullptr;
    for (const store::Sample &sample : plot.samples()) {
        if (sample.noNumber != store::NoNumber::None || sample.at < point.first || sample.at > point.last)
            continue;
        if (nearest == nullptr || std::abs(sample.at - at) < std::abs(nearest->at - at))
            nearest = &sample;
    }
    return nearest;
}

QString whatIs(const store::Sample &sample)
{
    if (sample.source.isEmpty())
        return Words::tr("one value");
    return sample.source.startsWith("models:/"_L1) ? Words::tr("one version") : Words::tr("one run");
}

} // namespace

QString Pointed::sentence() const
{
    QStringList parts{number, what, when};
    if (!label.isEmpty())
        parts << label;
    return parts.join(u", "_s);
}

qsizetype nearestPoint(const Plot &plot, qint64 at)
{
    const QList<ShapePoint> &points = plot.points();
    if (points.isEmpty())
        return -1;
    const auto after = std::ranges::lower_bound(points, at, {}, &ShapePoint::at);
    const qsizetype index = after - points.begin();
    if (index == points.size())
        return index - 1;
    return index > 0 && at - points[index - 1].at < points[index].at - at ? index - 1 : index;
}

std::optional<Pointed> pointedAt(const Plot &plot, qint64 at, const QTimeZone &zone)
{
    const qsizetype index = nearestPoint(plot, at);
    if (index < 0)
        return std::nullopt;
    const ShapePoint &point = plot.points()[index];
    if (const store::Sample *sample = nearestSample(plot, point, at)) {
        return Pointed{.at = sample->at,
            .value = sample->value,
            .number = plot.exact(sample->value),
            .what = whatIs(*sample),
            .when = momentText(sample->at, zone),
            .label = sample->label};
    }
    if (point.count == 1) {
        return Pointed{.at = point.at,
            .value = point.mean,
            .number = plot.exact(point.mean),
            .what = Words::tr("one value"),
            .when = momentText(point.at, zone),
            .label = {}};
    }
    return Pointed{.at = point.at,
        .value = point.mean,
        .number = plot.words(point.mean),
        //: %n is how many values a point of a chart is the mean of, %1 and %2 the smallest and largest: "0.871",
        //: "0.889"
        .what = Words::tr("mean of %n, %1 to %2", nullptr, int(std::min<qint64>(point.count, 1'000'000'000)))
                    .arg(plot.words(point.low), plot.words(point.high)),
        .when = spanText(point.first, point.last, zone),
        .label = {}};
}

const trends::Hole *holeAt(const Plot &plot, qint64 at)
{
    for (const trends::Hole &hole : plot.data().holes) {
        if (hole.from < at && at < hole.to)
            return &hole;
    }
    return nullptr;
}

QString holeDetail(const trends::Hole &hole)
{
    QStringList parts;
    if (!hole.reason.isEmpty())
        parts << hole.reason;
    if (hole.missing > 0)
        parts << Words::tr("%n value(s) missing", nullptr, int(std::min<qint64>(hole.missing, 1'000'000'000)));
    return parts.join(u", "_s);
}

QString momentText(qint64 at, const QTimeZone &zone)
{
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(at, zone);
    //: An instant in a chart, as QLocale takes it: "Mon 16 Nov 2026, 20:34:07"
    return QLocale().toString(shown, Words::tr("ddd d MMM yyyy, HH:mm:ss")) + u' ' + zone.abbreviation(shown);
}

QString spanText(qint64 from, qint64 to, const QTimeZone &zone)
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(from, zone);
    const QDateTime stop = QDateTime::fromMSecsSinceEpoch(to, zone);
    const QString begin = QLocale().toString(start, Words::tr("ddd d MMM yyyy, HH:mm"));
    const QString end = start.date() == stop.date() ? QLocale().toString(stop, u"HH:mm"_s)
                                                    //: The end of a span in a chart: "Tue 17 Nov, 02:10"
                                                    : QLocale().toString(stop, Words::tr("ddd d MMM, HH:mm"));
    //: A span of time with its zone: "Mon 16 Nov 2026, 18:00 to 23:40 CET"
    return Words::tr("%1 to %2 %3").arg(begin, end, zone.abbreviation(stop));
}

} // namespace conche::gui
