// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkruns.h"

#include "asidefiles.h"
#include "names.h"
#include "retention.h"
#include "statements.h"

#include <QDir>
#include <QHash>

namespace conche::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Only what changed: a restart count that stays costs nothing.
Result<void> insertObservation(
    Connection &connection, qint64 check, const QDateTime &at, const StoredObservation &observation)
{
    const Result<qint64> name = observationId(connection, check, observation.name);
    if (!name)
        return tl::make_unexpected(name.error());
    const auto before = connection.query(
        u"SELECT value FROM observation WHERE name_id = ? AND at_ms <= ? ORDER BY at_ms DESC LIMIT 1"_s,
        {*name, at.toMSecsSinceEpoch()});
    if (!before)
        return tl::make_unexpected(before.error());
    if (!before->isEmpty() && before->first().first().toLongLong() == observation.value)
        return {};
    const Result<int> inserted
        = connection.execute(u"INSERT OR REPLACE INTO observation (name_id, at_ms, value) VALUES (?, ?, ?)"_s,
            {*name, at.toMSecsSinceEpoch(), observation.value});
    return inserted ? Result<void>() : tl::make_unexpected(inserted.error());
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Result<void> insertResult(
    Connection &connection, qint64 stack, qint64 run, const QDateTime &at, const StoredResult &result)
{
    const Result<qint64> check = checkId(connection, stack, result.check);
    if (!check)
        return tl::make_unexpected(check.error());
    const Result<int> inserted = connection.execute(
        u"INSERT INTO check_result (run_id, check_id, verdict, latency_ms, summary, fault, symptoms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {run, *check, static_cast<int>(result.verdict), result.latencyMs, notNull(result.summary),
            textOrNull(result.fault), textOrNull(result.symptoms.join(u' '))});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    for (const StoredObservation &observation : result.observations) {
        if (const Result<void> done = insertObservation(connection, *check, at, observation); !done)
            return done;
    }
    return {};
}

Result<void> insertRun(Connection &connection, qint64 stack, const StoredRun &run)
{
    const Result<int> inserted = connection.execute(u"INSERT INTO check_run (uid, stack_id, started_ms, "
                                                    u"duration_ms, verdict, passed, score_of, ran, coverage_of) "
                                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING"_s,
        {run.uid, stack, run.started.toMSecsSinceEpoch(), run.durationMs, static_cast<int>(run.verdict), run.passed,
            run.scoreOf, run.ran, run.coverageOf});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    if (*inserted == 0)
        return {};
    const auto rows = connection.query(u"SELECT id FROM check_run WHERE uid = ?"_s, {run.uid});
    if (!rows)
        return tl::make_unexpected(rows.error());
    const qint64 id = rows->value(0).value(0).toLongLong();
    for (const StoredResult &result : run.results) {
        if (const Result<void> done = insertResult(connection, stack, id, run.started, result); !done)
            return done;
    }
    return {};
}

// A few at a time, so that no check waits for a long history to be forgotten.
Result<void> forgetBefore(Connection &connection, qint64 stack, const QDateTime &keepSince)
{
    constexpr int fewAtATime = 50;
    const Result<int> gone = connection.execute(u"DELETE FROM check_run WHERE id IN (SELECT id FROM check_run "
                                                "WHERE stack_id = ? AND started_ms < ? ORDER BY started_ms LIMIT ?)"_s,
        {stack, keepSince.toMSecsSinceEpoch(), fewAtATime});
    if (!gone)
        return tl::make_unexpected(gone.error());
    // A value lasts until the next one: the newest before that time stays.
    return perform(connection,
        u"DELETE FROM observation WHERE (name_id, at_ms) IN (SELECT name_id, at_ms FROM check_name "
        "JOIN observation_name ON check_id = check_name.id JOIN observation ON name_id = observation_name.id "
        "AND at_ms < (SELECT max(last.at_ms) FROM observation AS last "
        "WHERE last.name_id = observation_name.id AND last.at_ms < ?) WHERE stack_id = ? LIMIT ?)"_s,
        {keepSince.toMSecsSinceEpoch(), stack, fewAtATime});
}

// Runs that an earlier process could not store. What is no run stays where it is, for a person to look at.
void takeInAside(Connection &connection, const AsideFiles &aside)
{
    const QStringList paths = aside.list();
    if (paths.isEmpty())
        return;
    // They may as well be taken in another time: nobody waits for a lock on their account.
    const std::chrono::milliseconds patience = connection.patience();
    (void)connection.setPatience(0ms);
    for (const QString &path : paths) {
        const Result<StoredRun> run = aside.read(path).and_then(runFromJson);
        const auto store = [&]() -> Result<void> {
            const Result<qint64> stack = stackId(connection, run->stack);
            return stack ? insertRun(connection, *stack, *run) : tl::make_unexpected(stack.error());
        };
        if (run && connection.transaction(store))
            aside.remove(path);
    }
    (void)connection.setPatience(patience);
}

