// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

#include <algorithm>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

// Periods that nobody did are counted so far back.
constexpr int mostMissed = 52;
constexpr int soonDays = 7;

/*! Finds where one list stands. */
class StateFinder
{
public:
    StateFinder(const QString &stack, const KnownRuns &known, const QDateTime &now, const QTimeZone &zone)
        : m_stack(stack)
        , m_known(known)
        , m_now(now)
        , m_zone(zone)
    {
        for (const ListRunSummary &run : known.runs)
            m_runs[run.key.list].append(run);
    }

    [[nodiscard]] ListState find(const Checklist &list) const;
    [[nodiscard]] ListState findGone(const Checklist &list) const;

private:
    void findRecurring(ListState &state) const;
    void findUndated(ListState &state) const;
    void findRules(ListState &state) const;
    void findOpen(ListState &state) const;
    void countMissed(ListState &state, const QMap<QString, ListRunSummary> &runs) const;
    /*! The period, or the next that wants something where this one does not. */
    [[nodiscard]] std::optional<ListPeriod> wanting(const ListState &state, std::optional<ListPeriod> period) const;
    [[nodiscard]] PeriodTimes times(const ListState &state, const ListPeriod &period) const
    {
        return timesOf(*state.list.recurrence, period, state.list.grace, m_zone);
    }
    // Days say as much as instants, and cost less.
    [[nodiscard]] QDate firstExpected(const ListState &state) const
    {
        return state.expectedSince.value_or(m_now).toTimeZone(m_zone).date();
    }

    QString m_stack;
    const KnownRuns &m_known;
    QDateTime m_now;
    QTimeZone m_zone;
    QMap<QString, QList<ListRunSummary>> m_runs; ///< newest first
};

void StateFinder::findRules(ListState &state) const
{
    const QString id = state.list.id;
    if (const auto since = m_known.expectedSince.find(id); since != m_known.expectedSince.end())
        state.expectedSince = *since;
    state.earlier = m_known.rules.value(id);
    if (state.earlier.isEmpty())
        return;
    // A file that was changed a moment ago has a rule that the store does not know yet.
    if (state.earlier.last().recurrence && state.earlier.last().recurrence != state.list.recurrence)
        state.expectedSince = m_now;
    else
        state.earlier.removeLast();
}

void StateFinder::findOpen(ListState &state) const
{
    for (const ListRunSummary &run : m_runs.value(state.list.id)) {
        if (!run.completed && !periodFromKey(*state.list.recurrence, run.key.period))
            state.open.append(run);
    }
}

std::optional<ListPeriod> StateFinder::wanting(const ListState &state, std::optional<ListPeriod> period) const
{
    constexpr int farthest = 1000; // as every = 1000
    for (int i = 0; period && i < farthest && wantedItems(state.list, period) == 0; ++i)
        period = periodAfter(*state.list.recurrence, *period);
    return period;
}

void StateFinder::countMissed(ListState &state, const QMap<QString, ListRunSummary> &runs) const
{
    const Recurrence &recurrence = *state.list.recurrence;
    const QDate expected = firstExpected(state);
    std::optional<ListPeriod> before = periodBefore(recurrence, *state.period);
    for (int i = 0; i < mostMissed && before && before->due >= expected; ++i) {
        if (runs.value(before->key).completed)
            return;
        state.missed += wantedItems(state.list, before) > 0;
        before = periodBefore(recurrence, *before);
    }
}

void StateFinder::findRecurring(ListState &state) const
{
    const Recurrence &recurrence = *state.list.recurrence;
    QMap<QString, ListRunSummary> runs;
    for (const ListRunSummary &run : m_runs.value(state.list.id))
        runs[run.key.period] = run;
    findOpen(state);
    std::optional<ListPeriod> period = periodAt(recurrence, m_now.toTimeZone(m_zone).date());
    if (!period) {
        state.next = wanting(state, firstPeriod(recurrence));
        state.wanted = wantedItems(state.list, state.next);
        return;
    }
    // A list that came into use after a period was due was not expected to be done in it: it waits for the next time.
    const QDate expected = firstExpected(state);
    const ListPeriod current = *period;
    if (!runs.contains(current.key)) {
        const std::optional<ListPeriod> next
            = wanting(state, current.due >= expected ? period : periodAfter(recurrence, current));
        period = next ? next : period;
    }
    // The oldest that can still be done, and is not.
    for (std::optional<ListPeriod> before = periodBefore(recurrence, current);
         before && (before->due >= expected || runs.contains(before->key)) && times(state, *before).missedFrom > m_now;
         before = periodBefore(recurrence, *before)) {
        const bool isWanted = runs.contains(before->key) || wantedItems(state.list, before) > 0;
        if (isWanted && !runs.value(before->key).completed)
            period = before;
    }
    state.period = period;
    state.wanted = wantedItems(state.list, period);
    state.key = {m_stack, state.list.id, period->key};
    state.times = times(state, *period);
    state.next = wanting(state, periodAfter(recurrence, *period));
    if (runs.contains(period->key)) {
        state.run = runs[period->key];
        // It is judged by what it began with, whatever the template says now.
        state.times->dueBy = state.run->dueBy.value_or(state.times->dueBy);
        state.times->overdueFrom = state.run->overdueFrom.value_or(state.times->overdueFrom);
    }
    countMissed(state, runs);
    if (state.run && state.run->completed)
        state.standing = Standing::Done;
    else if (m_now >= state.times->overdueFrom)
        state.standing = Standing::Overdue;
    else if (m_now >= state.times->dueBy)
        state.standing = Standing::Late;
    else if (m_now.daysTo(state.times->dueBy) <= soonDays)
        state.standing = Standing::Due;
}

