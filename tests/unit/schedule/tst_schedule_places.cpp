// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning.h"

#include "fakes/fakeclock.h"
#include "fakes/fakecommandrunner.h"
#include "schedule/cronplace.h"
#include "schedule/systemdplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::schedule;
using namespace conche::tests;
using conche::fakes::FakeCommandRunner;
using process::Command;
using process::Outcome;

namespace {

Outcome missing()
{
    Outcome outcome;
    outcome.programMissing = true;
    outcome.reason = u"there is no such program"_s;
    return outcome;
}

/*! What a call comes to; it must come to something once. */
template <typename T, typename Call>
Result<T> resultOf(Call call)
{
    QObject owner;
    std::optional<Result<T>> result;
    call(&owner, [&](const Result<T> &come) {
        if (result)
            qFatal("two results");
        result = come;
    });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000))
        qFatal("no result");
    return *result;
}

Result<Standing> look(Place &place, const DailyPlan &plan)
{
    return resultOf<Standing>([&](QObject *owner, Then<Standing> then) { place.look(plan, owner, then); });
}

Result<Standing> install(Place &place, const DailyPlan &plan)
{
    return resultOf<Standing>([&](QObject *owner, Then<Standing> then) { place.install(plan, owner, then); });
}

Result<void> removeFrom(Place &place, const DailyPlan &plan)
{
    return resultOf<void>([&](QObject *owner, Then<void> then) { place.remove(plan, owner, then); });
}

/*! A systemd that does as it is told, with its units in a folder; one call of it can be made to fail. */
class FakeSystemd
{
public:
    FakeSystemd()
        : runner([this](const Command &command) { return answer(command); })
    {
    }
    Q_DISABLE_COPY_MOVE(FakeSystemd)

    [[nodiscard]] QString units() const { return m_folder.path() + u"/systemd/user"_s; }
    [[nodiscard]] QStringList files() const { return QDir(units()).entryList(QDir::Files); }
    [[nodiscard]] QByteArray file(const QString &name) const
    {
        QFile file(units() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString failing; ///< the first word of the call that fails
    QByteArray linger = "yes";
    bool active = false;
    FakeCommandRunner runner;

private:
    Outcome answer(const Command &command)
    {
        if (command.program == "loginctl"_L1)
            return FakeCommandRunner::exited(0, linger + '\n');
        const QString verb = command.arguments.value(1);
        if (verb == failing)
            return FakeCommandRunner::exited(1, {}, "it broke\n");
        if (verb == "start"_L1 || command.arguments.contains(u"--now"_s))
            active = verb != "disable"_L1;
        if (verb == "show-environment"_L1)
            return FakeCommandRunner::exited(0, "HOME=/x\nXDG_CONFIG_HOME=" + m_folder.path().toUtf8() + '\n');
        if (verb == "list-timers"_L1)
            return FakeCommandRunner::exited(0, "[{\"next\":1795503600000000,\"last\":0}]");
        if (verb == "show"_L1)
            return FakeCommandRunner::exited(0, shown(command.arguments));
        return FakeCommandRunner::exited(0, {});
    }

    [[nodiscard]] QByteArray shown(const QStringList &arguments) const
    {
        const QString unit = arguments.last();
        const bool isThere = files().contains(unit);
        if (arguments.contains(u"--value"_s))
            return isThere ? "loaded\n" : "not-found\n";
        if (unit.endsWith(".service"_L1))
            return lastRun;
        return "LoadState=loaded\nUnitFileState=enabled\nActiveState=" + QByteArray(active ? "active" : "inactive")
            + "\nFragmentPath=" + (units() + u'/' + unit).toUtf8() + '\n';
    }

public:
    QByteArray lastRun = "ExecMainStartTimestamp=\nActiveState=inactive\nResult=success\nExecMainStatus=0\n";

private:
    QTemporaryDir m_folder;
};

/*! A crontab program that keeps what it is given. */
class FakeCron
{
public:
    FakeCron()
        : runner([this](const Command &command) { return answer(command); })
    {
    }
    Q_DISABLE_COPY_MOVE(FakeCron)

    std::optional<QByteArray> crontab;
    bool isForgetful = false; ///< says yes, and writes something else
    std::optional<Outcome> writing; ///< in place of writing
    int daemon = 0; ///< exit code of pgrep
    FakeCommandRunner runner;
    fakes::FakeClock clock;

private:
    Outcome answer(const Command &command)
    {
        if (command.program == "pgrep"_L1)
            return FakeCommandRunner::exited(daemon, {});
        if (command.arguments == QStringList{u"-l"_s})
            return crontab ? FakeCommandRunner::exited(0, *crontab)
                           : FakeCommandRunner::exited(1, {}, "no crontab for cho\n");
        if (writing)
            return *writing;
        if (command.arguments == QStringList{u"-r"_s})
            crontab.reset();
        else
            crontab = isForgetful && command.input.contains("conche") ? QByteArray("# lost\n") : command.input;
        return FakeCommandRunner::exited(0, {});
    }
};

} // namespace

/*! Putting the daily check in place and taking it away, with systemd and cron played. */
class TestSchedulePlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSystemdIsSaidWithItsReason()
    {
        FakeCommandRunner runner([](const Command &) { return missing(); });
        SystemdPlace place(runner);
        const Result<Standing> standing = look(place, plan());
        QVERIFY(!standing);
        QCOMPARE(standing.error().code, ErrorCode::ProgramMissing);
        QVERIFY2(standing.error().message.contains("no such program"_L1), qPrintable(standing.error().message));

