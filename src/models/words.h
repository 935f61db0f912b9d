// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetext.h"

#include "store/watchlog.h"

#include <QFont>

namespace conche::models {

/*! "Ok", "Warning", "Critical", "Unknown", for who hears the table. */
[[nodiscard]] QString spokenVerdict(Verdict verdict);

/*! As the text of the table, but semibold: what a row is called. */
[[nodiscard]] QFont strongFont();

/*! "muted until 14:00" or "acknowledged until Mon 09:00". */
[[nodiscard]] QString quietedText(const store::Quieting &quieting, const TimeText &time);
/*! The same with who did it, why and the exact time. */
[[nodiscard]] QString quietedDetails(const store::Quieting &quieting, const TimeText &time);

} // namespace conche::models
