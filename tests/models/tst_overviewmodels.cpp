// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "situation.h"

#include "models/checkmodel.h"
#include "models/evidence.h"
#include "models/linkmodel.h"
#include "models/signmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using models::CheckModel;
using models::CheckRow;
using models::LinkModel;
using models::SignModel;
using models::TimeText;

namespace {

const TimeText madrid(QTimeZone("Europe/Madrid"), situationNow);

CheckRow rowOf(const models::Overview &overview, const QString &id)
{
    const QList<CheckRow> rows = models::checkRows(overview, madrid);
    const auto found = std::ranges::find(rows, id, &CheckRow::id);
    return found == rows.end() ? CheckRow() : *found;
}

QString valueOf(const models::EvidenceText &text, const QString &name)
{
    const auto found = std::ranges::find(text.facts, name, &models::EvidenceFact::name);
    return found == text.facts.end() ? QString() : found->value;
}

} // namespace

class OverviewModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void sortsChecksBySeverity();
    void tellsACheck();
    void tellsWhatWasNotAsked();
    void datesWhatIsStale();
    void waitsAsLongAsIsChosen();
    void saysWhatIsNotConfirmed();
    void saysWhatIsQuiet();
    void tellsInstantsOfOtherClocks();
    void measuresNothingWhereNobodyAnswered();
    void keepsRowsOverRefreshes();
    void isFastForManyChecks();
    void tellsSigns();
    void tellsLinks();
    void tellsEvidence();
    void tellsWhatAFolderOfADiskGrowsTo();
    void tellsEvidenceOfSigns();
    void tellsWhySignsAreRaised();
};

void OverviewModelsTest::sortsChecksBySeverity()
{
    models::Overview overview = criticalSituation().overview();
    QStringList ids;
    for (const CheckRow &row : models::checkRows(overview, madrid))
        ids << row.id;
    QCOMPARE(ids.first(6), (QStringList{u"training"_s, u"energy"_s, u"disk"_s, u"features"_s, u"api"_s, u"version"_s}));
    QCOMPARE(ids.size(), 13);
    // A file that was never read without errors: what is known is shown all the same.
    overview.stack.reset();
    QCOMPARE(models::checkRows(overview, madrid).size(), 12);
    overview.report.reset();
    QVERIFY(models::checkRows(overview, madrid).isEmpty());
}

void OverviewModelsTest::tellsACheck()
{
    CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(models::checkRows(criticalSituation().overview(), madrid));
    const auto cell = [&](int column, int role = Qt::DisplayRole) { return model.index(0, column).data(role); };
    QCOMPARE(cell(CheckModel::VerdictColumn, models::VerdictRole).toInt(), int(Verdict::Critical));
    QCOMPARE(cell(CheckModel::TitleColumn).toString(), u"Recent training"_s);
    QCOMPARE(cell(CheckModel::TitleColumn, models::KeyRole).toString(), u"training"_s);
    QCOMPARE(cell(CheckModel::LatencyColumn).toString(), u"48 ms"_s);
    QCOMPARE(cell(CheckModel::SinceColumn).toString(), u"2 h"_s);
    QCOMPARE(cell(CheckModel::SinceColumn, Qt::ToolTipRole).toString(),
        u"since 2026-11-23 11:00:00 (Europe/Madrid, UTC+1) (2 h ago)"_s);
    QVERIFY(cell(CheckModel::SinceColumn, models::NumberRole).toBool());
    QVERIFY(!cell(CheckModel::FoundColumn, models::SecondaryRole).toBool());
    QCOMPARE(cell(CheckModel::StripColumn, models::StripRole).toList().size(), 24);
    QCOMPARE(cell(CheckModel::StripColumn, models::StripRole).toList().last().toInt(), int(Verdict::Critical));
    QCOMPARE(cell(CheckModel::StripColumn, Qt::AccessibleTextRole).toString(),
        u"The worst of each of the last 24 hours: Critical 2 h, Warning 22 h"_s);
    QCOMPARE(cell(CheckModel::FoundColumn, Qt::AccessibleTextRole).toString(),
        u"Critical, Recent training: energy finished 26 h ago · classifier 26 h ago, since 2026-11-23 11:00:00 "
        "(Europe/Madrid, UTC+1) (2 h ago)"_s);
    for (const int column : {int(CheckModel::LatencyColumn), int(CheckModel::SinceColumn)})
        QVERIFY(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & int(Qt::AlignRight));
}

