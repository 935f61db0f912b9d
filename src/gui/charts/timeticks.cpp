// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeticks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace conche::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::gui::TimeTicks)
};

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
/*! Offsets of all zones from UTC are multiples of it, and so are round local times in UTC. */
constexpr qint64 offsetGrain = 15 * minute;

struct Step
{
    enum class Unit { Clock, Day, Week, Month, Year } unit;
    int count; ///< of minutes for Clock
    qint64 length; ///< about how long it is
};

constexpr Step clock(int minutes)
{
    return {Step::Unit::Clock, minutes, minutes * minute};
}

constexpr std::array steps{clock(1), clock(2), clock(5), clock(10), clock(15), clock(30), clock(60), clock(120),
    clock(180), clock(360), clock(720), Step{Step::Unit::Day, 1, day}, Step{Step::Unit::Day, 2, 2 * day},
    Step{Step::Unit::Week, 1, 7 * day}, Step{Step::Unit::Week, 2, 14 * day}, Step{Step::Unit::Month, 1, 30 * day},
    Step{Step::Unit::Month, 2, 61 * day}, Step{Step::Unit::Month, 3, 91 * day}, Step{Step::Unit::Month, 6, 182 * day}};

Step stepFor(qint64 span, int most)
{
    const qint64 shortest = span / std::max(1, most);
    for (const Step &step : steps) {
        if (step.length >= shortest)
            return step;
    }
    const qint64 year = 365 * day;
    int decade = 1;
    for (;;) {
        for (const int count : {decade, 2 * decade, 5 * decade}) {
            if (count * year >= shortest)
                return {Step::Unit::Year, count, count * year};
        }
        decade *= 10;
    }
}

QDateTime local(qint64 at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone);
}

QString dayText(const QDate &date)
{
    //: A day on the time axis of a chart, as QLocale takes it: "Mon 26 Oct"
    return QLocale().toString(date, Words::tr("ddd d MMM"));
}

QList<TimeTick> clockTicks(const QTimeZone &zone, qint64 start, qint64 stop, const Step &step)
{
    const qint64 grain = std::min(offsetGrain, step.length);
    QList<TimeTick> ticks;
    QDateTime before;
    for (qint64 at = (start + grain - 1) / grain * grain; at <= stop; at += grain) {
        const QDateTime shown = local(at, zone);
        if (shown.time().msecsSinceStartOfDay() % step.length != 0)
            continue;
        // Steps of more than an hour skip the second one of a time that a day has twice.
        const bool isAgain
            = step.length > hour && before.isValid() && before.date() == shown.date() && before.time() == shown.time();
        before = shown;
        if (isAgain)
            continue;
        ticks << TimeTick{at,
            shown.time() == QTime(0, 0) ? dayText(shown.date())
                                        : QLocale().toString(shown.time(), QStringLiteral("HH:mm"))};
    }
    return ticks;
}

bool isOn(const QDate &date, const Step &step)
{
    const qint64 monday = date.toJulianDay(); // day 0 was a Monday
    switch (step.unit) {
    case Step::Unit::Clock:
        return false;
    case Step::Unit::Day:
        return date.toJulianDay() % step.count == 0;
    case Step::Unit::Week:
        return monday % (7 * step.count) == 0;
    case Step::Unit::Month:
        return date.day() == 1 && (date.month() - 1) % step.count == 0;
    case Step::Unit::Year:
        return date.day() == 1 && date.month() == 1 && date.year() % step.count == 0;
    }
    return false;
}

/*! The next day after this one on which a tick of the unit can be. */
QDate next(const QDate &date, const Step &step)
{
    switch (step.unit) {
    case Step::Unit::Month:
        return QDate(date.year(), date.month(), 1).addMonths(1);
    case Step::Unit::Year:
        return {date.year() + 1, 1, 1};
    case Step::Unit::Clock:
    case Step::Unit::Day:
    case Step::Unit::Week:
        break;
    }
    return date.addDays(1);
}

QString dateText(const QDate &date, const Step &step, bool isFirst)
{
    if (step.unit == Step::Unit::Year)
        return QLocale().toString(date, QStringLiteral("yyyy"));
    if (step.unit != Step::Unit::Month)
        return dayText(date);
    if (isFirst || date.month() == 1) {
        //: A month with its year on the time axis of a chart, as QLocale takes it: "Oct 2025"
        return QLocale().toString(date, Words::tr("MMM yyyy"));
    }
    return QLocale().toString(date, QStringLiteral("MMM"));
}

} // namespace

QList<TimeTick> timeTicks(const QTimeZone &zone, qint64 start, qint64 stop, int most)
{
    if (stop <= start)
        return {};
    const Step step = stepFor(stop - start, most);
    if (step.unit == Step::Unit::Clock)
        return clockTicks(zone, start, stop, step);
    QList<TimeTick> ticks;
    for (QDate date = local(start, zone).date();; date = next(date, step)) {
        // Where a day has no midnight it begins later.
        const qint64 at = date.startOfDay(zone).toMSecsSinceEpoch();
        if (at > stop || !date.isValid())
            return ticks;
        if (at >= start && isOn(date, step))
            ticks << TimeTick{at, dateText(date, step, ticks.isEmpty())};
    }
}

} // namespace conche::gui
