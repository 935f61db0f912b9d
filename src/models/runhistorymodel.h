// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include "checklists/history.h"
#include "checklists/ledger.h"

namespace conche::models {

using PeriodState = checklists::PastPeriod::Outcome;

/*! A period of a checklist and what became of its run. */
struct PeriodRow
{
    QString id; ///< of the period: "2026-W47"
    QString label; ///< "W47"
    QString title; ///< "week 47, 16–22 Nov 2026"
    QDate begin;
    PeriodState state = PeriodState::NotExpected;
    bool hasEvidence = false; ///< it was signed off with evidence
    bool hasRun = false; ///< somebody began it
    QString became; ///< in words: "late 2 d"
    QString progress; ///< "4 of 4"
    QString signedOff; ///< who and when
    QString spoken;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const PeriodRow &, const PeriodRow &) = default;
};

/*! The past of a checklist, the newest period first. */
class RunHistoryModel final : public RowModel<PeriodRow>
{
    Q_OBJECT

public:
    enum Column { StateColumn, PeriodColumn, BecameColumn, ProgressColumn, SignedColumn, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const PeriodRow &row, int column, int role) const override;
};

/*! The periods of a recurring list, or the runs of another one. */
[[nodiscard]] QList<PeriodRow> periodRows(const checklists::Checklist &list, const checklists::ListHistory &history,
    const QList<checklists::ListRunSummary> &runs, const QTimeZone &zone);

/*! "week 47, 16–22 Nov 2026", "Mon 23 Nov 2026", "November 2026". */
[[nodiscard]] QString periodTitle(checklists::PeriodKind kind, const checklists::ListPeriod &period);

/*! Something that a search found in the past of all lists. */
struct FoundRow
{
    QString id;
    checklists::ListRunKey run;
    QString item; ///< its id
    QString list;
    QString title; ///< of the item
    QString state;
    QString who;
    QString at;
    QString text;
    QString spoken;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const FoundRow &, const FoundRow &) = default;
};

/*! What a search found, newest first. */
class FoundEntryModel final : public RowModel<FoundRow>
{
    Q_OBJECT

public:
    enum Column { AtColumn, ListColumn, TitleColumn, StateColumn, WhoColumn, TextColumn, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const FoundRow &row, int column, int role) const override;
};

[[nodiscard]] QList<FoundRow> foundRows(const QList<checklists::FoundEntry> &entries, const QTimeZone &zone);

} // namespace conche::models
