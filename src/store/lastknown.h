// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watchlog.h"

namespace conche::store {

/*! A result, and when its run started. */
struct DatedResult
{
    QDateTime asked;
    StoredResult result; ///< without observations
};

/*! What the store knows of a stack at one moment. */
struct LastKnown
{
    static constexpr int hours = 24;

    QMap<QString, DatedResult> results; ///< the newest of each check
    QMap<QString, DatedResult> good; ///< the newest that was Ok, of the last 31 days
    QMap<QString, QList<std::optional<Verdict>>>
        strips; ///< by check: the worst of each of the last hours, oldest first
    WatchMemory memory;
    std::optional<QDateTime> ended; ///< of the newest run
    qint64 newestEntry = 0; ///< of the journal; 0 where there is none
    QList<JournalEntry> entries; ///< of the journal, after the one that was asked for; oldest first

    /*! When the first hour of a strip begins that is shown at \a now: the last hour is the one that is running. */
    [[nodiscard]] static QDateTime stripBegin(const QDateTime &now);
};

struct LastKnownQuery
{
    QString stack;
    QDateTime now; ///< what is dated later is left out, but for the journal
    std::optional<qint64> afterEntry; ///< nothing: no entries of the journal are wanted
};

void readLastKnown(Database &database, const LastKnownQuery &query, QObject *owner, Then<LastKnown> then);

/*! A number that is another one after another process wrote to the store. */
void readForeignWrites(Database &database, QObject *owner, Then<qint64> then);

} // namespace conche::store
