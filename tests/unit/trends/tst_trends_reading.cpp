// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collecting.h"

#include "store/metricretention.h"
#include "trends/modelaudit.h"
#include "trends/trends.h"

#include <random>

using namespace conche;
using namespace conche::tests;
using namespace conche::trends;

/*! What is read back from the store and judged. */
class TestTrendsReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyStore();
    void reportsOfAFall();
    void reportsOfAFewAreAsStrict();
    void denseSeriesAreThinned();
    void denseSeriesBreakTheirLimitAtOnce();
    void sparseSeriesReachBack();
    void baselineThatIsMarked();
    void baselineOlderThanItsSamples();
    void seriesWithItsHoles();
    void seriesWithoutNumbers();
    void folderIsFullWhenItsDiskIs();
    void trialHistoryIsOfRuns();
    void countsOfWhatHappened();
    void seriesBeforeItsHistory();
    void auditsFromTheStore();

private:
    template <typename T>
    static Result<T> wait(const std::function<void(QObject *, Then<T>)> &ask)
    {
        QObject owner;
        QEventLoop loop;
        std::optional<Result<T>> found;
        ask(&owner, [&](Result<T> result) {
            found = std::move(result);
            loop.quit();
        });
        if (!found)
            loop.exec();
        return *found;
    }

    static void take(Collecting &place, const QString &metric, const store::MetricIntake &intake)
    {
        const Result<void> taken = wait<void>([&](QObject *owner, Then<void> then) {
            store::Metrics(place.database()).take({place.stack.name, metric}, intake, owner, std::move(then));
        });
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    }

    static QList<MetricReport> reportsOf(Collecting &place)
    {
        return wait<QList<MetricReport>>([&](QObject *owner, Then<QList<MetricReport>> then) {
            readReports(place.database(), place.stack, place.clock.nowUtc(), owner, std::move(then));
        }).value_or(QList<MetricReport>());
    }

    static QList<MetricReport> reportsOf(Collecting &place, const stack::Stack &stack, const QStringList &only)
    {
        return wait<QList<MetricReport>>([&](QObject *owner, Then<QList<MetricReport>> then) {
            readReports(place.database(), stack, only, place.clock.nowUtc(), owner, std::move(then));
        }).value_or(QList<MetricReport>());
    }

    static trends::Series seriesOf(Collecting &place, qint64 from, qint64 to, int most)
    {
        const Period period{QDateTime::fromMSecsSinceEpoch(from, Qt::UTC), QDateTime::fromMSecsSinceEpoch(to, Qt::UTC)};
        return wait<trends::Series>([&](QObject *owner, Then<trends::Series> then) {
            readSeries(place.database(), place.stack, place.stack.metrics.first(), period, most, place.clock.nowUtc(),
                owner, std::move(then));
        }).value_or(trends::Series());
    }

    static void mark(Collecting &place, const QString &metric, const store::MarkedBaseline &baseline)
    {
        QVERIFY(wait<void>([&](QObject *owner, Then<void> then) {
            store::Metrics(place.database()).markBaseline({place.stack.name, metric}, baseline, owner, std::move(then));
        }));
    }

    static stack::Metric metricOf(const QString &id)
    {
        stack::Metric metric;
        metric.id = id;
        metric.title = u"Accuracy"_s;
        metric.better = stack::Metric::Better::Higher;
        metric.source = stack::RunMetric{u"energy"_s, id, {}, {}, {}};
        return metric;
    }

    /*! A value each \a every for \a span until now; what is left out is between \a gapFrom and \a gapTo before now. */
    static store::MetricIntake intakeOf(const Collecting &place, qint64 span, qint64 every,
        const std::function<double(qint64)> &value, qint64 gapFrom = 0, qint64 gapTo = 0)
    {
        store::MetricIntake intake;
        for (qint64 before = span / every * every; before > 0; before -= every) {
            if (before <= gapFrom && before > gapTo)
                continue;
            store::Sample sample;
            sample.at = place.now() - before;
            sample.value = value(before);
            sample.source = u"run%1"_s.arg(before);
            intake.samples << sample;
        }
        intake.contacts = {{place.now() - span, place.now(), store::Contact::State::Reached, {}}};
        return intake;
    }
};

