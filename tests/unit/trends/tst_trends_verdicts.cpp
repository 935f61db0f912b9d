// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judging.h"

#include "trends/verdicts.h"

#include <numbers>

using namespace conche;
using namespace conche::trends;
using namespace Qt::StringLiterals;

/*! What keeps level, shift and trend from saying what is not so. */
class TestTrendsVerdicts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partOfAWeekIsNoShift();
    void aShiftStaysWhileTheHistoryGrows();
    void historyThatIsBeingTakenIn();
    void saysWhyAChangeIsNoTrend();
    void steadySeriesReachNoLimit();
    void aLineBeyondTheLimitIsCritical();
    void lateAndBrokenIsTheWorse();
    void declineWhateverTheLevel();
};

/*! Trainings whose level follows the hour of the day, of which a little more than a day is known of the newest week. */
void TestTrendsVerdicts::partOfAWeekIsNoShift()
{
    stack::Metric metric = accuracy();
    metric.smallestChange = 0.005;
    // As a first collection is read that was cut off: the newest 60, and the weeks before.
    const auto until = [&metric](qint64 last) {
        Noise noise(4);
        AssessmentInput input = inputOf(metric, samplesUntil(last, 84 * day, hour / 2, [&](qint64 before) {
            const double days = static_cast<double>(last - before) / static_cast<double>(day);
            return 0.93 + 0.006 * std::cos(2 * std::numbers::pi * (days - 0.6))
                + 0.004 * std::cos(2 * std::numbers::pi * days / 7) + 0.003 * noise.next();
        }));
        input.baselineSamples.assign(input.samples.begin(), input.samples.end() - 60);
        input.samples.erase(input.samples.begin(), input.samples.end() - 60);
        return assess(input);
    };
    // Today is Monday; what is known ends after each of the hours of a week that is over.
    for (int hours = 1; hours <= 7 * 24; hours += 5) {
        const Assessment found = until(noon() - 12 * hour - 7 * day + hours * hour);
        QVERIFY2(found.shift.verdict != Verdict::Warning,
            qPrintable(u"%1 h: %2, %3"_s.arg(hours).arg(found.shift.text, found.sentence)));
    }
    // A real shift is seen.
    Noise noise(4);
    const Assessment lower
        = assess(split(accuracy(), samplesUntil(noon() - hour, 150 * day, hour / 2, [&](qint64 before) {
              return (before < 21 * day ? 0.9 : 0.93) + 0.007 * noise.next();
          })));
    QCOMPARE(lower.shift.verdict, Verdict::Warning);
}

/*! A training each half hour that got worse on day 55 of all that is known, as it is read from the store on each day
 * after that. First nothing older than the window is known, then a few hours, days, weeks. */
void TestTrendsVerdicts::aShiftStaysWhileTheHistoryGrows()
{
    Noise noise(4);
    const qint64 begin = noon() - 200 * day;
    const std::vector<store::Sample> all = samplesUntil(noon(), 200 * day, hour / 2,
        [&](qint64 before) { return (before <= 145 * day ? 0.90 : 0.93) + 0.004 * noise.next(); });
    bool isEnded = false;
    for (int age = 40; age <= 170; ++age) {
        const qint64 now = begin + age * day;
        const qint64 window = std::max(begin, now - 67 * day);
        AssessmentInput input = inputOf(accuracy(), all, now);
        std::erase_if(input.samples, [=](const auto &sample) { return sample.at < window || sample.at >= now; });
        input.baselineSamples = all;
        std::erase_if(input.baselineSamples,
            [=](const auto &sample) { return sample.at < window - 84 * day || sample.at >= window; });
        const Judgement shift = shiftOf(judgedOf(input)).judgement;
        const QByteArray text = u"%1: %2"_s.arg(age).arg(shift.text).toUtf8();
        if (age <= 55)
            QVERIFY2(shift.verdict == Verdict::Ok, text.constData());
        // Three months later about half of what is older than the window is so: it has become normal, once for all.
        else if (age > 58 && age <= 150)
            QVERIFY2(shift.verdict == Verdict::Warning, text.constData());
        else if (age > 150)
            QVERIFY2(!isEnded || shift.verdict == Verdict::Ok, text.constData());
        isEnded = age > 150 && shift.verdict == Verdict::Ok;
    }
}