void StateFinder::findUndated(ListState &state) const
{
    const QList<ListRunSummary> runs = m_runs.value(state.list.id);
    state.wanted = static_cast<int>(state.list.items.size());
    for (const ListRunSummary &run : runs) {
        if (!run.completed)
            state.open.append(run);
    }
    if (runs.isEmpty())
        return;
    // The one that is open longest is the most urgent.
    state.run = state.open.isEmpty() ? runs.first() : state.open.last();
    state.key = state.run->key;
    if (state.open.isEmpty())
        return;
    state.standing = Standing::Open;
    if (state.list.grace.count() == 0 && !state.run->overdueFrom)
        return;
    const QDateTime due = state.run->overdueFrom.value_or(state.run->began.addMSecs(state.list.grace.count()));
    state.times = PeriodTimes{state.run->began, due, due, due};
    if (m_now >= due)
        state.standing = Standing::Overdue;
    else if (m_now.daysTo(due) <= soonDays)
        state.standing = Standing::Due;
}

ListState StateFinder::find(const Checklist &list) const
{
    ListState state;
    state.list = list;
    if (const auto until = m_known.snoozed.find(list.id); until != m_known.snoozed.end() && *until > m_now)
        state.snoozedUntil = *until;
    findRules(state);
    if (list.recurrence)
        findRecurring(state);
    else
        findUndated(state);
    return state;
}

// Nobody expects a list without a file to be done again: what matters is what was begun and is open, however old.
ListState StateFinder::findGone(const Checklist &list) const
{
    ListState state = find(list);
    state.isGone = true;
    if (!list.recurrence || (state.run && !state.run->completed))
        return state;
    const QList<ListRunSummary> runs = m_runs.value(list.id);
    const auto open = std::find_if(
        runs.crbegin(), runs.crend(), [](const ListRunSummary &run) { return !run.completed.has_value(); });
    state.run = open != runs.crend() ? *open : runs.value(0);
    state.key = state.run->key;
    state.period = periodFromKey(*list.recurrence, state.key.period);
    state.times.reset();
    state.next.reset();
    state.missed = 0;
    state.standing = open != runs.crend() ? Standing::Open : Standing::Done;
    return state;
}

bool hasOpenRun(const ListState &state)
{
    return !state.open.isEmpty() || (state.run && !state.run->completed);
}

} // namespace

const ListState *BoardState::find(const QString &list) const
{
    for (const QList<ListState> *states : {&lists, &gone}) {
        const auto found = std::ranges::find_if(*states, [&](const ListState &state) { return state.list.id == list; });
        if (found != states->end())
            return &*found;
    }
    return nullptr;
}

BoardState boardFrom(const QString &stack, const QList<ChecklistFile> &files, const KnownRuns &known,
    const QDateTime &now, const QTimeZone &zone)
{
    const StateFinder finder(stack, known, now, zone);
    BoardState board;
    board.now = now;
    for (const ChecklistFile &file : files) {
        if (file.list)
            board.lists.append(finder.find(*file.list));
        else
            board.broken.append(file);
        if (file.list && !file.diagnostics.isEmpty())
            board.incomplete.append(file);
    }
    for (const Checklist &gone : known.gone) {
        const ListState state = finder.findGone(gone);
        (hasOpenRun(state) ? board.lists : board.gone).append(state);
    }
    std::ranges::stable_sort(board.lists, [](const ListState &left, const ListState &right) {
        if (left.standing != right.standing)
            return left.standing < right.standing;
        const QDateTime leftDue = left.times ? left.times->dueBy : QDateTime();
        const QDateTime rightDue = right.times ? right.times->dueBy : QDateTime();
        if (leftDue != rightDue)
            return leftDue.isValid() && (!rightDue.isValid() || leftDue < rightDue);
        return left.list.title.localeAwareCompare(right.list.title) < 0;
    });
    return board;
}

QList<Reminder> remindersOf(const BoardState &board, const QTimeZone &zone)
{
    constexpr int soonHours = 24;
    QList<Reminder> reminders;
    for (const ListState &state : board.lists) {
        if (!state.times || state.snoozedUntil || state.standing > Standing::Due)
            continue;
        const bool isOverdue = state.standing == Standing::Overdue;
        if (state.standing == Standing::Due && state.times->dueBy > board.now.addSecs(soonHours * 3600))
            continue;
        reminders.append({state.list.id, state.list.title, state.key, isOverdue,
            isOverdue ? state.times->overdueFrom : state.times->dueBy, namedHeadline(state, board.now, zone)});
    }
    return reminders;
}

bool isQuiet(const std::optional<stack::QuietHours> &quiet, const QDateTime &now, const QTimeZone &zone)
{
    if (!quiet)
        return false;
    const QTime time = now.toTimeZone(zone).time();
    if (quiet->begin <= quiet->end)
        return time >= quiet->begin && time < quiet->end;
    return time >= quiet->begin || time < quiet->end;
}

} // namespace conche::checklists
