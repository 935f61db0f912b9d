// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/trendchart.h"

namespace conche::tests {

/*! A month of made-up classification accuracy and training duration with holes, marks and a trend, as the chart gets
 * them for a page. */
struct ChartScene
{
    ChartScene();

    QTimeZone zone{"Europe/Madrid"};
    qint64 now = 0;
    qint64 start = 0; ///< of the month
    std::vector<store::Sample> accuracy;
    std::vector<store::Sample> duration;
    QList<trends::Hole> holes;

    [[nodiscard]] gui::PlotData accuracyPlot() const;
    [[nodiscard]] gui::PlotData durationPlot() const;
    [[nodiscard]] static QList<gui::ChartMark> marks();
    [[nodiscard]] gui::ChartHistory history() const;
    /*! Everything of it. */
    void show(gui::TrendChart &chart) const;
};

[[nodiscard]] qint64 utc(const char *text);
/*! What the store answers: buckets of that step with what is in them. */
[[nodiscard]] store::BucketSeries bucketsOf(
    const std::vector<store::Sample> &samples, qint64 start, qint64 stop, qint64 step);

} // namespace conche::tests
