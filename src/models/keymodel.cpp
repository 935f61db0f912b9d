// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keymodel.h"

#include <QCoreApplication>

namespace conche::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

} // namespace

int KeyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    //: Heading of a list: what a key does
    return section == Action ? Words::tr("Does") : Words::tr("Key");
}

QVariant KeyModel::cell(const KeyRow &row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == Action ? row.action : row.keys;
}

} // namespace conche::models
