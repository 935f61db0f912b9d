// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checklistmodel.h"
#include "models/duemodel.h"
#include "models/importcandidatemodel.h"
#include "models/listtext.h"
#include "models/roles.h"
#include "models/runhistorymodel.h"
#include "models/runitemmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace conche;
using namespace conche::models;
using namespace Qt::StringLiterals;
using checklists::Evidence;
using checklists::ItemState;

namespace {

const QTimeZone zone("Europe/Madrid");
const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC); // a Sunday, of week 47

checklists::Checklist weekly()
{
    checklists::Checklist list;
    list.id = u"weekly"_s;
    list.title = u"Weekly maintenance"_s;
    list.owner = u"marc"_s;
    list.recurrence = checklists::recurrenceFromRule(u"FREQ=WEEKLY;BYDAY=FR"_s).value();
    list.kind = checklists::PeriodKind::Week;
    list.grace = std::chrono::days(1);
    for (const QString &id : {u"experiments"_s, u"quality"_s, u"disk"_s, u"dependencies"_s}) {
        checklists::Item item;
        item.id = id;
        item.title = u"Look at %1"_s.arg(id);
        list.items << item;
    }
    return list;
}

checklists::ListRunSummary summary(const QString &period, int done)
{
    checklists::ListRunSummary run;
    run.key = {u"factory"_s, u"weekly"_s, period};
    run.items = 4;
    run.done = done;
    run.began = now.addDays(-6);
    return run;
}

checklists::BoardState boardOf(const QList<checklists::Checklist> &lists, const checklists::KnownRuns &known)
{
    QList<checklists::ChecklistFile> files;
    for (const checklists::Checklist &list : lists)
        files << checklists::ChecklistFile{list, {}, {}};
    return checklists::boardFrom(u"factory"_s, files, known, now, zone);
}

checklists::KnownRuns overdueWeek()
{
    checklists::KnownRuns known;
    known.runs = {summary(u"2026-W47"_s, 2)};
    known.expectedSince.insert(u"weekly"_s, now.addDays(-7));
    return known;
}

Evidence fact(Verdict verdict, const QString &sentence)
{
    return {Evidence::State::Known, verdict, sentence, now, {}};
}

checklists::Run runOf(const QMap<QString, checklists::Answer> &answers)
{
    checklists::Run run;
    run.key = {u"factory"_s, u"weekly"_s, u"2026-W47"_s};
    run.list = weekly();
    run.period = checklists::periodFromKey(*run.list.recurrence, u"2026-W47"_s);
    run.began = now.addDays(-6);
    run.beganBy = u"marc"_s;
    for (const checklists::Item &item : run.list.items)
        run.items << checklists::RunItem{item, answers.value(item.id), {}, {}, {}};
    return run;
}

} // namespace

