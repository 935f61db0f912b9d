// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/telling.h"

#include <QTest>
#include <QTimeZone>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute = 0, int day = 10)
{
    return {QDate(2026, 3, day), QTime(hour, minute), Qt::UTC};
}

/*! A stack whose watch is told step by step. */
class Bench
{
public:
    Bench()
    {
        stack::Stack stack;
        stack.name = u"factory"_s;
        stack.title = u"Factory"_s;
        stack.zone = u"UTC"_s;
        overview.path = u"/factory.toml"_s;
        overview.stack = stack;
    }

    store::JournalEntry change(const QString &subject, const QString &from, const QString &to) const
    {
        return {u"u"_s, u"factory"_s, now, subject.startsWith(u"sign:"_s) ? u"sign"_s : u"state"_s, subject, {},
            u"%1 went from %2 to %3"_s.arg(subject, from, to), {{u"from"_s, from}, {u"to"_s, to}}};
    }
    store::JournalEntry level(int level) const
    {
        return {u"u"_s, u"factory"_s, now, u"level"_s, {}, {}, u"Training stopped: Level %1."_s.arg(level),
            {{u"level"_s, level}}};
    }
    Telling tell(const QList<store::JournalEntry> &entries)
    {
        Telling telling = toTell(troubles, entries, overview, notifies, now);
        troubles = telling.after;
        return telling;
    }
    void believe(const QString &subject, Verdict hard, bool flaps = false)
    {
        store::SubjectState state;
        state.name = subject;
        state.title = subject.section(u':', 1).toUpper();
        state.hard = hard;
        state.flaps = flaps;
        state.since = state.updated = now;
        overview.subjects.insert(subject, state);
    }
    void quiet(const QString &subject) { overview.quieted.insert(subject, {}); }

    models::Overview overview;
    Troubles troubles;
    bool notifies = true;
    QDateTime now = at(9);
};

} // namespace

class TellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellChanges_data();
    void tellChanges();
    void sayWhatWasFound();
    void makeOneOfSeveral();
    void listNoMoreThanABubbleShows();
    void closeOneOfSeveralWhenAllAreOver();
    void tellNothingTwice();
    void tellNothingOfWhatIsQuieted();
    void takeBackWhatIsAcknowledged();
    void tellThatSomethingAcknowledgedIsOver();
    void holdInQuietHours();
    void forgetWhatWasOverBeforeTheyEnded();
    void holdThatSomethingIsOver();
    void tellNoFlapping();
    void tellNothingWhereItIsSwitchedOff();
    void tellTheOutage();
    void forgetWhatLeftTheStackFile();
    void takeBackACriticalThatIsAWarningNow();
    void doNothingWithoutAStack();
    void leaveOtherEntriesAlone();
};

void TellingTest::tellChanges_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QString>("title"); // of the last step; empty where nothing is told
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const QStringList &path, const QString &title,
                         Verdict verdict = Verdict::Ok) { QTest::newRow(name) << path << title << verdict; };
    row("worse", {u"ok"_s, u"critical"_s}, u"Factory: DISK critical"_s, Verdict::Critical);
    row("a warning", {u"ok"_s, u"warning"_s}, u"Factory: DISK warning"_s, Verdict::Warning);
    row("unknown", {u"ok"_s, u"unknown"_s}, u"Factory: DISK unknown"_s, Verdict::Unknown);
    row("worse yet", {u"ok"_s, u"warning"_s, u"critical"_s}, u"Factory: DISK critical"_s, Verdict::Critical);
    row("better but not well", {u"ok"_s, u"critical"_s, u"warning"_s}, {});
    row("unknown is not over", {u"ok"_s, u"critical"_s, u"unknown"_s}, {});
    row("worse again", {u"ok"_s, u"critical"_s, u"warning"_s, u"critical"_s}, u"Factory: DISK critical"_s,
        Verdict::Critical);
    row("over", {u"ok"_s, u"critical"_s, u"ok"_s}, u"Factory: DISK no longer critical"_s);
    row("over by way of a warning", {u"ok"_s, u"critical"_s, u"warning"_s, u"ok"_s},
        u"Factory: DISK no longer critical"_s);
    row("over that began before", {u"critical"_s, u"ok"_s}, u"Factory: DISK no longer critical"_s);
    row("worse that began before", {u"warning"_s, u"critical"_s}, u"Factory: DISK critical"_s, Verdict::Critical);
    row("better that began before", {u"critical"_s, u"warning"_s}, {});
    row("again", {u"ok"_s, u"critical"_s, u"ok"_s, u"critical"_s}, u"Factory: DISK critical"_s, Verdict::Critical);
}

