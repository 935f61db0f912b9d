// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack.h"
#include "tablereader.h"

namespace conche::stack {

/*! Reads one [[check]]; nothing where its id or kind cannot be read. */
[[nodiscard]] std::optional<Check> checkFromToml(const TomlNode &node, QList<Diagnostic> &diagnostics);

/*! True for what can be the id of a check or sign. */
[[nodiscard]] bool isId(const QString &id);
/*! The sentence for one that cannot. */
[[nodiscard]] QString idMistake(const QString &id);

/*! True for what docker takes as a container's name, so that no name can become an option. */
[[nodiscard]] bool isContainerName(const QString &name);

} // namespace conche::stack
