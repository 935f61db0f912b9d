// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkruns.h"

#include "asidefiles.h"

#include <QDir>

namespace conche::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<qint64> idOf(Connection &connection, const QString &table, const QStringList &columns, const QVariantList &key)
{
    const QString names = columns.join(u", "_s);
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    const Result<int> inserted
        = connection.execute(u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, names, marks), key);
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    const QString where = columns.join(u" = ? AND "_s) + u" = ?"_s;
    const auto rows = connection.query(u"SELECT id FROM %1 WHERE %2"_s.arg(table, where), key);
    if (!rows)
        return tl::make_unexpected(rows.error());
    return rows->value(0).value(0).toLongLong();
}

Result<void> insertResults(Connection &connection, qint64 stack, qint64 run, const QList<StoredResult> &results)
{
    for (const StoredResult &result : results) {
        const Result<qint64> check
            = idOf(connection, u"check_name"_s, {u"stack_id"_s, u"name"_s}, {stack, result.check});
        if (!check)
            return tl::make_unexpected(check.error());
        const Result<int> inserted = connection.execute(
            u"INSERT INTO check_result (run_id, check_id, verdict, latency_ms, summary) VALUES (?, ?, ?, ?, ?)"_s,
            {run, *check, static_cast<int>(result.verdict), result.latencyMs, result.summary});
        if (!inserted)
            return tl::make_unexpected(inserted.error());
    }
    return {};
}

Result<void> insertRun(Connection &connection, const StoredRun &run)
{
    const Result<qint64> stack = idOf(connection, u"stack"_s, {u"name"_s}, {run.stack});
    if (!stack)
        return tl::make_unexpected(stack.error());
    const Result<int> inserted = connection.execute(u"INSERT OR IGNORE INTO check_run (uid, stack_id, started_ms, "
                                                    u"duration_ms, verdict, passed, score_of, ran, coverage_of) "
                                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {run.uid, *stack, run.started.toMSecsSinceEpoch(), run.durationMs, static_cast<int>(run.verdict), run.passed,
            run.scoreOf, run.ran, run.coverageOf});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    if (*inserted == 0)
        return {};
    const auto rows = connection.query(u"SELECT id FROM check_run WHERE uid = ?"_s, {run.uid});
    if (!rows)
        return tl::make_unexpected(rows.error());
    return insertResults(connection, *stack, rows->value(0).value(0).toLongLong(), run.results);
}

// Runs that an earlier process could not store. What is no run stays where it is, for a person to look at.
void takeInAside(Connection &connection, const AsideFiles &aside)
{
    const QStringList paths = aside.list();
    if (paths.isEmpty())
        return;
    // They may as well be taken in another time: nobody waits for a lock on their account.
    (void)connection.setPatience(0ms);
    for (const QString &path : paths) {
        const Result<StoredRun> run = aside.read(path).and_then(runFromJson);
        if (run && connection.transaction([&] { return insertRun(connection, *run); }))
            aside.remove(path);
    }
    (void)connection.setPatience(Connection::patience);
}

Result<QList<StoredResult>> resultsOf(Connection &connection, qint64 run)
{
    const auto rows
        = connection.query(u"SELECT check_name.name, verdict, latency_ms, summary FROM check_result "
                           "JOIN check_name ON check_name.id = check_id WHERE run_id = ? ORDER BY check_id"_s,
            {run});
    if (!rows)
        return tl::make_unexpected(rows.error());
    QList<StoredResult> results;
    for (const Connection::Row &row : *rows)
        results.append(
            {row[0].toString(), static_cast<Verdict>(row[1].toInt()), row[2].toLongLong(), row[3].toString()});
    return results;
}

Result<QList<StoredRun>> newestRuns(Connection &connection, const QString &stack, int maximum)
{
    const auto rows = connection.query(
        u"SELECT check_run.id, uid, started_ms, duration_ms, verdict, passed, score_of, ran, coverage_of FROM "
        u"check_run "
        "JOIN stack ON stack.id = stack_id WHERE stack.name = ? ORDER BY started_ms DESC, check_run.id DESC LIMIT ?"_s,
        {stack, maximum});
    if (!rows)
        return tl::make_unexpected(rows.error());
    QList<StoredRun> runs;
    for (const Connection::Row &row : *rows) {
        const Result<QList<StoredResult>> results = resultsOf(connection, row[0].toLongLong());
        if (!results)
            return tl::make_unexpected(results.error());
        runs.append({row[1].toString(), stack, QDateTime::fromMSecsSinceEpoch(row[2].toLongLong(), Qt::UTC),
            row[3].toLongLong(), static_cast<Verdict>(row[4].toInt()), row[5].toInt(), row[6].toInt(), row[7].toInt(),
            row[8].toInt(), *results});
    }
    return runs;
}

} // namespace

CheckRuns::CheckRuns(Database &database, QString asideFolder)
    : m_database(database)
    , m_asideFolder(std::move(asideFolder))
{
}

void CheckRuns::save(const StoredRun &run, QObject *owner, Then<void> then)
{
    const AsideFiles aside(m_asideFolder);
    const Database::Work<void> work = [run, aside](Connection &connection) -> Result<void> {
        const Result<void> saved = connection.transaction([&] { return insertRun(connection, run); });
        // Only then, so that one that can never be stored keeps no other out.
        if (saved)
            takeInAside(connection, aside);
        return saved;
    };
    // On the store's thread too: a run is set aside even where nobody waits for the answer any more.
    m_database.perform<void>(work, owner, std::move(then),
        [run, aside](const Error &error) { return aside.keep(run.uid, toJson(run), error); });
}

void CheckRuns::newest(const QString &stack, int maximum, QObject *owner, Then<QList<StoredRun>> then)
{
    m_database.perform<QList<StoredRun>>(
        [stack, maximum](Connection &connection) { return newestRuns(connection, stack, maximum); }, owner,
        std::move(then));
}

} // namespace conche::store
