// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CLI {
class App;
}

namespace conche::cli {

/*! The man page of the program, in roff. */
[[nodiscard]] QString manPage(const CLI::App &program, const QString &version);

} // namespace conche::cli
