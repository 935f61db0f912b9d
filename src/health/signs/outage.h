// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signs.h"

namespace conche::health {

/*! The first check that looks for trainings; null where there is none. */
[[nodiscard]] const stack::Check *trainingCheck(const stack::Stack &stack);

/*! The outage clock: from the last run that counts as training, of the experiment that is silent longest. Where MLflow
 * does not answer, the last run that is known. Nothing where no check of the stack looks for trainings. */
[[nodiscard]] std::optional<Outage> judgeOutage(const stack::Stack &stack, const SignInput &input);

} // namespace conche::health
