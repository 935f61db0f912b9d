// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/slope.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace conche;
using namespace conche::trends;

/*! trendbench COUNT: how many ms Mann-Kendall with Hamed-Rao and Theil-Sen with its interval take on so many values
 * that follow each other; the median of eleven rounds. */
int main(int argc, char **argv)
{
    const auto count = argc > 1 ? std::strtoll(argv[1], nullptr, 10) : 10'000;
    std::mt19937 random(1);
    std::normal_distribution<double> gauss;
    Points points;
    double last = 0;
    for (qint64 i = 0; i < count; ++i) {
        last = 0.5 * last + gauss(random);
        points.push_back({1'700'000'000'000 + i * 1'800'000, 0.9 + 0.004 * last});
    }
    std::vector<double> rounds;
    for (int round = 0; round < 11; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        if (!slopeOf(points, stack::Metric::Better::Higher))
            return EXIT_FAILURE;
        rounds.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::nth_element(rounds, rounds.begin() + 5);
    std::printf("{\"values\": %lld, \"ms\": %.3f}\n", static_cast<long long>(count), rounds[5]);
    return EXIT_SUCCESS;
}
