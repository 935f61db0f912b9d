// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"
#include "names.h"
#include "rollups.h"
#include "rowstatement.h"
#include "statements.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <memory>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

/*! One intake on its way into the tables of a metric, inside a transaction. */
class Writing
{
public:
    Writing(Connection &connection, qint64 stack, qint64 metric, const MetricIntake &intake)
        : m_connection(connection)
        , m_stack(stack)
        , m_metric(metric)
        , m_intake(intake)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        return readFloor()
            .and_then([this] {
                chooseSamples();
                return removeGone();
            })
            .and_then([this] { return m_intake.whole ? removeOthers(*m_intake.whole) : Result<void>(); })
            .and_then([this] { return nameSources(); })
            .and_then([this] { return writeSamples(); })
            .and_then([this] { return rebuildTouched(); })
            .and_then([this] { return m_intake.progress ? writeProgress(*m_intake.progress) : Result<void>(); })
            .and_then([this] {
                return writeEach(m_intake.contacts, [this](const Contact &contact) { return writeContact(contact); });
            });
    }

private:
    [[nodiscard]] Result<void> readFloor()
    {
        return floorOf(m_connection, m_metric, rawTier).map([this](qint64 minute) { m_floor = minute; });
    }

    /*! In the order of the table's key, so that neighbours are written together. What belongs to a time whose samples
     * were forgotten is not taken: nobody could tell whether it is known already. */
    void chooseSamples()
    {
        m_samples.reserve(static_cast<std::size_t>(m_intake.samples.size()));
        for (const Sample &sample : m_intake.samples) {
            if (minuteOf(sample.at) >= m_floor)
                m_samples.push_back(&sample);
        }
        std::ranges::stable_sort(m_samples, [](const Sample *one, const Sample *other) {
            return one->at != other->at ? one->at < other->at : one->source < other->source;
        });
        // Of what is said twice the last counts.
        const auto kept = std::unique(m_samples.rbegin(), m_samples.rend(), [](const Sample *one, const Sample *other) {
            return one->at == other->at && one->source == other->source;
        });
        m_samples.erase(m_samples.begin(), kept.base());
        for (const Sample *sample : m_samples) {
            if (const qint64 minute = minuteOf(sample->at); m_touched.empty() || m_touched.back() != minute)
                m_touched.push_back(minute);
        }
    }

    [[nodiscard]] Result<void> removeGone()
    {
        return writeEach(m_intake.goneSources, [this](const QString &uid) { return removeSource(uid); });
    }

    [[nodiscard]] Result<void> removeSource(const QString &uid)
    {
        const auto rows = m_connection.query(
            u"SELECT source.id, minute FROM metric_source AS source JOIN metric_sample "
            "ON source_id = source.id AND source_id > 0 AND metric_id = ? WHERE stack_id = ? AND uid = ? AND minute >= ?"_s,
            {m_metric, m_stack, uid, m_floor});
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (rows->isEmpty())
            return {};
        for (const Connection::Row &row : *rows)
            m_touched.push_back(row[1].toLongLong());
        const QVariant id = rows->first()[0];
        return perform(m_connection,
            u"DELETE FROM metric_sample WHERE source_id = ? AND source_id > 0 AND metric_id = ? AND minute >= ?"_s,
            {id, m_metric, m_floor})
            .and_then([&] {
                return perform(m_connection,
                    u"DELETE FROM metric_source WHERE id = ? AND NOT EXISTS "
                    "(SELECT 1 FROM metric_sample WHERE source_id = metric_source.id AND source_id > 0)"_s,
                    {id});
            });
    }

    /*! What the answer no longer has: the windows of a query that were not full yet. */
    [[nodiscard]] Result<void> removeOthers(const WholeSpan &span)
    {
        const qint64 from = std::max(span.from, std::max(m_floor, minuteOf(span.from)) * msPerMinute);
        const auto known
            = m_connection.query(u"SELECT 60000 * minute + ms FROM metric_sample WHERE metric_id = ? "
                                 "AND (minute, ms) >= (?, ?) AND (minute, ms) < (?, ?) AND source_id = 0"_s,
                {m_metric, minuteOf(from), msInMinute(from), minuteOf(span.stop), msInMinute(span.stop)});
        if (!known)
            return tl::make_unexpected(known.error());
        return writeEach(*known, [this](const Connection::Row &row) -> Result<void> {
            const qint64 at = row[0].toLongLong();
            const auto same = std::ranges::lower_bound(m_samples, at, {}, [](const Sample *one) { return one->at; });
            if (same != m_samples.end() && (*same)->at == at && (*same)->source.isEmpty())
                return {};
            m_touched.push_back(minuteOf(at));
            return perform(m_connection,
                u"DELETE FROM metric_sample WHERE metric_id = ? AND minute = ? AND ms = ? AND source_id = 0"_s,
                {m_metric, minuteOf(at), msInMinute(at)});
        });
    }

    [[nodiscard]] Result<void> nameSources()
    {
        RowStatement find(m_connection, u"SELECT id, label FROM metric_source WHERE stack_id = ? AND uid = ?"_s);
        RowStatement add(
            m_connection, u"INSERT INTO metric_source (stack_id, uid, label) VALUES (?, ?, ?) RETURNING id"_s);
        return writeEach(m_samples, [&](const Sample *sample) -> Result<void> {
            if (sample->source.isEmpty() || m_sources.contains(sample->source))
                return {};
            return nameSource(*sample, find, add);
        });
    }

    [[nodiscard]] Result<void> nameSource(const Sample &sample, RowStatement &find, RowStatement &add)
    {
        find << m_stack << sample.source;
        const Result<bool> known = find.next();
        if (!known)
            return tl::make_unexpected(known.error());
        const qint64 id = *known ? find.integer(0) : 0;
        const bool isRenamed = *known && !sample.label.isEmpty() && find.text(1) != sample.label;
        find.reset();
        if (!*known)
            return addSource(sample, add);
        m_sources.insert(sample.source, id);
        if (!isRenamed)
            return {};
        return perform(m_connection, u"UPDATE metric_source SET label = ? WHERE id = ?"_s, {sample.label, id});
    }

    [[nodiscard]] Result<void> addSource(const Sample &sample, RowStatement &add)
    {
        add << m_stack << sample.source << sample.label;
        return add.next().map([&](bool) {
            m_sources.insert(sample.source, add.integer(0));
            add.reset();
        });
    }

    [[nodiscard]] Result<void> writeSamples()
    {
        RowStatement statement(m_connection,
            u"INSERT INTO metric_sample (metric_id, minute, ms, source_id, value, no_number, weight) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (metric_id, minute, ms, source_id) DO UPDATE SET "
            "value = excluded.value, no_number = excluded.no_number, weight = excluded.weight"_s);
        return writeEach(m_samples, [&](const Sample *sample) {
            const NoNumber why = whyNoNumber(*sample);
            statement << m_metric << minuteOf(sample->at) << msInMinute(sample->at)
                      << (sample->source.isEmpty() ? 0 : m_sources.value(sample->source))
                      << (why == NoNumber::None ? std::optional(sample->value) : std::nullopt) << qint64(why)
                      << sample->weight;
            return statement.execute();
        });
    }

    /*! Also of a value that is none and does not say so: it would be stored as nothing, without a reason. */
    [[nodiscard]] static NoNumber whyNoNumber(const Sample &sample)
    {
        if (sample.noNumber != NoNumber::None || std::isfinite(sample.value))
            return sample.noNumber;
        return std::isnan(sample.value) ? NoNumber::NotANumber : NoNumber::Infinite;
    }

    [[nodiscard]] Result<void> rebuildTouched() { return rebuild(m_connection, m_metric, m_touched); }

    [[nodiscard]] Result<void> writeProgress(const MetricProgress &progress)
    {
        const QByteArray open = QJsonDocument(QJsonArray::fromStringList(progress.open)).toJson(QJsonDocument::Compact);
        return perform(m_connection,
            u"UPDATE metric SET watermark_ms = ?, open = ?, resume = ?, reached_ms = ?, trouble = ?, under_way = ?, "
            u"capacity = ? "
            "WHERE id = ?"_s,
            {progress.watermark, QString::fromUtf8(open), notNull(progress.resume),
                progress.reached ? QVariant(*progress.reached) : QVariant(), notNull(progress.trouble),
                progress.isUnderWay, progress.capacity ? QVariant(*progress.capacity) : QVariant(), m_metric});
    }

    [[nodiscard]] Result<void> writeContact(const Contact &contact)
    {
        return neighbour(u"from_ms <= ? ORDER BY from_ms DESC, to_ms DESC, state DESC"_s, contact)
            .and_then([&](std::optional<Contact> before) {
                return before ? Result<std::optional<Contact>>(before)
                              : neighbour(u"from_ms > ? ORDER BY from_ms, to_ms DESC, state"_s, contact);
            })
            .and_then([&](const std::optional<Contact> &joined) {
                return joined ? joinContact(*joined, contact) : insertContact(contact);
            });
    }

    /*! The contact next to it, where they are one. */
    [[nodiscard]] Result<std::optional<Contact>> neighbour(const QString &which, const Contact &contact)
    {
        const auto rows
            = m_connection.query(u"SELECT from_ms, to_ms, state, reason FROM metric_contact WHERE metric_id = ? AND "_s
                    + which + u" LIMIT 1"_s,
                {m_metric, contact.from});
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (rows->isEmpty())
            return std::nullopt;
        const Connection::Row &row = rows->first();
        const Contact next{
            row[0].toLongLong(), row[1].toLongLong(), static_cast<Contact::State>(row[2].toInt()), row[3].toString()};
        const qint64 reach = m_intake.contactReach.count();
        if (next.state != contact.state || contact.from - next.to > reach || next.from - contact.to > reach)
            return std::nullopt;
        return next;
    }

    [[nodiscard]] Result<void> joinContact(const Contact &known, const Contact &contact)
    {
        const QString &reason = contact.to >= known.to ? contact.reason : known.reason;
        return perform(m_connection,
            u"UPDATE metric_contact SET from_ms = ?, to_ms = ?, reason = ? WHERE metric_id = ? AND from_ms = ? AND state = ?"_s,
            {std::min(known.from, contact.from), std::max(known.to, contact.to), notNull(reason), m_metric, known.from,
                static_cast<int>(known.state)});
    }

    [[nodiscard]] Result<void> insertContact(const Contact &contact)
    {
        return perform(m_connection,
            u"INSERT INTO metric_contact (metric_id, from_ms, state, to_ms, reason) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (metric_id, from_ms, state) DO UPDATE SET to_ms = excluded.to_ms, reason = excluded.reason"_s,
            {m_metric, contact.from, static_cast<int>(contact.state), contact.to, notNull(contact.reason)});
    }

    Connection &m_connection;
    qint64 m_stack;
    qint64 m_metric;
    const MetricIntake &m_intake;
    qint64 m_floor = 0;
    std::vector<const Sample *> m_samples; ///< those that are taken, oldest first
    QHash<QString, qint64> m_sources; ///< by their names
    std::vector<qint64> m_touched; ///< minutes
};

} // namespace

Result<void> takeIn(Connection &connection, const MetricKey &key, const MetricIntake &intake)
{
    return connection.transaction([&] {
        return stackId(connection, key.stack).and_then([&](qint64 stack) {
            return metricId(connection, stack, key.metric).and_then([&](qint64 metric) {
                return Writing(connection, stack, metric, intake).run();
            });
        });
    });
}

} // namespace conche::store
