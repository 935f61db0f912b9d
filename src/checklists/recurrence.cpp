// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace conche::checklists {

using namespace Qt::StringLiterals;
using Frequency = Recurrence::Frequency;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

constexpr int daysOfWeek = 7;
constexpr int monthsOfYear = 12;
// A day that some months lack comes again within this many of them: 29 February in the worst case.
constexpr int mostSkipped = 8 * monthsOfYear;

const QDate firstMonday(1970, 1, 5);

qint64 floorOf(qint64 value, qint64 divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

// Days, ISO weeks and months are counted, so that intervals are arithmetic.
qint64 unitOf(Frequency frequency, const QDate &day)
{
    switch (frequency) {
    case Frequency::Daily:
        return day.toJulianDay();
    case Frequency::Weekly:
        return floorOf(day.toJulianDay() - firstMonday.toJulianDay(), daysOfWeek);
    case Frequency::Monthly:
        return static_cast<qint64>(day.year()) * monthsOfYear + day.month() - 1;
    }
    return 0;
}

qint64 anchorOf(const Recurrence &recurrence)
{
    const QDate epoch = recurrence.frequency == Frequency::Weekly ? firstMonday : QDate(1970, 1, 1);
    return unitOf(recurrence.frequency, recurrence.start.value_or(epoch));
}

std::optional<ListPeriod> monthPeriod(const Recurrence &recurrence, qint64 unit)
{
    const qint64 year = floorOf(unit, monthsOfYear);
    const QDate first(static_cast<int>(year), static_cast<int>(unit - year * monthsOfYear) + 1, 1);
    const QDate last = first.addDays(first.daysInMonth() - 1);
    QDate due = last;
    if (recurrence.isFirstWorkday) {
        for (due = first; due.dayOfWeek() > Qt::Friday;)
            due = due.addDays(1);
    } else if (const int day = recurrence.monthDay.value_or(-1); day > 0) {
        if (day > first.daysInMonth())
            return std::nullopt; // as RFC 5545 has it: such a month is skipped
        due = first.addDays(day - 1);
    }
    return ListPeriod{first.toString(u"yyyy-MM"_s), first, last, due};
}

std::optional<ListPeriod> periodOfUnit(const Recurrence &recurrence, qint64 unit)
{
    switch (recurrence.frequency) {
    case Frequency::Daily: {
        const QDate day = QDate::fromJulianDay(unit);
        if (!recurrence.weekdays.isEmpty() && !recurrence.weekdays.contains(day.dayOfWeek()))
            return std::nullopt;
        return ListPeriod{day.toString(Qt::ISODate), day, day, day};
    }
    case Frequency::Weekly: {
        const QDate monday = firstMonday.addDays(unit * daysOfWeek);
        const int due = recurrence.weekdays.value(0, Qt::Sunday);
        return ListPeriod{isoWeek(monday), monday, monday.addDays(daysOfWeek - 1), monday.addDays(due - 1)};
    }
    case Frequency::Monthly:
        return monthPeriod(recurrence, unit);
    }
    return std::nullopt;
}

bool hasBegun(const Recurrence &recurrence, const ListPeriod &period)
{
    return !recurrence.start || period.due >= *recurrence.start;
}

// The first period from the unit on, or back from it; there are none before the start.
std::optional<ListPeriod> nearestPeriod(const Recurrence &recurrence, qint64 unit, int direction)
{
    for (int skipped = 0; skipped <= mostSkipped; ++skipped, unit += direction * recurrence.interval) {
        const std::optional<ListPeriod> period = periodOfUnit(recurrence, unit);
        if (period && hasBegun(recurrence, *period))
            return period;
    }
    return std::nullopt;
}

QString dayName(int day)
{
    static const QStringList names{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return names.value(day - 1);
}

QStringList dayNames(const QList<int> &days)
{
    QStringList names;
    for (const int day : days)
        names << dayName(day);
    return names;
}

/*! Reads the parts of a rule one by one. */
class RuleReader
{
public:
    explicit RuleReader(const QString &rule)
        : m_rule(rule)
    {
    }

    [[nodiscard]] Result<Recurrence> read();

private:
    [[nodiscard]] Result<void> split();
    [[nodiscard]] Result<void> readFrequency();
    [[nodiscard]] Result<void> readInterval();
    [[nodiscard]] Result<void> readDays();
    [[nodiscard]] Result<void> readMonth();
    [[nodiscard]] tl::unexpected<Error> refusal(const QString &part, const QString &reason) const
    {
        //: %1 is a part of a rule, such as "BYHOUR=8", %2 the rule, %3 the reason
        return failure(
            ErrorCode::BadConfiguration, Words::tr("%1 in the recurrence \"%2\": %3").arg(part, m_rule, reason));
    }
    [[nodiscard]] QString partOf(const QString &name) const { return name + u'=' + m_parts.value(name); }

    QString m_rule;
    QMap<QString, QString> m_parts;
    Recurrence m_recurrence;
};

Result<void> RuleReader::split()
{
    static const QStringList known{u"FREQ"_s, u"INTERVAL"_s, u"BYDAY"_s, u"BYMONTHDAY"_s, u"BYSETPOS"_s, u"WKST"_s};
    QString rest = m_rule.trimmed().toUpper();
    if (rest.startsWith(u"RRULE:"_s))
        rest.remove(0, 6);
    for (const QString &part : rest.split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals).trimmed();
        if (equals < 0 || part.mid(equals + 1).trimmed().isEmpty())
            return refusal(part.isEmpty() ? u";"_s : part, Words::tr("write NAME=VALUE parts with \";\" between them"));
        if (!known.contains(name))
            return refusal(
                part, Words::tr("lists know FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS and WKST only; leave it out"));
        if (m_parts.contains(name))
            return refusal(part, Words::tr("it is there twice"));
        m_parts.insert(name, part.mid(equals + 1).trimmed());
    }
    if (m_parts.contains(u"WKST"_s) && m_parts[u"WKST"_s] != u"MO"_s)
        return refusal(partOf(u"WKST"_s), Words::tr("weeks are ISO weeks, which begin on Monday: write WKST=MO"));
    return {};
}

Result<void> RuleReader::readFrequency()
{
    static const QMap<QString, Frequency> known{
        {u"DAILY"_s, Frequency::Daily}, {u"WEEKLY"_s, Frequency::Weekly}, {u"MONTHLY"_s, Frequency::Monthly}};
    if (!m_parts.contains(u"FREQ"_s))
        return refusal(u"FREQ"_s, Words::tr("it is missing; write FREQ=DAILY, FREQ=WEEKLY or FREQ=MONTHLY"));
    if (!known.contains(m_parts[u"FREQ"_s]))
        return refusal(partOf(u"FREQ"_s),
            Words::tr("lists recur daily, weekly or monthly; FREQ=MONTHLY;INTERVAL=12 is once a year"));
    m_recurrence.frequency = known[m_parts[u"FREQ"_s]];
    return {};
}

Result<void> RuleReader::readInterval()
{
    constexpr int longest = 1000;
    bool isNumber = true;
    m_recurrence.interval = m_parts.value(u"INTERVAL"_s, u"1"_s).toInt(&isNumber);
    if (!isNumber || m_recurrence.interval < 1 || m_recurrence.interval > longest)
        return refusal(partOf(u"INTERVAL"_s), Words::tr("write a number from 1 to %1").arg(longest));
    return {};
}

Result<void> RuleReader::readDays()
{
    QList<int> days;
    if (!m_parts.contains(u"BYDAY"_s))
        return {};
    for (const QString &name : m_parts[u"BYDAY"_s].split(u',')) {
        int day = 1;
        while (day <= daysOfWeek && dayName(day) != name)
            ++day;
        if (day > daysOfWeek)
            return refusal(
                partOf(u"BYDAY"_s), Words::tr("write days as MO, TU, WE, TH, FR, SA or SU, without numbers"));
        if (!days.contains(day))
            days << day;
    }
    std::ranges::sort(days);
    if (m_recurrence.frequency == Frequency::Weekly && days.size() > 1)
        return refusal(partOf(u"BYDAY"_s),
            Words::tr("a week has one run with one day that it is due on; FREQ=DAILY;%1 is a run on each of these days")
                .arg(partOf(u"BYDAY"_s)));
    if (m_recurrence.frequency == Frequency::Daily && m_recurrence.interval > 1)
        return refusal(partOf(u"BYDAY"_s), Words::tr("together with INTERVAL it would skip days that nobody expects"));
    m_recurrence.weekdays
        = m_recurrence.frequency == Frequency::Daily && days.size() == daysOfWeek ? QList<int>() : days;
    return {};
}

Result<void> RuleReader::readMonth()
{
    const bool isMonthly = m_recurrence.frequency == Frequency::Monthly;
    for (const QString &name : {u"BYMONTHDAY"_s, u"BYSETPOS"_s}) {
        if (m_parts.contains(name) && !isMonthly)
            return refusal(partOf(name), Words::tr("it belongs to FREQ=MONTHLY"));
    }
    if (!isMonthly)
        return {};
    if (m_parts.contains(u"BYDAY"_s) || m_parts.contains(u"BYSETPOS"_s)) {
        if (m_recurrence.weekdays != QList<int>{1, 2, 3, 4, 5} || m_parts.value(u"BYSETPOS"_s) != u"1"_s
            || m_parts.contains(u"BYMONTHDAY"_s))
            return refusal(partOf(m_parts.contains(u"BYDAY"_s) ? u"BYDAY"_s : u"BYSETPOS"_s),
                Words::tr("of days in months lists know the first workday, BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1, and "
                          "BYMONTHDAY"));
        m_recurrence.weekdays.clear();
        m_recurrence.isFirstWorkday = true;
        return {};
    }
    bool isNumber = true;
    const int day = m_parts.value(u"BYMONTHDAY"_s, u"-1"_s).toInt(&isNumber);
    if (!isNumber || day < -1 || day == 0 || day > 31)
        return refusal(partOf(u"BYMONTHDAY"_s), Words::tr("write one day from 1 to 31, or -1 for the last"));
    m_recurrence.monthDay = day;
    return {};
}

Result<Recurrence> RuleReader::read()
{
    for (const auto &step : {&RuleReader::split, &RuleReader::readFrequency, &RuleReader::readInterval,
             &RuleReader::readDays, &RuleReader::readMonth}) {
        if (const Result<void> done = (this->*step)(); !done)
            return tl::make_unexpected(done.error());
    }
    if (m_recurrence.frequency == Frequency::Weekly && m_recurrence.weekdays.isEmpty())
        m_recurrence.weekdays = {Qt::Sunday};
    return m_recurrence;
}

} // namespace

