// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack/stack.h"

namespace conche::models {

/*! What the check looks for, in words: "InfluxDB: at least one record in 6 h; 24 hours a day". */
[[nodiscard]] QString ruleText(const stack::Check &check);
[[nodiscard]] QString ruleText(const stack::Sign &sign, const stack::Stack &stack);

/*! The checks and signs of a stack with their rules, as plain text. */
[[nodiscard]] QString stackText(const stack::Stack &stack);

} // namespace conche::models
