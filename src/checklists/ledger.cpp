// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "checklistfile.h"

#include "core/instant.h"
#include "core/nearestname.h"
#include "core/redaction.h"
#include "journal/journal.h"
#include "store/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace conche::checklists {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

tl::unexpected<Error> refusal(const QString &sentence)
{
    return failure(ErrorCode::BadConfiguration, sentence);
}

/*! The template that the run began with; the one of today where it has not begun. */
Result<Checklist> versionOf(Connection &connection, const RunRequest &request, const QList<ListEvent> &events)
{
    for (const ListEvent &event : countedEvents(events)) {
        const QString hash = event.details[u"version"_s].toString();
        if (event.kind != beginKind || hash.isEmpty())
            continue;
        if (request.list && request.list->hash == hash)
            return *request.list;
        const auto version = store::readListVersion(connection, hash);
        if (!version)
            return tl::make_unexpected(version.error());
        if (*version)
            return listFromVersion(request.key.list, **version);
    }
    if (request.list)
        return *request.list;
    //: %1 is the id of a list
    return refusal(
        Words::tr("there is no list \"%1\" any more, and no run of this name began with it").arg(request.key.list));
}

/*! The run with what it follows from besides its own events. */
Result<Run> readRun(Connection &connection, const RunRequest &request, const QList<ListEvent> &events)
{
    const Result<Checklist> list = versionOf(connection, request, events);
    if (!list)
        return tl::make_unexpected(list.error());
    Run run = runFrom(request.key, *list, events);
    if (list->recurrence && !run.period)
        //: %1 is what was asked for, %2 the title of a list, %3 how often it is done
        return refusal(Words::tr("\"%1\" is no period of \"%2\", which is done %3")
                           .arg(request.key.period, list->title, recurrenceText(*list->recurrence)));
    // One that has not begun and has no date comes after all others.
    const QDate day = run.period ? run.period->first : run.began ? run.began->date() : QDate(9999, 12, 31);
    const auto before = store::readListRunBefore(connection, request.key, day);
    if (!before)
        return tl::make_unexpected(before.error());
    if (!*before)
        return run;
    run.previous = (*before)->completed;
    if ((*before)->version == list->hash)
        return run;
    const auto version = store::readListVersion(connection, (*before)->version);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version) {
        if (const Result<Checklist> earlier = listFromVersion(request.key.list, **version))
            run.changed = differencesBetween(*earlier, *list);
    }
    return run;
}

/*! An event that says what it is about even to who has no template. */
ListEvent eventOf(const Run &run, const QString &kind, const QString &item = {}, QJsonObject details = {})
{
    if (const RunItem *const about = run.item(item))
        details[u"title"_s] = about->item.title;
    details[u"list"_s] = run.list.title;
    return {{}, run.key, 0, {}, kind, item, {}, {}, details};
}

Result<ListEvent> answerEvent(const Run &run, const NewAnswer &answer)
{
    if (!run.item(answer.item)) {
        QStringList ids;
        for (const RunItem &item : run.items)
            ids << item.item.id;
        //: %1 is the title of a list, %2 an id, %3 a list of ids
        return refusal(withNearestName(Words::tr("\"%1\" has no item \"%2\" in this run; there are %3")
                                           .arg(run.list.title, answer.item, ids.join(u", "_s)),
            answer.item, ids));
    }
    const QString note = Redactor().apply(answer.note.trimmed());
    if (answer.state == ItemState::NotApplicable && note.isEmpty())
        return refusal(Words::tr("say why \"%1\" does not apply: the reason is kept with it")
                           .arg(run.item(answer.item)->item.title));
    QJsonObject details{{u"state"_s, itemStateName(answer.state)}};
    if (answer.evidence)
        details[u"evidence"_s] = evidenceToJson(*answer.evidence);
    ListEvent event = eventOf(run, answerKind, answer.item, details);
    event.text = note;
    return event;
}

std::optional<Error> lockOf(const Run &run)
{
    if (!run.signOff)
        return std::nullopt;
    //: %1 is the title of a list, %2 a period, %3 a person
    return Error{ErrorCode::BadConfiguration,
        Words::tr("%1, %2, was signed off by %3 and stays as it is")
            .arg(run.list.title, run.periodText(), run.signOff->actor)};
}

/*! What is said about a run as it is; where \a onlyUntouched, nothing about items that somebody has
 * answered. */
Result<QList<ListEvent>> answerEvents(const Run &run, const QList<NewAnswer> &answers, bool onlyUntouched)
{
    if (const std::optional<Error> lock = lockOf(run))
        return tl::make_unexpected(*lock);
    QList<ListEvent> events;
    for (const NewAnswer &answer : answers) {
        const RunItem *const item = run.item(answer.item);
        if (onlyUntouched && item && !item->isUntouched())
            continue;
        const Result<ListEvent> event = answerEvent(run, answer);
        if (!event)
            return tl::make_unexpected(event.error());
        events.append(*event);
    }
    return events;
}

