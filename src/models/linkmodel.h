// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"
#include "timetext.h"

#include "health/linkprobe.h"

namespace conche::models {

/*! A link of the stack file as a row tells it: an address to open, or a command to copy. */
struct LinkRow
{
    QString id; ///< makes it the same row after a refresh
    QString title;
    QUrl url; ///< empty where it is a command, or no address that a browser may be given
    QString command;
    std::optional<Verdict> verdict; ///< nothing where nobody asked
    QString target; ///< address or command, without a password
    QString details;
    QString spoken;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const LinkRow &, const LinkRow &) = default;
};

[[nodiscard]] QList<LinkRow> linkRows(
    const QList<stack::Link> &links, const QHash<QUrl, health::LinkStatus> &statuses, const TimeText &time);

/*! The links as a table. */
class LinkModel final : public RowModel<LinkRow>
{
    Q_OBJECT

public:
    enum Column { VerdictColumn, TitleColumn, TargetColumn, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const LinkRow &row, int column, int role) const override;
};

} // namespace conche::models
