// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board.h"

namespace conche::checklists {

/*! All that there is of a list, for who keeps it outside of Conche. */
struct WholeHistory
{
    QString table; ///< what became of each period or run, in Markdown
    QList<Run> runs; ///< newest first

    /*! The table, and below it the records of the runs that began since then, in Markdown. */
    [[nodiscard]] QString withRecords(const QDate &since, const QTimeZone &zone) const;
};

/*! Reads all runs of a list, however many; where one of them cannot be read there is no history. */
void readWholeHistory(
    Board &board, const ListState &list, const QDateTime &now, QObject *owner, Then<WholeHistory> then);

/*! What became of a list from when it came into use on: its periods, or its runs where it has no dates. Pure. */
[[nodiscard]] QString wholeTable(
    const ListState &list, const QList<ListRunSummary> &runs, const QDateTime &now, const QTimeZone &zone);

} // namespace conche::checklists
