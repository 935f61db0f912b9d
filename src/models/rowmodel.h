// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roles.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include <algorithm>

namespace conche::models {

/*! A table of values. What is set anew changes only the rows that differ, so that selection and scroll stay.
 *
 * A Row has `QString key() const`, unique in the table, and operator==. */
template <typename Row>
class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = m_rows[index.row()];
        return role == KeyRole ? QVariant(row.key()) : cell(row, index.column(), role);
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /*! -1 where no row has the key. */
    [[nodiscard]] int rowOf(const QString &key) const
    {
        const auto found = std::ranges::find_if(m_rows, [&key](const Row &row) { return row.key() == key; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    void setRows(const QList<Row> &rows)
    {
        removeGone(rows);
        for (qsizetype i = 0; i < rows.size(); ++i)
            bring(rows, i);
        update(rows);
    }

protected:
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;

private:
    void removeGone(const QList<Row> &rows)
    {
        QSet<QString> kept;
        for (const Row &row : rows)
            kept.insert(row.key());
        for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
            if (kept.contains(m_rows[last].key()))
                continue;
            qsizetype first = last;
            while (first > 0 && !kept.contains(m_rows[first - 1].key()))
                --first;
            beginRemoveRows({}, int(first), int(last));
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /*! Makes the i-th row the one that it is to be; those before it are. */
    void bring(const QList<Row> &rows, qsizetype i)
    {
        if (i < m_rows.size() && m_rows[i].key() == rows[i].key())
            return;
        const int from = rowOf(rows[i].key());
        if (from >= 0) {
            beginMoveRows({}, from, from, {}, int(i));
            m_rows.move(from, i);
            endMoveRows();
            return;
        }
        qsizetype end = i + 1;
        while (end < rows.size() && rowOf(rows[end].key()) < 0)
            ++end;
        beginInsertRows({}, int(i), int(end - 1));
        for (qsizetype row = i; row < end; ++row)
            m_rows.insert(row, rows[row]);
        endInsertRows();
    }

    void update(const QList<Row> &rows)
    {
        for (qsizetype first = 0; first < rows.size(); ++first) {
            qsizetype end = first;
            while (end < rows.size() && !(m_rows[end] == rows[end])) {
                m_rows[end] = rows[end];
                ++end;
            }
            if (end > first)
                Q_EMIT dataChanged(index(int(first), 0), index(int(end - 1), columnCount() - 1));
            first = end;
        }
    }

    QList<Row> m_rows;
};

} // namespace conche::models
