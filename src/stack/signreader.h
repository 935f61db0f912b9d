// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack.h"
#include "tablereader.h"

namespace conche::stack {

/*! Reads every [[sign]] and tells the checks that signs look at what is wanted of them. */
void readSigns(TableReader &root, Stack &stack);

} // namespace conche::stack
