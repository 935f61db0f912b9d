// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historystrip.h"

#include "chartaccessible.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"

#include <QEvent>
#include <QFontInfo>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double bracketHeight = 16;
constexpr double stripHeight = 32;
constexpr double datesHeight = 22;
constexpr double dateDistance = 110;
constexpr double gripReach = 6;
constexpr qint64 week = qint64(7) * 24 * 3600 * 1000;

} // namespace

HistoryStrip::HistoryStrip(QWidget *parent)
    : QWidget(parent)
{
    describeCharts();
    setObjectName(u"history"_s);
    setAccessibleName(tr("Whole history"));
    setAccessibleDescription(tr("Left and Right move what the plots show, plus and minus zoom."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistoryStrip::setTime(const QTimeZone &zone, qint64 now)
{
    m_zone = zone;
    m_now = now;
    repaintStrip();
}

void HistoryStrip::setHistory(const ChartHistory &history)
{
    m_history = history;
    reshape();
}

void HistoryStrip::setView(const Span &view)
{
    m_view = view;
    update();
}

void HistoryStrip::setEdges(double left, double right)
{
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    reshape();
}

void HistoryStrip::reshape()
{
    m_shape = shapeOf(m_history.values, m_history.holes, std::max(16, int((m_right - m_left) / 2)));
    repaintStrip();
}

void HistoryStrip::repaintStrip()
{
    m_picture = QPixmap();
    update();
}

Span HistoryStrip::whole() const
{
    Span span{m_now - week, std::max(m_now, qint64(1))};
    if (!m_shape.parts.isEmpty()) {
        span.start = std::min(span.start, m_shape.parts.first().first().first);
        span.stop = std::max(span.stop, m_shape.parts.last().last().last);
    }
    return span;
}

ChartInk HistoryStrip::ink() const
{
    const Span span = whole();
    const TimeScale scale{
        span.start, span.stop, m_left, std::max(m_left + 1, m_right), layoutDirection() == Qt::RightToLeft};
    return {.tokens = tokensOf(palette()),
        .font = font(),
        .unit = QFontInfo(font()).pixelSize() / 13.0,
        .scale = scale,
        .zone = m_zone,
        .now = m_now};
}

QRectF HistoryStrip::strip() const
{
    return {m_left, double(scaled(*this, bracketHeight)), m_right - m_left, double(scaled(*this, stripHeight))};
}

QRectF HistoryStrip::window() const
{
    const ChartInk with = ink();
    const auto x = [&](qint64 at) { return with.scale.x(std::clamp(at, with.scale.start, with.scale.stop)); };
    const auto [from, to] = std::minmax({x(m_view.start), x(m_view.stop)});
    QRectF window(from, strip().top(), to - from, strip().height());
    // What is short in a long history can still be seen and taken.
    if (const double least = with.px(8); window.width() < least) {
        window.setLeft(std::clamp(window.center().x() - least / 2, m_left, std::max(m_left, m_right - least)));
        window.setWidth(least);
    }
    return window;
}

ValueScale HistoryStrip::values() const
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const auto &part : m_shape.parts) {
        for (const ShapePoint &point : part) {
            low = std::min(low, point.low);
            high = std::max(high, point.high);
        }
    }
    const double reach = 1.5 * (high - low);
    const stack::Limits &limits = m_history.limits;
    for (const auto &bound : {limits.critBelow, limits.critAbove, limits.warnBelow, limits.warnAbove}) {
        if (bound && *bound >= low - reach && *bound <= high + reach) {
            low = std::min(low, *bound);
            high = std::max(high, *bound);
        }
    }
    if (!(low < high)) {
        low = std::isfinite(low) ? low - 1 : 0;
        high = low + 2;
    }
    const QRectF place = strip();
    const double edge = scaled(*this, 4);
    return {low, high, place.top() + edge, place.bottom() - edge};
}

void HistoryStrip::paintCurve(QPainter &painter, const ChartInk &ink, const ValueScale &scale) const
{
    QColor ground = ink.tokens.lineStrong;
    ground.setAlphaF(0.6F);
    for (const auto &part : m_shape.parts) {
        QPolygonF line;
        QPolygonF area;
        for (const ShapePoint &point : part) {
            line << QPointF(ink.scale.x(point.at), scale.y(point.mean));
            area << QPointF(ink.scale.x(point.at), scale.y(point.high));
        }
        for (auto point = part.crbegin(); point != part.crend(); ++point)
            area << QPointF(ink.scale.x(point->at), scale.y(point->low));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawPolygon(area);
        painter.setPen(QPen(ink.tokens.textSecondary, std::max(1.0, ink.px(1)), Qt::SolidLine, Qt::RoundCap));
        if (line.size() == 1)
            painter.drawPoint(line.first());
        for (qsizetype i = 1; i < line.size(); ++i)
            painter.drawLine(line[i - 1], line[i]);
    }
}

void HistoryStrip::paintBroken(QPainter &painter, const ChartInk &ink, const ValueScale &scale) const
{
    std::optional<double> place;
    const auto paintBound = [&](const std::optional<double> &bound, const QColor &colour) {
        if (!bound || *bound < scale.low || *bound > scale.high)
            return;
        place = std::floor(scale.y(*bound)) + 0.5;
        painter.setPen(QPen(colour, 1));
        painter.drawLine(QLineF(m_left, *place, m_right, *place));
    };
    const stack::Limits &limits = m_history.limits;
    paintBound(limits.warnBelow, ink.tokens.warning);
    paintBound(limits.warnAbove, ink.tokens.warning);
    paintBound(limits.critAbove, ink.tokens.critical);
    paintBound(limits.critBelow, ink.tokens.critical);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.tokens.critical);
    const double side = ink.px(5);
    for (const qint64 firing : m_history.firings) {
        if (!ink.scale.contains(firing))
            continue;
        QRectF square(0, 0, side, side);
        square.moveCenter({ink.scale.x(firing), place.value_or(strip().bottom() - side)});
        painter.drawRoundedRect(square, 1, 1);
    }
}

