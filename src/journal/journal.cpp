// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "store/statements.h"

namespace conche::journal {

QStringList kinds()
{
    return {stateKind, signKind, flapKind, levelKind, alertKind, quietKind, gapKind, clockKind, startKind, signOffKind,
        noteKind};
}

Journal::Journal(store::Database &database)
    : m_database(database)
{
}

void Journal::append(const Entry &entry, QObject *owner, Then<void> then)
{
    const auto work
        = [entry](store::Connection &connection, qint64 stack) { return store::insertEntry(connection, stack, entry); };
    m_database.perform<void>(store::inTransaction(entry.stack, work), owner, std::move(then));
}

void Journal::read(const Query &query, QObject *owner, Then<QList<Entry>> then) const
{
    m_database.perform<QList<Entry>>(
        [query](store::Connection &connection) { return store::selectEntries(connection, query); }, owner,
        std::move(then));
}

} // namespace conche::journal
