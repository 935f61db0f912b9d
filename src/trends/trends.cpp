// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends.h"

#include "phrases.h"

#include "core/elsewhere.h"

#include <algorithm>
#include <iterator>

namespace conche::trends {

using store::Connection;
using store::MetricKey;

namespace {

constexpr qint64 day = 86'400'000;
// As many as 60 days of half hours come to; what is denser is judged by the means of hours.
constexpr int mostSamples = 4000;
constexpr int mostHours = 2200;
// A clock that is ahead stamps values so far in the future; they are looked at to say so.
constexpr qint64 future = 400 * day;

qint64 ms(std::chrono::milliseconds span)
{
    return span.count();
}

std::vector<store::Sample> meansOf(const store::BucketSeries &series)
{
    std::vector<store::Sample> samples;
    for (const store::Bucket &bucket : series.buckets) {
        if (bucket.count > 0)
            samples.push_back({bucket.last, bucket.mean(), {}, {}, store::NoNumber::None, 0});
    }
    // The newest value is told as it is.
    if (!samples.empty())
        samples.back().value = series.buckets[samples.size() - 1].lastValue;
    return samples;
}

struct SamplesOrMeans
{
    std::vector<store::Sample> samples;
    bool areMeans = false;
};

/*! The samples of a period; the means of hours where there are very many, or where samples were forgotten. */
Result<SamplesOrMeans> readPeriod(Connection &connection, const MetricKey &key, qint64 start, qint64 stop)
{
    const Result<qint64> kept = store::readSamplesKept(connection, key);
    if (!kept)
        return tl::make_unexpected(kept.error());
    if (start >= *kept) {
        Result<std::vector<store::Sample>> samples = store::readSamples(connection, key, start, stop, mostSamples);
        if (!samples)
            return tl::make_unexpected(samples.error());
        if (samples->size() < static_cast<std::size_t>(mostSamples))
            return SamplesOrMeans{std::move(*samples), false};
    }
    return store::readSeries(connection, key, start, stop, mostHours).map([](const store::BucketSeries &series) {
        return SamplesOrMeans{meansOf(series), true};
    });
}

/*! Buckets in which something was counted; exact where the samples behind them are still there. */
Result<std::vector<store::Sample>> readCountedIn(
    Connection &connection, const MetricKey &key, const store::BucketSeries &series, int most)
{
    std::vector<store::Sample> counted;
    for (auto bucket = series.buckets.rbegin(); bucket != series.buckets.rend(); ++bucket) {
        if (bucket->count == 0 || !(bucket->maximum > 0) || counted.size() >= static_cast<std::size_t>(most))
            continue;
        Result<std::vector<store::Sample>> samples = std::vector<store::Sample>();
        if (bucket->count > 1)
            samples = store::readSamples(connection, key, bucket->first, bucket->last + 1, mostSamples);
        if (!samples)
            return samples;
        std::erase_if(*samples, [](const store::Sample &sample) { return !(sample.value > 0); });
        if (samples->empty())
            samples->push_back({bucket->last, bucket->sum, {}, {}, store::NoNumber::None, 0});
        counted.insert(counted.begin(), samples->begin(), samples->end());
    }
    if (counted.size() > static_cast<std::size_t>(most))
        counted.erase(counted.begin(), counted.end() - most);
    return counted;
}

/*! What is known of one metric, read at one moment. */
struct Read
{
    AssessmentInput input;
    MetricReport report;
};

/*! Values of the last thirty days by UTC day, the current one last. */
QList<std::optional<double>> curveOf(const store::BucketSeries &series, qint64 firstDay, int days)
{
    std::vector<double> sums(static_cast<std::size_t>(days), 0);
    std::vector<qint64> counts(sums.size(), 0);
    for (const store::Bucket &bucket : series.buckets) {
        const qint64 place = (std::max(bucket.first, firstDay) - firstDay) / day;
        if (bucket.count == 0 || bucket.first < firstDay || place >= days)
            continue;
        sums[static_cast<std::size_t>(place)] += bucket.sum;
        counts[static_cast<std::size_t>(place)] += bucket.count;
    }
    QList<std::optional<double>> curve;
    for (std::size_t i = 0; i < sums.size(); ++i)
        curve << (counts[i] == 0 ? std::nullopt : std::optional(sums[i] / static_cast<double>(counts[i])));
    return curve;
}

/*! What is judged; where that is means, also the newest samples, since three means are hours and three samples may be
 * minutes. */
Result<void> readWindow(Connection &connection, const MetricKey &key, qint64 begin, AssessmentInput &input)
{
    constexpr int fewNewest = 20;
    auto window = readPeriod(connection, key, begin, input.now + future);
    if (!window)
        return tl::make_unexpected(window.error());
    input.samples = std::move(window->samples);
    if (window->areMeans) {
        auto newest = store::readSamples(connection, key, begin, input.now + 1, fewNewest);
        if (!newest)
            return tl::make_unexpected(newest.error());
        input.newest = std::move(*newest);
    }
    if (input.samples.size() >= static_cast<std::size_t>(judgedLeast))
        return {};
    auto few = store::readSamples(connection, key, 0, input.now + future, judgedLeast);
    if (!few)
        return tl::make_unexpected(few.error());
    input.samples = std::move(*few);
    return {};
}

Result<void> readSamplesOf(Connection &connection, const MetricKey &key, AssessmentInput &input)
{
    const qint64 begin = input.now - ms(judgedSpan);
    if (const Result<void> done = readWindow(connection, key, begin, input); !done)
        return done;

    const auto marked = store::readBaseline(connection, key);
    if (!marked)
        return tl::make_unexpected(marked.error());
    input.marked = *marked;
    // Where few samples reach far back, the oldest of them are what is normal.
    const qint64 oldest = input.samples.empty() ? begin : std::min(begin, input.samples.front().at);
    auto baseline = *marked ? readPeriod(connection, key, (*marked)->from, (*marked)->to)
                            : readPeriod(connection, key, oldest - ms(baselineSpan), oldest);
    if (!baseline)
        return tl::make_unexpected(baseline.error());
    input.baselineSamples = std::move(baseline->samples);

    const auto contacts = store::readContacts(connection, key, oldest, input.now + 1);
    if (!contacts)
        return tl::make_unexpected(contacts.error());
    input.contacts = *contacts;
    return {};
}

Result<void> readReportOf(
    Connection &connection, const MetricKey &key, const AssessmentInput &input, MetricReport &report)
{
    const qint64 now = input.now;
    constexpr int days = 30;
    const qint64 firstDay = now - now % day - (days - 1) * day;
    // One more for the day that a bound cuts.
    const auto curve = store::readSeries(connection, key, firstDay, now + 1, days + 2);
    if (!curve)
        return tl::make_unexpected(curve.error());
    report.curve = curveOf(*curve, firstDay, days);
    const auto extent = store::readExtent(connection, key);
    if (!extent)
        return tl::make_unexpected(extent.error());
    report.extent = *extent;
    const auto progress = store::readProgress(connection, key);
    if (!progress)
        return tl::make_unexpected(progress.error());
    report.progress = *progress;
    report.marked = input.marked;
    return {};
}

Result<QList<Read>> readThose(Connection &connection, const stack::Stack &stack, const QStringList &only, qint64 now)
{
    // Those that may be found to fall or rise by chance.
    const auto judged = static_cast<int>(std::ranges::count_if(stack.metrics, [](const stack::Metric &metric) {
        return metric.better != stack::Metric::Better::Neither && !metric.growthOver;
    }));
    QList<Read> all;
    for (const stack::Metric &metric : stack.metrics) {
        if (!only.contains(metric.id))
            continue;
        Read one;
        one.input.metric = metric;
        one.input.now = now;
        one.input.zone = stack.zone.toLatin1();
        one.input.metricsJudged = judged;
        one.report.metric = metric;
        const MetricKey key{stack.name, metric.id};
        const Result<void> done = readSamplesOf(connection, key, one.input).and_then([&] {
            return readReportOf(connection, key, one.input, one.report);
        });
        if (!done)
            return tl::make_unexpected(done.error());
        one.input.isUnderWay = one.report.progress.isUnderWay;
        if (!metric.capacity)
            one.input.metric.capacity = one.report.progress.capacity;
        all << one;
    }
    return all;
}

/*! How many values that are no number came in place of others. */
qint64 noNumbersIn(const store::BucketSeries &series, const Hole &hole)
{
    qint64 count = 0;
    for (const store::Bucket &bucket : series.buckets) {
        if (bucket.count == 0 && bucket.start > hole.from - series.step && bucket.start < hole.to)
            count += bucket.noNumbers;
    }
    return count;
}

/*! The value next after an instant. */
Result<std::optional<qint64>> nextAfter(Connection &connection, const MetricKey &key, qint64 instant, qint64 now)
{
    if (instant > now)
        return std::optional<qint64>();
    return store::readSeries(connection, key, instant, now + 1, 2).map([instant](const store::BucketSeries &series) {
        // Buckets that the bound cuts are given whole.
        std::optional<qint64> next;
        for (const store::Bucket &bucket : series.buckets) {
            if (bucket.count > 0 && bucket.last >= instant && !next)
                next = std::max(bucket.first, instant);
        }
        return next;
    });
}

} // namespace

void readReports(store::Database &database, const stack::Stack &stack, const QDateTime &now, QObject *owner,
    Then<QList<MetricReport>> then)
{
    QStringList all;
    for (const stack::Metric &metric : stack.metrics)
        all << metric.id;
    readReports(database, stack, all, now, owner, std::move(then));
}

void readReports(store::Database &database, const stack::Stack &stack, const QStringList &only, const QDateTime &now,
    QObject *owner, Then<QList<MetricReport>> then)
{
    const qint64 instant = now.toMSecsSinceEpoch();
    const auto judge = [owner, then](const Result<QList<Read>> &all) {
        if (!all) {
            then(tl::make_unexpected(all.error()));
            return;
        }
        const std::function<QList<MetricReport>()> work = [all = *all] {
            QList<MetricReport> reports;
            for (const Read &one : all) {
                reports << one.report;
                reports.last().assessment = assess(one.input);
            }
            return reports;
        };
        computeElsewhere<QList<MetricReport>>(owner, work, [then](QList<MetricReport> reports) { then(reports); });
    };
    database.perform<QList<Read>>(
        [stack, only, instant](Connection &connection) { return readThose(connection, stack, only, instant); }, owner,
        judge);
}

void readSeries(store::Database &database, const stack::Stack &stack, const stack::Metric &metric, const Period &period,
    int most, const QDateTime &now, QObject *owner, Then<Series> then)
{
    const MetricKey key{stack.name, metric.id};
    const qint64 start = period.start.toMSecsSinceEpoch();
    const qint64 stop = period.stop.toMSecsSinceEpoch();
    const qint64 instant = now.toMSecsSinceEpoch();
    const auto read = [=](Connection &connection) -> Result<Series> {
        const auto values = store::readSeries(connection, key, start, stop, most);
        if (!values)
            return tl::make_unexpected(values.error());
        const auto before = store::readSamples(connection, key, 0, start, 1);
        if (!before)
            return tl::make_unexpected(before.error());
        const auto after = nextAfter(connection, key, stop, instant);
        if (!after)
            return tl::make_unexpected(after.error());
        const qint64 reach = before->empty() ? start : before->back().at;
        const auto contacts = store::readContacts(connection, key, reach, std::max(stop, after->value_or(stop)));
        if (!contacts)
            return tl::make_unexpected(contacts.error());
        const std::optional<qint64> last = before->empty() ? std::nullopt : std::optional(before->back().at);
        Series series{*values, holesOf(metric, *values, last, *after, *contacts, instant)};
        series.holes.removeIf([&](const Hole &hole) { return hole.to <= start || hole.from >= stop; });
        for (Hole &hole : series.holes)
            hole.reason = hole.reason.isEmpty() ? noNumbersText(noNumbersIn(*values, hole)) : hole.reason;
        return series;
    };
    database.perform<Series>(read, owner, std::move(then));
}

void readTrialHistory(store::Database &database, const stack::Stack &stack, const stack::Metric &metric,
    const QDateTime &now, QObject *owner, Then<store::BucketSeries> then)
{
    constexpr int days = 90;
    constexpr int buckets = 30'000;
    store::Metrics(database).series({stack.name, metric.id}, now.addDays(-days).toMSecsSinceEpoch(),
        now.toMSecsSinceEpoch() + 1, buckets, owner, std::move(then));
}

void readCounted(store::Database &database, const stack::Stack &stack, const stack::Metric &metric,
    const Period &period, int most, QObject *owner, Then<std::vector<store::Sample>> then)
{
    constexpr int buckets = 5000;
    const MetricKey key{stack.name, metric.id};
    const qint64 start = period.start.toMSecsSinceEpoch();
    const qint64 stop = period.stop.toMSecsSinceEpoch();
    const auto read = [key, most, start, stop](Connection &connection) {
        return store::readSeries(connection, key, start, stop, buckets)
            .and_then([&](const store::BucketSeries &series) { return readCountedIn(connection, key, series, most); });
    };
    database.perform<std::vector<store::Sample>>(read, owner, std::move(then));
}

} // namespace conche::trends
