// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verdicts.h"

namespace conche::trends {

/*! Says in words what was found: sets the sentence, the explanation and the brief text of \a assessment. */
void say(Assessment &assessment, const Judged &judged, const Shift &shift);

/*! The hole that lasts until now, if there is one. */
[[nodiscard]] const Hole *presentHole(const Assessment &assessment, qint64 now);

} // namespace conche::trends