/*! The models of the Checklists page. */
class TestListModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void listsStandBelowHeadings()
    {
        checklists::Checklist deployment = weekly();
        deployment.id = u"deploy"_s;
        deployment.title = u"Deployment"_s;
        deployment.recurrence.reset();
        deployment.kind = checklists::PeriodKind::Deployment;
        ChecklistModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<ChecklistRow> rows = checklistRows(boardOf({deployment, weekly()}, overdueWeek()), zone);
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.rows()[0].isHeading);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        const ChecklistRow &week = model.rows()[1];
        QCOMPARE(week.id, u"weekly"_s);
        QCOMPARE(week.verdict, Verdict::Warning);
        QCOMPARE(week.done, 2);
        QCOMPARE(week.total, 4);
        QVERIFY2(week.spoken.contains("Warning"_L1) && week.spoken.contains("2 of 4 done"_L1), qPrintable(week.spoken));
        // A list that nobody is expected to do now is not judged.
        QVERIFY(!model.rows()[3].verdict.has_value());
        QCOMPARE(model.rows()[3].total, 0);

        QCOMPARE(filtered(rows, u"nothing like it"_s).size(), 0);
        const QList<ChecklistRow> found = filtered(rows, u"deploy"_s);
        QCOMPARE(found.size(), 2);
        QVERIFY(found.first().isHeading);
        model.setRows(found);
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 4);
    }

    void brokenTemplatesAreToldOf()
    {
        checklists::BoardState board;
        checklists::ChecklistFile file;
        file.path = u"/lists/bad.md"_s;
        file.diagnostics = {{stack::Diagnostic::Severity::Error, {3, 1}, u"there is no list"_s}};
        board.broken << file;
        const QList<ChecklistRow> rows = checklistRows(board, zone);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].title, u"bad.md"_s);
        QCOMPARE(rows[1].state, u"there is no list"_s);
        QCOMPARE(rows[1].key(), brokenKey(file.path));
    }

    void dueIsShort()
    {
        DueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const checklists::BoardState board = boardOf({weekly()}, overdueWeek());
        model.setRows(dueRows(board, TimeText(zone, now)));
        QCOMPARE(model.rowCount(), 1);
        const QString state = model.index(0, DueModel::StateColumn).data().toString();
        QVERIFY2(state.startsWith("2 of 4, overdue "_L1), qPrintable(state));
        QCOMPARE(model.index(0, DueModel::StateColumn).data(InkRole).toInt(), int(Verdict::Warning));
    }

    void theBadgeHeedsGraceAndSnoozes()
    {
        checklists::KnownRuns known = overdueWeek();
        QCOMPARE(dueBadge(boardOf({weekly()}, known)), (DueBadge{1, Verdict::Warning}));
        checklists::Checklist patient = weekly();
        patient.grace = std::chrono::hours(24 * 5);
        QCOMPARE(dueBadge(boardOf({patient}, known)), (DueBadge{1, Verdict::Ok}));
        known.snoozed.insert(u"weekly"_s, now.addSecs(3600));
        QCOMPARE(dueBadge(boardOf({weekly()}, known)), DueBadge());
        known.snoozed.insert(u"weekly"_s, now.addSecs(-3600));
        QCOMPARE(dueBadge(boardOf({weekly()}, known)).count, 1);
        known.runs.first().completed = now;
        QCOMPARE(dueBadge(boardOf({weekly()}, known)), DueBadge());
    }

    void itemsTellWhatChangedSinceTheTick()
    {
        const QString at = u"energy 24 of 24 h"_s;
        const checklists::Run run = runOf({
            {u"experiments"_s,
                {ItemState::Done, u"fine"_s, u"marc"_s, now.addDays(-3), fact(Verdict::Ok, u"R² 0.91"_s)}},
            {u"quality"_s, {ItemState::Done, {}, u"nora"_s, now.addDays(-3), fact(Verdict::Ok, at)}},
        });
        const QMap<QString, Evidence> known{{u"experiments"_s, fact(Verdict::Ok, u"R² 0.92"_s)},
            {u"quality"_s, fact(Verdict::Warning, u"weather 19 of 24 h"_s)}};
        const QList<RunItemRow> rows = runItemRows(run, known, TimeText(zone, now));
        QCOMPARE(rows.size(), 4);
        QVERIFY(!rows[0].isOtherwise);
        QCOMPARE(rows[0].who, u"marc, Thu 19 Nov 13:00"_s);
        QCOMPARE(rows[0].note, u"fine"_s);
        QVERIFY(rows[1].isOtherwise);
        QCOMPARE(rows[1].state, ItemState::Done);
        QCOMPARE(rows[1].verdict, Verdict::Warning);
        QCOMPARE(rows[1].found, u"was true at tick, no longer: weather 19 of 24 h"_s);
        QCOMPARE(rows[1].before, u"at tick: "_s + at);
        QVERIFY(rows[2].who.isEmpty());
        QVERIFY(rows[1].spoken.contains("Warning: was true at tick"_L1));

        // Signed off, what was known at the tick is what counts.
        checklists::Run locked = run;
        locked.signOff = checklists::SignOff{u"marc"_s, now, {}};
        const QList<RunItemRow> kept = runItemRows(locked, known, TimeText(zone, now));
        QVERIFY(kept[1].isLocked);
        QVERIFY(!kept[1].isOtherwise);
        QCOMPARE(kept[1].found, at);
        QCOMPARE(kept[2].found, u"by hand"_s);
        QVERIFY(kept[1].before.isEmpty());
        // What it was signed against stays beside it.
        locked.items[1].contrary = fact(Verdict::Warning, u"weather 19 of 24 h"_s);
        const QList<RunItemRow> against = runItemRows(locked, {}, TimeText(zone, now));
        QCOMPARE(against[1].found, u"was true at tick, no longer at the sign-off: weather 19 of 24 h"_s);
        QCOMPARE(against[1].before, u"at tick: "_s + at);
        QCOMPARE(against[1].verdict, Verdict::Warning);
        QVERIFY(!against[1].isOtherwise);
        QCOMPARE(against[0], kept[0]);
    }

    void itemsAreTickedByWhoKeepsThem()
    {
        RunItemModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(runItemRows(runOf({}), {}, TimeText(zone, now)));
        QSignalSpy wanted(&model, &RunItemModel::tickWanted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"disk"_s);
        QCOMPARE(wanted[0][1].toBool(), true);
        // Nothing pretends: the row changes when it is so.
        QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(changed.size(), 0);
        model.setRows(runItemRows(
            runOf({{u"disk"_s, {ItemState::Done, {}, u"marc"_s, now, std::nullopt}}}), {}, TimeText(zone, now)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        model.setRows(runItemRows(runOf({{u"disk"_s, {ItemState::Failed, u"full"_s, u"marc"_s, now, std::nullopt}}}),
            {}, TimeText(zone, now)));
        QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));

        RunItemRow locked = model.rows()[0];
        locked.isLocked = true;
        model.setRows({locked});
        QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(wanted.size(), 1);
    }

    void factsAreAligned()
    {
        FactModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        checklists::EvidenceRow row;
        row.title = u"Disk"_s;
        row.verdict = Verdict::Ok;
        row.now = u"197 of 480 GB"_s;
        row.curve = {1.0, std::nullopt, 2.0};
        model.setRows(factRows({row, row}));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, FactModel::NowColumn).data(NumberRole).toBool());
        QCOMPARE(model.index(0, FactModel::CurveColumn).data(SparklineRole).toList().size(), 3);
        QVERIFY(!model.index(0, FactModel::CurveColumn).data(SparklineRole).toList()[1].isValid());
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Ok, Disk, 197 of 480 GB"_s);
    }

    void thePastIsToldPeriodByPeriod()
    {
        RunHistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        checklists::ListRunSummary good = summary(u"2026-W46"_s, 4);
        good.completed = QDateTime(QDate(2026, 11, 13), QTime(9, 0), Qt::UTC);
        good.signedOff = good.completed;
        good.lastActor = u"marc"_s;
        good.signedBy = u"nora"_s;
        good.hasEvidence = true;
        const QList<checklists::ListRunSummary> runs{summary(u"2026-W47"_s, 2), good};
        const checklists::ListHistory history = checklists::historyOf(weekly(), runs, now.addDays(-22), now, zone, 5);
        model.setRows(periodRows(weekly(), history, runs, zone));
        QCOMPARE(model.rowCount(), 5);
        const PeriodRow &week = model.rows()[0];
        QCOMPARE(week.id, u"2026-W47"_s);
        QCOMPARE(week.label, u"W47"_s);
        QCOMPARE(week.title, u"week 47, 16–22 Nov 2026"_s);
        QCOMPARE(week.state, PeriodState::Overdue);
        QCOMPARE(week.progress, u"2 of 4"_s);
        const PeriodRow &before = model.rows()[1];
        QCOMPARE(before.state, PeriodState::OnTime);
        QVERIFY(before.hasEvidence);
        QVERIFY2(before.spoken.contains("signed off by nora"_L1), qPrintable(before.spoken));
        QCOMPARE(model.rows()[2].state, PeriodState::Missed);
        QCOMPARE(model.index(2, RunHistoryModel::StateColumn).data(VerdictRole).toInt(), int(Verdict::Critical));
        QCOMPARE(model.rows().last().state, PeriodState::NotExpected);
        // Weeks at the turn of a year belong to the year of their number.
        const auto turn = checklists::periodFromKey(*weekly().recurrence, u"2026-W53"_s);
        QCOMPARE(periodTitle(checklists::PeriodKind::Week, *turn), u"week 53, 28 Dec–3 Jan 2027"_s);
    }

    void whatIsFoundHasKeysOfItsOwn()
    {
        FoundEntryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const checklists::FoundEntry entry{{u"factory"_s, u"weekly"_s, u"2026-W47"_s}, u"Weekly"_s, u"disk"_s,
            u"Check disk"_s, ItemState::Done, u"marc"_s, now, u"fine"_s};
        model.setRows(foundRows({entry, entry}, zone));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.rows()[0].key() != model.rows()[1].key());
        QCOMPARE(model.index(0, FoundEntryModel::ListColumn).data().toString(), u"Weekly, 2026-W47"_s);
        // A tick that was taken back says so; a note says nothing of a state.
        checklists::FoundEntry undone = entry;
        undone.isUndone = true;
        checklists::FoundEntry note = entry;
        note.state.reset();
        model.setRows(foundRows({undone, note}, zone));
        QCOMPARE(model.rows()[0].state, stateWord(ItemState::Done) + u", undone"_s);
        QCOMPARE(model.rows()[1].state, QString());
    }

    void candidatesAreChosen()
    {
        ImportCandidateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{u"0"_s, true, u"Weekly"_s, u"Handbook › Weekly"_s, 4}});
        QSignalSpy chosen(&model, &ImportCandidateModel::chosen);
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].toBool(), false);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void sentencesNameDaysAndPeople()
    {
        const checklists::BoardState board = boardOf({weekly()}, overdueWeek());
        QCOMPARE(listDetails(board.lists.first(), now, zone),
            u"Weekly maintenance, week 47, 16–22 Nov 2026. Was due Fri 20 Nov, grace 1 day(s). Week 48 is due Fri 27 Nov."_s);
        checklists::Run run = runOf({});
        run.lastActor = u"nora"_s;
        run.lastAt = now.addDays(-3);
        QCOMPARE(runPeople(run, zone), u"Owner marc · opened Mon 16 Nov · last tick nora, Thu 19 Nov 13:00"_s);
        run.signOff = checklists::SignOff{u"marc"_s, now, {}};
        QCOMPARE(runPeople(run, zone), u"Owner marc · signed off by marc, Sun 22 Nov 13:00"_s);
        QCOMPARE(differenceTexts({{checklists::ItemDifference::Kind::Added, u"x"_s, {}, u"Weigh"_s}}),
            QStringList{u"New: Weigh"_s});
    }
};

QTEST_GUILESS_MAIN(TestListModels)
#include "tst_listmodels.moc"
