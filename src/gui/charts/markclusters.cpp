// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markclusters.h"

#include <algorithm>
#include <cmath>

namespace conche::gui {

QList<MarkCluster> clustered(QList<ChartMark> marks, const TimeScale &scale, double width)
{
    std::ranges::stable_sort(marks, {}, &ChartMark::at);
    QList<MarkCluster> clusters;
    for (const ChartMark &mark : marks) {
        if (!scale.contains(mark.at))
            continue;
        const double x = scale.x(mark.at);
        if (!clusters.isEmpty() && std::abs(x - clusters.last().x) < width)
            clusters.last().marks << mark;
        else
            clusters << MarkCluster{x, {mark}};
    }
    return clusters;
}

} // namespace conche::gui
