// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judging.h"

#include "trends/levels.h"
#include "trends/verdicts.h"

using namespace conche;
using namespace conche::trends;
using namespace Qt::StringLiterals;

using Better = stack::Metric::Better;

class TestTrendsAssessment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowFall();
    void sameFallIsNoneWhereMoreIsWorse();
    void smallFallIsNone();
    void fallBelowSamplingNoiseIsNone();
    void fallThatBeganIsNotConfirmed();
    void significanceIsSharedByMetrics();
    void criticalWhereTheLimitIsNear();
    void steadySeries();
    void weeklyRuns();
    void levelNeedsSeveralInARow();
    void levelNeedsAsManyValues();
    void levelIsOfTheNewestNotOfMeans();
    void levelIsCritical();
    void shiftOfRuns();
    void oneOutlierIsHardlyAShift();
    void shiftOfWeeks();
    void shiftForgets();
    void constantValuesHaveNoShift();
    void neitherSideIsWorse();
    void growth();
    void growthOfAShortHistory();
    void fullSoon();
    void silence();
    void unreachablePeer();
};

/*! A run every half hour that loses 0.4 points a week, in the words of the page. */
void TestTrendsAssessment::slowFall()
{
    QLocale::setDefault(QLocale::c());
    const Assessment found = assess(split(accuracy(), falling(0.004)));
    QCOMPARE(found.verdict, Verdict::Warning);
    QCOMPARE(found.trend.verdict, Verdict::Warning);
    QCOMPARE(found.level.verdict, Verdict::Ok);
    QCOMPARE(found.sentence, u"Classification accuracy: falls 0.4"_s + QChar(0xa0) + u"points a week."_s);
    QCOMPARE(found.brief, u"falls 0.4 a week"_s);
    QVERIFY(found.explanation.startsWith(u"95 % between 0."_s));
    QVERIFY(found.explanation.contains(u"2880 run"_s));
    QVERIFY(found.explanation.contains(u"p < 0.001"_s));
    QVERIFY(found.explanation.contains(u"It would reach the limit 0.85 about 1"_s));
    QVERIFY(found.explanation.contains(u"January"_s));
    QVERIFY(found.slope->lower <= found.slope->perMs && found.slope->perMs <= found.slope->upper);
    QCOMPARE(found.slope->limit, std::optional(0.85));
    QVERIFY(found.level.text.endsWith(u"above 0.85"_s));
    QVERIFY(found.trend.text.startsWith(u"3.4"_s));
    QVERIFY(found.remarks.isEmpty());
    QVERIFY(found.holes.isEmpty());
}

void TestTrendsAssessment::sameFallIsNoneWhereMoreIsWorse()
{
    stack::Metric loss = accuracy();
    loss.better = Better::Lower;
    loss.limits = {};
    const Assessment found = assess(split(loss, falling(0.004)));
    QCOMPARE(found.trend.verdict, Verdict::Ok);
    QCOMPARE(found.shift.verdict, Verdict::Ok);
    QCOMPARE(found.verdict, Verdict::Ok);
    // It is said all the same.
    QVERIFY(found.sentence.contains(u"falls"_s));
}

void TestTrendsAssessment::smallFallIsNone()
{
    stack::Metric metric = accuracy();
    metric.smallestChange = 0.05;
    QCOMPARE(assess(split(metric, falling(0.004))).trend.verdict, Verdict::Ok);
    metric.smallestChange = 0.02;
    QCOMPARE(assess(split(metric, falling(0.004))).trend.verdict, Verdict::Warning);
}

void TestTrendsAssessment::fallBelowSamplingNoiseIsNone()
{
    AssessmentInput input = split(accuracy(), falling(0.001, 60, 0.001));
    QCOMPARE(assess(input).trend.verdict, Verdict::Warning);
    // 500 test cases at 0.915: the noise of the sample is 1.2 points, the fall is 0.9.
    for (store::Sample &sample : input.samples)
        sample.weight = 500;
    const Assessment found = assess(input);
    QVERIFY(std::abs(found.baseline->floor - 0.0125) < 0.0002);
    QCOMPARE(found.baseline->sigma, found.baseline->floor);
    QCOMPARE(found.trend.verdict, Verdict::Ok);
}

