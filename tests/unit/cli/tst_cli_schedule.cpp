// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using conche::fakes::FakeCommandRunner;

/*! `conche-cli schedule show|install|remove` on a machine without systemd, with a crontab program that is played. */
class TestCliSchedule final : public QObject
{
    Q_OBJECT

    static void giveCron(Console &console, std::optional<QByteArray> &crontab)
    {
        console.bench.runner.setHandler([&crontab](const process::Command &command) {
            if (command.program == "pgrep"_L1)
                return FakeCommandRunner::exited(0, {});
            if (command.program != "crontab"_L1)
                return FakeCommandRunner::exited(1, {}, "Failed to connect to bus: No medium found");
            if (command.arguments.first() == "-l"_L1)
                return crontab ? FakeCommandRunner::exited(0, *crontab)
                               : FakeCommandRunner::exited(1, {}, "no crontab for cho");
            crontab = command.arguments.first() == "-r"_L1 ? std::nullopt : std::optional(command.input);
            return FakeCommandRunner::exited(0, {});
        });
    }

    static QStringList scheduleOf(const QStringList &more)
    {
        return QStringList{u"schedule"_s} + more + QStringList{u"--stack"_s, shippedFile};
    }

private Q_SLOTS:
    void shownAskedInstalledAndRemoved()
    {
        Console console;
        std::optional<QByteArray> crontab;
        giveCron(console, crontab);
        QCOMPARE(console.run(scheduleOf({u"show"_s})), 1);
        QVERIFY2(console.out().contains("@reboot "_L1), qPrintable(console.out()));
        QCOMPARE(console.run(scheduleOf({u"install"_s})), 1);
        QVERIFY2(console.error().contains("--yes"_L1), qPrintable(console.error()));
        QVERIFY2(console.error().contains("No medium found"_L1), qPrintable(console.error()));
        QCOMPARE(crontab, std::nullopt);

        QCOMPARE(console.run(scheduleOf({u"install"_s, u"--yes"_s, u"--at"_s, u"7:30"_s})), 0);
        QVERIFY2(console.out().contains(" 07:30 Europe/Madrid"_L1), qPrintable(console.out()));
        QVERIFY2(QString::fromUtf8(*crontab).contains(u" check --stack chocolate-factory --scheduled\n"_s),
            crontab->constData());
        QCOMPARE(console.run(scheduleOf({u"show"_s})), 0);
        QVERIFY2(!console.out().contains("differs"_L1), qPrintable(console.out()));
        QCOMPARE(console.run(scheduleOf({u"show"_s, u"--at"_s, u"8:00"_s})), 0);
        QVERIFY2(console.out().contains("  - # Written by"_L1), qPrintable(console.out()));

        QCOMPARE(console.run(scheduleOf({u"remove"_s})), 1);
        QVERIFY(crontab);
        QCOMPARE(console.run(scheduleOf({u"remove"_s, u"--yes"_s})), 0);
        QCOMPARE(crontab, std::nullopt);
        QCOMPARE(console.run(scheduleOf({u"remove"_s, u"--yes"_s})), 0);
        QVERIFY2(console.out().contains("There is no daily check of chocolate-factory"_L1), qPrintable(console.out()));
    }

    void stackFoundByNameIsNamed()
    {
        Console console;
        std::optional<QByteArray> crontab;
        giveCron(console, crontab);
        QFile shipped(shippedFile);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        console.write(u"conche/stacks/mine.toml"_s, shipped.readAll());
        QCOMPARE(console.run({u"schedule"_s, u"install"_s, u"--yes"_s}), 0);
        QVERIFY2(crontab->contains(" check --stack mine --scheduled\n"), crontab->constData());
        // The file lies where only this variable says.
        QVERIFY2(crontab->contains("XDG_CONFIG_HOME="), crontab->constData());
    }

    void credentialsThatARunMayNotSeeAreNoted()
    {
        Console console;
        std::optional<QByteArray> crontab;
        giveCron(console, crontab);
        QCOMPARE(console.run(scheduleOf({u"show"_s})), 1);
        QVERIFY2(console.out().contains("keyring"_L1), qPrintable(console.out()));
        QFile shipped(shippedFile);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray text = shipped.readAll();
        text.replace("keychain:chocolate-factory/influxdb", "env:INFLUX_TOKEN");
        const QString file = console.write(u"own.toml"_s, text);
        QCOMPARE(console.run({u"schedule"_s, u"show"_s, u"--stack"_s, file}), 1);
        QVERIFY2(console.out().contains("env:INFLUX_TOKEN"_L1), qPrintable(console.out()));
    }

    /*! What waits for consent is not asked by night either: better said before than found out. */
    void consentThatIsMissingIsNoted()
    {
        Console console;
        std::optional<QByteArray> crontab;
        giveCron(console, crontab);
        QFile shipped(shippedFile);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QString file = console.write(u"conche/stacks/mine.toml"_s, shipped.readAll());
        const auto waits = [&] { return console.out().contains("with \"conche-cli stack trust mine\""_L1); };
        for (const QStringList &verb : {QStringList{u"show"_s}, QStringList{u"install"_s, u"--yes"_s}}) {
            console.run(QStringList{u"schedule"_s} + verb);
            QVERIFY2(waits(), qPrintable(console.out()));
        }
        console.trust(file);
        QCOMPARE(console.run({u"schedule"_s, u"show"_s}), 0);
        QVERIFY2(!waits(), qPrintable(console.out()));
    }

    void aPersonAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("y") << QByteArray("y\n") << 0;
        QTest::newRow("yes") << QByteArray("yes\n") << 0;
        QTest::newRow("no") << QByteArray("no\n") << 1;
        QTest::newRow("nothing") << QByteArray("\n") << 1;
    }

    void aPersonAnswers()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, code);
        Console console;
        console.isInteractive = true;
        std::optional<QByteArray> crontab;
        giveCron(console, crontab);
        QCOMPARE(console.run(scheduleOf({u"install"_s}), answer), code);
        QVERIFY2(console.error().contains("Put it in place? [y/N] "_L1), qPrintable(console.error()));
        QCOMPARE(crontab.has_value(), code == 0);
    }

    void nothingThatCouldRunIt()
    {
        Console console;
        console.bench.runner.setHandler(
            [](const process::Command &command) { return FakeCommandRunner::exited(1, {}, command.program.toUtf8()); });
        QCOMPARE(console.run(scheduleOf({u"install"_s, u"--yes"_s})), 1);
        for (const auto &word : {"systemctl"_L1, "crontab"_L1, "install cron"_L1})
            QVERIFY2(console.error().contains(word), qPrintable(console.error()));
        QCOMPARE(console.run(scheduleOf({u"install"_s, u"--yes"_s, u"--with"_s, u"systemd"_s})), 1);
    }

    void nonsenseIsRefused()
    {
        Console console;
        QCOMPARE(console.run(scheduleOf({u"install"_s, u"--at"_s, u"25:00"_s})), 3);
        QVERIFY2(console.error().contains("no time of day"_L1), qPrintable(console.error()));
        QCOMPARE(console.run(scheduleOf({u"install"_s, u"--with"_s, u"at"_s})), 3);
        QCOMPARE(console.run({u"schedule"_s, u"install"_s, u"--stack"_s, u"nowhere"_s}), 1);
        QCOMPARE(console.run({u"schedule"_s, u"remove"_s, u"--stack"_s, u"../x"_s}), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliSchedule)
#include "tst_cli_schedule.moc"
