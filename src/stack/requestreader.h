// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request.h"
#include "tablereader.h"

namespace conche::stack {

/*! Where a table asks by HTTP, and with what: "peer" and "path", or "url"; "method", "json" or "body", "headers",
 * "status". */
[[nodiscard]] Request requestFrom(TableReader &reader);

/*! The tables of "expect". */
[[nodiscard]] QList<Expectation> expectationsFrom(TableReader &reader);

/*! "warn_below", "warn_above", "crit_below" and "crit_above", which may not contradict each other. */
[[nodiscard]] Limits limitsFrom(TableReader &reader);

} // namespace conche::stack
