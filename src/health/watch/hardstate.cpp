// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardstate.h"

namespace conche::health {

namespace {

constexpr qsizetype ringSize = 21;
constexpr double flapBegins = 30;
constexpr double flapEnds = 25;

double changePercent(const QString &ring)
{
    constexpr double oldest = 0.8;
    constexpr double newest = 1.2;
    constexpr double most = ringSize - 1;
    double sum = 0;
    for (qsizetype i = 1; i < ring.size(); ++i) {
        // A short ring has its place at the end, where the newest are.
        const auto place = static_cast<double>(ringSize - ring.size() + i - 1);
        if (ring[i] != ring[i - 1])
            sum += oldest + (newest - oldest) * place / (most - 1);
    }
    return 100 * sum / most;
}

bool flapsNow(const store::SubjectState &state)
{
    const double percent = changePercent(state.ring);
    return state.flaps ? percent > flapEnds : percent >= flapBegins;
}

} // namespace

store::SubjectState firstState(const QString &name, const QString &title, const QDateTime &now)
{
    store::SubjectState state;
    state.name = name;
    state.title = title;
    state.since = now;
    return state;
}

store::SubjectState advanced(store::SubjectState state, Verdict result, const Attempts &attempts, const QDateTime &now)
{
    const bool turned = isWorse(result, state.hard) != isWorse(state.seen, state.hard);
    state.seen = result;
    state.updated = now;
    if (result == state.hard) {
        state.changed = 0;
    } else {
        state.changed = turned ? 1 : state.changed + 1;
        if (state.changed >= (isWorse(result, state.hard) ? attempts.failures : attempts.recoveries)) {
            state.hard = result;
            state.since = now;
            state.changed = 0;
        }
    }
    if (state.changed == 0) {
        state.ring += QString::number(static_cast<int>(state.hard));
        state.ring = state.ring.right(ringSize);
        state.flaps = flapsNow(state);
    }
    return state;
}

} // namespace conche::health
