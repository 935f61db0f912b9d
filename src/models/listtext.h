// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/board.h"

namespace conche::models {

/*! "Weekly maintenance, week 47, 16–22 Nov 2026. Was due Fri 20 Nov, grace 1 day. Week 48 is due Fri 27 Nov." */
[[nodiscard]] QString listDetails(const checklists::ListState &state, const QDateTime &now, const QTimeZone &zone);

/*! Of a run that is not the one that matters now: "Week 33: 2 of 4 done." */
[[nodiscard]] QString runHeadline(const checklists::Run &run);
[[nodiscard]] QString runDetails(const checklists::Run &run, const QTimeZone &zone);

/*! "Owner marc · opened Mon 16 Nov · last tick nora, Thu 19 Nov 10:05"; or who signed it off. */
[[nodiscard]] QString runPeople(const checklists::Run &run, const QTimeZone &zone);

/*! How a template differs from the run before, a line an item. */
[[nodiscard]] QStringList differenceTexts(const QList<checklists::ItemDifference> &differences);

} // namespace conche::models
