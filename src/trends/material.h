// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment.h"
#include "point.h"

namespace conche::trends {

/*! What can be judged of the samples of a metric, and what makes them doubtful. */
struct Material
{
    Points points; ///< numbers only, in order of time, one an instant, none in the future
    std::vector<qint64> noNumbers; ///< when there was a value and no number
    std::optional<store::Sample> newest; ///< the newest of the points
    double testCases = 0; ///< median size of the test sets behind the values, 0 where it is not known
    QStringList remarks;
};

/*! Values of one instant become their mean. */
[[nodiscard]] Material materialOf(const std::vector<store::Sample> &samples, qint64 now);

/*! The median of all intervals between points; 0 where there is none. */
[[nodiscard]] qint64 usualInterval(const Points &points);

/*! The points of [from, to). */
[[nodiscard]] std::span<const Point> within(const Points &points, qint64 from, qint64 to);

[[nodiscard]] std::vector<double> valuesOf(std::span<const Point> points);

} // namespace conche::trends
