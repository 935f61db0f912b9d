// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watching.h"

#include "core/instant.h"
#include "journal/journal.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Quieting;
using store::WatchChanges;

namespace {

QStringList kinds(const WatchChanges &changes)
{
    QStringList kinds;
    for (const store::JournalEntry &entry : changes.entries)
        kinds << entry.kind;
    return kinds;
}

} // namespace

/*! What a round of checks changes: the journal, alerts, promises. */
class TestDecide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transitionsAreNoted();
    void signsAreNoted();
    void onlyWhatIsBelievedIsNoted();
    void alerts_data();
    void alerts();
    void whatAnAlertSays();
    void flappingCallsOnce();
    void acknowledged();
    void acknowledgedBeforeTheCall();
    void anAcknowledgementRunsOut();
    void muted();
    void aMuteEndsWhileStillCritical();
    void quietedByAClockThatWasAhead();
    void quietHours_data();
    void quietHours();
    void levels();
    void gaps();
    void promisesOfOthers();
    void theDailyCheckKeepsItsTime();
    void clockSetBackAYear();
    void clockSetForwardAYear();
    void somebodyAskedLater();
    void twoHundredSubjects();
    void aCheckIsTakenOutOfTheFile();
};

void TestDecide::transitionsAreNoted()
{
    Watch watch;
    QVERIFY(watch.round(u"O"_s).entries.isEmpty());
    const WatchChanges worse = watch.round(u"C"_s);
    QCOMPARE(worse.entries.size(), 1);
    const store::JournalEntry entry = worse.entries.first();
    QCOMPARE(entry.kind, journal::stateKind);
    QCOMPARE(entry.subject, u"check:disk"_s);
    QCOMPARE(entry.stack, u"factory"_s);
    QCOMPARE(entry.at, begin);
    QCOMPARE(entry.actor, QString());
    QCOMPARE(entry.text, u"DISK: critical, was ok: found C"_s);
    QCOMPARE(entry.details, (QJsonObject{{u"from"_s, u"ok"_s}, {u"to"_s, u"critical"_s}}));
    QVERIFY(watch.round(u"C"_s).entries.isEmpty());
    QCOMPARE(watch.round(u"U"_s).entries.value(0).text, u"DISK: unknown, was critical: found U"_s);
    QCOMPARE(watch.round(u"O"_s).entries.value(0).text, u"DISK: ok, was unknown: found O"_s);
}

void TestDecide::signsAreNoted()
{
    Watch watch;
    const WatchChanges raised = watch.round(u"O"_s, u"C"_s);
    QCOMPARE(kinds(raised), QStringList{journal::signKind});
    QCOMPARE(raised.entries.first().text, u"No raw data: critical, was ok: seen C"_s);
    QCOMPARE(raised.alerts.size(), 1);
    QCOMPARE(raised.alerts.first().subject, u"sign:no-raw-data"_s);
    // What is not known changes nothing.
    const WatchChanges unknown = watch.round(u"O"_s, u"U"_s);
    QVERIFY(unknown.entries.isEmpty() && unknown.alerts.isEmpty());
    QCOMPARE(watch.memory.subjects[u"sign:no-raw-data"_s].hard, Verdict::Critical);
    const WatchChanges clear = watch.round(u"O"_s, u"O"_s);
    QCOMPARE(kinds(clear), QStringList{journal::signKind});
    QVERIFY(clear.alerts.first().isOver);
    // A sign that one result raises waits like its check; one that looks at several has waited already.
    watch.attempts = {3, 2};
    QCOMPARE(watch.round(u"O"_s, u"C"_s).alerts.size(), 0);
    QCOMPARE(watch.round(u"O"_s, u"C"_s).alerts.size(), 0);
    QCOMPARE(watch.round(u"O"_s, u"C"_s).alerts.size(), 1);
    QCOMPARE(watch.round(u"O"_s, u"O"_s).alerts.size(), 0);
    QCOMPARE(watch.round(u"O"_s, u"O"_s).alerts.size(), 1);
    watch.stack.signs.first().rule = stack::SymptomSign{u"no-raw-data"_s, 3, 3};
    QCOMPARE(watch.round(u"O"_s, u"C"_s).alerts.size(), 1);
    // Who does not ask the sign's check learns nothing new of it.
    QVERIFY(watch.round(u" "_s, u"O"_s).entries.isEmpty());
}

