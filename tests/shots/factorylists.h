// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui_bench.h"

namespace conche::tests {

/*! A year of checklists of the factory: a week late, one missed, the last one overdue with two of its items open; the
 * month begun, the day done, somebody who learns. */
void haveLists(GuiBench &bench);
/*! The same with nothing left to do in the week that was overdue. */
void haveListsDone(GuiBench &bench);

} // namespace conche::tests
