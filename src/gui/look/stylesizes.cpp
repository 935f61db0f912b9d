// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint.h"
#include "style.h"

#include <QAbstractScrollArea>
#include <QStyleOption>

// Where the parts of a widget are and how large: all in pixels of the design, times the size of the text.

namespace conche::gui {

namespace {

constexpr double controlHeight = 30;
constexpr double arrowWidth = 26;

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortest)
{
    const bool isLying = option.orientation == Qt::Horizontal;
    const int length = isLying ? option.rect.width() : option.rect.height();
    const int breadth = isLying ? option.rect.height() : option.rect.width();
    const double range = double(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(
            int(option.pageStep * double(length) / (range + option.pageStep)), std::min(shortest, length), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect logical = isLying ? QRect(from, 0, size, breadth) : QRect(0, from, breadth, size);
        return QStyle::visualRect(option.direction, option.rect, logical.translated(option.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return along(0, length);
    default:
        return {};
    }
}

/*! Combo boxes and spin boxes: what is edited, and at the end what is clicked. */
QRect fieldPart(const QStyleOptionComplex &option, const QWidget *widget, bool isArrow)
{
    const int arrow = scaledFor(widget, arrowWidth);
    const int pad = scaledFor(widget, 8);
    const QRect &all = option.rect;
    const QRect logical
        = isArrow ? QRect(all.right() + 1 - arrow, all.top(), arrow, all.height()) : all.adjusted(pad, 1, -arrow, -1);
    return QStyle::visualRect(option.direction, all, logical);
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part, const QWidget *widget)
{
    const bool hasArrows = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const QRect arrows = fieldPart(option, widget, true).adjusted(0, 2, 0, -2);
    const int half = arrows.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return hasArrows ? QRect(arrows.left(), arrows.top(), arrows.width(), half) : QRect();
    case QStyle::SC_SpinBoxDown:
        return hasArrows ? QRect(arrows.left(), arrows.top() + half, arrows.width(), half) : QRect();
    case QStyle::SC_SpinBoxEditField:
        return hasArrows ? fieldPart(option, widget, false).adjusted(-2, 0, 0, 0)
                         : option.rect.adjusted(scaledFor(widget, 6), 1, -scaledFor(widget, 6), -1);
    default:
        return option.rect;
    }
}

} // namespace

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr)
        return scrollBarPart(*bar, part, scaledFor(widget, 32));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        control == CC_SpinBox && spin != nullptr)
        return spinPart(*spin, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return fieldPart(*option, widget, true);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return fieldPart(*option, widget, false);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const int pad = scaledFor(header == nullptr ? widget : nullptr, 10);
    const int arrow = scaledFor(widget, 14);
    const auto visual = [option](const QRect &logical) { return visualRect(option->direction, option->rect, logical); };
    if (element == SE_HeaderLabel && header != nullptr) {
        const bool isSorted = header->sortIndicator != QStyleOptionHeader::None;
        return visual(option->rect.adjusted(pad, 0, isSorted ? -pad - arrow : -pad, -1));
    }
    if (element == SE_HeaderArrow && header != nullptr)
        return visual(
            QRect(option->rect.right() + 1 - pad - arrow + 2, option->rect.center().y() - arrow / 2, arrow, arrow));
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            return option->rect.adjusted(scaledFor(widget, 6), 1, -scaledFor(widget, 6), -1);
    }
    if (element == SE_PushButtonContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const auto px = [widget](double pixels) { return scaledFor(widget, pixels); };
    const int height = std::max(px(controlHeight), contents.height() + px(8));
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button == nullptr)
            break;
        const bool isFlat = button->features.testFlag(QStyleOptionButton::Flat);
        int width = contents.width() + 2 * px(isFlat ? 8 : 12);
        width += button->icon.isNull() || button->text.isEmpty() ? 0 : px(3);
        width += button->features.testFlag(QStyleOptionButton::HasMenu) ? px(14 + 7) : 0;
        if (const int hint = keyHintWidth(widget); hint > 0)
            width += hint + px(7);
        return {std::max(width, height), height};
    }
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth == 0)
            return contents;
        return {contents.width() + 2 * px(6), height};
    case CT_ComboBox:
        return {contents.width() + px(arrowWidth) + px(12), height};
    case CT_SpinBox:
        return {contents.width() + px(arrowWidth) + px(12), height};
    case CT_ToolButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return size.expandedTo({px(controlHeight), px(controlHeight)});
    }
    case CT_TabBarTab:
        return {contents.width() + px(8), std::max(px(34), contents.height())};
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + 2 * px(8), std::max(scaledFor(nullptr, 28), size.height())};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item == nullptr)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), px(9)};
        int width = contents.width() + 2 * px(12) + px(24);
        if (item->menuHasCheckableItems || item->maxIconWidth > 0)
            width += px(24);
        return {width, std::max(px(28), contents.height())};
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + px(8), std::max(size.height(), px(26))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto px = [widget](double pixels) { return scaledFor(widget, pixels); };
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr ? 2 : 1;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return px(10);
    case PM_ScrollBarSliderMin:
        return px(32);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return px(16);
    case PM_ToolBarIconSize:
        return px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return px(12);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_HeaderMargin:
        return 2;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return px(4);
    case PM_MenuHMargin:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return px(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace conche::gui
