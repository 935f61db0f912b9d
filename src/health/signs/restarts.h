// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signs.h"

namespace conche::health {

/*! A start on purpose takes a while, and the journal tells of it before or after. */
constexpr std::chrono::minutes startTakes{5};

struct Restarts
{
    QStringList restarted; ///< a sentence for each container that was started again
    QStringList notKnown; ///< a sentence for each container of which that cannot be said
    QList<Fact> facts;
};

/*! Finds the containers that were started again within the span, other than on purpose as the journal tells. */
[[nodiscard]] Restarts findRestarts(
    const CheckResult &newest, const QString &check, std::chrono::milliseconds within, const SignInput &input);

} // namespace conche::health