        runner.setHandler([](const Command &) {
            return FakeCommandRunner::exited(1, {}, "Failed to connect to bus: No medium found\n");
        });
        QVERIFY(look(place, plan()).error().message.contains("No medium found"_L1));
    }

    void systemdGetsBothUnitsAndIsAsked()
    {
        FakeSystemd systemd;
        SystemdPlace place(systemd.runner);
        QVERIFY(!look(place, plan())->isInstalled());
        const Result<QString> preview = place.preview(plan());
        const Result<Standing> standing = install(place, plan());
        QVERIFY2(standing, qPrintable(standing.error().message));
        QCOMPARE(standing->text, *preview);
        QCOMPARE(standing->next, QDateTime::fromSecsSinceEpoch(1795503600, Qt::UTC));
        QCOMPARE(standing->last, std::nullopt);
        QCOMPARE(standing->faults, QStringList());
        QCOMPARE(standing->notes, QStringList());
        QCOMPARE(systemd.files().size(), 2);
        QVERIFY(removeFrom(place, plan()));
        QCOMPARE(systemd.files(), QStringList());
        QVERIFY(!look(place, plan())->isInstalled());
    }

    void failureOfAnyStepLeavesNothing_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"daemon-reload", "stop", "clean", "enable", "start", "list-timers"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void failureOfAnyStepLeavesNothing()
    {
        QFETCH(QString, step);
        FakeSystemd systemd;
        SystemdPlace place(systemd.runner);
        QVERIFY(look(place, plan()));
        systemd.failing = step;
        const Result<Standing> standing = install(place, plan());
        QVERIFY(!standing);
        QCOMPARE(systemd.files(), QStringList());
        QVERIFY(!systemd.active);
        if (step != "list-timers"_L1)
            QVERIFY2(standing.error().message.contains("it broke"_L1), qPrintable(standing.error().message));
    }

    void failureOfAnyStepLeavesWhatWasThere_data() { failureOfAnyStepLeavesNothing_data(); }
    void failureOfAnyStepLeavesWhatWasThere()
    {
        QFETCH(QString, step);
        FakeSystemd systemd;
        SystemdPlace place(systemd.runner);
        QVERIFY(look(place, plan()));
        QVERIFY(install(place, plan()));
        const QString before = look(place, plan())->text;
        DailyPlan other = plan();
        other.at = QTime(6, 0);
        systemd.failing = step;
        QVERIFY(!install(place, other));
        systemd.failing.clear();
        QCOMPARE(look(place, plan())->text, before);
    }

    void unwritableFolderIsNamed()
    {
        FakeSystemd systemd;
        SystemdPlace place(systemd.runner);
        QVERIFY(look(place, plan()));
        QFile blocker(QFileInfo(systemd.units()).path());
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const Result<Standing> standing = install(place, plan());
        QVERIFY(!standing);
        QVERIFY2(standing.error().message.contains(systemd.units()), qPrintable(standing.error().message));
    }

    void whatSystemdCannotDoIsRefusedBeforehand()
    {
        FakeSystemd systemd;
        const SystemdPlace place(systemd.runner);
        DailyPlan odd = plan();
        odd.program = u"/opt/it's/conche-cli"_s;
        QVERIFY(place.preview(odd).error().message.contains(odd.program));
        odd = plan();
        odd.zone = u"UTC+01:00"_s;
        QVERIFY(place.preview(odd).error().message.contains(odd.zone));
        odd.zone = u"UTC"_s;
        QVERIFY(place.preview(odd));
    }

    void whatKeepsItFromRunningIsSaid()
    {
        FakeSystemd systemd;
        SystemdPlace place(systemd.runner);
        QVERIFY(look(place, plan()));
        QVERIFY(install(place, plan()));
        systemd.linger = "no";
        systemd.active = false;
        systemd.lastRun = "ExecMainStartTimestamp=@1795419163\nActiveState=failed\nResult=timeout\nExecMainStatus=15\n";
        const Standing standing = look(place, plan()).value();
        QVERIFY2(standing.faults.value(0).contains("ActiveState is \"inactive\""_L1),
            qPrintable(standing.faults.join(u'\n')));
        QVERIFY2(standing.notes.value(0).contains("loginctl enable-linger"_L1), qPrintable(standing.notes.join(u'\n')));
        QCOMPARE(standing.last, QDateTime::fromSecsSinceEpoch(1795419163, Qt::UTC));
        QVERIFY2(standing.lastEnding.contains("timeout, 15"_L1), qPrintable(standing.lastEnding));
        systemd.lastRun
            = "ExecMainStartTimestamp=@1795419163\nActiveState=inactive\nResult=success\nExecMainStatus=1\n";
        QCOMPARE(look(place, plan())->lastEnding, u"warning"_s);
        systemd.lastRun
            = "ExecMainStartTimestamp=@1795419163\nActiveState=activating\nResult=success\nExecMainStatus=0\n";
        QCOMPARE(look(place, plan())->lastEnding, u"still running"_s);
    }

