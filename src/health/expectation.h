// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/verdict.h"
#include "stack/stack.h"

#include <QJsonValue>

namespace conche::health {

/*! What an expectation came to: the value it looked at, and where it was not met, why. */
struct Judgement
{
    Verdict verdict = Verdict::Ok;
    QString value;
    QString reason; ///< empty with Ok
};

/*! Holds an answer against an expectation. BadContent where the answer has no such value at all. */
[[nodiscard]] Result<Judgement> judge(const stack::Expectation &expectation, const QByteArray &answer);

/*! Holds a number against limits. */
[[nodiscard]] Judgement judge(const stack::Limits &limits, double number);

[[nodiscard]] QString ruleText(const stack::Expectation &expectation);
[[nodiscard]] QString ruleText(const stack::Limits &limits);

/*! One line of at most so many characters without control characters. */
[[nodiscard]] QString oneLine(const QString &text, qsizetype longest = 100);

} // namespace conche::health
