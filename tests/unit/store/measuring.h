// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watching.h"

#include "store/metrics.h"

namespace conche::store {

inline constexpr qint64 second = 1000;
inline constexpr qint64 minute = 60 * second;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;

inline const MetricKey accuracy{u"factory"_s, u"accuracy"_s};
inline const MetricKey duration{u"factory"_s, u"duration"_s};

inline MetricIntake intakeOf(const QList<Sample> &samples)
{
    MetricIntake intake;
    intake.samples = samples;
    return intake;
}

inline constexpr int batchesCollected = 25;

/*! What a collection of such a number brings: later runs, and a corrected value of the one before. */
inline MetricIntake batchOf(int batch)
{
    MetricIntake intake;
    for (qint64 i = 0; i < 40; ++i) {
        // Closer at first than later, so that each tier has fewer buckets than the finer one.
        const qint64 at = batch * 10 * hour + i * i * 7 * second + batch % 7 * second + i % 3;
        intake.samples.append({at, static_cast<double>(batch * 40 + i), {}, {}, NoNumber::None, 0});
    }
    if (batch > 0)
        intake.samples.append({(batch - 1) * 10 * hour + (batch - 1) % 7 * second, -5, {}, {}, NoNumber::None, 0});
    intake.progress = MetricProgress{batch + 1, {}, {}, {}, {}};
    return intake;
}

/*! One process's view of the metrics; each call waits for its answer. */
class Measurer
{
public:
    explicit Measurer(const Place &place)
        : Measurer(place.path())
    {
    }
    explicit Measurer(const QString &path)
        : m_database(path)
        , m_metrics(m_database)
    {
    }

    /*! "" where it was taken in, else the sentence. */
    [[nodiscard]] QString take(const MetricIntake &intake, const MetricKey &key = accuracy)
    {
        const Result<void> taken = wait<void>([&](auto then) { m_metrics.take(key, intake, &m_owner, then); });
        return taken ? QString() : taken.error().message;
    }
    [[nodiscard]] BucketSeries series(qint64 start, qint64 stop, int most, const MetricKey &key = accuracy)
    {
        return wait<BucketSeries>([&](auto then) { m_metrics.series(key, start, stop, most, &m_owner, then); }).value();
    }
    [[nodiscard]] std::vector<Sample> samples(
        qint64 start, qint64 stop, int most = 1'000'000, const MetricKey &key = accuracy)
    {
        return wait<std::vector<Sample>>([&](auto then) {
            m_metrics.samples(key, start, stop, most, &m_owner, then);
        }).value();
    }
    [[nodiscard]] MetricExtent extent(const MetricKey &key = accuracy)
    {
        return wait<MetricExtent>([&](auto then) { m_metrics.extent(key, &m_owner, then); }).value();
    }
    [[nodiscard]] MetricProgress progress(const MetricKey &key = accuracy)
    {
        return wait<MetricProgress>([&](auto then) { m_metrics.progress(key, &m_owner, then); }).value();
    }
    [[nodiscard]] QList<Contact> contacts(qint64 start, qint64 stop, const MetricKey &key = accuracy)
    {
        return wait<QList<Contact>>([&](auto then) { m_metrics.contacts(key, start, stop, &m_owner, then); }).value();
    }
    void mark(const std::optional<MarkedBaseline> &baseline, const MetricKey &key = accuracy)
    {
        QVERIFY(wait<void>([&](auto then) { m_metrics.markBaseline(key, baseline, &m_owner, then); }));
    }
    [[nodiscard]] std::optional<MarkedBaseline> baseline(const MetricKey &key = accuracy)
    {
        return wait<std::optional<MarkedBaseline>>([&](auto then) { m_metrics.baseline(key, &m_owner, then); }).value();
    }
    void forget(qint64 now, std::chrono::milliseconds keepHistory, const QString &stack = u"factory"_s)
    {
        QVERIFY(wait<void>([&](auto then) {
            m_metrics.forget(stack, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC), keepHistory, &m_owner, then);
        }));
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
    Metrics m_metrics;
};

/*! What the store should hold, kept in the simplest way: all samples of a metric. */
class PlainHistory
{
public:
    void take(const MetricIntake &intake)
    {
        m_samples.removeIf([&](const Sample &one) { return intake.goneSources.contains(one.source); });
        for (const Sample &sample : intake.samples) {
            m_samples.removeIf([&](const Sample &one) { return one.at == sample.at && one.source == sample.source; });
            m_samples.append(sample);
        }
        std::ranges::sort(m_samples, [](const Sample &one, const Sample &other) {
            return std::pair(one.at, one.source) < std::pair(other.at, other.source);
        });
    }

    [[nodiscard]] const QList<Sample> &samples() const { return m_samples; }

    [[nodiscard]] std::vector<Sample> samples(qint64 start, qint64 stop) const
    {
        std::vector<Sample> found;
        std::ranges::copy_if(m_samples, std::back_inserter(found),
            [&](const Sample &sample) { return sample.at >= start && sample.at < stop; });
        return found;
    }

    /*! The buckets of a step that touch [start, stop); each sample by itself for a step of 0. */
    [[nodiscard]] std::vector<Bucket> buckets(qint64 start, qint64 stop, qint64 step) const
    {
        std::vector<Bucket> found;
        for (const Sample &sample : m_samples) {
            const qint64 begin = step == 0 ? sample.at : begins(sample.at, step);
            if (begin + step < start + (step == 0 ? 0 : 1) || begin >= stop)
                continue;
            if (step == 0 || found.empty() || found.back().start != begin) {
                found.emplace_back();
                found.back().start = begin;
            }
            add(found.back(), sample);
        }
        return found;
    }

    /*! By the rule: the finest step with at most so many. */
    [[nodiscard]] BucketSeries series(qint64 start, qint64 stop, int most) const
    {
        for (qint64 step : {qint64(0), minute, 15 * minute, hour, 6 * hour, day}) {
            if (std::vector<Bucket> found = buckets(start, stop, step); found.size() <= static_cast<std::size_t>(most))
                return {start, stop, step, std::move(found)};
        }
        for (qint64 step = 2 * day;; step += day) {
            if (std::vector<Bucket> found = buckets(start, stop, step); found.size() <= static_cast<std::size_t>(most))
                return {start, stop, step, std::move(found)};
        }
    }

private:
    static qint64 begins(qint64 at, qint64 step) { return at - ((at % step) + step) % step; }

    static void add(Bucket &bucket, const Sample &sample)
    {
        if (sample.noNumber != NoNumber::None) {
            ++bucket.noNumbers;
            return;
        }
        bucket.first = bucket.count == 0 ? sample.at : bucket.first;
        bucket.minimum = bucket.count == 0 ? sample.value : std::min(bucket.minimum, sample.value);
        bucket.maximum = bucket.count == 0 ? sample.value : std::max(bucket.maximum, sample.value);
        bucket.sum += sample.value;
        bucket.last = sample.at;
        bucket.lastValue = sample.value;
        ++bucket.count;
    }

    QList<Sample> m_samples;
};

} // namespace conche::store
