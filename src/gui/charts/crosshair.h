// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartink.h"

#include <memory>
#include <vector>

namespace conche::gui {

/*! A line through all plots at the point of the active plot that is nearest to the instant, with what it is in a box
 * there and a short one at the others. In a hole it says what hole that is. */
void paintCrosshair(QPainter &painter, const ChartInk &ink, const std::vector<std::unique_ptr<Plot>> &plots,
    std::size_t active, qint64 at);

} // namespace conche::gui
