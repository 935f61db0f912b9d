// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists.h"

#include "checklistsearch.h"
#include "names.h"
#include "statements.h"

#include <QJsonDocument>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

const QString eventTables = u"checklist_event JOIN checklist_run ON checklist_run.id = run_id "
                            "JOIN checklist ON checklist.id = checklist_id JOIN stack ON stack.id = stack_id"_s;
const QString summaryColumns
    = u"checklist.name, period, title, version, starts_day, began_ms, changed_ms, last_actor, items, done, "
      "not_applicable, failed, completed_ms, signed_ms, events, has_evidence, signed_by, due_ms, "
      "overdue_ms"_s;
// Of a list that was begun in each period and never finished, its newest say enough.
constexpr int mostOpen = 64;
const QString inOrder = u" ORDER BY turn, at_ms, uid"_s;

QVariant orNull(const std::optional<QDateTime> &instant)
{
    return instant ? QVariant(instant->toMSecsSinceEpoch()) : QVariant();
}

std::optional<QDateTime> optionalInstant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(instantFrom(value));
}

ListRunSummary summaryFrom(const Connection::Row &row, const QString &stack)
{
    ListRunSummary summary;
    summary.key = {stack, row[0].toString(), row[1].toString()};
    summary.title = row[2].toString();
    summary.version = row[3].toString();
    if (!row[4].isNull())
        summary.starts = QDate::fromJulianDay(row[4].toLongLong());
    summary.began = instantFrom(row[5]);
    summary.changed = instantFrom(row[6]);
    summary.lastActor = row[7].toString();
    summary.items = row[8].toInt();
    summary.done = row[9].toInt();
    summary.notApplicable = row[10].toInt();
    summary.failed = row[11].toInt();
    summary.completed = optionalInstant(row[12]);
    summary.signedOff = optionalInstant(row[13]);
    summary.events = row[14].toInt();
    summary.hasEvidence = row[15].toBool();
    summary.signedBy = row[16].toString();
    summary.dueBy = optionalInstant(row[17]);
    summary.overdueFrom = optionalInstant(row[18]);
    return summary;
}

Result<QList<ListEvent>> events(
    Connection &connection, const QString &stack, const QString &where, const QVariantList &values)
{
    return connection
        .query(u"SELECT "_s % listEventColumns % u" FROM " % eventTables % u" WHERE " % where % inOrder, values)
        .map([&](const QList<Connection::Row> &rows) {
            QList<ListEvent> list;
            list.reserve(rows.size());
            for (const Connection::Row &row : rows)
                list.append(listEventFrom(row, stack));
            return list;
        });
}

Result<QList<ListRunSummary>> summaries(
    Connection &connection, const QString &stack, const QString &from, const QVariantList &values)
{
    return connection.query(u"SELECT "_s % summaryColumns % u" FROM " % from, values)
        .map([&](const QList<Connection::Row> &rows) {
            QList<ListRunSummary> list;
            list.reserve(rows.size());
            for (const Connection::Row &row : rows)
                list.append(summaryFrom(row, stack));
            return list;
        });
}

/*! The id of a run, which is made where it does not exist. */
Result<qint64> runId(Connection &connection, const ListRunKey &run)
{
    const Result<qint64> stack = stackId(connection, run.stack);
    const Result<qint64> list = stack.and_then([&](qint64 id) { return checklistId(connection, id, run.list); });
    if (!list)
        return list;
    const Result<int> made = connection.execute(
        u"INSERT INTO checklist_run (checklist_id, period) VALUES (?, ?) ON CONFLICT (checklist_id, period) DO NOTHING"_s,
        {*list, notNull(run.period)});
    if (!made)
        return tl::make_unexpected(made.error());
    return connection
        .query(u"SELECT id FROM checklist_run WHERE checklist_id = ? AND period = ?"_s, {*list, notNull(run.period)})
        .map([](const QList<Connection::Row> &rows) { return rows.value(0).value(0).toLongLong(); });
}

} // namespace

const QString listEventColumns
    = u"uid, checklist.name, period, turn, at_ms, kind, item, actor, checklist_event.text, details"_s;

