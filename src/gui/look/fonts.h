// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace conche::gui {

/*! A length of the design, in pixels at 100 % where text is 13 px high, for text of this font. */
[[nodiscard]] int scaled(const QFont &font, double pixels);
[[nodiscard]] int scaled(const QWidget &widget, double pixels);

/*! The font with its size times the factor, whether it is told in points or pixels. */
[[nodiscard]] QFont enlarged(QFont font, double factor);

/*! The three sizes and two weights of text; all follow the desktop's font and its size. */
[[nodiscard]] QFont titleFont(const QFont &base); ///< 20 px, bold: one sentence a page
[[nodiscard]] QFont strongFont(const QFont &base); ///< as the text, bold
[[nodiscard]] QFont smallFont(const QFont &base); ///< 12 px
[[nodiscard]] QFont smallStrongFont(const QFont &base); ///< 12 px, bold: above a section
[[nodiscard]] QFont tinyFont(const QFont &base); ///< 11 px, bold: in badges only
[[nodiscard]] QFont codeFont(const QFont &base); ///< fixed width, 12 px

} // namespace conche::gui
