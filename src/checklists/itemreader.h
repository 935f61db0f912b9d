// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist.h"
#include "markdownlists.h"

#include "stack/diagnostic.h"

#include <QHash>
#include <QSet>

namespace conche::checklists {

/*! A list with more items than this is none that anybody does. */
inline constexpr qsizetype mostItems = 2000;

/*! Turns lists of Markdown into items with ids that tell them apart. */
class ItemReader
{
public:
    explicit ItemReader(QList<stack::Diagnostic> &diagnostics)
        : m_diagnostics(diagnostics)
    {
    }

    /*! Takes the tasks of a list, or all its items where \a areTasks is false; of a list that is too long the first. */
    void take(const MarkdownList &list, bool areTasks, const QString &section);
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    /*! The items with their ids; \a lines gets the line of each. */
    [[nodiscard]] QList<Item> items(QList<int> *lines = nullptr);

private:
    struct Found
    {
        Item item;
        int line = 0;
        bool hasOwnId = false;
    };
    [[nodiscard]] Found found(const MarkdownItem &source) const;
    void warn(int line, const QString &message);
    void leaveOut(const MarkdownItem &source, bool isHeading);

    QList<stack::Diagnostic> &m_diagnostics;
    QList<Found> m_found;
    bool m_isTooLong = false;
};

/*! True for an address that a browser opens. */
[[nodiscard]] bool isWebAddress(const QUrl &url);
/*! The text as an id: lower-case letters and digits with "-" between its words. */
[[nodiscard]] QString idFromText(const QString &text);

/*! Gives ids that nothing else has. */
class FreeIds
{
public:
    [[nodiscard]] bool isTaken(const QString &id) const { return m_taken.contains(id); }
    void take(const QString &id) { m_taken.insert(id); }
    /*! The id, with a number where it is taken; it is taken then. */
    [[nodiscard]] QString give(const QString &id);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next; ///< by an id that was taken: the number to go on with
};

} // namespace conche::checklists
