// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spread.h"

#include <QPaintEngine>

#include <cmath>

namespace conche::gui {

namespace {

/*! A point as it is drawn; y grows downwards. */
struct Reach
{
    double x, high, low;
};

QList<Reach> reachesOf(const QList<ShapePoint> &part, const ChartInk &ink, const Plot &plot)
{
    const ValueScale scale = plot.scale();
    const QRectF &place = plot.place();
    QList<Reach> reaches;
    reaches.reserve(part.size());
    for (const ShapePoint &point : part)
        reaches << Reach{
            std::clamp(ink.scale.x(point.at), place.left(), place.right()), scale.y(point.high), scale.y(point.low)};
    if (ink.scale.isMirrored)
        std::ranges::reverse(reaches);
    return reaches;
}

void paintOutline(QPainter &painter, const QList<Reach> &reaches)
{
    QPolygonF outline;
    outline.reserve(2 * reaches.size());
    for (const Reach &reach : reaches)
        outline << QPointF(reach.x, reach.high);
    for (auto reach = reaches.rbegin(); reach != reaches.rend(); ++reach)
        outline << QPointF(reach->x, reach->low);
    painter.drawPolygon(outline);
}

/*! Columns of pixels of a picture that stands at \a place. */
class Columns
{
public:
    Columns(const QRectF &place, double ratio, const QColor &colour)
        : m_corner(place.topLeft())
        , m_ratio(ratio)
        , m_colour(qPremultiply(colour.rgba()))
        , m_image((place.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied)
        , m_pixels(reinterpret_cast<QRgb *>(m_image.bits()))
        , m_stride(m_image.bytesPerLine() / qsizetype(sizeof(QRgb)))
    {
        m_image.setDevicePixelRatio(ratio);
        m_image.fill(Qt::transparent);
    }

    void fill(const QList<Reach> &reaches)
    {
        for (qsizetype i = 1; i < reaches.size(); ++i)
            fill(inPixels(reaches[i - 1]), inPixels(reaches[i]));
    }

    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    [[nodiscard]] Reach inPixels(const Reach &reach) const
    {
        return {(reach.x - m_corner.x()) * m_ratio, (reach.high - m_corner.y()) * m_ratio,
            (reach.low - m_corner.y()) * m_ratio};
    }

    void fill(const Reach &from, const Reach &to)
    {
        // A pixel belongs to what holds its middle.
        const int last = std::min(int(std::ceil(to.x - 0.5)), m_image.width());
        for (int column = std::max(0, int(std::ceil(from.x - 0.5))); column < last; ++column) {
            const double share = (column + 0.5 - from.x) / (to.x - from.x);
            const int top = std::max(0, qRound(std::lerp(from.high, to.high, share)));
            const int bottom = std::min(m_image.height(), qRound(std::lerp(from.low, to.low, share)));
            for (qsizetype pixel = top * m_stride + column, end = bottom * m_stride; pixel < end; pixel += m_stride)
                m_pixels[pixel] = m_colour;
        }
    }

    QPointF m_corner;
    double m_ratio;
    QRgb m_colour;
    QImage m_image;
    QRgb *m_pixels; ///< of m_image
    qsizetype m_stride;
};

} // namespace

void paintSpread(QPainter &painter, const ChartInk &ink, const Plot &plot)
{
    if (plot.shape().isSamples || plot.place().isEmpty())
        return;
    const QColor colour = faint(ink.tokens.accent, 0.2);
    // To a screen the outline has so many edges that filling it would take longer than all the rest.
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        Columns columns(plot.place(), painter.device()->devicePixelRatioF(), colour);
        for (const auto &part : plot.shape().parts)
            columns.fill(reachesOf(part, ink, plot));
        painter.drawImage(plot.place().topLeft(), columns.image());
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const auto &part : plot.shape().parts)
        paintOutline(painter, reachesOf(part, ink, plot));
    painter.restore();
}

} // namespace conche::gui
