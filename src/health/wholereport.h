// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkresult.h"

#include "stack/stack.h"

namespace conche::health {

/*! Sorts the results of these checks and sets what follows from them: coverage, verdict and score. */
void complete(CheckRunReport &report, const stack::Stack &stack, const QStringList &asked);

/*! The report on all checks of the stack, after some of them were asked again. Signs and outage are those of \a newer
 * where it has them. */
[[nodiscard]] CheckRunReport merged(const stack::Stack &stack, CheckRunReport whole, const CheckRunReport &newer);

/*! The worst of the report's results and of its signs that are raised; with a check that was not asked, Unknown at
 * least. */
[[nodiscard]] Verdict verdictOf(const CheckRunReport &report);

/*! The health score over the checks that the stack counts. A check that was not asked does not pass. */
[[nodiscard]] Score scoreOf(const QStringList &counted, const QList<CheckResult> &results);

} // namespace conche::health
