// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkruns.h"
#include "journalentry.h"

#include <QMap>

#include <optional>

namespace conche::store {

/*! What a watch believes of a check or sign, and what it has seen since. */
struct SubjectState
{
    QString name; ///< "check:disk", "sign:no-raw-data"
    QString title;
    Verdict hard = Verdict::Ok; ///< what is believed
    QDateTime since;
    Verdict seen = Verdict::Ok; ///< the newest result
    int changed = 0; ///< results in a row that differ from what is believed
    QString ring; ///< the last believed verdicts as digits, oldest first: whether it flaps
    bool flaps = false;
    std::optional<QDateTime> alerted; ///< since when the trouble lasts whose alert is not over
    QDateTime updated;

    friend bool operator==(const SubjectState &, const SubjectState &) = default;
};

/*! Alerts about a subject are not wanted for some time. */
struct Quieting
{
    enum class Kind { Acknowledged, Muted }; ///< one ends with the trouble, the other at its time only

    qint64 id = 0;
    QString stack;
    QString subject;
    Kind kind = Kind::Acknowledged;
    QString reason;
    QString actor;
    QDateTime from;
    QDateTime until;

    friend bool operator==(const Quieting &, const Quieting &) = default;
};

/*! That somebody will check again before a time: "watch" or "schedule". */
struct Promise
{
    QString keeper;
    QDateTime kept; ///< when it checked last
    QDateTime due;

    friend bool operator==(const Promise &, const Promise &) = default;
};

/*! What the store knows of a stack when a round of checks is judged. */
struct WatchMemory
{
    QMap<QString, SubjectState> subjects; ///< by name
    QList<Quieting> quietings; ///< those that have not ended
    QList<Promise> promises;
    std::optional<int> level; ///< of the outage, as the journal said last
};

/*! An alert to be made: that something is worse than it may be, or that this is over. */
struct NewAlert
{
    QString subject;
    QString title;
    bool isOver = false;
    Verdict verdict = Verdict::Critical;
    QString summary;
    QDateTime since; ///< when the trouble began
    QDateTime at;
    QStringList channels;
    QDateTime notBefore; ///< of the first try: quiet hours may come first
    QString outage; ///< what the round says of training, or empty
};

/*! What a round of checks changes. */
struct WatchChanges
{
    QList<SubjectState> subjects;
    QStringList forgotten; ///< subjects that the stack does not have any more
    QList<JournalEntry> entries;
    QList<NewAlert> alerts;
    QList<qint64> endedQuietings;
    QList<Promise> promises;
    QStringList withdrawn; ///< keepers whose promise does not hold any more
};

/*! A round that was stored: what was known before it, and what it changed. */
struct Recorded
{
    WatchMemory before;
    WatchChanges changes;
};

/*! Decides in the transaction of the round, so that two processes never decide on the same memory. It runs on the
 * store's thread. */
using Decide = std::function<WatchChanges(const WatchMemory &)>;

/*! What the watch of a stack remembers from round to round, shared by all processes. */
class WatchLog
{
public:
    WatchLog(Database &database, CheckRuns &runs);

    /*! Stores a run together with what it changes: all of it or nothing. */
    void record(const StoredRun &run, const QDateTime &keepSince, Decide decide, QObject *owner, Then<Recorded> then);
    void memory(const QString &stack, QObject *owner, Then<WatchMemory> then) const;
    /*! Ends what quieted the subject before; the entry tells of it in the journal. */
    void quiet(const Quieting &quieting, const JournalEntry &entry, QObject *owner, Then<void> then);
    /*! The number of quietings that were ended. */
    void unquiet(const QString &subject, const JournalEntry &entry, QObject *owner, Then<int> then);
    void promise(const QString &stack, const Promise &promise, QObject *owner, Then<void> then);
    void withdraw(const QString &stack, const QString &keeper, QObject *owner, Then<void> then);

private:
    Database &m_database;
    CheckRuns &m_runs;
};

[[nodiscard]] Result<WatchMemory> readMemory(Connection &connection, qint64 stack, const QString &name);

/*! What is known after the changes. */
[[nodiscard]] WatchMemory applied(WatchMemory memory, const WatchChanges &changes);

} // namespace conche::store