ListEvent listEventFrom(const Connection::Row &row, const QString &stack)
{
    return {row[0].toString(), {stack, row[1].toString(), row[2].toString()}, row[3].toLongLong(), instantFrom(row[4]),
        row[5].toString(), row[6].toString(), row[7].toString(), row[8].toString(),
        QJsonDocument::fromJson(row[9].toString().toUtf8()).object()};
}

Result<void> durably(Connection &connection, const std::function<Result<void>()> &work)
{
    // With NORMAL, which the store uses else, a power cut may take the last transactions: their pages are in the log
    // but the log was not flushed. FULL flushes it once at each commit, which is what a tick is worth.
    if (const Result<void> full = perform(connection, u"PRAGMA synchronous=FULL"_s, {}); !full)
        return full;
    Result<void> done = connection.transaction(work);
    const Result<void> normal = perform(connection, u"PRAGMA synchronous=NORMAL"_s, {});
    return done ? normal : done;
}

Result<QList<ListEvent>> readListEvents(Connection &connection, const ListRunKey &run)
{
    return events(connection, run.stack, u"stack.name = ? AND checklist.name = ? AND period = ?"_s,
        {run.stack, run.list, notNull(run.period)});
}

Result<QList<ListEvent>> readOwnListEvents(Connection &connection, const QString &stack)
{
    return events(connection, stack, u"stack.name = ? AND period = ''"_s, {stack});
}

Result<bool> appendListEvent(Connection &connection, const ListEvent &event)
{
    const Result<qint64> run = runId(connection, event.run);
    if (!run)
        return tl::make_unexpected(run.error());
    const QVariant details = event.details.isEmpty()
        ? QVariant()
        : QVariant(QString::fromUtf8(QJsonDocument(event.details).toJson(QJsonDocument::Compact)));
    const Result<int> inserted = connection.execute(
        u"INSERT INTO checklist_event (uid, run_id, turn, at_ms, kind, item, actor, text, details) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING"_s,
        {event.uid, *run, event.order, event.at.toMSecsSinceEpoch(), event.kind, notNull(event.item),
            notNull(event.actor), notNull(event.text), details});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    if (*inserted == 0)
        return false;
    return indexListEvent(connection, event).map([] { return true; });
}

Result<void> writeListSummary(Connection &connection, const ListRunSummary &summary)
{
    const Result<qint64> run = runId(connection, summary.key);
    if (!run)
        return tl::make_unexpected(run.error());
    const QDate sorted = summary.starts.value_or(summary.began.date());
    return perform(connection,
        u"UPDATE checklist_run SET title = ?, version = ?, starts_day = ?, sorted_day = ?, began_ms = ?, "
        "changed_ms = ?, last_actor = ?, items = ?, done = ?, not_applicable = ?, failed = ?, completed_ms = ?, "
        "signed_ms = ?, events = ?, has_evidence = ?, signed_by = ?, due_ms = ?, overdue_ms = ? WHERE id = ?"_s,
        {notNull(summary.title), notNull(summary.version),
            summary.starts ? QVariant(summary.starts->toJulianDay()) : QVariant(), sorted.toJulianDay(),
            summary.began.toMSecsSinceEpoch(), summary.changed.toMSecsSinceEpoch(), notNull(summary.lastActor),
            summary.items, summary.done, summary.notApplicable, summary.failed, orNull(summary.completed),
            orNull(summary.signedOff), summary.events, summary.hasEvidence, notNull(summary.signedBy),
            orNull(summary.dueBy), orNull(summary.overdueFrom), *run});
}

