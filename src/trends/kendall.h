// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace conche::trends {

/*! The test of Mann (1945) and Kendall (1975) for a monotone trend in values that are in order of time. */
struct Kendall
{
    qint64 count = 0; ///< of values
    qint64 s = 0; ///< pairs that rise less pairs that fall
    double variance = 0; ///< of s where there is no trend; ties are regarded
    bool hasTies = false;

    /*! Kendall's tau-a, from -1 to 1. */
    [[nodiscard]] double tau() const;
};

[[nodiscard]] Kendall kendallOf(std::span<const double> values);

/*! How much wider S spreads because values follow their neighbours: n / n* of Hamed and Rao (1998), from the ranks of
 * values without their trend. All lags are looked at, those that are significant at 5 % count. Not below 1: values that
 * alternate must not make a warning bolder than independent ones do. */
[[nodiscard]] double autocorrelationFactor(std::span<const double> detrended);

/*! The probability of an S as low as this without a trend. Exact up to 20 values without ties that are independent (\a
 * factor is 1), else by the normal approximation with continuity correction. */
[[nodiscard]] double fallingProbability(const Kendall &kendall, double factor = 1);
/*! The same for an S as high as this. */
[[nodiscard]] double risingProbability(const Kendall &kendall, double factor = 1);

} // namespace conche::trends