void OverviewModelsTest::tellsWhatWasNotAsked()
{
    models::Overview overview = criticalSituation().overview();
    CheckRow disk = rowOf(overview, u"disk"_s);
    QCOMPARE(disk.verdict, Verdict::Unknown);
    QCOMPARE(disk.found, u"not asked: no folder for artifacts is set"_s);
    QCOMPARE(disk.latency, u"–"_s);
    QVERIFY(!disk.isAsked);
    overview.report->coverage.missing.clear();
    QCOMPARE(rowOf(overview, u"disk"_s).found, u"not asked yet"_s);
    overview.isChecking = true;
    QCOMPARE(rowOf(overview, u"disk"_s).found, u"is being asked"_s);
    overview.report->coverage.missing = {{u"energy:day-count"_s, u"no <token>"_s}};
    QVERIFY(rowOf(overview, u"energy"_s).foundDetails.contains(u"day-count was not asked: no <token>"_s));
}

void OverviewModelsTest::datesWhatIsStale()
{
    models::Overview overview = criticalSituation().overview();
    overview.past[u"api"_s].asked = hoursAgo(3);
    CheckRow row = rowOf(overview, u"api"_s);
    QVERIFY(row.isStale);
    QCOMPARE(row.found, u"healthy · 3 h ago"_s);
    overview.past[u"api"_s].asked = situationNow.addSecs(-40);
    QVERIFY(!rowOf(overview, u"api"_s).isStale);
    overview.past[u"api"_s].isStored = true;
    row = rowOf(overview, u"api"_s);
    QVERIFY(row.isStale);
    QCOMPARE(row.found, u"healthy · 40 s ago"_s);
    QVERIFY(row.foundDetails.contains(u"2026-11-23 12:59:20 (Europe/Madrid, UTC+1)"_s));
}

void OverviewModelsTest::waitsAsLongAsIsChosen()
{
    OverviewBuilder builder;
    models::Overview &overview = builder.check(u"api"_s, u"API"_s, Verdict::Ok, u"healthy"_s).overview();
    overview.stack->checks.first().interval = std::chrono::minutes(5);
    overview.report->started = hoursAgo(5);
    overview.past[u"api"_s].asked = hoursAgo(5);
    // As the file says, or when only the user asks.
    QCOMPARE(models::headlineOf(overview).verdict, Verdict::Unknown);
    QVERIFY(rowOf(overview, u"api"_s).isStale);
    overview.interval = std::chrono::hours(2);
    QCOMPARE(models::headlineOf(overview).verdict, Verdict::Ok);
    QVERIFY(!rowOf(overview, u"api"_s).isStale);
    overview.now = overview.now.addSecs(2 * 3600);
    QCOMPARE(models::headlineOf(overview).verdict, Verdict::Unknown);
    QVERIFY(rowOf(overview, u"api"_s).isStale);
}

void OverviewModelsTest::saysWhatIsNotConfirmed()
{
    models::Overview overview = criticalSituation().overview();
    overview.subjects[u"check:energy"_s].hard = Verdict::Ok;
    const CheckRow row = rowOf(overview, u"energy"_s);
    QCOMPARE(row.since, u"new"_s);
    QVERIFY(row.sinceDetails.contains(u"believed is Ok"_s));
}

