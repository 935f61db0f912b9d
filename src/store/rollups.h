// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "sample.h"

#include <array>
#include <vector>

namespace conche::store {

inline constexpr qint64 msPerMinute = 60'000;

/*! Minutes that a bucket of each tier is long, finest first. Each divides the next, and the last is a day in UTC. */
inline constexpr std::array<qint64, 5> tiers{1, 15, 60, 360, 1440};
inline constexpr qint64 rawTier = 0; ///< the samples themselves
inline constexpr qint64 minutesPerDay = tiers.back();

/*! The largest multiple of \a unit that is not above \a value; times before 1970 are negative. */
[[nodiscard]] constexpr qint64 floorTo(qint64 value, qint64 unit)
{
    const qint64 rest = value % unit;
    return value - (rest < 0 ? rest + unit : rest);
}

[[nodiscard]] constexpr qint64 minuteOf(qint64 ms)
{
    return floorTo(ms, msPerMinute) / msPerMinute;
}

[[nodiscard]] constexpr qint64 msInMinute(qint64 ms)
{
    return ms - floorTo(ms, msPerMinute);
}

/*! The minute that a tier of a metric begins at: what is older was forgotten. The smallest number where nothing was. */
[[nodiscard]] Result<qint64> floorOf(Connection &connection, qint64 metric, qint64 tier);

/*! Buckets of [start, start + step) ms, from finer ones or samples in order of time. */
[[nodiscard]] std::vector<Bucket> joined(const std::vector<Bucket> &buckets, qint64 step);

/*! The samples of [start, stop) ms as buckets of one each, in order of time. */
[[nodiscard]] Result<std::vector<Bucket>> readSingles(Connection &connection, qint64 metric, qint64 start, qint64 stop);
/*! The buckets of a tier that begin in the minutes [from, to). */
[[nodiscard]] Result<std::vector<Bucket>> readTier(
    Connection &connection, qint64 metric, qint64 tier, qint64 from, qint64 to);

/*! Makes the buckets of these minutes again, in all tiers, from the samples up. Only for minutes whose samples were not
 * forgotten. */
[[nodiscard]] Result<void> rebuild(Connection &connection, qint64 metric, const std::vector<qint64> &minutes);

} // namespace conche::store
