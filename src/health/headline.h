// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkresult.h"

#include "stack/stack.h"
#include "store/watchlog.h"

#include <QMap>

namespace conche::health {

/*! What matters most of a stack, as window, command line and notifications say it. */
struct Headline
{
    Verdict verdict = Verdict::Unknown;
    QString sentence; ///< what matters most, and since when
    QString cause; ///< which failure came first, as far as that is known, and how many of the checks ran
    std::optional<QDateTime> since = {}; ///< the moment that the sentence speaks of; nothing where it names none

    friend bool operator==(const Headline &, const Headline &) = default;
};

/*! Says in a sentence how the stack is. The checks of \a stack are those that were to be asked: one that the report
 * tells nothing of has not been asked yet. \a subjects tells since when something is believed. Instants that lie in the
 * future prove nothing. \a interval is as in isOutdated(). */
[[nodiscard]] Headline headlineOf(const stack::Stack &stack, const CheckRunReport &report,
    const QMap<QString, store::SubjectState> &subjects, const QDateTime &now,
    std::optional<std::chrono::milliseconds> interval = {});

/*! How many checks were asked, each counted once whatever its parts. */
struct AskedChecks
{
    int ran = 0;
    int of = 0;
    int inPart = 0; ///< of those that ran
    QStringList reasons; ///< why the others did not, the most frequent first
};

[[nodiscard]] AskedChecks askedChecks(const stack::Stack &stack, const CheckRunReport &report);

/*! "2 of 14 checks did not run: no InfluxDB credential."; empty where all of them ran. */
[[nodiscard]] QString notAskedSentence(const AskedChecks &asked);

/*! Whether the newest result is too old, at the instant, to say how the stack is: checks were missed. \a interval is
 * that of the check that is asked most often; where it is not told, the stack's checks say it. */
[[nodiscard]] bool isOutdated(const stack::Stack &stack, const QDateTime &asked, const QDateTime &now,
    std::optional<std::chrono::milliseconds> interval = {});

} // namespace conche::health
