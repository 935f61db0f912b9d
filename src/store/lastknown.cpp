// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastknown.h"

#include "journaltable.h"
#include "names.h"
#include "rowstatement.h"
#include "statements.h"

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr int daysBack = 31;

// Unknown stands between Warning and Critical.
constexpr auto severity = "CASE check_result.verdict WHEN 2 THEN 3 WHEN 3 THEN 2 ELSE check_result.verdict END"_L1;

Verdict fromSeverity(int number)
{
    return number == 3 ? Verdict::Critical : number == 2 ? Verdict::Unknown : static_cast<Verdict>(number);
}

Result<void> readStrips(Connection &connection, const LastKnownQuery &query, qint64 stack, LastKnown &known)
{
    const qint64 begin = LastKnown::stripBegin(query.now).toMSecsSinceEpoch();
    const auto rows = connection.query(u"SELECT check_name.name, (started_ms - ?) / ?, max("_s % severity
            % u") FROM check_run JOIN check_result ON run_id = check_run.id JOIN check_name ON check_name.id = "
              u"check_id "
              "WHERE check_run.stack_id = ? AND started_ms >= ? AND started_ms <= ? GROUP BY 1, 2",
        {begin, hourMs, stack, begin, query.now.toMSecsSinceEpoch()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const Connection::Row &row : *rows) {
        auto &strip = known.strips[row[0].toString()];
        strip.resize(LastKnown::hours);
        strip[std::min(row[1].toInt(), LastKnown::hours - 1)] = fromSeverity(row[2].toInt());
    }
    return {};
}

/*! The newest result of a check that meets the condition, looked for from the newest run on. */
Result<void> readNewest(Connection &connection, const LastKnownQuery &query, qint64 stack, const Connection::Row &check,
    const QString &condition, QMap<QString, DatedResult> &results)
{
    const auto rows = connection.query(
        u"SELECT started_ms, check_result.verdict, latency_ms, summary, fault, symptoms FROM check_run "
        "JOIN check_result ON run_id = check_run.id AND check_id = ? "
        "WHERE stack_id = ? AND started_ms <= ? AND started_ms >= ? "
            % condition % u" ORDER BY started_ms DESC LIMIT 1",
        {check[0], stack, query.now.toMSecsSinceEpoch(), query.now.addDays(-daysBack).toMSecsSinceEpoch()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const Connection::Row &row : *rows)
        results.insert(check[1].toString(),
            {instantFrom(row[0]),
                {check[1].toString(), static_cast<Verdict>(row[1].toInt()), row[2].toLongLong(), row[3].toString(),
                    row[4].toString(), row[5].toString().split(u' ', Qt::SkipEmptyParts), {}}});
    return {};
}

Result<void> readResults(Connection &connection, const LastKnownQuery &query, qint64 stack, LastKnown &known)
{
    const auto checks = connection.query(u"SELECT id, name FROM check_name WHERE stack_id = ?"_s, {stack});
    if (!checks)
        return tl::make_unexpected(checks.error());
    return writeEach(*checks, [&](const Connection::Row &check) -> Result<void> {
        if (const auto read = readNewest(connection, query, stack, check, {}, known.results); !read)
            return read;
        const auto newest = known.results.constFind(check[1].toString());
        if (newest == known.results.constEnd())
            return {};
        if (newest->result.verdict == Verdict::Ok) {
            known.good.insert(newest.key(), *newest);
            return {};
        }
        return readNewest(connection, query, stack, check, u"AND check_result.verdict = 0"_s, known.good);
    });
}

Result<void> readRuns(Connection &connection, const LastKnownQuery &query, qint64 stack, LastKnown &known)
{
    // One that was stopped never came to count what it covers: it did not check the stack.
    const auto rows = connection.query(u"SELECT started_ms + duration_ms FROM check_run WHERE stack_id = ? AND "
                                       "started_ms <= ? AND coverage_of > 0 ORDER BY started_ms DESC LIMIT 1"_s,
        {stack, query.now.toMSecsSinceEpoch()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->isEmpty())
        known.ended = instantFrom(rows->first().first());
    return {};
}

Result<void> readJournal(Connection &connection, const LastKnownQuery &query, qint64 stack, LastKnown &known)
{
    const auto newest = connection.query(u"SELECT coalesce(max(id), 0) FROM journal WHERE stack_id = ?"_s, {stack});
    if (!newest)
        return tl::make_unexpected(newest.error());
    known.newestEntry = newest->value(0).value(0).toLongLong();
    if (!query.afterEntry)
        return {};
    JournalQuery later;
    later.stack = query.stack;
    later.after = query.afterEntry;
    return selectEntries(connection, later).map([&](const QList<JournalEntry> &entries) { known.entries = entries; });
}

Result<LastKnown> lastKnownFrom(Connection &connection, const LastKnownQuery &query)
{
    LastKnown known;
    const Result<qint64> stack = knownStackId(connection, query.stack);
    if (!stack)
        return tl::make_unexpected(stack.error());
    return readResults(connection, query, *stack, known)
        .and_then([&] { return readStrips(connection, query, *stack, known); })
        .and_then([&] { return readRuns(connection, query, *stack, known); })
        .and_then([&] { return readJournal(connection, query, *stack, known); })
        .and_then([&] { return readMemory(connection, *stack, query.stack); })
        .map([&](const WatchMemory &memory) {
            known.memory = memory;
            return known;
        });
}

} // namespace

QDateTime LastKnown::stripBegin(const QDateTime &now)
{
    const qint64 hour = now.toMSecsSinceEpoch() / hourMs;
    return QDateTime::fromMSecsSinceEpoch((hour - hours + 1) * hourMs, Qt::UTC);
}

void readLastKnown(Database &database, const LastKnownQuery &query, QObject *owner, Then<LastKnown> then)
{
    database.perform<LastKnown>(
        [query](Connection &connection) { return lastKnownFrom(connection, query); }, owner, std::move(then));
}

void readForeignWrites(Database &database, QObject *owner, Then<qint64> then)
{
    database.perform<qint64>(
        [](Connection &connection) {
            // SQLite counts the commits of others here, and no commit of this connection. It is asked each second.
            RowStatement statement(connection, u"PRAGMA data_version"_s);
            return statement.next().map([&statement](bool) { return statement.integer(0); });
        },
        owner, std::move(then));
}

} // namespace conche::store
