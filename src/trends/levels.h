// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "point.h"

#include "core/verdict.h"
#include "stack/metric.h"

#include <optional>

namespace conche::trends {

/*! A limit that a value breaks. */
struct Breach
{
    Verdict verdict = Verdict::Ok;
    double limit = 0; ///< which; meaningless with Ok
    bool isBelow = false;
};

/*! The worst limit that the value breaks. */
[[nodiscard]] Breach breachOf(const stack::Limits &limits, double value);

/*! The limit that is closest to the value and that it does not break. */
[[nodiscard]] std::optional<double> nearestLimit(const stack::Limits &limits, double value);

/*! So many values in a row must break a limit until it counts. */
[[nodiscard]] int neededInARow(qint64 interval);

} // namespace conche::trends