/*! As a fall goes on it is nothing at first, then seen once, and a warning when a week ago it was there as well. */
void TestTrendsAssessment::fallThatBeganIsNotConfirmed()
{
    // 90 days as ever, then 60 that lose a tenth of a point each.
    Noise noise(6);
    std::vector<store::Sample> all = samplesUntil(noon() - hour, 150 * day, day, [&](qint64 before) {
        const double since = static_cast<double>(std::max<qint64>(0, 60 * day - before)) / static_cast<double>(day);
        return 0.99 - 0.001 * since + 0.003 * noise.next();
    });
    const auto after = [&all](int days) {
        const qint64 now = noon() - (60 - days) * day;
        std::vector<store::Sample> known = all;
        std::erase_if(known, [now](const store::Sample &sample) { return sample.at > now; });
        return assess(inputOf(accuracy(), known, now));
    };
    int seen = 0;
    int warned = 0;
    for (int days = 1; days < 60 && warned == 0; ++days) {
        const Judgement trend = after(days).trend;
        if (trend.verdict == Verdict::Warning)
            warned = days;
        else if (seen == 0 && trend.text.endsWith(u"not confirmed yet"_s))
            seen = days;
    }
    QVERIFY(seen > 3);
    QVERIFY2(warned >= seen + 7 && warned <= seen + 14, qPrintable(u"%1, %2"_s.arg(seen).arg(warned)));
}

void TestTrendsAssessment::significanceIsSharedByMetrics()
{
    int i = 0;
    const std::vector<double> ranks{14, 20, 16, 19, 12, 18, 13, 17, 11, 15, 8, 10, 6, 9, 4, 7, 3, 5, 2, 1};
    AssessmentInput input = inputOf(
        accuracy(), runsEach(week, 20, [&](int) { return 0.9 + 0.001 * ranks[static_cast<std::size_t>(i++)]; }));
    const double p = assess(input).slope->p;
    QVERIFY(p < 0.01);
    QCOMPARE(assess(input).trend.verdict, Verdict::Warning);
    input.metricsJudged = static_cast<int>(0.01 / p) + 2;
    QCOMPARE(assess(input).trend.verdict, Verdict::Ok);
}

void TestTrendsAssessment::criticalWhereTheLimitIsNear()
{
    stack::Metric metric = accuracy();
    metric.limits.warnBelow.reset();
    const Assessment found = assess(split(metric, falling(0.004)));
    // About 0.88 now: 0.87 is crossed in 17 days, 0.875 in 9.
    metric.limits.critBelow = 0.86;
    QCOMPARE(assess(split(metric, falling(0.004))).trend.verdict, Verdict::Warning);
    metric.limits.critBelow = found.slope->valueAtEnd - 0.004;
    const Assessment near = assess(split(metric, falling(0.004)));
    QCOMPARE(near.level.verdict, Verdict::Ok);
    QCOMPARE(near.trend.verdict, Verdict::Critical);
    QCOMPARE(near.verdict, Verdict::Critical);
}

void TestTrendsAssessment::steadySeries()
{
    const Assessment found = assess(split(accuracy(), falling(0)));
    QCOMPARE(found.verdict, Verdict::Ok);
    QCOMPARE(found.sentence, u"Classification accuracy: steady."_s);
    QCOMPARE(found.brief, u"over 0.85"_s);
    QVERIFY(found.shift.text.startsWith(u"CUSUM "_s));
    QVERIFY(found.shift.text.endsWith(u", limit 6"_s));
}

