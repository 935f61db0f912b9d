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

namespace {

bool isOn(const QWidget *widget, const char *property)
{
    return widget != nullptr && widget->property(property).toBool();
}

struct ButtonColours
{
    QColor ground, line, text;
};

/*! Hovered and pressed, a ground takes some of the ink. */
double inkShare(QStyle::State state)
{
    if (state.testFlag(QStyle::State_Sunken))
        return 0.14;
    return state.testFlag(QStyle::State_MouseOver) ? 0.06 : 0.0;
}

ButtonColours coloursOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const double ink = inkShare(option.state);
    const bool isFlat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool isDanger = isOn(widget, "danger");
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        if (isFlat)
            return {QColor(), QColor(), tokens.textTertiary};
        return {tokens.background, tokens.line, tokens.textTertiary};
    }
    if (isOn(widget, "primary")) {
        const QColor &colour = isDanger ? tokens.critical : tokens.accent;
        const QColor ground = mixed(colour, tokens.text, ink * 2);
        return {ground, ground, tokens.onAccent};
    }
    if (isDanger)
        return {ink > 0 ? tokens.criticalSoft : tokens.raised, tokens.critical, tokens.critical};
    if (isFlat)
        return {ink > 0 ? tokens.accentSoft : QColor(), QColor(), tokens.accent};
    if (option.state.testFlag(QStyle::State_On))
        return {mixed(tokens.selection, tokens.text, ink / 2), tokens.accent, tokens.text};
    if (isOn(widget, "accent"))
        return {ink > 0 ? tokens.accentSoft : tokens.raised, tokens.accent, tokens.accent};
    const bool isDefault = option.features.testFlag(QStyleOptionButton::DefaultButton);
    return {mixed(tokens.raised, tokens.text, ink), isDefault ? tokens.accent : tokens.lineStrong, tokens.text};
}

/*! The ring stands inside; on a coloured ground a thin line of the ground's text parts it from the ground. */
void paintButtonFocus(QPainter &painter, const QRectF &place, double radius, const Tokens &tokens, bool isColoured)
{
    if (!isColoured) {
        paintFocus(painter, place, radius, tokens);
        return;
    }
    paintPanel(painter, place.adjusted(2, 2, -2, -2), radius - 2, QColor(), tokens.onAccent, 2);
}

} // namespace

int keyHintWidth(const QWidget *widget)
{
    if (widget == nullptr)
        return 0;
    const QString hint = widget->property("keyHint").toString();
    if (hint.isEmpty())
        return 0;
    return QFontMetrics(smallFont(widget->font())).horizontalAdvance(hint) + scaled(*widget, 10);
}

void paintButtonPanel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonColours colours = coloursOf(option, widget);
    const double radius = scaledFor(widget, 6);
    paintPanel(painter, option.rect, radius, colours.ground, colours.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintButtonFocus(painter, option.rect, radius, tokensOf(option.palette),
            isOn(widget, "primary") && option.state.testFlag(QStyle::State_Enabled));
}

namespace {

void paintKeyHint(
    QPainter &painter, const QRect &place, const QWidget *widget, const ButtonColours &colours, const Tokens &tokens)
{
    const bool isPrimary = isOn(widget, "primary");
    const QColor line = isPrimary ? mixed(colours.ground, colours.text, 0.4) : tokens.line;
    paintPanel(painter, place, scaledFor(widget, 4), isPrimary ? QColor() : tokens.background, line);
    painter.save();
    painter.setFont(smallFont(widget->font()));
    painter.setPen(isPrimary ? colours.text : tokens.textTertiary);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, widget->property("keyHint").toString());
    painter.restore();
}