void HistoryStrip::paintBaseline(QPainter &painter, const ChartInk &ink) const
{
    if (!m_history.baseline)
        return;
    const auto [from, to] = std::minmax({ink.scale.x(std::max(m_history.baseline->from, ink.scale.start)),
        ink.scale.x(std::min(m_history.baseline->to, ink.scale.stop))});
    const QFont font = ink.label();
    const QFontMetricsF metrics(font);
    const auto weeks = int((m_history.baseline->to - m_history.baseline->from + week / 2) / week);
    const QString text = weeks > 0 ? tr("baseline, %n week(s)", nullptr, weeks) : tr("baseline");
    const double foot = strip().top() - 1;
    const double top = std::floor(foot - ink.px(6)) + 0.5;
    const double half = metrics.horizontalAdvance(text) / 2 + ink.px(4);
    const double middle = std::clamp((from + to) / 2, m_left + half, std::max(m_left + half, m_right - half));
    painter.setPen(QPen(ink.tokens.textTertiary, 1));
    painter.drawLine(QLineF(std::floor(from) + 0.5, foot, std::floor(from) + 0.5, top));
    painter.drawLine(QLineF(std::floor(to) + 0.5, foot, std::floor(to) + 0.5, top));
    if (middle - half > from)
        painter.drawLine(QLineF(from, top, middle - half, top));
    if (middle + half < to)
        painter.drawLine(QLineF(middle + half, top, to, top));
    painter.setFont(font);
    painter.drawText(QPointF(middle - half + ink.px(4), top + metrics.xHeight() / 2), text);
}