/*! Once a week: the last 20 runs, whenever they were. */
void TestTrendsAssessment::weeklyRuns()
{
    Noise noise(3);
    const auto value = [&](int i) { return 0.93 - (i < 20 ? 0 : 0.004 * (i - 20)) + 0.003 * noise.next(); };
    const Assessment found = assess(inputOf(accuracy(), runsEach(week, 40, value)));
    QCOMPARE(found.slope->count, 20);
    QCOMPARE(found.slope->from, noon() - hour - 19 * week);
    QCOMPARE(found.baseline->count, 20);
    QCOMPARE(found.trend.verdict, Verdict::Warning);
    QCOMPARE(found.shift.verdict, Verdict::Warning);
    // Seven are too few, and the text says how many are missing.
    const Assessment few = assess(inputOf(accuracy(), runsEach(week, 5, value)));
    QCOMPARE(few.trend.verdict, Verdict::Unknown);
    QVERIFY(few.trend.text.startsWith(u"3 more run"_s));
    QCOMPARE(few.verdict, Verdict::Ok);
}

void TestTrendsAssessment::levelNeedsSeveralInARow()
{
    Noise noise(8);
    const auto daysBelow = [&](int count) {
        return assess(inputOf(accuracy(),
            runsEach(day, 30, [&](int i) { return (i >= 30 - count ? 0.84 : 0.9) + 0.001 * noise.next(); })));
    };
    const Assessment once = daysBelow(1);
    QCOMPARE(once.level.verdict, Verdict::Ok);
    QVERIFY(once.level.text.contains(u"below 0.85; 1 of 2 in a row"_s));
    const Assessment twice = daysBelow(2);
    QCOMPARE(twice.level.verdict, Verdict::Warning);
    QVERIFY(twice.level.text.contains(u"below 0.85"_s));
    QCOMPARE(twice.brief, u"below 0.85"_s);
    QVERIFY(twice.sentence.endsWith(u"below 0.85."_s));
    // Runs that follow each other closely must agree three times.
    const auto half = [&](int count) {
        return assess(inputOf(accuracy(), runsEach(hour / 2, 300, [&](int i) {
            return (i >= 300 - count ? 0.84 : 0.9) + 0.001 * noise.next();
        }))).level.verdict;
    };
    QCOMPARE(half(2), Verdict::Ok);
    QCOMPARE(half(3), Verdict::Warning);
}

/*! A first value beyond a limit is neither believed nor called well. */
void TestTrendsAssessment::levelNeedsAsManyValues()
{
    QLocale::setDefault(QLocale::c());
    stack::Metric metric;
    metric.title = u"Features response"_s;
    metric.unit = u"s"_s;
    metric.limits.warnAbove = 10;
    metric.source = stack::HttpMetric{};
    const qint64 every = hour / 12;
    const auto of = [&](const std::vector<double> &values) {
        std::size_t i = 0;
        return assess(inputOf(metric,
            samplesUntil(noon() - 1000, static_cast<qint64>(values.size() - 1) * every, every,
                [&](qint64) { return values[i++]; })));
    };
    const Assessment first = of({14.1});
    QCOMPARE(first.level.verdict, Verdict::Unknown);
    QCOMPARE(first.verdict, Verdict::Unknown);
    QVERIFY2(first.level.text.startsWith(u"14.1"_s) && first.level.text.contains(u"; judged from 3 value"_s)
            && first.level.text.endsWith(u" on"_s),
        qPrintable(first.level.text));
    QCOMPARE(first.sentence, u"Features response: "_s + first.level.text + u'.');
    QCOMPARE(first.brief, u"above 10"_s + QChar(0xa0) + u"s, unconfirmed"_s);
    QVERIFY2(!first.explanation.contains(u"14.1"_s), qPrintable(first.explanation));
    QCOMPARE(of({8, 14.1}).verdict, Verdict::Unknown);
    QCOMPARE(of({8}).verdict, Verdict::Ok);
    QCOMPARE(of({14.1, 8}).verdict, Verdict::Ok);
    QCOMPARE(of({14.1, 14.2, 14.3}).verdict, Verdict::Warning);
    // With a history a single one may be an outlier.
    const Assessment outlier = of({8, 8, 8, 14.1});
    QCOMPARE(outlier.level.verdict, Verdict::Ok);
    QVERIFY2(outlier.sentence.contains(u"; 1 of 3 in a row."_s), qPrintable(outlier.sentence));
    QCOMPARE(outlier.brief, first.brief);
    // As many as for what comes once a day.
    metric.every = std::chrono::days(1);
    QVERIFY(of({14.1}).level.text.contains(u"; judged from 2 value"_s));
}

