// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/signs/signs.h"

#include <QTest>

namespace conche::tests {

using health::SignInput;
using health::SignResult;

[[nodiscard]] inline SignResult judged(const stack::Stack &stack, const QString &id, const SignInput &input)
{
    for (const SignResult &sign : health::judgeSigns(stack, input)) {
        if (sign.id == id)
            return sign;
    }
    qFatal("there is no sign %s", qPrintable(id));
}

inline void verify(const SignResult &sign, const QString &verdict, const QString &says)
{
    QVERIFY2(verdictName(sign.verdict) == verdict,
        qPrintable(QString(verdictName(sign.verdict)) + QStringLiteral(": ") + sign.summary));
    QVERIFY2(sign.summary.contains(says), qPrintable(sign.summary));
    QVERIFY2(!sign.summary.isEmpty() && !sign.summary.contains(u"%1"), qPrintable(sign.summary));
}

} // namespace conche::tests
