// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/watch/round.h"

namespace conche::cli {

struct TextStyle
{
    bool colour = false;
    bool details = false; ///< the evidence of each check that is not ok
};

/*! A verdict's shape and word, "■ critical", in its colour where colours are wanted. */
[[nodiscard]] QString verdictText(Verdict verdict, bool colour);

/*! One check for a terminal, its columns as wide as \a idWidth. */
[[nodiscard]] QString resultLine(const health::CheckResult &result, qsizetype idWidth, bool colour);

/*! The outcome for a terminal: what it comes to, then a line a check, worst first, what was not asked, and the signs.
 */
[[nodiscard]] QStringList checkText(const health::RoundOutcome &outcome, const QString &title, const TextStyle &style);

} // namespace conche::cli
