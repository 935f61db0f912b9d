// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include "trends/coverage.h"

namespace conche::models {

/*! A month of a calendar of recorded hours. */
struct CoverageRow
{
    QString id; ///< "2026-11"
    QString title; ///< "Nov 2026"
    std::array<trends::CoverageCount, 24> hours;
    trends::CoverageCount whole;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const CoverageRow &, const CoverageRow &) = default;
};

[[nodiscard]] QList<CoverageRow> coverageRows(const trends::Coverage &coverage);

/*! Months by hours of the day: which of them hold records. The newest month comes first. */
class CoverageModel final : public RowModel<CoverageRow>
{
    Q_OBJECT

public:
    enum Column { MonthColumn, FirstHourColumn, WholeColumn = FirstHourColumn + 24, ColumnCount };
    enum Role { ShareRole = Qt::UserRole + 100 }; ///< 0 to 1 of the month's such hours; invalid where there were none

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const CoverageRow &row, int column, int role) const override;
};

} // namespace conche::models
