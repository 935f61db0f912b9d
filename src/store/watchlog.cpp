// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchlog.h"

#include "deliveries.h"
#include "journaltable.h"
#include "names.h"
#include "statements.h"

#include <memory>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

Result<void> readSubjects(Connection &connection, qint64 stack, WatchMemory &memory)
{
    const auto rows = connection.query(u"SELECT name, title, hard, since_ms, seen, changed, ring, flaps, alerted_ms, "
                                       "updated_ms FROM subject WHERE stack_id = ?"_s,
        {stack});
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const Connection::Row &row : *rows) {
        const auto alerted = row[8].isNull() ? std::nullopt : std::optional(instantFrom(row[8]));
        memory.subjects.insert(row[0].toString(),
            {row[0].toString(), row[1].toString(), static_cast<Verdict>(row[2].toInt()), instantFrom(row[3]),
                static_cast<Verdict>(row[4].toInt()), row[5].toInt(), row[6].toString(), row[7].toBool(), alerted,
                instantFrom(row[9])});
    }
    return {};
}

Result<void> readQuietings(Connection &connection, qint64 stack, const QString &name, WatchMemory &memory)
{
    const auto rows = connection.query(u"SELECT id, subject, kind, reason, actor, from_ms, until_ms FROM quieting "
                                       "WHERE stack_id = ? AND ended_ms IS NULL"_s,
        {stack});
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const Connection::Row &row : *rows)
        memory.quietings.append(
            {row[0].toLongLong(), name, row[1].toString(), static_cast<Quieting::Kind>(row[2].toInt()),
                row[3].toString(), row[4].toString(), instantFrom(row[5]), instantFrom(row[6])});
    return {};
}

Result<void> readRest(Connection &connection, qint64 stack, WatchMemory &memory)
{
    const auto promises
        = connection.query(u"SELECT keeper, kept_ms, due_ms FROM promise WHERE stack_id = ?"_s, {stack});
    if (!promises)
        return tl::make_unexpected(promises.error());
    for (const Connection::Row &row : *promises)
        memory.promises.append({row[0].toString(), instantFrom(row[1]), instantFrom(row[2])});
    // What was written last, whatever its date: the clock may have been set back.
    const auto level = connection.query(u"SELECT json_extract(details, '$.level') FROM journal "
                                        "WHERE id = (SELECT max(id) FROM journal WHERE stack_id = ? AND kind = ?)"_s,
        {stack, levelEntry});
    if (!level)
        return tl::make_unexpected(level.error());
    if (!level->isEmpty())
        memory.level = level->first().first().toInt();
    return {};
}

Result<void> writeSubject(Connection &connection, qint64 stack, const SubjectState &state)
{
    const QVariant alerted = state.alerted ? QVariant(state.alerted->toMSecsSinceEpoch()) : QVariant();
    return perform(connection,
        u"INSERT OR REPLACE INTO subject (stack_id, name, title, hard, since_ms, seen, changed, ring, flaps, "
        "alerted_ms, updated_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {stack, state.name, notNull(state.title), static_cast<int>(state.hard), state.since.toMSecsSinceEpoch(),
            static_cast<int>(state.seen), state.changed, notNull(state.ring), state.flaps, alerted,
            state.updated.toMSecsSinceEpoch()});
}

Result<void> writePromise(Connection &connection, qint64 stack, const Promise &promise)
{
    return perform(connection,
        u"INSERT OR REPLACE INTO promise (stack_id, keeper, kept_ms, due_ms) VALUES (?, ?, ?, ?)"_s,
        {stack, promise.keeper, promise.kept.toMSecsSinceEpoch(), promise.due.toMSecsSinceEpoch()});
}

Result<void> deletePromise(Connection &connection, qint64 stack, const QString &keeper)
{
    return perform(connection, u"DELETE FROM promise WHERE stack_id = ? AND keeper = ?"_s, {stack, keeper});
}

Result<void> endQuieting(Connection &connection, qint64 id, const QDateTime &now)
{
    return perform(connection, u"UPDATE quieting SET ended_ms = ? WHERE id = ? AND ended_ms IS NULL"_s,
        {now.toMSecsSinceEpoch(), id});
}

Result<void> write(Connection &connection, qint64 stack, const QDateTime &now, const WatchChanges &changes)
{
    return writeEach(
        changes.subjects, [&](const SubjectState &state) { return writeSubject(connection, stack, state); })
        .and_then([&] {
            return writeEach(changes.forgotten, [&](const QString &name) {
                return perform(connection, u"DELETE FROM subject WHERE stack_id = ? AND name = ?"_s, {stack, name});
            });
        })
        .and_then([&] {
            return writeEach(
                changes.entries, [&](const JournalEntry &entry) { return insertEntry(connection, stack, entry); });
        })
        .and_then([&] {
            return writeEach(
                changes.alerts, [&](const NewAlert &alert) { return insertAlert(connection, stack, alert); });
        })
        .and_then([&] {
            return writeEach(changes.endedQuietings, [&](qint64 id) { return endQuieting(connection, id, now); });
        })
        .and_then([&] {
            return writeEach(
                changes.promises, [&](const Promise &promise) { return writePromise(connection, stack, promise); });
        })
        .and_then([&] {
            return writeEach(
                changes.withdrawn, [&](const QString &keeper) { return deletePromise(connection, stack, keeper); });
        });
}

} // namespace

