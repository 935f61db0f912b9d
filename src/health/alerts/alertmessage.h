// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "stack/stack.h"

#include <QDateTime>

namespace conche::health {

/*! Something that became worse than it may be, or that is over again. */
struct AlertEvent
{
    enum class Kind { Raised, Over };

    Kind kind = Kind::Raised;
    QString subject; ///< "check:disk", "sign:no-raw-data"
    QString title;
    Verdict verdict = Verdict::Critical; ///< what was raised, also of an alert that is over
    QString summary;
    QDateTime since; ///< when it was raised, also of an alert that is over
};

/*! What is sent through a channel. Texts are plain, without control characters and without secrets. */
struct AlertMessage
{
    QString title; ///< one line
    QString text;
    Verdict verdict = Verdict::Ok; ///< the worst that was raised; Ok where something is over only
    QString stack;
    QDateTime at;

    friend bool operator==(const AlertMessage &, const AlertMessage &) = default;
};

/*! All events of a round in one message, worst first. \a outage is a sentence on how long training has been out, or
 * empty. */
[[nodiscard]] AlertMessage alertMessage(
    const stack::Stack &stack, QList<AlertEvent> events, const QString &outage, const QDateTime &now);

/*! A message that says it is a test. */
[[nodiscard]] AlertMessage testMessage(const stack::Stack &stack, const QDateTime &now);

} // namespace conche::health
