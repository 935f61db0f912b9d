// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "numberticks.h"
#include "scales.h"
#include "seriesshape.h"

#include <QColor>
#include <QRectF>

class QChart;
class QGraphicsScene;
class QLineSeries;
class QValueAxis;

namespace conche::gui {

/*! One plot of a chart: its metric, the axis of its numbers, and the curves that Qt Charts draws of it. */
class Plot
{
public:
    explicit Plot(QGraphicsScene &scene);
    ~Plot();
    Q_DISABLE_COPY_MOVE(Plot)

    /*! Drawn with no more points than the place has pixels. */
    void setData(const PlotData &data);
    void setValues(const store::BucketSeries &values, const QList<trends::Hole> &holes);
    void setSamples(const std::vector<store::Sample> &samples) { m_samples = samples; }
    void setPlace(const QRectF &place, int mostTicks);
    void setColour(const QColor &colour, double lineWidth);
    /*! Puts into the scene what the values and the place have become. */
    void showCurves(const TimeScale &scale);

    [[nodiscard]] const PlotData &data() const { return m_data; }
    [[nodiscard]] const SeriesShape &shape() const { return m_shape; }
    [[nodiscard]] const QList<ShapePoint> &points() const { return m_points; }
    [[nodiscard]] const std::vector<store::Sample> &samples() const { return m_samples; }
    [[nodiscard]] const NumberTicks &ticks() const { return m_ticks; }
    [[nodiscard]] const QRectF &place() const { return m_place; }
    [[nodiscard]] ValueScale scale() const { return {m_ticks.low, m_ticks.high, m_place.top(), m_place.bottom()}; }
    [[nodiscard]] QString words(double value) const;
    [[nodiscard]] QString exact(double value) const;
    /*! Without the digits that a limit does not have: "0.85". */
    [[nodiscard]] QString limitWords(double value) const;

private:
    void reshape();
    void rescale();
    [[nodiscard]] QLineSeries *makeCurve();
    void dress(QLineSeries &curve) const;

    PlotData m_data;
    SeriesShape m_shape;
    QList<ShapePoint> m_points; ///< of all parts
    std::vector<store::Sample> m_samples;
    NumberTicks m_ticks;
    QRectF m_place;
    int m_mostTicks = 5;
    QColor m_colour;
    double m_lineWidth = 1;
    QChart *m_chart; ///< of the scene
    QValueAxis *m_time;
    QValueAxis *m_value;
    bool m_areCurvesOld = false; ///< the values are others
    QList<QLineSeries *> m_curves; ///< of m_chart: for each part that no hole breaks one
};

} // namespace conche::gui
