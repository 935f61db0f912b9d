// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairslopes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace conche::trends {

namespace {

// So few are looked at one by one.
constexpr qint64 fewSlopes = 50'000;
constexpr std::size_t sampleSize = 30'000;
// Standard deviations of a rank in a sample that a bracket is wide: a miss costs one more round.
constexpr double bracketWidth = 3.5;

} // namespace

PairSlopes::PairSlopes(std::span<const Point> points)
{
    Q_ASSERT(points.size() >= 2);
    const auto size = static_cast<qint64>(points.size());
    m_count = size * (size - 1) / 2;
    double steepest = 0;
    double highest = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        m_times.push_back(static_cast<double>(points[i].at - points.front().at));
        m_values.push_back(points[i].value - points.front().value);
        highest = std::max(highest, std::abs(m_values[i]));
        // A slope between any two is a mean of those between neighbours.
        if (i > 0)
            steepest = std::max(steepest, std::abs(slope(i - 1, i)));
    }
    constexpr double relative = 1e-13;
    m_resolution = relative * highest / m_times.back();
    m_bound = 2 * steepest + m_resolution;
    sampleSlopes();
}

void PairSlopes::sampleSlopes()
{
    m_isWhole = m_count <= fewSlopes;
    if (m_isWhole) {
        m_sample.reserve(static_cast<std::size_t>(m_count));
        for (std::size_t later = 1; later < m_times.size(); ++later) {
            for (std::size_t earlier = 0; earlier < later; ++earlier)
                m_sample.push_back(slope(earlier, later));
        }
    } else {
        // The seed is fixed: who asks twice hears the same.
        std::mt19937_64 random(1968);
        m_sample.reserve(sampleSize);
        while (m_sample.size() < sampleSize) {
            const std::size_t one = random() % m_times.size();
            const std::size_t other = random() % m_times.size();
            if (one != other)
                m_sample.push_back(slope(std::min(one, other), std::max(one, other)));
        }
    }
    std::ranges::sort(m_sample);
}

double PairSlopes::median()
{
    if (m_count % 2 == 1)
        return ofRank(m_count / 2);
    const qint64 lower = m_count / 2 - 1;
    const Found found = find(lower);
    return std::midpoint(found.value, found.hasNext ? found.next : find(lower + 1).value);
}

double PairSlopes::ofRank(qint64 rank)
{
    return find(std::clamp<qint64>(rank, 0, m_count - 1)).value;
}

double PairSlopes::slope(std::size_t earlier, std::size_t later) const
{
    return (m_values[later] - m_values[earlier]) / (m_times[later] - m_times[earlier]);
}

qint64 PairSlopes::below(double slope)
{
    m_rest.resize(m_values.size());
    for (std::size_t i = 0; i < m_values.size(); ++i)
        m_rest[i] = m_values[i] - slope * m_times[i];
    return m_counter.sort(m_rest);
}

PairSlopes::Bracket PairSlopes::bracketOf(qint64 rank)
{
    Bracket bracket{-m_bound, m_bound, 0, m_count};
    const auto size = static_cast<double>(m_sample.size());
    const double share = (static_cast<double>(rank) + 0.5) / static_cast<double>(m_count);
    const double margin = bracketWidth * std::sqrt(size * share * (1 - share)) + 1;
    const double left = share * size - margin;
    const double right = share * size + margin;
    if (left >= 0)
        split(bracket, rank, m_sample[static_cast<std::size_t>(left)] - m_resolution);
    if (right < size)
        split(bracket, rank, m_sample[static_cast<std::size_t>(right)] + m_resolution);
    return bracket;
}

void PairSlopes::split(Bracket &bracket, qint64 rank, double at)
{
    if (at <= bracket.low || at >= bracket.high)
        return;
    const qint64 less = below(at);
    if (less <= rank) {
        bracket.low = at;
        bracket.belowLow = less;
    } else {
        bracket.high = at;
        bracket.belowHigh = less;
    }
}

void PairSlopes::narrow(Bracket &bracket, qint64 rank)
{
    // Within a bracket slopes lie nearly evenly, so the rank says about where.
    const auto inside = static_cast<double>(bracket.belowHigh - bracket.belowLow);
    const double share = (static_cast<double>(rank - bracket.belowLow) + 0.5) / inside;
    const double margin = 8 / std::sqrt(inside);
    const double low = bracket.low;
    const double width = bracket.high - bracket.low;
    split(bracket, rank, low + width * (share - margin));
    split(bracket, rank, low + width * (share + margin));
    // Where they do not, halving comes to an end all the same.
    if (static_cast<double>(bracket.belowHigh - bracket.belowLow) > inside / 2)
        split(bracket, rank, std::midpoint(bracket.low, bracket.high));
}

PairSlopes::Found PairSlopes::find(qint64 rank)
{
    if (m_isWhole) {
        const auto place = static_cast<std::size_t>(rank);
        const bool hasNext = place + 1 < m_sample.size();
        return {m_sample[place], hasNext ? m_sample[place + 1] : 0, hasNext};
    }
    Bracket bracket = bracketOf(rank);
    while (bracket.belowHigh - bracket.belowLow > fewSlopes && bracket.high - bracket.low > 4 * m_resolution)
        narrow(bracket, rank);
    if (bracket.belowHigh - bracket.belowLow > fewSlopes)
        // So many slopes are as good as equal: one of them stands for all.
        return {std::clamp(*std::ranges::lower_bound(m_sample, bracket.low), bracket.low, bracket.high), 0, false};
    return among(bracket, rank);
}

PairSlopes::Found PairSlopes::among(const Bracket &bracket, qint64 rank) const
{
    // What is in order at the low slope and is not at the high one lies between them.
    std::vector<double> atLow(m_values.size());
    for (std::size_t i = 0; i < m_values.size(); ++i)
        atLow[i] = m_values[i] - bracket.low * m_times[i];
    std::vector<std::size_t> order(m_values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&atLow](std::size_t i) { return atLow[i]; });
    std::vector<double> atHigh(m_values.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        atHigh[i] = m_values[order[i]] - bracket.high * m_times[order[i]];
    std::vector<double> slopes;
    for (const auto &[larger, smaller] : invertedPairs(atHigh)) {
        const std::size_t earlier = order[static_cast<std::size_t>(larger)];
        const std::size_t later = order[static_cast<std::size_t>(smaller)];
        if (earlier < later)
            slopes.push_back(slope(earlier, later));
    }
    if (slopes.empty())
        return {std::midpoint(bracket.low, bracket.high), 0, false};
    const qint64 place = std::clamp<qint64>(rank - bracket.belowLow, 0, static_cast<qint64>(slopes.size()) - 1);
    std::ranges::nth_element(slopes, slopes.begin() + place);
    const auto next = std::ranges::min_element(slopes.begin() + place + 1, slopes.end());
    const bool hasNext = next != slopes.end();
    return {slopes[static_cast<std::size_t>(place)], hasNext ? *next : 0, hasNext};
}

} // namespace conche::trends
