// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeview.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace conche::gui {

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    apply();
}

void CodeView::setText(const QString &text)
{
    if (toPlainText() != text)
        setPlainText(text);
}

void CodeView::setShownLines(int lines)
{
    m_lines = lines;
    setSizePolicy(sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
    updateGeometry();
}

void CodeView::apply()
{
    m_isApplying = true;
    const QFont base = QApplication::font();
    setFont(codeFont(base));
    setViewportMargins(scaled(base, 10) - 2, scaled(base, 8) - 2, scaled(base, 4), scaled(base, 8) - 2);
    m_isApplying = false;
}

int CodeView::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * scaled(QApplication::font(), 8);
}

QSize CodeView::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOf(m_lines)};
}

QSize CodeView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, heightOf(1)};
}

bool CodeView::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const double radius = scaled(QApplication::font(), 6);
    paintPanel(painter, rect(), radius, tokens.background, tokens.line);
    if (hasFocus())
        paintFocus(painter, rect(), radius, tokens);
    return true;
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    const bool isFont = event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange;
    if (isFont && !m_isApplying)
        apply();
}

void CodeView::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void CodeView::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace conche::gui
