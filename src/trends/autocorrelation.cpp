// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "autocorrelation.h"

#include <bit>
#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>

namespace conche::trends {

namespace {

using Complex = std::complex<double>;

/*! Without the care for infinities that std::complex takes: there are none, and it takes most of the time. */
Complex product(const Complex &a, const Complex &b)
{
    return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
}

/*! Cooley and Tukey's transform in place; the size is a power of two. */
void transform(std::vector<Complex> &values)
{
    const std::size_t size = values.size();
    for (std::size_t i = 1, mirrored = 0; i < size; ++i) {
        std::size_t bit = size >> 1U;
        for (; (mirrored & bit) != 0; bit >>= 1U)
            mirrored ^= bit;
        mirrored ^= bit;
        if (i < mirrored)
            std::swap(values[i], values[mirrored]);
    }
    std::vector<Complex> roots(size / 2);
    for (std::size_t i = 0; i < roots.size(); ++i)
        roots[i] = std::polar(1.0, -2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(size));
    for (std::size_t half = 1; half < size; half *= 2) {
        const std::size_t stride = size / (2 * half);
        for (std::size_t begin = 0; begin < size; begin += 2 * half) {
            for (std::size_t i = 0; i < half; ++i) {
                const Complex odd = product(values[begin + half + i], roots[i * stride]);
                const Complex even = values[begin + i];
                values[begin + i] = even + odd;
                values[begin + half + i] = even - odd;
            }
        }
    }
}

} // namespace

std::vector<double> autocorrelations(std::span<const double> values)
{
    std::vector<double> correlations(values.size(), 0);
    if (values.empty())
        return correlations;
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    // As many zeros behind it: else the end of the series would meet its beginning.
    std::vector<Complex> padded(std::bit_ceil(2 * values.size()));
    for (std::size_t i = 0; i < values.size(); ++i)
        padded[i] = values[i] - mean;
    transform(padded);
    for (Complex &value : padded)
        value = std::norm(value);
    // A power spectrum is symmetric, so the transform goes back as it went there.
    transform(padded);
    const double whole = padded[0].real();
    if (!(whole > 0))
        return correlations;
    for (std::size_t lag = 0; lag < values.size(); ++lag)
        correlations[lag] = padded[lag].real() / whole;
    return correlations;
}

} // namespace conche::trends
