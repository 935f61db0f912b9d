// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crosshair.h"

#include "pointed.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"

#include <array>
#include <cmath>

namespace conche::gui {

namespace {

/*! A text of a box; the second begins where the first ends. */
struct BoxText
{
    QFont font;
    QColor colour;
    QString text;
    bool isNextToLast = false;
};

double advance(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

/*! A box of this size beside the line at \a x: on the side of what is newer where there is room. */
QRectF beside(const ChartInk &ink, double x, double top, const QSizeF &size, double apart)
{
    const QRectF right(QPointF(std::floor(x + apart) + 0.5, std::floor(top) + 0.5), size);
    const QRectF left(QPointF(std::floor(x - apart - size.width()) + 0.5, std::floor(top) + 0.5), size);
    const bool fitsRight = right.right() <= ink.scale.right;
    const bool fitsLeft = left.left() >= ink.scale.left;
    return ink.scale.isMirrored ? (fitsLeft || !fitsRight ? left : right) : (fitsRight || !fitsLeft ? right : left);
}

void paintRing(QPainter &painter, const ChartInk &ink, const QPointF &middle)
{
    painter.setPen(QPen(ink.tokens.accent, ink.px(2)));
    painter.setBrush(ink.tokens.surface);
    painter.drawEllipse(middle, ink.px(4), ink.px(4));
}

void paintBox(QPainter &painter, const ChartInk &ink, const Plot &plot, double x, const QList<BoxText> &texts)
{
    const double edge = ink.px(12);
    const double gap = ink.px(6);
    const double line = ink.px(17);
    double width = 0;
    double along = 0;
    int lines = 0;
    for (const BoxText &text : texts) {
        along = text.isNextToLast ? along + gap + advance(text.font, text.text) : advance(text.font, text.text);
        lines += text.isNextToLast ? 0 : 1;
        width = std::max(width, along);
    }
    const QRectF box = beside(ink, x, plot.place().top() + ink.px(4),
        {std::ceil(width + 2 * edge), std::ceil(lines * line + ink.px(11))}, ink.px(12));
    paintPanel(painter, box.adjusted(-0.5, -0.5, 0.5, 0.5), ink.px(6), ink.tokens.raised, ink.tokens.lineStrong);
    const bool isMirrored = ink.scale.isMirrored;
    double baseline = box.top() + ink.px(1);
    along = 0;
    for (const BoxText &text : texts) {
        const double length = advance(text.font, text.text);
        if (!text.isNextToLast) {
            baseline += line;
            along = 0;
        }
        painter.setFont(text.font);
        painter.setPen(text.colour);
        painter.drawText(
            QPointF(isMirrored ? box.right() - edge - along - length : box.left() + edge + along, baseline), text.text);
        along += length + gap;
    }
}

void paintChip(QPainter &painter, const ChartInk &ink, const Plot &plot, const QPointF &point, const QString &text)
{
    const QFont font = strongFont(ink.label());
    const QSizeF size(std::ceil(advance(font, text) + ink.px(8)), ink.px(18));
    const double top = std::max(plot.place().top(), point.y() - ink.px(26));
    const QRectF box = beside(ink, point.x(), top, size, ink.px(8));
    paintPanel(painter, box.adjusted(-0.5, -0.5, 0.5, 0.5), ink.px(4), ink.tokens.raised, ink.tokens.lineStrong);
    painter.setFont(font);
    painter.setPen(ink.tokens.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

QList<BoxText> textsOf(const ChartInk &ink, const Pointed &pointed)
{
    QList<BoxText> texts{{strongFont(ink.font), ink.tokens.text, pointed.number},
        {ink.label(), ink.tokens.textSecondary, pointed.what, true},
        {ink.label(), ink.tokens.textSecondary, pointed.when}};
    if (!pointed.label.isEmpty())
        texts << BoxText{enlarged(codeFont(ink.font), 11.0 / 12), ink.tokens.textSecondary, pointed.label};
    return texts;
}

QList<BoxText> textsOf(const ChartInk &ink, const trends::Hole &hole)
{
    QList<BoxText> texts{{strongFont(ink.font), ink.tokens.text, trends::holeText(hole)},
        {ink.label(), ink.tokens.textSecondary, spanText(hole.from, hole.to, ink.zone)}};
    if (const QString detail = holeDetail(hole); !detail.isEmpty())
        texts << BoxText{ink.label(), ink.tokens.textSecondary, detail};
    return texts;
}

void paintLine(QPainter &painter, const ChartInk &ink, const QRectF &place, double x)
{
    painter.setPen(QPen(ink.tokens.textSecondary, 1));
    painter.drawLine(QLineF(x, place.top(), x, place.bottom()));
}

} // namespace

void paintCrosshair(QPainter &painter, const ChartInk &ink, const std::vector<std::unique_ptr<Plot>> &plots,
    std::size_t active, qint64 at)
{
    const Smooth smooth(painter);
    const Plot &main = *plots[active];
    const trends::Hole *hole = holeAt(main, at);
    const auto pointed = pointedAt(main, at, ink.zone);
    const bool isPoint = pointed && ink.scale.contains(pointed->at)
        && (hole == nullptr || std::abs(ink.scale.x(pointed->at) - ink.scale.x(at)) < ink.px(3));
    if (!isPoint && hole == nullptr)
        return;
    const double x = std::floor(ink.scale.x(isPoint ? pointed->at : at)) + 0.5;
    for (const auto &plot : plots)
        paintLine(painter, ink, plot->place(), x);
    if (!isPoint) {
        paintBox(painter, ink, main, x, textsOf(ink, *hole));
        return;
    }
    for (const auto &plot : plots) {
        const auto other = plot.get() == &main ? pointed : pointedAt(*plot, pointed->at, ink.zone);
        // Another metric may have no value near that time.
        if (!other || std::abs(ink.scale.x(other->at) - x) > ink.px(12))
            continue;
        const QPointF place(plot.get() == &main ? x : ink.scale.x(other->at), plot->scale().y(other->value));
        paintRing(painter, ink, place);
        if (plot.get() != &main)
            paintChip(painter, ink, *plot, place, other->number);
    }
    paintBox(painter, ink, main, x, textsOf(ink, *pointed));
}

} // namespace conche::gui
