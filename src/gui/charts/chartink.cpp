// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartink.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"

#include <array>
#include <cmath>
#include <numbers>

namespace conche::gui {

namespace {

/*! In the middle of a pixel, so that a line is as thin as it can be. */
double crisp(double place)
{
    return std::floor(place) + 0.5;
}

void paintHatch(QPainter &painter, const QRectF &place, double distance, bool isRising, const QPen &pen)
{
    const Smooth smooth(painter);
    painter.setPen(pen);
    const double height = place.height();
    const double across = std::max(2.0, distance * std::numbers::sqrt2);
    // The grid of lines is the screen's, so that the same hole looks the same in all plots.
    const double first = std::floor((place.left() - height) / across) * across;
    for (double x = first; x < place.right(); x += across) {
        const QLineF line = isRising ? QLineF(x, place.bottom(), x + height, place.top())
                                     : QLineF(x, place.top(), x + height, place.bottom());
        if (const auto part = clipped(line, place))
            painter.drawLine(*part);
    }
}

struct Band
{
    double from, to; ///< values
    bool isCritical;
};

QList<Band> bandsOf(const stack::Limits &limits, const ValueScale &scale)
{
    QList<Band> bands;
    if (limits.warnBelow)
        bands << Band{limits.critBelow.value_or(scale.low), *limits.warnBelow, false};
    if (limits.warnAbove)
        bands << Band{*limits.warnAbove, limits.critAbove.value_or(scale.high), false};
    if (limits.critBelow)
        bands << Band{scale.low, *limits.critBelow, true};
    if (limits.critAbove)
        bands << Band{*limits.critAbove, scale.high, true};
    for (Band &band : bands) {
        band.from = std::clamp(band.from, scale.low, scale.high);
        band.to = std::clamp(band.to, scale.low, scale.high);
    }
    return bands;
}

void paintBand(QPainter &painter, const Plot &plot, double from, double to, const QColor &colour)
{
    const ValueScale scale = plot.scale();
    const double top = scale.y(std::clamp(to, scale.low, scale.high));
    const double bottom = scale.y(std::clamp(from, scale.low, scale.high));
    if (bottom > top)
        painter.fillRect(QRectF(plot.place().left(), top, plot.place().width(), bottom - top), colour);
}

} // namespace

double ChartInk::px(double pixels) const
{
    return pixels * unit;
}

QFont ChartInk::label() const
{
    return enlarged(font, 11.0 / 13);
}

QColor faint(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

std::optional<QLineF> clipped(const QLineF &line, const QRectF &place)
{
    // Liang and Barsky: the share of the line that is behind each side.
    double from = 0;
    double to = 1;
    const std::array<std::pair<double, double>, 4> sides{
        {{-line.dx(), line.x1() - place.left()}, {line.dx(), place.right() - line.x1()},
            {-line.dy(), line.y1() - place.top()}, {line.dy(), place.bottom() - line.y1()}}};
    for (const auto &[direction, distance] : sides) {
        if (direction == 0) {
            if (distance < 0)
                return std::nullopt;
        } else if (direction < 0) {
            from = std::max(from, distance / direction);
        } else {
            to = std::min(to, distance / direction);
        }
    }
    if (from >= to)
        return std::nullopt;
    return QLineF(line.pointAt(from), line.pointAt(to));
}

void paintHole(QPainter &painter, const ChartInk &ink, const trends::Hole &hole, const QRectF &place)
{
    const double from = ink.scale.x(std::clamp(hole.from, ink.scale.start, ink.scale.stop));
    const double to = ink.scale.x(std::clamp(hole.to, ink.scale.start, ink.scale.stop));
    if (hole.to <= ink.scale.start || hole.from >= ink.scale.stop)
        return;
    QRectF gap(QPointF(std::min(from, to), place.top()), QPointF(std::max(from, to), place.bottom()));
    gap.setWidth(std::max(1.0, gap.width()));
    switch (hole.kind) {
    case trends::Hole::Kind::Missing:
        break;
    case trends::Hole::Kind::Late:
        painter.fillRect(gap, ink.tokens.warningSoft);
        painter.setPen(QPen(ink.tokens.warning, 1, Qt::DotLine));
        painter.drawLine(QLineF(crisp(from), gap.top(), crisp(from), gap.bottom()));
        break;
    case trends::Hole::Kind::Unreachable:
        painter.fillRect(gap, ink.tokens.unknownSoft);
        paintHatch(painter, gap, ink.px(5), false, QPen(faint(ink.tokens.unknown, 0.8), ink.px(1.6)));
        break;
    case trends::Hole::Kind::NotWatched:
        painter.fillRect(gap, ink.tokens.background);
        paintHatch(painter, gap, ink.px(6), true, QPen(faint(ink.tokens.textTertiary, 0.75), ink.px(1.2)));
        break;
    }
}

void paintGround(QPainter &painter, const ChartInk &ink, const Plot &plot, const QList<TimeTick> &ticks)
{
    const QRectF &place = plot.place();
    const ValueScale scale = plot.scale();
    for (const Band &band : bandsOf(plot.data().limits, scale))
        paintBand(
            painter, plot, band.from, band.to, band.isCritical ? ink.tokens.criticalSoft : ink.tokens.warningSoft);
    if (const auto &baseline = plot.data().baseline; baseline && baseline->floor > 0) {
        // 95 % of what a test set of this size makes by chance alone.
        const double reach = 1.96 * baseline->floor;
        paintBand(painter, plot, baseline->center - reach, baseline->center + reach, faint(ink.tokens.text, 0.05));
    }
    painter.setPen(QPen(ink.tokens.line, 1));
    for (const double value : plot.ticks().values) {
        const double y = crisp(scale.y(value));
        if (value > scale.low)
            painter.drawLine(QLineF(place.left(), y, place.right(), y));
    }
    for (const TimeTick &tick : ticks) {
        const double x = crisp(ink.scale.x(tick.at));
        painter.drawLine(QLineF(x, place.top(), x, place.bottom()));
    }
    for (const trends::Hole &hole : plot.data().holes)
        paintHole(painter, ink, hole, place);
}

void paintDots(QPainter &painter, const ChartInk &ink, const Plot &plot)
{
    const Smooth smooth(painter);
    const ValueScale scale = plot.scale();
    const double apart = plot.place().width() / double(std::max<qsizetype>(1, plot.points().size()));
    const double radius = std::clamp(apart / 3, ink.px(1.25), ink.px(2.25));
    const bool isEach = plot.shape().isSamples && apart >= ink.px(3);
    for (const auto &part : plot.shape().parts) {
        // What stands between two holes alone has no line.
        if (!isEach && part.size() > 1)
            continue;
        for (const ShapePoint &point : part) {
            if (!ink.scale.contains(point.at))
                continue;
            const double x = ink.scale.x(point.at);
            if (point.high > point.low) {
                painter.setPen(QPen(faint(ink.tokens.accent, 0.4), ink.px(2)));
                painter.drawLine(QPointF(x, scale.y(point.low)), QPointF(x, scale.y(point.high)));
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink.tokens.accent);
            painter.drawEllipse(QPointF(x, scale.y(point.mean)), radius, radius);
        }
    }
}

void paintTrend(QPainter &painter, const ChartInk &ink, const Plot &plot)
{
    if (!plot.data().slope)
        return;
    const trends::Slope &slope = *plot.data().slope;
    const ValueScale scale = plot.scale();
    const auto place = [&](qint64 at, double perMs) {
        return QPointF(ink.scale.x(at), scale.y(slope.valueAtEnd + perMs * double(at - slope.to)));
    };
    const Smooth smooth(painter);
    if (ink.scale.stop > slope.to) {
        const QPolygonF cone{
            {place(slope.to, 0), place(ink.scale.stop, slope.lower), place(ink.scale.stop, slope.upper)}};
        painter.setPen(Qt::NoPen);
        painter.setBrush(faint(ink.tokens.text, 0.1));
        painter.drawPolygon(cone.intersected(plot.place()));
    }
    const QLineF line(place(std::max(slope.from, ink.scale.start), slope.perMs), place(ink.scale.stop, slope.perMs));
    if (const auto part = clipped(line, plot.place())) {
        QPen pen(ink.tokens.text, ink.px(1.5));
        pen.setDashPattern({4, 8.0 / 3});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(*part);
    }
}

void paintNow(QPainter &painter, const ChartInk &ink, const Plot &plot)
{
    if (!ink.scale.contains(ink.now))
        return;
    const double x = crisp(ink.scale.x(ink.now));
    painter.setPen(QPen(ink.tokens.textTertiary, 1));
    painter.drawLine(QLineF(x, plot.place().top(), x, plot.place().bottom()));
}

} // namespace conche::gui
