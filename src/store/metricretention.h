// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <chrono>

namespace conche::store {

struct ForgetLimits
{
    /*! What 100 days of samples every minute and a half are; and trainings every half hour keep their names for five
     * years. */
    qint64 samplesKept = 100'000;
    /*! Rows that one call removes, so that no check waits for many to be forgotten. */
    qint64 rowsAtATime = 20'000;
};

/*! Forgets some of what is older than each tier of a stack's metrics is kept for, as Metrics::forget() says; inside a
 * transaction. */
[[nodiscard]] Result<void> forgetMetrics(Connection &connection, qint64 stack, qint64 nowMs,
    std::chrono::milliseconds keepHistory, const ForgetLimits &limits = {});

} // namespace conche::store
