// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"
#include "names.h"
#include "rollups.h"

#include <algorithm>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

/*! Part of a metric's time, in ms. */
struct Range
{
    qint64 metric = 0;
    qint64 start = 0;
    qint64 stop = 0;
};

constexpr qint64 farOff = 100'000'000 * minutesPerDay * msPerMinute;

/*! Without what was forgotten of the tier, and without times so far off that one could not count with them. */
Result<Range> rangeOf(Connection &connection, qint64 metric, qint64 start, qint64 stop, qint64 tier)
{
    return floorOf(connection, metric, tier).map([&](qint64 minute) {
        const qint64 first = std::max(minute, -farOff / msPerMinute) * msPerMinute;
        return Range{metric, std::clamp(start, first, farOff), std::clamp(stop, first, farOff)};
    });
}

const QString samplesInRange = u"metric_id = ? AND (minute, ms) >= (?, ?) AND (minute, ms) < (?, ?)"_s;

QVariantList samplesOf(const Range &range)
{
    return {range.metric, minuteOf(range.start), msInMinute(range.start), minuteOf(range.stop), msInMinute(range.stop)};
}

const QString bucketsInRange = u"metric_id = ? AND tier = ? AND minute > ? AND minute <= ?"_s;

/*! Those that the bounds cut among them. */
QVariantList bucketsOf(const Range &range, qint64 tier)
{
    return {range.metric, tier, minuteOf(range.start) - tier, minuteOf(range.stop - 1)};
}

/*! Counts no further than \a most. */
Result<bool> areAtMost(
    Connection &connection, const QString &table, const QString &condition, QVariantList values, int most)
{
    values << qint64(most) + 1;
    const auto rows
        = connection.query(u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2 LIMIT ?)"_s.arg(table, condition), values);
    return rows ? Result<bool>(rows->value(0).value(0).toInt() <= most) : tl::make_unexpected(rows.error());
}

Result<std::vector<Bucket>> readBuckets(Connection &connection, const Range &range, qint64 tier)
{
    return readTier(connection, range.metric, tier, minuteOf(range.start) - tier + 1, minuteOf(range.stop - 1) + 1);
}

/*! As many days in one as it takes. */
BucketSeries seriesOfDays(const Range &range, const std::vector<Bucket> &days, int most)
{
    constexpr qint64 day = minutesPerDay * msPerMinute;
    BucketSeries series{range.start, range.stop, day, {}};
    do {
        series.step += day;
        series.buckets = joined(days, series.step);
        std::erase_if(series.buckets, [&](const Bucket &bucket) {
            return bucket.start + series.step <= range.start || bucket.start >= range.stop;
        });
    } while (series.buckets.size() > static_cast<std::size_t>(most));
    return series;
}

Result<BucketSeries> seriesOf(Connection &connection, qint64 metric, qint64 start, qint64 stop, int most)
{
    // What came before the day tier's floor is gone from all of them.
    const Result<Range> kept = rangeOf(connection, metric, start, stop, tiers.back());
    if (!kept)
        return tl::make_unexpected(kept.error());
    const Result<Range> raw = rangeOf(connection, metric, kept->start, kept->stop, rawTier);
    if (!raw)
        return tl::make_unexpected(raw.error());
    const Result<bool> few = raw->start == kept->start
        ? areAtMost(connection, u"metric_sample"_s, samplesInRange, samplesOf(*raw), most)
        : Result<bool>(false);
    if (!few)
        return tl::make_unexpected(few.error());
    if (*few)
        return readSingles(connection, raw->metric, raw->start, raw->stop).map([&](std::vector<Bucket> buckets) {
            return BucketSeries{start, stop, 0, std::move(buckets)};
        });
    for (const qint64 tier : tiers) {
        const Result<Range> range = rangeOf(connection, metric, kept->start, kept->stop, tier);
        if (!range)
            return tl::make_unexpected(range.error());
        if (range->start != kept->start)
            continue;
        const Result<bool> fits
            = areAtMost(connection, u"metric_rollup"_s, bucketsInRange, bucketsOf(*range, tier), most);
        if (!fits)
            return tl::make_unexpected(fits.error());
        if (*fits)
            return readBuckets(connection, *range, tier).map([&](std::vector<Bucket> buckets) {
                return BucketSeries{start, stop, tier * msPerMinute, std::move(buckets)};
            });
    }
    // Those around the bounds, too, since a bucket that is cut is given whole; days of years are few.
    return rangeOf(connection, metric, -farOff, farOff, tiers.back())
        .and_then([&](const Range &all) { return readBuckets(connection, all, tiers.back()); })
        .map([&](const std::vector<Bucket> &days) {
            BucketSeries series = seriesOfDays(*kept, days, most);
            series.start = start;
            series.stop = stop;
            return series;
        });
}

} // namespace

Result<BucketSeries> readSeries(Connection &connection, const MetricKey &key, qint64 start, qint64 stop, int most)
{
    return knownMetricId(connection, key.stack, key.metric).and_then([&](qint64 metric) {
        return seriesOf(connection, metric, start, stop, std::max(most, 2));
    });
}

Result<qint64> readSamplesKept(Connection &connection, const MetricKey &key)
{
    return knownMetricId(connection, key.stack, key.metric)
        .and_then([&](qint64 metric) { return rangeOf(connection, metric, -farOff, farOff, rawTier); })
        .map([](const Range &range) { return range.start; });
}

Result<std::vector<Sample>> readSamples(
    Connection &connection, const MetricKey &key, qint64 start, qint64 stop, int most)
{
    const auto rows = knownMetricId(connection, key.stack, key.metric)
                          .and_then([&](qint64 metric) { return rangeOf(connection, metric, start, stop, rawTier); })
                          .and_then([&](const Range &range) {
                              QVariantList values = samplesOf(range);
                              values << std::max(most, 0);
                              return connection.query(
                                  u"SELECT 60000 * minute + ms, value, uid, label, no_number, weight FROM "
                                  "metric_sample LEFT JOIN metric_source ON metric_source.id = source_id WHERE "_s
                                      + samplesInRange + u" ORDER BY minute DESC, ms DESC, source_id DESC LIMIT ?"_s,
                                  values);
                          });
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<Sample> samples;
    samples.reserve(static_cast<std::size_t>(rows->size()));
    for (auto row = rows->crbegin(); row != rows->crend(); ++row)
        samples.push_back({(*row)[0].toLongLong(), (*row)[1].toDouble(), (*row)[2].toString(), (*row)[3].toString(),
            static_cast<NoNumber>((*row)[4].toInt()), (*row)[5].toDouble()});
    return samples;
}

} // namespace conche::store
