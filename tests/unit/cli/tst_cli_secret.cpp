// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray value = "geheim wort=ü";

} // namespace

/*! `conche-cli secret set|status|forget`: where a secret goes, and that it is never printed. */
class TestCliSecret final : public QObject
{
    Q_OBJECT

    static Secret readOf(fakes::FakeCredentialStore &store, const QString &name)
    {
        QObject owner;
        Result<Secret> found;
        QEventLoop loop;
        store.read(name, &owner, [&](const Result<Secret> &secret) {
            found = secret;
            loop.quit();
        });
        loop.exec();
        return found.value_or(Secret());
    }

    static bool printsSecret(const Console &console)
    {
        return QString(console.out() + console.error()).contains("geheim"_L1);
    }

private Q_SLOTS:
    void set_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("a name alone goes into the keychain") << u"factory/influxdb"_s << value;
        QTest::newRow("the keychain by its word") << u"keychain:factory/influxdb"_s << value;
        QTest::newRow("a line end is no part of it") << u"factory/influxdb"_s << value + '\n';
        QTest::newRow("nor is one of Windows") << u"factory/influxdb"_s << value + "\r\n";
        QTest::newRow("the first line counts") << u"factory/influxdb"_s << value + "\nsecond\n";
        QTest::newRow("a file") << u"file:influxdb"_s << value;
    }

    void set()
    {
        QFETCH(QString, reference);
        QFETCH(QByteArray, input);
        Console console;
        QCOMPARE(console.run({u"secret"_s, u"set"_s, reference}, input), 0);
        const bool isFile = reference.startsWith("file:"_L1);
        QCOMPARE(readOf(isFile ? console.bench.files : console.bench.keychain,
                     isFile ? u"influxdb"_s : u"factory/influxdb"_s)
                     .reveal(),
            value);
        QVERIFY2(console.out().contains("is stored"_L1), qPrintable(console.out()));
        QVERIFY(!printsSecret(console));
    }

    void setWithoutAValue()
    {
        for (const QByteArray &input : {QByteArray(), QByteArray("\n")}) {
            Console console;
            QCOMPARE(console.run({u"secret"_s, u"set"_s, u"factory/influxdb"_s}, input), 1);
            QVERIFY(!console.bench.keychain.holds(u"factory/influxdb"_s));
            QVERIFY2(console.error().startsWith("conche-cli: no secret was given"_L1), qPrintable(console.error()));
        }
    }

    void placeThatCannotBeUsed_data()
    {
        QTest::addColumn<secrets::StoreState>("state");
        QTest::newRow("locked") << secrets::StoreState::Locked;
        QTest::newRow("absent") << secrets::StoreState::Absent;
    }

    void placeThatCannotBeUsed()
    {
        QFETCH(secrets::StoreState, state);
        for (const QString &verb : {u"set"_s, u"forget"_s, u"status"_s}) {
            Console console;
            console.bench.keychain.setState(state);
            QCOMPARE(console.run({u"secret"_s, verb, u"factory/influxdb"_s}, value), 1);
            QVERIFY(QString(console.out() + console.error()).contains("memory"_L1));
            QVERIFY(!printsSecret(console));
            QVERIFY2(!console.bench.files.holds(u"factory/influxdb"_s), "another place is never taken instead");
        }
    }

    void forget()
    {
        Console console;
        console.bench.keychain.put(u"factory/influxdb"_s, Secret(value));
        QCOMPARE(console.run({u"secret"_s, u"forget"_s, u"factory/influxdb"_s}), 0);
        QVERIFY(!console.bench.keychain.holds(u"factory/influxdb"_s));
        QVERIFY(console.out().contains("is forgotten"_L1));
    }

    void statusOfOne()
    {
        Console console;
        console.bench.keychain.put(u"factory/influxdb"_s, Secret(value));
        QCOMPARE(console.run({u"secret"_s, u"status"_s, u"factory/influxdb"_s}), 0);
        QCOMPARE(console.out(), u"keychain:factory/influxdb is there\n"_s);
        QCOMPARE(console.run({u"secret"_s, u"status"_s, u"factory/other"_s}), 1);
        QVERIFY(console.out().startsWith("keychain:factory/other: "_L1));
        QVERIFY(!printsSecret(console));
    }

    void statusOfAStack()
    {
        Console console;
        QCOMPARE(console.run({u"secret"_s, u"status"_s, u"--stack"_s, shippedFile}), 0);
        QCOMPARE(console.out(), u"keychain:chocolate-factory/influxdb is there\n"_s);
        QVERIFY(!printsSecret(console));
    }

    /*! The address of a webhook is a secret like any other. */
    void statusOfAStackThatOnlyAlerts()
    {
        Console console;
        const QString file = console.write(u"own.toml"_s,
            "name = \"own\"\n[[check]]\nid = \"disk\"\nkind = \"disk\"\n[[check.place]]\npath = \"/\"\n"
            "[[alerts.webhook]]\nurl = \"keychain:own/chat\"\n");
        QCOMPARE(console.run({u"secret"_s, u"status"_s, u"--stack"_s, file}), 1);
        QVERIFY2(console.out().startsWith("keychain:own/chat: "_L1), qPrintable(console.out() + console.error()));
    }

    void badReference_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::newRow("nothing after the place") << u"keychain:"_s;
        QTest::newRow("nothing after env") << u"env:"_s;
        QTest::newRow("nothing after file") << u"file:"_s;
    }

    void badReference()
    {
        QFETCH(QString, reference);
        for (const QString &verb : {u"set"_s, u"forget"_s, u"status"_s}) {
            Console console;
            QCOMPARE(console.run({u"secret"_s, verb, reference}, value), 3);
            QVERIFY(console.error().startsWith("conche-cli: "_L1));
            QVERIFY(!printsSecret(console));
        }
    }

    void misuse()
    {
        Console console;
        QCOMPARE(console.run({u"secret"_s}), 3);
        QCOMPARE(console.run({u"secret"_s, u"set"_s}), 3);
        // A secret on the command line would stand in the list of processes and in the shell's history.
        QCOMPARE(console.run({u"secret"_s, u"set"_s, u"factory/influxdb"_s, u"geheim"_s}), 3);
        QVERIFY(!console.bench.keychain.holds(u"factory/influxdb"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliSecret)
#include "tst_cli_secret.moc"
