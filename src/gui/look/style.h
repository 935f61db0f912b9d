// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QPushButton;
class QStyleOptionHeader;

namespace conche::gui {

/*! The look of Qt's own widgets: Fusion's ways with our shapes, in the colours of the palette, as large as the text.
 *
 * Push buttons read their dynamic properties "primary", "danger" and "accent" (bool) and "keyHint" (a shortcut to
 * show); flat ones look like a link. Header views are 12 px high text on hairlines; group boxes have no frame. */
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;

private:
    void drawHeader(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget) const;

    bool m_isMotionReduced = false;
};

/*! The one button of a page that does what the page is for. */
void makePrimary(QPushButton &button);
/*! Destroys or replaces something. */
void makeDangerous(QPushButton &button);
/*! The proposed next step, with less weight than a primary one. */
void makeAccented(QPushButton &button);

/*! Whether nothing is to move: what the style of the widget says. */
[[nodiscard]] bool isMotionReduced(const QWidget &widget);

} // namespace conche::gui
