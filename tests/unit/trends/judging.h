// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/assessment.h"

#include <QDateTime>
#include <QTest>

#include <cmath>
#include <functional>
#include <random>

/*! Metrics and series of our own to be judged. */
namespace conche::trends {

inline constexpr qint64 hour = 3'600'000;
inline constexpr qint64 day = 24 * hour;
inline constexpr qint64 week = 7 * day;

/*! 2026-11-23 12:00 UTC, a Monday. */
inline qint64 noon()
{
    return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
}

inline stack::Metric accuracy()
{
    stack::Metric metric;
    metric.id = QStringLiteral("accuracy");
    metric.title = QStringLiteral("Classification accuracy");
    metric.better = stack::Metric::Better::Higher;
    metric.limits.warnBelow = 0.85;
    metric.source = stack::RunMetric{QStringLiteral("classification"), QStringLiteral("accuracy"), {}, {}, {}};
    return metric;
}

/*! Gaussian noise that follows itself, always the same for a seed. */
class Noise
{
public:
    explicit Noise(unsigned seed, double phi = 0)
        : m_random(seed)
        , m_phi(phi)
    {
    }

    double next()
    {
        m_last = m_phi * m_last + std::sqrt(1 - m_phi * m_phi) * m_gauss(m_random);
        return m_last;
    }

private:
    std::mt19937 m_random;
    std::normal_distribution<double> m_gauss;
    double m_phi;
    double m_last = 0;
};

/*! A value each \a every until \a to, \a from the oldest on; \a value gets how many ms before \a to. */
template <typename Value>
std::vector<store::Sample> samplesUntil(qint64 to, qint64 span, qint64 every, Value value)
{
    std::vector<store::Sample> samples;
    for (qint64 before = span / every * every; before >= 0; before -= every) {
        store::Sample sample;
        sample.at = to - before;
        sample.value = value(before);
        samples.push_back(sample);
    }
    return samples;
}

inline AssessmentInput inputOf(const stack::Metric &metric, std::vector<store::Sample> samples, qint64 now = noon())
{
    AssessmentInput input;
    input.metric = metric;
    input.samples = std::move(samples);
    input.now = now;
    input.zone = "Europe/Madrid";
    if (!input.samples.empty())
        input.contacts << store::Contact{input.samples.front().at, now, store::Contact::State::Reached, {}};
    return input;
}

/*! A metric's input with the weeks before as what is normal, as it is read from the store. */
inline AssessmentInput split(const stack::Metric &metric, const std::vector<store::Sample> &all)
{
    AssessmentInput input = inputOf(metric, all);
    const qint64 begin = noon() - 67 * day;
    std::erase_if(input.samples, [begin](const store::Sample &sample) { return sample.at < begin; });
    input.baselineSamples = all;
    std::erase_if(input.baselineSamples, [begin](const store::Sample &sample) { return sample.at >= begin; });
    return input;
}

/*! A run every half hour that loses so much a week in the last \a days. */
inline std::vector<store::Sample> falling(double aWeek, int days = 60, double sigma = 0.004, double level = 0.915)
{
    Noise noise(5, 0.3);
    return samplesUntil(noon() - 20 * 60'000, 150 * day, hour / 2, [&](qint64 before) {
        const qint64 since = std::max<qint64>(0, days * day - before);
        return level - aWeek * static_cast<double>(since) / week + sigma * noise.next();
    });
}

inline std::vector<store::Sample> runsEach(qint64 every, int count, const std::function<double(int)> &value)
{
    int i = 0;
    return samplesUntil(
        noon() - std::min(hour, every / 4), (count - 1) * every, every, [&](qint64) { return value(i++); });
}

} // namespace conche::trends