const QString runColumns
    = u"check_run.id, uid, started_ms, duration_ms, check_run.verdict, passed, score_of, ran, coverage_of"_s;

StoredRun runFrom(const Connection::Row &row, const QString &stack)
{
    return {row[1].toString(), stack, instantFrom(row[2]), row[3].toLongLong(), static_cast<Verdict>(row[4].toInt()),
        row[5].toInt(), row[6].toInt(), row[7].toInt(), row[8].toInt(), {}};
}

// Runs with their results, by a condition on check_run and its order.
Result<QList<StoredRun>> selectRuns(
    Connection &connection, const QString &stack, const QString &condition, const QVariantList &values)
{
    const QString chosen = u"FROM check_run WHERE stack_id = (SELECT id FROM stack WHERE name = ?) AND " % condition;
    const QVariantList all = QVariantList{stack} + values;
    const auto rows = connection.query(u"SELECT " % runColumns % u' ' % chosen, all);
    if (!rows)
        return tl::make_unexpected(rows.error());
    QList<StoredRun> runs;
    QHash<qint64, qsizetype> places;
    for (const Connection::Row &row : *rows) {
        places.insert(row[0].toLongLong(), runs.size());
        runs.append(runFrom(row, stack));
    }
    const auto results = connection.query(
        u"SELECT run_id, check_name.name, verdict, latency_ms, summary, fault, symptoms FROM check_result "
        "JOIN check_name ON check_name.id = check_id WHERE run_id IN (SELECT check_run.id "
            % chosen % u") ORDER BY run_id, check_id",
        all);
    if (!results)
        return tl::make_unexpected(results.error());
    for (const Connection::Row &row : *results) {
        // A run that another process stored between the two questions has no place.
        const auto place = places.constFind(row[0].toLongLong());
        if (place != places.constEnd())
            runs[*place].results.append({row[1].toString(), static_cast<Verdict>(row[2].toInt()), row[3].toLongLong(),
                row[4].toString(), row[5].toString(), row[6].toString().split(u' ', Qt::SkipEmptyParts), {}});
    }
    return runs;
}

} // namespace

CheckRuns::CheckRuns(Database &database, QString asideFolder)
    : m_database(database)
    , m_asideFolder(std::move(asideFolder))
{
}

void CheckRuns::save(
    const StoredRun &run, const QDateTime &keepSince, const Also &also, QObject *owner, Then<void> then)
{
    const AsideFiles aside(m_asideFolder);
    const Database::Work<void> work = [run, keepSince, also, aside](Connection &connection) -> Result<void> {
        const Result<void> saved = connection.transaction([&]() -> Result<void> {
            const Result<qint64> stack = stackId(connection, run.stack);
            if (!stack)
                return tl::make_unexpected(stack.error());
            return insertRun(connection, *stack, run)
                .and_then([&] { return forgetBefore(connection, *stack, keepSince); })
                .and_then([&] { return forgetAlerting(connection, *stack, keepSince); })
                .and_then([&] { return also ? also(connection, *stack) : Result<void>(); });
        });
        // Only then, so that one that can never be stored keeps no other out.
        if (saved)
            takeInAside(connection, aside);
        return saved;
    };
    // On the store's thread too: a run is set aside even where nobody waits for the answer any more.
    m_database.perform<void>(work, owner, std::move(then),
        [run, aside](const Error &error) { return aside.keep(run.uid, toJson(run), error); });
}

void CheckRuns::newest(const QString &stack, int maximum, QObject *owner, Then<QList<StoredRun>> then) const
{
    m_database.perform<QList<StoredRun>>(
        [stack, maximum](Connection &connection) {
            return selectRuns(connection, stack, u"1 ORDER BY started_ms DESC, id DESC LIMIT ?"_s, {maximum});
        },
        owner, std::move(then));
}

void CheckRuns::within(const QString &stack, const Period &period, QObject *owner, Then<QList<StoredRun>> then) const
{
    m_database.perform<QList<StoredRun>>(
        [stack, period](Connection &connection) {
            return selectRuns(connection, stack, u"started_ms >= ? AND started_ms < ? ORDER BY started_ms, id"_s,
                {period.start.toMSecsSinceEpoch(), period.stop.toMSecsSinceEpoch()});
        },
        owner, std::move(then));
}

} // namespace conche::store
