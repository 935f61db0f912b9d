// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace conche::trends {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Trends)
};

constexpr qint64 hour = 3'600'000;
// What is there so seldom has hardly been seen.
constexpr double hardly = 0.5;

QString monthText(const QDate &month)
{
    return QLocale().standaloneMonthName(month.month()) + u' ' + QString::number(month.year());
}

/*! Neighbours as a span: "January 2026 to March 2026". */
QStringList monthSpans(const QList<QDate> &months)
{
    QStringList spans;
    for (qsizetype begin = 0; begin < months.size();) {
        qsizetype end = begin;
        while (end + 1 < months.size() && months[end].addMonths(1) == months[end + 1])
            ++end;
        spans << (begin == end ? monthText(months[begin])
                               //: %1 and %2 are months
                               : Words::tr("%1 to %2").arg(monthText(months[begin]), monthText(months[end])));
        begin = end + 1;
    }
    return spans;
}

/*! Neighbours as a span: "00–05". */
QStringList hourSpans(const QList<int> &hours)
{
    const auto number = [](int value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); };
    QStringList spans;
    for (qsizetype begin = 0; begin < hours.size();) {
        qsizetype end = begin;
        while (end + 1 < hours.size() && hours[end] + 1 == hours[end + 1])
            ++end;
        spans << number(hours[begin]) + u"–"_s + number(hours[end] + 1);
        begin = end + 1;
    }
    return spans;
}

} // namespace

QList<CoverageQuestion> coverageQuestions(const stack::Stack &stack)
{
    QList<CoverageQuestion> questions;
    const auto add = [&questions](const QString &measurement, const QString &field) {
        const auto isSame = [&](const CoverageQuestion &known) { return known.measurement == measurement; };
        if (!measurement.isEmpty() && std::ranges::none_of(questions, isSame))
            questions << CoverageQuestion{measurement, field};
    };
    for (const stack::Metric &metric : stack.metrics) {
        if (const auto *day = std::get_if<stack::DayMetric>(&metric.source))
            add(day->measurement, day->field);
    }
    for (const stack::Check &check : stack.checks) {
        if (const auto *series = std::get_if<stack::SeriesCheck>(&check.question))
            add(series->measurement, series->field);
    }
    return questions;
}

QList<Period> coverageParts(const Period &period)
{
    constexpr int days = 120;
    QList<Period> parts;
    for (QDateTime start = period.start; start < period.stop;) {
        const QDateTime stop = std::min(start.addDays(days), period.stop);
        parts << Period{start, stop};
        start = stop;
    }
    return parts;
}

CoverageCount CoverageMonth::whole() const
{
    CoverageCount whole;
    for (const CoverageCount &count : hours) {
        whole.seen += count.seen;
        whole.hours += count.hours;
    }
    return whole;
}

CoverageCount Coverage::whole() const
{
    CoverageCount whole;
    for (const CoverageMonth &month : months) {
        whole.seen += month.whole().seen;
        whole.hours += month.whole().hours;
    }
    return whole;
}

Coverage coverageOf(
    const QString &measurement, const QList<QDateTime> &recorded, const Period &period, const QByteArray &zone)
{
    Coverage coverage{measurement, zone, {}};
    const QTimeZone named(zone);
    const QTimeZone clock = named.isValid() ? named : QTimeZone::utc();
    QSet<qint64> seen;
    for (const QDateTime &instant : recorded)
        seen.insert(instant.toMSecsSinceEpoch() / hour);
    // Only hours that are whole within the period: of others nothing is known.
    const qint64 first = (period.start.toMSecsSinceEpoch() + hour - 1) / hour;
    const qint64 end = period.stop.toMSecsSinceEpoch() / hour;
    for (qint64 number = first; number < end; ++number) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(number * hour, clock);
        const QDate month(local.date().year(), local.date().month(), 1);
        if (coverage.months.isEmpty() || coverage.months.last().first != month)
            coverage.months << CoverageMonth{month, {}};
        CoverageCount &count = coverage.months.last().hours.at(static_cast<std::size_t>(local.time().hour()));
        ++count.hours;
        count.seen += seen.contains(number) ? 1 : 0;
    }
    return coverage;
}

QStringList coverageSentences(const Coverage &coverage)
{
    const CoverageCount whole = coverage.whole();
    if (whole.hours == 0)
        //: %1 is the name of a measurement
        return {Words::tr("%1: no hour of the period is over.").arg(coverage.measurement)};
    if (whole.seen == 0)
        //: %1 is the name of a measurement
        return {Words::tr("%1 has no record in the period.").arg(coverage.measurement)};
    // A share is not rounded up to all of it.
    const int percent = static_cast<int>(std::floor(whole.share() * 100));
    //: %1 is the name of a measurement, %2 a percentage, %n a count of hours
    QStringList sentences{Words::tr("%1 has records of %2 % of %n hour(s).", nullptr, whole.hours)
                              .arg(coverage.measurement)
                              .arg(percent)};

    QList<QDate> missing;
    QList<QDate> poor;
    std::array<CoverageCount, 24> byHour{};
    for (const CoverageMonth &month : coverage.months) {
        const CoverageCount count = month.whole();
        if (count.seen == 0)
            missing << month.first;
        else if (count.share() < hardly)
            poor << month.first;
        for (std::size_t i = 0; i < byHour.size(); ++i) {
            byHour.at(i).seen += month.hours.at(i).seen;
            byHour.at(i).hours += month.hours.at(i).hours;
        }
    }
    if (!missing.isEmpty())
        //: %1 is a list of months
        sentences << Words::tr("Nothing of %1.").arg(monthSpans(missing).join(u", "_s));
    if (!poor.isEmpty())
        //: %1 is a list of months
        sentences << Words::tr("Less than half of %1.").arg(monthSpans(poor).join(u", "_s));
    // An hour of the day that is rarer than the others are: a model cannot know it.
    QList<int> rare;
    for (std::size_t i = 0; i < byHour.size(); ++i) {
        if (byHour.at(i).hours > 0 && byHour.at(i).share() < hardly * whole.share())
            rare << static_cast<int>(i);
    }
    if (!rare.isEmpty())
        //: %1 is a list of hours of the day: "00–05"; %2 is the name of a time zone
        sentences << Words::tr("The hours %1 (%2) are hardly there.")
                         .arg(hourSpans(rare).join(u", "_s), QString::fromLatin1(coverage.zone));
    return sentences;
}

} // namespace conche::trends