void TellingTest::tellChanges()
{
    QFETCH(QStringList, path);
    Bench bench;
    bench.believe(u"check:disk"_s, Verdict::Ok);
    bench.overview.subjects[u"check:disk"_s].updated = at(1); // what is believed comes later than what happened
    Telling telling;
    for (qsizetype i = 1; i < path.size(); ++i) {
        bench.now = bench.now.addSecs(60);
        telling = bench.tell({bench.change(u"check:disk"_s, path.at(i - 1), path.at(i))});
    }
    QTEST(telling.notice ? telling.notice->title : QString(), "title");
    if (telling.notice) {
        QTEST(telling.notice->verdict, "verdict");
        QCOMPARE(telling.notice->subjects, QStringList{u"check:disk"_s});
        QCOMPARE(telling.notice->canBeAcknowledged, path.last() != u"ok"_s);
        QCOMPARE(telling.notice->key, u"/factory.toml check:disk"_s);
        QCOMPARE(telling.closed, QStringList());
    }
}

void TellingTest::sayWhatWasFound()
{
    Bench bench;
    health::CheckResult result;
    result.id = u"disk"_s;
    result.verdict = Verdict::Critical;
    result.summary = u"93 % is used"_s;
    bench.overview.report.emplace();
    bench.overview.report->results << result;
    QCOMPARE(bench.tell({bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s)}).notice->text, u"93 % is used"_s);
    // An entry that is about another result than the newest speaks for itself.
    QCOMPARE(bench.tell({bench.change(u"sign:disk"_s, u"ok"_s, u"warning"_s)}).notice->text,
        u"sign:disk went from ok to warning"_s);
}

void TellingTest::makeOneOfSeveral()
{
    Bench bench;
    for (const QString &subject : {u"check:a"_s, u"check:b"_s, u"sign:c"_s})
        bench.believe(subject, Verdict::Ok);
    bench.overview.subjects.clear();
    (void)bench.tell({bench.change(u"check:b"_s, u"ok"_s, u"critical"_s)});
    const Telling telling = bench.tell({bench.change(u"check:a"_s, u"ok"_s, u"warning"_s),
        bench.change(u"check:b"_s, u"critical"_s, u"ok"_s), bench.change(u"sign:c"_s, u"ok"_s, u"critical"_s)});
    QVERIFY(telling.notice);
    QCOMPARE(telling.notice->title, u"Factory: 1 critical, 1 warning, 1 over"_s);
    QCOMPARE(telling.notice->verdict, Verdict::Critical);
    QCOMPARE(telling.notice->subjects, (QStringList{u"sign:c"_s, u"check:a"_s}));
    QCOMPARE(telling.notice->text,
        u"c: Critical. sign:c went from ok to critical\na: Warning. check:a went from ok to warning\nb: over"_s);
    // The bubble about b alone is not true any more.
    QCOMPARE(telling.closed, QStringList{u"/factory.toml check:b"_s});
}

void TellingTest::listNoMoreThanABubbleShows()
{
    Bench bench;
    QList<store::JournalEntry> entries;
    for (int i = 0; i < 1000; ++i)
        entries << bench.change(u"check:%1"_s.arg(i), u"ok"_s, u"critical"_s);
    const Telling telling = bench.tell(entries);
    QCOMPARE(telling.notice->title, u"Factory: 1000 critical"_s);
    QCOMPARE(telling.notice->text.count(u'\n'), 5);
    QVERIFY(telling.notice->text.endsWith(u"and 995 more"_s));
    QCOMPARE(telling.notice->subjects.size(), 1000);
    QVERIFY(telling.notice->key.size() < 200);
}

void TellingTest::closeOneOfSeveralWhenAllAreOver()
{
    Bench bench;
    const Telling both = bench.tell(
        {bench.change(u"check:a"_s, u"ok"_s, u"critical"_s), bench.change(u"check:b"_s, u"ok"_s, u"critical"_s)});
    const Telling first = bench.tell({bench.change(u"check:a"_s, u"critical"_s, u"ok"_s)});
    QCOMPARE(first.notice->title, u"Factory: a no longer critical"_s);
    QCOMPARE(first.closed, QStringList());
    const Telling second = bench.tell({bench.change(u"check:b"_s, u"critical"_s, u"ok"_s)});
    QCOMPARE(second.closed, QStringList{both.notice->key});
    QCOMPARE(second.after, Troubles());
}

