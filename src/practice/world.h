// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include "core/clock.h"

#include <atomic>
#include <mutex>

namespace conche::practice {

/*! A clock that stands still. */
class StillClock final : public Clock
{
public:
    explicit StillClock(QDateTime now)
        : m_now(std::move(now))
    {
    }

    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }

private:
    QDateTime m_now;
};

/*! What the simulated peers have in common: seed, time and scenario. All of it may be used from any thread.
 *
 * Numbers are a function of seed, series and key, never of the order in which they are asked for.
 */
class World
{
public:
    World(quint64 seed, const Clock &clock, double speed);

    [[nodiscard]] QDateTime now() const { return m_clock.nowUtc(); }
    /*! When the practice stack was started: what a scenario breaks, it broke at times before this. */
    [[nodiscard]] const QDateTime &startedAt() const { return m_startedAt; }
    /*! Where the history of 180 days begins. */
    [[nodiscard]] QDateTime historyStart() const;

    [[nodiscard]] const Scenario &scenario() const { return *m_scenario.load(); }
    void setScenario(const Scenario &scenario) { m_scenario.store(&scenario); }
    /*! True in the one night in two months in which the whole machine was down; not in the last ten days. */
    [[nodiscard]] bool wasDown(qint64 time) const;
    /*! What a scenario wears out: 0 ninety days before the start, 1 at the start, and so on since; else 0. */
    [[nodiscard]] double wear(qint64 time) const;
    /*! True in the bad minutes of a scenario that flaps. */
    [[nodiscard]] bool apiIsDown() const;
    /*! The instant at which the current minute, good or bad, began. */
    [[nodiscard]] QDateTime minuteStart() const;
    /*! The number of the current minute since 1970; even ones are good. */
    [[nodiscard]] qint64 minute() const;

    [[nodiscard]] std::chrono::milliseconds scaled(std::chrono::milliseconds wait) const;

    /*! 64 bits that depend on seed, series and key alone. */
    [[nodiscard]] quint64 bits(QLatin1StringView series, qint64 key) const;
    /*! From 0 to below 1, evenly. */
    [[nodiscard]] double uniform(QLatin1StringView series, qint64 key) const;
    /*! Around 0 with a standard deviation of about 1. */
    [[nodiscard]] double noise(QLatin1StringView series, qint64 key) const;

    /*! Trainings that were asked for, and that will follow. */
    void requestTraining();
    [[nodiscard]] QList<QDateTime> requestedTrainings() const;

private:
    quint64 m_seed;
    const Clock &m_clock;
    double m_speed;
    QDateTime m_startedAt;
    std::atomic<const Scenario *> m_scenario;
    mutable std::mutex m_mutex;
    QList<QDateTime> m_requestedTrainings;
};

/*! Mixes 64 bits so that close inputs give unrelated outputs (SplitMix64). */
[[nodiscard]] quint64 mixed(quint64 bits);

[[nodiscard]] double rounded(double value, int decimals);

} // namespace conche::practice
