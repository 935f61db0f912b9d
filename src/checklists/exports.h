// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board.h"
#include "history.h"

namespace conche::checklists {

/*! The record of a run: what was done, by whom, when and with what evidence, in Markdown. */
[[nodiscard]] QString recordMarkdown(const Run &run, const QTimeZone &zone);
/*! The history of a list in Markdown. */
[[nodiscard]] QString historyMarkdown(const Checklist &list, const ListHistory &history, const QTimeZone &zone);

/*! The items of runs as CSV (RFC 4180), instants in UTC. */
[[nodiscard]] QString runsCsv(const QList<Run> &runs);

/*! The lists' dates as iCalendar (RFC 5545): an event that recurs for each list with a rule, and a to-do for the run
 * that is open. UIDs stay the same and SEQUENCE grows, so that importing again updates. With \a runs, the newest of the
 * lists, there are to-dos that are over, too, also of lists without a file: of the last few periods and of all that
 * ended within a month, what was done is COMPLETED, and what historyOf() calls missed is CANCELLED. */
[[nodiscard]] QByteArray calendarText(const QString &stack, const BoardState &board, const QTimeZone &zone,
    const std::optional<QList<ListRunSummary>> &runs = std::nullopt);
/*! The same with the runs of the state's lists, which it reads, in the zone of the stack. */
void readCalendar(Board &board, const BoardState &state, QObject *owner, const Then<QByteArray> &then);

} // namespace conche::checklists
