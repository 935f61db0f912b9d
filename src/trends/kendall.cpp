// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kendall.h"

#include "autocorrelation.h"
#include "inversions.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

namespace conche::trends {

namespace {

constexpr qint64 exactUpTo = 20;
constexpr double significantAt = 1.959963984540054; // 5 %, two-sided

double normalBelow(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

/*! How likely a random order of \a count values has at most so many falling pairs. */
double probabilityOfInversions(qint64 count, qint64 atMost)
{
    // The n-th value can be put before 0 to n - 1 of the others, each as likely as the next.
    std::vector<double> chances{1};
    for (qint64 n = 2; n <= count; ++n) {
        std::vector<double> next(chances.size() + static_cast<std::size_t>(n - 1), 0);
        for (std::size_t had = 0; had < chances.size(); ++had) {
            for (std::size_t more = 0; more < static_cast<std::size_t>(n); ++more)
                next[had + more] += chances[had] / static_cast<double>(n);
        }
        chances = std::move(next);
    }
    const auto end = std::clamp<qint64>(atMost + 1, 0, static_cast<qint64>(chances.size()));
    return std::accumulate(chances.begin(), chances.begin() + end, 0.0);
}

/*! Ranks from 1; those that are equal share the mean of theirs. */
std::vector<double> ranksOf(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [values](std::size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            ranks[order[i]] = static_cast<double>(begin + end + 1) / 2;
        begin = end;
    }
    return ranks;
}

} // namespace

double Kendall::tau() const
{
    return count < 2 ? 0 : static_cast<double>(s) / (static_cast<double>(count) * static_cast<double>(count - 1) / 2);
}

Kendall kendallOf(std::span<const double> values)
{
    Kendall kendall;
    kendall.count = static_cast<qint64>(values.size());
    std::vector<double> sorted(values.begin(), values.end());
    const qint64 falling = InversionCounter().sort(sorted);
    const auto spread = [](double n) { return n * (n - 1) * (2 * n + 5); };
    qint64 tiedPairs = 0;
    double spreadOfTies = 0;
    for (auto begin = sorted.begin(); begin != sorted.end();) {
        const auto end = std::upper_bound(begin, sorted.end(), *begin);
        const qint64 ties = end - begin;
        tiedPairs += ties * (ties - 1) / 2;
        spreadOfTies += spread(static_cast<double>(ties));
        begin = end;
    }
    kendall.s = kendall.count * (kendall.count - 1) / 2 - tiedPairs - 2 * falling;
    kendall.variance = (spread(static_cast<double>(kendall.count)) - spreadOfTies) / 18;
    kendall.hasTies = tiedPairs > 0;
    return kendall;
}

double autocorrelationFactor(std::span<const double> detrended)
{
    const auto n = static_cast<double>(detrended.size());
    if (detrended.size() < 4)
        return 1;
    const std::vector<double> correlations = autocorrelations(ranksOf(detrended));
    const double bound = significantAt / std::sqrt(n);
    double sum = 0;
    for (std::size_t lag = 1; lag < correlations.size(); ++lag) {
        const double left = n - static_cast<double>(lag);
        if (std::abs(correlations[lag]) > bound)
            sum += left * (left - 1) * (left - 2) * correlations[lag];
    }
    return std::max(1.0, 1 + 2 / (n * (n - 1) * (n - 2)) * sum);
}

double fallingProbability(const Kendall &kendall, double factor)
{
    if (!(kendall.variance > 0))
        return 1;
    if (kendall.count <= exactUpTo && !kendall.hasTies && factor == 1) {
        // By symmetry as likely as that few falling pairs among as many rising ones.
        return probabilityOfInversions(kendall.count, (kendall.count * (kendall.count - 1) / 2 + kendall.s) / 2);
    }
    return normalBelow(static_cast<double>(kendall.s + 1) / std::sqrt(kendall.variance * factor));
}

double risingProbability(const Kendall &kendall, double factor)
{
    Kendall mirrored = kendall;
    mirrored.s = -kendall.s;
    return fallingProbability(mirrored, factor);
}

} // namespace conche::trends