PeriodKind Recurrence::periodKind() const
{
    return frequency == Frequency::Daily ? PeriodKind::Day
        : frequency == Frequency::Weekly ? PeriodKind::Week
                                         : PeriodKind::Month;
}

QString Recurrence::rule() const
{
    static const QStringList frequencies{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s};
    QString rule = u"FREQ="_s + frequencies.value(static_cast<int>(frequency));
    if (interval > 1)
        rule += u";INTERVAL=%1"_s.arg(interval);
    if (isFirstWorkday)
        rule += u";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"_s;
    else if (frequency == Frequency::Monthly)
        rule += u";BYMONTHDAY=%1"_s.arg(monthDay.value_or(-1));
    else if (!weekdays.isEmpty())
        rule += u";BYDAY="_s + dayNames(weekdays).join(u',');
    return rule;
}

Result<Recurrence> recurrenceFromRule(const QString &rule)
{
    return RuleReader(rule).read();
}

QString recurrenceText(const Recurrence &recurrence)
{
    const QLocale locale;
    const int interval = recurrence.interval;
    QStringList days;
    for (const int day : recurrence.weekdays)
        days << locale.standaloneDayName(day);
    switch (recurrence.frequency) {
    case Frequency::Daily:
        return days.isEmpty() ? Words::tr("every %n day(s)", nullptr, interval)
                              //: %1 is a list of days of the week
                              : Words::tr("every %1").arg(days.join(u", "_s));
    case Frequency::Weekly:
        //: %1 is a day of the week
        return Words::tr("every %n week(s), due on %1", nullptr, interval).arg(days.value(0));
    case Frequency::Monthly:
        if (recurrence.isFirstWorkday)
            return Words::tr("every %n month(s), due on the first workday", nullptr, interval);
        if (recurrence.monthDay.value_or(-1) < 0)
            return Words::tr("every %n month(s), due on the last day", nullptr, interval);
        //: %1 is a day of the month
        return Words::tr("every %n month(s), due on day %1", nullptr, interval).arg(*recurrence.monthDay);
    }
    return {};
}

