// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyindicator.h"

#include "accessible.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"
#include "gui/look/style.h"
#include "gui/look/tokens.h"

#include <QEvent>
#include <QTimerEvent>

namespace conche::gui {

namespace {

constexpr int steps = 24;
constexpr int stepMs = 50;

} // namespace

BusyIndicator::BusyIndicator(QWidget *parent)
    : QWidget(parent)
{
    describeWidgets();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Busy"));
}

void BusyIndicator::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    turnOrStand();
    update();
}

void BusyIndicator::turnOrStand()
{
    const bool turns = m_isBusy && isVisible() && !isMotionReduced(*this);
    if (turns && !m_timer.isActive())
        m_timer.start(stepMs, this);
    else if (!turns)
        m_timer.stop();
}

void BusyIndicator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        turnOrStand();
}

void BusyIndicator::showEvent(QShowEvent *)
{
    turnOrStand();
}

void BusyIndicator::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void BusyIndicator::timerEvent(QTimerEvent *)
{
    m_step = (m_step + 1) % steps;
    update();
}

QSize BusyIndicator::sizeHint() const
{
    const int side = scaled(*this, 14);
    return {side, side};
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    if (!m_isBusy)
        return;
    QPainter painter(this);
    const Smooth smooth(painter);
    const Tokens &tokens = tokensOf(palette());
    const double side = std::min(width(), height());
    const double pen = side / 7;
    QRectF place(0, 0, side - pen - 1, side - pen - 1);
    place.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(tokens.lineStrong, pen));
    painter.drawEllipse(place);
    painter.setPen(QPen(tokens.accent, pen, Qt::SolidLine, Qt::RoundCap));
    const int turn = (layoutDirection() == Qt::RightToLeft ? 1 : -1) * m_step * 360 / steps;
    painter.drawArc(place, (90 + turn) * 16, -250 * 16);
}

} // namespace conche::gui
