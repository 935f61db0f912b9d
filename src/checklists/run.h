// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"

#include "store/checklists.h"

namespace conche::checklists {

using store::ListEvent;
using store::ListRunKey;
using store::ListRunSummary;

enum class ItemState { Open, Done, NotApplicable, Failed };

/*! "open", "done", "not-applicable", "failed": the same word in JSON, the store and exports. */
[[nodiscard]] QString itemStateName(ItemState state);
[[nodiscard]] std::optional<ItemState> itemStateFromName(const QString &name);

/*! Who said what about an item, and when. */
struct Answer
{
    ItemState state = ItemState::Open;
    QString note; ///< or the reason why it does not apply
    QString actor; ///< empty: Conche itself
    QDateTime at;
    std::optional<Evidence> evidence; ///< what was known at that moment
    QString noteBy = {}; ///< who wrote the note, and when: it may be changed without answering anew
    QDateTime noteAt = {};

    /*! True where the note is not of the answer itself. */
    [[nodiscard]] bool isNoteApart() const { return !noteBy.isEmpty() && (noteBy != actor || noteAt != at); }

    friend bool operator==(const Answer &, const Answer &) = default;
};

/*! Evidence that was asked for during a run. */
struct KeptEvidence
{
    QString reference; ///< what was asked for: "log-watch"
    QDateTime at;
    Evidence evidence;
    QString asking = {}; ///< what found it; what it found before is left out

    friend bool operator==(const KeptEvidence &, const KeptEvidence &) = default;
};

struct RunItem
{
    Item item; ///< of the template's version that the run began with
    Answer answer;
    QList<Answer> earlier; ///< what was said before, oldest first
    QList<KeptEvidence> kept; ///< oldest first
    std::optional<Evidence> contrary; ///< what was known at the sign-off, where that spoke against the tick

    /*! True where nobody has answered it: who opened it again by hand wants to answer it by hand. */
    [[nodiscard]] bool isUntouched() const { return !answer.at.isValid(); }

    friend bool operator==(const RunItem &, const RunItem &) = default;
};

struct SignOff
{
    QString actor;
    QDateTime at;
    QString note;

    friend bool operator==(const SignOff &, const SignOff &) = default;
};

/*! One pass through a list: what its events come to. */
struct Run
{
    ListRunKey key;
    Checklist list; ///< the version that it began with
    std::optional<ListPeriod> period; ///< of a recurring list
    std::optional<QDateTime> dueBy; ///< as its rule said when it began
    std::optional<QDateTime> overdueFrom; ///< as its rule and grace said then
    std::optional<QDateTime> began; ///< nothing where nobody did anything yet
    QString beganBy;
    QList<RunItem> items; ///< those that are wanted in this period
    std::optional<SignOff> signOff;
    std::optional<QDateTime> completed; ///< when the last open item was answered
    std::optional<QDateTime> previous; ///< when the run before was completed
    QString lastActor; ///< who answered last
    std::optional<QDateTime> lastAt;
    int events = 0; ///< how often something was said
    QMap<QString, QString> undoable; ///< by actor: the event that undo() would take back
    QMap<QString, QString> redoable; ///< by actor: the undo that redo() would take back
    QList<ItemDifference> changed; ///< how its version differs from that of the run before
    QStringList remarks; ///< a clock that was set back, answers that the sign-off does not cover

    [[nodiscard]] const RunItem *item(const QString &id) const;
    [[nodiscard]] int count(ItemState state) const;
    [[nodiscard]] bool isLocked() const { return signOff.has_value(); }
    /*! "2026-W47" as a person says it: "week 47", "Monday, 23 November", "November", "version 1.4.2", "nora". */
    [[nodiscard]] QString periodText() const;

    friend bool operator==(const Run &, const Run &) = default;
};

/*! The kinds of events. */
inline const QString beginKind = QStringLiteral("begin");
inline const QString answerKind = QStringLiteral("answer");
inline const QString noteKind = QStringLiteral("note");
inline const QString undoKind = QStringLiteral("undo"); ///< of the event that its details name
inline const QString redoKind = QStringLiteral("redo"); ///< takes the undo back that its details name
inline const QString evidenceKind = QStringLiteral("evidence"); ///< was asked for
inline const QString signOffKind = QStringLiteral("sign-off");
inline const QString expectKind = QStringLiteral("expect"); ///< of a list: it is in use from here on
inline const QString snoozeKind = QStringLiteral("snooze"); ///< of a list: no reminders for a while

/*! True where the item is to be done in a period of the list; nothing is a run without a date. */
[[nodiscard]] bool isWanted(const Item &item, const Checklist &list, const std::optional<ListPeriod> &period);
[[nodiscard]] int wantedItems(const Checklist &list, const std::optional<ListPeriod> &period);

/*! The events of a run that count, in the same order in every process: those that its sign-off covers, without the
 * sign-off itself, or all. */
[[nodiscard]] QList<ListEvent> countedEvents(QList<ListEvent> events);

/*! The run that the events come to, in their order. \a list is the version that the run began with. Pure. */
[[nodiscard]] Run runFrom(const ListRunKey &key, const Checklist &list, const QList<ListEvent> &events);

/*! Puts what is said about an item in the place of what was said before, which is kept. Of a note, its words only. */
void sayAbout(RunItem &item, const Answer &said, bool isNote = false);

/*! In short, as it is kept beside the events. */
[[nodiscard]] ListRunSummary summaryOf(const Run &run);

/*! What is known about the items of a run, by their ids: what was asked for during the run belongs to it,
 * and of a deployment, where the list says so, only what was measured since it began. */
[[nodiscard]] QMap<QString, Evidence> evidenceOf(const Run &run, Facts facts);
/*! The items that tick themselves and may: never touched, with all of their evidence fine and found \a since. */
[[nodiscard]] QStringList ticksByThemselves(
    const Run &run, const QMap<QString, Evidence> &evidence, const QDateTime &since);

/*! "2026-W47" as a person says it, see Run::periodText(). */
[[nodiscard]] QString periodText(PeriodKind kind, const QString &key, const std::optional<ListPeriod> &period);

/*! How a fact beside an answered item has turned out since. */
enum class Since {
    Same, ///< or nothing to compare
    NoLonger, ///< it was fine at the tick and is not any more
    Now, ///< it was not fine at the tick and is now
};
[[nodiscard]] Since sinceAnswer(const Answer &answer, const Evidence &now);
/*! What is known now and speaks against ticks, by items. */
[[nodiscard]] QMap<QString, Evidence> contraryTo(const Run &run, const QMap<QString, Evidence> &known);
/*! The run with that beside its items, as it is once it is signed off. */
[[nodiscard]] Run withContrary(Run run, const QMap<QString, Evidence> &contrary);

} // namespace conche::checklists
