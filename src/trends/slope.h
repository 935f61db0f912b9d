// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment.h"
#include "point.h"

namespace conche::trends {

/*! Fewer values than this show no trend. */
inline constexpr std::size_t leastForTrend = 8;

/*! Mann-Kendall, Hamed-Rao and Theil-Sen on points in order of time, no two at the same instant; nothing below
 * leastForTrend. The interval is Sen's (1968), with the variance that the test uses. Where neither side is worse, p is
 * that of the side that the slope leans to, doubled. */
[[nodiscard]] std::optional<Slope> slopeOf(std::span<const Point> points, stack::Metric::Better better);

/*! How much the line changes from the first to the last point. */
[[nodiscard]] double changeOver(const Slope &slope);

/*! When the line crosses \a value after the window, at most \a within ms later. */
[[nodiscard]] std::optional<qint64> crossing(const Slope &slope, double value, qint64 within);

} // namespace conche::trends
