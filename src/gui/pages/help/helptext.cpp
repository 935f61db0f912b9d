// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"

#include <QEvent>
#include <QPainter>

namespace conche::gui {

namespace {

constexpr int focusWidth = 2;
// The mark stands around what scrolls, or it would scroll along.
constexpr QMargins room(focusWidth, focusWidth, focusWidth, focusWidth);

} // namespace

HelpText::HelpText(QWidget *parent)
    : QTextBrowser(parent)
{
    setViewportMargins(room);
}

bool HelpText::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QTextBrowser::event(event);
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (hasFocus())
        paintFocus(painter, viewport()->geometry() + room, scaled(*this, 4), tokensOf(palette()));
    return true;
}

void HelpText::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    update();
}

void HelpText::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    update();
}

} // namespace conche::gui
