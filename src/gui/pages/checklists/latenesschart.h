// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/trendchart.h"
#include "models/runhistorymodel.h"
#include "models/timetext.h"

namespace conche::gui {

/*! How late a checklist was done, period by period: what was on time is 0, what nobody did is a whole period. What has
 * to be judged still is left out. */
[[nodiscard]] PlotData latenessPlot(const checklists::ListHistory &history, const QTimeZone &zone);
/*! The periods that nobody did. */
[[nodiscard]] QList<ChartMark> missedMarks(const checklists::ListHistory &history, const QTimeZone &zone);
/*! Shows that of a list in a chart; the table of its periods says the same. Of another list all of it is seen again.
 * False where there is nothing to show. */
[[nodiscard]] bool showLateness(
    TrendChart &chart, const checklists::ListHistory &history, const models::TimeText &time, bool isOther);

} // namespace conche::gui
