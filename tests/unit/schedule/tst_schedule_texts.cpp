// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning.h"

#include "schedule/crontab.h"
#include "schedule/systemdunits.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::schedule;
using namespace conche::tests;

namespace {

constexpr quint32 seed = 20260310;

/*! What paths can be made of, the characters that mean something to systemd, cron or sh before all. */
QString oddWord(QRandomGenerator &random)
{
    static const QString characters = u"ab %$'\"#;&|<>(){}[]*?!~`=:@+-_.,é漢"_s;
    QString word = u"/"_s;
    for (int i = random.bounded(1, 24); i > 0; --i)
        word += characters[random.bounded(characters.size())];
    return word;
}

/*! What systemd-analyze says of unit files; empty where it finds nothing. */
QString complaintsAbout(const QMap<QString, QByteArray> &units)
{
    QTemporaryDir folder;
    QStringList paths;
    for (auto unit = units.cbegin(); unit != units.cend(); ++unit) {
        QFile file(folder.filePath(unit.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(*unit) != unit->size())
            return file.errorString();
        paths << file.fileName();
    }
    QProcess analyze;
    analyze.setProcessChannelMode(QProcess::MergedChannels);
    analyze.start(u"systemd-analyze"_s, QStringList{u"--user"_s, u"--man=no"_s, u"verify"_s} + paths);
    if (!analyze.waitForFinished())
        return analyze.errorString();
    return QString::fromUtf8(analyze.readAll()) + (analyze.exitCode() == 0 ? QString() : u"exit code"_s);
}

} // namespace

/*! The texts that are installed: systemd's unit files and cron's lines. */
class TestScheduleTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemdAcceptsTheUnits()
    {
        const DailyPlan daily = plan();
        QCOMPARE(complaintsAbout(
                     {{serviceName(daily.stack), serviceText(daily)}, {timerName(daily.stack), timerText(daily)}}),
            QString());
        // The judge must be able to find something.
        QVERIFY(complaintsAbout({{u"a.timer"_s, "[Timer]\nOnCalendar=never\n"}}).contains("never"_L1));
        QVERIFY(complaintsAbout({{u"a.service"_s, "[Service]\nExecStart=/bin/true\nBogus=1\n"}}).contains("Bogus"_L1));
    }

    void timerNamesTheTimeAndTheZone()
    {
        const QByteArray text = timerText(plan());
        QVERIFY(text.contains("\nOnCalendar=*-*-* 08:00:00 Europe/Madrid\n"));
        QVERIFY(text.contains("\nPersistent=true\n"));
        QVERIFY(text.contains("conche-cli schedule remove --stack chocolate-factory"));
        DailyPlan early = plan();
        early.at = QTime(6, 5);
        QCOMPARE(timeIn(QString::fromUtf8(timerText(early))), early.at);
        QCOMPARE(timeIn(u"# daily check of x at 25:00 UTC"_s), std::nullopt);
    }

    void unitNamesNeedNoEscaping()
    {
        QCOMPARE(serviceName(u"a-b_c.D9"_s), u"conche-check-a-b_c.D9.service"_s);
        const DailyPlan daily = plan();
        QMap<QString, QByteArray> units;
        for (const QString &stack : {u"a-b_c.D9"_s, u"9..--__"_s, u"x.service"_s, u"x"_s.repeated(64)}) {
            units.insert(serviceName(stack), serviceText(daily));
            units.insert(timerName(stack), timerText(daily));
        }
        QCOMPARE(complaintsAbout(units), QString());
    }

    void systemdAcceptsWhatPathsAreMadeOf()
    {
        QRandomGenerator random(seed);
        QMap<QString, QByteArray> units;
        for (int i = 0; i < 200; ++i) {
            DailyPlan daily = plan();
            daily.named = oddWord(random);
            daily.environment.insert(u"XDG_DATA_HOME"_s, oddWord(random));
            QVERIFY(checkPlan(daily));
            units.insert(u"odd%1.service"_s.arg(i), serviceText(daily));
        }
        QCOMPARE(complaintsAbout(units), QString());
    }

