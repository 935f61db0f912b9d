// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace conche::gui {

/*! Tells screen readers what a chart is and which point of it the crosshair is at. Charts call it when they are made.
 */
void describeCharts();

} // namespace conche::gui
