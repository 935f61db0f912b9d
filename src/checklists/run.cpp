// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"

#include "core/instant.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

const QStringList &stateNames()
{
    static const QStringList names{u"open"_s, u"done"_s, u"not-applicable"_s, u"failed"_s};
    return names;
}

bool isChange(const ListEvent &event)
{
    return event.kind == answerKind || event.kind == noteKind;
}

// The same order in every process, whoever wrote what when and whatever clocks said.
QList<ListEvent> inOrder(QList<ListEvent> events)
{
    std::ranges::sort(events, [](const ListEvent &left, const ListEvent &right) {
        return std::tie(left.order, left.at, left.uid) < std::tie(right.order, right.at, right.uid);
    });
    return events;
}

/*! Puts a run together from its events. */
class Fold
{
public:
    Fold(const ListRunKey &key, const Checklist &list, const QList<ListEvent> &events);
    [[nodiscard]] Run run();

private:
    void findSignOff();
    void tellOthers();
    void findUndone();
    void takeOne(const ListEvent &event);
    void takeAnswer(const ListEvent &event);
    void takeEvidence(const ListEvent &event);
    void findUndoable();
    [[nodiscard]] RunItem *item(const QString &id)
    {
        const auto found = std::ranges::find(m_run.items, id, [](const RunItem &one) { return one.item.id; });
        return found == m_run.items.end() ? nullptr : &*found;
    }
    [[nodiscard]] QString undoneBy(const QString &change) const { return m_undone.value(change); }

    QList<ListEvent> m_all;
    QList<ListEvent> m_events; ///< those that count
    Run m_run;
    QMap<QString, QString> m_undone; ///< by the uid of a change: the undo that took it back
};

Fold::Fold(const ListRunKey &key, const Checklist &list, const QList<ListEvent> &events)
    : m_all(inOrder(events))
    , m_events(countedEvents(events))
{
    m_run.key = key;
    m_run.events = static_cast<int>(events.size());
    m_run.list = list;
    if (list.recurrence)
        m_run.period = periodFromKey(*list.recurrence, key.period);
    for (const Item &item : list.items) {
        if (isWanted(item, list, m_run.period))
            m_run.items.append(RunItem{item, {}, {}, {}, {}});
    }
}

void Fold::findSignOff()
{
    const auto signOff = std::ranges::find(m_all, signOffKind, &ListEvent::kind);
    if (signOff == m_all.end())
        return;
    m_run.signOff = SignOff{signOff->actor, signOff->at, signOff->text};
    const QJsonObject contrary = signOff->details[u"contrary"_s].toObject();
    for (auto one = contrary.begin(); one != contrary.end(); ++one) {
        if (RunItem *const about = item(one.key()))
            about->contrary = evidenceFromJson(one.value().toObject());
    }
}

/*! What was said and does not count, because the run was signed off without it. */
void Fold::tellOthers()
{
    const auto signOff = std::ranges::find(m_all, signOffKind, &ListEvent::kind);
    if (signOff == m_all.end())
        return;
    const auto after = static_cast<int>(m_all.end() - signOff) - 1;
    const auto before = static_cast<int>(m_all.size() - m_events.size()) - 1 - after;
    if (before > 0)
        m_run.remarks << Words::tr("%n entry(s) of another machine was/were not known to who signed it off and do(es) "
                                   "not count",
            nullptr, before);
    if (after > 0)
        m_run.remarks << Words::tr("%n entry(s) came after the sign-off and do(es) not count", nullptr, after);
    for (auto other = signOff + 1; other != m_all.end(); ++other) {
        if (other->kind == signOffKind)
            //: %1 is a person
            m_run.remarks << Words::tr("%1 signed it off too, on another machine").arg(other->actor);
    }
}

void Fold::findUndone()
{
    QMap<QString, QString> changes; // by undo
    for (const ListEvent &event : std::as_const(m_events)) {
        const QString of = event.details[u"of"_s].toString();
        if (event.kind == undoKind) {
            m_undone[of] = event.uid;
            changes[event.uid] = of;
        } else if (event.kind == redoKind) {
            m_undone.remove(changes.value(of));
        }
    }
}

