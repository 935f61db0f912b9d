// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist.h"

#include "evidencewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::checklists {

using namespace Qt::StringLiterals;

QString EvidenceReference::text() const
{
    const QString word = evidenceWord(kind);
    return name.isEmpty() ? word : word + u':' + name;
}

bool EvidenceReference::isOnRequest() const
{
    return kind == Kind::Coverage || kind == Kind::Outdated || kind == Kind::Probe || kind == Kind::Trained
        || kind == Kind::LogWatch;
}

const Item *Checklist::item(const QString &itemId) const
{
    const auto found = std::ranges::find(items, itemId, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

QString lineOf(const Item &item)
{
    return item.detail.isEmpty() ? item.title : item.title + u": "_s + item.detail;
}

// What an answer to an item is an answer to; where it stands in the list is not.
bool isSameItem(const Item &left, const Item &right)
{
    return left.title == right.title && left.detail == right.detail && left.help == right.help
        && left.command == right.command && left.link == right.link && left.evidence == right.evidence
        && left.ticksItself == right.ticksItself && left.everyNth == right.everyNth;
}

QStringList evidenceTexts(const Item &item)
{
    QStringList texts;
    for (const EvidenceReference &reference : item.evidence)
        texts << reference.text();
    return texts;
}

/*! What else an item says, where its line says the same: by the words of a template. */
QStringList restOf(const Item &item, const Item &other)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, const QString &value, const QString &others) {
        if (value != others)
            parts << u"%1 = \"%2\""_s.arg(name, value.simplified());
    };
    add(u"help"_s, item.help, other.help);
    add(u"command"_s, item.command, other.command);
    add(u"link"_s, item.link.toString(), other.link.toString());
    add(u"evidence"_s, evidenceTexts(item).join(u", "_s), evidenceTexts(other).join(u", "_s));
    if (item.ticksItself != other.ticksItself)
        parts << u"ticks-itself = %1"_s.arg(item.ticksItself ? u"true"_s : u"false"_s);
    if (item.everyNth != other.everyNth)
        parts << u"every = %1"_s.arg(item.everyNth);
    return parts;
}

ItemDifference changeOf(const Item &before, const Item &after)
{
    ItemDifference change{ItemDifference::Kind::Changed, after.id, lineOf(before), lineOf(after)};
    if (change.before == change.after) {
        change.before += u" ("_s + restOf(before, after).join(u", "_s) + u')';
        change.after += u" ("_s + restOf(after, before).join(u", "_s) + u')';
    }
    return change;
}

QString rhythmOf(const Checklist &list)
{
    if (list.recurrence)
        return recurrenceText(*list.recurrence)
            + (list.recurrence->start ? u", start = "_s + list.recurrence->start->toString(Qt::ISODate) : QString());
    return list.kind == PeriodKind::Person ? Words::tr("for each person") : Words::tr("for each deployment");
}

QString graceOf(const Checklist &list)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(list.grace).count();
    //: %1 is a number of hours
    return Words::tr("grace %1 h").arg(static_cast<double>(minutes) / 60);
}

} // namespace

QList<ItemDifference> differencesBetween(const Checklist &before, const Checklist &after)
{
    using Kind = ItemDifference::Kind;
    QList<ItemDifference> differences;
    const auto compare = [&](const QString &left, const QString &right) {
        if (left != right)
            differences.append({Kind::Changed, {}, left, right});
    };
    compare(before.title, after.title);
    compare(rhythmOf(before), rhythmOf(after));
    compare(graceOf(before), graceOf(after));
    for (const Item &item : after.items) {
        const Item *const earlier = before.item(item.id);
        if (!earlier)
            differences.append({Kind::Added, item.id, {}, lineOf(item)});
        else if (!isSameItem(*earlier, item))
            differences.append(changeOf(*earlier, item));
    }
    for (const Item &item : before.items) {
        if (!after.item(item.id))
            differences.append({Kind::Removed, item.id, lineOf(item), {}});
    }
    return differences;
}

} // namespace conche::checklists
