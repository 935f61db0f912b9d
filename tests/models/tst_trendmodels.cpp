// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "situation.h"

#include "models/auditmodel.h"
#include "models/coveragemodel.h"
#include "models/metricmodel.h"
#include "models/metrictext.h"
#include "models/samplemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using models::MetricModel;
using models::MetricRow;
using models::SampleModel;
using models::SampleRow;

namespace {

const models::TimeText madrid(QTimeZone("Europe/Madrid"), situationNow);

stack::Metric metric(const QString &id, const QString &group, const QString &title)
{
    stack::Metric made;
    made.id = id;
    made.group = group;
    made.title = title;
    return made;
}

trends::MetricReport report(const stack::Metric &metric, Verdict verdict, double value, const QString &brief)
{
    trends::MetricReport made;
    made.metric = metric;
    made.assessment.verdict = verdict;
    made.assessment.headline = value;
    made.assessment.brief = brief;
    made.assessment.sentence = metric.title + u" is told of."_s;
    made.curve = {1.0, std::nullopt, 2.0};
    made.extent.samples = 3;
    return made;
}

/*! Two groups; the metrics of the first stand apart in the file. */
models::Overview factory()
{
    models::Overview overview = OverviewBuilder().overview();
    overview.stack->metrics = {metric(u"accuracy"_s, u"MLflow health"_s, u"Accuracy"_s),
        metric(u"hours"_s, u"Data"_s, u"Energy records"_s), metric(u"duration"_s, u"MLflow health"_s, u"Duration"_s)};
    overview.stack->metrics[0].source = stack::RunMetric{};
    overview.stack->metrics[0].better = stack::Metric::Better::Higher;
    overview.stack->metrics[0].limits.warnBelow = 0.85;
    overview.stack->metrics[2].unit = u"min"_s;
    overview.metrics = {report(overview.stack->metrics[0], Verdict::Warning, 0.883, u"falls 0.4 a week"_s),
        report(overview.stack->metrics[2], Verdict::Ok, 2.3, u"under 5 min"_s)};
    overview.metricsRead = 1;
    return overview;
}

QStringList titles(const QList<MetricRow> &rows)
{
    QStringList list;
    for (const MetricRow &row : rows)
        list << (row.kind == MetricRow::Kind::Group ? u'#' + row.title : row.title);
    return list;
}

store::Bucket bucket(qint64 start, double low, double high, qint64 count)
{
    store::Bucket made;
    made.start = start;
    made.first = start;
    made.last = start + 1;
    made.minimum = low;
    made.maximum = high;
    made.sum = (low + high) / 2 * double(count);
    made.lastValue = high;
    made.count = count;
    return made;
}

const qint64 noon = situationNow.toMSecsSinceEpoch();
constexpr qint64 hour = 3'600'000;

/*! Two hours with values, a hole between them, and a note. */
models::Shown twoHours()
{
    models::Shown shown;
    shown.series.values.start = noon - 4 * hour;
    shown.series.values.stop = noon;
    shown.series.values.step = hour;
    shown.series.values.buckets = {bucket(noon - 4 * hour, 0.8, 0.9, 2), bucket(noon - hour, 0.7, 0.7, 1)};
    shown.series.holes = {{noon - 3 * hour, noon - hour, trends::Hole::Kind::Unreachable, 4, u"refused"_s}};
    journal::Entry note;
    note.uid = u"n1"_s;
    note.at = situationNow.addSecs(-30 * 60);
    note.kind = journal::noteKind;
    note.actor = u"ana"_s;
    note.text = u"new price | feed"_s;
    shown.marks = {note};
    return shown;
}

} // namespace

class TrendModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metricsStandInTheirGroups()
    {
        const QList<MetricRow> rows = models::metricRows(factory(), madrid);
        QCOMPARE(titles(rows).first(5),
            QStringList({u"#MLflow health"_s, u"Accuracy"_s, u"Duration"_s, u"#Data"_s, u"Energy records"_s}));
        QCOMPARE(rows.last().kind, MetricRow::Kind::View);
        QCOMPARE(rows[1].number, u"0.883"_s);
        QCOMPARE(rows[1].brief, u"falls 0.4 a week"_s);
        QCOMPARE(rows[2].unit, u"min"_s);
        QCOMPARE(rows[1].curve.size(), 3);
        QVERIFY(!rows[1].curve[1].isValid());
        // Never judged: it is there and says so.
        QCOMPARE(*rows[4].verdict, Verdict::Unknown);
        QVERIFY(!rows[4].brief.isEmpty());
    }

    void nothingWithoutMetrics()
    {
        models::Overview overview = factory();
        overview.stack->metrics.clear();
        QVERIFY(models::metricRows(overview, madrid).isEmpty());
        overview.stack.reset();
        QVERIFY(models::metricRows(overview, madrid).isEmpty());
    }

    void aMetricWithoutGroupHasOne()
    {
        models::Overview overview = factory();
        overview.stack->metrics = {metric(u"queue"_s, {}, {})};
        const QList<MetricRow> rows = models::metricRows(overview, madrid);
        QCOMPARE(rows[0].kind, MetricRow::Kind::Group);
        QVERIFY(!rows[0].title.isEmpty());
        QCOMPARE(rows[1].title, u"queue"_s);
    }

    void whatFilterKeeps()
    {
        const QList<MetricRow> rows = models::metricRows(factory(), madrid);
        QCOMPARE(models::filtered(rows, {}), rows);
        QCOMPARE(titles(models::filtered(rows, u"RECORDS"_s)), QStringList({u"#Data"_s, u"Energy records"_s}));
        // Verdicts are found by their word.
        QCOMPARE(titles(models::filtered(rows, u"warning"_s)), QStringList({u"#MLflow health"_s, u"Accuracy"_s}));
        QVERIFY(models::filtered(rows, u"nothing like that"_s).isEmpty());
    }

    void theListIsAModel()
    {
        MetricModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<MetricRow> rows = models::metricRows(factory(), madrid);
        model.setRows(rows);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
        const QString spoken = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Warning"_s, u"Accuracy"_s, u"0.883"_s, u"falls 0.4 a week"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        QCOMPARE(model.index(1, 0).data(models::InkRole).toInt(), int(Verdict::Warning));
        QVERIFY(!model.index(2, 0).data(models::InkRole).isValid());

        // A new value changes its row and no other.
        const QPersistentModelIndex kept(model.index(2, 0));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        models::Overview overview = factory();
        overview.metrics[0].assessment.headline = 0.881;
        model.setRows(models::metricRows(overview, madrid));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        model.setRows(models::filtered(rows, u"duration"_s));
        QCOMPARE(kept.row(), 1);
        model.setRows({});
        QVERIFY(!kept.isValid());
    }

    void aMetricThatFailsIsStale()
    {
        models::Overview overview = factory();
        overview.metrics[0].progress.trouble = u"MLflow refused the connection."_s;
        const MetricRow row = models::metricRows(overview, madrid)[1];
        QVERIFY(row.isStale);
        QVERIFY(row.details.contains(u"MLflow refused the connection."_s));
    }

    void growthHasASign()
    {
        models::Overview overview = factory();
        overview.stack->metrics[0].growthOver = std::chrono::days(30);
        overview.metrics[0].metric = overview.stack->metrics[0];
        QVERIFY(models::metricRows(overview, madrid)[1].number.startsWith(u'+'));
    }

    void valuesAndHolesAreRows()
    {
        const stack::Metric shownMetric = metric(u"accuracy"_s, {}, u"Accuracy"_s);
        SampleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::sampleRows(shownMetric, twoHours(), madrid));
        QCOMPARE(model.rowCount(), 4);
        // Newest first, by the clock of the zone.
        QCOMPARE(model.rows()[0].kind, SampleRow::Kind::Mark);
        QCOMPARE(model.rows()[1].time, u"2026-11-23 12:00:00"_s);
        QCOMPARE(model.rows()[2].kind, SampleRow::Kind::Hole);
        QVERIFY(model.rows()[2].value.contains(u"unreachable"_s));
        QCOMPARE(model.rows()[2].label, u"refused"_s);
        QCOMPARE(model.rows()[3].count, u"2"_s);
        QVERIFY(model.rows()[3].minimum.startsWith(u"0.8"_s));
        QVERIFY(model.rows()[3].maximum.startsWith(u"0.9"_s));
        QVERIFY(model.index(3, 0).data(Qt::AccessibleTextRole).toString().contains(u"Europe/Madrid"_s));

        const QPersistentModelIndex kept(model.index(3, 0));
        models::Shown more = twoHours();
        more.series.values.buckets.push_back(bucket(noon - hour / 2, 0.75, 0.75, 1));
        model.setRows(models::sampleRows(shownMetric, more, madrid));
        QCOMPARE(kept.row(), 4);
    }

    void aBucketWithoutNumbersSaysNoMore()
    {
        models::Shown shown = twoHours();
        shown.series.values.buckets = {{noon, 0, 0, 0, 0, 0, 0, 0, 2}};
        const QList<SampleRow> rows = models::sampleRows(metric(u"accuracy"_s, {}, u"Accuracy"_s), shown, madrid);
        // Whether it was NaN or an infinity is not known of a bucket.
        QVERIFY(std::ranges::any_of(rows, [](const SampleRow &row) { return row.value == u"no number"_s; }));
    }

    void singleValuesHaveTheirRuns()
    {
        models::Shown shown = twoHours();
        shown.series.values.step = 0;
        shown.series.holes.clear();
        shown.marks.clear();
        shown.samples = {{noon - 2, 0.878, u"r1"_s, u"production_1"_s, store::NoNumber::None, 0},
            {noon - 1, 0, u"r2"_s, u"production_2"_s, store::NoNumber::NotANumber, 0},
            {noon - 1, 0, u"r3"_s, u"production_3"_s, store::NoNumber::Infinite, 0}};
        const QList<SampleRow> rows = models::sampleRows(metric(u"a"_s, {}, u"A"_s), shown, madrid);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[2].label, u"production_1"_s);
        QCOMPARE(rows[0].value, u"not a number"_s);
        QCOMPARE(rows[1].value, u"infinite"_s);
        QVERIFY(rows[0].key() != rows[1].key());
    }

    void rowsAreDraggedOut()
    {
        SampleModel model;
        model.setRows(models::sampleRows(metric(u"a"_s, {}, u"A"_s), twoHours(), madrid));
        QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> data(
            model.mimeData({model.index(3, 0), model.index(1, 0), model.index(1, 1)}));
        const QList<QByteArray> lines = data->data(u"text/csv"_s).split('\n');
        QCOMPARE(lines.size(), 4); // a heading, two rows, the end
        QVERIFY(lines[1].startsWith("2026-11-23 12:00:00"));
        QVERIFY(lines[2].startsWith("2026-11-23 09:00:00"));
        QVERIFY(data->text().contains(u'\t'));
    }

    void whatIsKeptCanBeRead()
    {
        const trends::MetricReport shown
            = report(metric(u"accuracy"_s, {}, u"Accuracy"_s), Verdict::Warning, 0.883, u"falls"_s);
        const QString markdown = models::metricMarkdown(shown, twoHours(), madrid);
        QVERIFY(markdown.startsWith(u"# Accuracy\n"_s));
        QVERIFY(markdown.contains(u"**Accuracy is told of.**"_s));
        // A bar in a note would end its cell.
        QVERIFY(markdown.contains(u"new price \\| feed"_s));
    }

    void monthsByHoursAreCells()
    {
        const Period period{QDateTime(QDate(2026, 9, 30), QTime(22, 0), Qt::UTC), situationNow};
        QList<QDateTime> recorded;
        for (QDateTime hour = period.start; hour < period.stop; hour = hour.addSecs(3600)) {
            // Nothing at three in the night by the clock of the zone.
            if (hour.toTimeZone(madrid.zone()).time().hour() != 3)
                recorded << hour;
        }
        const trends::Coverage coverage = trends::coverageOf(u"energy"_s, recorded, period, "Europe/Madrid");
        models::CoverageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::coverageRows(coverage));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 26);
        const auto share = [&model](int row, int hour) {
            return model.index(row, models::CoverageModel::FirstHourColumn + hour)
                .data(models::CoverageModel::ShareRole)
                .toDouble();
        };
        QCOMPARE(model.rows()[0].id, u"2026-11"_s); // the newest first
        QCOMPARE(share(0, 3), 0.0);
        QCOMPARE(share(0, 4), 1.0);
        QCOMPARE(share(1, 3), 0.0);
        const QString said
            = model.index(1, models::CoverageModel::FirstHourColumn + 3).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u": 0 of 31"_s), qPrintable(said));
        const QString whole = model.index(1, models::CoverageModel::WholeColumn).data().toString();
        QVERIFY2(whole.startsWith(u"96"_s), qPrintable(whole));
    }

    void runsStandSideBySide()
    {
        stack::Metric accuracy = metric(u"accuracy"_s, {}, u"Accuracy"_s);
        accuracy.better = stack::Metric::Better::Higher;
        accuracy.source
            = stack::RunMetric{u"classification"_s, u"accuracy"_s, stack::RunMetric::Measures::Value, {}, {}};
        trends::AuditInput input;
        input.metric = accuracy;
        for (int i = 0; i < 30; ++i)
            input.samples.push_back({noon - (30 - i) * hour, i == 10 ? 0.95 : 0.9, u"r%1"_s.arg(i),
                u"production_%1"_s.arg(i), store::NoNumber::None, 0});
        const QList<trends::ModelAudit> audits = trends::modelAudits({input});
        QCOMPARE(audits.size(), 1);
        models::AuditModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(models::auditLines(audits.first(), madrid));
        QVERIFY(model.rowCount() >= 3);
        QCOMPARE(model.index(0, models::AuditModel::NewestColumn).data().toString(), u"production_29"_s);
        QCOMPARE(model.index(0, models::AuditModel::BestColumn).data().toString(), u"production_10"_s);
        const QString difference = model.index(2, models::AuditModel::AgainstBestColumn).data().toString();
        QVERIFY2(!difference.isEmpty(), qPrintable(difference));
        const QString said = model.index(2, models::AuditModel::BestColumn).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"Accuracy, Best: "_s), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TrendModelsTest)
#include "tst_trendmodels.moc"
