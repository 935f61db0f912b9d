// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include "core/verdict.h"
#include "stack/composeimport.h"

namespace conche::models {

/*! A system that was looked for in a compose file. */
struct FoundPeerRow
{
    QString title;
    Verdict verdict = Verdict::Unknown; ///< Ok where it can be asked, Warning where something is missing
    QString service; ///< empty where none is one
    QString container;
    QString address;
    QString remark; ///< why it is not taken, what is missing, what else it could be

    [[nodiscard]] QString key() const { return title; }
    friend bool operator==(const FoundPeerRow &, const FoundPeerRow &) = default;
};

[[nodiscard]] QList<FoundPeerRow> foundPeerRows(const stack::ComposeImport &import);

/*! Which systems a compose file describes. */
class FoundPeerModel final : public RowModel<FoundPeerRow>
{
public:
    enum Column { System, Service, Container, Address, Remark, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const FoundPeerRow &row, int column, int role) const override;
};

} // namespace conche::models
