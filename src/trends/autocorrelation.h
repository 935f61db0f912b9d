// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace conche::trends {

/*! The correlation of values with those that come 0, 1, 2 … places later, each divided by that of lag 0: by Fourier
 * transform, O(n log n). Values that are all equal have none: all are 0. */
[[nodiscard]] std::vector<double> autocorrelations(std::span<const double> values);

} // namespace conche::trends