Result<WatchMemory> readMemory(Connection &connection, qint64 stack, const QString &name)
{
    WatchMemory memory;
    return readSubjects(connection, stack, memory)
        .and_then([&] { return readQuietings(connection, stack, name, memory); })
        .and_then([&] { return readRest(connection, stack, memory); })
        .map([&] { return memory; });
}

WatchLog::WatchLog(Database &database, CheckRuns &runs)
    : m_database(database)
    , m_runs(runs)
{
}

void WatchLog::record(
    const StoredRun &run, const QDateTime &keepSince, Decide decide, QObject *owner, Then<Recorded> then)
{
    const auto recorded = std::make_shared<Recorded>();
    const CheckRuns::Also also = [run, recorded, decide = std::move(decide)](Connection &connection, qint64 stack) {
        return readMemory(connection, stack, run.stack).and_then([&](const WatchMemory &memory) {
            *recorded = {memory, decide(memory)};
            return write(connection, stack, run.started, recorded->changes);
        });
    };
    m_runs.save(run, keepSince, also, owner,
        [recorded, then = std::move(then)](const Result<void> &saved) { then(saved.map([&] { return *recorded; })); });
}

void WatchLog::memory(const QString &stack, QObject *owner, Then<WatchMemory> then) const
{
    m_database.perform<WatchMemory>(
        [stack](Connection &connection) {
            return knownStackId(connection, stack).and_then([&](qint64 id) {
                return readMemory(connection, id, stack);
            });
        },
        owner, std::move(then));
}

void WatchLog::quiet(const Quieting &quieting, const JournalEntry &entry, QObject *owner, Then<void> then)
{
    const auto work = [quieting, entry](Connection &connection, qint64 stack) -> Result<void> {
        return perform(connection,
            u"UPDATE quieting SET ended_ms = ? WHERE stack_id = ? AND subject = ? AND ended_ms IS NULL"_s,
            {quieting.from.toMSecsSinceEpoch(), stack, quieting.subject})
            .and_then([&] {
                return perform(connection,
                    u"INSERT INTO quieting (stack_id, subject, kind, reason, actor, "
                    "from_ms, until_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                    {stack, quieting.subject, static_cast<int>(quieting.kind), notNull(quieting.reason),
                        notNull(quieting.actor), quieting.from.toMSecsSinceEpoch(),
                        quieting.until.toMSecsSinceEpoch()});
            })
            .and_then([&] { return insertEntry(connection, stack, entry); });
    };
    m_database.perform<void>(inTransaction(quieting.stack, work), owner, std::move(then));
}

void WatchLog::unquiet(const QString &subject, const JournalEntry &entry, QObject *owner, Then<int> then)
{
    const auto ended = std::make_shared<int>(0);
    const auto work = [subject, entry, ended](Connection &connection, qint64 stack) -> Result<void> {
        const Result<int> changed = connection.execute(
            u"UPDATE quieting SET ended_ms = ? WHERE stack_id = ? AND subject = ? AND ended_ms IS NULL"_s,
            {entry.at.toMSecsSinceEpoch(), stack, subject});
        if (!changed)
            return tl::make_unexpected(changed.error());
        *ended = *changed;
        return *changed > 0 ? insertEntry(connection, stack, entry) : Result<void>();
    };
    m_database.perform<void>(inTransaction(entry.stack, work), owner,
        [ended, then = std::move(then)](const Result<void> &result) { then(result.map([&] { return *ended; })); });
}

void WatchLog::promise(const QString &stack, const Promise &promise, QObject *owner, Then<void> then)
{
    m_database.perform<void>(
        inTransaction(
            stack, [promise](Connection &connection, qint64 id) { return writePromise(connection, id, promise); }),
        owner, std::move(then));
}

void WatchLog::withdraw(const QString &stack, const QString &keeper, QObject *owner, Then<void> then)
{
    const auto work = [keeper](Connection &connection, qint64 id) { return deletePromise(connection, id, keeper); };
    m_database.perform<void>(inTransaction(stack, work), owner, std::move(then));
}

WatchMemory applied(WatchMemory memory, const WatchChanges &changes)
{
    for (const SubjectState &state : changes.subjects)
        memory.subjects.insert(state.name, state);
    for (const QString &name : changes.forgotten)
        memory.subjects.remove(name);
    memory.quietings.removeIf([&](const Quieting &one) { return changes.endedQuietings.contains(one.id); });
    for (const Promise &promise : changes.promises) {
        memory.promises.removeIf([&](const Promise &one) { return one.keeper == promise.keeper; });
        memory.promises.append(promise);
    }
    memory.promises.removeIf([&](const Promise &one) { return changes.withdrawn.contains(one.keeper); });
    for (const JournalEntry &entry : changes.entries) {
        if (entry.kind == levelEntry)
            memory.level = entry.details[u"level"_s].toInt();
    }
    return memory;
}

} // namespace conche::store
