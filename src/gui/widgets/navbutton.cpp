// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navbutton.h"

#include "badge.h"
#include "plainlabel.h"
#include "verdicticon.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"

#include <QEvent>
#include <QHelpEvent>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace conche::gui {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

NavButton::NavButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

NavButton::NavButton(const QString &iconName, const QString &text, QWidget *parent)
    : NavButton(parent)
{
    m_icon = iconName;
    setText(text);
}

void NavButton::setIconName(const QString &name)
{
    m_icon = name;
    update();
}

void NavButton::setBadge(int count, Verdict verdict, const QString &meaning)
{
    m_count = count;
    m_verdict = verdict;
    m_meaning = meaning;
    setAccessibleName(count > 0 ? spoken() : QString());
    update();
}

void NavButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

QString NavButton::spoken() const
{
    const QString word = withoutMnemonic(text());
    if (m_count <= 0)
        return word;
    //: A number and a verdict
    const QString badge
        = m_meaning.isEmpty() ? tr("%1, %2").arg(QString::number(m_count), verdictWord(m_verdict)) : m_meaning;
    //: A page's name and what wants attention there, as a screen reader tells it
    return tr("%1, %2").arg(word, badge);
}

QSize NavButton::sizeHint() const
{
    const int height = scaled(*this, 32);
    if (m_isCompact)
        return {height + scaled(*this, 6), height};
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {scaled(*this, 10 + 18 + 10 + 8 + 28 + 10) + words, std::max(height, fontMetrics().height())};
}

QSize NavButton::minimumSizeHint() const
{
    return {scaled(*this, 38), sizeHint().height()};
}

bool NavButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        if (m_isCompact || !m_meaning.isEmpty())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(spoken()), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const double radius = scaled(*this, 6);
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (isChecked())
        paintPanel(painter, rect(), radius, tokens.selection, QColor());
    else if (isDown() || underMouse())
        paintPanel(painter, rect(), radius, mixed(tokens.background, tokens.text, isDown() ? 0.1 : 0.05), QColor());
    const int iconSide = scaled(*this, 18);
    const int pad = scaled(*this, 10);
    const QColor ink = isEnabled() ? (isChecked() ? tokens.text : tokens.textSecondary) : tokens.textTertiary;
    const int iconLeft = m_isCompact ? (width() - iconSide) / 2 : pad;
    paintIcon(painter, m_icon, visual({iconLeft, (height() - iconSide) / 2, iconSide, iconSide}),
        isChecked() && isEnabled() ? tokens.accent : ink);
    int end = width() - pad;
    if (m_count > 0) {
        const QSize size = badgeSize(font(), m_count);
        const int top = m_isCompact ? 0 : (height() - size.height()) / 2;
        end = m_isCompact ? width() : end;
        paintBadge(painter, visual({QPoint(end - size.width(), top), size}), font(), m_count, m_verdict);
        end -= size.width() + scaled(*this, 6);
    }
    if (!m_isCompact) {
        QStyleOption option;
        option.initFrom(this);
        const bool showsKey = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
        const int left = pad + iconSide + scaled(*this, 10);
        const QRect place = visual({left, 0, std::max(0, end - left), height()});
        const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
            | Qt::TextSingleLine | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
        painter.setPen(ink);
        painter.drawText(
            place, flags, fontMetrics().elidedText(text(), Qt::ElideRight, place.width(), Qt::TextShowMnemonic));
    }
    if (hasFocus())
        paintFocus(painter, rect(), radius, tokens);
}

} // namespace conche::gui
