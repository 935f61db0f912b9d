// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups.h"

#include "rowstatement.h"
#include "statements.h"

#include <algorithm>
#include <limits>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

/*! [from, to) in minutes. */
struct Minutes
{
    qint64 from = 0;
    qint64 to = 0;
};

/*! \a next is the later one. */
void join(Bucket &bucket, const Bucket &next)
{
    if (next.count > 0) {
        bucket.first = bucket.count > 0 ? bucket.first : next.first;
        bucket.minimum = bucket.count > 0 ? std::min(bucket.minimum, next.minimum) : next.minimum;
        bucket.maximum = bucket.count > 0 ? std::max(bucket.maximum, next.maximum) : next.maximum;
        bucket.sum += next.sum;
        bucket.last = next.last;
        bucket.lastValue = next.lastValue;
    }
    bucket.count += next.count;
    bucket.noNumbers += next.noNumbers;
}

/*! Spans that cover these minutes. What lies less than a day apart is one: making a bucket again that nothing has
 * touched changes nothing, and many small spans would cost more. */
std::vector<Minutes> spansOf(std::vector<qint64> minutes)
{
    std::ranges::sort(minutes);
    std::vector<Minutes> spans;
    for (const qint64 minute : minutes) {
        if (spans.empty() || minute - spans.back().to > minutesPerDay)
            spans.push_back({minute, minute + 1});
        else
            spans.back().to = minute + 1;
    }
    return spans;
}

/*! All rows of an answer. */
Result<std::vector<Bucket>> readAll(RowStatement &statement, const std::function<Bucket()> &read)
{
    std::vector<Bucket> buckets;
    Result<bool> more = statement.next();
    for (; more && *more; more = statement.next())
        buckets.push_back(read());
    return more.map([&](bool) { return std::move(buckets); });
}

Result<void> writeTier(
    Connection &connection, qint64 metric, qint64 tier, const Minutes &span, const std::vector<Bucket> &buckets)
{
    RowStatement statement(connection,
        u"INSERT INTO metric_rollup (metric_id, tier, minute, first_ms, last_ms, minimum, maximum, sum, last_value, "
        "count, no_numbers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return perform(connection,
        u"DELETE FROM metric_rollup WHERE metric_id = ? AND tier = ? AND minute >= ? AND minute < ?"_s,
        {metric, tier, span.from, span.to})
        .and_then([&] {
            return writeEach(buckets, [&](const Bucket &bucket) {
                // Where there are no numbers nothing is said of them.
                const auto known = [&](auto value) { return bucket.count > 0 ? std::optional(value) : std::nullopt; };
                statement << metric << tier << minuteOf(bucket.start) << known(bucket.first) << known(bucket.last)
                          << known(bucket.minimum) << known(bucket.maximum) << known(bucket.sum)
                          << known(bucket.lastValue) << bucket.count << bucket.noNumbers;
                return statement.execute();
            });
        });
}

Result<void> rebuildSpan(Connection &connection, qint64 metric, const Minutes &touched)
{
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const qint64 tier = tiers[i];
        const Minutes span{floorTo(touched.from, tier), floorTo(touched.to - 1, tier) + tier};
        const Result<std::vector<Bucket>> finer = i == 0
            ? readSingles(connection, metric, span.from * msPerMinute, span.to * msPerMinute)
            : readTier(connection, metric, tiers[i - 1], span.from, span.to);
        const Result<void> written = finer.and_then([&](const std::vector<Bucket> &buckets) {
            return writeTier(connection, metric, tier, span, joined(buckets, tier * msPerMinute));
        });
        if (!written)
            return written;
    }
    return {};
}

} // namespace

std::vector<Bucket> joined(const std::vector<Bucket> &buckets, qint64 step)
{
    std::vector<Bucket> coarse;
    for (const Bucket &bucket : buckets) {
        const qint64 start = floorTo(bucket.start, step);
        if (coarse.empty() || coarse.back().start != start) {
            coarse.push_back(bucket);
            coarse.back().start = start;
        } else {
            join(coarse.back(), bucket);
        }
    }
    return coarse;
}

Result<std::vector<Bucket>> readSingles(Connection &connection, qint64 metric, qint64 start, qint64 stop)
{
    RowStatement statement(connection,
        u"SELECT 60000 * minute + ms, value FROM metric_sample WHERE metric_id = ? AND (minute, ms) >= (?, ?) "
        "AND (minute, ms) < (?, ?) ORDER BY minute, ms, source_id"_s);
    statement << metric << minuteOf(start) << msInMinute(start) << minuteOf(stop) << msInMinute(stop);
    return readAll(statement, [&] {
        const qint64 at = statement.integer(0);
        const std::optional<double> value = statement.real(1);
        return value ? Bucket{at, at, at, *value, *value, *value, *value, 1, 0} : Bucket{at, 0, 0, 0, 0, 0, 0, 0, 1};
    });
}

Result<std::vector<Bucket>> readTier(Connection &connection, qint64 metric, qint64 tier, qint64 from, qint64 to)
{
    RowStatement statement(connection,
        u"SELECT 60000 * minute, first_ms, last_ms, minimum, maximum, sum, last_value, count, no_numbers FROM "
        "metric_rollup WHERE metric_id = ? AND tier = ? AND minute >= ? AND minute < ? ORDER BY minute"_s);
    statement << metric << tier << from << to;
    return readAll(statement, [&] {
        const auto number = [&](int column) { return statement.real(column).value_or(0); };
        return Bucket{statement.integer(0), statement.integer(1), statement.integer(2), number(3), number(4), number(5),
            number(6), statement.integer(7), statement.integer(8)};
    });
}

Result<qint64> floorOf(Connection &connection, qint64 metric, qint64 tier)
{
    const auto rows
        = connection.query(u"SELECT minute FROM metric_floor WHERE metric_id = ? AND tier = ?"_s, {metric, tier});
    if (!rows)
        return tl::make_unexpected(rows.error());
    return rows->isEmpty() ? std::numeric_limits<qint64>::min() : rows->first().first().toLongLong();
}

Result<void> rebuild(Connection &connection, qint64 metric, const std::vector<qint64> &minutes)
{
    return writeEach(spansOf(minutes), [&](const Minutes &span) { return rebuildSpan(connection, metric, span); });
}

} // namespace conche::store