    void wordsAreQuotedForSystemd()
    {
        DailyPlan daily = plan();
        daily.program = u"/opt/my $x 100%/conche-cli"_s;
        daily.named = u"/a \"b\" $HOME ${HOME} 100%.toml"_s;
        daily.environment.insert(u"XDG_DATA_HOME"_s, u"/x $y %h"_s);
        const QByteArray text = serviceText(daily);
        // Only arguments know variables.
        QVERIFY2(text.contains("\nExecStart=\"/opt/my $x 100%%/conche-cli\" check --stack "
                               "\"/a \\\"b\\\" $$HOME $${HOME} 100%%.toml\" --scheduled\n"),
            text.constData());
        QVERIFY2(text.contains("\nEnvironment=\"XDG_DATA_HOME=/x $y %%h\"\n"), text.constData());
    }

    void whatNothingCanCarryIsRefused()
    {
        for (const QString &bad : {u"/a\nb"_s, u"/a\\b"_s, u"/a\tb"_s, u"/a\u0001"_s}) {
            DailyPlan daily = plan();
            daily.named = bad;
            QVERIFY(!checkPlan(daily));
            daily = plan();
            daily.program = bad;
            QVERIFY(!checkPlan(daily));
            daily = plan();
            daily.environment.insert(u"XDG_DATA_HOME"_s, bad);
            QVERIFY(!checkPlan(daily));
            QVERIFY2(
                checkPlan(daily).error().message.contains("rename"_L1), qPrintable(checkPlan(daily).error().message));
        }
    }

    void cronHasTwoLinesBetweenMarks()
    {
        DailyPlan daily = plan();
        daily.environment.insert(u"XDG_DATA_HOME"_s, u"/x y/100%"_s);
        QCOMPARE(QString::fromUtf8(crontabBlock(daily, QTime(7, 5))),
            u"# conche: chocolate-factory begin\n"
            "# Written by \"conche-cli schedule install\": daily check of chocolate-factory at 08:00 Europe/Madrid.\n"
            "# Taken away by \"conche-cli schedule remove --stack chocolate-factory\".\n"
            "5 7 * * * XDG_DATA_HOME='/x y/100\\%' /usr/bin/env check --stack chocolate-factory --scheduled\n"
            "@reboot XDG_DATA_HOME='/x y/100\\%' /usr/bin/env check --stack chocolate-factory --scheduled --if-missed\n"
            "# conche: chocolate-factory end\n"_s);
    }

