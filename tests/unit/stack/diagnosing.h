// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack/stackfile.h"

#include <QTest>

namespace conche::stack {

using namespace Qt::StringLiterals;

// What a row expects, a diagnostic a line: "error 2:1 part of the message". Lines count from the row's own first one.
inline void columns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("expected");
}

struct Rows
{
    QByteArray before;

    void operator()(const char *name, const QByteArray &toml, const QString &expected) const
    {
        QTest::newRow(name) << before << toml << expected;
    }
};

inline QString shown(const QList<Diagnostic> &diagnostics)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : diagnostics)
        lines << diagnostic.text(u"x.toml"_s);
    return lines.join(u'\n');
}

inline void verifyDiagnostics()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, toml);
    QFETCH(const QString, expected);
    const StackFile file = stackFromToml(before + toml, u"x.toml"_s);
    const QStringList lines = expected.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(file.diagnostics.size() == lines.size(), qPrintable(shown(file.diagnostics)));
    bool anyError = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Diagnostic &diagnostic = file.diagnostics[i];
        const bool isError = diagnostic.severity == Diagnostic::Severity::Error;
        anyError = anyError || isError;
        const QString place = u"%1 %2:%3"_s.arg(isError ? u"error"_s : u"warning"_s)
                                  .arg(diagnostic.position.line - before.count('\n'))
                                  .arg(diagnostic.position.column);
        QCOMPARE(place, lines[i].section(u' ', 0, 1));
        QVERIFY2(diagnostic.message.contains(lines[i].section(u' ', 2)), qPrintable(shown(file.diagnostics)));
    }
    QCOMPARE(file.stack.has_value(), !anyError);
}

} // namespace conche::stack
