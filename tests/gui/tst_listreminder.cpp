// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/listreminder.h"

#include <QTest>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime sunday(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC); // of week 47

checklists::Checklist listOf(const QString &id, const QString &rule)
{
    checklists::Checklist list;
    list.id = id;
    list.title = u"Weekly maintenance"_s;
    list.recurrence = checklists::recurrenceFromRule(rule).value();
    list.kind = list.recurrence->periodKind();
    checklists::Item item;
    item.id = u"one"_s;
    item.title = u"One"_s;
    list.items << item;
    return list;
}

models::Overview overviewAt(const QDateTime &now, const checklists::KnownRuns &known = {})
{
    models::Overview overview;
    overview.path = u"/stacks/factory.toml"_s;
    overview.stack.emplace();
    overview.stack->name = u"factory"_s;
    overview.stack->title = u"Factory"_s;
    overview.stack->zone = u"Europe/Madrid"_s;
    overview.now = now;
    checklists::KnownRuns all = known;
    all.expectedSince.insert(u"weekly"_s, sunday.addDays(-60));
    overview.board = checklists::boardFrom(
        u"factory"_s, {{listOf(u"weekly"_s, u"FREQ=WEEKLY;BYDAY=FR"_s), {}, {}}}, all, now, QTimeZone("Europe/Madrid"));
    overview.areListsRead = true;
    return overview;
}

checklists::ListRunSummary doneRun(const QString &period)
{
    checklists::ListRunSummary run;
    run.key = {u"factory"_s, u"weekly"_s, period};
    run.items = run.done = 1;
    run.began = run.changed = sunday.addDays(-1);
    run.completed = sunday.addDays(-1);
    return run;
}

} // namespace

/*! Reminders of checklists: each once, none at night. */
class ListReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEachThingOnce()
    {
        const models::Overview overview = overviewAt(sunday);
        const Reminding first = toRemind({}, overview, true);
        QVERIFY(first.notice);
        QCOMPARE(first.notice->subjects, QStringList{u"list:weekly"_s});
        QCOMPARE(first.notice->verdict, Verdict::Warning);
        QVERIFY2(first.notice->title.contains("Factory"_L1), qPrintable(first.notice->title));
        QVERIFY2(
            first.notice->text.startsWith("Weekly maintenance: Week 47 is overdue"_L1), qPrintable(first.notice->text));
        QVERIFY(first.notice->canBeSnoozed);
        QVERIFY(!toRemind(first.after, overview, true).notice);
    }

    void saysAgainThatItIsOverdue()
    {
        checklists::KnownRuns past;
        past.runs << doneRun(u"2026-W46"_s);
        const QDateTime friday(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
        const Reminding due = toRemind({}, overviewAt(friday, past), true);
        QVERIFY(due.notice);
        QCOMPARE(due.notice->verdict, Verdict::Ok);
        const Reminding overdue = toRemind(due.after, overviewAt(sunday, past), true);
        QVERIFY(overdue.notice);
        QCOMPARE(overdue.notice->verdict, Verdict::Warning);
    }

    void takesBackWhatIsDone()
    {
        const Reminding first = toRemind({}, overviewAt(sunday), true);
        checklists::KnownRuns known;
        known.runs << doneRun(u"2026-W47"_s);
        const Reminding after = toRemind(first.after, overviewAt(sunday, known), true);
        QVERIFY(!after.notice);
        QCOMPARE(after.closed, QStringList{first.notice->key});
        QVERIFY(after.after.isEmpty());
    }

    void isQuietAtNightAndSaysItInTheMorning()
    {
        models::Overview overview = overviewAt(sunday);
        overview.stack->alerts.quiet = stack::QuietHours{QTime(22, 0), QTime(7, 0)};
        overview.now = QDateTime(QDate(2026, 11, 22), QTime(2, 0), Qt::UTC);
        const Reminding night = toRemind({}, overview, true);
        QVERIFY(!night.notice);
        QVERIFY(night.after.isEmpty());
        overview.now = QDateTime(QDate(2026, 11, 22), QTime(7, 0), Qt::UTC);
        QVERIFY(toRemind(night.after, overview, true).notice);
    }

    void heedsSnoozesAndSettings()
    {
        checklists::KnownRuns known;
        known.snoozed.insert(u"weekly"_s, sunday.addSecs(3600));
        QVERIFY(!toRemind({}, overviewAt(sunday, known), true).notice);
        QVERIFY(toRemind({}, overviewAt(sunday.addSecs(7200), known), true).notice);
        QVERIFY(!toRemind({}, overviewAt(sunday), false).notice);
    }

    void knowsItsSubjects()
    {
        QCOMPARE(listOfSubject(listSubject(u"weekly"_s)), u"weekly"_s);
        QVERIFY(listOfSubject(u"check:disk"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ListReminderTest)
#include "tst_listreminder.moc"
