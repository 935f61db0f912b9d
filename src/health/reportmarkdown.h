// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headline.h"

namespace conche::health {

/*! A check's result with its evidence, to be pasted into a ticket or a report. What a peer or a file says stands there
 * as text, whatever it holds. */
[[nodiscard]] QString toMarkdown(const CheckResult &result);

/*! The whole report: the headline, a table of the checks, what was not asked, the signs, and the evidence of what is
 * not ok. Instants are RFC 3339 in UTC. */
[[nodiscard]] QString toMarkdown(const CheckRunReport &report, const QString &title, const Headline &headline);

} // namespace conche::health
