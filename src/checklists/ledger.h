// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run.h"

#include "core/clock.h"

namespace conche::checklists {

/*! Which run is meant, and the template as it is now: a run that begins takes it. */
struct RunRequest
{
    ListRunKey key;
    std::optional<Checklist> list; ///< nothing where the file is gone: only runs that have begun can be read then
    QTimeZone zone = {}; ///< of the stack: a run that begins is due by its days
};

/*! What somebody says about an item. */
struct NewAnswer
{
    QString item;
    ItemState state = ItemState::Done; ///< Open takes a tick back
    QString note; ///< a reason is required for NotApplicable
    std::optional<Evidence> evidence;
};

/*! What was asked for about an item. */
struct NewEvidence
{
    QString item;
    EvidenceReference reference;
    Evidence evidence;
    QString asking = {}; ///< what the same asking finds later takes its place; empty where there is only this
};

/*! What a search finds. */
struct FoundEntry
{
    ListRunKey key;
    QString listTitle;
    QString item; ///< its id; empty where it is about the run
    QString itemTitle;
    std::optional<ItemState> state; ///< nothing for notes, evidence and what is about the run
    QString actor;
    QDateTime at;
    QString text; ///< note, reason or evidence
    bool isUndone = false; ///< it was taken back
};

/*! What taking in another machine's history came to. */
struct MergeOutcome
{
    qsizetype added = 0;
    qsizetype known = 0; ///< were there already
    QList<ListRunKey> runs; ///< that changed
};

/*! The book of all runs: reading them and writing into them. Every act is one durable transaction in which the run is
 * read again, so several processes may act on one run at once. Its results carry the run as it is then. */
class Ledger
{
public:
    Ledger(store::Database &database, const Clock &clock);

    void read(const RunRequest &run, QObject *owner, Then<Run> then) const;
    /*! Begins a run without answering anything; of no effect where it has begun. */
    void begin(const RunRequest &run, const QString &actor, QObject *owner, Then<Run> then);
    /*! Refused with a sentence: an unknown item, a locked run, no reason for "not applicable". */
    void answer(
        const RunRequest &run, const QList<NewAnswer> &answers, const QString &actor, QObject *owner, Then<Run> then);
    /*! Conche itself says it, of those items only that nobody has answered by then. */
    void answerUntouched(const RunRequest &run, const QList<NewAnswer> &answers, QObject *owner, Then<Run> then);
    /*! Changes the note of an item and leaves its state. */
    void note(const RunRequest &run, const QString &item, const QString &note, const QString &actor, QObject *owner,
        Then<Run> then);
    /*! Takes back what this actor said last in the run, or takes that back. */
    void undo(const RunRequest &run, const QString &actor, QObject *owner, Then<Run> then);
    void redo(const RunRequest &run, const QString &actor, QObject *owner, Then<Run> then);
    /*! Keeps evidence that was asked for with an item. */
    void keepEvidence(const RunRequest &run, const NewEvidence &found, QObject *owner, Then<Run> then);
    /*! Locks the run; refused while items are open. \a known is what evidenceOf() says; what of it speaks against
     * a tick is kept with the sign-off. */
    void signOff(const RunRequest &run, const QString &note, const QMap<QString, Evidence> &known, const QString &actor,
        QObject *owner, Then<Run> then);

    /*! Reminders of a list are not wanted before this time. */
    void snooze(const QString &stack, const QString &list, const QDateTime &until, const QString &actor, QObject *owner,
        Then<void> then);
    /*! From now on the lists are expected to be done by their rules. */
    void expect(const QString &stack, const QList<Checklist> &lists, QObject *owner, Then<void> then);

    /*! Words that occur in items, notes, evidence and names, newest first; each word may be cut short. */
    void search(
        const QString &stack, const QString &text, int most, QObject *owner, Then<QList<FoundEntry>> then) const;
    /*! The runs of one list, newest first. */
    void runs(
        const QString &stack, const QString &list, int most, QObject *owner, Then<QList<ListRunSummary>> then) const;

    /*! Everything that was ever said about a stack's lists, or one of them, as JSON Lines in a file. The number of
     * events. */
    void exportHistory(
        const QString &stack, const QString &list, const QString &path, QObject *owner, Then<qsizetype> then) const;
    /*! Takes in such a file: what is known is left out, so the same file may come again. All or nothing. */
    void importHistory(const QString &stack, const QString &path, QObject *owner, Then<MergeOutcome> then);

private:
    /*! What somebody says about a run as it is; the events need what tells them apart from others no more. */
    using What = std::function<Result<QList<ListEvent>>(const Run &)>;
    void act(const RunRequest &run, const QString &actor, What what, QObject *owner, Then<Run> then);

    store::Database &m_database;
    const Clock &m_clock;
};

/*! The rule that an event of expectKind says. */
[[nodiscard]] ExpectedRule expectedFrom(const ListEvent &event);
/*! The template of a list as the store kept it. */
[[nodiscard]] Result<Checklist> listFromVersion(const QString &list, const store::ListVersion &version);
/*! Finds out on the store's thread what a run comes to, and writes it beside its events. */
[[nodiscard]] Result<Run> renewSummary(store::Connection &connection, const RunRequest &request);

} // namespace conche::checklists
