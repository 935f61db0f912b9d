// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include "core/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
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

constexpr double week = 7 * 86'400'000.0;
constexpr double month = 30 * 86'400'000.0;

} // namespace

ValueText changeText(const stack::Metric &metric, double change)
{
    if (!isShare(metric) && metric.unit != "%"_L1)
        return valueText(metric, std::abs(change));
    // Nobody counts in less than hundredths of a point.
    constexpr double finest = 100;
    const double points = std::abs(change) * (isShare(metric) ? 100 : 1);
    //: Percentage points
    return {numberText(std::round(points * finest) / finest), Words::tr("points")};
}

QString countText(const stack::Metric &metric, qsizetype count)
{
    const int number = static_cast<int>(count);
    if (std::holds_alternative<stack::RunMetric>(metric.source))
        return Words::tr("%n run(s)", nullptr, number);
    if (std::holds_alternative<stack::DayMetric>(metric.source))
        return Words::tr("%n day(s)", nullptr, number);
    return Words::tr("%n value(s)", nullptr, number);
}

QString moreNeededText(const stack::Metric &metric, qsizetype count)
{
    const int number = static_cast<int>(count);
    if (std::holds_alternative<stack::RunMetric>(metric.source))
        return Words::tr("%n more run(s) needed", nullptr, number);
    if (std::holds_alternative<stack::DayMetric>(metric.source))
        return Words::tr("%n more day(s) needed", nullptr, number);
    return Words::tr("%n more value(s) needed", nullptr, number);
}

QString noNumbersText(qint64 count)
{
    return count == 0 ? QString() : Words::tr("%n value(s) that are no number", nullptr, static_cast<int>(count));
}

QString spanText(qint64 span)
{
    constexpr qint64 day = 86'400'000;
    constexpr qint64 fewDays = 3 * day;
    return span < fewDays ? durationText(std::chrono::milliseconds(span))
                          : Words::tr("%n day(s)", nullptr, static_cast<int>((span + day / 2) / day));
}

QString probabilityText(double p)
{
    if (p < 0.001)
        return u"p < 0.001"_s;
    return u"p = "_s + QString::number(p, 'f', p < 0.0995 ? 3 : 2);
}

QString dateText(qint64 at, const QByteArray &zone, qint64 now)
{
    const QTimeZone named(zone);
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(at, named.isValid() ? named : QTimeZone::utc());
    constexpr double tenMonths = 10 * month;
    const bool isNear = std::abs(static_cast<double>(at - now)) < tenMonths;
    //: Forms of a date, of the day and the month, and with the year
    return QLocale().toString(date.date(), isNear ? Words::tr("d MMMM") : Words::tr("d MMMM yyyy"));
}

RateText rateText(const stack::Metric &metric, const Slope &slope)
{
    constexpr double halfYear = 6 * month;
    const bool isSlow = static_cast<double>(slope.to - slope.from) > halfYear;
    const double span = isSlow ? month : week;
    const ValueText rate = changeText(metric, slope.perMs * span);
    //: %1 is how much something changes, such as "0.4 points"
    const QString form = isSlow ? Words::tr("%1 a month") : Words::tr("%1 a week");
    const bool isShort = isShare(metric) || metric.unit == "%"_L1;
    // The interval is told in the direction that the slope has.
    const double sign = slope.perMs < 0 ? -1 : 1;
    const double low = sign * (sign < 0 ? slope.upper : slope.lower) * span;
    const double high = sign * (sign < 0 ? slope.lower : slope.upper) * span;
    const auto bound = [&](double value) {
        const ValueText text = changeText(metric, value);
        const QString number = text.unit == rate.unit ? text.number : text.whole();
        return value < 0 && text.number != "0"_L1 ? u'−' + number : number;
    };
    //: The ends of an interval: "0.2 and 0.6"
    return {form.arg(isShort ? rate.number : rate.whole()), form.arg(rate.whole()),
        Words::tr("%1 and %2").arg(bound(low), bound(high))};
}

QString beyondText(const stack::Metric &metric, double limit, bool isBelow)
{
    //: %1 is a limit
    return (isBelow ? Words::tr("below %1") : Words::tr("above %1")).arg(limitText(metric, limit));
}

} // namespace conche::trends
