// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifications.h"

#include "models/overview.h"

#include <QMap>

#include <optional>

namespace conche::gui {

/*! A subject that is not well, as far as the user was told of it. */
struct Trouble
{
    QString title;
    Verdict verdict = Verdict::Unknown; ///< now; Ok where it is over and the user does not know yet
    int level = 0; ///< of the outage
    QString found; ///< in words
    QDateTime since;
    std::optional<Verdict> told; ///< nothing where the user was not told that it began
    bool isWaiting = false; ///< it got worse, and the user does not know yet
    QString key; ///< of the notice that tells of it

    friend bool operator==(const Trouble &, const Trouble &) = default;
};

/*! What was told of a stack, and what waits to be told: by subject. */
using Troubles = QMap<QString, Trouble>;

/*! What follows from what happened. */
struct Telling
{
    std::optional<Notice> notice; ///< one at most, however much happened
    QStringList closed; ///< keys of notices that are not true any more, or not wanted
    std::optional<QDateTime> again; ///< when quiet hours end that something waits for
    Troubles after;
};

/*! Decides what the user is told: once that a subject got worse, once that it is over, nothing about subjects that are
 * quieted or that change again and again, and in quiet hours nothing until they end.
 *
 * \a entries are those that came since the last time; nothing where only time or what is quieted changed. */
[[nodiscard]] Telling toTell(Troubles before, const QList<store::JournalEntry> &entries,
    const models::Overview &overview, bool notifies, const QDateTime &now);

} // namespace conche::gui
