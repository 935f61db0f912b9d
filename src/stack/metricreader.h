// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack.h"
#include "tablereader.h"

namespace conche::stack {

/*! Reads every [[metric]]; the checks that metrics look at have been read before. */
void readMetrics(TableReader &root, Stack &stack);

} // namespace conche::stack
