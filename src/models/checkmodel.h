// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"
#include "rowmodel.h"
#include "timetext.h"

namespace conche::models {

/*! A check as a row tells it. All texts are plain. */
struct CheckRow
{
    QString id;
    QString title;
    Verdict verdict = Verdict::Unknown;
    QString found; ///< what was found, or why it was not asked
    QString latency;
    QString since;
    QVariantList strip; ///< as StripRole has it
    bool isStale = false; ///< too old to be believed, or read from the store
    bool isAsked = false;
    QString foundDetails; ///< the whole finding, when, and who wants no alerts
    QString latencyDetails;
    QString sinceDetails;
    QString stripDetails;
    QString spoken; ///< the whole row in one sentence

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const CheckRow &, const CheckRow &) = default;
};

/*! The checks of a stack, the worst first, then in the stack file's order. One that was not asked is there, too. */
[[nodiscard]] QList<CheckRow> checkRows(const Overview &overview, const TimeText &time);

/*! The checks as a table. */
class CheckModel final : public RowModel<CheckRow>
{
    Q_OBJECT

public:
    enum Column { VerdictColumn, TitleColumn, FoundColumn, StripColumn, LatencyColumn, SinceColumn, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const CheckRow &row, int column, int role) const override;

private:
    [[nodiscard]] static QVariant textOf(const CheckRow &row, int column);
    [[nodiscard]] static QString detailsOf(const CheckRow &row, int column);
};

} // namespace conche::models
