// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/checkresult.h"

namespace conche::cli {

/*! One line as monitoring plugins print it: what is wrong, then "|" and performance data. */
[[nodiscard]] QString nagiosLine(const health::CheckRunReport &report, const QString &title);

/*! OpenMetrics 1.0, as Prometheus and node_exporter's textfile collector read it. It ends with "# EOF"; the line end
 * after that is the printer's. */
[[nodiscard]] QString openMetricsText(const health::CheckRunReport &report);

} // namespace conche::cli