/*! What a run that begins will be judged by, whatever becomes of the template. */
QJsonObject beginningOf(const Run &run, const QTimeZone &zone, const QDateTime &now)
{
    QJsonObject details{{u"version"_s, run.list.hash}};
    std::optional<QDateTime> due;
    std::optional<QDateTime> overdue;
    if (run.period && zone.isValid()) {
        const PeriodTimes times = timesOf(*run.list.recurrence, *run.period, run.list.grace, zone);
        due = times.dueBy;
        overdue = times.overdueFrom;
    } else if (!run.list.recurrence && run.list.grace.count() > 0) {
        due = overdue = now.addMSecs(run.list.grace.count());
    }
    if (due) {
        details[u"due_by"_s] = instantText(*due);
        details[u"overdue_from"_s] = instantText(*overdue);
    }
    return details;
}

/*! Charts and whoever reads the journal see that the list was gone through. */
Result<void> tellJournal(Connection &connection, const Run &run, const ListEvent &signOff)
{
    const Result<qint64> stack = store::stackId(connection, run.key.stack);
    if (!stack)
        return tl::make_unexpected(stack.error());
    return store::insertEntry(connection, *stack,
        //: %1 is the title of a list, %2 a period
        {signOff.uid, run.key.stack, signOff.at, journal::signOffKind, u"list:"_s + run.key.list, signOff.actor,
            Words::tr("%1, %2, was signed off").arg(run.list.title, run.periodText()),
            {{u"list"_s, run.key.list}, {u"period"_s, run.key.period}, {u"failed"_s, run.count(ItemState::Failed)}}});
}

} // namespace

Result<Checklist> listFromVersion(const QString &list, const store::ListVersion &version)
{
    const ChecklistFile file = checklistFromMarkdown(version.source.toUtf8(), list + u".md"_s);
    if (file.list)
        return *file.list;
    //: %1 is the id of a list
    return failure(ErrorCode::StorageFailed,
        Words::tr("the template of \"%1\" that the store kept cannot be read by this version of Conche").arg(list));
}

Result<Run> renewSummary(Connection &connection, const RunRequest &request)
{
    const auto events = store::readListEvents(connection, request.key);
    if (!events)
        return tl::make_unexpected(events.error());
    Result<Run> run = readRun(connection, request, *events);
    if (!run)
        return run;
    const Result<void> written = store::writeListSummary(connection, summaryOf(*run));
    return written ? run : tl::make_unexpected(written.error());
}

