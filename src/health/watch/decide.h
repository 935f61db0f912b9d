// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/checkresult.h"
#include "health/watch/hardstate.h"

namespace conche::health {

/*! The keepers of promises. */
inline const QString watchKeeper = QStringLiteral("watch");
inline const QString scheduleKeeper = QStringLiteral("schedule");

/*! A round of checks, as far as what it changes follows from it. */
struct RoundFacts
{
    stack::Stack stack;
    CheckRunReport report;
    Attempts attempts;
    std::optional<store::Promise> promise; ///< of the keeper that this round belongs to
};

/*! That the daily check comes at this time, an hour late at most. */
[[nodiscard]] store::Promise dailyPromise(const QDateTime &now, const QDateTime &next);
/*! The promise after one more daily check: the next day at the same time of day, however late this one came. */
[[nodiscard]] store::Promise renewedDaily(const store::Promise &promise, const QDateTime &now, const QString &zone);
/*! Whether the time of a daily check has passed since it came last. */
[[nodiscard]] bool isDailyMissed(const QList<store::Promise> &promises, const QDateTime &now);

/*! What a round changes: states, alerts, the journal and promises. */
[[nodiscard]] store::WatchChanges decide(const RoundFacts &round, const store::WatchMemory &memory);

/*! Who promised to check and did not: a sentence each. */
[[nodiscard]] QStringList sleepSentences(const QList<store::Promise> &promises, const QDateTime &now);

/*! The quieting of the subject at the instant. */
[[nodiscard]] std::optional<store::Quieting> quietingOf(
    const QList<store::Quieting> &quietings, const QString &subject, const QDateTime &now);

/*! \a now, or the end of the quiet hours that it lies in. */
[[nodiscard]] QDateTime quietEnd(const stack::Stack &stack, const QDateTime &now);

[[nodiscard]] inline QString checkSubject(const QString &id)
{
    return QStringLiteral("check:") + id;
}
[[nodiscard]] inline QString signSubject(const QString &id)
{
    return QStringLiteral("sign:") + id;
}

} // namespace conche::health
