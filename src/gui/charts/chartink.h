// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markclusters.h"
#include "plot.h"
#include "timeticks.h"

#include "gui/look/tokens.h"

#include <QFont>
#include <QPainter>
#include <QTimeZone>

namespace conche::gui {

/*! What everything in a chart is drawn with. */
struct ChartInk
{
    const Tokens &tokens;
    QFont font; ///< of the widget
    double unit = 1; ///< pixels of one of the design
    TimeScale scale;
    QTimeZone zone;
    qint64 now = 0;

    [[nodiscard]] double px(double pixels) const; ///< a length of the design
    [[nodiscard]] QFont label() const; ///< 11 px: axes, legends, marks
};

// Below the curves.
void paintGround(QPainter &painter, const ChartInk &ink, const Plot &plot, const QList<TimeTick> &ticks);
void paintHole(QPainter &painter, const ChartInk &ink, const trends::Hole &hole, const QRectF &place);

// Above the curves.
void paintDots(QPainter &painter, const ChartInk &ink, const Plot &plot);
void paintTrend(QPainter &painter, const ChartInk &ink, const Plot &plot);
void paintLimits(QPainter &painter, const ChartInk &ink, const Plot &plot);
void paintNow(QPainter &painter, const ChartInk &ink, const Plot &plot);

// Around a plot.
void paintNumbers(QPainter &painter, const ChartInk &ink, const Plot &plot);
void paintHoleWords(QPainter &painter, const ChartInk &ink, const Plot &plot);
void paintTitle(QPainter &painter, const ChartInk &ink, const Plot &plot, const QRectF &place);
/*! As much of it as there is room for after the title. */
void paintLegend(QPainter &painter, const ChartInk &ink, const Plot &plot, const QRectF &place);
[[nodiscard]] double titleWidth(const ChartInk &ink, const Plot &plot);
void paintTimeAxis(QPainter &painter, const ChartInk &ink, const QList<TimeTick> &ticks, double y);
[[nodiscard]] QRectF markPlace(const ChartInk &ink, const MarkCluster &cluster, double plotBottom);
void paintMarks(QPainter &painter, const ChartInk &ink, const QList<MarkCluster> &clusters, double plotBottom);

[[nodiscard]] QColor faint(QColor colour, double opacity);

/*! The part of a line that is inside of the place; nothing where none is. Done here because SVG knows no clipping. */
[[nodiscard]] std::optional<QLineF> clipped(const QLineF &line, const QRectF &place);

} // namespace conche::gui
