// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeview.h"

#include "gui/look/fonts.h"

#include <QApplication>
#include <QEvent>

namespace conche::gui {

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(codeFont(QApplication::font()));
}

void CodeView::setText(const QString &text)
{
    if (toPlainText() != text)
        setPlainText(text);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(codeFont(QApplication::font()));
}

} // namespace conche::gui
