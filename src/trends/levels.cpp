// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "levels.h"

#include <cmath>

namespace conche::trends {

Breach breachOf(const stack::Limits &limits, double value)
{
    if (limits.critBelow && value < *limits.critBelow)
        return {Verdict::Critical, *limits.critBelow, true};
    if (limits.critAbove && value > *limits.critAbove)
        return {Verdict::Critical, *limits.critAbove, false};
    if (limits.warnBelow && value < *limits.warnBelow)
        return {Verdict::Warning, *limits.warnBelow, true};
    if (limits.warnAbove && value > *limits.warnAbove)
        return {Verdict::Warning, *limits.warnAbove, false};
    return {};
}

std::optional<double> nearestLimit(const stack::Limits &limits, double value)
{
    std::optional<double> nearest;
    const auto look = [&](const std::optional<double> &limit, bool isBroken) {
        if (limit && !isBroken && (!nearest || std::abs(value - *limit) < std::abs(value - *nearest)))
            nearest = limit;
    };
    look(limits.warnBelow, value < limits.warnBelow.value_or(value));
    look(limits.critBelow, value < limits.critBelow.value_or(value));
    look(limits.warnAbove, value > limits.warnAbove.value_or(value));
    look(limits.critAbove, value > limits.critAbove.value_or(value));
    return nearest;
}

int neededInARow(qint64 interval)
{
    constexpr qint64 halfDay = 12 * 3'600'000LL;
    return interval >= halfDay ? 2 : 3;
}

} // namespace conche::trends
