// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

namespace conche::models {

/*! A stack file that can be opened. */
struct StackRow
{
    QString path;
    QString name; ///< in the stack file; the file's where it cannot be read
    QString title;
    bool isShipped = false; ///< built into Conche
    QString problem; ///< why it cannot be used

    [[nodiscard]] QString key() const { return path; }
    friend bool operator==(const StackRow &, const StackRow &) = default;
};

/*! The user's stack files, those elsewhere that were opened before, and the shipped ones; each file is read. */
[[nodiscard]] QList<StackRow> stackRows(const QStringList &opened);

/*! Stack files by name; the key of a row is the path. */
class StackModel final : public RowModel<StackRow>
{
public:
    enum Column { Name, Title, Where, Problem, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const StackRow &row, int column, int role) const override;
};

} // namespace conche::models
