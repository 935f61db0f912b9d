// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composeimport.h"

#include "core/result.h"

namespace conche::stack {

/*! A new stack file for what was found, with the comments, checks and limits of the shipped one. \a sources are the
 * files that it was made from. An error where the shipped file lacks what this takes from it. */
[[nodiscard]] Result<QString> stackFileText(const ComposeImport &import, const QStringList &sources);

/*! A TOML basic string: whatever stands in it, it is one value on one line. */
[[nodiscard]] QString tomlQuoted(const QString &text);

} // namespace conche::stack
