// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace conche::checklists {

/*! One item of a list in a Markdown document, with what belongs to it. */
struct MarkdownItem
{
    QString text; ///< its first paragraph, without marks
    QString strong; ///< what of the text is bold at its beginning
    QString help; ///< further paragraphs, headings and rows of tables in it
    QString code; ///< its blocks of code, one below the other
    QString link; ///< where its first link leads
    int depth = 0;
    qsizetype parent = -1; ///< index of the item that it is nested in
    bool isTask = false;
    bool isTicked = false;
    bool hasMarkup = false; ///< HTML in it, which is not read
    int line = 0; ///< from 1; 0 where it is not known
};

/*! A list at the outermost level, with its nested ones. */
struct MarkdownList
{
    QStringList headings; ///< that it stands under, outermost first
    QList<MarkdownItem> items;
    bool isOrdered = false;

    [[nodiscard]] bool hasTasks() const;
};

struct MarkdownDocument
{
    QList<MarkdownList> lists;
    QString title; ///< the first heading
    QString introduction; ///< paragraphs before the first list, a blank line between them
    QStringList paragraphs; ///< all that are in no list
};

/*! A text whose lines end with "\n", without a byte order mark; \a what names the file in sentences. Refused where it
 * is no UTF-8, too large, or has a line that nobody wrote. */
[[nodiscard]] Result<QString> markdownSource(const QByteArray &bytes, const QString &what);

/*! Reads CommonMark with GFM's extensions. */
[[nodiscard]] MarkdownDocument markdownFrom(const QByteArray &text);

} // namespace conche::checklists
