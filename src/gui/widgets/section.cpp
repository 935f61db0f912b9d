// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "section.h"

#include "gui/look/tokens.h"

#include <QPainter>

namespace conche::gui {

SectionTitle::SectionTitle(QWidget *parent)
    : PlainLabel(parent)
{
    setRole(Role::SmallStrong);
}

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : SectionTitle(parent)
{
    setText(text);
}

HairLine::HairLine(QWidget *parent)
    : HairLine(Qt::Horizontal, parent)
{
}

HairLine::HairLine(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    setOrientation(orientation);
}

void HairLine::setOrientation(Qt::Orientation orientation)
{
    if (orientation == Qt::Horizontal)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void HairLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).line);
}

void setGround(QWidget &widget, Ground ground)
{
    widget.setAutoFillBackground(true);
    switch (ground) {
    case Ground::Background:
        widget.setBackgroundRole(QPalette::Window);
        break;
    case Ground::Surface:
        widget.setBackgroundRole(QPalette::Base);
        break;
    case Ground::Raised:
        widget.setBackgroundRole(QPalette::Button);
        break;
    }
}

} // namespace conche::gui