namespace {

std::function<double(qint64)> noisy(double level, double sigma = 0.002)
{
    return [random = std::mt19937(3), gauss = std::normal_distribution<double>(), level, sigma](
               qint64 /*before*/) mutable { return level + sigma * gauss(random); };
}

} // namespace

void TestTrendsReading::emptyStore()
{
    Collecting place;
    QVERIFY(reportsOf(place).isEmpty());
    place.stack.metrics << metricOf(u"accuracy"_s);
    const QList<MetricReport> reports = reportsOf(place);
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports[0].assessment.verdict, Verdict::Unknown);
    QCOMPARE(reports[0].curve.size(), 30);
    QVERIFY(std::ranges::none_of(reports[0].curve, [](const auto &part) { return part.has_value(); }));
    QVERIFY(seriesOf(place, 0, place.now(), 100).values.buckets.empty());
}

void TestTrendsReading::reportsOfAFall()
{
    Collecting place;
    place.stack.metrics << metricOf(u"accuracy"_s) << metricOf(u"other"_s);
    auto noise = noisy(0, 0.003);
    take(place, u"accuracy"_s, intakeOf(place, 140 * day, 4 * hour, [&](qint64 before) {
        return 0.93 - 0.0005 * static_cast<double>(std::max<qint64>(0, 60 * day - before)) / day + noise(before);
    }));
    const QList<MetricReport> reports = reportsOf(place);
    QCOMPARE(reports.size(), 2);
    const Assessment &found = reports[0].assessment;
    QCOMPARE(found.trend.verdict, Verdict::Warning);
    QVERIFY(found.sentence.startsWith(u"Accuracy: falls 0."_s));
    QCOMPARE(found.slope->count, 360);
    // What is normal comes from the weeks before the window.
    QVERIFY(found.baseline->to < place.now() - 67 * day + 4 * hour);
    QVERIFY(std::abs(found.baseline->center - 0.93) < 0.002);
    QCOMPARE(reports[0].extent.samples, 840);
    QVERIFY(reports[0].curve.first() && reports[0].curve.last());
    QVERIFY(*reports[0].curve.first() > *reports[0].curve.last());
    QVERIFY(found.holes.isEmpty());
}

void TestTrendsReading::reportsOfAFewAreAsStrict()
{
    Collecting place;
    for (int i = 1; i <= 12; ++i) {
        const QString id = u"accuracy%1"_s.arg(i);
        place.stack.metrics << metricOf(id);
        auto noise = noisy(0, 0.001 * i);
        take(place, id, intakeOf(place, 20 * day, day, [&noise](qint64 before) {
            return 0.9 + 0.001 * static_cast<double>(before) / day + noise(before);
        }));
    }
    const QList<MetricReport> all = reportsOf(place);
    QCOMPARE(all.size(), 12);
    int milder = 0;
    for (const MetricReport &report : all) {
        const QList<MetricReport> few = reportsOf(place, place.stack, {report.metric.id});
        QCOMPARE(few.size(), 1);
        QCOMPARE(few[0].metric.id, report.metric.id);
        QCOMPARE(few[0].assessment.trend.verdict, report.assessment.trend.verdict);
        QCOMPARE(few[0].assessment.trend.text, report.assessment.trend.text);
        QCOMPARE(few[0].assessment.sentence, report.assessment.sentence);
        // By itself it would be judged by the whole of the level, and something else be said.
        stack::Stack alone = place.stack;
        alone.metrics = {report.metric};
        const QList<MetricReport> single = reportsOf(place, alone, {report.metric.id});
        milder += single[0].assessment.trend.verdict != report.assessment.trend.verdict ? 1 : 0;
    }
    QVERIFY(milder > 0);
}

