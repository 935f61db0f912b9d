// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/watchlog.h"

namespace conche::health {

/*! The journal's entry about a quieting; \a title is that of the check or sign. */
[[nodiscard]] store::JournalEntry entryOf(const store::Quieting &quieting, const QString &title);

/*! The journal's entry that alerts about the subject are wanted again. */
[[nodiscard]] store::JournalEntry wantedAgain(
    const QString &stack, const QString &subject, const QString &title, const QString &actor, const QDateTime &now);

} // namespace conche::health
