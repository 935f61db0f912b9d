// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <functional>

class QWidget;

namespace conche::gui {

/*! Lengths that follow the size of the text: measures now, and again whenever the widget gets another text size. */
void keepMeasured(QWidget &widget, std::function<void()> measure);

/*! The layout of a page is a column at its start, between these edges, no wider than what can be read: all in pixels of
 * the design. */
void keepColumn(QWidget &page, double edge, double top, double widest);

/*! The margins and spacings that a form sets are lengths of the design: they follow the size of the text. What it does
 * not set is the style's, and follows anyway. */
void keepFormMeasured(QWidget &form);

/*! What a window may have of a size: no more than its screen has room for beside the window's frame. */
[[nodiscard]] QSize boundedToScreen(const QWidget &window, QSize size);
/*! A size of the design for a window, bounded to its screen: large text must not push its buttons out of sight. */
[[nodiscard]] QSize sizeOnScreen(const QWidget &window, double width, double height);
/*! A dialog is at least so wide, in pixels of the design, as far as its screen has room; it follows the size of the
 * text. */
void keepWide(QWidget &dialog, double width);

} // namespace conche::gui
