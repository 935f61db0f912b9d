// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundpeermodel.h"

#include "words.h"

#include <QCoreApplication>

namespace conche::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::FoundPeerModel)
};

FoundPeerRow rowOf(const stack::FoundPeer &peer)
{
    FoundPeerRow row{peer.title, Verdict::Unknown, peer.service, peer.container, peer.address, peer.problem};
    if (!peer.address.isEmpty())
        row.verdict = peer.problem.isEmpty() ? Verdict::Ok : Verdict::Warning;
    if (!peer.others.isEmpty()) {
        //: %1 is a list of services of a compose file
        const QString others = Words::tr("it could also be: %1").arg(peer.others.join(u", "_s));
        //: %1 and %2 are remarks about the same thing
        row.remark = row.remark.isEmpty() ? others : Words::tr("%1; %2").arg(row.remark, others);
    }
    return row;
}

QString textOf(const FoundPeerRow &row, int column)
{
    switch (column) {
    case FoundPeerModel::System:
        return row.title;
    case FoundPeerModel::Service:
        return row.service.isEmpty() ? Words::tr("not found") : row.service;
    case FoundPeerModel::Container:
        return row.container;
    case FoundPeerModel::Address:
        return row.address;
    default:
        return row.remark;
    }
}

QString spoken(const FoundPeerRow &row)
{
    QStringList parts{spokenVerdict(row.verdict), row.title, textOf(row, FoundPeerModel::Service)};
    for (const QString &part : {row.container, row.address, row.remark}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

} // namespace

QList<FoundPeerRow> foundPeerRows(const stack::ComposeImport &import)
{
    return {rowOf(import.api), rowOf(import.mlflow), rowOf(import.influxdb), rowOf(import.postgres)};
}

int FoundPeerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundPeerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case System:
        return Words::tr("System");
    case Service:
        return Words::tr("Service");
    case Container:
        return Words::tr("Container");
    case Address:
        return Words::tr("Address");
    case Remark:
        return Words::tr("Remark");
    default:
        return {};
    }
}

QVariant FoundPeerModel::cell(const FoundPeerRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == Remark && !row.remark.isEmpty() ? QVariant(row.remark) : QVariant();
    case Qt::AccessibleTextRole:
        return column == System ? spoken(row) : textOf(row, column);
    case VerdictRole:
        return column == System ? QVariant(static_cast<int>(row.verdict)) : QVariant();
    case SecondaryRole:
        return column != System && (row.address.isEmpty() || column == Remark);
    default:
        return {};
    }
}

} // namespace conche::models