void OverviewModelsTest::saysWhatIsQuiet()
{
    OverviewBuilder builder = criticalSituation();
    builder.quiet(u"check:energy"_s, store::Quieting::Kind::Muted)
        .quiet(u"check:training"_s, store::Quieting::Kind::Acknowledged);
    const models::Overview &overview = builder.overview();
    QCOMPARE(rowOf(overview, u"energy"_s).found, u"0 records in 6 h, newest 06:00 (05:00 UTC) · muted until 14:00"_s);
    QVERIFY(rowOf(overview, u"training"_s).found.endsWith(u" · acknowledged until 14:00"_s));
    QVERIFY(rowOf(overview, u"energy"_s)
                .foundDetails.contains(
                    u"Muted by ana until 2026-11-23 14:00:00 (Europe/Madrid, UTC+1): known <b>trouble</b>"_s));
}

void OverviewModelsTest::tellsInstantsOfOtherClocks()
{
    models::Overview overview = criticalSituation().overview();
    overview.subjects[u"check:api"_s].since = hoursAgo(-3);
    overview.past[u"api"_s].asked = hoursAgo(-3);
    const CheckRow row = rowOf(overview, u"api"_s);
    QCOMPARE(row.since, u"3 h ahead"_s);
    QVERIFY(row.foundDetails.contains(u"3 h ahead of this clock"_s));
}

void OverviewModelsTest::measuresNothingWhereNobodyAnswered()
{
    OverviewBuilder builder = criticalSituation();
    builder.result(u"api"_s).fault = ErrorCode::Refused;
    QCOMPARE(rowOf(builder.overview(), u"api"_s).latency, u"–"_s);
    builder.result(u"api"_s).fault = ErrorCode::TimedOut;
    QCOMPARE(rowOf(builder.overview(), u"api"_s).latency, u"12 ms"_s);
}

void OverviewModelsTest::keepsRowsOverRefreshes()
{
    CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OverviewBuilder builder = criticalSituation();
    model.setRows(models::checkRows(builder.overview(), madrid));
    const QPersistentModelIndex selected(model.index(model.rowOf(u"weather"_s), CheckModel::TitleColumn));
    builder.result(u"weather"_s).verdict = Verdict::Critical;
    builder.result(u"training"_s).verdict = Verdict::Ok;
    model.setRows(models::checkRows(builder.overview(), madrid));
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(models::KeyRole).toString(), u"weather"_s);
    QCOMPARE(selected.row(), 1);
    // What ages only changes.
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setRows(models::checkRows(builder.overview(), TimeText(QTimeZone::utc(), situationNow.addSecs(7200))));
    QCOMPARE(model.index(model.rowOf(u"features"_s), CheckModel::SinceColumn).data().toString(), u"8 h"_s);
    QCOMPARE(reset.size() + moved.size(), 0);
}

