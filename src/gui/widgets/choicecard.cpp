// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicecard.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace conche::gui {

namespace {

constexpr double padding = 16;
constexpr double gap = 12;
constexpr double lineGap = 4;
constexpr double iconSide = 20;
constexpr double radius = 8;
constexpr double usualWidth = 260;

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

void ChoiceCard::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

QRect ChoiceCard::textPlace(const QRect &whole) const
{
    const int edge = scaled(*this, padding);
    QRect place = whole.adjusted(edge, edge, -edge, -edge);
    const int taken = m_iconName.isEmpty() ? 0 : scaled(*this, iconSide) + scaled(*this, gap);
    (isRightToLeft() ? place.setRight(place.right() - taken) : place.setLeft(place.left() + taken));
    return place;
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect place = textPlace(QRect(0, 0, width, 1));
    const QRect room(0, 0, qMax(1, place.width()), 10'000);
    const QFontMetrics title(strongFont(font()));
    const int lines = title.boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, text()).height()
        + scaled(*this, lineGap) + fontMetrics().boundingRect(room, Qt::TextWordWrap, m_description).height();
    return lines + 2 * scaled(*this, padding);
}

QSize ChoiceCard::sizeHint() const
{
    const int width = scaled(*this, usualWidth);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int width = scaled(*this, usualWidth / 2);
    return {width, heightForWidth(scaled(*this, usualWidth))};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    const double line = isFocused ? 2 : 1;
    painter.setPen(QPen(isFocused || isDown() ? tokens.accent : underMouse() ? tokens.lineStrong : tokens.line, line));
    painter.setBrush(isDown() ? tokens.accentSoft : underMouse() ? tokens.background : tokens.raised);
    const double corner = scaled(*this, radius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), corner, corner);

    const int edge = scaled(*this, padding);
    const int side = scaled(*this, iconSide);
    const QRect shape = QStyle::visualRect(layoutDirection(), rect(), QRect(edge, edge, side, side));
    if (!m_iconName.isEmpty())
        paintIcon(painter, m_iconName, shape, isEnabled() ? tokens.accent : tokens.textTertiary);

    QRect place = textPlace(rect());
    const int alignment
        = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;
    painter.setFont(strongFont(font()));
    painter.setPen(isEnabled() ? tokens.text : tokens.textTertiary);
    QRect used;
    painter.drawText(place, alignment | Qt::TextShowMnemonic, text(), &used);
    place.setTop(used.bottom() + 1 + scaled(*this, lineGap));
    painter.setFont(font());
    painter.setPen(isEnabled() ? tokens.textSecondary : tokens.textTertiary);
    painter.drawText(place, alignment, m_description);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace conche::gui
