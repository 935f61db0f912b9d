// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cusum.h"

#include <algorithm>

namespace conche::trends {

std::vector<double> cusumOf(std::span<const double> sigmas, double allowance, double ceiling)
{
    std::vector<double> sums;
    sums.reserve(sigmas.size());
    double sum = 0;
    for (const double value : sigmas) {
        sum = std::clamp(sum + value - allowance, 0.0, ceiling);
        sums.push_back(sum);
    }
    return sums;
}

} // namespace conche::trends
