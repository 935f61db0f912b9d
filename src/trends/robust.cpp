// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "robust.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <vector>

namespace conche::trends {

double medianOf(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    return sorted.size() % 2 == 1 ? *middle : std::midpoint(*std::max_element(sorted.begin(), middle), *middle);
}

Scale deviationScale(std::span<const double> values)
{
    constexpr double gaussian = 1.4826;
    const double center = medianOf(values);
    std::vector<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances.push_back(std::abs(value - center));
    return {center, gaussian * medianOf(distances)};
}

Scale movingRangeScale(std::span<const double> values)
{
    constexpr double gaussian = 1.128;
    double sum = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
        sum += std::abs(values[i] - values[i - 1]);
    const double mean = values.size() < 2 ? 0 : sum / static_cast<double>(values.size() - 1);
    return {medianOf(values), mean / gaussian};
}

double standardDeviation(std::span<const double> values)
{
    if (values.size() < 2)
        return 0;
    const auto count = static_cast<double>(values.size());
    const double mean = std::reduce(values.begin(), values.end()) / count;
    const double squares = std::transform_reduce(values.begin(), values.end(), 0.0, std::plus<>(),
        [mean](double value) { return (value - mean) * (value - mean); });
    return std::sqrt(squares / (count - 1));
}

std::optional<double> samplingNoise(double share, double cases)
{
    if (!(cases >= 1) || !(share > 0) || !(share < 1))
        return std::nullopt;
    return std::sqrt(share * (1 - share) / cases);
}

} // namespace conche::trends
