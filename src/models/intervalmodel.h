// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include "stack/stack.h"

namespace conche::models {

/*! How often a check is asked. */
struct IntervalRow
{
    QString id;
    QString title;
    std::chrono::milliseconds inFile{0};
    std::chrono::milliseconds now{0}; ///< 0: only when asked

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const IntervalRow &, const IntervalRow &) = default;
};

/*! \a chosenMinutes replaces the intervals of the file: 0 leaves them as they are, -1 asks only when told to. */
[[nodiscard]] QList<IntervalRow> intervalRows(const stack::Stack &stack, int chosenMinutes);

/*! The line of a stack file that names the check, counted from 1; 0 where none does. */
[[nodiscard]] int lineOfCheck(const QByteArray &toml, const QString &id);

/*! The checks of a stack and how often they are asked. */
class IntervalModel final : public RowModel<IntervalRow>
{
public:
    enum Column { Title, InFile, Now, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const IntervalRow &row, int column, int role) const override;
};

} // namespace conche::models
