// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "stack/stack.h"
#include "store/metrics.h"

namespace conche::tests {

/*! A stack with three metrics and no checks. */
inline const QByteArray trendStack = R"(format = 1
name = "factory"
title = "Factory"
zone = "Europe/Madrid"

[peers.api]
url = "http://localhost:8000"

[peers.mlflow]
url = "http://localhost:5000"

[[metric]]
id = "classifier-accuracy"
title = "Classification accuracy"
group = "Models"
kind = "mlflow"
experiment = "classification"
metric = "accuracy"
warn_below = 0.85
smallest_change = 0.01
every = "30min"

[[metric]]
id = "classifier-duration"
title = "Classifier duration"
group = "Models"
kind = "mlflow"
experiment = "classification"
metric = "training_time_seconds"
unit = "s"
warn_above = 300
every = "30min"

[[metric]]
id = "queue-length"
title = "Queue length"
group = "Service"
kind = "http"
peer = "api"
path = "/queue"
pointer = "/length"
)";

/*! What became of the classifier of the document's factory. */
enum class Story {
    Steady, ///< as good as ever
    Declining, ///< it loses 0.4 points a week
    Unreachable, ///< nobody answers since yesterday
};

/*! Sixty days of each metric of the stack, the same every time: with a time that nobody watched, one in which MLflow
 * did not answer, and notes. */
void haveTrends(const gui::Services &services, const stack::Stack &stack, Story story, const QDateTime &now);

} // namespace conche::tests