void OverviewModelsTest::isFastForManyChecks()
{
    OverviewBuilder builder;
    for (int i = 0; i < 1000; ++i)
        builder.check(u"c%1"_s.arg(i), QString(300, u'W'), i % 3 == 0 ? Verdict::Critical : Verdict::Ok,
            QString(300, u'x'), 12, i);
    CheckModel model;
    QElapsedTimer timer;
    timer.start();
    model.setRows(models::checkRows(builder.overview(), madrid));
    for (health::CheckResult &result : builder.overview().report->results)
        result.verdict = result.verdict == Verdict::Ok ? Verdict::Critical : Verdict::Ok;
    model.setRows(models::checkRows(builder.overview(), madrid));
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void OverviewModelsTest::tellsSigns()
{
    SignModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OverviewBuilder builder = criticalSituation();
    model.setRows(models::signRows(builder.overview(), madrid));
    const auto state
        = [&](const QString &id) { return model.index(model.rowOf(id), SignModel::StateColumn).data().toString(); };
    QCOMPARE(state(u"no-runs"_s), u"26 h of 48 h"_s);
    QCOMPARE(state(u"no-energy"_s), u"since 12:00"_s);
    QCOMPARE(state(u"no-raw"_s), u"quiet"_s);
    QCOMPARE(state(u"slow"_s), u"34 s"_s);
    QCOMPARE(state(u"accuracy"_s), u"not known"_s);
    const QModelIndex energy = model.index(model.rowOf(u"no-energy"_s), SignModel::VerdictColumn);
    QCOMPARE(energy.data(models::VerdictRole).toInt(), int(Verdict::Critical));
    QCOMPARE(energy.data(Qt::AccessibleTextRole).toString(),
        u"Critical, No energy records: no record for 7 h, since 2026-11-23 12:00:00 (Europe/Madrid, UTC+1) (60 min ago)"_s);
    builder.quiet(u"sign:no-energy"_s, store::Quieting::Kind::Muted);
    model.setRows(models::signRows(builder.overview(), madrid));
    QCOMPARE(state(u"no-energy"_s), u"muted"_s);
    builder.overview().report.reset();
    model.setRows(models::signRows(builder.overview(), madrid));
    QCOMPARE(state(u"no-raw"_s), u"not judged yet"_s);
}

void OverviewModelsTest::tellsLinks()
{
    LinkModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OverviewBuilder builder = criticalSituation();
    builder.link(u"Secret"_s, u"https://me:geheim@host/x"_s).link(u"Odd"_s, u"file:///etc/passwd"_s);
    builder.link(u"Odd"_s, u"file:///etc/passwd"_s);
    QHash<QUrl, health::LinkStatus> statuses;
    statuses.insert(QUrl(u"http://localhost:5000"_s), {Verdict::Critical, u"refused"_s, hoursAgo(0.1)});
    model.setRows(models::linkRows(builder.overview().stack->links, statuses, madrid));
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.index(0, LinkModel::VerdictColumn).data(models::VerdictRole).toInt(), int(Verdict::Critical));
    QVERIFY(!model.index(1, LinkModel::VerdictColumn).data(models::VerdictRole).isValid());
    QCOMPARE(model.index(1, LinkModel::TargetColumn).data().toString(), u"localhost:8000/docs"_s);
    QCOMPARE(model.rows()[0].details,
        u"http://localhost:5000\nrefused (asked 6 min ago, 2026-11-23 12:54:00 (Europe/Madrid, UTC+1))"_s);
    QCOMPARE(model.rows()[3].command, u"./scripts/mlflow-health-monitor.sh"_s);
    QVERIFY(!model.rows()[4].details.contains(u"geheim"_s) && !model.rows()[4].target.contains(u"geheim"_s));
    QVERIFY(model.rows()[5].url.isEmpty());
}

void OverviewModelsTest::tellsEvidence()
{
    models::Overview overview = criticalSituation().overview();
    models::EvidenceText text = models::evidenceOf(overview, u"check:training"_s, madrid);
    QCOMPARE(text.title, u"Recent training"_s);
    QVERIFY(text.rule.startsWith(u"Each of 2 experiments"_s));
    QCOMPARE(valueOf(text, u"Last good"_s), u"energy_optimization_20261122_1104 · Sun 12:30, 24 h ago"_s);
    QCOMPARE(valueOf(text, u"Since"_s), u"11:00, 2 h ago"_s);
    const auto since = std::ranges::find(text.facts, u"Since"_s, &models::EvidenceFact::name);
    QCOMPARE(since->exact, u"2 h ago, 2026-11-23 11:00:00 (Europe/Madrid, UTC+1)"_s);
    QCOMPARE(valueOf(text, u"Newest run"_s), u"FAILED 11:34, classifier"_s);
    QVERIFY(!valueOf(text, u"What to do"_s).isEmpty());
    QCOMPARE(text.asked.size(), 1);
    // An instant of the evidence is shown like all others.
    text = models::evidenceOf(overview, u"check:energy"_s, madrid);
    QCOMPARE(valueOf(text, u"newest record"_s), u"06:00, 7 h ago"_s);
    overview.past[u"energy"_s].isStored = true;
    QVERIFY(models::evidenceOf(overview, u"check:energy"_s, madrid).note.contains(u"Check now"_s));
    QCOMPARE(
        models::evidenceOf(overview, u"check:disk"_s, madrid).finding, u"not asked: no folder for artifacts is set"_s);
    QCOMPARE(models::evidenceOf(overview, u"check:gone"_s, madrid), models::EvidenceText());
    QCOMPARE(models::evidenceOf(overview, {}, madrid), models::EvidenceText());
}

