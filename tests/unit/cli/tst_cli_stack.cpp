// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

/*! `conche-cli stack validate|show|list`, and which stack is meant without a name. */
class TestCliStack final : public QObject
{
    Q_OBJECT

    static QByteArray shippedText()
    {
        QFile file(shippedFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void shippedStackIsValid()
    {
        Console console;
        QCOMPARE(console.run({u"stack"_s, u"validate"_s, shippedFile}), 0);
        QVERIFY2(console.out().startsWith("Chocolate Factory can be used: 13 check"_L1), qPrintable(console.out()));
        QCOMPARE(console.error(), QString());
    }

    void mistakesHaveLineAndColumn()
    {
        Console console;
        const QString file = console.write(
            u"own.toml"_s, "format = 1\nname = \"own\"\ntitle = \"Own\"\n[[check]]\nid = \"a\"\nkind = \"htp\"\n");
        QCOMPARE(console.run({u"stack"_s, u"validate"_s, file}), 1);
        QVERIFY2(console.error().contains(file + u":6:"_s), qPrintable(console.error()));
        QCOMPARE(console.out(), QString());
    }

    void unknownKeyIsAWarningWithAHint()
    {
        Console console;
        QByteArray text = shippedText();
        text.replace("warn_percent = 80", "warn_procent = 80");
        const QString file = console.write(u"own.toml"_s, text);
        QCOMPARE(console.run({u"stack"_s, u"validate"_s, file}), 0);
        QVERIFY2(console.error().contains("warn_percent"_L1), qPrintable(console.error()));
    }

    void fileThatIsMissing()
    {
        Console console;
        for (const QString &command : {u"validate"_s, u"show"_s}) {
            QCOMPARE(console.run({u"stack"_s, command, u"/nowhere/at-all.toml"_s}), 1);
            QVERIFY2(console.error().contains("at-all.toml"_L1), qPrintable(console.error()));
        }
        QCOMPARE(console.run({u"stack"_s, u"show"_s, u"--source"_s, u"/nowhere/at-all.toml"_s}), 1);
        QVERIFY2(console.error().contains("at-all.toml"_L1), qPrintable(console.error()));
    }

    void showSaysWhatIsThere()
    {
        Console console;
        QCOMPARE(console.run({u"stack"_s, u"show"_s, shippedFile}), 0);
        for (const QString &word :
            {u"Chocolate Factory (chocolate-factory)"_s, u"http://localhost:8086, energy_data"_s, u"training-recent"_s,
                u"Feature engineering, time limit "_s, u"./scripts/mlflow-health-monitor.sh"_s, u"docker"_s})
            QVERIFY2(console.out().contains(word), qPrintable(QString(word + u" in: "_s + console.out())));
    }

    void showHidesPasswordsOfAddresses()
    {
        Console console;
        QByteArray text = shippedText();
        text.replace("http://localhost:8000\"", "http://user:geheim@localhost:8000\"");
        const QString file = console.write(u"own.toml"_s, text);
        for (const QStringList &arguments :
            {QStringList{u"stack"_s, u"validate"_s, file}, QStringList{u"stack"_s, u"show"_s, file}}) {
            console.run(arguments);
            QVERIFY2(!QString(console.out() + console.error()).contains("geheim"_L1),
                qPrintable(QString(console.out() + console.error())));
        }
    }

    void sourceIsTheFileItself()
    {
        Console console;
        QCOMPARE(console.run({u"stack"_s, u"show"_s, shippedFile, u"--source"_s}), 0);
        QCOMPARE(console.out().toUtf8(), shippedText());
    }

    void listNamesOwnAndShipped()
    {
        Console console;
        const QString file = console.write(u"conche/stacks/bakery.toml"_s, shippedText());
        QCOMPARE(console.run({u"stack"_s, u"list"_s}), 0);
        QVERIFY2(console.out().contains(file), qPrintable(console.out()));
        QVERIFY2(console.out().startsWith("bakery "_L1), qPrintable(console.out()));
    }

    void theOnlyOwnStackNeedsNoName()
    {
        Console console;
        console.write(u"conche/stacks/bakery.toml"_s, shippedText());
        QCOMPARE(console.run({u"check"_s, u"--only"_s, u"disk"_s}), 0);
        QCOMPARE(console.run({u"check"_s, u"--only"_s, u"disk"_s, u"--stack"_s, u"bakery"_s}), 0);
        console.write(u"conche/stacks/brewery.toml"_s, shippedText());
        QCOMPARE(console.run({u"check"_s, u"--only"_s, u"disk"_s}), 3);
        QVERIFY2(console.error().contains("several stacks"_L1), qPrintable(console.error()));
    }
};

QTEST_GUILESS_MAIN(TestCliStack)
#include "tst_cli_stack.moc"
