// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists.h"

namespace conche::store {

/*! Makes the words of the event that was inserted last findable. */
[[nodiscard]] Result<void> indexListEvent(Connection &connection, const ListEvent &event);

/*! A text as FTS5 looks for it: each of its words may be cut short, and all have to occur. Empty where it has none. */
[[nodiscard]] QString matchOf(const QString &text);

/*! What listEventFrom() reads, of the tables of events, runs and lists. */
extern const QString listEventColumns;
[[nodiscard]] ListEvent listEventFrom(const Connection::Row &row, const QString &stack);

} // namespace conche::store
