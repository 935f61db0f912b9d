// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"
#include "timetext.h"

#include "journal/journal.h"
#include "trends/trends.h"

namespace conche::models {

/*! A line of what a chart shows, in words: a value or what some come to, a time without values, or what happened. */
struct SampleRow
{
    enum class Kind { Value, Hole, Mark };

    Kind kind = Kind::Value;
    QString id;
    qint64 at = 0;
    QString time;
    QString value; ///< of a hole or mark, what it is
    QString minimum;
    QString maximum;
    QString count;
    QString label; ///< the run's name, or why there is no value
    QString exact;
    QString spoken;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const SampleRow &, const SampleRow &) = default;
};

/*! What a chart of a metric shows. */
struct Shown
{
    trends::Series series;
    std::vector<store::Sample> samples; ///< where each bucket is one sample: with the names of their runs
    QList<journal::Entry> marks;
};

/*! All of it as rows, newest first. */
[[nodiscard]] QList<SampleRow> sampleRows(const stack::Metric &metric, const Shown &shown, const TimeText &time);

/*! The table that says what a chart draws. */
class SampleModel final : public RowModel<SampleRow>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ValueColumn, MinimumColumn, MaximumColumn, CountColumn, LabelColumn, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /*! Rows as CSV (RFC 4180) and as lines with tabs, which spreadsheets and editors take. */
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

protected:
    [[nodiscard]] QVariant cell(const SampleRow &row, int column, int role) const override;
};

} // namespace conche::models