/*! What comes so often that it is judged by the means of hours breaks its limit within minutes all the same. */
void TestTrendsAssessment::levelIsOfTheNewestNotOfMeans()
{
    const qint64 every = hour / 12;
    const auto of = [every](int low) {
        AssessmentInput input = inputOf(accuracy(),
            samplesUntil(noon() - every, 60 * day, hour, [](qint64 before) { return before == 0 ? 0.84 : 0.9; }));
        input.newest = samplesUntil(
            noon() - every, 19 * every, every, [=](qint64 before) { return before < low * every ? 0.84 : 0.9; });
        return assess(input);
    };
    QVERIFY(of(2).level.text.contains(u"2 of 3 in a row"_s));
    QCOMPARE(of(2).level.verdict, Verdict::Ok);
    QCOMPARE(of(3).level.verdict, Verdict::Warning);
    QCOMPARE(of(3).headline, std::optional(0.84));
    QCOMPARE(of(3).slope->count, 60 * 24);
}

void TestTrendsAssessment::levelIsCritical()
{
    stack::Metric metric = accuracy();
    metric.limits.critBelow = 0.8;
    const auto last = [&](double one, double two) {
        return assess(inputOf(metric, runsEach(day, 12, [&](int i) {
            return i == 10 ? one : i == 11 ? two : 0.9;
        }))).level.verdict;
    };
    QCOMPARE(last(0.79, 0.78), Verdict::Critical);
    QCOMPARE(last(0.84, 0.78), Verdict::Warning);
    QCOMPARE(last(0.78, 0.84), Verdict::Warning);
    QCOMPARE(last(0.78, 0.9), Verdict::Ok);
    QCOMPARE(breachOf(metric.limits, 0.8).verdict, Verdict::Warning);
    QCOMPARE(breachOf(metric.limits, 0.85).verdict, Verdict::Ok);
    QCOMPARE(nearestLimit(metric.limits, 0.84), std::optional(0.8));
}

void TestTrendsAssessment::shiftOfRuns()
{
    Noise noise(4);
    const auto value = [&](int i) { return (i < 30 ? 0.93 : 0.92) + 0.004 * noise.next(); };
    const Assessment found = assess(inputOf(accuracy(), runsEach(2 * day, 36, value)));
    QCOMPARE(found.shift.verdict, Verdict::Warning);
    QVERIFY(found.shift.text.endsWith(u"limit 5"_s));
    stack::Metric metric = accuracy();
    metric.smallestChange = 0.03;
    QCOMPARE(assess(inputOf(metric, runsEach(2 * day, 36, value))).shift.verdict, Verdict::Ok);
}

/*! Of 40 series with one run that went wrong, 32 would be called shifted if it counted in full. */
void TestTrendsAssessment::oneOutlierIsHardlyAShift()
{
    const auto shifted = [](int low) {
        int count = 0;
        for (unsigned seed = 1; seed <= 40; ++seed) {
            Noise noise(seed);
            const Assessment found = assess(inputOf(accuracy(),
                runsEach(day, 30, [&](int i) { return (i >= 30 - low ? 0.84 : 0.9) + 0.001 * noise.next(); })));
            count += found.shift.verdict == Verdict::Warning ? 1 : 0;
        }
        return count;
    };
    QVERIFY2(shifted(1) <= 14, qPrintable(QString::number(shifted(1))));
    QCOMPARE(shifted(3), 40);
}

