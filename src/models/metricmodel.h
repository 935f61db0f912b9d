// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"
#include "rowmodel.h"
#include "timetext.h"

namespace conche::models {

/*! A line of the list of metrics: the name of a group, a metric below it, or a view over what all of them are made of.
 */
struct MetricRow
{
    enum class Kind { Group, Metric, View };

    Kind kind = Kind::Metric;
    QString id; ///< of the metric or the view; a group is called by its name
    QString title;
    std::optional<Verdict> verdict; ///< of a metric
    QString number; ///< the headline value; of a group, what its curves span
    QString unit;
    QString brief; ///< "falls 0.4 a week", "over 0.85"
    QVariantList curve; ///< as SparklineRole has it
    bool isStale = false; ///< its peer did not answer last time
    QString icon; ///< of a view
    QString details;
    QString spoken;

    [[nodiscard]] QString key() const { return QString::number(int(kind)) + u':' + id; }
    friend bool operator==(const MetricRow &, const MetricRow &) = default;
};

/*! The views that stand below the metrics. */
inline const QString coverageView = QStringLiteral("coverage");
inline const QString auditView = QStringLiteral("audit");

/*! Metrics by group, both in the stack file's order; one that was never judged is there, too. The views come last. */
[[nodiscard]] QList<MetricRow> metricRows(const Overview &overview, const TimeText &time);
/*! Those that hold the text, with the groups that they are in. */
[[nodiscard]] QList<MetricRow> filtered(const QList<MetricRow> &rows, const QString &text);

/*! The metrics of a stack as a list; names of groups cannot be chosen. */
class MetricModel final : public RowModel<MetricRow>
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 100, NumberTextRole, UnitRole, BriefRole, IconNameRole };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] QVariant cell(const MetricRow &row, int column, int role) const override;
};

} // namespace conche::models