std::optional<ListPeriod> periodAt(const Recurrence &recurrence, const QDate &day)
{
    const qint64 anchor = anchorOf(recurrence);
    const qint64 unit = unitOf(recurrence.frequency, day);
    return nearestPeriod(recurrence, anchor + floorOf(unit - anchor, recurrence.interval) * recurrence.interval, -1);
}

std::optional<ListPeriod> periodAfter(const Recurrence &recurrence, const ListPeriod &period)
{
    return nearestPeriod(recurrence, unitOf(recurrence.frequency, period.first) + recurrence.interval, 1);
}

std::optional<ListPeriod> periodBefore(const Recurrence &recurrence, const ListPeriod &period)
{
    return nearestPeriod(recurrence, unitOf(recurrence.frequency, period.first) - recurrence.interval, -1);
}

std::optional<ListPeriod> firstPeriod(const Recurrence &recurrence)
{
    return nearestPeriod(recurrence, anchorOf(recurrence), 1);
}

std::optional<ListPeriod> periodFromKey(const Recurrence &recurrence, const QString &key)
{
    static const QRegularExpression week(u"^(\\d{4})-W(\\d{2})$"_s);
    QDate day;
    if (recurrence.frequency == Frequency::Daily) {
        day = QDate::fromString(key, Qt::ISODate);
    } else if (recurrence.frequency == Frequency::Monthly) {
        day = QDate::fromString(key + u"-01"_s, Qt::ISODate);
    } else if (const auto match = week.match(key); match.hasMatch()) {
        // 4 January is in week 1 of every year.
        const QDate inFirst(match.captured(1).toInt(), 1, 4);
        day = inFirst.addDays(1 - inFirst.dayOfWeek() + (match.captured(2).toInt() - 1) * daysOfWeek);
    }
    if (!day.isValid())
        return std::nullopt;
    const std::optional<ListPeriod> period = periodAt(recurrence, day);
    return period && period->key == key ? period : std::nullopt;
}

