// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressline.h"

#include "accessible.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"
#include "gui/look/style.h"
#include "gui/look/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QTimerEvent>

namespace conche::gui {

namespace {

constexpr int stepMs = 40;
constexpr double stepShare = 0.025;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    describeWidgets();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void ProgressLine::setShare(std::optional<double> share)
{
    if (share == m_share)
        return;
    m_share = share;
    moveOrStand();
    update();
    QAccessibleValueChangeEvent event(this, share.has_value() ? QVariant(qRound(*share * 100)) : QVariant());
    QAccessible::updateAccessibility(&event);
}

void ProgressLine::moveOrStand()
{
    const bool moves = !m_share.has_value() && isVisible() && !isMotionReduced(*this);
    if (moves && !m_timer.isActive())
        m_timer.start(stepMs, this);
    else if (!moves)
        m_timer.stop();
    if (!moves)
        m_phase = 0.5;
}

void ProgressLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        moveOrStand();
}

void ProgressLine::showEvent(QShowEvent *)
{
    moveOrStand();
}

void ProgressLine::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void ProgressLine::timerEvent(QTimerEvent *)
{
    m_phase = m_phase >= 1 ? 0 : m_phase + stepShare;
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {scaled(*this, 160), scaled(*this, 4)};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect place = rect();
    place.setHeight(std::min(height(), sizeHint().height()));
    place.moveCenter(rect().center());
    paintProgress(painter, place, m_share, m_phase, layoutDirection() == Qt::RightToLeft, tokensOf(palette()));
}

} // namespace conche::gui
