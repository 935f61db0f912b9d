// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/trends.h"

#include <QJsonObject>

namespace conche::cli {

/*! The metric with the id; an error that names those there are, and the nearest of them, where there is none. */
[[nodiscard]] Result<stack::Metric> metricNamed(const stack::Stack &stack, const std::string &id);

/*! All that is known of a metric, for programs; times in UTC. */
[[nodiscard]] QJsonObject toJson(const trends::MetricReport &report);

/*! "late", "missing", "unreachable", "not watched": the same word in JSON. */
[[nodiscard]] QString holeName(trends::Hole::Kind kind);

} // namespace conche::cli
