// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include "checklists/board.h"

#include <optional>

namespace conche::models {

/*! A checklist as the list of them tells it, or the heading of those below it. */
struct ChecklistRow
{
    QString id; ///< of the list; of a heading its name with a colon before it
    bool isHeading = false;
    QString title;
    QString state; ///< "overdue 1 d, week 47", "due in 7 d"; beside a heading what it means
    int done = 0;
    int total = 0; ///< 0 where no run is open
    std::optional<Verdict> verdict; ///< none where no run is open
    bool isInked = false; ///< the state has the verdict's colour
    QString details;
    QString spoken;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const ChecklistRow &, const ChecklistRow &) = default;
};

/*! Checklists below headings by what they want of us: due, done, not due. Headings cannot be selected. */
class ChecklistModel final : public RowModel<ChecklistRow>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] QVariant cell(const ChecklistRow &row, int column, int role) const override;
};

/*! The lists of a stack, and the templates that cannot be used. */
[[nodiscard]] QList<ChecklistRow> checklistRows(const checklists::BoardState &board, const QTimeZone &zone);
/*! The key of the row of a template that cannot be used. */
[[nodiscard]] QString brokenKey(const QString &path);

/*! The rows that hold the typed text, with the headings that still head something. */
[[nodiscard]] QList<ChecklistRow> filtered(const QList<ChecklistRow> &rows, const QString &typed);

} // namespace conche::models
