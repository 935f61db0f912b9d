// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practicestack.h"

#include <optional>

namespace conche::practice {

/*! The command line of conche-practice. */
struct Options
{
    Settings settings;
    std::optional<QDateTime> now; ///< where the clock stands still
    std::optional<QString> text; ///< to be printed instead of serving: help, list of scenarios
};

/*! The error is the sentence for the user. */
[[nodiscard]] Result<Options> optionsFromArguments(const QStringList &arguments);

} // namespace conche::practice