void OverviewModelsTest::tellsWhatAFolderOfADiskGrowsTo()
{
    models::Overview overview = criticalSituation().overview();
    std::ranges::find(overview.stack->checks, u"disk"_s, &stack::Check::id)->question
        = stack::DiskCheck{{{u"metadata"_s, u"db"_s, u"/data"_s}, {u"artifacts"_s, u"mlops"_s, u"/artifacts/"_s}}};
    trends::MetricReport report;
    report.metric.id = u"artifact-storage"_s;
    report.metric.source = stack::FolderMetric{u"mlops"_s, u"/artifacts"_s};
    report.assessment.sentence = u"Artifact storage: full in 12 d"_s;
    overview.metrics = {report};
    const models::EvidenceText text = models::evidenceOf(overview, u"check:disk"_s, madrid);
    QCOMPARE(text.metric, u"artifact-storage"_s);
    QCOMPARE(text.history, u"Artifact storage: full in 12 d"_s);
    // The same path elsewhere is another folder.
    overview.metrics.first().metric.source = stack::FolderMetric{u"db"_s, u"/artifacts"_s};
    QVERIFY(models::evidenceOf(overview, u"check:disk"_s, madrid).metric.isEmpty());
}

void OverviewModelsTest::tellsEvidenceOfSigns()
{
    OverviewBuilder builder = criticalSituation();
    builder.quiet(u"sign:no-energy"_s, store::Quieting::Kind::Acknowledged);
    const models::EvidenceText text = models::evidenceOf(builder.overview(), u"sign:no-energy"_s, madrid);
    QCOMPARE(text.finding, u"no record for 7 h"_s);
    QCOMPARE(valueOf(text, u"Looks at"_s), u"energy"_s);
    QVERIFY(text.quieted.startsWith(u"Acknowledged by ana"_s));
    QVERIFY(text.asked.isEmpty());
}

void OverviewModelsTest::tellsWhySignsAreRaised()
{
    OverviewBuilder builder = criticalSituation();
    builder.result(u"energy"_s).evidence.nextStep = u"Look at the importer's log."_s;
    const auto ruleOf = [&](const QString &id, const decltype(stack::Sign::rule) &rule) {
        std::ranges::find(builder.overview().stack->signs, id, &stack::Sign::id)->rule = rule;
        return models::evidenceOf(builder.overview(), u"sign:"_s + id, madrid).rule;
    };
    QCOMPARE(ruleOf(u"no-energy"_s, stack::SymptomSign{u"no-records"_s, 1, 1}),
        u"Energy data: \"no-records\" in the newest result"_s);
    QCOMPARE(ruleOf(u"no-raw"_s, stack::SymptomSign{u"no-raw-data"_s, 3, 3}),
        u"Features: \"no-raw-data\" in 3 of the last 3 results"_s);
    QCOMPARE(ruleOf(u"slow"_s, stack::SlowSign{std::chrono::seconds(30), 3, 5}),
        u"Features: slower than 30 s in 3 of the last 5 results"_s);
    QCOMPARE(ruleOf(u"no-runs"_s, stack::SilentSign{std::chrono::hours(48)}),
        u"Recent training: an experiment without any run for 48 h"_s);
    // What to do is what its check says; of a sign that is clear there is nothing to do.
    QCOMPARE(models::evidenceOf(builder.overview(), u"sign:no-energy"_s, madrid).facts.first().value,
        u"Look at the importer's log."_s);
    builder.result(u"weather"_s).evidence.nextStep = u"Look at the station."_s;
    QVERIFY(valueOf(models::evidenceOf(builder.overview(), u"sign:behind"_s, madrid), u"What to do"_s).isEmpty());
}

QTEST_GUILESS_MAIN(OverviewModelsTest)
#include "tst_overviewmodels.moc"
