// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "fonts.h"
#include "paint.h"
#include "tokens.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

/*! The option as what it should be; nothing is drawn where a caller passes something else. */
template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

void paintFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isArea = qobject_cast<const QAbstractScrollArea *>(widget) != nullptr;
    const double radius = isArea ? 3 : scaledFor(widget, 6);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (isArea)
        paintPanel(painter, option.rect, radius, option.palette.color(QPalette::Base), tokens.fieldLine);
    else
        paintPanel(painter, option.rect, radius, QColor(), tokens.line);
    if (isArea && hasFocus)
        paintFocus(painter, option.rect, radius, tokens);
}

void paintShapedFrame(QPainter &painter, const QStyleOptionFrame &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    switch (option.frameShape) {
    case QFrame::NoFrame:
        break;
    case QFrame::HLine:
        painter.fillRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1, tokens.line);
        break;
    case QFrame::VLine:
        painter.fillRect(option.rect.center().x(), option.rect.top(), 1, option.rect.height(), tokens.line);
        break;
    default:
        paintFrame(painter, option, widget);
    }
}

void paintPopup(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, tokens.lineStrong);
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), tokens.raised);
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::NoArrow;
    }
}

void paintSplitter(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isMoved = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.fillRect(option.rect, isMoved ? tokens.accent : tokens.line);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName("conche"_L1);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // What is behind a slim handle is drawn by the view.
    if (qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    if (const Qt::ArrowType arrow = arrowOf(element); arrow != Qt::NoArrow) {
        paintChevron(*painter, option->rect, arrow, tokens.textSecondary);
        return;
    }
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(option))
            paintButtonPanel(*painter, *button, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonTool:
    case PE_FrameWindow:
        return;
    case PE_FrameFocusRect:
        paintFocus(*painter, option->rect, scaledFor(widget, 4), tokens);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame != nullptr && frame->lineWidth > 0)
            paintField(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        paintField(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckMark(*painter, *option, widget, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheckMark(*painter, *option, widget, true);
        return;
    case PE_PanelButtonTool:
        paintToolPanel(*painter, *option, widget);
        return;
    case PE_FrameTabBarBase:
        paintHairLine(*painter, option->rect, Side::Bottom, tokens.line);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        paintPopup(*painter, *option);
        return;
    case PE_FrameMenu:
        return;
    case PE_Frame:
        paintFrame(*painter, *option, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawHeader(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option.palette);
    paintHeaderSection(painter, option);
    const QRect place = subElementRect(SE_HeaderLabel, &option, widget);
    painter.save();
    painter.setPen(tokens.textTertiary);
    painter.drawText(place,
        int(visualAlignment(option.direction, option.textAlignment) & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter
            | Qt::TextSingleLine,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, place.width()));
    painter.restore();
    if (option.sortIndicator != QStyleOptionHeader::None)
        paintChevron(painter, subElementRect(SE_HeaderArrow, &option, widget),
            option.sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow, tokens.textSecondary);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    const auto *tab = as<QStyleOptionTab>(option);
    if (element == CE_PushButtonBevel && button != nullptr) {
        paintButtonPanel(*painter, *button, widget);
    } else if (element == CE_PushButtonLabel && button != nullptr) {
        paintButtonLabel(*painter, *button, widget, *this);
    } else if (element == CE_PushButton && button != nullptr) {
        paintButtonPanel(*painter, *button, widget);
        paintButtonLabel(*painter, *button, widget, *this);
    } else if (const auto *header = as<QStyleOptionHeader>(option); element == CE_Header && header != nullptr) {
        drawHeader(*header, *painter, widget);
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderSection(*painter, *option);
    } else if (element == CE_TabBarTabShape && tab != nullptr) {
        paintTab(*painter, *tab, widget);
    } else if (element == CE_TabBarTabLabel && tab != nullptr) {
        paintTabLabel(*painter, *tab, widget, *this);
    } else if (const auto *item = as<QStyleOptionMenuItem>(option); element == CE_MenuItem && item != nullptr) {
        paintMenuItem(*painter, *item, widget, *this);
    } else if (element == CE_MenuEmptyArea) {
        painter->fillRect(option->rect, tokensOf(option->palette).raised);
    } else if (element == CE_Splitter) {
        paintSplitter(*painter, *option);
    } else if (const auto *frame = as<QStyleOptionFrame>(option); element == CE_ShapedFrame && frame != nullptr) {
        paintShapedFrame(*painter, *frame, widget);
    } else if (const auto *bar = as<QStyleOptionProgressBar>(option); element == CE_ProgressBar && bar != nullptr) {
        const bool isBusy = bar->minimum >= bar->maximum;
        const std::optional<double> share = isBusy
            ? std::nullopt
            : std::optional((bar->progress - bar->minimum) / double(bar->maximum - bar->minimum));
        QRect place = option->rect;
        place.setHeight(scaledFor(widget, 4));
        place.moveCenter(option->rect.center());
        paintProgress(*painter, place, share, 0.5, option->direction == Qt::RightToLeft, tokensOf(option->palette));
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const QColor &arrow = tokensOf(option->palette).textSecondary;
    if (const auto *bar = as<QStyleOptionSlider>(option); control == CC_ScrollBar && bar != nullptr) {
        paintScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), widget);
    } else if (const auto *combo = as<QStyleOptionComboBox>(option); control == CC_ComboBox && combo != nullptr) {
        if (combo->frame)
            paintComboPanel(*painter, *option, widget, combo->editable);
        const int side = scaledFor(widget, 14);
        QRect place(0, 0, side, side);
        place.moveCenter(subControlRect(control, option, SC_ComboBoxArrow, widget).center());
        paintChevron(*painter, place, Qt::DownArrow, arrow);
    } else if (const auto *spin = as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin != nullptr) {
        if (spin->frame)
            paintField(*painter, *option, widget);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons)
            paintSpinArrows(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                subControlRect(control, option, SC_SpinBoxDown, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
        return m_isMotionReduced ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DrawMenuBarSeparator:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return int(tokensOf(option == nullptr ? QGuiApplication::palette() : option->palette).line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

namespace {

void set(QPushButton &button, const char *property)
{
    button.setProperty(property, true);
    button.update();
}

} // namespace

void makePrimary(QPushButton &button)
{
    set(button, "primary");
}

void makeDangerous(QPushButton &button)
{
    set(button, "danger");
}

void makeAccented(QPushButton &button)
{
    set(button, "accent");
}

bool isMotionReduced(const QWidget &widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0;
}

} // namespace conche::gui