void TestTrendsAssessment::shiftOfWeeks()
{
    Noise noise(9, 0.4);
    const auto all = samplesUntil(noon() - hour / 2, 150 * day, hour / 2,
        [&](qint64 before) { return (before < 45 * day ? 0.90 : 0.91) + 0.004 * noise.next(); });
    const Assessment found = assess(split(accuracy(), all));
    QCOMPARE(found.shift.verdict, Verdict::Warning);
    QVERIFY(found.shift.text.endsWith(u"limit 6"_s));
    QCOMPARE(assess(split(accuracy(), falling(0))).shift.verdict, Verdict::Ok);
    // Without weeks before, days are judged, the more patiently the fewer are known.
    AssessmentInput young = split(accuracy(), all);
    std::erase_if(young.baselineSamples, [](const auto &sample) { return sample.at < noon() - 128 * day; });
    QVERIFY(assess(young).shift.text.endsWith(u"limit 8"_s));
    young.baselineSamples.clear();
    QVERIFY(assess(young).shift.text.endsWith(u"limit 11.3"_s));
}

void TestTrendsAssessment::shiftForgets()
{
    Noise noise(4);
    const auto value = [&](int i) { return (i >= 24 && i < 30 ? 0.90 : 0.93) + 0.004 * noise.next(); };
    QCOMPARE(assess(inputOf(accuracy(), runsEach(day, 30, value))).shift.verdict, Verdict::Warning);
    QCOMPARE(assess(inputOf(accuracy(), runsEach(day, 55, value))).shift.verdict, Verdict::Ok);
}

void TestTrendsAssessment::constantValuesHaveNoShift()
{
    stack::Metric hours;
    hours.better = Better::Higher;
    hours.limits.warnBelow = 24;
    hours.unit = u"a day"_s;
    hours.source = stack::DayMetric{};
    std::vector<store::Sample> samples;
    const qint64 today = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    for (int i = 60; i > 0; --i) {
        store::Sample sample;
        sample.at = today - i * day;
        sample.value = 24;
        samples.push_back(sample);
    }
    const Assessment found = assess(inputOf(hours, samples));
    QCOMPARE(found.shift.verdict, Verdict::Unknown);
    QCOMPARE(found.trend.verdict, Verdict::Ok);
    QCOMPARE(found.verdict, Verdict::Ok);
    QVERIFY(found.holes.isEmpty());
    QVERIFY(found.remarks.isEmpty());
    QCOMPARE(found.level.text, u"at the limit 24"_s + QChar(0xa0) + u"a day"_s);
    samples[59].value = 20;
    samples[58].value = 23;
    const Assessment bad = assess(inputOf(hours, samples));
    QCOMPARE(bad.level.verdict, Verdict::Warning);
}

void TestTrendsAssessment::neitherSideIsWorse()
{
    stack::Metric metric = accuracy();
    metric.better = Better::Neither;
    metric.limits = {};
    const Assessment found = assess(split(metric, falling(0.01)));
    QCOMPARE(found.verdict, Verdict::Ok);
    QVERIFY(found.sentence.contains(u"falls"_s));
}

void TestTrendsAssessment::growth()
{
    QLocale::setDefault(QLocale::c());
    stack::Metric storage;
    storage.title = u"Artifact storage"_s;
    storage.unit = u"bytes"_s;
    storage.better = Better::Lower;
    storage.limits.warnAbove = 1e9;
    storage.growthOver = std::chrono::days(30);
    storage.capacity = 100e9;
    storage.source = stack::FolderMetric{};
    const auto growing = [](double aDay, double from) {
        return samplesUntil(noon() - 1000, 60 * day, day,
            [=](qint64 before) { return from - aDay * static_cast<double>(before) / day; });
    };
    const Assessment calm = assess(inputOf(storage, growing(20e6, 50e9)));
    QCOMPARE(calm.verdict, Verdict::Ok);
    QVERIFY(std::abs(*calm.headline - 600e6) < 1e3);
    QCOMPARE(calm.sentence, u"Artifact storage grew 600"_s + QChar(0xa0) + u"MB in 30 d."_s);
    QVERIFY(calm.explanation.contains(u"At this rate 100"_s));
    const qint64 full = noon() + 2500 * day;
    QVERIFY(std::abs(*calm.full - full) < day);
    // With a few values nothing can be said, and so nothing is ok.
    std::vector<store::Sample> few = growing(20e6, 50e9);
    few.erase(few.begin(), few.end() - 3);
    QCOMPARE(assess(inputOf(storage, few)).verdict, Verdict::Unknown);
    const Assessment fast = assess(inputOf(storage, growing(40e6, 50e9)));
    QCOMPARE(fast.level.verdict, Verdict::Warning);
    QVERIFY(fast.sentence.contains(u"above 1"_s));
}

