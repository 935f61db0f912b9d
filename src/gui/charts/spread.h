// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartink.h"

namespace conche::gui {

/*! Below the curve of a plot: from the lowest to the highest of the values that each point stands for. */
void paintSpread(QPainter &painter, const ChartInk &ink, const Plot &plot);

} // namespace conche::gui