void TestDecide::onlyWhatIsBelievedIsNoted()
{
    Watch watch;
    watch.attempts = {3, 2};
    for (const QString &passing : {u"O"_s, u"C"_s, u"C"_s, u"O"_s, u"U"_s, u"W"_s}) {
        const WatchChanges changes = watch.round(passing);
        QVERIFY(changes.entries.isEmpty() && changes.alerts.isEmpty());
        QCOMPARE(changes.subjects.size(), 1);
    }
    const WatchChanges believed = watch.round(u"C"_s);
    QCOMPARE(kinds(believed), QStringList{journal::stateKind});
    QCOMPARE(believed.alerts.size(), 1);
}

void TestDecide::alerts_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("verdicts");
    QTest::addColumn<QString>("alerts");
    const auto row = [](const QString &from, const QString &verdicts, const QString &alerts) {
        QTest::addRow("from %s: %s", qPrintable(from), qPrintable(verdicts)) << from << verdicts << alerts;
    };
    row(u"critical"_s, u"OCCCOO"_s, u".R..X."_s);
    row(u"critical"_s, u"WWUUO"_s, u"....."_s);
    row(u"critical"_s, u"CWCO"_s, u"RXRX"_s);
    row(u"critical"_s, u"CUUCUO"_s, u"R....X"_s); // what is not known is not over
    row(u"critical"_s, u"CUW"_s, u"R.X"_s);
    row(u"warning"_s, u"OWWOO"_s, u".R.X."_s);
    row(u"warning"_s, u"WCCWO"_s, u"RR..X"_s); // who was told of a warning is told that it is critical
    row(u"warning"_s, u"CWO"_s, u"R.X"_s);
    row(u"unknown"_s, u"WUUOW"_s, u".R.X."_s);
    row(u"unknown"_s, u"UCO"_s, u"RRX"_s);
    row(u"unknown"_s, u"UW"_s, u"RX"_s);
}

void TestDecide::alerts()
{
    QFETCH(QString, from);
    QFETCH(QString, verdicts);
    QFETCH(QString, alerts);
    Watch watch;
    watch.stack.alerts.from = verdictFromName(from).value();
    QCOMPARE(watch.alerts(verdicts), alerts);
}

void TestDecide::whatAnAlertSays()
{
    Watch watch;
    watch.round(u"W"_s);
    watch.now = begin.addSecs(60);
    const WatchChanges raised = watch.round(u"C"_s);
    QCOMPARE(raised.alerts.size(), 1);
    const store::NewAlert alert = raised.alerts.first();
    QCOMPARE(alert.subject, u"check:disk"_s);
    QCOMPARE(alert.title, u"DISK"_s);
    QCOMPARE(alert.verdict, Verdict::Critical);
    QCOMPARE(alert.summary, u"found C"_s);
    QCOMPARE(alert.since, watch.now);
    QCOMPARE(alert.at, watch.now);
    QCOMPARE(alert.notBefore, watch.now);
    QCOMPARE(alert.channels, (QStringList{u"mail"_s, u"chat"_s}));
    watch.now = begin.addSecs(7200);
    const store::NewAlert over = watch.round(u"O"_s).alerts.value(0);
    QVERIFY(over.isOver);
    QCOMPARE(over.verdict, Verdict::Critical); // that was raised
    QCOMPARE(over.since, begin.addSecs(60));
    QCOMPARE(over.at, watch.now);
    QCOMPARE(over.summary, u"found O"_s);
}

void TestDecide::flappingCallsOnce()
{
    Watch watch;
    // The seventh result begins it (six changes): it is raised, and neither over nor raised again while it lasts.
    QCOMPARE(watch.alerts(u"COCOCOC"_s + u"OCOCOC"_s), u"RXRXRXR"_s + u"......"_s);
    QString settling;
    while (!settling.contains(u'X') && settling.size() < 30)
        settling += watch.alerts(u"O"_s);
    QVERIFY2(settling.size() > 10 && settling.endsWith(u'X'), qPrintable(settling));
    QCOMPARE(watch.alerts(u"OOC"_s), u"..R"_s);

    Watch noted;
    QStringList flaps;
    for (const QChar verdict : QString(u"COCOCOC"_s + QString(20, u'O'))) {
        for (const store::JournalEntry &entry : noted.round(verdict).entries) {
            if (entry.kind == journal::flapKind)
                flaps << entry.text;
        }
    }
    QCOMPARE(flaps, (QStringList{u"DISK changes again and again"_s, u"DISK has settled"_s}));
}

