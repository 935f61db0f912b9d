// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keys do to a PlotStack.
#include "plotstack.h"
#include "pointed.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 shortestView = 5 * minute;
constexpr qint64 longestView = qint64(20) * 366 * 24 * 60 * minute;
constexpr double keyZoom = 0.6;
constexpr double keyPan = 0.2;
constexpr int bigStep = 10;

} // namespace

void PlotStack::setView(const Span &view)
{
    if (view.length() <= 0 || m_period.length() <= 0)
        return;
    Span next = view;
    const qint64 length = std::clamp(view.length(), shortestView, longestView);
    next.start = view.start + (view.length() - length) / 2;
    // No further into the future than half of the view.
    next.start = std::clamp<qint64>(next.start, 0, std::max<qint64>(0, std::max(m_now, m_period.stop) - length / 2));
    next.stop = next.start + length;
    if (next == m_view)
        return;
    m_view = next;
    m_isZoomed = m_view != home();
    changeView();
}

void PlotStack::zoom(double factor, qint64 around)
{
    const double before = double(around - m_view.start);
    const double after = double(m_view.stop - around);
    const double longest = double(longestView) / double(m_view.length());
    const double by = std::clamp(factor, double(shortestView) / double(m_view.length()), std::max(1.0, longest));
    setView({around - qRound64(before * by), around + qRound64(after * by)});
}

void PlotStack::pan(qint64 by)
{
    setView({m_view.start + by, m_view.stop + by});
}

std::size_t PlotStack::plotAt(double y) const
{
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_plots.size(); ++i) {
        const QRectF &place = m_plots[i]->place();
        const double distance = std::max({0.0, place.top() - y, y - place.bottom()});
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

const MarkCluster *PlotStack::clusterAt(const QList<MarkCluster> &clusters, const QPointF &place) const
{
    if (m_plots.empty())
        return nullptr;
    const double bottom = m_plots.front()->place().bottom();
    const ChartInk with = ink();
    const auto found = std::ranges::find_if(clusters, [&](const MarkCluster &cluster) {
        return markPlace(with, cluster, bottom).adjusted(-2, -2, 2, 2).contains(place);
    });
    return found == clusters.end() ? nullptr : &*found;
}

void PlotStack::point(std::optional<qint64> at, std::size_t plot)
{
    m_pointed = at;
    m_active = plot;
    if (at)
        m_asking.start();
    else
        m_asking.stop();
    update();
}

bool PlotStack::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<MarkCluster> all = clusters();
        if (const MarkCluster *cluster = clusterAt(all, help->pos())) {
            QStringList lines;
            for (const ChartMark &mark : cluster->marks)
                lines << momentText(mark.at, m_zone) + u"  "_s + mark.text;
            QToolTip::showText(help->globalPos(), lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void PlotStack::mousePressEvent(QMouseEvent *event)
{
    if (m_plots.empty() || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_hasKeyFocus = false;
    m_pressed = m_dragged = event->position();
    m_viewPressed = m_view;
    const bool isInTitle = std::ranges::any_of(std::views::iota(std::size_t(0), m_plots.size()),
        [&](std::size_t i) { return titlePlace(i).contains(m_pressed); });
    const bool isOnAxis = m_pressed.y() > m_plots.back()->place().bottom();
    const bool isPan
        = event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ShiftModifier) || isOnAxis;
    m_drag = isPan ? Drag::Pan : isInTitle ? Drag::Out : Drag::Pressed;
    if (isPan)
        setCursor(Qt::ClosedHandCursor);
}

void PlotStack::mouseMoveEvent(QMouseEvent *event)
{
    if (m_plots.empty())
        return;
    m_dragged = event->position();
    const bool isFar = (m_dragged - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag == Drag::Out && isFar) {
        m_drag = Drag::None;
        Q_EMIT draggedOut();
        return;
    }
    if (m_drag == Drag::Pressed && isFar)
        m_drag = Drag::Zoom;
    if (m_drag == Drag::Zoom) {
        update();
    } else if (m_drag == Drag::Pan) {
        const qint64 by
            = qRound64((m_pressed.x() - m_dragged.x()) * m_scale.msPerPixel()) * (m_scale.isMirrored ? -1 : 1);
        setView({m_viewPressed.start + by, m_viewPressed.stop + by});
    } else {
        m_isPointedByKey = false;
        const bool isInside = m_dragged.x() >= m_scale.left && m_dragged.x() <= m_scale.right
            && m_dragged.y() >= m_plots.front()->place().top() && m_dragged.y() <= m_plots.back()->place().bottom();
        if (isInside)
            point(m_scale.at(m_dragged.x()), plotAt(m_dragged.y()));
        else if (m_pointed)
            point(std::nullopt, m_active);
    }
}

void PlotStack::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag was = std::exchange(m_drag, Drag::None);
    unsetCursor();
    update();
    if (was == Drag::Zoom) {
        const auto bounded = [this](double x) { return m_scale.at(std::clamp(x, m_scale.left, m_scale.right)); };
        const auto [from, to] = std::minmax({bounded(m_pressed.x()), bounded(m_dragged.x())});
        setView({from, to});
    } else if (was == Drag::Pressed) {
        const QList<MarkCluster> all = clusters();
        if (const MarkCluster *cluster = clusterAt(all, event->position()))
            Q_EMIT marksActivated(cluster->marks);
    }
}

void PlotStack::leaveEvent(QEvent *)
{
    if (!m_isPointedByKey)
        point(std::nullopt, m_active);
}

void PlotStack::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (m_plots.empty() || turned.isNull())
        return;
    event->accept();
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y());
    if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const double notches = (isSideways ? turned.x() : turned.y()) / 120.0 * (m_scale.isMirrored ? -1 : 1);
        pan(-qRound64(notches * keyPan / 2 * double(m_view.length())));
        return;
    }
    zoom(std::pow(0.8, turned.y() / 120.0), m_scale.at(std::clamp(event->position().x(), m_scale.left, m_scale.right)));
}

