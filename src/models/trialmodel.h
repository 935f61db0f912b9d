// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include "health/checkresult.h"
#include "stack/stack.h"

namespace conche::models {

/*! A check that is tried, and what came of it so far. */
struct TrialRow
{
    QString id;
    QString title;
    std::optional<Verdict> verdict; ///< nothing while it is asked
    QString found;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const TrialRow &, const TrialRow &) = default;
};

/*! The checks of a stack that is not looked after yet, with their answers as they come. */
class TrialModel final : public RowModel<TrialRow>
{
public:
    enum Column { Check, Found, ColumnCount };

    using RowModel::RowModel;

    /*! All are asked now. */
    void begin(const stack::Stack &stack);
    void take(const health::CheckResult &result);
    /*! What has no answer now was not asked. */
    void end(const health::CheckRunReport &report);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const TrialRow &row, int column, int role) const override;
};

} // namespace conche::models
