// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "icons.h"
#include "paint.h"
#include "tokens.h"

#include <QAbstractScrollArea>
#include <QStyle>
#include <QStyleOption>

namespace conche::gui {

using namespace Qt::StringLiterals;

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QWidget *holder = widget == nullptr ? nullptr : widget->parentWidget();
    const auto *area = holder == nullptr ? nullptr : qobject_cast<const QAbstractScrollArea *>(holder->parentWidget());
    if (area != nullptr && area->viewport()->autoFillBackground())
        painter.fillRect(option.rect, area->viewport()->palette().brush(area->viewport()->backgroundRole()));
    if (option.maximum <= option.minimum)
        return;
    const bool isGrasped = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const bool isLying = option.orientation == Qt::Horizontal;
    const double inset = (isLying ? slider.height() : slider.width()) / 5.0;
    const QRectF handle
        = isLying ? QRectF(slider).adjusted(2, inset, -2, -inset) : QRectF(slider).adjusted(inset, 2, -inset, -2);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    paintPanel(painter, handle, radius, isGrasped ? tokens.textTertiary : tokens.lineStrong, QColor());
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    paintHairLine(painter, option.rect, Side::Bottom, tokens.line);
}

void paintTab(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect body = option.rect.adjusted(2, 3, -2, -4);
    const bool isHovered
        = option.state.testFlag(QStyle::State_MouseOver) && !isSelected && option.state.testFlag(QStyle::State_Enabled);
    if (isHovered)
        paintPanel(painter, body, scaledFor(widget, 6), mixed(tokens.surface, tokens.text, 0.06), QColor());
    if (isSelected)
        paintPanel(painter,
            QRectF(option.rect.left() + scaledFor(widget, 8), option.rect.bottom() - 1,
                option.rect.width() - 2 * scaledFor(widget, 8), 2),
            1, tokens.accent, QColor());
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, body, scaledFor(widget, 6), tokens);
}

void paintTabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget, const QStyle &style)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor colour = !isEnabled ? tokens.textTertiary : (isSelected ? tokens.text : tokens.textSecondary);
    QRect place = style.subElementRect(QStyle::SE_TabBarTabText, &option, widget);
    if (!option.icon.isNull()) {
        const int side = style.pixelMetric(QStyle::PM_TabBarIconSize, &option, widget);
        const QRect logical(
            option.rect.left() + scaledFor(widget, 12), option.rect.center().y() - side / 2, side, side);
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, logical), Qt::AlignCenter,
            isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    const bool showsKey = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    painter.save();
    painter.setPen(colour);
    painter.drawText(place,
        Qt::AlignCenter | Qt::TextSingleLine | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), option.text);
    painter.restore();
}

namespace {

void paintMenuMark(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &place, const Tokens &tokens,
    const QColor &ink, const QStyle &style, const QWidget *widget)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, u"check"_s, place, tokens.accent);
        return;
    }
    if (option.icon.isNull())
        return;
    const QString own = plainIconName(option.icon);
    if (!own.isEmpty())
        paintIcon(painter, own, place, ink);
    else
        style.drawItemPixmap(
            &painter, place, Qt::AlignCenter, option.icon.pixmap(place.size(), widget->devicePixelRatioF()));
}

} // namespace

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget, const QStyle &style)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, tokens.raised);
    const int pad = scaledFor(widget, 8);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1, tokens.line);
        return;
    }
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected))
        paintPanel(painter, option.rect.adjusted(4, 0, -4, 0), scaledFor(widget, 4),
            isEnabled ? tokens.selection : tokens.background, QColor());
    const int side = scaledFor(widget, 16);
    const auto placed = [&](int left, int width, int height) {
        const QRect logical(left, option.rect.center().y() - (height - 1) / 2, width, height);
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    const QColor ink = isEnabled ? tokens.text : tokens.textTertiary;
    int x = option.rect.left() + pad + 4;
    paintMenuMark(painter, option, placed(x, side, side), tokens, ink, style, widget);
    if (option.menuHasCheckableItems || option.maxIconWidth > 0)
        x += side + pad;
    int end = option.rect.right() - pad - 4;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const auto arrow = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        paintChevron(painter, placed(end - side, side, side), arrow, tokens.textSecondary);
        end -= side;
    }
    const QStringList texts = option.text.split(u'\t');
    const bool showsKey = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QRect place = placed(x, end - x, option.rect.height());
    painter.save();
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(place, flags | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)), texts.constFirst());
    if (texts.size() > 1) {
        painter.setPen(tokens.textTertiary);
        painter.drawText(place, flags | int(QStyle::visualAlignment(option.direction, Qt::AlignRight)), texts.at(1));
    }
    painter.restore();
}

} // namespace conche::gui
