// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace conche::gui {

namespace {

/*! A line is drawn with a point for every second pixel at most: what is denser cannot be told apart. */
constexpr double pixelsAPoint = 2;

/*! The numbers that an axis has to show: all values, and the limits that are not far from them. */
std::pair<double, double> shownNumbers(const PlotData &data, const QList<ShapePoint> &points)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const ShapePoint &point : points) {
        low = std::min(low, point.low);
        high = std::max(high, point.high);
    }
    const std::array bounds{
        data.limits.warnBelow, data.limits.warnAbove, data.limits.critBelow, data.limits.critAbove, data.target};
    const bool isEmpty = points.isEmpty();
    const double reach = isEmpty ? std::numeric_limits<double>::infinity() : 1.5 * (high - low);
    const double dataLow = low;
    const double dataHigh = high;
    for (const std::optional<double> &bound : bounds) {
        if (!bound || !std::isfinite(*bound) || (!isEmpty && (dataLow - *bound > reach || *bound - dataHigh > reach)))
            continue;
        // Beside a limit there is some room for its ground.
        const double room = isEmpty ? std::abs(*bound) * 0.1 : (dataHigh - dataLow) * 0.1;
        low = std::min(low, *bound - room);
        high = std::max(high, *bound + room);
    }
    // What changes by much of what it is, is seen from nothing on; and nothing that is counted is less than that.
    if (!isEmpty && dataLow >= 0)
        low = dataLow < 1.5 * (high - dataLow) ? 0 : std::max(low, 0.0);
    return {low, high};
}

} // namespace

Plot::Plot(QGraphicsScene &scene)
    : m_chart(new QChart)
    , m_time(new QValueAxis(m_chart))
    , m_value(new QValueAxis(m_chart))
{
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_value, Qt::AlignLeft);
    // Round dates of a zone, units and grounds are none of its: Qt Charts maps and draws the curves.
    m_time->hide();
    m_value->hide();
    scene.addItem(m_chart);
}

Plot::~Plot()
{
    delete m_chart;
}

void Plot::setData(const PlotData &data)
{
    if (data.id != m_data.id)
        m_samples.clear();
    m_data = data;
    reshape();
}

void Plot::setValues(const store::BucketSeries &values, const QList<trends::Hole> &holes)
{
    m_data.values = values;
    m_data.holes = holes;
    reshape();
}

void Plot::setPlace(const QRectF &place, int mostTicks)
{
    if (place == m_place && mostTicks == m_mostTicks)
        return;
    const bool isOtherWidth = place.width() != m_place.width();
    m_place = place;
    m_mostTicks = mostTicks;
    m_chart->setGeometry(place);
    m_chart->setPlotArea(QRectF(QPointF(0, 0), place.size()));
    m_chart->layout()->activate();
    if (isOtherWidth)
        reshape();
    else
        rescale();
}

void Plot::setColour(const QColor &colour, double lineWidth)
{
    if (colour == m_colour && lineWidth == m_lineWidth)
        return;
    m_colour = colour;
    m_lineWidth = lineWidth;
    for (QLineSeries *curve : m_curves)
        dress(*curve);
}

QString Plot::exact(double value) const
{
    return m_data.exact ? m_data.exact(value) : words(value);
}

QString Plot::words(double value) const
{
    return m_data.words ? m_data.words(value) : QLocale().toString(value, 'g', 4);
}

QString Plot::limitWords(double value) const
{
    // The unit of these depends on how large they are.
    if (m_data.unit == u"bytes" || m_data.unit == u"s" || m_data.unit == u"ms")
        return words(value);
    const QString number = QLocale().toString(value, 'g', 6);
    return m_data.unit.isEmpty() ? number : QString(number + QChar(0xa0) + m_data.unit);
}

void Plot::reshape()
{
    m_shape = shapeOf(m_data.values, m_data.holes, std::max(16, int(m_place.width() / pixelsAPoint)));
    m_points.clear();
    for (const auto &part : m_shape.parts)
        m_points += part;
    m_areCurvesOld = true;
    rescale();
}

void Plot::rescale()
{
    const auto [low, high] = shownNumbers(m_data, m_points);
    m_ticks = numberTicks(low, high, m_mostTicks, m_data.unit);
}

void Plot::showCurves(const TimeScale &scale)
{
    const bool isOtherScale = m_time->min() != double(scale.start) || m_time->max() != double(scale.stop)
        || m_time->isReverse() != scale.isMirrored || m_value->min() != m_ticks.low || m_value->max() != m_ticks.high;
    if (!m_areCurvesOld && !isOtherScale)
        return;
    if (isOtherScale) {
        // Qt Charts maps and outlines all points again with each of these.
        for (QLineSeries *curve : m_curves)
            curve->clear();
        m_time->setReverse(scale.isMirrored);
        m_time->setRange(double(scale.start), double(scale.stop));
        m_value->setRange(m_ticks.low, m_ticks.high);
    }
    m_areCurvesOld = false;
    while (m_curves.size() < m_shape.parts.size())
        m_curves << makeCurve();
    for (qsizetype i = 0; i < m_curves.size(); ++i) {
        QList<QPointF> mean;
        for (const ShapePoint &point : m_shape.parts.value(i))
            mean << QPointF(double(point.at), point.mean);
        if (!mean.isEmpty() || m_curves[i]->count() > 0)
            m_curves[i]->replace(mean);
    }
}

QLineSeries *Plot::makeCurve()
{
    auto *made = new QLineSeries(m_chart);
    m_chart->addSeries(made);
    made->attachAxis(m_time);
    made->attachAxis(m_value);
    dress(*made);
    return made;
}

void Plot::dress(QLineSeries &curve) const
{
    // Round joins cost as much as all the rest, and are not seen where there is a point for every second pixel.
    curve.setPen(QPen(m_colour, m_lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
}

} // namespace conche::gui