    void cronKeepsTheUsersLines()
    {
        FakeCron cron;
        cron.crontab = "# mine\n";
        CronPlace place(cron.runner, cron.clock, QTimeZone("Europe/Madrid"));
        const Result<Standing> standing = install(place, plan());
        QVERIFY2(standing, qPrintable(standing.error().message));
        QCOMPARE(standing->text, place.preview(plan()).value());
        QVERIFY(cron.crontab->startsWith("# mine\n# conche: chocolate-factory begin\n"));
        QCOMPARE(standing->notes.size(), 1);
        QVERIFY(standing->notes.first().contains("does not catch up"_L1));
        QVERIFY(removeFrom(place, plan()));
        QCOMPARE(cron.crontab, QByteArray("# mine\n"));
    }

    void cronIsLeftWithoutACrontabWhereThereWasNone()
    {
        FakeCron cron;
        CronPlace place(cron.runner, cron.clock, QTimeZone::utc());
        QVERIFY(install(place, plan()));
        QVERIFY(removeFrom(place, plan()));
        QCOMPARE(cron.crontab, std::nullopt);
    }

    void cronKnowsTheMachinesZoneOnly_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isNoted");
        const QDate winter(2026, 1, 10);
        QTest::newRow("the same") << QByteArray("Europe/Madrid") << winter << QByteArray("\n0 8 * * * ") << false;
        QTest::newRow("another name for it")
            << QByteArray("Europe/Paris") << winter << QByteArray("\n0 8 * * * ") << false;
        QTest::newRow("UTC in winter") << QByteArray("UTC") << winter << QByteArray("\n0 7 * * * ") << true;
        QTest::newRow("UTC in summer") << QByteArray("UTC") << QDate(2026, 7, 10) << QByteArray("\n0 6 * * * ") << true;
        QTest::newRow("no summer time") << QByteArray("Africa/Lagos") << winter << QByteArray("\n0 8 * * * ") << true;
        QTest::newRow("half an hour") << QByteArray("Asia/Kolkata") << winter << QByteArray("\n30 12 * * * ") << true;
    }
    void cronKnowsTheMachinesZoneOnly()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, today);
        QFETCH(QByteArray, line);
        QFETCH(bool, isNoted);
        FakeCron cron;
        cron.clock.set(QDateTime(today, QTime(3, 0), Qt::UTC));
        CronPlace place(cron.runner, cron.clock, QTimeZone(zone));
        const Result<Standing> standing = install(place, plan());
        QVERIFY(standing);
        QVERIFY2(cron.crontab->contains(line), cron.crontab->constData());
        QCOMPARE(standing->notes.join(u'\n').contains(QString::fromLatin1(zone)), isNoted);
    }

    void exitCodeZeroIsNoProof()
    {
        FakeCron cron;
        cron.crontab = "# mine\n";
        cron.isForgetful = true;
        CronPlace place(cron.runner, cron.clock, QTimeZone::utc());
        const Result<Standing> standing = install(place, plan());
        QVERIFY(!standing);
        QVERIFY2(standing.error().message.contains("as it was before"_L1), qPrintable(standing.error().message));
        QCOMPARE(cron.crontab, QByteArray("# mine\n"));
    }

    void refusalIsQuoted()
    {
        FakeCron cron;
        cron.writing = FakeCommandRunner::exited(1, {}, "\"-\":1: command too long\n");
        CronPlace place(cron.runner, cron.clock, QTimeZone::utc());
        QVERIFY(install(place, plan()).error().message.contains("command too long"_L1));
        QCOMPARE(cron.crontab, std::nullopt);
    }

    void noCronIsSaidWithItsReason()
    {
        FakeCommandRunner runner([](const Command &) { return missing(); });
        const fakes::FakeClock clock;
        CronPlace place(runner, clock, QTimeZone::utc());
        QVERIFY(look(place, plan()).error().message.contains("no such program"_L1));
        runner.setHandler([](const Command &) {
            return FakeCommandRunner::exited(1, {}, "You (cho) are not allowed to use this program (crontab)\n");
        });
        QVERIFY(look(place, plan()).error().message.contains("not allowed"_L1));
    }

    void cronThatDoesNotRunIsSaid()
    {
        FakeCron cron;
        cron.daemon = 1;
        CronPlace place(cron.runner, cron.clock, QTimeZone::utc());
        QVERIFY(look(place, plan())->notes.join(u'\n').contains("no cron is running"_L1));
        QVERIFY(machineZone().isValid());
    }
};

QTEST_GUILESS_MAIN(TestSchedulePlaces)
#include "tst_schedule_places.moc"