void TestTrendsReading::denseSeriesAreThinned()
{
    Collecting place;
    place.stack.metrics << metricOf(u"accuracy"_s);
    take(place, u"accuracy"_s, intakeOf(place, 70 * day, 10 * minute, noisy(0.9)));
    const Assessment found = reportsOf(place)[0].assessment;
    // An hour is one value: 24 of them each day.
    QVERIFY(found.slope->count > 1400 && found.slope->count < 1500);
    QCOMPARE(found.verdict, Verdict::Ok);
    QCOMPARE(found.newest->at, place.now() - 10 * minute);
}

/*! A value each five minutes is judged by means of hours, but three values are enough for a limit. */
void TestTrendsReading::denseSeriesBreakTheirLimitAtOnce()
{
    Collecting place;
    place.stack.metrics << metricOf(u"accuracy"_s);
    place.stack.metrics[0].limits.warnBelow = 0.85;
    // Three were low long ago as well.
    take(place, u"accuracy"_s, intakeOf(place, 80 * day, 5 * minute, [](qint64 before) {
        const bool wasLow = before > 40 * day && before <= 40 * day + 15 * minute;
        return before <= 15 * minute || wasLow ? 0.5 : 0.9;
    }));
    const Assessment found = reportsOf(place)[0].assessment;
    QVERIFY(found.slope->count < 2000);
    QCOMPARE(found.level.verdict, Verdict::Warning);
    const auto series = wait<store::BucketSeries>([&](QObject *owner, Then<store::BucketSeries> then) {
        readTrialHistory(
            place.database(), place.stack, place.stack.metrics.first(), place.clock.nowUtc(), owner, std::move(then));
    });
    QVERIFY(series);
    const RulePreview preview = previewOf(place.stack.metrics.first(), place.stack.metrics.first().limits, *series);
    QCOMPARE(preview.step, 0);
    QCOMPARE(preview.firings, (QList<qint64>{place.now() - 40 * day - 5 * minute, place.now() - 5 * minute}));
}

void TestTrendsReading::sparseSeriesReachBack()
{
    Collecting place;
    place.stack.metrics << metricOf(u"accuracy"_s);
    take(place, u"accuracy"_s, intakeOf(place, 900 * day, 30 * day, noisy(0.9)));
    const Assessment found = reportsOf(place)[0].assessment;
    QCOMPARE(found.slope->count, 20);
    QVERIFY(found.baseline);
    QCOMPARE(found.baseline->count, 15);
}

void TestTrendsReading::baselineThatIsMarked()
{
    Collecting place;
    place.stack.metrics << metricOf(u"accuracy"_s);
    take(place, u"accuracy"_s,
        intakeOf(place, 400 * day, day, [](qint64 before) { return before > 300 * day ? 0.8 : 0.9; }));
    const store::MarkedBaseline mark{place.now() - 390 * day, place.now() - 310 * day, u"ann"_s};
    const Result<void> marked = wait<void>([&](QObject *owner, Then<void> then) {
        store::Metrics(place.database()).markBaseline({place.stack.name, u"accuracy"_s}, mark, owner, std::move(then));
    });
    QVERIFY(marked);
    const Assessment found = reportsOf(place)[0].assessment;
    QVERIFY(found.baseline->isMarked);
    QCOMPARE(found.baseline->center, 0.8);
}

