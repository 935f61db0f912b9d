// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slope.h"

#include "kendall.h"
#include "pairslopes.h"
#include "robust.h"

#include <algorithm>
#include <cmath>

namespace conche::trends {

namespace {

using Better = stack::Metric::Better;

constexpr double within95Percent = 1.959963984540054;

double probabilityOf(const Kendall &kendall, double factor, Better better)
{
    const double falls = fallingProbability(kendall, factor);
    const double rises = risingProbability(kendall, factor);
    switch (better) {
    case Better::Higher:
        return falls;
    case Better::Lower:
        return rises;
    case Better::Neither:
        break;
    }
    return std::min(1.0, 2 * std::min(falls, rises));
}

} // namespace

std::optional<Slope> slopeOf(std::span<const Point> points, Better better)
{
    if (points.size() < leastForTrend)
        return std::nullopt;
    std::vector<double> values;
    values.reserve(points.size());
    for (const Point &point : points)
        values.push_back(point.value);
    const Kendall kendall = kendallOf(values);
    PairSlopes slopes(points);

    Slope slope;
    slope.from = points.front().at;
    slope.to = points.back().at;
    slope.count = static_cast<qsizetype>(points.size());
    slope.perMs = slopes.median();
    for (std::size_t i = 0; i < points.size(); ++i)
        values[i] -= slope.perMs * static_cast<double>(points[i].at - slope.to);
    slope.valueAtEnd = medianOf(values);
    const double factor = autocorrelationFactor(values);
    slope.p = probabilityOf(kendall, factor, better);
    const double spread = within95Percent * std::sqrt(kendall.variance * factor);
    const auto pairs = static_cast<double>(slopes.count());
    slope.lower = slopes.ofRank(std::llround((pairs - spread) / 2) - 1);
    slope.upper = slopes.ofRank(std::llround((pairs + spread) / 2));
    return slope;
}

double changeOver(const Slope &slope)
{
    return slope.perMs * static_cast<double>(slope.to - slope.from);
}

std::optional<qint64> crossing(const Slope &slope, double value, qint64 within)
{
    const double after = (value - slope.valueAtEnd) / slope.perMs;
    if (!(after > 0) || !(after <= static_cast<double>(within)))
        return std::nullopt;
    return slope.to + std::llround(after);
}

} // namespace conche::trends
