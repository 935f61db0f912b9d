// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demandmodel.h"

#include "core/verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

QString stateText(const DemandRow &row)
{
    switch (row.state) {
    case DemandRow::State::Free:
        return Words::tr("Needs no consent");
    case DemandRow::State::Allowed:
        return Words::tr("Allowed");
    case DemandRow::State::Waits:
        break;
    }
    return row.before.isEmpty() ? Words::tr("Waits for you") : Words::tr("New address");
}

QString whatText(const DemandRow &row)
{
    if (row.before.isEmpty())
        return row.text;
    //: %1 is "sending the secret … to …", %2 a list of addresses
    return Words::tr("%1 (until now it went to %2)").arg(row.text, row.before.join(u", "_s));
}

} // namespace

QList<stack::Demand> openDemands(const stack::StackFile &file, const QString &practiceProgram)
{
    if (!file.stack || file.isShipped())
        return {};
    return stack::needingConsent(stack::demandsOf(*file.stack), practiceProgram);
}

QList<DemandRow> demandRows(
    const stack::StackFile &file, const QString &practiceProgram, const store::KnownConsent &known)
{
    if (!file.stack)
        return {};
    const QList<stack::Demand> open = openDemands(file, practiceProgram);
    QList<DemandRow> rows;
    for (const stack::Demand &demand : stack::demandsOf(*file.stack)) {
        DemandRow row;
        row.text = demand.text();
        if (!open.contains(demand))
            row.state = DemandRow::State::Free;
        else if (known.given)
            row.state = DemandRow::State::Allowed;
        if (row.state == DemandRow::State::Waits && demand.kind == stack::Demand::Kind::Secret) {
            row.before = known.origins.values(demand.words.first());
            if (row.before.contains(demand.words.last()))
                row.before.clear();
        }
        rows << row;
    }
    std::ranges::stable_sort(rows, [](const DemandRow &left, const DemandRow &right) {
        const auto rank = [](const DemandRow &row) {
            return row.state != DemandRow::State::Waits ? 2 : row.before.isEmpty() ? 1 : 0;
        };
        return rank(left) < rank(right);
    });
    return rows;
}

int DemandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DemandModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return section == State ? Words::tr("Consent") : Words::tr("What the stack file asks for");
}

QVariant DemandModel::cell(const DemandRow &row, int column, int role) const
{
    if (role == VerdictRole && column == State) {
        if (row.state == DemandRow::State::Waits)
            return int(row.before.isEmpty() ? Verdict::Warning : Verdict::Critical);
        return int(Verdict::Ok);
    }
    if (role == SecondaryRole)
        return row.state == DemandRow::State::Free;
    if (role == Qt::ToolTipRole)
        return whatText(row);
    if (role != Qt::DisplayRole)
        return {};
    return column == State ? stateText(row) : whatText(row);
}

} // namespace conche::models
