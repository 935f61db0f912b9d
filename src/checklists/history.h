// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run.h"

namespace conche::checklists {

/*! What became of one period of a recurring list. */
struct PastPeriod
{
    enum class Outcome { OnTime, Late, Missed, Open, Overdue, NotExpected };

    ListPeriod period;
    PeriodKind kind = PeriodKind::Week; ///< of the rule that the list had then
    Outcome outcome = Outcome::NotExpected; ///< NotExpected: before the list was in use
    int daysLate = 0; ///< for Late: after the grace; for Overdue until now
    bool isSignedOff = false;
    bool hasEvidence = false;
    std::optional<QDateTime> completed;

    friend bool operator==(const PastPeriod &, const PastPeriod &) = default;
};

/*! How well a list was kept up. */
struct ListHistory
{
    QList<PastPeriod> periods; ///< oldest first, the running one last
    int onTime = 0;
    int late = 0;
    int missed = 0;
    int signedWithEvidence = 0;
    int streak = 0; ///< periods on time in a row, until now; the running one counts where it is done
    int longestStreak = 0; ///< of those shown

    /*! Periods that are over or done. */
    [[nodiscard]] int judged() const { return onTime + late + missed; }
    /*! Of 1: those on time among the judged; nothing where there is none. */
    [[nodiscard]] std::optional<double> rate() const;
};

/*! The last \a most periods of a recurring list. \a runs are its newest; \a expectedSince is when it came into use with
 * its rule of today, \a earlier are the rules before that: each period is judged by the rule that held then, and each
 * run by what it began with. Pure. */
[[nodiscard]] ListHistory historyOf(const Checklist &list, const QList<ListRunSummary> &runs,
    const std::optional<QDateTime> &expectedSince, const QDateTime &now, const QTimeZone &zone, int most = 52,
    const QList<ExpectedRule> &earlier = {});

} // namespace conche::checklists
