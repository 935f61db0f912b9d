// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

namespace conche::models {

/*! What a key does. */
struct KeyRow
{
    QString action;
    QString keys; ///< as the desktop writes them: "Ctrl+K"

    [[nodiscard]] QString key() const { return keys + QChar(u'\n') + action; }
    friend bool operator==(const KeyRow &, const KeyRow &) = default;
};

/*! The list of keys. */
class KeyModel final : public RowModel<KeyRow>
{
public:
    enum Column { Keys, Action, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const KeyRow &row, int column, int role) const override;
};

} // namespace conche::models
