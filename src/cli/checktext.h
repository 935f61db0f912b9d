// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/checkresult.h"

namespace conche::cli {

struct TextStyle
{
    bool colour = false;
    bool details = false; ///< the evidence of each check that is not ok
};

/*! The report for a terminal: what it comes to, then a line a check, worst first, then what was not asked. */
[[nodiscard]] QStringList checkText(const health::CheckRunReport &report, const QString &title, const TextStyle &style);

} // namespace conche::cli