void Fold::takeAnswer(const ListEvent &event)
{
    RunItem *const answered = item(event.item);
    if (!answered) {
        //: %1 is the title of an item
        m_run.remarks << Words::tr("an answer to \"%1\" does not count: the run began with a list without it")
                             .arg(event.details[u"title"_s].toString(event.item));
        return;
    }
    const bool isNote = event.kind == noteKind;
    sayAbout(*answered,
        {itemStateFromName(event.details[u"state"_s].toString()).value_or(ItemState::Open), event.text, event.actor,
            event.at, evidenceFromJson(event.details[u"evidence"_s].toObject())},
        isNote);
    if (isNote)
        return;
    m_run.lastActor = event.actor;
    m_run.lastAt = event.at;
}

void Fold::takeEvidence(const ListEvent &event)
{
    RunItem *const about = item(event.item);
    const std::optional<Evidence> evidence = evidenceFromJson(event.details[u"evidence"_s].toObject());
    if (!about || !evidence)
        return;
    const KeptEvidence kept{
        event.details[u"reference"_s].toString(), event.at, *evidence, event.details[u"asking"_s].toString()};
    // What was found until then is part of what the same asking found later.
    about->kept.removeIf(
        [&kept](const KeptEvidence &before) { return !kept.asking.isEmpty() && before.asking == kept.asking; });
    about->kept.append(kept);
}

void Fold::takeOne(const ListEvent &event)
{
    if (!m_run.began) {
        m_run.began = event.at;
        m_run.beganBy = event.actor;
        m_run.dueBy = instantFromText(event.details[u"due_by"_s].toString());
        m_run.overdueFrom = instantFromText(event.details[u"overdue_from"_s].toString());
    }
    if (event.details[u"behind"_s].toBool())
        //: %1 is an instant
        m_run.remarks
            << Words::tr("the clock was set back before an entry that is dated %1").arg(event.at.toString(Qt::ISODate));
    if (event.kind == evidenceKind)
        takeEvidence(event);
    if (!isChange(event) || !undoneBy(event.uid).isEmpty())
        return;
    takeAnswer(event);
    if (m_run.count(ItemState::Open) > 0)
        m_run.completed.reset();
    else if (!m_run.completed)
        m_run.completed = event.at;
}

void Fold::findUndoable()
{
    if (m_run.signOff)
        return;
    for (const ListEvent &event : std::as_const(m_events)) {
        const QString of = event.details[u"of"_s].toString();
        if (isChange(event)) {
            // What was said anew is what a redo would overwrite.
            m_run.redoable.remove(event.actor);
            if (undoneBy(event.uid).isEmpty())
                m_run.undoable[event.actor] = event.uid;
        } else if (event.kind == undoKind && undoneBy(of) == event.uid) {
            m_run.redoable[event.actor] = event.uid;
        }
    }
}

Run Fold::run()
{
    findSignOff();
    findUndone();
    for (const ListEvent &event : std::as_const(m_events))
        takeOne(event);
    findUndoable();
    tellOthers();
    return std::move(m_run);
}

} // namespace

QString itemStateName(ItemState state)
{
    return stateNames().value(static_cast<int>(state));
}

std::optional<ItemState> itemStateFromName(const QString &name)
{
    const qsizetype index = stateNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<ItemState>(index));
}

bool isWanted(const Item &item, const Checklist &list, const std::optional<ListPeriod> &period)
{
    return !list.recurrence || !period || numberOf(*list.recurrence, *period) % item.everyNth == 0;
}

int wantedItems(const Checklist &list, const std::optional<ListPeriod> &period)
{
    return static_cast<int>(
        std::ranges::count_if(list.items, [&](const Item &item) { return isWanted(item, list, period); }));
}

QList<ListEvent> countedEvents(QList<ListEvent> events)
{
    events = inOrder(std::move(events));
    const auto signOff = std::ranges::find(events, signOffKind, &ListEvent::kind);
    if (signOff == events.end())
        return events;
    const QJsonValue covers = signOff->details[u"covers"_s];
    if (!covers.isArray()) {
        events.erase(signOff, events.end());
        return events;
    }
    // Another machine may have said something before it heard of the sign-off: it is not what was signed.
    QSet<QString> covered;
    for (const QJsonValue &uid : covers.toArray())
        covered.insert(uid.toString());
    events.removeIf([&covered](const ListEvent &event) { return !covered.contains(event.uid); });
    return events;
}

