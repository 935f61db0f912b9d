// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack/metric.h"
#include "store/metrics.h"

#include <chrono>

namespace conche::trends {

/*! Records come late and holes are filled in, which changes what was taken in already: how far back it is asked for
 * again, in days, and how often. */
inline constexpr int lateDays = 31;
inline constexpr std::chrono::milliseconds askLateEvery = std::chrono::hours(6);

/*! Whether it is time to ask for a value again: as often as the stack file expects one, else every five minutes and,
 * for the size of a folder, all of whose files are looked at, every six hours. */
[[nodiscard]] inline bool isDue(const stack::Metric &metric, const store::MetricProgress &progress, qint64 now)
{
    using std::chrono::milliseconds;
    const bool isFolder = std::holds_alternative<stack::FolderMetric>(metric.source);
    const milliseconds usual = isFolder ? milliseconds(std::chrono::hours(6)) : milliseconds(std::chrono::minutes(5));
    // Who comes a little early would else come twice as late.
    const milliseconds every = metric.every.value_or(usual) * 9 / 10;
    return now - progress.watermark >= every.count() || now < progress.watermark;
}

} // namespace conche::trends