void TellingTest::tellNothingTwice()
{
    Bench bench;
    const auto entry = bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s);
    QVERIFY(bench.tell({entry}).notice);
    QVERIFY(!bench.tell({entry}).notice);
    QVERIFY(!bench.tell({}).notice);
    // There and back within one look is nothing.
    const Telling blink = bench.tell(
        {bench.change(u"check:a"_s, u"ok"_s, u"critical"_s), bench.change(u"check:a"_s, u"critical"_s, u"ok"_s)});
    QVERIFY(!blink.notice);
}

void TellingTest::tellNothingOfWhatIsQuieted()
{
    Bench bench;
    bench.quiet(u"check:disk"_s);
    QVERIFY(!bench.tell({bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s)}).notice);
    bench.overview.quieted.clear();
    // Who muted it knows; nothing is told afterwards, and not that it is over either.
    QVERIFY(!bench.tell({}).notice);
    QVERIFY(!bench.tell({bench.change(u"check:disk"_s, u"critical"_s, u"ok"_s)}).notice);
    QCOMPARE(bench.troubles, Troubles());
}

void TellingTest::takeBackWhatIsAcknowledged()
{
    Bench bench;
    (void)bench.tell({bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s)});
    bench.quiet(u"check:disk"_s);
    const Telling telling = bench.tell({});
    QVERIFY(!telling.notice);
    QCOMPARE(telling.closed, QStringList{u"/factory.toml check:disk"_s});
    QCOMPARE(bench.tell({}).closed, QStringList());
}

void TellingTest::tellThatSomethingAcknowledgedIsOver()
{
    Bench bench;
    (void)bench.tell({bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s)});
    bench.quiet(u"check:disk"_s);
    (void)bench.tell({});
    bench.overview.quieted.clear(); // an acknowledgement ends with the trouble
    QVERIFY(bench.tell({bench.change(u"check:disk"_s, u"critical"_s, u"ok"_s)}).notice);
}

void TellingTest::holdInQuietHours()
{
    Bench bench;
    bench.overview.stack->alerts.quiet = stack::QuietHours{QTime(22, 0), QTime(7, 0)};
    bench.overview.stack->zone = u"Europe/Madrid"_s; // an hour ahead in March
    bench.now = at(23);
    Telling telling = bench.tell({bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s)});
    QVERIFY(!telling.notice);
    QCOMPARE(telling.again, at(6, 0, 11));
    bench.now = at(3, 0, 11);
    telling = bench.tell({bench.change(u"check:api"_s, u"ok"_s, u"warning"_s)});
    QVERIFY(!telling.notice);
    QCOMPARE(telling.again, at(6, 0, 11));
    bench.now = at(6, 0, 11);
    telling = bench.tell({});
    QVERIFY(telling.notice);
    QCOMPARE(telling.notice->title, u"Factory: 1 critical, 1 warning"_s);
    QVERIFY(!telling.again);
    QVERIFY(!bench.tell({}).notice);
}

void TellingTest::forgetWhatWasOverBeforeTheyEnded()
{
    Bench bench;
    bench.overview.stack->alerts.quiet = stack::QuietHours{QTime(22, 0), QTime(7, 0)};
    bench.now = at(23);
    (void)bench.tell(
        {bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s), bench.change(u"check:lost"_s, u"ok"_s, u"critical"_s)});
    bench.now = at(2, 0, 11);
    const Telling telling = bench.tell({bench.change(u"check:disk"_s, u"critical"_s, u"ok"_s)});
    QVERIFY(!telling.notice);
    // This one is well again too, though nobody noted it.
    bench.believe(u"check:lost"_s, Verdict::Ok);
    bench.now = at(8, 0, 11);
    QVERIFY(!bench.tell({}).notice);
}

void TellingTest::holdThatSomethingIsOver()
{
    Bench bench;
    bench.overview.stack->alerts.quiet = stack::QuietHours{QTime(22, 0), QTime(7, 0)};
    bench.now = at(21);
    QVERIFY(bench.tell({bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s)}).notice);
    bench.now = at(23);
    const Telling night = bench.tell({bench.change(u"check:disk"_s, u"critical"_s, u"ok"_s)});
    QVERIFY(!night.notice);
    QVERIFY(night.again);
    bench.now = at(7, 0, 11);
    QCOMPARE(bench.tell({}).notice->title, u"Factory: disk no longer critical"_s);
    QCOMPARE(bench.troubles, Troubles());
}