void TestDecide::acknowledged()
{
    Watch watch;
    QCOMPARE(watch.alerts(u"C"_s), u"R"_s);
    watch.quiet(Quieting::Kind::Acknowledged, begin, begin.addDays(1));
    QCOMPARE(watch.alerts(u"CUC"_s), u"..."_s);
    // It ends with the trouble, and that it is over is told to those who heard of it.
    const WatchChanges over = watch.round(u"O"_s);
    QCOMPARE(over.alerts.size(), 1);
    QVERIFY(over.alerts.first().isOver);
    QCOMPARE(over.endedQuietings, QList<qint64>{7});
    QCOMPARE(watch.alerts(u"C"_s), u"R"_s);
}

void TestDecide::acknowledgedBeforeTheCall()
{
    Watch watch;
    watch.quiet(Quieting::Kind::Acknowledged, begin, begin.addDays(1));
    watch.quiet(Quieting::Kind::Acknowledged, begin, begin.addDays(1));
    watch.memory.quietings.last().subject = u"check:other"_s;
    QCOMPARE(watch.alerts(u"CCO"_s), u"..."_s);
    QCOMPARE(watch.memory.quietings.size(), 1); // another one's trouble is not over
    QCOMPARE(watch.alerts(u"C"_s), u"R"_s);
}

void TestDecide::anAcknowledgementRunsOut()
{
    Watch watch;
    watch.quiet(Quieting::Kind::Acknowledged, begin, begin.addSecs(120));
    QCOMPARE(watch.alerts(u"CC"_s), u".."_s);
    const WatchChanges after = watch.round(u"C"_s);
    QCOMPARE(after.alerts.size(), 1);
    QCOMPARE(after.alerts.first().since, begin);
    QCOMPARE(after.endedQuietings, QList<qint64>{7});
}

void TestDecide::muted()
{
    Watch watch;
    watch.quiet(Quieting::Kind::Muted, begin, begin.addDays(1));
    QCOMPARE(watch.alerts(u"CCOC"_s), u"...."_s);
    QCOMPARE(watch.memory.quietings.size(), 1); // it does not end with the trouble
    QCOMPARE(watch.memory.subjects.first().hard, Verdict::Critical);

    Watch later;
    QCOMPARE(later.alerts(u"C"_s), u"R"_s);
    later.quiet(Quieting::Kind::Muted, begin, begin.addDays(1));
    QCOMPARE(later.alerts(u"CO"_s), u".."_s);
    later.memory.quietings.clear();
    QCOMPARE(later.alerts(u"OC"_s), u".R"_s);
}

void TestDecide::aMuteEndsWhileStillCritical()
{
    Watch watch;
    watch.quiet(Quieting::Kind::Muted, begin, begin.addSecs(180));
    QCOMPARE(watch.alerts(u"OCCCC"_s), u"...R."_s);
    QVERIFY(watch.memory.quietings.isEmpty());
    QCOMPARE(watch.memory.subjects.first().alerted, std::optional(begin.addSecs(60)));
}

void TestDecide::quietedByAClockThatWasAhead()
{
    Watch watch;
    watch.quiet(Quieting::Kind::Muted, begin.addYears(1), begin.addYears(1).addSecs(3600));
    const WatchChanges changes = watch.round(u"C"_s);
    QCOMPARE(changes.alerts.size(), 1);
    QCOMPARE(changes.endedQuietings, QList<qint64>{7});
    QVERIFY(!health::quietingOf(
        {{7, {}, u"check:disk"_s, {}, {}, {}, begin.addYears(1), begin.addYears(2)}}, u"check:disk"_s, begin));
}

