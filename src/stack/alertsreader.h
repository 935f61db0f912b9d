// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack.h"
#include "tablereader.h"

namespace conche::stack {

/*! Reads [alerts]: who is told, from which verdict on, and when not to. */
[[nodiscard]] Alerts alertsFromToml(const TomlNode &node, QList<Diagnostic> &diagnostics);

} // namespace conche::stack
