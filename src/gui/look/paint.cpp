// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint.h"

#include "fonts.h"
#include "icons.h"
#include "tokens.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>

namespace conche::gui {

using namespace Qt::StringLiterals;

int scaledFor(const QWidget *widget, double pixels)
{
    return scaled(widget == nullptr ? QApplication::font() : widget->font(), pixels);
}

void paintPanel(
    QPainter &painter, const QRectF &place, double radius, const QColor &ground, const QColor &line, double lineWidth)
{
    const Smooth smooth(painter);
    const double half = line.isValid() ? lineWidth / 2 : 0;
    painter.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void paintFocus(QPainter &painter, const QRectF &place, double radius, const Tokens &tokens)
{
    paintPanel(painter, place, radius, QColor(), tokens.accent, 2);
}

void paintHairLine(QPainter &painter, const QRect &place, Side side, const QColor &colour)
{
    switch (side) {
    case Side::Top:
        painter.fillRect(place.left(), place.top(), place.width(), 1, colour);
        break;
    case Side::Bottom:
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, colour);
        break;
    case Side::Left:
        painter.fillRect(place.left(), place.top(), 1, place.height(), colour);
        break;
    case Side::Right:
        painter.fillRect(place.right(), place.top(), 1, place.height(), colour);
        break;
    }
}

void paintChevron(QPainter &painter, const QRectF &place, Qt::ArrowType arrow, const QColor &colour)
{
    QString name;
    switch (arrow) {
    case Qt::UpArrow:
        name = u"chevron-up"_s;
        break;
    case Qt::DownArrow:
        name = u"chevron-down"_s;
        break;
    case Qt::LeftArrow:
        name = u"chevron-left"_s;
        break;
    case Qt::RightArrow:
        name = u"chevron-right"_s;
        break;
    case Qt::NoArrow:
        return;
    }
    const double side = std::floor(std::min(place.width(), place.height()));
    QRectF square(0, 0, side, side);
    square.moveCenter(place.center());
    paintIcon(painter, name, square, colour);
}

void paintSparkline(QPainter &painter, const QRectF &place, const QList<std::optional<double>> &values,
    Qt::LayoutDirection direction, const QColor &colour)
{
    std::optional<double> low;
    std::optional<double> high;
    for (const auto &value : values) {
        if (value.has_value()) {
            low = std::min(low.value_or(*value), *value);
            high = std::max(high.value_or(*value), *value);
        }
    }
    if (!low.has_value())
        return;
    const double pen = std::max(1.5, place.height() / 14);
    const double dot = pen * 1.4;
    const QRectF inner = place.adjusted(dot, dot, -dot, -dot);
    const auto pointOf = [&](qsizetype i) {
        const double span = *high - *low;
        const double share = span > 0 ? (*values[i] - *low) / span : 0.5;
        const double step = values.size() > 1 ? inner.width() / double(values.size() - 1) : 0;
        const double along = step * double(i);
        return QPointF(direction == Qt::RightToLeft ? inner.right() - along : inner.left() + along,
            inner.bottom() - share * inner.height());
    };
    const Smooth smooth(painter);
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path;
    qsizetype last = -1;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values[i].has_value())
            continue;
        const bool isAfterGap = i == 0 || !values[i - 1].has_value();
        const bool isBeforeGap = i + 1 == values.size() || !values[i + 1].has_value();
        if (isAfterGap)
            path.moveTo(pointOf(i));
        if (!isAfterGap || isBeforeGap)
            path.lineTo(pointOf(i) + QPointF(isAfterGap ? 0.01 : 0, 0));
        last = i;
    }
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(pointOf(last), dot, dot);
}

namespace {

/*! Of the digits 0 to 9, rounded up; 0 where all are equally wide already. */
int digitCell(const QFontMetrics &metrics)
{
    int widest = 0;
    int narrowest = 10000;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const int width = metrics.horizontalAdvance(QChar(digit));
        widest = std::max(widest, width);
        narrowest = std::min(narrowest, width);
    }
    return widest == narrowest ? 0 : widest;
}

bool isPlacedByCell(QStringView text, int cell)
{
    return cell > 0 && std::ranges::none_of(text, [](QChar sign) {
        return sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL;
    });
}

struct Run
{
    QString text;
    int width = 0;
    bool isDigit = false;
};

QList<Run> runsOf(const QFontMetrics &metrics, const QString &text, int cell)
{
    QList<Run> runs;
    for (const QChar sign : text) {
        const bool isDigit = sign >= u'0' && sign <= u'9';
        if (isDigit || runs.isEmpty() || runs.last().isDigit)
            runs << Run{.text = sign, .isDigit = isDigit};
        else
            runs.last().text += sign;
    }
    for (Run &run : runs)
        run.width = run.isDigit ? cell : metrics.horizontalAdvance(run.text);
    return runs;
}

} // namespace

int digitsWidth(const QFontMetrics &metrics, const QString &text)
{
    const int cell = digitCell(metrics);
    if (!isPlacedByCell(text, cell))
        return metrics.horizontalAdvance(text);
    int width = 0;
    const QList<Run> runs = runsOf(metrics, text, cell);
    for (const Run &run : runs)
        width += run.width;
    return width;
}

void paintDigits(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int cell = digitCell(metrics);
    const int width = digitsWidth(metrics, text);
    if (width > place.width() || !isPlacedByCell(text, cell)) {
        painter.drawText(place, int((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter) | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, place.width()));
        return;
    }
    int x = alignment.testFlag(Qt::AlignRight) ? place.right() + 1 - width : place.left();
    const int y = place.top() + (place.height() - metrics.height()) / 2 + metrics.ascent();
    const QList<Run> runs = runsOf(metrics, text, cell);
    for (const Run &run : runs) {
        const int inset = run.isDigit ? (cell - metrics.horizontalAdvance(run.text)) / 2 : 0;
        painter.drawText(x + inset, y, run.text);
        x += run.width;
    }
}

void paintProgress(QPainter &painter, const QRect &place, std::optional<double> share, double phase, bool isMirrored,
    const Tokens &tokens)
{
    const Smooth smooth(painter);
    const double radius = place.height() / 2.0;
    QPainterPath groove;
    groove.addRoundedRect(place, radius, radius);
    painter.fillPath(groove, mixed(tokens.line, tokens.lineStrong, 0.6));
    painter.setClipPath(groove);
    const double length = share.has_value() ? std::clamp(*share, 0.0, 1.0) : 0.3;
    const double start = share.has_value() ? 0 : phase * 1.3 - 0.3;
    QRectF bar(place.left() + start * place.width(), place.top(), length * place.width(), place.height());
    if (isMirrored)
        bar.moveRight(place.right() + 1 - (bar.left() - place.left()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(bar, radius, radius);
}

} // namespace conche::gui