void HistoryStrip::paintStrip(QPainter &painter) const
{
    const ChartInk with = ink();
    const QRectF place = strip();
    painter.fillRect(rect(), with.tokens.surface);
    painter.fillRect(place, with.tokens.background);
    painter.setFont(with.label());
    painter.setPen(with.tokens.textSecondary);
    //: At the left of a strip that shows all that there is of a metric
    const QString all = tr("All");
    const bool isMirrored = with.scale.isMirrored;
    painter.drawText(isMirrored
            ? QRectF(m_right + with.px(8), place.top(), width() - m_right - with.px(8), place.height())
            : QRectF(0, place.top(), m_left - with.px(8), place.height()),
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignLeft : Qt::AlignRight)), all);
    const Smooth smooth(painter);
    for (const trends::Hole &hole : m_history.holes)
        paintHole(painter, with, hole, place);
    paintBaseline(painter, with);
    paintTimeAxis(painter, with,
        timeTicks(m_zone, with.scale.start, with.scale.stop, int((m_right - m_left) / with.px(dateDistance))),
        std::floor(place.bottom()));
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_picture);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        paintStrip(painter);
    }
    const ChartInk with = ink();
    const ValueScale scale = values();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF shown = window();
    painter.fillRect(shown, with.tokens.accentSoft);
    const Smooth smooth(painter);
    paintCurve(painter, with, scale);
    paintBroken(painter, with, scale);
    const double line = with.px(1.5);
    paintPanel(painter, shown, with.px(2), QColor(), with.tokens.accent, line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(with.tokens.accent);
    const double width = with.px(5);
    for (const double x : {shown.left() + line / 2, shown.right() - line / 2}) {
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, double(this->width()) - width));
        painter.drawRoundedRect(
            QRectF(left, shown.center().y() - with.px(6), width, with.px(12)), with.px(2), with.px(2));
    }
    if (hasFocus())
        paintFocus(painter, shown.adjusted(-3, -3, 3, 3), with.px(4), with.tokens);
}

HistoryStrip::Grip HistoryStrip::gripAt(const QPointF &place) const
{
    if (!strip().adjusted(-gripReach, 0, gripReach, 0).contains(place))
        return Grip::None;
    const QRectF shown = window();
    const double reach = std::min(double(scaled(*this, gripReach)), shown.width() / 3);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (std::abs(place.x() - shown.left()) <= reach)
        return isMirrored ? Grip::Stop : Grip::Start;
    if (std::abs(place.x() - shown.right()) <= reach)
        return isMirrored ? Grip::Start : Grip::Stop;
    return Grip::Body;
}

void HistoryStrip::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->button() == Qt::LeftButton ? gripAt(event->position()) : Grip::None;
    m_pressed = event->position().x();
    m_viewPressed = m_view;
    // Beside the window: it comes there.
    if (m_grip == Grip::Body && !window().contains(event->position())) {
        const qint64 start = ink().scale.at(m_pressed) - m_view.length() / 2;
        m_viewPressed = {start, start + m_view.length()};
        Q_EMIT viewWanted(m_viewPressed.start, m_viewPressed.stop);
    }
}

void HistoryStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(event->position());
        setCursor(grip == Grip::None ? Qt::ArrowCursor : grip == Grip::Body ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return;
    }
    const TimeScale scale = ink().scale;
    const qint64 by = scale.at(x) - scale.at(m_pressed);
    Span next = m_viewPressed;
    if (m_grip != Grip::Stop)
        next.start += by;
    if (m_grip != Grip::Start)
        next.stop += by;
    if (next.start < next.stop)
        Q_EMIT viewWanted(next.start, next.stop);
}

void HistoryStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void HistoryStrip::keyPressEvent(QKeyEvent *event)
{
    const qint64 by = m_view.length() / 5 * (layoutDirection() == Qt::RightToLeft ? -1 : 1);
    const auto move
        = [this](qint64 start, qint64 stop) { Q_EMIT viewWanted(m_view.start + start, m_view.stop + stop); };
    switch (event->key()) {
    case Qt::Key_Left:
        move(-by, -by);
        break;
    case Qt::Key_Right:
        move(by, by);
        break;
    case Qt::Key_Home:
        Q_EMIT viewWanted(whole().start, whole().start + m_view.length());
        break;
    case Qt::Key_End:
        Q_EMIT viewWanted(whole().stop - m_view.length(), whole().stop);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        move(m_view.length() / 5, -m_view.length() / 5);
        break;
    case Qt::Key_Minus:
        move(-m_view.length() / 3, m_view.length() / 3);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistoryStrip::resizeEvent(QResizeEvent *)
{
    repaintStrip();
}

void HistoryStrip::changeEvent(QEvent *event)
{
    repaintStrip();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

QSize HistoryStrip::sizeHint() const
{
    return {scaled(*this, 300), scaled(*this, bracketHeight + stripHeight + datesHeight)};
}

} // namespace conche::gui
