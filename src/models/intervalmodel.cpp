// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intervalmodel.h"

#include "core/units.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace conche::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

} // namespace

QList<IntervalRow> intervalRows(const stack::Stack &stack, int chosenMinutes)
{
    QList<IntervalRow> rows;
    for (const stack::Check &check : stack.checks) {
        IntervalRow row{check.id, check.title, check.interval, check.interval};
        if (chosenMinutes != 0)
            row.now = std::chrono::minutes(std::max(0, chosenMinutes));
        rows << row;
    }
    return rows;
}

int lineOfCheck(const QByteArray &toml, const QString &id)
{
    static const QRegularExpression table(u"^\\s*\\[+\\s*([\\w.-]+)\\s*\\]+"_s);
    const QRegularExpression name(u"^\\s*id\\s*=\\s*([\"'])%1\\1"_s.arg(QRegularExpression::escape(id)));
    bool isInCheck = false;
    int number = 0;
    for (const QByteArray &bytes : toml.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes);
        if (const QRegularExpressionMatch match = table.match(line); match.hasMatch())
            isInCheck = match.captured(1) == "check"_L1;
        else if (isInCheck && name.match(line).hasMatch())
            return number;
    }
    return 0;
}

int IntervalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant IntervalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Title)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return Words::tr("Check");
    case InFile:
        return Words::tr("Stack file says");
    case Now:
        return Words::tr("Asked every");
    default:
        return {};
    }
}

QVariant IntervalModel::cell(const IntervalRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column != Title)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == NumberRole)
        return column != Title;
    if (role == SecondaryRole)
        return column == InFile && row.now != row.inFile;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title:
        return row.title;
    case InFile:
        return durationText(row.inFile);
    default:
        return row.now.count() == 0 ? Words::tr("only when asked") : durationText(row.now);
    }
}

} // namespace conche::models
