// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace conche::gui
