// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CLI {
class App;
}

namespace conche::cli {

/*! A script for bash that completes the program's commands, options and values; it needs nothing but bash. */
[[nodiscard]] QString bashCompletion(const CLI::App &program);

} // namespace conche::cli
