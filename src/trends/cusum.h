// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <span>
#include <vector>

namespace conche::trends {

/*! Page's (1954) cumulative sum after each value, of values in sigmas above what is normal: a shift of about one sigma
 * that lasts makes it grow. What is less than \a allowance above normal does not count. With a \a ceiling it forgets a
 * shift that is over in the time that it took to believe it. */
[[nodiscard]] std::vector<double> cusumOf(
    std::span<const double> sigmas, double allowance = 0.5, double ceiling = std::numeric_limits<double>::infinity());

} // namespace conche::trends
