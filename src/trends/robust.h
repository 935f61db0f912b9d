// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace conche::trends {

/*! The mean of the two in the middle where their number is even; at least one value. */
[[nodiscard]] double medianOf(std::span<const double> values);

/*! A centre and a spread that a few wild values do not move. */
struct Scale
{
    double center = 0; ///< median
    double sigma = 0;
};

/*! 1.4826 times the median of the distances from the median: sigma where values are Gaussian. */
[[nodiscard]] Scale deviationScale(std::span<const double> values);

/*! Sigma from the mean distance between neighbours, divided by 1.128: for few values that are independent. */
[[nodiscard]] Scale movingRangeScale(std::span<const double> values);

/*! With n - 1; 0 of fewer than two. Wild values move it. */
[[nodiscard]] double standardDeviation(std::span<const double> values);

/*! Standard error of a share that was measured on so many cases; nothing where that cannot be said. */
[[nodiscard]] std::optional<double> samplingNoise(double share, double cases);

} // namespace conche::trends
