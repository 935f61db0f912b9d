// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace conche::gui {

/*! Puts a text on the clipboard, and says so at the widget that it was copied from. */
void copyText(const QString &text, QWidget &from);
/*! What says so, for what is no text. */
void tellCopied(QWidget &from);

} // namespace conche::gui
