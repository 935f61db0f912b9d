// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"

#include "metricretention.h"
#include "names.h"
#include "rollups.h"
#include "statements.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> optionalFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QStringList listFrom(const QVariant &json)
{
    QStringList list;
    for (const QJsonValue one : QJsonDocument::fromJson(json.toString().toUtf8()).array())
        list << one.toString();
    return list;
}

} // namespace

Result<MetricExtent> readExtent(Connection &connection, const MetricKey &key)
{
    // Days outlive the samples that they were made from, and five years of them are few.
    const auto rows = knownMetricId(connection, key.stack, key.metric).and_then([&](qint64 metric) {
        return connection.query(u"SELECT coalesce(sum(count + no_numbers), 0), min(first_ms), max(last_ms) "
                                "FROM metric_rollup WHERE metric_id = ? AND tier = ?"_s,
            {metric, tiers.back()});
    });
    return rows.map([](const QList<Connection::Row> &found) {
        const Connection::Row &row = found.first();
        return MetricExtent{row[0].toLongLong(), optionalFrom(row[1]), optionalFrom(row[2])};
    });
}

Result<MetricProgress> readProgress(Connection &connection, const MetricKey &key)
{
    const auto rows = knownMetricId(connection, key.stack, key.metric).and_then([&](qint64 metric) {
        return connection.query(
            u"SELECT watermark_ms, open, resume, reached_ms, trouble, under_way, capacity FROM metric WHERE id = ?"_s,
            {metric});
    });
    return rows.map([](const QList<Connection::Row> &found) {
        if (found.isEmpty())
            return MetricProgress();
        const Connection::Row &row = found.first();
        return MetricProgress{row[0].toLongLong(), listFrom(row[1]), row[2].toString(), optionalFrom(row[3]),
            row[4].toString(), row[5].toBool(), row[6].isNull() ? std::nullopt : std::optional(row[6].toDouble())};
    });
}

Result<QList<Contact>> readContacts(Connection &connection, const MetricKey &key, qint64 start, qint64 stop)
{
    const auto rows = knownMetricId(connection, key.stack, key.metric).and_then([&](qint64 metric) {
        return connection.query(u"SELECT from_ms, to_ms, state, reason FROM metric_contact WHERE metric_id = ? "
                                "AND to_ms >= ? AND from_ms < ? ORDER BY from_ms, state"_s,
            {metric, start, stop});
    });
    return rows.map([](const QList<Connection::Row> &found) {
        QList<Contact> contacts;
        for (const Connection::Row &row : found)
            contacts.append({row[0].toLongLong(), row[1].toLongLong(), static_cast<Contact::State>(row[2].toInt()),
                row[3].toString()});
        return contacts;
    });
}

Result<std::optional<MarkedBaseline>> readBaseline(Connection &connection, const MetricKey &key)
{
    const auto rows = knownMetricId(connection, key.stack, key.metric).and_then([&](qint64 metric) {
        return connection.query(u"SELECT from_ms, to_ms, actor FROM metric_baseline WHERE metric_id = ?"_s, {metric});
    });
    return rows.map([](const QList<Connection::Row> &found) -> std::optional<MarkedBaseline> {
        if (found.isEmpty())
            return std::nullopt;
        const Connection::Row &row = found.first();
        return MarkedBaseline{row[0].toLongLong(), row[1].toLongLong(), row[2].toString()};
    });
}

Metrics::Metrics(Database &database)
    : m_database(database)
{
}

void Metrics::take(const MetricKey &key, const MetricIntake &intake, QObject *owner, Then<void> then)
{
    m_database.perform<void>(
        [key, intake](Connection &connection) { return takeIn(connection, key, intake); }, owner, std::move(then));
}

void Metrics::series(
    const MetricKey &key, qint64 start, qint64 stop, int most, QObject *owner, Then<BucketSeries> then) const
{
    m_database.perform<BucketSeries>(
        [=](Connection &connection) { return readSeries(connection, key, start, stop, most); }, owner, std::move(then));
}

void Metrics::samples(
    const MetricKey &key, qint64 start, qint64 stop, int most, QObject *owner, Then<std::vector<Sample>> then) const
{
    m_database.perform<std::vector<Sample>>(
        [=](Connection &connection) { return readSamples(connection, key, start, stop, most); }, owner,
        std::move(then));
}

void Metrics::extent(const MetricKey &key, QObject *owner, Then<MetricExtent> then) const
{
    m_database.perform<MetricExtent>(
        [key](Connection &connection) { return readExtent(connection, key); }, owner, std::move(then));
}

void Metrics::progress(const MetricKey &key, QObject *owner, Then<MetricProgress> then) const
{
    m_database.perform<MetricProgress>(
        [key](Connection &connection) { return readProgress(connection, key); }, owner, std::move(then));
}

void Metrics::contacts(const MetricKey &key, qint64 start, qint64 stop, QObject *owner, Then<QList<Contact>> then) const
{
    m_database.perform<QList<Contact>>(
        [=](Connection &connection) { return readContacts(connection, key, start, stop); }, owner, std::move(then));
}

void Metrics::markBaseline(
    const MetricKey &key, const std::optional<MarkedBaseline> &baseline, QObject *owner, Then<void> then)
{
    const auto work = [key, baseline](Connection &connection, qint64 stack) {
        return metricId(connection, stack, key.metric).and_then([&](qint64 metric) {
            if (!baseline)
                return perform(connection, u"DELETE FROM metric_baseline WHERE metric_id = ?"_s, {metric});
            return perform(connection,
                u"INSERT OR REPLACE INTO metric_baseline (metric_id, from_ms, to_ms, actor) VALUES (?, ?, ?, ?)"_s,
                {metric, baseline->from, baseline->to, notNull(baseline->actor)});
        });
    };
    m_database.perform<void>(inTransaction(key.stack, work), owner, std::move(then));
}

void Metrics::baseline(const MetricKey &key, QObject *owner, Then<std::optional<MarkedBaseline>> then) const
{
    m_database.perform<std::optional<MarkedBaseline>>(
        [key](Connection &connection) { return readBaseline(connection, key); }, owner, std::move(then));
}

void Metrics::forget(
    const QString &stack, const QDateTime &now, std::chrono::milliseconds keepHistory, QObject *owner, Then<void> then)
{
    m_database.perform<void>(inTransaction(stack,
                                 [now, keepHistory](Connection &connection, qint64 id) {
                                     return forgetMetrics(connection, id, now.toMSecsSinceEpoch(), keepHistory);
                                 }),
        owner, std::move(then));
}

} // namespace conche::store
