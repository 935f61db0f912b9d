// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include "core/verdict.h"
#include "stack/alerts.h"

#include <optional>

namespace conche::models {

/*! A way to tell somebody, and what its last test came to. */
struct ChannelRow
{
    QString name;
    QString way;
    std::optional<Verdict> tested;
    QString test; ///< in words; while it is under way, too

    [[nodiscard]] QString key() const { return name; }
    friend bool operator==(const ChannelRow &, const ChannelRow &) = default;
};

/*! How the channel tells somebody, in words and without secrets: a program's arguments may hold one. */
[[nodiscard]] QString wayText(const stack::Channel &channel);
/*! When alerts are sent: from which verdict on, and in which hours not. */
[[nodiscard]] QString alertsText(const stack::Alerts &alerts, const QString &zone);

/*! The channels of a stack. */
class ChannelModel final : public RowModel<ChannelRow>
{
public:
    enum Column { Name, Way, Test, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const ChannelRow &row, int column, int role) const override;
};

} // namespace conche::models
