// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack/stack.h"
#include "store/watchlog.h"

namespace conche::health {

/*! How many results in a row it takes until a change is believed. */
struct Attempts
{
    int failures = 1;
    int recoveries = 1;
};

/*! The state after one more result. What is believed changes after enough results in a row that are all worse, or all
 * better, whatever kind of worse they are.
 *
 * Flapping as in Nagios and Icinga 2: of the last 21 believed results, changes weigh 0.8 (oldest) to 1.2 (newest) in
 * percent of 20; it begins at 30 % and ends at 25 %. */
[[nodiscard]] store::SubjectState advanced(
    store::SubjectState state, Verdict result, const Attempts &attempts, const QDateTime &now);

/*! The state of something that is seen for the first time. */
[[nodiscard]] store::SubjectState firstState(const QString &name, const QString &title, const QDateTime &now);

} // namespace conche::health
