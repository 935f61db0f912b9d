// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlabel.h"

#include "gui/look/fonts.h"
#include "gui/look/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

QFont fontOf(PlainLabel::Role role, const QFont &base)
{
    switch (role) {
    case PlainLabel::Role::Title:
        return titleFont(base);
    case PlainLabel::Role::Strong:
        return strongFont(base);
    case PlainLabel::Role::Small:
    case PlainLabel::Role::SmallSecondary:
    case PlainLabel::Role::SmallTertiary:
        return smallFont(base);
    case PlainLabel::Role::SmallStrong:
        return smallStrongFont(base);
    case PlainLabel::Role::Text:
    case PlainLabel::Role::Secondary:
    case PlainLabel::Role::Tertiary:
        break;
    }
    return base;
}

QColor colourOf(PlainLabel::Role role, const Tokens &tokens)
{
    switch (role) {
    case PlainLabel::Role::Secondary:
    case PlainLabel::Role::SmallSecondary:
    case PlainLabel::Role::SmallStrong:
        return tokens.textSecondary;
    case PlainLabel::Role::Tertiary:
    case PlainLabel::Role::SmallTertiary:
        return tokens.textTertiary;
    case PlainLabel::Role::Text:
    case PlainLabel::Role::Title:
    case PlainLabel::Role::Strong:
    case PlainLabel::Role::Small:
        break;
    }
    return tokens.text;
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // Whatever the ground that it stands on is called.
    setForegroundRole(QPalette::WindowText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setRole(Role role)
{
    m_role = role;
    apply();
}

void PlainLabel::setVerdict(std::optional<Verdict> verdict)
{
    m_verdict = verdict;
    apply();
}

void PlainLabel::apply()
{
    m_isApplying = true;
    setFont(fontOf(m_role, QApplication::font()));
    // Nothing but these colours: the others come from what the label stands in, and changes of theme arrive with them.
    QPalette palette;
    palette.setResolveMask(0);
    const Tokens &tokens = tokensOf(QApplication::palette());
    const QColor colour = m_verdict.has_value() ? tokens.of(*m_verdict) : colourOf(m_role, tokens);
    // Which of them is used depends on the ground.
    for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Active, text, colour);
        palette.setColor(QPalette::Inactive, text, colour);
    }
    setPalette(palette);
    m_isApplying = false;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool isLook = event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (isLook && !m_isApplying && (m_role != Role::Text || m_verdict.has_value()))
        apply();
}

bool PlainLabel::event(QEvent *event)
{
    const bool isPlaced = event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Polish;
    if (isPlaced && (!alignment().testFlag(Qt::AlignAbsolute) || alignment() == m_placed)) {
        if (alignment() != m_placed)
            m_alignment = alignment();
        // Text that can be selected would be aligned by its own language, and apart from the rest of the page.
        m_placed = QStyle::visualAlignment(layoutDirection(), m_alignment);
        setAlignment(m_placed);
    }
    // What is not shown is not told about a new theme.
    const bool isSeen = event->type() == QEvent::Polish || event->type() == QEvent::Show;
    if (isSeen && (m_role != Role::Text || m_verdict.has_value()))
        apply();
    return QLabel::event(event);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p style=\"white-space: pre-wrap\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace conche::gui