std::optional<PeriodKind> kindOfName(const QString &key)
{
    const std::optional<ListPeriod> period = periodOfName(key);
    if (!period)
        return std::nullopt;
    return key.contains(u'W') ? PeriodKind::Week : period->first == period->last ? PeriodKind::Day : PeriodKind::Month;
}

std::optional<ListPeriod> periodOfName(const QString &key)
{
    for (const Frequency frequency : {Frequency::Daily, Frequency::Weekly, Frequency::Monthly}) {
        Recurrence plain;
        plain.frequency = frequency;
        if (frequency == Frequency::Weekly)
            plain.weekdays = {Qt::Sunday};
        if (const std::optional<ListPeriod> period = periodFromKey(plain, key))
            return period;
    }
    return std::nullopt;
}

qint64 numberOf(const Recurrence &recurrence, const ListPeriod &period)
{
    return floorOf(unitOf(recurrence.frequency, period.first) - anchorOf(recurrence), recurrence.interval);
}

QString isoWeek(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-W%2"_s.arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
}

QDateTime endOfGrace(const QDate &due, std::chrono::milliseconds grace, const QTimeZone &zone)
{
    // Whole days of grace are days of the calendar, which are 23 or 25 hours long where clocks are changed.
    const auto days = std::chrono::floor<std::chrono::days>(grace);
    return due.addDays(1 + days.count()).startOfDay(zone).addMSecs((grace - days).count()).toUTC();
}

PeriodTimes timesOf(
    const Recurrence &recurrence, const ListPeriod &period, std::chrono::milliseconds grace, const QTimeZone &zone)
{
    PeriodTimes times;
    times.begins = period.first.startOfDay(zone).toUTC();
    times.dueBy = endOfGrace(period.due, std::chrono::milliseconds(0), zone);
    times.overdueFrom = endOfGrace(period.due, grace, zone);
    const std::optional<ListPeriod> next = periodAfter(recurrence, period);
    times.missedFrom = next ? std::max(endOfGrace(next->due, std::chrono::milliseconds(0), zone), times.overdueFrom)
                            : times.overdueFrom;
    return times;
}

} // namespace conche::checklists
