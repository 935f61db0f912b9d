// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QWidget>

namespace conche::gui {

namespace {

constexpr double designTextHeight = 13;

QFont resized(const QFont &font, double pixels)
{
    return enlarged(font, pixels / designTextHeight);
}

} // namespace

QFont enlarged(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

int scaled(const QFont &font, double pixels)
{
    return qRound(pixels * QFontInfo(font).pixelSize() / designTextHeight);
}

int scaled(const QWidget &widget, double pixels)
{
    return scaled(widget.font(), pixels);
}

QFont titleFont(const QFont &base)
{
    QFont font = resized(base, 20);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont strongFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallStrongFont(const QFont &base)
{
    return strongFont(smallFont(base));
}

QFont tinyFont(const QFont &base)
{
    QFont font = resized(base, 11);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    return resized(base, 12);
}

QFont codeFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont small = smallFont(base);
    if (small.pointSizeF() > 0)
        font.setPointSizeF(small.pointSizeF());
    else
        font.setPixelSize(small.pixelSize());
    return font;
}

} // namespace conche::gui
