// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragemodel.h"

#include <QLocale>

#include <algorithm>

namespace conche::models {

using namespace Qt::StringLiterals;
using trends::CoverageCount;

namespace {

QString percentText(const CoverageCount &count)
{
    // All but an hour is not all.
    const int percent = count.seen == count.hours ? 100 : std::min(99, qRound(count.share() * 100));
    return QLocale().toString(percent) + QChar(0xa0) + u'%';
}

bool isHour(int column)
{
    return column >= CoverageModel::FirstHourColumn && column < CoverageModel::WholeColumn;
}

} // namespace

QList<CoverageRow> coverageRows(const trends::Coverage &coverage)
{
    QList<CoverageRow> rows;
    for (const trends::CoverageMonth &month : coverage.months)
        rows.prepend({month.first.toString(u"yyyy-MM"_s), QLocale().toString(month.first, u"MMM yyyy"_s), month.hours,
            month.whole()});
    return rows;
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == MonthColumn   ? Qt::AlignLeft
                           : isHour(section) ? Qt::AlignHCenter
                                             : Qt::AlignRight)
            | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && isHour(section))
        //: An hour of the day as heading of a column; %1 is a number from 0 to 23
        return tr("%1 o'clock").arg(section - FirstHourColumn);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == MonthColumn)
        return tr("Month");
    //: Heading of a column: how much of a month is there
    return isHour(section) ? QVariant(QString::number(section - FirstHourColumn)) : QVariant(tr("Whole"));
}

QVariant CoverageModel::cell(const CoverageRow &row, int column, int role) const
{
    const CoverageCount &count = isHour(column) ? row.hours[size_t(column - FirstHourColumn)] : row.whole;
    switch (role) {
    case Qt::DisplayRole:
        return column == MonthColumn ? QVariant(row.title)
            : column == WholeColumn  ? QVariant(percentText(row.whole))
                                     : QVariant();
    case ShareRole:
        return isHour(column) && count.hours > 0 ? QVariant(count.share()) : QVariant();
    case NumberRole:
        return column == WholeColumn;
    case Qt::TextAlignmentRole:
        return int((column == WholeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (column == MonthColumn)
            return role == Qt::AccessibleTextRole ? QVariant(row.title) : QVariant();
        return isHour(column)
            //: A cell of a calendar: %1 is a month, %2 an hour of the day, %3 and %4 are counts of hours
            ? tr("%1, %2 o'clock: %3 of %4 hours have a record")
                  .arg(row.title)
                  .arg(column - FirstHourColumn)
                  .arg(count.seen)
                  .arg(count.hours)
            //: A month of a calendar: %1 is the month, %2 and %3 are counts of hours
            : tr("%1: %2 of %3 hours have a record").arg(row.title).arg(count.seen).arg(count.hours);
    default:
        return {};
    }
}

} // namespace conche::models
