// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbutton.h"

#include "plainlabel.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/tokens.h"

#include <QAction>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace conche::gui {

namespace {

constexpr double hintScale = 11.0 / 13;
constexpr int hintPadding = 5;
constexpr int gap = 8;
constexpr double hintStrength = 0.75;

QFont hintFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * hintScale);
    return font;
}

QString wordsOf(const QAction &action)
{
    return action.text().remove(QLatin1Char('&'));
}

} // namespace

ActionButton::ActionButton(QAction &action, const QString &iconName, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setIcon(gui::icon(iconName));
    setCompact(false);
    setAccessibleName(wordsOf(action));
    //: %1 is what a button does, %2 a shortcut
    setToolTip(plainToolTip(tr("%1 (%2)").arg(wordsOf(action), hint())));
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
}

void ActionButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    setText(isCompact ? QString() : m_action.text());
    updateGeometry();
}

QString ActionButton::hint() const
{
    return m_action.shortcut().toString(QKeySequence::NativeText);
}

int ActionButton::hintWidth() const
{
    if (m_isCompact)
        return 0;
    return QFontMetrics(hintFont(font())).horizontalAdvance(hint()) + scaled(*this, 2 * hintPadding + gap);
}

QSize ActionButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(hintWidth(), 0);
}

QSize ActionButton::minimumSizeHint() const
{
    return QPushButton::minimumSizeHint() + QSize(hintWidth(), 0);
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect whole = option.rect;
    option.rect = QStyle::visualRect(layoutDirection(), whole, whole.adjusted(0, 0, -hintWidth(), 0));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    if (m_isCompact)
        return;
    const Tokens &tokens = tokensOf(palette());
    const bool isPrimary = property("primary").toBool() && isEnabled();
    const QColor colour = isPrimary ? tokens.onAccent : tokens.textTertiary;
    QRect box(0, 0, hintWidth() - scaled(*this, gap), QFontMetrics(hintFont(font())).height() + 1);
    box.moveCenter(whole.center());
    box.moveRight(whole.right() - scaled(*this, gap));
    box = QStyle::visualRect(layoutDirection(), whole, box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isPrimary ? hintStrength / 2 : 1);
    painter.setPen(isPrimary ? colour : tokens.line);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), scaled(*this, 4), scaled(*this, 4));
    painter.setOpacity(1);
    painter.setPen(colour);
    painter.setFont(hintFont(font()));
    painter.drawText(box, Qt::AlignCenter, hint());
}

} // namespace conche::gui
