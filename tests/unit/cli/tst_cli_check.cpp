// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList checking(const QStringList &more = {})
{
    return QStringList{u"check"_s, u"--stack"_s, shippedFile} + more;
}

} // namespace

/*! `conche-cli check`: what it prints, what it remembers, how it ends. */
class TestCliCheck final : public QObject
{
    Q_OBJECT

    static void fail(Console &console, Key key, ErrorCode code)
    {
        console.bench.answerWith(key, failure(code, u"it is not there; start it"_s));
    }

private Q_SLOTS:
    void exitCodeIsTheVerdict_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("code");
        QTest::newRow("all is well") << QString() << 0;
        QTest::newRow("a warning") << u"silent"_s << 1;
        QTest::newRow("a service is down") << u"refused"_s << 2;
        QTest::newRow("something is not known") << u"locked"_s << 3;
    }

    void exitCodeIsTheVerdict()
    {
        QFETCH(QString, state);
        QFETCH(int, code);
        for (const QStringList &more :
            {QStringList(), QStringList{u"--format"_s, u"json"_s}, QStringList{u"--no-store"_s}}) {
            Console console;
            if (state == "silent"_L1)
                console.bench.factory.energy().runs[0].start = console.bench.now().addSecs(-3 * 3600);
            else if (state == "refused"_L1)
                fail(console, Key::Experiments, ErrorCode::ServerFailed);
            else if (state == "locked"_L1)
                console.bench.keychain.setState(secrets::StoreState::Locked);
            QCOMPARE(console.run(checking(more)), code);
            QCOMPARE(console.error(), QString());
        }
    }

    void textHasOneLineACheckWorstFirst()
    {
        Console console;
        fail(console, Key::MlflowVersion, ErrorCode::ServerFailed);
        QCOMPARE(console.run(checking()), 2);
        const QStringList lines = console.lines();
        QCOMPARE(lines.size(), 2 + 13 + 1 + 8);
        QVERIFY2(lines[0].startsWith(u"Chocolate Factory · critical · score 5 of 6 · 15 of 15 questions asked · "_s),
            qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"last training "_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"■ critical   mlflow-version         it is not there; start it ("_s),
            qPrintable(lines[2]));
        QVERIFY2(lines[3].startsWith(u"● ok         api-health             "_s), qPrintable(lines[3]));
        for (const QString &line : lines.sliced(3, 12))
            QVERIFY2(line.startsWith(u'●'), qPrintable(line));
        QCOMPARE(lines[15], u"Warning signs"_s);
        QVERIFY2(lines[16].startsWith(u"● clear      no-runs-48h            "_s), qPrintable(lines[16]));
        QVERIFY(!console.out().contains(QChar(0x1b)));
        QVERIFY(!console.out().contains("geheim"_L1));
    }

    void whatWasNotAskedComesLastWithItsReason()
    {
        Console console;
        console.bench.keychain.setState(secrets::StoreState::Absent);
        QCOMPARE(console.run(checking()), 3);
        const QStringList lines = console.lines();
        QVERIFY2(lines[0].contains("13 of 15 questions asked"_L1), qPrintable(lines[0]));
        // The credential is named but cannot be read: that is no reason to be silent about InfluxDB.
        QVERIFY2(lines[2].startsWith(u"◇ unknown    timeseries"_s), qPrintable(lines[2]));
        QVERIFY2(lines[15].startsWith(u"◇ not asked  data-energy:day-count"_s), qPrintable(lines[15]));
        QVERIFY(lines[16].startsWith(u"◇ not asked  data-weather:day-count"_s));
        QVERIFY(lines[16].contains("credential"_L1));
        QVERIFY2(console.out().contains(u"◇ unknown    weather-behind-energy   data-weather did not count"_s),
            qPrintable(console.out()));
    }

    void coloursOnATerminalOnly()
    {
        Console console;
        console.colour = true;
        QCOMPARE(console.run(checking()), 0);
        QVERIFY(console.out().contains("\x1b[32m"_L1));
        console.run(checking({u"--format"_s, u"json"_s}));
        QVERIFY(!console.out().contains(QChar(0x1b)));
    }

    void detailsShowTheEvidenceOfWhatIsNotOk()
    {
        Console console;
        console.bench.factory.energy().runs.clear();
        QCOMPARE(console.run(checking({u"--details"_s})), 2);
        QVERIFY2(console.out().contains("      source: MLflow\n"_L1), qPrintable(console.out()));
        QVERIFY(console.out().contains("      next step: "_L1));
        QVERIFY(console.out().contains("      asked: curl "_L1));
        QCOMPARE(console.out().count("      source: "_L1), 1);
    }

    void jsonIsOneDocument()
    {
        Console console;
        QCOMPARE(console.run(checking({u"-f"_s, u"json"_s})), 0);
        QJsonParseError error;
        const QJsonObject json = QJsonDocument::fromJson(console.out().toUtf8(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json["verdict"_L1].toString(), u"ok"_s);
        QCOMPARE(json["results"_L1].toArray().size(), 13);
    }

    void onlySomeChecks_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("with a comma") << QStringList{u"--only"_s, u"disk,metadata"_s};
        QTest::newRow("said twice") << QStringList{u"--only"_s, u"disk"_s, u"--only"_s, u"metadata"_s};
        QTest::newRow("with an equals sign") << QStringList{u"--only=disk,metadata"_s};
    }

    void onlySomeChecks()
    {
        QFETCH(QStringList, arguments);
        Console console;
        QCOMPARE(console.run(checking(arguments)), 0);
        QCOMPARE(console.lines().size(), 3);
        QVERIFY(console.bench.http.requests().isEmpty());
    }

    void misuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QStringList() << u"subcommand"_s;
        QTest::newRow("a command that is none") << QStringList{u"chek"_s} << u"subcommand"_s;
        QTest::newRow("an option that is none") << checking({u"--fast"_s}) << u"--fast"_s;
        QTest::newRow("a format that is none") << checking({u"--format"_s, u"yaml"_s}) << u"yaml"_s;
        QTest::newRow("a check that is none, with a hint")
            << checking({u"--only"_s, u"feature"_s}) << u"Did you mean \"features\"?"_s;
        QTest::newRow("a check that resembles none")
            << checking({u"--only"_s, u"xyz"_s}) << u"there is no check \"xyz\"; there are api-health, "_s;
        QTest::newRow("one good check and a bad one")
            << checking({u"--only"_s, u"disk,dusk"_s}) << u"Did you mean \"disk\"?"_s;
        QTest::newRow("an empty check") << checking({u"--only="_s}) << u"only"_s;
        for (const QString &span :
            {u"soon"_s, u"0"_s, u"0s"_s, u"-5"_s, u"-5s"_s, u"nan"_s, u"inf"_s, u"1e400"_s, u"5 parsecs"_s})
            QTest::addRow("a time limit of %s", qPrintable(span)) << checking({u"--timeout="_s + span}) << span;
        QTest::newRow("a stack that is none")
            << QStringList{u"check"_s, u"--stack"_s, u"/nowhere/at-all.toml"_s} << u"at-all.toml"_s;
        QTest::newRow("a stack name that is none")
            << QStringList{u"check"_s, u"--stack"_s, u"chocolate-factor"_s} << u"chocolate-factory"_s;
        QTest::newRow("no stack, and there is none") << QStringList{u"check"_s} << u"--stack chocolate-factory"_s;
    }

    void misuse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        Console console;
        QCOMPARE(console.run(arguments), 3);
        QVERIFY2(console.error().contains(says), qPrintable(console.error()));
        QCOMPARE(console.out(), QString());
        QVERIFY(console.stored().isEmpty());
        QVERIFY(console.bench.http.requests().isEmpty());
    }

    void timeLimit_data()
    {
        QTest::addColumn<QString>("span");
        for (const QString &span : {u"30"_s, u"30s"_s, u"500ms"_s, u"2min"_s, u"1.5"_s})
            QTest::newRow(qPrintable(span)) << span;
    }

    void timeLimit()
    {
        QFETCH(QString, span);
        Console console;
        QCOMPARE(console.run(checking({u"-t"_s, span, u"--only"_s, u"disk"_s})), 0);
    }

    void runIsRemembered()
    {
        Console console;
        fail(console, Key::Experiments, ErrorCode::ServerFailed);
        QCOMPARE(console.run(checking()), 2);
        const QList<store::StoredRun> runs = console.stored();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().verdict, Verdict::Critical);
        QCOMPARE(runs.first().started, console.bench.now());
        QCOMPARE(runs.first().results.size(), 13);
        QCOMPARE(runs.first().passed, 6);
        QCOMPARE(runs.first().coverageOf, 15);
        QVERIFY(!runs.first().uid.isEmpty());
    }

    void runIsNotRememberedWhereNotWanted()
    {
        Console console;
        QCOMPARE(console.run(checking({u"--no-store"_s})), 0);
        QVERIFY(console.stored().isEmpty());
    }

    /*! A store that cannot be written takes nothing from the verdict. */
    void storeThatFailsIsComplainedOf()
    {
        Console console;
        store::Database database(u"/proc/nowhere/conche.db"_s);
        console.otherDatabase = &database;
        QCOMPARE(console.run(checking({u"--format"_s, u"json"_s})), 0);
        QVERIFY2(console.error().startsWith("conche-cli: "_L1) && console.error().trimmed().size() > 20,
            qPrintable(console.error()));
        QVERIFY(QJsonDocument::fromJson(console.out().toUtf8()).isObject());
    }

    void helpTeaches_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("the program") << QStringList() << QStringList{u"check"_s, u"stack"_s, u"secret"_s};
        QTest::newRow("check") << QStringList{u"check"_s}
                               << QStringList{u"Examples:"_s, u"Exit code"_s, u"--format"_s, u"--only"_s,
                                      u"--timeout"_s, u"--no-store"_s, u"--stack"_s};
        QTest::newRow("stack") << QStringList{u"stack"_s}
                               << QStringList{u"validate"_s, u"show"_s, u"list"_s, u"import"_s};
        QTest::newRow("stack import") << QStringList{u"stack"_s, u"import"_s}
                                      << QStringList{u"Examples:"_s, u"--file"_s, u"--env-file"_s, u"--profile"_s,
                                             u"--no-secrets"_s};
        QTest::newRow("stack validate") << QStringList{u"stack"_s, u"validate"_s} << QStringList{u"line and column"_s};
        QTest::newRow("secret") << QStringList{u"secret"_s} << QStringList{u"set"_s, u"status"_s, u"forget"_s};
        QTest::newRow("secret set") << QStringList{u"secret"_s,
            u"set"_s} << QStringList{u"keychain:NAME"_s, u"env:NAME"_s, u"file:PATH"_s, u"standard input"_s};
    }

    void helpTeaches()
    {
        QFETCH(QStringList, command);
        QFETCH(QStringList, says);
        Console console;
        QCOMPARE(console.run(command + QStringList{u"--help"_s}), 0);
        for (const QString &word : std::as_const(says))
            QVERIFY2(console.out().contains(word), qPrintable(QString(word + u" in: "_s + console.out())));
        QCOMPARE(console.error(), QString());
    }

    void versionIsSaid()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        Console console;
        QCOMPARE(console.run({u"--version"_s}), 0);
        QCOMPARE(console.out().trimmed(), u"1.2.3"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_cli_check.moc"
