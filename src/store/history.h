// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "journalentry.h"

#include <QMap>

namespace conche::store {

struct PastResult
{
    qint64 latencyMs = 0;
    QString fault;
    QStringList symptoms;
};

/*! A value that was seen first at this time and lasted until the next one. */
struct PastValue
{
    QDateTime at;
    qint64 value = 0;
};

/*! What signs look back at. */
struct History
{
    QMap<QString, QList<PastResult>> results; ///< by check, newest first
    QMap<std::pair<QString, QString>, QList<PastValue>> values; ///< by check and name, oldest first
    QList<JournalEntry> starts; ///< containers that were started on purpose
};

struct HistoryQuery
{
    QString stack;
    QDateTime now; ///< what is dated later is left out
    QMap<QString, int> results; ///< how many past results of which check
    QDateTime since; ///< values from here on, and the one before
};

/*! Reads what is remembered of a stack. */
void readHistory(Database &database, const HistoryQuery &query, QObject *owner, Then<History> then);

} // namespace conche::store
