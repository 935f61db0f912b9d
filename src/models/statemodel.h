// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include "core/verdict.h"

namespace conche::models {

/*! A table of things that have a verdict, a title and a state in a word or two.
 *
 * A Row has these three, and `QString spoken` for screen readers. */
template <typename Row>
class StateModel : public RowModel<Row>
{
public:
    enum Column { VerdictColumn, TitleColumn, StateColumn, ColumnCount };

    using RowModel<Row>::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }

protected:
    [[nodiscard]] QVariant cell(const Row &row, int column, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return column == TitleColumn ? QVariant(row.title)
                : column == StateColumn  ? QVariant(row.state)
                                         : QVariant();
        case VerdictRole:
            return column == VerdictColumn ? QVariant(int(row.verdict)) : QVariant();
        case InkRole:
            // Calm words are quiet: colours are for what wants attention.
            return column == StateColumn && row.verdict != Verdict::Ok ? QVariant(int(row.verdict)) : QVariant();
        case SecondaryRole:
            return column == StateColumn;
        case Qt::TextAlignmentRole:
            return int((column == StateColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
            return row.spoken;
        default:
            return {};
        }
    }
};

} // namespace conche::models
