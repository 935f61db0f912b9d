// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "material.h"

namespace conche::trends {

/*! What the three verdicts are made from, found once for all of them. */
struct Judged
{
    const AssessmentInput &input;
    Material material; ///< of the window
    Points limited; ///< what limits are held against: the points or their growth, the newest as they came
    Points baseline; ///< points that say what is normal; the oldest of all where too little is older than the window
    std::optional<Baseline> normal;
    qint64 judgedFrom = 0; ///< what is older is baseline
    qint64 interval = 0; ///< usual time between points
    bool isRuns = false; ///< each value is a training run, and these are half a day apart or more
};

[[nodiscard]] Judged judgedOf(const AssessmentInput &input);

/*! Static limits on the newest values, never on means of them: what breaks them twice in a row (three times where
 * values are closer than half a day) counts; where there are fewer values in all, one that is beyond a limit proves
 * neither that it is broken nor that all is well. Where limits bound growth, it is growth that is held against them. */
[[nodiscard]] Judgement levelOf(const Judged &judged);

/*! Growth within \a span up to each of the points; scaled up where the points reach back for a quarter of it only, and
 * none where for less. */
[[nodiscard]] Points growthOf(std::span<const Point> points, std::chrono::milliseconds span);

/*! What the newest value that counts is: of the metric, or of its growth. */
[[nodiscard]] Points limitedPoints(const stack::Metric &metric, const Points &points);

/*! A lasting shift to the worse side by CUSUM: of values where they are runs, with h = 5 and a single run counting
 * three sigmas at most; else of weekly medians with h = 6 where ten weeks of baseline are known, or of daily medians
 * with h = 8 after 60 days of it, and more after fewer. So nothing that only varies is called a shift more often than
 * our own study allows (tst_trends_simulation). Counts are judged by their logarithm, shares near 1 by their logit. */
struct Shift
{
    Judgement judgement;
    double sum = 0;
    double change = 0; ///< of the last three values against normal
};
[[nodiscard]] Shift shiftOf(const Judged &judged);

/*! A slow fall or rise to the worse side that was there a week (or a run) ago as well. */
struct Trend
{
    Judgement judgement;
    std::optional<Slope> slope;
};
[[nodiscard]] Trend trendOf(const Judged &judged);

/*! A change that is no chance and not too little to matter, to whichever side. What is not is called steady. */
[[nodiscard]] bool isMoving(const Judged &judged, const Slope &slope);

/*! Whether a change of this sign is to the worse. */
[[nodiscard]] bool isWorsening(stack::Metric::Better better, double change);

} // namespace conche::trends