void TestTrendsVerdicts::historyThatIsBeingTakenIn()
{
    AssessmentInput input = split(accuracy(), falling(0.004));
    input.isUnderWay = true;
    const Assessment found = assess(input);
    QCOMPARE(found.trend.verdict, Verdict::Unknown);
    QCOMPARE(found.shift.verdict, Verdict::Unknown);
    QCOMPARE(found.trend.text, u"its history is still being taken in"_s);
    QCOMPARE(found.verdict, Verdict::Ok);
    QVERIFY(found.decline.isEmpty());
}

void TestTrendsVerdicts::saysWhyAChangeIsNoTrend()
{
    AssessmentInput input = inputOf(accuracy(), runsEach(week, 20, [](int i) { return 0.93 - 0.004 * i; }));
    QCOMPARE(assess(input).trend.verdict, Verdict::Warning);
    input.metricsJudged = 2'000'000'000;
    const Assessment chance = assess(input);
    QCOMPARE(chance.trend.verdict, Verdict::Ok);
    QVERIFY2(chance.trend.text.contains(u"; may be chance: among "_s), qPrintable(chance.trend.text));
    input.metricsJudged = 1;
    input.metric.smallestChange = 0.5;
    QVERIFY(assess(input).trend.text.endsWith(u"; too little to matter"_s));
    input.metric.smallestChange.reset();
    input.metric.better = stack::Metric::Better::Lower;
    QVERIFY(assess(input).trend.text.endsWith(u"; to the better side"_s));
    input.metric.better = stack::Metric::Better::Neither;
    QVERIFY(assess(input).trend.text.endsWith(u"; neither direction is worse"_s));
}

/*! Some line can be drawn through any noise, and half of them lead to the limit, sooner or later. */
void TestTrendsVerdicts::steadySeriesReachNoLimit()
{
    stack::Metric metric = accuracy();
    metric.limits.warnBelow = 0.905;
    int steady = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Noise noise(seed);
        const Assessment found
            = assess(inputOf(metric, runsEach(day, 60, [&](int) { return 0.915 + 0.004 * noise.next(); })));
        if (!found.sentence.endsWith(u": steady."_s))
            continue;
        ++steady;
        QVERIFY2(!found.slope->reachesLimit && !found.slope->limit, qPrintable(QString::number(seed)));
    }
    QVERIFY(steady > 20);
    // What falls for certain and too little to matter is steady, too.
    metric = accuracy();
    metric.smallestChange = 0.05;
    QVERIFY(!assess(split(metric, falling(0.004))).slope->reachesLimit);
    metric.smallestChange.reset();
    QVERIFY(assess(split(metric, falling(0.004))).slope->reachesLimit);
}

void TestTrendsVerdicts::aLineBeyondTheLimitIsCritical()
{
    stack::Metric metric = accuracy();
    metric.limits.critBelow = 0.95;
    const Assessment found = assess(split(metric, falling(0.004)));
    QVERIFY(found.slope->valueAtEnd < 0.95);
    QCOMPARE(found.trend.verdict, Verdict::Critical);
}

void TestTrendsVerdicts::lateAndBrokenIsTheWorse()
{
    stack::Metric metric = accuracy();
    metric.limits.critBelow = 0.88;
    std::vector<store::Sample> samples = falling(0);
    for (std::size_t i = samples.size() - 4; i < samples.size(); ++i)
        samples[i].value = 0.8;
    AssessmentInput input = split(metric, samples);
    input.now = samples.back().at + 50 * 60'000;
    input.contacts = {{samples.front().at, input.now, store::Contact::State::Reached, {}}};
    const Assessment found = assess(input);
    QCOMPARE(found.level.verdict, Verdict::Critical);
    QVERIFY2(found.level.text.contains(u"below 0.88; no value for 50 min"_s), qPrintable(found.level.text));
    input.metric.limits.critBelow.reset();
    QCOMPARE(assess(input).level.verdict, Verdict::Warning);
}

/*! Signs speak of what falls, also where a limit is broken, which is the more urgent. */
void TestTrendsVerdicts::declineWhateverTheLevel()
{
    stack::Metric metric = accuracy();
    metric.limits.critBelow = 0.95;
    const Assessment found = assess(split(metric, falling(0.004)));
    QCOMPARE(found.level.verdict, Verdict::Critical);
    QVERIFY(found.sentence.endsWith(u"below 0.95."_s));
    QVERIFY2(found.decline.startsWith(u"Classification accuracy: falls 0."_s), qPrintable(found.decline));
    QVERIFY(assess(split(accuracy(), falling(0))).decline.isEmpty());
}

QTEST_GUILESS_MAIN(TestTrendsVerdicts)
#include "tst_trends_verdicts.moc"
