// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkresult.h"

#include "stack/stack.h"
#include "store/watchlog.h"

#include <QMap>

namespace conche::health {

/*! Something that is not as it should be, with what is known of its beginning. */
struct Trouble
{
    QString id; ///< of the check or sign
    Verdict verdict = Verdict::Unknown;
    QString title;
    QString sentence;
    std::optional<QDateTime> began; ///< nothing where that is not known
    std::chrono::milliseconds tolerance{0}; ///< how far \a began may be off; for training how often it comes
    bool isTraining = false;
    bool isSeries = false; ///< \a began is the newest record
    std::optional<QDateTime> since = {}; ///< what the span of time in \a sentence counts from; nothing without one
};

/*! What is not ok, the most important first: by severity, training before others, then in the stack file's order. A
 * check that was not asked is none of them. */
[[nodiscard]] QList<Trouble> troublesOf(const stack::Stack &stack, const CheckRunReport &report,
    const QMap<QString, store::SubjectState> &subjects, const QDateTime &now);

/*! The last training of the model that is silent longest. */
struct KnownTraining
{
    QDateTime since;
    bool isAnswered = false; ///< MLflow told of it in the newest result; else it is remembered
};

[[nodiscard]] std::optional<KnownTraining> knownTraining(
    const stack::Stack &stack, const CheckRunReport &report, const QDateTime &now);

/*! Whether it asks or calls: no sentence goes on after that. */
[[nodiscard]] bool endsWithMark(const QString &text);

/*! Dated by another clock, or before ours was set back. */
[[nodiscard]] bool isFuture(const QDateTime &instant, const QDateTime &now);

} // namespace conche::health
