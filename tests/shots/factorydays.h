// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui_bench.h"

namespace conche::tests {

/*! A day of the document's factory as the store remembers it, and how its servers answer now. */

/*! All is well, and was. */
void haveGoodDay(GuiBench &bench);
/*! Training is silent for 26 hours, energy data for seven, and features are slow. */
void haveBadDay(GuiBench &bench);

} // namespace conche::tests
