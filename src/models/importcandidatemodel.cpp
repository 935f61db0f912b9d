// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcandidatemodel.h"

#include <QStringList>

namespace conche::models {

using namespace Qt::StringLiterals;

int ImportCandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

Qt::ItemFlags ImportCandidateModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

bool ImportCandidateModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    Q_EMIT chosen(rows().at(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

QVariant ImportCandidateModel::cell(const ImportCandidateRow &row, int, int role) const
{
    //: A list of a document; %1 is its name
    const QString text = tr("%1 (%n item(s))", nullptr, row.items).arg(row.title);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::CheckStateRole:
        return row.isWanted ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return row.place;
    case Qt::AccessibleTextRole:
        return row.place.isEmpty() ? text : u"%1, %2"_s.arg(text, row.place);
    default:
        return {};
    }
}

} // namespace conche::models
