// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplemodel.h"

namespace conche::models {

/*! What is concluded of a metric and what a chart shows of it, to read and to send. */
[[nodiscard]] QString metricMarkdown(const trends::MetricReport &report, const Shown &shown, const TimeText &time);

} // namespace conche::models
