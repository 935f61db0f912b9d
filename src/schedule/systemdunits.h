// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dailyplan.h"

namespace conche::schedule {

/*! Names and texts of the two units that run a stack's daily check. The names need no escaping: what a stack's name is
 *  made of is what unit names are made of. */
[[nodiscard]] QString serviceName(const QString &stack);
[[nodiscard]] QString timerName(const QString &stack);
[[nodiscard]] QByteArray serviceText(const DailyPlan &plan);
[[nodiscard]] QByteArray timerText(const DailyPlan &plan);

} // namespace conche::schedule
