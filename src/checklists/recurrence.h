// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace conche::checklists {

/*! What one run of a list is for. */
enum class PeriodKind { Day, Week, Month, Deployment, Person };

/*! How often a list is to be done: the part of RFC 5545's RRULE that lists need. */
struct Recurrence
{
    enum class Frequency { Daily, Weekly, Monthly };

    Frequency frequency = Frequency::Weekly;
    int interval = 1; ///< every so many days, ISO weeks or months, counted from `start`
    QList<int> weekdays; ///< Daily: the days that count; Weekly: the day that it is due on; 1 is Monday
    std::optional<int> monthDay; ///< Monthly: 1 to 31, or -1 for the last; without it the last day
    bool isFirstWorkday = false; ///< Monthly: due on the first day of Monday to Friday
    std::optional<QDate> start; ///< the first day that counts; without it intervals count from 1970

    [[nodiscard]] PeriodKind periodKind() const;
    /*! As RRULE: "FREQ=WEEKLY;BYDAY=FR". Rules that mean the same have one text. */
    [[nodiscard]] QString rule() const;

    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

/*! Reads an RRULE, with or without "RRULE:" before it. What lies outside the subset is named and refused. */
[[nodiscard]] Result<Recurrence> recurrenceFromRule(const QString &rule);

/*! "every week, due on Friday", "every month, due on the first workday". */
[[nodiscard]] QString recurrenceText(const Recurrence &recurrence);

/*! One period of a recurring list, by days. */
struct ListPeriod
{
    QString key; ///< "2026-11-23", "2026-W47", "2026-11"
    QDate first;
    QDate last;
    QDate due; ///< the day by whose end it is to be done

    friend bool operator==(const ListPeriod &, const ListPeriod &) = default;
};

/*! The period that holds the day, or the last one before it; nothing where there was none yet. */
[[nodiscard]] std::optional<ListPeriod> periodAt(const Recurrence &recurrence, const QDate &day);
[[nodiscard]] std::optional<ListPeriod> periodAfter(const Recurrence &recurrence, const ListPeriod &period);
[[nodiscard]] std::optional<ListPeriod> periodBefore(const Recurrence &recurrence, const ListPeriod &period);
/*! The first period from the start on. */
[[nodiscard]] std::optional<ListPeriod> firstPeriod(const Recurrence &recurrence);
/*! The period of this name; nothing where the rule has none such. */
[[nodiscard]] std::optional<ListPeriod> periodFromKey(const Recurrence &recurrence, const QString &key);
/*! How many periods of the rule lie between this one and the first that counts. */
[[nodiscard]] qint64 numberOf(const Recurrence &recurrence, const ListPeriod &period);
/*! The ISO week of a day: "2026-W53". */
[[nodiscard]] QString isoWeek(const QDate &day);

/*! The end of the day and of the grace after it. */
[[nodiscard]] QDateTime endOfGrace(const QDate &due, std::chrono::milliseconds grace, const QTimeZone &zone);

/*! The period of this name, by whichever rule; nothing for versions and persons. It is due on its last day. */
[[nodiscard]] std::optional<ListPeriod> periodOfName(const QString &key);
/*! What the name of a period says of its kind: "2026-W47" is a week. */
[[nodiscard]] std::optional<PeriodKind> kindOfName(const QString &key);

/*! By which rule a list was expected to be done from some time on. */
struct ExpectedRule
{
    QDateTime from;
    std::optional<Recurrence> recurrence; ///< nothing where it was not written down

    friend bool operator==(const ExpectedRule &, const ExpectedRule &) = default;
};

/*! The instants that a period comes down to in a zone; days begin where the zone's clock says so. */
struct PeriodTimes
{
    QDateTime begins;
    QDateTime dueBy; ///< the end of the day that it is due on
    QDateTime overdueFrom; ///< dueBy and the grace
    QDateTime missedFrom; ///< when the period after it is due by: whoever did not do it then did not do it
};
[[nodiscard]] PeriodTimes timesOf(
    const Recurrence &recurrence, const ListPeriod &period, std::chrono::milliseconds grace, const QTimeZone &zone);

} // namespace conche::checklists
