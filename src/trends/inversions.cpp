// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inversions.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace conche::trends {

namespace {

// Blocks of so many are sorted by insertion: below it merging is slower.
constexpr std::size_t blockSize = 12;

qint64 insertionSort(std::span<double> values)
{
    qint64 inversions = 0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double value = values[i];
        std::size_t hole = i;
        for (; hole > 0 && values[hole - 1] > value; --hole)
            values[hole] = values[hole - 1];
        values[hole] = value;
        inversions += static_cast<qint64>(i - hole);
    }
    return inversions;
}

/*! Merges two sorted neighbours. Each value taken from the right passes all that are left of the left one. */
qint64 merge(std::span<const double> left, std::span<const double> right, double *to)
{
    qint64 inversions = 0;
    std::size_t l = 0;
    std::size_t r = 0;
    while (l < left.size() && r < right.size()) {
        // Which is smaller is as good as random: no branch is guessed here.
        const bool takesRight = right[r] < left[l];
        *to++ = takesRight ? right[r] : left[l];
        inversions += takesRight ? static_cast<qint64>(left.size() - l) : 0;
        r += takesRight ? 1 : 0;
        l += takesRight ? 0 : 1;
    }
    to = std::copy(left.begin() + static_cast<std::ptrdiff_t>(l), left.end(), to);
    std::copy(right.begin() + static_cast<std::ptrdiff_t>(r), right.end(), to);
    return inversions;
}

} // namespace

qint64 InversionCounter::sort(std::vector<double> &values)
{
    const std::size_t size = values.size();
    qint64 inversions = 0;
    for (std::size_t begin = 0; begin < size; begin += blockSize)
        inversions += insertionSort(std::span(values).subspan(begin, std::min(blockSize, size - begin)));
    m_other.resize(size);
    for (std::size_t width = blockSize; width < size; width *= 2) {
        const std::span<const double> from(values);
        for (std::size_t begin = 0; begin < size; begin += 2 * width) {
            const std::size_t middle = std::min(begin + width, size);
            const std::size_t end = std::min(middle + width, size);
            inversions += merge(
                from.subspan(begin, middle - begin), from.subspan(middle, end - middle), m_other.data() + begin);
        }
        values.swap(m_other);
    }
    return inversions;
}

std::vector<std::pair<qint32, qint32>> invertedPairs(const std::vector<double> &values)
{
    std::vector<std::pair<qint32, qint32>> pairs;
    std::vector<qint32> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::vector<qint32> other(order.size());
    const auto valueOf = [&values](qint32 position) { return values[static_cast<std::size_t>(position)]; };
    for (std::size_t width = 1; width < order.size(); width *= 2) {
        for (std::size_t begin = 0; begin < order.size(); begin += 2 * width) {
            const std::size_t middle = std::min(begin + width, order.size());
            const std::size_t end = std::min(middle + width, order.size());
            std::size_t l = begin;
            std::size_t r = middle;
            for (std::size_t to = begin; to < end; ++to) {
                if (r < end && (l == middle || valueOf(order[r]) < valueOf(order[l]))) {
                    for (std::size_t passed = l; passed < middle; ++passed)
                        pairs.emplace_back(order[passed], order[r]);
                    other[to] = order[r++];
                } else {
                    other[to] = order[l++];
                }
            }
        }
        order.swap(other);
    }
    return pairs;
}

} // namespace conche::trends
