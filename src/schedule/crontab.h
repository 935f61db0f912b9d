// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dailyplan.h"

namespace conche::schedule {

/*! The lines of a crontab that run a stack's daily check, between two marks. \a machineTime is the plan's time on
 *  the machine's own clock: cron knows no zones. */
[[nodiscard]] QByteArray crontabBlock(const DailyPlan &plan, QTime machineTime);

/*! The block of a stack as it stands in the crontab, empty where there is none; an error where a mark is missing. */
[[nodiscard]] Result<QByteArray> blockIn(const QByteArray &crontab, const QString &stack);

/*! The crontab with the stack's block put in, replaced or (where \a block is empty) taken out. All other bytes stay. */
[[nodiscard]] Result<QByteArray> withBlock(const QByteArray &crontab, const QString &stack, const QByteArray &block);

} // namespace conche::schedule