Ledger::Ledger(store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

void Ledger::read(const RunRequest &run, QObject *owner, Then<Run> then) const
{
    m_database.perform<Run>(
        [run](Connection &connection) {
            return store::readListEvents(connection, run.key).and_then([&](const QList<ListEvent> &events) {
                return readRun(connection, run, events);
            });
        },
        owner, std::move(then));
}

void Ledger::act(const RunRequest &request, const QString &actor, What what, QObject *owner, Then<Run> then)
{
    // The clock is asked here: it need not know of other threads.
    const auto work = [request, actor, what = std::move(what), now = m_clock.nowUtc()](
                          Connection &connection, Run &after) -> Result<void> {
        const auto events = store::readListEvents(connection, request.key);
        if (!events)
            return tl::make_unexpected(events.error());
        const Result<Run> run = readRun(connection, request, *events);
        if (!run)
            return tl::make_unexpected(run.error());
        Result<QList<ListEvent>> said = what(*run);
        if (!said)
            return tl::make_unexpected(said.error());
        if (!run->began) {
            said->prepend(eventOf(*run, beginKind, {}, beginningOf(*run, request.zone, now)));
            const Result<void> kept = store::keepListVersion(connection, {run->list.hash, run->list.source});
            if (!kept)
                return kept;
        }
        QJsonArray known;
        for (const ListEvent &event : *events)
            known.append(event.uid);
        qint64 order = events->isEmpty() ? 0 : events->last().order;
        const bool isBehind = !events->isEmpty() && events->last().at > now;
        for (ListEvent &event : *said) {
            event.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            event.order = ++order;
            event.at = now;
            event.actor = actor;
            if (isBehind)
                event.details[u"behind"_s] = true;
            if (event.kind == signOffKind)
                event.details[u"covers"_s] = known;
            known.append(event.uid);
            const Result<bool> appended = store::appendListEvent(connection, event);
            if (!appended)
                return tl::make_unexpected(appended.error());
        }
        Result<Run> renewed = renewSummary(connection, request);
        if (!renewed)
            return tl::make_unexpected(renewed.error());
        after = std::move(*renewed);
        const auto signOff = std::ranges::find(*said, signOffKind, &ListEvent::kind);
        return signOff == said->end() ? Result<void>() : tellJournal(connection, after, *signOff);
    };
    m_database.perform<Run>(
        [work](Connection &connection) -> Result<Run> {
            Run after;
            const Result<void> done = store::durably(connection, [&] { return work(connection, after); });
            return done ? Result<Run>(std::move(after)) : tl::make_unexpected(done.error());
        },
        owner, std::move(then));
}

void Ledger::begin(const RunRequest &run, const QString &actor, QObject *owner, Then<Run> then)
{
    act(
        run, actor, [](const Run &) { return QList<ListEvent>(); }, owner, std::move(then));
}

void Ledger::answer(
    const RunRequest &run, const QList<NewAnswer> &answers, const QString &actor, QObject *owner, Then<Run> then)
{
    act(
        run, actor, [answers](const Run &now) { return answerEvents(now, answers, false); }, owner, std::move(then));
}

void Ledger::answerUntouched(const RunRequest &run, const QList<NewAnswer> &answers, QObject *owner, Then<Run> then)
{
    act(
        run, {}, [answers](const Run &now) { return answerEvents(now, answers, true); }, owner, std::move(then));
}

void Ledger::note(const RunRequest &run, const QString &item, const QString &note, const QString &actor, QObject *owner,
    Then<Run> then)
{
    const auto what = [item, note](const Run &now) -> Result<QList<ListEvent>> {
        if (const std::optional<Error> lock = lockOf(now))
            return tl::make_unexpected(*lock);
        Result<ListEvent> event = answerEvent(now, {item, ItemState::Open, note, {}});
        if (!event)
            return tl::make_unexpected(event.error());
        event->kind = noteKind;
        event->details.remove(u"state"_s);
        return QList<ListEvent>{*event};
    };
    act(run, actor, what, owner, std::move(then));
}

void Ledger::undo(const RunRequest &run, const QString &actor, QObject *owner, Then<Run> then)
{
    const auto what = [actor](const Run &now) -> Result<QList<ListEvent>> {
        if (const std::optional<Error> lock = lockOf(now))
            return tl::make_unexpected(*lock);
        if (!now.undoable.contains(actor))
            //: %1 is a person
            return refusal(Words::tr("there is nothing in this run that %1 could undo").arg(actor));
        return QList<ListEvent>{eventOf(now, undoKind, {}, {{u"of"_s, now.undoable[actor]}})};
    };
    act(run, actor, what, owner, std::move(then));
}

void Ledger::redo(const RunRequest &run, const QString &actor, QObject *owner, Then<Run> then)
{
    const auto what = [actor](const Run &now) -> Result<QList<ListEvent>> {
        if (const std::optional<Error> lock = lockOf(now))
            return tl::make_unexpected(*lock);
        if (!now.redoable.contains(actor))
            //: %1 is a person
            return refusal(Words::tr("there is nothing in this run that %1 could do again").arg(actor));
        return QList<ListEvent>{eventOf(now, redoKind, {}, {{u"of"_s, now.redoable[actor]}})};
    };
    act(run, actor, what, owner, std::move(then));
}

void Ledger::keepEvidence(const RunRequest &run, const NewEvidence &found, QObject *owner, Then<Run> then)
{
    const auto what = [found](const Run &now) -> Result<QList<ListEvent>> {
        if (const std::optional<Error> lock = lockOf(now))
            return tl::make_unexpected(*lock);
        QJsonObject details{{u"reference"_s, found.reference.text()}, {u"evidence"_s, evidenceToJson(found.evidence)}};
        if (!found.asking.isEmpty())
            details[u"asking"_s] = found.asking;
        return QList<ListEvent>{eventOf(now, evidenceKind, found.item, details)};
    };
    act(run, {}, what, owner, std::move(then));
}

void Ledger::signOff(const RunRequest &run, const QString &note, const QMap<QString, Evidence> &known,
    const QString &actor, QObject *owner, Then<Run> then)
{
    const auto what = [note, known](const Run &now) -> Result<QList<ListEvent>> {
        if (const std::optional<Error> lock = lockOf(now))
            return tl::make_unexpected(*lock);
        QStringList open;
        for (const RunItem &item : now.items) {
            if (item.answer.state == ItemState::Open)
                open << item.item.title;
        }
        if (!open.isEmpty())
            //: %1 is a list of items
            return refusal(
                Words::tr("%n item(s) is/are open and want an answer first: %1", nullptr, static_cast<int>(open.size()))
                    .arg(open.join(u", "_s)));
        ListEvent event = eventOf(now, signOffKind);
        event.text = Redactor().apply(note.trimmed());
        const QMap<QString, Evidence> contrary = contraryTo(now, known);
        QJsonObject against;
        for (auto one = contrary.begin(); one != contrary.end(); ++one)
            against[one.key()] = evidenceToJson(one.value());
        if (!against.isEmpty())
            event.details[u"contrary"_s] = against;
        return QList<ListEvent>{event};
    };
    act(run, actor, what, owner, std::move(then));
}

} // namespace conche::checklists
