// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlabel.h"

#include "gui/look/fonts.h"
#include "gui/look/tokens.h"

#include <QApplication>
#include <QEvent>

namespace conche::gui {

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // Whatever the ground that it stands on is called.
    setForegroundRole(QPalette::WindowText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void PlainLabel::setRole(Role role)
{
    m_role = role;
    apply();
}

void PlainLabel::apply()
{
    m_isApplying = true;
    const QFont base = QApplication::font();
    const QPalette whole = QApplication::palette();
    const Tokens &tokens = tokensOf(whole);
    QPalette palette = whole;
    switch (m_role) {
    case Role::Text:
        setFont(base);
        break;
    case Role::Title:
        setFont(titleFont(base));
        break;
    case Role::Strong:
        setFont(strongFont(base));
        break;
    case Role::Small:
        setFont(smallFont(base));
        break;
    case Role::Secondary:
        setFont(base);
        palette.setColor(QPalette::WindowText, tokens.textSecondary);
        break;
    case Role::SmallSecondary:
        setFont(smallFont(base));
        palette.setColor(QPalette::WindowText, tokens.textSecondary);
        break;
    }
    setPalette(palette);
    m_isApplying = false;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool isLook = event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange;
    if (isLook && !m_isApplying && m_role != Role::Text)
        apply();
}

} // namespace conche::gui
