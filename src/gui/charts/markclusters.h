// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "scales.h"

namespace conche::gui {

/*! Marks so close to each other that they share a box. */
struct MarkCluster
{
    double x = 0; ///< of the first of them
    QList<ChartMark> marks; ///< in order of time
};

/*! The marks that are in sight. Boxes are \a width wide and do not touch each other. */
[[nodiscard]] QList<MarkCluster> clustered(QList<ChartMark> marks, const TimeScale &scale, double width);

} // namespace conche::gui