void TestDecide::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("end"); // "" where it is not quiet
    const auto row = [](const char *name, const QTime &from, const QTime &to, const QString &now, const QString &end) {
        QTest::newRow(name) << from << to << now << end;
    };
    const QTime night(22, 0);
    const QTime morning(7, 0);
    // Winter in Madrid is UTC + 1, summer UTC + 2.
    row("in the evening", night, morning, u"2026-02-10T21:30:00Z"_s, u"2026-02-11T06:00:00Z"_s);
    row("after midnight", night, morning, u"2026-02-11T03:00:00Z"_s, u"2026-02-11T06:00:00Z"_s);
    row("exactly at the beginning", night, morning, u"2026-02-10T21:00:00Z"_s, u"2026-02-11T06:00:00Z"_s);
    row("exactly at the end", night, morning, u"2026-02-11T06:00:00Z"_s, u""_s);
    row("a second before", night, morning, u"2026-02-10T20:59:59Z"_s, u""_s);
    row("a second before the end", night, morning, u"2026-02-11T05:59:59Z"_s, u"2026-02-11T06:00:00Z"_s);
    row("in summer", night, morning, u"2026-07-10T20:30:00Z"_s, u"2026-07-11T05:00:00Z"_s);
    row("over new year", night, morning, u"2026-12-31T23:30:00Z"_s, u"2027-01-01T06:00:00Z"_s);
    row("within a day", QTime(12, 0), QTime(14, 0), u"2026-02-10T11:30:00Z"_s, u"2026-02-10T13:00:00Z"_s);
    row("within a day, after it", QTime(12, 0), QTime(14, 0), u"2026-02-10T13:00:00Z"_s, u""_s);
    row("never", night, night, u"2026-02-10T21:00:00Z"_s, u""_s);
    // 29 March 2026: 02:00 becomes 03:00, at 01:00 UTC.
    row("into summer", night, morning, u"2026-03-28T22:00:00Z"_s, u"2026-03-29T05:00:00Z"_s);
    const QTime inTheGap(2, 30);
    row("an end that does not exist", night, inTheGap, u"2026-03-28T22:00:00Z"_s, u"2026-03-29T01:30:00Z"_s);
    row("an end that does not exist, shortly before", night, inTheGap, u"2026-03-29T01:29:59Z"_s,
        u"2026-03-29T01:30:00Z"_s);
    row("an end that does not exist, after it", night, inTheGap, u"2026-03-29T01:30:00Z"_s, u""_s);
    row("a beginning that does not exist", inTheGap, morning, u"2026-03-29T01:29:00Z"_s, u""_s);
    row("a beginning that does not exist, after it", inTheGap, morning, u"2026-03-29T01:31:00Z"_s,
        u"2026-03-29T05:00:00Z"_s);
    // 25 October 2026: 03:00 becomes 02:00, at 01:00 UTC; 02:30 is at 00:30 and 01:30 UTC.
    row("into winter", night, morning, u"2026-10-24T21:00:00Z"_s, u"2026-10-25T06:00:00Z"_s);
    row("an end that exists twice", night, inTheGap, u"2026-10-24T21:00:00Z"_s, u"2026-10-25T00:30:00Z"_s);
    row("between the two", night, inTheGap, u"2026-10-25T00:45:00Z"_s, u""_s);
    row("02:15 for the second time", night, inTheGap, u"2026-10-25T01:15:00Z"_s, u""_s);
    row("a beginning that exists twice", inTheGap, morning, u"2026-10-25T01:10:00Z"_s, u"2026-10-25T06:00:00Z"_s);
    row("the day after", night, inTheGap, u"2026-10-25T22:00:00Z"_s, u"2026-10-26T01:30:00Z"_s);
}

void TestDecide::quietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QString, now);
    QFETCH(QString, end);
    Watch watch;
    watch.now = instantFromText(now).value();
    QCOMPARE(health::quietEnd(watch.stack, watch.now), watch.now);
    watch.stack.alerts.quiet = stack::QuietHours{from, to};
    QCOMPARE(instantText(health::quietEnd(watch.stack, watch.now)), end.isEmpty() ? now : end);
    // The alert is made now, and told when it is quiet no more.
    const store::NewAlert alert = watch.round(u"C"_s).alerts.value(0);
    QCOMPARE(alert.at, watch.now);
    QCOMPARE(instantText(alert.notBefore), end.isEmpty() ? now : end);
}

void TestDecide::levels()
{
    Watch watch;
    QVERIFY(watch.level(0).entries.isEmpty());
    const WatchChanges two = watch.level(2);
    QCOMPARE(kinds(two), QStringList{journal::levelKind});
    QCOMPARE(two.entries.first().text, u"Level 2"_s);
    QCOMPARE(two.entries.first().details[u"level"_s].toInt(), 2);
    QVERIFY(watch.level(2).entries.isEmpty());
    QVERIFY(watch.level(std::nullopt).entries.isEmpty());
    QVERIFY(watch.round(u"O"_s).entries.isEmpty());
    QCOMPARE(kinds(watch.level(3)), QStringList{journal::levelKind});
    QCOMPARE(kinds(watch.level(0)), QStringList{journal::levelKind});
    QVERIFY(watch.level(0).entries.isEmpty());
    // Another process has asked about training later than we did.
    stack::MlflowCheck training;
    training.experiments = {{u"energy"_s, u"energy model"_s, u"r2"_s}};
    watch.stack.checks.first().question = training;
    watch.round(u"O"_s);
    watch.now = begin.addSecs(-30);
    QVERIFY(watch.level(3).entries.isEmpty());
}