    void shellReadsTheLineBack()
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < 50; ++i) {
            DailyPlan daily = plan();
            daily.named = oddWord(random);
            const QByteArray block = crontabBlock(daily, QTime(8, 0));
            const QByteArray line = block.split('\n').at(3).mid(int(qstrlen("0 8 * * * ")));
            // "set".
            QProcess shell;
            shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"set -- "_s + QString::fromUtf8(line).replace(u"\\%"_s, u"%"_s) + u"\nprintf %s \"$4\""_s});
            QVERIFY(shell.waitForFinished());
            QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), daily.named);
            QVERIFY(!QByteArray(line).replace("\\%", "").contains('%'));
        }
    }

    void whatElseStandsInACrontabStays()
    {
        QRandomGenerator random(seed);
        const QList<QByteArray> lines{"", "# mine", "0 8 * * * /path/mlflow-health-monitor.sh", "MAILTO=\"\"",
            "\xff\xfe", " # conche: chocolate-factory begin", "# conche: chocolate-factory end of it",
            "# conche: other begin", "# conche: other end", "@reboot  x\t%y\\%"};
        const QString stack = plan().stack;
        for (int i = 0; i < 300; ++i) {
            QByteArray crontab;
            for (int n = random.bounded(8); n > 0; --n)
                crontab += lines[random.bounded(lines.size())] + '\n';
            const QByteArray first = crontabBlock(plan(), QTime(8, 0));
            const QByteArray second = crontabBlock(plan(), QTime(9, 0));
            const QByteArray with = withBlock(crontab, stack, first).value();
            QCOMPARE(blockIn(with, stack).value(), first);
            QCOMPARE(with, QByteArray(crontab + first));
            const QByteArray more = with + lines[random.bounded(lines.size())] + '\n';
            const QByteArray replaced = withBlock(more, stack, second).value();
            QCOMPARE(replaced, QByteArray(more).replace(first, second));
            QCOMPARE(withBlock(replaced, stack, {}).value(), QByteArray(more).replace(first, ""));
            QCOMPARE(withBlock(crontab, stack, {}).value(), crontab);
        }
    }

    void lastLineWithoutAnEndIsEnded()
    {
        const QByteArray block = crontabBlock(plan(), QTime(8, 0));
        QCOMPARE(withBlock("# mine", plan().stack, block).value(), QByteArray("# mine\n" + block));
    }

    void lostMarksAreNotGuessedAt()
    {
        const QString stack = u"x"_s;
        const QByteArray begin = "# conche: x begin\n";
        const QByteArray end = "# conche: x end\n";
        for (const QByteArray &crontab : {begin, end, QByteArray(end + begin), QByteArray(begin + begin + end),
                 QByteArray(begin + "a\n" + end + begin + "b\n" + end)}) {
            QVERIFY2(!blockIn(crontab, stack), crontab.constData());
            QVERIFY(!withBlock(crontab, stack, "block\n"));
            QVERIFY(!withBlock(crontab, stack, {}));
        }
        QVERIFY(blockIn(begin, stack).error().message.contains("crontab -e"_L1));
    }

    void nextRunIsInTheStacksZone_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");
        QTest::newRow("before it today") << u"2026-01-10T06:59:59Z"_s << u"2026-01-10T07:00:00Z"_s;
        QTest::newRow("at it: tomorrow") << u"2026-01-10T07:00:00Z"_s << u"2026-01-11T07:00:00Z"_s;
        QTest::newRow("summer time begins tonight") << u"2026-03-28T12:00:00Z"_s << u"2026-03-29T06:00:00Z"_s;
        QTest::newRow("late evening there is tomorrow") << u"2026-01-10T23:30:00Z"_s << u"2026-01-11T07:00:00Z"_s;
    }
    void nextRunIsInTheStacksZone()
    {
        QFETCH(QString, now);
        QFETCH(QString, next);
        QCOMPARE(nextRun(plan(), QDateTime::fromString(now, Qt::ISODate)), QDateTime::fromString(next, Qt::ISODate));
    }

    void passwordsAreWithheld_data()
    {
        QTest::addColumn<QByteArray>("proxy");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("with a scheme") << QByteArray("http://me:geheim@proxy:3128") << false;
        QTest::newRow("without one, as curl takes it") << QByteArray("me:geheim@proxy:3128") << false;
        QTest::newRow("of no user") << QByteArray(":geheim@proxy") << false;
        QTest::newRow("with what ends a URL") << QByteArray("socks5h://me:g#/?eheim@proxy") << false;
        QTest::newRow("with an at sign") << QByteArray("me:geh@eim@proxy:3128") << false;
        QTest::newRow("a user alone") << QByteArray("http://me@proxy:3128") << true;
        QTest::newRow("nobody") << QByteArray("proxy:3128") << true;
    }
    void passwordsAreWithheld()
    {
        QFETCH(QByteArray, proxy);
        QFETCH(bool, isKept);
        qputenv("all_proxy", proxy);
        QStringList withheld;
        const QMap<QString, QString> kept = lastingEnvironment(withheld);
        qunsetenv("all_proxy");
        QCOMPARE(kept.contains(u"all_proxy"_s), isKept);
        QCOMPARE(withheld.contains(u"all_proxy"_s), !isKept);
    }

    void environmentThatLasts()
    {
        qputenv("HOME", "/home/cho");
        qputenv("XDG_DATA_HOME", "/home/cho/.local/share");
        qputenv("XDG_CONFIG_HOME", "/elsewhere");
        qputenv("DOCKER_HOST", "ssh://box");
        qputenv("HTTPS_PROXY", "http://me:geheim@proxy:3128");
        qputenv("INFLUX_TOKEN", "geheim");
        QStringList withheld;
        const QMap<QString, QString> kept = lastingEnvironment(withheld);
        QCOMPARE(withheld, QStringList{u"HTTPS_PROXY"_s});
        QVERIFY(!kept.contains(u"XDG_DATA_HOME"_s));
        QCOMPARE(kept.value(u"XDG_CONFIG_HOME"_s), u"/elsewhere"_s);
        QCOMPARE(kept.value(u"DOCKER_HOST"_s), u"ssh://box"_s);
        QVERIFY(!kept.values().join(u' ').contains("geheim"_L1));
    }
};

QTEST_GUILESS_MAIN(TestScheduleTexts)
#include "tst_schedule_texts.moc"
