// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;
class QWidget;

namespace conche::gui {

/*! Gives a document that came from Markdown our sizes, spacings and lines: Qt makes headings large and tables boxes in
 * boxes. To be done again after each change of font or colours. */
void setDocumentType(QTextDocument &document, const QWidget &widget);

} // namespace conche::gui