void PlotStack::step(int points)
{
    if (m_plots.empty() || m_plots[m_active]->points().isEmpty())
        return;
    const Plot &plot = *m_plots[m_active];
    const bool isShown = m_pointed && m_scale.contains(*m_pointed);
    qsizetype index = nearestPoint(plot, isShown ? *m_pointed : std::min(m_view.stop, m_now));
    if (isShown)
        index = std::clamp<qsizetype>(index + points, 0, plot.points().size() - 1);
    const qint64 at = plot.points()[index].at;
    // What is just out of sight comes into it.
    if (!m_scale.contains(at))
        pan(at - (at < m_view.start ? m_view.start : m_view.stop)
            + (at < m_view.start ? -1 : 1) * m_view.length() / 10);
    m_isPointedByKey = true;
    point(at, m_active);
    tell();
}

void PlotStack::stepToEdge(bool isFirst)
{
    if (m_plots.empty() || m_plots[m_active]->points().isEmpty())
        return;
    const QList<ShapePoint> &points = m_plots[m_active]->points();
    const auto first = std::ranges::lower_bound(points, m_view.start, {}, &ShapePoint::at);
    const auto end = std::ranges::upper_bound(points, m_view.stop, {}, &ShapePoint::at);
    if (first == end)
        return;
    m_isPointedByKey = true;
    point(isFirst ? first->at : std::prev(end)->at, m_active);
    tell();
}

void PlotStack::changePlot(int by)
{
    const auto last = qsizetype(m_plots.size()) - 1;
    const auto next = std::size_t(std::clamp<qsizetype>(qsizetype(m_active) + by, 0, std::max<qsizetype>(0, last)));
    m_isPointedByKey = true;
    point(m_pointed, next);
    step(0);
}

bool PlotStack::actOnKey(const QKeyEvent &event)
{
    const int onwards = m_scale.isMirrored ? -1 : 1;
    const bool isPan = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    const int points = event.modifiers().testFlag(Qt::ShiftModifier) ? bigStep : 1;
    const qint64 around = m_pointed.value_or(m_view.start + m_view.length() / 2);
    const auto panBy = [this](double share) { pan(qRound64(share * double(m_view.length()))); };
    switch (event.key()) {
    case Qt::Key_Left:
        isPan ? panBy(-keyPan * onwards) : step(-points * onwards);
        return true;
    case Qt::Key_Right:
        isPan ? panBy(keyPan * onwards) : step(points * onwards);
        return true;
    case Qt::Key_Up:
        isPan ? zoom(keyZoom, around) : changePlot(-1);
        return true;
    case Qt::Key_Down:
        isPan ? zoom(1 / keyZoom, around) : changePlot(1);
        return true;
    case Qt::Key_Home:
        stepToEdge(true);
        return true;
    case Qt::Key_End:
        stepToEdge(false);
        return true;
    case Qt::Key_PageUp:
        panBy(-1);
        return true;
    case Qt::Key_PageDown:
        panBy(1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(keyZoom, around);
        return true;
    case Qt::Key_Minus:
        zoom(1 / keyZoom, around);
        return true;
    case Qt::Key_Escape:
        if (!m_isZoomed && !m_pointed)
            return false;
        m_isPointedByKey = false;
        point(std::nullopt, m_active);
        if (m_isZoomed)
            goHome();
        return true;
    default:
        return false;
    }
}

void PlotStack::keyPressEvent(QKeyEvent *event)
{
    // A drag that is under way is given up first.
    if (event->key() == Qt::Key_Escape && m_drag != Drag::None) {
        if (m_drag == Drag::Pan)
            setView(m_viewPressed);
        m_drag = Drag::None;
        unsetCursor();
        update();
        return;
    }
    if (!actOnKey(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_hasKeyFocus = hasFocus();
}

void PlotStack::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_hasKeyFocus
        = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    update();
}

void PlotStack::focusOutEvent(QFocusEvent *)
{
    m_hasKeyFocus = false;
    update();
}

QString PlotStack::spoken() const
{
    if (m_plots.empty())
        return {};
    const Plot &plot = *m_plots[m_active];
    if (!m_pointed)
        return plot.data().title;
    const trends::Hole *hole = holeAt(plot, *m_pointed);
    const auto pointed = pointedAt(plot, *m_pointed, m_zone);
    if (!pointed)
        //: What a screen reader says of a chart without values; %1 is a metric's title
        return tr("%1: no values").arg(plot.data().title);
    if (hole != nullptr && pointed->at != *m_pointed) {
        QStringList parts{trends::holeText(*hole), holeDetail(*hole)};
        parts.removeAll(QString());
        return tr("%1: %2").arg(plot.data().title, parts.join(u", "_s));
    }
    //: What a screen reader says of a point in a chart: a metric's title, and "0.878, one run, Mon 16 Nov 2026, 20:34
    //: CET"
    return tr("%1: %2").arg(plot.data().title, pointed->sentence());
}

std::optional<double> PlotStack::pointedValue() const
{
    if (m_plots.empty() || !m_pointed)
        return std::nullopt;
    const auto pointed = pointedAt(*m_plots[m_active], *m_pointed, m_zone);
    return pointed ? std::optional(pointed->value) : std::nullopt;
}

void PlotStack::tell()
{
    QAccessibleEvent name(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleValueChangeEvent value(this, pointedValue() ? QVariant(*pointedValue()) : QVariant());
    QAccessible::updateAccessibility(&value);
}

} // namespace conche::gui
