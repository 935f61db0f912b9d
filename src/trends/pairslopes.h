// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inversions.h"
#include "point.h"

#include <span>

namespace conche::trends {

/*! The slopes of all pairs of points, of which the one of any rank can be found without looking at all pairs: a pair's
 * slope is below b where the pair is in the wrong order once the line b t is taken away, and such pairs are counted in
 * O(n log n). A bracket around the rank is narrowed by that until few pairs are left in it. Always the same answer for
 * the same points. */
class PairSlopes
{
public:
    /*! \a points in order of time, no two at the same instant, two at least. */
    explicit PairSlopes(std::span<const Point> points);

    [[nodiscard]] qint64 count() const { return m_count; } ///< of pairs
    /*! The estimator of Theil (1950) and Sen (1968), per ms. */
    [[nodiscard]] double median();
    /*! By rank from 0; what is out of range is the first or last. */
    [[nodiscard]] double ofRank(qint64 rank);

private:
    /*! So many slopes are below its bounds: at most the rank wanted below low, more below high. */
    struct Bracket
    {
        double low = 0, high = 0;
        qint64 belowLow = 0, belowHigh = 0;
    };
    struct Found
    {
        double value = 0;
        double next = 0; ///< of the rank above
        bool hasNext = false;
    };

    void sampleSlopes();
    [[nodiscard]] double slope(std::size_t earlier, std::size_t later) const;
    [[nodiscard]] qint64 below(double slope);
    [[nodiscard]] Bracket bracketOf(qint64 rank);
    void narrow(Bracket &bracket, qint64 rank);
    void split(Bracket &bracket, qint64 rank, double at);
    [[nodiscard]] Found find(qint64 rank);
    [[nodiscard]] Found among(const Bracket &bracket, qint64 rank) const;

    std::vector<double> m_times; ///< from the first
    std::vector<double> m_values; ///< from the first
    qint64 m_count = 0;
    double m_resolution = 0; ///< what is closer than this is one slope: rounding says no more
    double m_bound = 0; ///< no slope is steeper
    std::vector<double> m_sample; ///< sorted slopes of some pairs, or of all where these are few
    bool m_isWhole = false; ///< whether the sample is all of them
    InversionCounter m_counter;
    std::vector<double> m_rest;
};

} // namespace conche::trends
