// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documenttype.h"

#include "gui/look/fonts.h"
#include "gui/look/tokens.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QWidget>

namespace conche::gui {

void setDocumentType(QTextDocument &document, const QWidget &widget)
{
    const Tokens &tokens = tokensOf(widget.palette());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(scaled(widget, level > 1 ? 20 : 0));
        format.setBottomMargin(scaled(widget, level > 0 ? 6 : block.textList() ? 4 : 8));
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        // Our headings are all of one format; a new one is without Qt's larger size.
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat text;
        text.setFont(level == 1 ? titleFont(widget.font()) : strongFont(widget.font()));
        cursor.setCharFormat(text);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(tokens.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellSpacing(0);
        format.setCellPadding(scaled(widget, 6));
        table->setFormat(format);
        for (QTextBlock block = table->firstCursorPosition().block();
             block.isValid() && block.position() <= table->lastPosition(); block = block.next()) {
            QTextBlockFormat plain = block.blockFormat();
            plain.setTopMargin(0);
            plain.setBottomMargin(0);
            QTextCursor(block).setBlockFormat(plain);
        }
    }
}

} // namespace conche::gui
