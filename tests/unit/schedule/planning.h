// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/dailyplan.h"

namespace conche::tests {

using namespace Qt::StringLiterals;

inline schedule::DailyPlan plan()
{
    schedule::DailyPlan plan;
    plan.stack = u"chocolate-factory"_s;
    plan.named = u"chocolate-factory"_s;
    plan.zone = u"Europe/Madrid"_s;
    plan.program = u"/usr/bin/env"_s;
    return plan;
}

} // namespace conche::tests
