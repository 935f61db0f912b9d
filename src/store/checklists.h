// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace conche::store {

/*! Which run of a checklist is meant. */
struct ListRunKey
{
    QString stack;
    QString list; ///< the checklist's id
    QString period; ///< "2026-11-23", "2026-W47", "2026-11", a deployment's version label or a person

    friend bool operator==(const ListRunKey &, const ListRunKey &) = default;
    friend auto operator<=>(const ListRunKey &left, const ListRunKey &right)
    {
        return std::tie(left.stack, left.list, left.period) <=> std::tie(right.stack, right.list, right.period);
    }
};

/*! Something that happened to a run. Events are appended and never changed; what a run is, is what they come to. */
struct ListEvent
{
    QString uid; ///< makes it the same event wherever it comes from
    ListRunKey run; ///< the period is empty for what is about the list itself
    qint64 order = 0; ///< one more than any event of the run that its writer knew: sorts them whatever clocks say
    QDateTime at; ///< as the writer's clock said
    QString kind;
    QString item; ///< the item's id, where it is about one
    QString actor; ///< empty for Conche itself
    QString text; ///< a note or a reason
    QJsonObject details;

    friend bool operator==(const ListEvent &, const ListEvent &) = default;
};

/*! What the events of a run come to, in short: kept beside them so that lists of runs need not read events. It can be
 * made again from them. */
struct ListRunSummary
{
    ListRunKey key;
    QString title; ///< of the list, as it was
    QString version; ///< of the template, by its hash
    std::optional<QDate> starts; ///< first day of the period; nothing for deployments and persons
    QDateTime began;
    QDateTime changed; ///< when the newest event happened
    QString lastActor; ///< who answered last
    int items = 0;
    int done = 0;
    int notApplicable = 0;
    int failed = 0;
    std::optional<QDateTime> completed; ///< when the last open item was answered
    std::optional<QDateTime> signedOff;
    QString signedBy; ///< who signed it off
    std::optional<QDateTime> dueBy; ///< by the rule that it began with; nothing where that is not known
    std::optional<QDateTime> overdueFrom; ///< the same with the grace that it began with
    int events = 0; ///< how often something was said
    bool hasEvidence = false; ///< an item was answered with a fact of the machine's beside it

    [[nodiscard]] int answered() const { return done + notApplicable + failed; }
    [[nodiscard]] int open() const { return items - answered(); }

    friend bool operator==(const ListRunSummary &, const ListRunSummary &) = default;
};

/*! A template as it was when runs of it began. */
struct ListVersion
{
    QString hash;
    QString source; ///< the file's text

    friend bool operator==(const ListVersion &, const ListVersion &) = default;
};

/*! What a search finds. */
struct FoundListEvent
{
    ListEvent event;
    QString listTitle;
    bool isUndone = false; ///< it was taken back, and that was not taken back
};

// All of this is for the store's thread, see Database::perform().

/*! Work in one transaction that is on the disk when it returns: it survives a power cut, not only a crash. */
[[nodiscard]] Result<void> durably(Connection &connection, const std::function<Result<void>()> &work);

/*! The events of a run in their order. */
[[nodiscard]] Result<QList<ListEvent>> readListEvents(Connection &connection, const ListRunKey &run);
/*! Appends an event; one with a known uid is left out. True where it was new. */
[[nodiscard]] Result<bool> appendListEvent(Connection &connection, const ListEvent &event);
/*! Replaces what is said in short of a run. */
[[nodiscard]] Result<void> writeListSummary(Connection &connection, const ListRunSummary &summary);
/*! The newest \a most runs of each list of a stack, its newest that was completed, and those that are
 * open: all undated ones and the newest of the others. */
[[nodiscard]] Result<QList<ListRunSummary>> readNewestListRuns(Connection &connection, const QString &stack, int most);
/*! The runs of one list, newest period first. */
[[nodiscard]] Result<QList<ListRunSummary>> readListRuns(
    Connection &connection, const QString &stack, const QString &list, int most);
/*! The newest run of the list that belongs before the day, other than this one. */
[[nodiscard]] Result<std::optional<ListRunSummary>> readListRunBefore(
    Connection &connection, const ListRunKey &run, const QDate &day);
/*! What happened to lists as such: the events without a period, in their order. */
[[nodiscard]] Result<QList<ListEvent>> readOwnListEvents(Connection &connection, const QString &stack);
[[nodiscard]] Result<void> keepListVersion(Connection &connection, const ListVersion &version);
[[nodiscard]] Result<std::optional<ListVersion>> readListVersion(Connection &connection, const QString &hash);

/*! All templates that runs of a stack, or of one of its lists, began with. */
[[nodiscard]] Result<QList<ListVersion>> readListVersions(
    Connection &connection, const QString &stack, const QString &list);

/*! Events whose words begin with all words of the text, newest first. */
[[nodiscard]] Result<QList<FoundListEvent>> searchListEvents(
    Connection &connection, const QString &stack, const QString &text, int most);

/*! Hands over every event of a stack, or of one of its lists, run by run; ends with the first failure of \a take. */
[[nodiscard]] Result<void> eachListEvent(Connection &connection, const QString &stack, const QString &list,
    const std::function<Result<void>(const ListEvent &)> &take);

} // namespace conche::store
