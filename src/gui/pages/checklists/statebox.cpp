// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statebox.h"

#include "runitemdelegate.h"

#include "gui/look/fonts.h"
#include "gui/look/tokens.h"

#include <QPainter>

namespace conche::gui {

StateBox::StateBox(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(m_state);
}

void StateBox::setState(checklists::ItemState state)
{
    m_state = state;
    setAccessibleName(models::stateWord(state));
    update();
}

QSize StateBox::sizeHint() const
{
    return {scaled(*this, 22), scaled(*this, 22)};
}

void StateBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintItemBox(painter, m_state, rect(), tokensOf(palette()));
}

} // namespace conche::gui
