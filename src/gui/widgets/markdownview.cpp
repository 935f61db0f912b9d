// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownview.h"

#include "documenttype.h"

#include "gui/look/fonts.h"

#include <QEvent>

namespace conche::gui {

MarkdownView::MarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void MarkdownView::setText(const QString &markdown)
{
    m_markdown = markdown;
    document()->setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    document()->setDocumentMargin(scaled(*this, 16));
    setDocumentType(*document(), *this);
}

QVariant MarkdownView::loadResource(int, const QUrl &)
{
    return {};
}

QSize MarkdownView::sizeHint() const
{
    return {scaled(*this, 560), scaled(*this, 320)};
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Headings and tables keep the sizes and colours that they were made with.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        setText(QString(m_markdown));
}

} // namespace conche::gui