void TestTrendsReading::baselineOlderThanItsSamples()
{
    Collecting place;
    place.stack.metrics << metricOf(u"accuracy"_s);
    take(place, u"accuracy"_s,
        intakeOf(place, 300 * day, hour, [](qint64 before) { return before > 250 * day ? 0.8 : 0.9; }));
    const qint64 now = place.now();
    const Result<void> forgotten = wait<void>([&](QObject *owner, Then<void> then) {
        place.database().perform<void>(
            [now](store::Connection &connection) {
                return connection.transaction([&] {
                    return store::forgetMetrics(connection, 1, now, std::chrono::days(1830), {100, 100'000});
                });
            },
            owner, std::move(then));
    });
    QVERIFY(forgotten);
    QVERIFY(place.samples(u"accuracy"_s).front().at > now - 110 * day);
    mark(place, u"accuracy"_s, {now - 290 * day, now - 260 * day, u"ann"_s});
    const Assessment found = reportsOf(place)[0].assessment;
    QVERIFY(found.baseline && found.baseline->isMarked);
    QCOMPARE(found.baseline->center, 0.8);
    // A mark that holds too few values to learn from is known all the same.
    const store::MarkedBaseline brief{now - 5 * hour, now - 2 * hour, u"ann"_s};
    mark(place, u"accuracy"_s, brief);
    const MetricReport report = reportsOf(place)[0];
    QVERIFY(!report.assessment.baseline);
    QCOMPARE(report.marked, std::optional(brief));
}

void TestTrendsReading::seriesWithoutNumbers()
{
    Collecting place;
    place.stack.metrics << metricOf(u"accuracy"_s);
    store::MetricIntake intake = intakeOf(place, 10 * day, hour, noisy(0.9));
    for (qsizetype i = 100; i < 103; ++i)
        intake.samples[i].noNumber = i == 100 ? store::NoNumber::Infinite : store::NoNumber::NotANumber;
    take(place, u"accuracy"_s, intake);
    const trends::Series found = seriesOf(place, place.now() - 10 * day, place.now() + 1, 500);
    QCOMPARE(found.holes.size(), 1);
    QVERIFY2(found.holes[0].reason.startsWith(u"3 value"_s), qPrintable(found.holes[0].reason));
}

void TestTrendsReading::folderIsFullWhenItsDiskIs()
{
    Collecting place;
    stack::Metric storage = metricOf(u"storage"_s);
    storage.source = stack::FolderMetric{{}, u"/srv"_s};
    storage.growthOver = std::chrono::days(30);
    place.stack.metrics << storage;
    store::MetricIntake intake = intakeOf(
        place, 60 * day, 6 * hour, [](qint64 before) { return 60e9 - 1e9 * static_cast<double>(before) / day; });
    intake.progress = store::MetricProgress();
    take(place, u"storage"_s, intake);
    QVERIFY(!reportsOf(place)[0].assessment.full);
    intake.progress->capacity = 70e9;
    take(place, u"storage"_s, intake);
    const std::optional<qint64> full = reportsOf(place)[0].assessment.full;
    QVERIFY(full && std::abs(*full - place.now() - 10 * day) < day);
    // What the stack file says counts more.
    place.stack.metrics.first().capacity = 90e9;
    QVERIFY(*reportsOf(place)[0].assessment.full > *full + 15 * day);
}

/*! As many trainings as there are in 90 days without a gap, each of which limits are tried on. */
void TestTrendsReading::trialHistoryIsOfRuns()
{
    Collecting place;
    place.stack.metrics << metricOf(u"accuracy"_s);
    // Three runs in a row are low, of which the mean of six hours shows nothing.
    take(place, u"accuracy"_s, intakeOf(place, 90 * day, hour / 2, [](qint64 before) {
        return before > 40 * day - hour && before <= 40 * day + hour / 2 ? 0.84 : 0.9;
    }));
    const auto series = wait<store::BucketSeries>([&](QObject *owner, Then<store::BucketSeries> then) {
        readTrialHistory(
            place.database(), place.stack, place.stack.metrics.first(), place.clock.nowUtc(), owner, std::move(then));
    });
    QVERIFY(series);
    QCOMPARE(series->step, 0);
    QCOMPARE(series->buckets.size(), 90U * 48U);
    stack::Limits limits;
    limits.warnBelow = 0.85;
    const RulePreview preview = previewOf(place.stack.metrics.first(), limits, *series);
    QCOMPARE(preview.firings, QList<qint64>{place.now() - 40 * day + hour / 2});
}

void TestTrendsReading::countsOfWhatHappened()
{
    Collecting place;
    stack::Metric restarts = metricOf(u"restarts"_s);
    restarts.source = stack::RestartsMetric{u"containers"_s};
    place.stack.metrics << restarts;
    take(place, u"restarts"_s, intakeOf(place, 30 * day, 5 * minute, [](qint64 before) {
        return before == 20 * day ? 2 : before == 3 * hour || before == 5 * minute ? 1 : 0;
    }));
    const auto counted = [&](int most, const Period &period) {
        QStringList texts;
        const auto found = wait<std::vector<store::Sample>>([&](QObject *owner, Then<std::vector<store::Sample>> then) {
            readCounted(place.database(), place.stack, restarts, period, most, owner, std::move(then));
        });
        for (const store::Sample &sample : found.value_or(std::vector<store::Sample>()))
            texts << u"%1 min ago %2"_s.arg((place.now() - sample.at) / minute).arg(sample.value);
        return texts.join(u", "_s);
    };
    const QDateTime now = place.clock.nowUtc();
    const Period whole{now.addDays(-60), now};
    QCOMPARE(counted(100, whole), u"28800 min ago 2, 180 min ago 1, 5 min ago 1"_s);
    QCOMPARE(counted(2, whole), u"180 min ago 1, 5 min ago 1"_s);
    // What came later takes no room of an earlier period's.
    QCOMPARE(counted(1, {now.addDays(-25), now.addDays(-15)}), u"28800 min ago 2"_s);
}

void TestTrendsReading::seriesWithItsHoles()
{
    Collecting place;
    place.stack.metrics << metricOf(u"accuracy"_s);
    take(place, u"accuracy"_s, intakeOf(place, 30 * day, hour, noisy(0.9), 10 * day, 8 * day));
    for (const int most : {50, 2000}) {
        const trends::Series whole = seriesOf(place, place.now() - 30 * day, place.now() + 1, most);
        QVERIFY(whole.values.buckets.size() <= static_cast<std::size_t>(most));
        QCOMPARE(whole.holes.size(), 1);
        QCOMPARE(whole.holes[0].kind, Hole::Kind::Missing);
        QCOMPARE(whole.holes[0].from, place.now() - 10 * day - hour);
        QCOMPARE(whole.holes[0].to, place.now() - 8 * day);
    }
    // A period that lies within the hole is all hole; one beside it has none.
    const trends::Series inside = seriesOf(place, place.now() - 9 * day - hour, place.now() - 9 * day, 500);
    QVERIFY(inside.values.buckets.empty());
    QVERIFY(seriesOf(place, place.now() - 20 * day, place.now() - 15 * day, 500).holes.isEmpty());
}

void TestTrendsReading::seriesBeforeItsHistory()
{
    Collecting place;
    place.stack.metrics << metricOf(u"accuracy"_s);
    take(place, u"accuracy"_s, intakeOf(place, 5 * day, hour, noisy(0.9)));
    // What was before the first value is no hole.
    QVERIFY(seriesOf(place, place.now() - 365 * day, place.now() + 1, 500).holes.isEmpty());
}

void TestTrendsReading::auditsFromTheStore()
{
    Collecting place;
    place.stack.metrics << metricOf(u"accuracy"_s);
    take(place, u"accuracy"_s, intakeOf(place, 50 * day, day, noisy(0.9)));
    const auto audits = wait<QList<ModelAudit>>([&](QObject *owner, Then<QList<ModelAudit>> then) {
        readModelAudits(place.database(), place.stack, owner, std::move(then));
    });
    QVERIFY(audits);
    QCOMPARE(audits->size(), 1);
    QCOMPARE(audits->first().runs, 50);
    QCOMPARE(audits->first().newest->id, u"run%1"_s.arg(day));
}

QTEST_GUILESS_MAIN(TestTrendsReading)
#include "tst_trends_reading.moc"
