// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditmodel.h"

#include <QCoreApplication>

namespace conche::models {

using namespace Qt::StringLiterals;
using trends::AuditRow;
using trends::AuditRun;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

QString textOf(const AuditRow &row, int column)
{
    switch (column) {
    case AuditModel::TitleColumn:
        return row.title;
    case AuditModel::NewestColumn:
        return row.newest;
    case AuditModel::BestColumn:
        return row.best;
    case AuditModel::AgainstBestColumn:
        return row.againstBest;
    case AuditModel::BaselineColumn:
        return row.baseline;
    default:
        return row.againstBaseline;
    }
}

bool isDifference(int column)
{
    return column == AuditModel::AgainstBestColumn || column == AuditModel::AgainstBaselineColumn;
}

} // namespace

QList<AuditLine> auditLines(const trends::ModelAudit &audit, const TimeText &time)
{
    QList<AuditLine> lines;
    const auto add = [&](const QString &title, const std::function<QString(const AuditRun &)> &textOfRun) {
        AuditRow row;
        row.title = title;
        row.newest = audit.newest ? textOfRun(*audit.newest) : QString();
        row.best = audit.best ? textOfRun(*audit.best) : QString();
        row.baseline = audit.baseline ? textOfRun(*audit.baseline) : QString();
        lines.append({u"run "_s + QString::number(lines.size()), row});
    };
    //: A line of a comparison of training runs: their names
    add(Words::tr("Run"), [](const AuditRun &run) { return run.name.isEmpty() ? run.id : run.name.simplified(); });
    //: A line of a comparison of training runs: when they began
    add(Words::tr("Started"),
        [&time](const AuditRun &run) { return time.clock(QDateTime::fromMSecsSinceEpoch(run.at, Qt::UTC)); });
    for (const AuditRow &row : trends::auditRows(audit))
        lines.append({QString::number(lines.size()) + row.title, row});
    return lines;
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == TitleColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Metric");
    case NewestColumn:
        //: Heading of a column: the newest training run
        return tr("Newest");
    case BestColumn:
        //: Heading of a column: the best training run
        return tr("Best");
    case BaselineColumn:
        //: Heading of a column: a training run that is normal
        return tr("Baseline");
    default:
        //: Heading of a column: how much the newest run differs from the one before this column
        return tr("Difference");
    }
}

QVariant AuditModel::cell(const AuditLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line.texts, column);
    case SecondaryRole:
        return isDifference(column);
    case Qt::TextAlignmentRole:
        return int((column == TitleColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return textOf(line.texts, column);
    case Qt::AccessibleTextRole:
        return column == TitleColumn
            ? line.texts.title
            : u"%1, %2: %3"_s.arg(line.texts.title, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                textOf(line.texts, column));
    default:
        return {};
    }
}

} // namespace conche::models
