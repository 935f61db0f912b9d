// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "journaltable.h"
#include "statements.h"

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

// Results older than this say nothing of a row of results; it also bounds the search for a check that is gone.
constexpr int daysBack = 30;

Result<void> readResults(Connection &connection, const HistoryQuery &query, History &history)
{
    for (auto wanted = query.results.begin(); wanted != query.results.end(); ++wanted) {
        const auto rows = connection.query(
            u"SELECT latency_ms, fault, symptoms FROM check_run "
            "JOIN check_result ON run_id = check_run.id AND check_id = (SELECT check_name.id FROM check_name "
            "WHERE check_name.stack_id = check_run.stack_id AND check_name.name = ?) "
            "WHERE check_run.stack_id = (SELECT id FROM stack WHERE name = ?) AND started_ms <= ? AND started_ms >= ? "
            "ORDER BY started_ms DESC LIMIT ?"_s,
            {wanted.key(), query.stack, query.now.toMSecsSinceEpoch(), query.now.addDays(-daysBack).toMSecsSinceEpoch(),
                wanted.value()});
        if (!rows)
            return tl::make_unexpected(rows.error());
        QList<PastResult> &results = history.results[wanted.key()];
        for (const Connection::Row &row : *rows)
            results.append({row[0].toLongLong(), row[1].toString(), row[2].toString().split(u' ', Qt::SkipEmptyParts)});
    }
    return {};
}

Result<void> readValues(Connection &connection, const HistoryQuery &query, History &history)
{
    const auto rows = connection.query(
        u"SELECT check_name.name, observation_name.name, at_ms, value FROM observation "
        "JOIN observation_name ON observation_name.id = name_id JOIN check_name ON check_name.id = check_id "
        "WHERE check_name.stack_id = (SELECT id FROM stack WHERE name = ?) AND at_ms <= ? AND at_ms >= "
        "coalesce((SELECT max(before.at_ms) FROM observation AS before "
        "WHERE before.name_id = observation_name.id AND before.at_ms <= ?), ?) ORDER BY name_id, at_ms"_s,
        {query.stack, query.now.toMSecsSinceEpoch(), query.since.toMSecsSinceEpoch(), query.since.toMSecsSinceEpoch()});
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const Connection::Row &row : *rows)
        history.values[{row[0].toString(), row[1].toString()}].append({instantFrom(row[2]), row[3].toLongLong()});
    return {};
}

Result<History> historyFrom(Connection &connection, const HistoryQuery &query)
{
    History history;
    if (const Result<void> read = readResults(connection, query, history); !read)
        return tl::make_unexpected(read.error());
    if (const Result<void> read = readValues(connection, query, history); !read)
        return tl::make_unexpected(read.error());
    JournalQuery starts;
    starts.stack = query.stack;
    starts.since = query.since;
    starts.kinds = QStringList{startEntry};
    Result<QList<JournalEntry>> entries = selectEntries(connection, starts);
    if (!entries)
        return tl::make_unexpected(entries.error());
    history.starts = std::move(*entries);
    return history;
}

} // namespace

void readHistory(Database &database, const HistoryQuery &query, QObject *owner, Then<History> then)
{
    database.perform<History>(
        [query](Connection &connection) { return historyFrom(connection, query); }, owner, std::move(then));
}

} // namespace conche::store
