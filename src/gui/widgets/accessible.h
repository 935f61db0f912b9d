// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace conche::gui {

/*! Tells screen readers what our own widgets are: Qt takes each for a plain area. Widgets call it when they are made.
 */
void describeWidgets();

} // namespace conche::gui
