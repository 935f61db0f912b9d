// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

// What stands between a title in bold and the rest.
QString withoutDash(QString text)
{
    static const QRegularExpression dash(u"^[\\s:\u2013\u2014-]+"_s);
    return text.remove(dash);
}

QString briefly(const QString &text)
{
    constexpr qsizetype longest = 60;
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

/*! Of each item: there is a task somewhere below it. */
QList<bool> haveTasksBelow(const MarkdownList &list)
{
    QList<bool> have(list.items.size(), false);
    for (const MarkdownItem &item : list.items) {
        for (qsizetype at = item.parent; item.isTask && at >= 0 && !have[at]; at = list.items[at].parent)
            have[at] = true;
    }
    return have;
}

void appendLines(QString &text, const QString &lines)
{
    text += (text.isEmpty() || lines.isEmpty() ? QString() : u"\n"_s) + lines;
}

/*! Puts what a plain item below a task says into the task. */
void explain(Item &task, const MarkdownItem &source)
{
    appendLines(task.help, source.text.isEmpty() ? QString() : u"• "_s + source.text);
    appendLines(task.help, source.help);
    appendLines(task.command, source.code);
    const QUrl link(source.link, QUrl::StrictMode);
    if (!isWebAddress(link))
        return;
    if (task.link.isEmpty())
        task.link = link;
    else if (task.link != link && !source.text.contains(source.link))
        appendLines(task.help, source.link);
}

} // namespace

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

QString idFromText(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString id;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(longest);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"item"_s : id;
}

QString FreeIds::give(const QString &id)
{
    QString free = id;
    while (isTaken(free)) {
        int &next = m_next[id];
        next = std::max(next, 1) + 1;
        free = u"%1-%2"_s.arg(id).arg(next);
    }
    take(free);
    return free;
}

ItemReader::Found ItemReader::found(const MarkdownItem &source) const
{
    static const QRegularExpression id(u"\\s*\\{#([^}\\s]*)\\}$"_s);
    Found found;
    Item &item = found.item;
    QString text = source.text;
    if (const auto match = id.match(text); match.hasMatch()) {
        item.id = match.captured(1);
        found.hasOwnId = true;
        text.truncate(match.capturedStart());
    }
    const bool hasTitle = !source.strong.isEmpty() && text.startsWith(source.strong);
    item.title = (hasTitle ? source.strong : text).simplified();
    while (item.title.endsWith(u':'))
        item.title.chop(1);
    if (hasTitle)
        item.detail = withoutDash(text.mid(source.strong.size())).simplified();
    item.isTickedInFile = source.isTicked;
    item.help = source.help;
    item.command = source.code;
    // A click opens it: only what a browser shows.
    if (const QUrl link(source.link, QUrl::StrictMode); isWebAddress(link))
        item.link = link;
    found.line = source.line;
    return found;
}

void ItemReader::warn(int line, const QString &message)
{
    constexpr qsizetype most = 100; // nobody reads more
    if (m_diagnostics.size() < most)
        m_diagnostics.append({stack::Diagnostic::Severity::Warning, {line, 1}, message});
}

/*! A plain item that is below no task: it is the heading of those below it, or there is no place for it. */
void ItemReader::leaveOut(const MarkdownItem &source, bool isHeading)
{
    const QString title = briefly(source.text);
    const bool saysMore = !source.help.isEmpty() || !source.code.isEmpty();
    if (!isHeading && (saysMore || !title.isEmpty()))
        //: %1 is a line of a list
        warn(source.line, Words::tr("\"%1\" is no task and is left out; a task begins with \"- [ ]\"").arg(title));
    else if (isHeading && saysMore)
        //: %1 is a line of a list that has tasks below it
        warn(source.line, Words::tr("what explains \"%1\" is left out: only a task has an explanation").arg(title));
}

void ItemReader::take(const MarkdownList &list, bool areTasks, const QString &section)
{
    const QList<bool> isAround = haveTasksBelow(list);
    QList<qsizetype> places; // of each item of the list: of the item that it, or what is around it, became
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const MarkdownItem &source = list.items[i];
        const qsizetype around = source.parent < 0 ? -1 : places[source.parent];
        places.append(around);
        if (source.hasMarkup)
            //: %1 is a line of a list
            warn(source.line, Words::tr("the HTML in \"%1\" is left out").arg(briefly(source.text)));
        if (areTasks && !source.isTask) {
            // A plain line below a task explains it; a plain line around tasks is their heading.
            if (around >= 0)
                explain(m_found[around].item, source);
            else
                leaveOut(source, isAround[i]);
            continue;
        }
        if (m_found.size() == mostItems) {
            m_isTooLong = true;
            return;
        }
        Found item = found(source);
        const bool isInPlain = around < 0 && source.parent >= 0;
        item.item.section = around >= 0 ? m_found[around].item.title
            : isInPlain                 ? list.items[source.parent].text
                                        : section;
        item.item.depth = around >= 0 ? m_found[around].item.depth + 1 : 0;
        if (item.item.title.isEmpty()) {
            warn(item.line, Words::tr("an item without a text is left out"));
            continue;
        }
        m_found.append(item);
        places.last() = m_found.size() - 1;
    }
}

QList<Item> ItemReader::items(QList<int> *lines)
{
    FreeIds ids;
    for (Found &found : m_found) {
        static const QRegularExpression form(u"^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$"_s);
        if (!found.hasOwnId)
            continue;
        const bool isForm = form.match(found.item.id).hasMatch();
        if (!isForm || ids.isTaken(found.item.id))
            m_diagnostics.append({stack::Diagnostic::Severity::Error, {found.line, 1},
                //: %1 is an id
                isForm ? Words::tr("the id \"%1\" is taken by an item above; give each its own").arg(found.item.id)
                       //: %1 is an id
                       : Words::tr("\"%1\" is no id; write letters, digits and dashes: {#check-disk}")
                             .arg(found.item.id)});
        found.hasOwnId = isForm && !ids.isTaken(found.item.id);
        if (found.hasOwnId)
            ids.take(found.item.id);
    }
    QList<Item> items;
    for (Found &found : m_found) {
        if (!found.hasOwnId)
            found.item.id = ids.give(idFromText(found.item.title));
        items.append(found.item);
        if (lines)
            lines->append(found.line);
    }
    return items;
}

} // namespace conche::checklists
