// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveries.h"

#include "journaltable.h"
#include "names.h"
#include "statements.h"

#include <memory>

namespace conche::store {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Result<QList<Delivery>> select(Connection &connection, qint64 stack, const QString &condition, QVariantList values)
{
    values.prepend(stack);
    const auto rows = connection.query(
        u"SELECT alert_id, channel, state, attempts, next_ms, error, subject, title, is_over, verdict, summary, "
        "since_ms, at_ms, not_before_ms, outage FROM delivery JOIN alert ON alert.id = alert_id WHERE stack_id = ? AND "
            % condition % u" ORDER BY at_ms, alert_id, channel",
        values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    QList<Delivery> deliveries;
    for (const Connection::Row &row : *rows) {
        NewAlert content{row[6].toString(), row[7].toString(), row[8].toBool(), static_cast<Verdict>(row[9].toInt()),
            row[10].toString(), instantFrom(row[11]), instantFrom(row[12]), {}, instantFrom(row[13]),
            row[14].toString()};
        deliveries.append({row[0].toLongLong(), row[1].toString(), static_cast<Delivery::State>(row[2].toInt()),
            row[3].toInt(), instantFrom(row[4]), row[5].toString(), std::move(content)});
    }
    return deliveries;
}

constexpr int waiting = static_cast<int>(Delivery::State::Waiting);

// Quiet hours of a whole day, on the longest one of the year.
constexpr std::chrono::hours longestWait{25};

// Of two processes, or before and after a correction.
constexpr std::chrono::minutes clocksDiffer{5};

} // namespace

Result<void> insertAlert(Connection &connection, qint64 stack, const NewAlert &alert)
{
    const Result<int> inserted = connection.execute(
        u"INSERT INTO alert (stack_id, subject, title, is_over, verdict, summary, since_ms, at_ms, "
        "not_before_ms, outage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {stack, alert.subject, notNull(alert.title), alert.isOver, static_cast<int>(alert.verdict),
            notNull(alert.summary), alert.since.toMSecsSinceEpoch(), alert.at.toMSecsSinceEpoch(),
            alert.notBefore.toMSecsSinceEpoch(), notNull(alert.outage)});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    const auto id = connection.query(u"SELECT last_insert_rowid()"_s);
    if (!id)
        return tl::make_unexpected(id.error());
    return writeEach(alert.channels, [&](const QString &channel) {
        return perform(connection,
            u"INSERT INTO delivery (alert_id, channel, state, attempts, next_ms, claimed_until_ms, error) "
            "VALUES (?, ?, ?, 0, ?, 0, '')"_s,
            {id->value(0).value(0), channel, waiting, alert.notBefore.toMSecsSinceEpoch()});
    });
}

Deliveries::Deliveries(Database &database)
    : m_database(database)
{
}

void Deliveries::claim(const QString &stack, const QStringList &channels, const QDateTime &now,
    std::chrono::milliseconds lease, QObject *owner, Then<QList<Delivery>> then)
{
    const auto claimed = std::make_shared<QList<Delivery>>();
    const auto work = [=](Connection &connection, qint64 id) -> Result<void> {
        const qint64 time = now.toMSecsSinceEpoch();
        const qint64 end = now.addMSecs(lease.count()).toMSecsSinceEpoch();
        // Dates later than these were made by a clock that was set back since. A claim may be some seconds younger than
        // our now: its maker looked at the clock after us and was faster at the store.
        const qint64 latestNext = now.addMSecs(milliseconds(longestWait).count()).toMSecsSinceEpoch();
        const qint64 latestClaim = now.addMSecs(2 * lease.count()).toMSecsSinceEpoch();
        const qint64 latestAt = now.addMSecs(milliseconds(clocksDiffer).count()).toMSecsSinceEpoch();
        QVariantList values{waiting, time, latestAt, latestNext, time, latestClaim};
        for (const QString &channel : channels)
            values << channel;
        Result<QList<Delivery>> due = select(connection, id,
            u"state = ? AND (next_ms <= ? OR (at_ms > ? AND attempts = 0) OR next_ms > ?) "
            "AND (claimed_until_ms <= ? OR claimed_until_ms > ?) AND channel IN ("
                % QStringList(channels.size(), u"?"_s).join(u", "_s) % u')',
            values);
        if (!due)
            return tl::make_unexpected(due.error());
        *claimed = std::move(*due);
        return writeEach(*claimed, [&](const Delivery &delivery) {
            return perform(connection, u"UPDATE delivery SET claimed_until_ms = ? WHERE alert_id = ? AND channel = ?"_s,
                {end, delivery.alert, delivery.channel});
        });
    };
    m_database.perform<void>(inTransaction(stack, work), owner,
        [claimed, then = std::move(then)](const Result<void> &result) { then(result.map([&] { return *claimed; })); });
}

void Deliveries::settle(const QString &stack, const QList<Delivery> &deliveries, const QList<JournalEntry> &entries,
    QObject *owner, Then<void> then)
{
    const auto work = [=](Connection &connection, qint64 id) -> Result<void> {
        return writeEach(deliveries, [&](const Delivery &delivery) {
            return perform(connection,
                u"UPDATE delivery SET state = ?, attempts = ?, next_ms = ?, error = ?, claimed_until_ms = 0 "
                // Who was late, because its claim had ended, does not undo what another one has done.
                "WHERE alert_id = ? AND channel = ? AND state = ?"_s,
                {static_cast<int>(delivery.state), delivery.attempts, delivery.next.toMSecsSinceEpoch(),
                    notNull(delivery.error), delivery.alert, delivery.channel, waiting});
        }).and_then([&] {
            return writeEach(entries, [&](const JournalEntry &entry) { return insertEntry(connection, id, entry); });
        });
    };
    m_database.perform<void>(inTransaction(stack, work), owner, std::move(then));
}

void Deliveries::undelivered(
    const QString &stack, const QDateTime &since, QObject *owner, Then<QList<Delivery>> then) const
{
    m_database.perform<QList<Delivery>>(
        [stack, since](Connection &connection) {
            return knownStackId(connection, stack).and_then([&](qint64 id) {
                return select(connection, id, u"(state = ? OR (state = ? AND at_ms >= ?))"_s,
                    {waiting, static_cast<int>(Delivery::State::GivenUp), since.toMSecsSinceEpoch()});
            });
        },
        owner, std::move(then));
}

} // namespace conche::store
