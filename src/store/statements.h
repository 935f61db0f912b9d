// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QDateTime>

namespace conche::store {

/*! An instant as it is stored: milliseconds since the epoch. */
[[nodiscard]] inline QDateTime instantFrom(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

/*! A null QString would be stored as NULL. */
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/*! Executes a statement whose number of rows does not matter. */
[[nodiscard]] Result<void> perform(Connection &connection, const QString &sql, const QVariantList &values);

/*! Work on a stack, by its id, in one transaction. */
[[nodiscard]] Database::Work<void> inTransaction(
    const QString &stack, std::function<Result<void>(Connection &, qint64 stack)> work);

/*! The first failure of \a write over the list; nothing after it is written. */
template <typename List, typename Write>
[[nodiscard]] Result<void> writeEach(const List &list, const Write &write)
{
    for (const auto &one : list) {
        if (const Result<void> written = write(one); !written)
            return written;
    }
    return {};
}

} // namespace conche::store
