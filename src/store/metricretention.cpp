// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricretention.h"

#include "rollups.h"
#include "statements.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysOfSamples = 100;

/*! Days that a tier is kept for; as long as the history where there is nothing. */
std::optional<qint64> daysOf(qint64 tier)
{
    switch (tier) {
    case rawTier:
    case 1:
        return daysOfSamples;
    case 15:
        return 400;
    case 60:
        return 3 * 366;
    default:
        return std::nullopt;
    }
}

/*! What is forgotten of one metric. */
class Forgetting
{
public:
    Forgetting(Connection &connection, qint64 metric, qint64 now, qint64 history, qint64 samplesKept)
        : m_connection(connection)
        , m_metric(metric)
        , m_now(now)
        , m_history(history)
        , m_samplesKept(samplesKept)
    {
    }

    /*! Takes what it removed from \a budget. */
    [[nodiscard]] Result<void> run(qint64 &budget)
    {
        Result<qint64> floor = samplesFloor();
        if (!floor)
            return tl::make_unexpected(floor.error());
        Result<void> done = forgetSamples(*floor, budget);
        // A finer tier never outlives a coarser one: buckets are made again from the samples up.
        for (std::size_t i = 0; done && i < tiers.size(); ++i) {
            *floor = std::max(m_history, std::min(*floor, daysBack(tiers[i])));
            done = forgetTier(tiers[i], *floor, budget);
        }
        return done;
    }

private:
    [[nodiscard]] qint64 daysBack(qint64 tier) const
    {
        const std::optional<qint64> days = daysOf(tier);
        return days ? floorTo(m_now, minutesPerDay) - *days * minutesPerDay : m_history;
    }

    /*! The day that samples are kept from. */
    [[nodiscard]] Result<qint64> samplesFloor()
    {
        const auto rows = m_connection.query(
            u"SELECT (SELECT minute FROM (SELECT minute, sum(count + no_numbers) OVER (ORDER BY minute DESC) AS newer "
            "FROM metric_rollup WHERE metric_id = id AND tier = ?) WHERE newer >= ? ORDER BY minute DESC LIMIT 1), "
            "(SELECT from_ms FROM metric_baseline WHERE metric_id = id), "
            "(SELECT max(minute) FROM metric_rollup WHERE metric_id = id AND tier = ?) FROM metric WHERE id = ?"_s,
            {tiers.back(), m_samplesKept, tiers.back(), m_metric});
        if (!rows)
            return tl::make_unexpected(rows.error());
        const Connection::Row &row = rows->first();
        if (row[0].isNull())
            return m_history;
        // What is newer than all that we have may still come, however old it will be: after a long silence, say.
        qint64 floor = std::min({row[0].toLongLong(), daysBack(rawTier), row[2].toLongLong() + minutesPerDay});
        if (!row[1].isNull())
            floor = std::min(floor, floorTo(minuteOf(row[1].toLongLong()), minutesPerDay));
        return std::max(floor, m_history);
    }

    [[nodiscard]] Result<void> forgetSamples(qint64 floor, qint64 &budget)
    {
        const auto last = lastOfFew(u"metric_sample"_s, u"metric_id = ?"_s, {m_metric}, floor, budget);
        if (!last || !*last)
            return last.map([](const auto &) {});
        const QString gone = u"metric_id = ? AND minute <= ?"_s;
        const auto sources = m_connection.query(
            u"SELECT DISTINCT source_id FROM metric_sample WHERE source_id > 0 AND "_s + gone, {m_metric, **last});
        if (!sources)
            return tl::make_unexpected(sources.error());
        QJsonArray ids;
        for (const Connection::Row &row : *sources)
            ids.append(row[0].toLongLong());
        return remove(u"metric_sample"_s, gone, {m_metric, **last}, budget)
            .and_then([&] {
                return perform(m_connection,
                    u"DELETE FROM metric_source WHERE id IN (SELECT value FROM json_each(?)) AND NOT EXISTS "
                    "(SELECT 1 FROM metric_sample WHERE source_id = metric_source.id AND source_id > 0)"_s,
                    {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))});
            })
            .and_then([&] { return raiseFloor(rawTier, floor); });
    }

    [[nodiscard]] Result<void> forgetTier(qint64 tier, qint64 floor, qint64 &budget)
    {
        const auto last
            = lastOfFew(u"metric_rollup"_s, u"metric_id = ? AND tier = ?"_s, {m_metric, tier}, floor, budget);
        if (!last || !*last)
            return last.map([](const auto &) {});
        return remove(
            u"metric_rollup"_s, u"metric_id = ? AND tier = ? AND minute <= ?"_s, {m_metric, tier, **last}, budget)
            .and_then([&] { return raiseFloor(tier, floor); });
    }

    /*! The minute of the last of the oldest few rows; of all samples of a minute or none. */
    [[nodiscard]] Result<std::optional<qint64>> lastOfFew(
        const QString &table, const QString &of, QVariantList values, qint64 floor, qint64 budget)
    {
        if (budget <= 0)
            return std::nullopt;
        values << floor << budget;
        const auto rows = m_connection.query(
            u"SELECT max(minute) FROM (SELECT minute FROM %1 WHERE %2 AND minute < ? ORDER BY minute LIMIT ?)"_s.arg(
                table, of),
            values);
        if (!rows)
            return tl::make_unexpected(rows.error());
        const QVariant last = rows->value(0).value(0);
        return last.isNull() ? std::nullopt : std::optional(last.toLongLong());
    }

    [[nodiscard]] Result<void> remove(
        const QString &table, const QString &condition, const QVariantList &values, qint64 &budget)
    {
        return m_connection.execute(u"DELETE FROM %1 WHERE %2"_s.arg(table, condition), values).map([&](int removed) {
            budget -= removed;
        });
    }

    /*! The whole time below it is closed at once, though what is in there may take several calls to go. */
    [[nodiscard]] Result<void> raiseFloor(qint64 tier, qint64 floor)
    {
        return perform(m_connection,
            u"INSERT INTO metric_floor (metric_id, tier, minute) VALUES (?, ?, ?) "
            "ON CONFLICT (metric_id, tier) DO UPDATE SET minute = max(minute, excluded.minute)"_s,
            {m_metric, tier, floor});
    }

    Connection &m_connection;
    qint64 m_metric;
    qint64 m_now; ///< minutes, as all below
    qint64 m_history; ///< the day that anything is kept from
    qint64 m_samplesKept;
};

} // namespace

Result<void> forgetMetrics(Connection &connection, qint64 stack, qint64 nowMs, std::chrono::milliseconds keepHistory,
    const ForgetLimits &limits)
{
    const qint64 history = floorTo(minuteOf(nowMs - keepHistory.count()), minutesPerDay);
    // While a collection goes on, older samples may still be to come.
    const auto metrics
        = connection.query(u"SELECT id FROM metric WHERE stack_id = ? AND under_way = 0 ORDER BY id"_s, {stack});
    if (!metrics)
        return tl::make_unexpected(metrics.error());
    qint64 budget = limits.rowsAtATime;
    return writeEach(*metrics, [&](const Connection::Row &row) {
        const qint64 metric = row[0].toLongLong();
        return Forgetting(connection, metric, minuteOf(nowMs), history, limits.samplesKept).run(budget).and_then([&] {
            return perform(connection, u"DELETE FROM metric_contact WHERE metric_id = ? AND to_ms < ?"_s,
                {metric, history * msPerMinute});
        });
    });
}

} // namespace conche::store