void TestDecide::gaps()
{
    Watch watch;
    watch.promise = store::Promise{health::watchKeeper, watch.now, watch.now.addSecs(600)};
    QVERIFY(watch.round(u"O"_s).entries.isEmpty());
    QCOMPARE(watch.memory.promises, QList{*watch.promise});
    // In time.
    watch.now = begin.addSecs(600);
    watch.promise = store::Promise{health::watchKeeper, watch.now, watch.now.addSecs(600)};
    QVERIFY(watch.round(u"O"_s).entries.isEmpty());
    // The machine slept for five hours.
    watch.now = begin.addSecs(600 + 5 * 3600);
    QCOMPARE(health::sleepSentences(watch.memory.promises, watch.now),
        QStringList{u"the watch slept for 5 h: it checked last at 2026-03-10T09:40:00Z"_s});
    watch.promise = store::Promise{health::watchKeeper, watch.now, watch.now.addSecs(600)};
    const WatchChanges late = watch.round(u"O"_s);
    QCOMPARE(kinds(late), QStringList{journal::gapKind});
    QCOMPARE(late.entries.first().text, u"the watch slept for 5 h: it checked last at 2026-03-10T09:40:00Z"_s);
    QCOMPARE(late.entries.first().details,
        (QJsonObject{
            {u"from"_s, u"2026-03-10T09:40:00Z"_s}, {u"to"_s, u"2026-03-10T14:40:00Z"_s}, {u"keeper"_s, u"watch"_s}}));
    QVERIFY(watch.round(u"O"_s).entries.isEmpty());
}

void TestDecide::promisesOfOthers()
{
    Watch watch;
    watch.memory.promises = {{health::watchKeeper, begin.addDays(-2), begin.addDays(-2).addSecs(600)},
        {health::scheduleKeeper, begin.addDays(-2), begin.addDays(-1)}};
    // A one-shot finds both late: a watch that is gone is told of once, a schedule is expected back.
    QCOMPARE(health::sleepSentences(watch.memory.promises, watch.now).size(), 2);
    const WatchChanges first = watch.round(u"O"_s);
    QCOMPARE(kinds(first), QStringList{journal::gapKind});
    QCOMPARE(first.withdrawn, QStringList{health::watchKeeper});
    QVERIFY(watch.round(u"O"_s).entries.isEmpty());
    QCOMPARE(health::sleepSentences(watch.memory.promises, watch.now),
        QStringList{u"the daily check slept for 48 h: it ran last at 2026-03-08T09:30:00Z"_s});
    watch.promise = store::Promise{health::scheduleKeeper, watch.now, watch.now.addDays(1)};
    QCOMPARE(kinds(watch.round(u"O"_s)), QStringList{journal::gapKind});
    QVERIFY(health::sleepSentences(watch.memory.promises, watch.now).isEmpty());
}

void TestDecide::theDailyCheckKeepsItsTime()
{
    const QString madrid = u"Europe/Madrid"_s;
    const auto at = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    // Planned for 08:00 in Madrid, which is 07:00 in UTC in winter.
    const store::Promise planned = health::dailyPromise(at(u"2026-03-26T07:00:00Z"_s), at(u"2026-03-27T07:00:00Z"_s));
    QVERIFY(!health::isDailyMissed({planned}, at(u"2026-03-27T06:59:00Z"_s)));
    QVERIFY(health::isDailyMissed({planned}, at(u"2026-03-27T07:30:00Z"_s)));
    QVERIFY(health::isDailyMissed({}, at(u"2026-03-27T06:00:00Z"_s)));
    // A promise by a clock that was ahead binds nobody.
    QVERIFY(health::isDailyMissed({planned}, at(u"2025-03-27T06:00:00Z"_s)));
    // Made good at three in the afternoon: tomorrow it is due at eight all the same, in summer time too.
    const store::Promise late = health::renewedDaily(planned, at(u"2026-03-28T14:00:00Z"_s), madrid);
    QCOMPARE(late.due, at(u"2026-03-29T07:00:00Z"_s));
    QCOMPARE(late.kept, at(u"2026-03-28T14:00:00Z"_s));
    QCOMPARE(health::renewedDaily(late, at(u"2026-03-29T06:00:30Z"_s), madrid).due, at(u"2026-03-30T07:00:00Z"_s));
}

