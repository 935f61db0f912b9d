// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "point.h"

#include <span>

namespace conche::trends {

/*! A day or week in UTC that is over. */
struct Stage
{
    Point median; ///< at the begin of the stage
    int covered = 0; ///< days of the week, or quarters of the day, that have a value
};

/*! The days or weeks, as \a length says, that hold points. */
[[nodiscard]] std::vector<Stage> stagesOf(qint64 length, std::span<const Point> points, qint64 now);

/*! How much of its time a stage usually covers. */
[[nodiscard]] int usuallyCovered(std::vector<Stage> stages);

/*! The medians of stages that have three quarters of what is usual: what is known of a few hours only has the level of
 * those hours, which is another one than that of the day, and shifts nothing. */
[[nodiscard]] Points mediansOf(const std::vector<Stage> &stages, int usual);

} // namespace conche::trends