void paintButtonIcon(QPainter &painter, const QRect &place, const QStyleOptionButton &option, const QColor &colour)
{
    const QString own = plainIconName(option.icon);
    if (!own.isEmpty()) {
        paintIcon(painter, own, place, colour);
        return;
    }
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const QStyle &style)
{
    const ButtonColours colours = coloursOf(option, widget);
    const int gap = scaledFor(widget, 7);
    const int iconSide = option.icon.isNull() ? 0 : option.iconSize.width();
    const int arrow = option.features.testFlag(QStyleOptionButton::HasMenu) ? scaledFor(widget, 14) : 0;
    const int hint = keyHintWidth(widget);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const auto withGap = [gap](int width) { return width > 0 ? width + gap : 0; };
    const QRect inner = option.rect.adjusted(gap, 0, -gap, 0);
    const int needed = withGap(iconSide) + textWidth + withGap(arrow) + withGap(hint);
    const bool isSpread = hint > 0 || arrow > 0;
    const int lead = isSpread ? scaledFor(widget, 5) : std::max(0, (inner.width() - needed) / 2);
    int x = inner.left() + lead;
    const auto placed = [&](int left, int width, int height) {
        const QRect logical(left, option.rect.center().y() - (height - 1) / 2, width, height);
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    if (iconSide > 0) {
        const int centring = option.text.isEmpty() ? (inner.width() - iconSide) / 2 - lead : 0;
        paintButtonIcon(painter, placed(x + centring, iconSide, iconSide), option, colours.text);
        x += withGap(iconSide);
    }
    int end = inner.right() + 1 - (isSpread ? scaledFor(widget, 3) : 0);
    if (hint > 0) {
        const QRect place = placed(end - hint, hint, scaledFor(widget, 18));
        paintKeyHint(painter, place, widget, colours, tokensOf(option.palette));
        end -= withGap(hint);
    }
    if (arrow > 0) {
        paintChevron(painter, placed(end - arrow, arrow, arrow), Qt::DownArrow, colours.text);
        end -= withGap(arrow);
    }
    const QRect place = placed(x, std::max(0, end - x), option.rect.height());
    const bool showsKey = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.save();
    painter.setPen(colours.text);
    painter.drawText(place,
        int(side | Qt::AlignVCenter) | Qt::TextSingleLine | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        option.text);
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const double radius = scaledFor(widget, 6);
    paintPanel(painter, option.rect, radius, isEnabled ? tokens.raised : tokens.background,
        isEnabled ? tokens.fieldLine : tokens.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, option.rect, radius, tokens);
}

void paintCheckMark(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool isRound)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isChecked = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(option.rect).center());
    const double radius = isRound ? side / 2 : scaledFor(widget, 4);
    if (!isChecked && !isPartly) {
        const QColor ground = isEnabled ? mixed(tokens.raised, tokens.text, inkShare(option.state)) : tokens.background;
        paintPanel(painter, place, radius, ground, isEnabled ? tokens.fieldLine : tokens.lineStrong);
        return;
    }
    const QColor ground
        = isEnabled ? mixed(tokens.accent, tokens.text, inkShare(option.state) * 2) : tokens.textTertiary;
    paintPanel(painter, place, radius, ground, QColor());
    const QColor ink = isEnabled ? tokens.onAccent : tokens.surface;
    if (isRound) {
        const double inset = side * 0.32;
        paintPanel(painter, place.adjusted(inset, inset, -inset, -inset), side, ink, QColor());
    } else if (isPartly) {
        paintPanel(painter, QRectF(place.left() + side / 4, place.center().y() - side / 16, side / 2, side / 8), 1, ink,
            QColor());
    } else {
        const Smooth smooth(painter);
        painter.translate(place.topLeft());
        painter.scale(side / 16, side / 16);
        painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{4, 8.4}, {6.8, 11.2}, {12, 5}});
    }
}

void paintToolPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const double radius = scaledFor(widget, 6);
    const double ink = option.state.testFlag(QStyle::State_Enabled) ? inkShare(option.state) : 0;
    const bool isRaised = !option.state.testFlag(QStyle::State_AutoRaise);
    QColor ground = isRaised ? tokens.raised : QColor();
    if (option.state.testFlag(QStyle::State_On))
        ground = tokens.selection;
    if (ink > 0)
        ground = mixed(ground.isValid() ? ground : tokens.surface, tokens.text, ink);
    paintPanel(painter, option.rect, radius, ground, isRaised ? tokens.lineStrong : QColor());
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, option.rect, radius, tokens);
}

void paintComboPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool isEditable)
{
    if (isEditable) {
        paintField(painter, option, widget);
        return;
    }
    const Tokens &tokens = tokensOf(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const double radius = scaledFor(widget, 6);
    QStyle::State state = option.state;
    state.setFlag(QStyle::State_Sunken, state.testFlag(QStyle::State_On));
    paintPanel(painter, option.rect, radius,
        isEnabled ? mixed(tokens.raised, tokens.text, inkShare(state)) : tokens.background,
        isEnabled ? tokens.lineStrong : tokens.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, option.rect, radius, tokens);
}

void paintSpinArrows(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto arrow = [&](const QRect &place, Qt::ArrowType type, QStyle::SubControl part,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const bool isEnabled = option.state.testFlag(QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
        const bool isHovered
            = option.activeSubControls.testFlag(part) && isEnabled && option.state.testFlag(QStyle::State_MouseOver);
        if (isHovered)
            painter.fillRect(place.adjusted(0, 2, -2, -2), mixed(tokens.raised, tokens.text, inkShare(option.state)));
        const int inset = place.height() / 8;
        paintChevron(
            painter, place.adjusted(0, inset, 0, -inset), type, isEnabled ? tokens.textSecondary : tokens.lineStrong);
    };
    arrow(up, Qt::UpArrow, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    arrow(down, Qt::DownArrow, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

} // namespace conche::gui