void TestDecide::clockSetBackAYear()
{
    Watch watch({u"disk"_s, u"features"_s});
    watch.promise = store::Promise{health::watchKeeper, watch.now, watch.now.addSecs(600)};
    QCOMPARE(watch.round(u"CO"_s, u"C"_s).alerts.size(), 2);
    watch.promise = std::nullopt;
    watch.now = begin.addYears(-1);
    // One check is asked, another one is not, and the sign is not known: it is told of once all the same.
    const WatchChanges back = watch.round(u"C "_s, u"U"_s);
    QCOMPARE(kinds(back), QStringList{journal::clockKind});
    QVERIFY2(back.entries.first().text.contains(u"set back by 365 d"_s), qPrintable(back.entries.first().text));
    QVERIFY(back.alerts.isEmpty());
    QCOMPARE(back.withdrawn, QStringList{health::watchKeeper}); // nobody waits for it for a year
    watch.now = watch.now.addSecs(60);
    QCOMPARE(kinds(watch.round(u"C "_s, u"U"_s)), QStringList());
    QCOMPARE(watch.memory.subjects[u"sign:no-raw-data"_s].hard, Verdict::Critical);
    const WatchChanges over = watch.round(u"OC"_s, u"O"_s);
    QCOMPARE(kinds(over), (QStringList{journal::stateKind, journal::stateKind, journal::signKind}));
    QCOMPARE(over.alerts.size(), 3);
}

void TestDecide::clockSetForwardAYear()
{
    Watch watch;
    watch.promise = store::Promise{health::watchKeeper, watch.now, watch.now.addSecs(600)};
    watch.quiet(Quieting::Kind::Muted, begin, begin.addSecs(3600));
    QCOMPARE(watch.round(u"C"_s).alerts.size(), 0);
    watch.now = begin.addYears(1);
    watch.promise = store::Promise{health::watchKeeper, watch.now, watch.now.addSecs(600)};
    const WatchChanges forward = watch.round(u"C"_s);
    QCOMPARE(kinds(forward), QStringList{journal::gapKind});
    QCOMPARE(forward.alerts.size(), 1);
    QCOMPARE(forward.endedQuietings.size(), 1);
}

void TestDecide::somebodyAskedLater()
{
    Watch watch;
    watch.round(u"C"_s);
    watch.now = begin.addSecs(-30);
    const WatchChanges late = watch.round(u"O"_s);
    QVERIFY(late.subjects.isEmpty() && late.entries.isEmpty() && late.alerts.isEmpty());
    QCOMPARE(watch.memory.subjects.first().hard, Verdict::Critical);
}

void TestDecide::twoHundredSubjects()
{
    QStringList ids;
    for (int i = 0; i < 200; ++i)
        ids << u"check-%1"_s.arg(i);
    Watch watch(ids);
    const QString bad(200, u'C');
    const WatchChanges first = watch.round(bad);
    QCOMPARE(first.entries.size(), 200);
    QCOMPARE(first.alerts.size(), 200);
    const WatchChanges again = watch.round(bad);
    QVERIFY(again.entries.isEmpty() && again.alerts.isEmpty());
    QCOMPARE(again.subjects.size(), 200);
    QCOMPARE(watch.round(QString(200, u'O')).alerts.size(), 200);
}

void TestDecide::aCheckIsTakenOutOfTheFile()
{
    Watch watch({u"disk"_s, u"features"_s});
    watch.round(u"CC"_s, u"C"_s);
    // --only asks one of them: the other is neither bad nor well.
    QVERIFY(watch.round(u" C"_s).forgotten.isEmpty());
    watch.stack.checks.removeFirst();
    watch.stack.signs.clear();
    const WatchChanges changes = watch.round(u"C"_s);
    QCOMPARE(changes.forgotten, (QStringList{u"check:disk"_s, u"sign:no-raw-data"_s}));
    QCOMPARE(changes.entries.first().text, u"DISK is no longer in the stack file"_s);
    QCOMPARE(changes.alerts.size(), 2);
    QVERIFY(changes.alerts.first().isOver);
    QCOMPARE(watch.memory.subjects.keys(), QStringList{u"check:features"_s});
    QVERIFY(watch.round(u"C"_s).entries.isEmpty());

    // Nobody is told of what is muted.
    watch.memory.quietings.append({7, {}, u"check:features"_s, Quieting::Kind::Muted, {}, {}, begin, begin.addDays(1)});
    watch.stack.checks.clear();
    QVERIFY(watch.round({}).alerts.isEmpty());
    QVERIFY(watch.memory.subjects.isEmpty());
}

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"