Result<std::optional<ListRunSummary>> readListRunBefore(Connection &connection, const ListRunKey &run, const QDate &day)
{
    return summaries(connection, run.stack,
        u"checklist_run JOIN checklist ON checklist.id = checklist_id JOIN stack ON stack.id = stack_id "
        "WHERE stack.name = ? AND checklist.name = ? AND version <> '' AND period <> ? AND sorted_day <= ? "
        "ORDER BY sorted_day DESC, checklist_run.id DESC LIMIT 1"_s,
        {run.stack, run.list, notNull(run.period), day.toJulianDay()})
        .map([](const QList<ListRunSummary> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
}

Result<QList<ListRunSummary>> readNewestListRuns(Connection &connection, const QString &stack, int most)
{
    // One look into the index a list, however many runs there are.
    const QString newest = u"SELECT id FROM checklist_run WHERE checklist_id = checklist.id AND version <> '' "
                           "ORDER BY sorted_day DESC LIMIT ?"_s;
    const QString completed = u"SELECT id FROM checklist_run WHERE checklist_id = checklist.id AND version <> '' "
                              "AND completed_ms IS NOT NULL ORDER BY sorted_day DESC LIMIT 1"_s;
    const QString undated = u"SELECT id FROM checklist_run WHERE checklist_id = checklist.id AND starts_day IS NULL "
                            "AND completed_ms IS NULL AND version <> ''"_s;
    const QString open = u"SELECT id FROM checklist_run WHERE checklist_id = checklist.id AND completed_ms IS NULL "
                         "AND version <> '' ORDER BY sorted_day DESC LIMIT %1"_s.arg(mostOpen);
    return summaries(connection, stack,
        u"checklist CROSS JOIN checklist_run ON checklist_run.id IN (SELECT id FROM (%1) UNION SELECT id FROM (%2) "
        "UNION %3 UNION SELECT id FROM (%4)) "
        "WHERE stack_id = (SELECT id FROM stack WHERE name = ?) "
        "ORDER BY checklist.name, sorted_day DESC, checklist_run.id DESC"_s.arg(newest, completed, undated, open),
        {most, stack});
}

Result<QList<ListRunSummary>> readListRuns(Connection &connection, const QString &stack, const QString &list, int most)
{
    return summaries(connection, stack,
        u"checklist_run JOIN checklist ON checklist.id = checklist_id JOIN stack ON stack.id = stack_id "
        "WHERE stack.name = ? AND checklist.name = ? AND version <> '' "
        "ORDER BY sorted_day DESC, checklist_run.id DESC LIMIT ?"_s,
        {stack, list, most});
}

Result<void> keepListVersion(Connection &connection, const ListVersion &version)
{
    return perform(connection, u"INSERT OR IGNORE INTO checklist_version (hash, source) VALUES (?, ?)"_s,
        {version.hash, notNull(version.source)});
}

Result<std::optional<ListVersion>> readListVersion(Connection &connection, const QString &hash)
{
    return connection.query(u"SELECT source FROM checklist_version WHERE hash = ?"_s, {hash})
        .map([&](const QList<Connection::Row> &rows) {
            return rows.isEmpty() ? std::nullopt : std::optional(ListVersion{hash, rows.first().first().toString()});
        });
}

Result<QList<ListVersion>> readListVersions(Connection &connection, const QString &stack, const QString &list)
{
    return connection
        .query(u"SELECT hash, source FROM checklist_version WHERE hash IN (SELECT DISTINCT version FROM checklist_run "
               "JOIN checklist ON checklist.id = checklist_id JOIN stack ON stack.id = stack_id "
               "WHERE stack.name = ? AND (? = '' OR checklist.name = ?)) ORDER BY hash"_s,
            {stack, notNull(list), notNull(list)})
        .map([](const QList<Connection::Row> &rows) {
            QList<ListVersion> versions;
            for (const Connection::Row &row : rows)
                versions.append({row[0].toString(), row[1].toString()});
            return versions;
        });
}

Result<void> eachListEvent(Connection &connection, const QString &stack, const QString &list,
    const std::function<Result<void>(const ListEvent &)> &take)
{
    const auto runs
        = connection.query(u"SELECT checklist.name, period FROM checklist_run JOIN checklist ON "
                           "checklist.id = checklist_id JOIN stack ON stack.id = stack_id "
                           "WHERE stack.name = ? AND (? = '' OR checklist.name = ?) ORDER BY 1, sorted_day, period"_s,
            {stack, notNull(list), notNull(list)});
    if (!runs)
        return tl::make_unexpected(runs.error());
    // Run by run: all events of ten years need not be in memory at once.
    return writeEach(*runs, [&](const Connection::Row &row) -> Result<void> {
        const auto found = readListEvents(connection, {stack, row[0].toString(), row[1].toString()});
        return found ? writeEach(*found, take) : tl::make_unexpected(found.error());
    });
}

} // namespace conche::store
