// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <QMap>

#include <algorithm>

namespace conche::checklists {

using Outcome = PastPeriod::Outcome;

namespace {

/*! A rule for as long as a list had it. */
struct Span
{
    QDateTime from;
    std::optional<QDateTime> until; ///< nothing where it has it still
    Recurrence recurrence;
};

/*! Finds what became of the periods of one list. */
class Past
{
public:
    Past(const Checklist &list, const QList<ListRunSummary> &runs, const QDateTime &now, const QTimeZone &zone)
        : m_list(list)
        , m_now(now)
        , m_zone(zone)
    {
        for (const ListRunSummary &run : runs)
            m_runs[run.key.period] = run;
    }

    /*! The periods of the span, until \a most are there; those before it was in use where it is the first. */
    void addPeriods(const Span &span, int most, bool isFirst);
    /*! Runs of periods that no rule is known of. */
    void addOtherRuns();
    [[nodiscard]] QList<PastPeriod> periods(int most) const;

private:
    [[nodiscard]] PastPeriod judged(const Span &span, const ListPeriod &period) const;
    [[nodiscard]] PastPeriod judged(PastPeriod past, PeriodTimes times, const ListRunSummary *run) const;

    const Checklist &m_list;
    QDateTime m_now;
    QTimeZone m_zone;
    QMap<QString, ListRunSummary> m_runs;
    QMap<QString, PastPeriod> m_periods; ///< by their names
};

PastPeriod Past::judged(PastPeriod past, PeriodTimes times, const ListRunSummary *run) const
{
    if (run) {
        past.completed = run->completed;
        past.isSignedOff = run->signedOff.has_value();
        past.hasEvidence = run->hasEvidence;
        times.overdueFrom = run->overdueFrom.value_or(times.overdueFrom);
        times.missedFrom = std::max(times.missedFrom, times.overdueFrom);
    }
    const auto daysAfterGrace = [&](const QDateTime &instant) {
        const QDate from = times.overdueFrom.toTimeZone(m_zone).date();
        return std::max(1, static_cast<int>(from.daysTo(instant.toTimeZone(m_zone).date())));
    };
    if (past.completed) {
        past.outcome = *past.completed < times.overdueFrom ? Outcome::OnTime : Outcome::Late;
        past.daysLate = past.outcome == Outcome::Late ? daysAfterGrace(*past.completed) : 0;
    } else if (m_now < times.overdueFrom) {
        past.outcome = Outcome::Open;
    } else if (past.outcome == Outcome::NotExpected) {
        return past;
    } else if (m_now < times.missedFrom) {
        past.outcome = Outcome::Overdue;
        past.daysLate = daysAfterGrace(m_now);
    } else {
        past.outcome = Outcome::Missed;
    }
    return past;
}

PastPeriod Past::judged(const Span &span, const ListPeriod &period) const
{
    const PeriodTimes times = timesOf(span.recurrence, period, m_list.grace, m_zone);
    const auto run = m_runs.constFind(period.key);
    PastPeriod past;
    past.period = period;
    past.kind = span.recurrence.periodKind();
    // Of an earlier template the items are not known; it wanted something.
    const bool isWanted = span.until ? times.dueBy <= *span.until : wantedItems(m_list, period) > 0;
    if (run == m_runs.constEnd() && !isWanted)
        return past;
    past.outcome = times.dueBy > span.from ? Outcome::Open : Outcome::NotExpected;
    return judged(past, times, run == m_runs.constEnd() ? nullptr : &*run);
}

void Past::addPeriods(const Span &span, int most, bool isFirst)
{
    const QDate from = span.from.toTimeZone(m_zone).date();
    std::optional<ListPeriod> period = periodAt(span.recurrence, span.until.value_or(m_now).toTimeZone(m_zone).date());
    // What was due before is told by the rule before.
    for (int i = 0; i < most && period && (isFirst || period->due >= from); ++i) {
        if (!m_periods.contains(period->key))
            m_periods[period->key] = judged(span, *period);
        period = periodBefore(span.recurrence, *period);
    }
}

void Past::addOtherRuns()
{
    for (const ListRunSummary &run : std::as_const(m_runs)) {
        const std::optional<ListPeriod> period = periodOfName(run.key.period);
        if (!period || m_periods.contains(run.key.period))
            continue;
        PastPeriod past;
        past.period = *period;
        past.kind = *kindOfName(run.key.period);
        past.outcome = Outcome::Open;
        PeriodTimes times;
        times.overdueFrom = run.overdueFrom.value_or(endOfGrace(period->due, m_list.grace, m_zone));
        times.missedFrom = times.overdueFrom;
        if (run.dueBy)
            past.period.due = run.dueBy->addMSecs(-1).toTimeZone(m_zone).date();
        m_periods[run.key.period] = judged(past, times, &run);
    }
}

QList<PastPeriod> Past::periods(int most) const
{
    QList<PastPeriod> all = m_periods.values();
    std::ranges::stable_sort(all, {}, [](const PastPeriod &past) { return past.period.due; });
    // A clock that was set back: what lies ahead of the running period is not of the past.
    const QDate today = m_now.toTimeZone(m_zone).date();
    all.removeIf([&today](const PastPeriod &past) { return past.period.first > today; });
    return all.mid(std::max<qsizetype>(0, all.size() - most));
}

void count(ListHistory &history)
{
    int streak = 0;
    for (const PastPeriod &past : std::as_const(history.periods)) {
        history.onTime += past.outcome == Outcome::OnTime;
        history.late += past.outcome == Outcome::Late;
        history.missed += past.outcome == Outcome::Missed;
        history.signedWithEvidence += past.isSignedOff && past.hasEvidence;
        // What is open may still be done on time, and what was not expected breaks nothing.
        if (past.outcome == Outcome::OnTime)
            ++streak;
        else if (past.outcome != Outcome::Open && past.outcome != Outcome::NotExpected)
            streak = 0;
        history.longestStreak = std::max(history.longestStreak, streak);
    }
    history.streak = streak;
}

} // namespace

std::optional<double> ListHistory::rate() const
{
    return judged() == 0 ? std::nullopt : std::optional(static_cast<double>(onTime) / judged());
}

ListHistory historyOf(const Checklist &list, const QList<ListRunSummary> &runs,
    const std::optional<QDateTime> &expectedSince, const QDateTime &now, const QTimeZone &zone, int most,
    const QList<ExpectedRule> &earlier)
{
    ListHistory history;
    if (!list.recurrence)
        return history;
    QList<Span> spans;
    for (const ExpectedRule &rule : earlier) {
        if (rule.recurrence)
            spans.append({rule.from, std::nullopt, *rule.recurrence});
    }
    spans.append({expectedSince.value_or(now), std::nullopt, *list.recurrence});
    // Who did it before it was in use here, on another machine, was expected to.
    for (const ListRunSummary &run : runs)
        spans.first().from = run.began.isValid() ? std::min(spans.first().from, run.began) : spans.first().from;
    for (qsizetype i = 0; i + 1 < spans.size(); ++i)
        spans[i].until = spans[i + 1].from;
    Past past(list, runs, now, zone);
    for (qsizetype i = spans.size() - 1; i >= 0; --i)
        past.addPeriods(spans[i], most, i == 0);
    past.addOtherRuns();
    history.periods = past.periods(most);
    count(history);
    return history;
}

} // namespace conche::checklists