void TestTrendsAssessment::growthOfAShortHistory()
{
    const Points points{{0, 100}, {5 * day, 110}, {10 * day, 120}};
    // A third of the span is there: it is scaled up; a sixth says nothing.
    const Points growth = growthOf(points, std::chrono::days(30));
    QCOMPARE(growth.size(), 1U);
    QCOMPARE(growth[0], (Point{10 * day, 60}));
    const Points within = growthOf(points, std::chrono::days(5));
    QCOMPARE(within.size(), 2U);
    QCOMPARE(within[1].value, 10.0);
    QVERIFY(growthOf({}, std::chrono::days(5)).empty());
}

void TestTrendsAssessment::fullSoon()
{
    stack::Metric storage;
    storage.title = u"Storage"_s;
    storage.unit = u"bytes"_s;
    storage.growthOver = std::chrono::days(30);
    storage.source = stack::FolderMetric{};
    const auto samples = samplesUntil(
        noon() - 1000, 60 * day, day, [](qint64 before) { return 60e9 - 1e9 * static_cast<double>(before) / day; });
    const auto verdictAt = [&](double capacity) {
        storage.capacity = capacity;
        return assess(inputOf(storage, samples)).trend.verdict;
    };
    QCOMPARE(verdictAt(200e9), Verdict::Ok);
    QCOMPARE(verdictAt(80e9), Verdict::Warning);
    QCOMPARE(verdictAt(70e9), Verdict::Critical);
    QCOMPARE(verdictAt(50e9), Verdict::Critical);
}

void TestTrendsAssessment::silence()
{
    std::vector<store::Sample> samples = falling(0);
    const qint64 last = noon() - 20 * 60'000;
    const auto silentFor = [&](qint64 span) {
        AssessmentInput input = split(accuracy(), samples);
        input.now = last + span;
        input.contacts = {{last - 70 * day, input.now, store::Contact::State::Reached, {}}};
        return assess(input);
    };
    QCOMPARE(silentFor(40 * 60'000).level.verdict, Verdict::Ok);
    QCOMPARE(silentFor(50 * 60'000).level.verdict, Verdict::Warning);
    const Assessment found = silentFor(3 * hour);
    QCOMPARE(found.level.verdict, Verdict::Critical);
    QCOMPARE(found.sentence, u"Classification accuracy: no value for 3 h."_s);
    QCOMPARE(found.brief, u"silent for 3 h"_s);
}

void TestTrendsAssessment::unreachablePeer()
{
    AssessmentInput input = split(accuracy(), falling(0));
    input.now = noon() + 3 * hour;
    const QString reason = u"MLflow refused the connection."_s;
    input.contacts = {{noon() - 70 * day, noon() - 10 * 60'000, store::Contact::State::Reached, {}},
        {noon() - 5 * 60'000, input.now, store::Contact::State::Unreachable, reason}};
    const Assessment found = assess(input);
    QCOMPARE(found.verdict, Verdict::Unknown);
    QCOMPARE(found.level.verdict, Verdict::Unknown);
    QVERIFY(found.sentence.startsWith(u"Classification accuracy: not known"_s));
    QVERIFY(found.explanation.startsWith(reason));
    QCOMPARE(found.holes.last().kind, Hole::Kind::Unreachable);
}

QTEST_APPLESS_MAIN(TestTrendsAssessment)
#include "tst_trends_assessment.moc"