const RunItem *Run::item(const QString &id) const
{
    const auto found = std::ranges::find(items, id, [](const RunItem &one) { return one.item.id; });
    return found == items.end() ? nullptr : &*found;
}

int Run::count(ItemState state) const
{
    return static_cast<int>(
        std::ranges::count_if(items, [state](const RunItem &one) { return one.answer.state == state; }));
}

QString Run::periodText() const
{
    return checklists::periodText(list.kind, key.period, period);
}

QString periodText(PeriodKind kind, const QString &key, const std::optional<ListPeriod> &period)
{
    const QLocale locale;
    if (kind == PeriodKind::Deployment)
        //: %1 is the label of a version that was deployed
        return Words::tr("version %1").arg(key);
    if (kind == PeriodKind::Person || !period)
        return key;
    if (kind == PeriodKind::Week)
        //: %1 is the number of an ISO week
        return Words::tr("week %1").arg(period->first.weekNumber());
    if (kind == PeriodKind::Month)
        return locale.toString(period->first, u"MMMM yyyy"_s);
    //: a day, as QLocale writes it: Monday, 23 November
    return locale.toString(period->first, Words::tr("dddd, d MMMM"));
}

void sayAbout(RunItem &item, const Answer &said, bool isNote)
{
    const Answer before = item.answer;
    // What was written about an item is not lost when somebody ticks it, or ticks it again, without a word.
    const bool keepsNote
        = !isNote && said.note.isEmpty() && (before.state == ItemState::Open || before.state == said.state);
    const bool isNoteReplaced = !keepsNote && !before.note.isEmpty() && before.note != said.note;
    if (isNoteReplaced || (before.at.isValid() && (!isNote || before.note != said.note)))
        item.earlier.append(before);
    if (!isNote)
        item.answer = said;
    item.answer.note = keepsNote ? before.note : said.note;
    item.answer.noteBy = keepsNote ? before.noteBy : said.note.isEmpty() ? QString() : said.actor;
    item.answer.noteAt = keepsNote ? before.noteAt : said.note.isEmpty() ? QDateTime() : said.at;
}

Run runFrom(const ListRunKey &key, const Checklist &list, const QList<ListEvent> &events)
{
    return Fold(key, list, events).run();
}

ListRunSummary summaryOf(const Run &run)
{
    ListRunSummary summary;
    summary.key = run.key;
    summary.title = run.list.title;
    summary.version = run.list.hash;
    if (run.period)
        summary.starts = run.period->first;
    summary.dueBy = run.dueBy;
    summary.overdueFrom = run.overdueFrom;
    summary.began = run.began.value_or(QDateTime());
    summary.changed = run.lastAt.value_or(summary.began);
    summary.lastActor = run.lastActor;
    summary.items = static_cast<int>(run.items.size());
    summary.done = run.count(ItemState::Done);
    summary.notApplicable = run.count(ItemState::NotApplicable);
    summary.failed = run.count(ItemState::Failed);
    summary.completed = run.completed;
    if (run.signOff) {
        summary.signedOff = run.signOff->at;
        summary.signedBy = run.signOff->actor;
    }
    summary.events = run.events;
    summary.hasEvidence = std::ranges::any_of(run.items, [](const RunItem &item) {
        return item.answer.evidence && item.answer.evidence->state == Evidence::State::Known;
    });
    return summary;
}

Since sinceAnswer(const Answer &answer, const Evidence &now)
{
    if (answer.state != ItemState::Done || !answer.evidence || now.state != Evidence::State::Known)
        return Since::Same;
    if (answer.evidence->isFine() == now.isFine())
        return Since::Same;
    return now.isFine() ? Since::Now : Since::NoLonger;
}

QMap<QString, Evidence> contraryTo(const Run &run, const QMap<QString, Evidence> &known)
{
    QMap<QString, Evidence> contrary;
    for (const RunItem &item : run.items) {
        const Evidence now = known.value(item.item.id);
        if (sinceAnswer(item.answer, now) == Since::NoLonger)
            contrary.insert(item.item.id, now);
    }
    return contrary;
}

Run withContrary(Run run, const QMap<QString, Evidence> &contrary)
{
    for (RunItem &item : run.items) {
        if (contrary.contains(item.item.id))
            item.contrary = contrary.value(item.item.id);
    }
    return run;
}

} // namespace conche::checklists
