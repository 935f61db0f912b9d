// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! What `check` remembers from run to run, whom it tells, and what shows it: history, journal, acknowledge, mute. */
class TestCliRemembering final : public QObject
{
    Q_OBJECT

    static constexpr auto pager = "/bin/pager";

    /*! The shipped stack, with someone to tell. */
    static void stackFile(Console &console, const QByteArray &alerts = {})
    {
        QFile shipped(shippedFile);
        if (!shipped.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(shipped.errorString()));
        console.trust(console.write(u"own.toml"_s,
            shipped.readAll() + "\n[alerts]\n" + alerts + "\n[[alerts.command]]\nprogram = \"" + pager + "\"\n"));
    }

    static QStringList checking(const Console &console, const QStringList &more = {})
    {
        return QStringList{u"check"_s, u"--stack"_s, console.path(u"own.toml"_s)} + more;
    }

    static QStringList onStack(const Console &console, const QStringList &command)
    {
        return command + QStringList{u"--stack"_s, console.path(u"own.toml"_s)};
    }

    /*! MLflow's version page is gone from now on, or back. */
    static void breakMlflow(Console &console, bool broken)
    {
        if (broken)
            console.bench.answerWith(Key::MlflowVersion, failure(ErrorCode::Refused, u"nobody is there"_s));
        else
            console.bench.httpOverride = {};
    }

    static QStringList pages(const Console &console)
    {
        QStringList texts;
        for (const process::Command &command : console.bench.runner.commands()) {
            if (command.program == QLatin1StringView(pager))
                texts << QString::fromUtf8(command.input);
        }
        return texts;
    }

