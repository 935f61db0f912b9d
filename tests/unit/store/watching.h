// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping.h"

#include "store/deliveries.h"
#include "store/history.h"
#include "store/journaltable.h"

namespace conche::store {

inline const QDateTime noon(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);

/*! What a round of one check changes that is bad: it is told of once, by whoever is first. */
inline WatchChanges badRound(const WatchMemory &memory, const QDateTime &now)
{
    WatchChanges changes;
    SubjectState state = memory.subjects.value(u"check:disk"_s);
    if (!state.alerted) {
        state.alerted = now;
        changes.alerts = {{u"check:disk"_s, u"Disk"_s, false, Verdict::Critical, u"full"_s, now, now,
            {u"mail"_s, u"chat"_s}, now, {}}};
        changes.entries = {{{}, {}, now, u"state"_s, u"check:disk"_s, {}, u"Disk: critical"_s, {}}};
    }
    state.name = u"check:disk"_s;
    state.title = u"Disk"_s;
    state.changed += 1;
    state.since = now;
    state.updated = now;
    changes.subjects = {state};
    return changes;
}

/*! One process's view of what the watch remembers; each call waits for its answer. */
class Watcher
{
public:
    explicit Watcher(const Place &place, const QString &stack = u"factory"_s)
        : m_database(place.path())
        , m_runs(m_database, place.asideFolder())
        , m_log(m_database, m_runs)
        , m_deliveries(m_database)
        , m_stack(stack)
    {
    }

    [[nodiscard]] WatchLog &log() { return m_log; }

    [[nodiscard]] Result<Recorded> record(
        const StoredRun &run, const WatchChanges &changes, const QDateTime &keepSince = {})
    {
        return record(
            run, [changes](const WatchMemory &) { return changes; }, keepSince);
    }
    [[nodiscard]] Result<Recorded> record(const StoredRun &run, const Decide &decide, const QDateTime &keepSince = {})
    {
        return wait<Recorded>([&](auto then) { m_log.record(run, keepSince, decide, &m_owner, then); });
    }
    [[nodiscard]] WatchMemory memory()
    {
        return wait<WatchMemory>([&](auto then) { m_log.memory(m_stack, &m_owner, then); }).value();
    }
    void quiet(const Quieting &quieting, const JournalEntry &entry)
    {
        QVERIFY(wait<void>([&](auto then) { m_log.quiet(quieting, entry, &m_owner, then); }));
    }
    [[nodiscard]] int unquiet(const QString &subject, const JournalEntry &entry)
    {
        return wait<int>([&](auto then) { m_log.unquiet(subject, entry, &m_owner, then); }).value();
    }
    void promise(const Promise &promise)
    {
        QVERIFY(wait<void>([&](auto then) { m_log.promise(m_stack, promise, &m_owner, then); }));
    }
    void withdraw(const QString &keeper)
    {
        QVERIFY(wait<void>([&](auto then) { m_log.withdraw(m_stack, keeper, &m_owner, then); }));
    }
    [[nodiscard]] QList<Delivery> claim(const QDateTime &now, const QStringList &channels = {u"mail"_s, u"chat"_s},
        std::chrono::seconds lease = std::chrono::seconds(60))
    {
        return wait<QList<Delivery>>([&](auto then) {
            m_deliveries.claim(m_stack, channels, now, lease, &m_owner, then);
        }).value();
    }
    void settle(const QList<Delivery> &deliveries, const QList<JournalEntry> &entries = {})
    {
        QVERIFY(wait<void>([&](auto then) { m_deliveries.settle(m_stack, deliveries, entries, &m_owner, then); }));
    }
    [[nodiscard]] QList<Delivery> undelivered(const QDateTime &since = {})
    {
        return wait<QList<Delivery>>([&](auto then) {
            m_deliveries.undelivered(m_stack, since, &m_owner, then);
        }).value();
    }
    [[nodiscard]] History history(const HistoryQuery &query)
    {
        return wait<History>([&](auto then) { readHistory(m_database, query, &m_owner, then); }).value();
    }
    [[nodiscard]] QList<JournalEntry> journal(const JournalQuery &query)
    {
        return wait<QList<JournalEntry>>([&](auto then) {
            m_database.perform<QList<JournalEntry>>(
                [query](Connection &connection) { return selectEntries(connection, query); }, &m_owner, then);
        }).value();
    }
    [[nodiscard]] QStringList texts(JournalQuery query = {})
    {
        query.stack = m_stack;
        QStringList texts;
        for (const JournalEntry &entry : journal(query))
            texts << entry.text;
        return texts;
    }

private:
    template <typename T, typename Ask>
    Result<T> wait(const Ask &ask)
    {
        std::optional<Result<T>> answer;
        ask(Then<T>([&answer](Result<T> found) { answer = std::move(found); }));
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
            qFatal("the store never answered");
        return *answer;
    }

    QObject m_owner;
    Database m_database;
    CheckRuns m_runs;
    WatchLog m_log;
    Deliveries m_deliveries;
    QString m_stack;
};

/*! The first column of the first row. */
inline QVariant valueOf(const Place &place, const QString &sql)
{
    const auto connection = Connection::open(place.path());
    const auto rows = connection ? (*connection)->query(sql) : tl::make_unexpected(connection.error());
    return rows ? rows->value(0).value(0) : QVariant(rows.error().message);
}

} // namespace conche::store
