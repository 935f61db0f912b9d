// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist.h"

namespace conche::checklists {

/*! A text as a value of iCalendar. */
[[nodiscard]] QString calendarValue(const QString &text);
/*! A content line, folded at 75 octets, with its line end. */
[[nodiscard]] QByteArray calendarLine(const QString &name, const QString &value);
/*! A number that grows when the file of a list changes, and each year. */
[[nodiscard]] qint64 calendarSequence(const Checklist &list, const QDate &newYear);

} // namespace conche::checklists