    /*! What the pager ends with; the rest answers as ever. */
    static void pagerEndsWith(Console &console, int code)
    {
        console.bench.commandOverride
            = [code](Key, const process::Command &command) -> std::optional<process::Outcome> {
            if (command.program != QLatin1StringView(pager))
                return std::nullopt;
            return fakes::FakeCommandRunner::exited(code, {});
        };
    }

private Q_SLOTS:
    void somebodyIsToldOnceAndOnceWhenItIsOver()
    {
        Console console;
        stackFile(console);
        pagerEndsWith(console, 0);
        QCOMPARE(console.run(checking(console)), 0);
        QCOMPARE(pages(console).size(), 0);

        breakMlflow(console, true);
        for (int i = 0; i < 3; ++i) {
            console.bench.clock.advance(1min);
            QCOMPARE(console.run(checking(console)), 2);
        }
        QCOMPARE(pages(console).size(), 1);
        QVERIFY2(pages(console).first().startsWith(u"Chocolate Factory: MLflow version critical"_s),
            qPrintable(pages(console).first()));

        breakMlflow(console, false);
        for (int i = 0; i < 2; ++i) {
            console.bench.clock.advance(1min);
            QCOMPARE(console.run(checking(console)), 0);
        }
        QCOMPARE(pages(console).size(), 2);
        QVERIFY2(pages(console).last().contains(u"was critical for 3 min"_s), qPrintable(pages(console).last()));

        QCOMPARE(console.run(onStack(console, {u"journal"_s})), 0);
        const QStringList lines = console.lines();
        QCOMPARE(lines.size(), 4);
        QVERIFY2(
            lines[0].contains(u"  state  MLflow version: critical, was ok: nobody is there"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(u"  alert  command was told: "_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].contains(u"  state  MLflow version: ok, was critical: 2.8.1"_s), qPrintable(lines[2]));
    }

    void whatWasNotDeliveredIsToldOfAndTriedAgain()
    {
        Console console;
        stackFile(console);
        pagerEndsWith(console, 3);
        breakMlflow(console, true);
        QCOMPARE(console.run(checking(console)), 2);
        QCOMPARE(pages(console).size(), 1);
        QVERIFY2(
            console.error().contains(u"command is not told of MLflow version yet: "_s), qPrintable(console.error()));

        // Not before it is time.
        console.bench.clock.advance(30s);
        QCOMPARE(console.run(checking(console)), 2);
        QCOMPARE(pages(console).size(), 1);
        QVERIFY(console.error().contains(u"not told of"_s));

        pagerEndsWith(console, 0);
        console.bench.clock.advance(40s);
        QCOMPARE(console.run(checking(console)), 2);
        QCOMPARE(pages(console).size(), 2);
        QCOMPARE(console.error(), QString());
    }

    void itIsGivenUpAfterADay()
    {
        Console console;
        stackFile(console);
        pagerEndsWith(console, 3);
        breakMlflow(console, true);
        QCOMPARE(console.run(checking(console)), 2);
        console.bench.clock.advance(24h);
        QCOMPARE(console.run(checking(console)), 2);
        QVERIFY2(console.error().contains(u"within 24 hours"_s), qPrintable(console.error()));
        const auto tries = [&] { return pages(console).filter(u"MLflow version, since"_s).size(); };
        QCOMPARE(tries(), 2);
        console.bench.clock.advance(1h);
        QCOMPARE(console.run(checking(console)), 2);
        QCOMPARE(tries(), 2);
    }

    void quietHoursHoldAlertsBack()
    {
        Console console;
        const QTime local = console.bench.now().toTimeZone(QTimeZone("Europe/Madrid")).time();
        const QByteArray hours = local.addSecs(-3600).toString(u"HH:mm"_s).toLatin1() + '-'
            + local.addSecs(3600).toString(u"HH:mm"_s).toLatin1();
        stackFile(console, "quiet = \"" + hours + "\"");
        pagerEndsWith(console, 0);
        breakMlflow(console, true);
        QCOMPARE(console.run(checking(console)), 2);
        QCOMPARE(pages(console).size(), 0);
        QVERIFY2(
            console.error().contains(u"command will be told of MLflow version at "_s), qPrintable(console.error()));
        console.bench.clock.advance(1h);
        QCOMPARE(console.run(checking(console)), 2);
        QCOMPARE(pages(console).size(), 1);
    }

    void acknowledgedOrMutedTroubleIsShownAndNobodyIsTold()
    {
        Console console;
        stackFile(console);
        pagerEndsWith(console, 0);
        QCOMPARE(console.run(onStack(console, {u"acknowledge"_s, u"disk"_s, u"--reason"_s, u"x"_s})), 1);
        QVERIFY2(console.error().contains(u"nothing to acknowledge"_s), qPrintable(console.error()));

        QCOMPARE(console.run(onStack(console,
                     {u"mute"_s, u"mlflow-version"_s, u"--for"_s, u"2h"_s, u"--reason"_s, u"upgrade"_s, u"--by"_s,
                         u"ana"_s})),
            0);
        breakMlflow(console, true);
        QCOMPARE(console.run(checking(console)), 2);
        QCOMPARE(pages(console).size(), 0);
        QVERIFY2(console.out().contains(u"      muted by ana until "_s), qPrintable(console.out()));
        QVERIFY(console.out().contains(u": upgrade\n"_s));

        QCOMPARE(console.run(onStack(console, {u"unmute"_s, u"mlflow-version"_s})), 0);
        QCOMPARE(console.run(onStack(console, {u"unmute"_s, u"mlflow-version"_s})), 1);
        QCOMPARE(console.run(
                     onStack(console, {u"ack"_s, u"mlflow-version"_s, u"--reason"_s, u"known"_s, u"--by"_s, u"eva"_s})),
            0);
        console.bench.clock.advance(1min);
        QCOMPARE(console.run(checking(console, {u"--format"_s, u"json"_s})), 2);
        QCOMPARE(pages(console).size(), 0);
        const QJsonObject quieted = QJsonDocument::fromJson(console.out().toUtf8())[u"quieted"_s].toObject();
        QCOMPARE(quieted[u"check:mlflow-version"_s][u"kind"_s].toString(), u"acknowledged"_s);
        QCOMPARE(quieted[u"check:mlflow-version"_s][u"by"_s].toString(), u"eva"_s);

        // The acknowledgement ends with the trouble: the next one calls.
        breakMlflow(console, false);
        console.bench.clock.advance(1min);
        QCOMPARE(console.run(checking(console)), 0);
        breakMlflow(console, true);
        console.bench.clock.advance(1min);
        QCOMPARE(console.run(checking(console)), 2);
        QCOMPARE(pages(console).size(), 1);
    }

    void unknownSubjectIsNamed()
    {
        Console console;
        stackFile(console);
        QCOMPARE(console.run(onStack(console, {u"mute"_s, u"disc"_s, u"--for"_s, u"1h"_s, u"--reason"_s, u"x"_s})), 1);
        QVERIFY2(console.error().contains(u"Did you mean \"disk\"?"_s), qPrintable(console.error()));
        QCOMPARE(
            console.run(onStack(console, {u"mute"_s, u"disk"_s, u"--for"_s, u"soon"_s, u"--reason"_s, u"x"_s})), 3);
        QVERIFY2(console.error().contains(u"no span of time"_s), qPrintable(console.error()));
        // As a script writes it whose variable is not set.
        QCOMPARE(console.run(onStack(console, {u"mute"_s, u"disk"_s, u"--for"_s, u""_s, u"--reason"_s, u"x"_s})), 3);
        QVERIFY2(console.error().contains(u"no span of time"_s), qPrintable(console.error()));
        QCOMPARE(console.run(onStack(console, {u"mute"_s, u"disk"_s, u"--for"_s, u"1h"_s, u"--reason"_s, u" "_s})), 3);
        QVERIFY2(console.error().contains(u"reason is empty"_s), qPrintable(console.error()));
    }

    void historyShowsWhatIsRemembered()
    {
        Console console;
        stackFile(console);
        pagerEndsWith(console, 0);
        console.run(checking(console));
        console.bench.clock.advance(1min);
        breakMlflow(console, true);
        console.run(checking(console));
        QCOMPARE(console.run(onStack(console, {u"history"_s})), 0);
        QCOMPARE(console.lines().size(), 2);
        QVERIFY2(console.lines()[1].contains(u"■ critical   15 of 15 asked  mlflow-version"_s),
            qPrintable(console.lines()[1]));
        QCOMPARE(console.run(onStack(console, {u"history"_s, u"--check"_s, u"mlflow-version"_s})), 0);
        QVERIFY2(console.lines()[1].contains(u"■ critical   nobody is there"_s), qPrintable(console.lines()[1]));
        QCOMPARE(console.run(onStack(console, {u"history"_s, u"--format"_s, u"csv"_s})), 0);
        QCOMPARE(console.out().count(u"\r\n"_s), 1 + 2 * 13);
        QCOMPARE(console.run(onStack(console, {u"history"_s, u"-f"_s, u"json"_s, u"--since"_s, u"30s"_s})), 0);
        const QJsonArray runs = QJsonDocument::fromJson(console.out().toUtf8()).array();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0][u"results"_s].toArray().size(), 13);
        QCOMPARE(console.run(onStack(console, {u"history"_s, u"--since"_s, u"yesterday"_s})), 3);
        QVERIFY(console.error().contains(u"is no time"_s));
        QCOMPARE(console.run(onStack(console, {u"history"_s, u"--until"_s, u"2020-01-01"_s})), 0);
        QCOMPARE(console.out(), u"No check run is remembered from that time.\n"_s);
    }

    void historyKnowsItsChecks()
    {
        Console console;
        stackFile(console);
        pagerEndsWith(console, 0);
        const auto history = [&](const QString &check, const QString &since = u"1d"_s) {
            return console.run(onStack(console, {u"history"_s, u"--check"_s, check, u"--since"_s, since}));
        };
        QCOMPARE(history(u"disk"_s), 0);
        QCOMPARE(console.out(), u"No check run is remembered from that time.\n"_s);
        QCOMPARE(history(u"disc"_s), 1);
        QVERIFY2(console.error().contains(u"Did you mean \"disk\"?"_s), qPrintable(console.error()));
        console.run(checking(console));
        // One that was taken out of the file since.
        console.write(u"own.toml"_s,
            "name = \"chocolate-factory\"\n[[check]]\nid = \"raid\"\nkind = \"command\"\nprogram = \"true\"\n");
        QCOMPARE(history(u"disk"_s), 0);
        QCOMPARE(console.lines().size(), 1);
        QCOMPARE(history(u"disc"_s), 1);
    }

    void journalTakesNotes()
    {
        Console console;
        stackFile(console);
        QCOMPARE(
            console.run(onStack(console, {u"journal"_s, u"--note"_s, u"deployed, see mysql://u:geheim@host/x"_s})), 0);
        QCOMPARE(console.run(onStack(console, {u"journal"_s, u"--note"_s, u"  "_s})), 3);
        QCOMPARE(
            console.run(onStack(console, {u"journal"_s, u"--kind"_s, u"note"_s, u"--search"_s, u"DEPLOYED"_s})), 0);
        QVERIFY2(console.out().contains(u"note   deployed, see mysql://"_s), qPrintable(console.out()));
        QVERIFY(!console.out().contains(u"geheim"_s));
        QCOMPARE(console.run(onStack(console, {u"journal"_s, u"--search"_s, u"%"_s})), 0);
        QVERIFY(console.out().contains(u"The journal has nothing from that time."_s));
        QCOMPARE(console.run(onStack(console, {u"journal"_s, u"--kind"_s, u"gossip"_s})), 3);
    }

    void theDailyCheckIsMissed()
    {
        Console console;
        stackFile(console);
        pagerEndsWith(console, 0);
        QCOMPARE(console.run(checking(console, {u"--scheduled"_s})), 0);
        // It came: nothing is to be made good, until its time of tomorrow has passed.
        console.bench.clock.advance(1h);
        QCOMPARE(console.run(checking(console, {u"--scheduled"_s, u"--if-missed"_s})), 0);
        QCOMPARE(console.out(), QString());
        console.bench.clock.advance(23h + 1min);
        QCOMPARE(console.run(checking(console, {u"--scheduled"_s, u"--if-missed"_s})), 2);
        QVERIFY2(!console.out().contains(u"slept"_s), qPrintable(console.out()));

        console.bench.clock.advance(72h);
        console.run(checking(console));
        QVERIFY2(
            console.out().contains(u"the daily check slept for 3 d: it ran last at "_s), qPrintable(console.out()));
        console.run(checking(console, {u"--scheduled"_s, u"--if-missed"_s}));
        QVERIFY2(console.out().contains(u"the daily check slept for 3 d"_s), qPrintable(console.out()));
        console.run(checking(console));
        QVERIFY2(!console.out().contains(u"slept"_s), qPrintable(console.out()));
        QCOMPARE(console.run(onStack(console, {u"journal"_s, u"--kind"_s, u"gap"_s})), 0);
        QCOMPARE(console.lines().size(), 1);
    }

    void anAlertComesThoughTheStoreIsBroken()
    {
        Console console;
        stackFile(console);
        pagerEndsWith(console, 0);
        breakMlflow(console, true);
        store::Database database(u"/proc/nowhere/conche.db"_s);
        console.otherDatabase = &database;
        QCOMPARE(console.run(checking(console)), 2);
        QCOMPARE(pages(console).size(), 1);
        QVERIFY2(console.error().contains(u"/proc/nowhere"_s), qPrintable(console.error()));
    }

    /*! A store that takes nothing more may still say who was told and what is muted. */
    void aFullStoreStillKnowsWhatIsMuted()
    {
        Console console;
        stackFile(console);
        pagerEndsWith(console, 0);
        QCOMPARE(console.run(onStack(
                     console, {u"mute"_s, u"mlflow-version"_s, u"--for"_s, u"2h"_s, u"--reason"_s, u"upgrade"_s})),
            0);
        {
            const auto connection = store::Connection::open(console.path(u"conche.db"_s));
            QVERIFY(connection);
            QVERIFY((*connection)
                        ->execute(u"CREATE TRIGGER full BEFORE INSERT ON check_run BEGIN "
                                  "SELECT RAISE(ABORT, 'database or disk is full'); END"_s));
        }
        breakMlflow(console, true);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(console.run(checking(console)), 2);
            QVERIFY2(console.out().contains(u"      muted by "_s), qPrintable(console.out()));
            QVERIFY2(console.error().contains(u"disk is full"_s), qPrintable(console.error()));
        }
        QCOMPARE(pages(console).size(), 0);
    }

    void quietHoursHoldThoughTheStoreIsBroken()
    {
        Console console;
        stackFile(console, "quiet = \"00:00-23:59\"");
        pagerEndsWith(console, 0);
        breakMlflow(console, true);
        store::Database database(u"/proc/nowhere/conche.db"_s);
        console.otherDatabase = &database;
        QCOMPARE(console.run(checking(console)), 2);
        QCOMPARE(pages(console).size(), 0);
        QVERIFY2(
            console.error().contains(u"command will be told of MLflow version at "_s), qPrintable(console.error()));
    }

    void oneRunFormatsAreNotWatched()
    {
        Console console;
        stackFile(console);
        QCOMPARE(console.run(checking(console, {u"--watch"_s, u"-f"_s, u"openmetrics"_s})), 3);
        QVERIFY2(console.error().contains(u"--watch prints text or json"_s), qPrintable(console.error()));
        QCOMPARE(console.run({u"check"_s, u"-f"_s, u"nagios"_s, u"--stack"_s, u"nowhere.toml"_s}), 3);
        QVERIFY2(console.out().startsWith(u"UNKNOWN - "_s), qPrintable(console.out()));
    }

    void nothingIsToldWithoutTheStore()
    {
        Console console;
        stackFile(console);
        pagerEndsWith(console, 0);
        breakMlflow(console, true);
        QCOMPARE(console.run(checking(console, {u"--no-store"_s})), 2);
        QCOMPARE(pages(console).size(), 0);
        QVERIFY(console.stored().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliRemembering)
#include "tst_cli_remembering.moc"