void TellingTest::tellNoFlapping()
{
    Bench bench;
    QVERIFY(bench.tell({bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s)}).notice);
    bench.believe(u"check:disk"_s, Verdict::Ok, true);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!bench.tell({bench.change(u"check:disk"_s, u"critical"_s, u"ok"_s)}).notice);
        QVERIFY(!bench.tell({bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s)}).notice);
    }
    QVERIFY(!bench.tell({bench.change(u"check:disk"_s, u"critical"_s, u"ok"_s)}).notice);
    bench.believe(u"check:disk"_s, Verdict::Ok, false);
    QCOMPARE(bench.tell({}).notice->title, u"Factory: DISK no longer critical"_s);
}

void TellingTest::tellNothingWhereItIsSwitchedOff()
{
    Bench bench;
    QVERIFY(bench.tell({bench.change(u"check:a"_s, u"ok"_s, u"critical"_s)}).notice);
    bench.notifies = false;
    QVERIFY(!bench.tell({bench.change(u"check:b"_s, u"ok"_s, u"critical"_s)}).notice);
    const Telling over = bench.tell({bench.change(u"check:a"_s, u"critical"_s, u"ok"_s)});
    QVERIFY(!over.notice);
    QCOMPARE(over.closed, QStringList{u"/factory.toml check:a"_s});
    bench.notifies = true;
    QVERIFY(!bench.tell({}).notice);
    QVERIFY(!bench.tell({bench.change(u"check:b"_s, u"critical"_s, u"ok"_s)}).notice);
}

void TellingTest::tellTheOutage()
{
    Bench bench;
    const Telling first = bench.tell({bench.level(1)});
    QCOMPARE(first.notice->title, u"Factory: Training outage warning"_s);
    QCOMPARE(first.notice->text, u"Training stopped: Level 1."_s);
    QCOMPARE(first.notice->subjects, QStringList());
    QVERIFY(!first.notice->canBeAcknowledged);
    QCOMPARE(bench.tell({bench.level(2)}).notice->verdict, Verdict::Critical);
    const Telling third = bench.tell({bench.level(3)});
    QCOMPARE(third.notice->text, u"Training stopped: Level 3."_s);
    QCOMPARE(third.notice->key, first.notice->key);
    QCOMPARE(bench.tell({bench.level(0)}).notice->title, u"Factory: Training outage no longer critical"_s);
    QVERIFY(Bench().tell({bench.level(0)}).notice); // that began before
}

void TellingTest::forgetWhatLeftTheStackFile()
{
    Bench bench;
    (void)bench.tell({bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s)});
    store::JournalEntry gone = bench.change(u"check:disk"_s, {}, {});
    gone.details = {};
    const Telling telling = bench.tell({gone});
    QVERIFY(!telling.notice);
    QCOMPARE(telling.closed, QStringList{u"/factory.toml check:disk"_s});
    QCOMPARE(telling.after, Troubles());
}

void TellingTest::takeBackACriticalThatIsAWarningNow()
{
    Bench bench;
    (void)bench.tell({bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s)});
    const Telling telling = bench.tell({bench.change(u"check:disk"_s, u"critical"_s, u"warning"_s)});
    QVERIFY(!telling.notice);
    QCOMPARE(telling.closed, QStringList{u"/factory.toml check:disk"_s});
}

void TellingTest::doNothingWithoutAStack()
{
    Bench bench;
    bench.overview.stack.reset();
    const Telling telling = bench.tell({bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s)});
    QVERIFY(!telling.notice);
    QCOMPARE(telling.after, Troubles());
}

void TellingTest::leaveOtherEntriesAlone()
{
    Bench bench;
    for (const QString &kind : {u"gap"_s, u"flap"_s, u"clock"_s, u"note"_s, u"alert"_s, u"quiet"_s, u""_s}) {
        store::JournalEntry entry = bench.change(u"check:disk"_s, u"ok"_s, u"critical"_s);
        entry.kind = kind;
        QVERIFY(!bench.tell({entry}).notice);
    }
    store::JournalEntry nonsense = bench.change(u"check:disk"_s, u"purple"_s, u"critical"_s);
    QVERIFY(bench.tell({nonsense}).notice);
}

QTEST_GUILESS_MAIN(TellingTest)
#include "tst_telling.moc"
