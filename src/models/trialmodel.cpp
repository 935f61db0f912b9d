// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trialmodel.h"

#include <QCoreApplication>

namespace conche::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::TrialModel)
};

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        //: A verdict
        return Words::tr("Ok");
    case Verdict::Warning:
        //: A verdict
        return Words::tr("Warning");
    case Verdict::Critical:
        //: A verdict
        return Words::tr("Critical");
    case Verdict::Unknown:
        break;
    }
    //: A verdict
    return Words::tr("Unknown");
}

} // namespace

void TrialModel::begin(const stack::Stack &stack)
{
    QList<TrialRow> all;
    for (const stack::Check &check : stack.checks)
        all << TrialRow{check.id, check.title, std::nullopt, Words::tr("is asked…")};
    setRows(all);
}

void TrialModel::take(const health::CheckResult &result)
{
    QList<TrialRow> all = rows();
    const auto row = std::ranges::find(all, result.id, &TrialRow::id);
    if (row == all.end())
        return;
    row->verdict = result.verdict;
    row->found = result.summary;
    setRows(all);
}

void TrialModel::end(const health::CheckRunReport &report)
{
    QList<TrialRow> all = rows();
    for (TrialRow &row : all) {
        const auto result = std::ranges::find(report.results, row.id, &health::CheckResult::id);
        if (result != report.results.end()) {
            row.verdict = result->verdict;
            row.found = result->summary;
            continue;
        }
        const auto missing = std::ranges::find(report.coverage.missing, row.id, &health::NotAsked::id);
        row.verdict = Verdict::Unknown;
        row.found = missing == report.coverage.missing.end() ? Words::tr("was not asked")
                                                             //: %1 is a reason
                                                             : Words::tr("was not asked: %1").arg(missing->reason);
    }
    setRows(all);
}

int TrialModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Check ? Words::tr("Check") : Words::tr("Found");
}

QVariant TrialModel::cell(const TrialRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Check ? row.title : row.found;
    case Qt::ToolTipRole:
        return column == Found ? QVariant(row.found) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Found)
            return row.found;
        return row.verdict ? u"%1, %2, %3"_s.arg(row.title, verdictWord(*row.verdict), row.found)
                           : u"%1, %2"_s.arg(row.title, row.found);
    case VerdictRole:
        return column == Check && row.verdict ? QVariant(static_cast<int>(*row.verdict)) : QVariant();
    case SecondaryRole:
        return column == Found && !row.verdict;
    default:
        return {};
    }
}

} // namespace conche::models
