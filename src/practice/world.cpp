// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "core/instant.h"

#include <algorithm>
#include <cmath>

namespace conche::practice {

using namespace std::chrono_literals;

World::World(quint64 seed, const Clock &clock, double speed)
    : m_seed(seed)
    , m_clock(clock)
    , m_speed(speed)
    , m_startedAt(clock.nowUtc())
    , m_scenario(&scenarios().front())
{
}

QDateTime World::historyStart() const
{
    return utcDayStart(m_startedAt).addDays(-180);
}

bool World::wasDown(qint64 time) const
{
    // By the calendar and not by the start, so that one more start tells of the same nights.
    const qint64 hour = time / 3'600'000;
    const qint64 hourOfDay = hour % 24;
    return hour / 24 % 61 == 20 && hourOfDay >= 2 && hourOfDay < 11
        && time < m_startedAt.addDays(-10).toMSecsSinceEpoch();
}

double World::wear(qint64 time) const
{
    const auto sinceStart = static_cast<double>(time - m_startedAt.toMSecsSinceEpoch()) / 86'400'000;
    return scenario().wearsOut ? std::max(0.0, 1 + sinceStart / 90) : 0.0;
}

std::chrono::milliseconds World::scaled(std::chrono::milliseconds wait) const
{
    return std::chrono::milliseconds(std::llround(static_cast<double>(wait.count()) / m_speed));
}

qint64 World::minute() const
{
    return now().toMSecsSinceEpoch() / std::max<qint64>(1, scaled(1min).count());
}

QDateTime World::minuteStart() const
{
    return QDateTime::fromMSecsSinceEpoch(minute() * scaled(1min).count(), Qt::UTC);
}

bool World::apiIsDown() const
{
    return scenario().flaps && minute() % 2 != 0;
}

quint64 World::bits(QLatin1StringView series, qint64 key) const
{
    quint64 hash = 1469598103934665603ULL; // FNV-1a
    for (const char c : series)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return mixed(mixed(m_seed ^ hash) ^ static_cast<quint64>(key));
}

double World::uniform(QLatin1StringView series, qint64 key) const
{
    return static_cast<double>(bits(series, key) >> 11) * 0x1.0p-53;
}

double World::noise(QLatin1StringView series, qint64 key) const
{
    // A sum of three even ones is bell-shaped enough, and never far out.
    quint64 state = bits(series, key);
    double sum = 0;
    for (int i = 0; i < 3; ++i) {
        sum += static_cast<double>(state >> 11) * 0x1.0p-53;
        state = mixed(state);
    }
    return (sum - 1.5) * 2;
}

void World::requestTraining()
{
    const std::lock_guard lock(m_mutex);
    m_requestedTrainings.append(now());
}

QList<QDateTime> World::requestedTrainings() const
{
    const std::lock_guard lock(m_mutex);
    return m_requestedTrainings;
}

quint64 mixed(quint64 bits)
{
    bits += 0x9e3779b97f4a7c15ULL;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
    return bits ^ (bits >> 31);
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

} // namespace conche::practice
