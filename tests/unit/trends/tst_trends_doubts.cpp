// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judging.h"

#include <functional>
#include <limits>

using namespace conche;
using namespace conche::trends;
using namespace Qt::StringLiterals;

/*! Bad input: nothing of it may be judged as if it were good, and all of it is said. */
class TestTrendsDoubts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void oneValue();
    void futureValues();
    void clockThatIsADayAhead();
    void sameInstants();
    void outOfOrder();
    void noNumbers();
    void bareNaNIsNoPoint();
    void stuckValues();
    void repeatedCountsAreNotStuck();
    void unitJump();
    void spikeIsNoUnitJump();
    void historyThatShrank();
    void marksWithoutValues();
};

namespace {

std::vector<store::Sample> daily(int count, const std::function<double(int)> &value)
{
    int i = 0;
    return samplesUntil(noon() - hour, (count - 1) * day, day, [&](qint64) { return value(i++); });
}

std::vector<store::Sample> noisy(int count, unsigned seed = 1)
{
    Noise noise(seed);
    return daily(count, [&](int) { return 0.9 + 0.004 * noise.next(); });
}

} // namespace

void TestTrendsDoubts::nothing()
{
    const Assessment found = assess(inputOf(accuracy(), {}));
    QCOMPARE(found.verdict, Verdict::Unknown);
    QVERIFY(!found.newest);
    QVERIFY(!found.headline);
    QCOMPARE(found.sentence, u"Classification accuracy: no value yet."_s);
    QCOMPARE(found.brief, u"no value yet"_s);
    QCOMPARE(found.trend.verdict, Verdict::Unknown);
    QVERIFY(found.trend.text.startsWith(u"8 more run"_s));
    // Without a limit and a worse side nothing is ok either, as long as there is nothing.
    stack::Metric free = accuracy();
    free.limits = {};
    free.better = stack::Metric::Better::Neither;
    QCOMPARE(assess(inputOf(free, {})).verdict, Verdict::Unknown);
    free.growthOver = std::chrono::days(30);
    QCOMPARE(assess(inputOf(free, {})).verdict, Verdict::Unknown);
}

void TestTrendsDoubts::oneValue()
{
    const Assessment found = assess(inputOf(accuracy(), daily(1, [](int) { return 0.9; })));
    QCOMPARE(found.verdict, Verdict::Ok);
    QCOMPARE(found.level.text, u"5"_s + QChar(0xa0) + u"points above 0.85"_s);
    QVERIFY(found.trend.text.startsWith(u"7 more run"_s));
    QCOMPARE(found.shift.verdict, Verdict::Unknown);
    QVERIFY(found.holes.isEmpty());
    // One value that breaks the limit is not enough for more than a doubt.
    QCOMPARE(assess(inputOf(accuracy(), daily(1, [](int) { return 0.2; }))).verdict, Verdict::Unknown);
}

void TestTrendsDoubts::futureValues()
{
    std::vector<store::Sample> samples = noisy(30);
    store::Sample ahead;
    ahead.at = noon() + 3 * day;
    ahead.value = 0.1;
    samples.push_back(ahead);
    const Assessment found = assess(inputOf(accuracy(), samples));
    QCOMPARE(found.remarks.size(), 1);
    QVERIFY(found.remarks[0].contains(u"future"_s));
    QVERIFY(found.remarks[0].contains(u"3 d"_s));
    QVERIFY(*found.headline > 0.85);
    QVERIFY(found.newest->at < noon());
    QCOMPARE(found.verdict, Verdict::Ok);
}

void TestTrendsDoubts::clockThatIsADayAhead()
{
    std::vector<store::Sample> samples = noisy(30);
    for (store::Sample &sample : samples)
        sample.at += day;
    const Assessment found = assess(inputOf(accuracy(), samples));
    QCOMPARE(found.remarks.size(), 1);
    QVERIFY(found.newest->at <= noon());
}

void TestTrendsDoubts::sameInstants()
{
    std::vector<store::Sample> samples = noisy(30);
    store::Sample twin = samples[10];
    twin.source = u"another"_s;
    samples.insert(samples.begin() + 10, twin);
    const Assessment found = assess(inputOf(accuracy(), samples));
    QCOMPARE(found.remarks.size(), 1);
    QVERIFY(found.remarks[0].contains(u"same time"_s));
    QCOMPARE(found.slope->count, 30);
}

void TestTrendsDoubts::outOfOrder()
{
    std::vector<store::Sample> samples = noisy(30);
    const Assessment sorted = assess(inputOf(accuracy(), samples));
    std::swap(samples[3], samples[20]);
    AssessmentInput input = inputOf(accuracy(), samples);
    const Assessment found = assess(input);
    QCOMPARE(found.remarks.size(), 1);
    QVERIFY(found.remarks[0].contains(u"out of order"_s));
    QCOMPARE(found.slope->perMs, sorted.slope->perMs);
    QCOMPARE(found.sentence, sorted.sentence);
}

void TestTrendsDoubts::noNumbers()
{
    std::vector<store::Sample> samples = noisy(30);
    samples[10].noNumber = store::NoNumber::NotANumber;
    samples[11].noNumber = store::NoNumber::Infinite;
    samples[12].noNumber = store::NoNumber::Infinite;
    for (const std::size_t i : {10U, 11U, 12U})
        samples[i].value = 1e300;
    const Assessment found = assess(inputOf(accuracy(), samples));
    QCOMPARE(found.remarks.size(), 2);
    QVERIFY(found.remarks[0].contains(u"NaN"_s));
    QVERIFY(found.remarks[1].contains(u"infinite"_s));
    QCOMPARE(found.slope->count, 27);
    // A gap with a reason.
    QCOMPARE(found.holes.size(), 1);
    QCOMPARE(found.holes[0].kind, Hole::Kind::Missing);
    QCOMPARE(found.holes[0].missing, 3);
    QVERIFY(found.holes[0].reason.contains(u"no number"_s));
}

void TestTrendsDoubts::bareNaNIsNoPoint()
{
    std::vector<store::Sample> samples = noisy(30);
    samples[29].value = std::numeric_limits<double>::quiet_NaN();
    samples[28].value = std::numeric_limits<double>::infinity();
    const Assessment found = assess(inputOf(accuracy(), samples));
    QCOMPARE(found.slope->count, 28);
    QVERIFY(std::isfinite(*found.headline));
}

void TestTrendsDoubts::stuckValues()
{
    std::vector<store::Sample> samples = noisy(30);
    for (std::size_t i = 26; i < 30; ++i)
        samples[i].value = 0.9031;
    QVERIFY(assess(inputOf(accuracy(), samples)).remarks.isEmpty());
    samples[25].value = 0.9031;
    const Assessment found = assess(inputOf(accuracy(), samples));
    QCOMPARE(found.remarks.size(), 1);
    QVERIFY(found.remarks[0].contains(u"last 5"_s));
}

void TestTrendsDoubts::repeatedCountsAreNotStuck()
{
    QVERIFY(assess(inputOf(accuracy(), daily(30, [](int) { return 24; }))).remarks.isEmpty());
}

void TestTrendsDoubts::unitJump()
{
    std::vector<store::Sample> samples = noisy(30);
    for (std::size_t i = 24; i < 30; ++i)
        samples[i].value *= 100;
    const Assessment up = assess(inputOf(accuracy(), samples));
    QCOMPARE(up.remarks.size(), 1);
    QVERIFY(up.remarks[0].contains(u"larger"_s));
    samples = noisy(30);
    samples.back().value /= 100;
    const Assessment down = assess(inputOf(accuracy(), samples));
    QCOMPARE(down.remarks.size(), 1);
    QVERIFY(down.remarks[0].contains(u"smaller"_s));
}

void TestTrendsDoubts::spikeIsNoUnitJump()
{
    std::vector<store::Sample> samples = noisy(30);
    samples[15].value *= 100;
    QVERIFY(assess(inputOf(accuracy(), samples)).remarks.isEmpty());
}

void TestTrendsDoubts::historyThatShrank()
{
    std::vector<store::Sample> samples = noisy(60);
    const Assessment whole = assess(inputOf(accuracy(), samples));
    QVERIFY(whole.slope && whole.baseline);
    // Runs were deleted: each step must be judged for what is left.
    while (!samples.empty()) {
        samples.pop_back();
        const Assessment found = assess(inputOf(accuracy(), samples));
        QCOMPARE(found.slope.has_value(), samples.size() >= 8);
        QVERIFY(found.verdict != Verdict::Critical || !found.holes.isEmpty());
    }
}

void TestTrendsDoubts::marksWithoutValues()
{
    AssessmentInput input = inputOf(accuracy(), noisy(30));
    input.marked = store::MarkedBaseline{noon() + day, noon() + 2 * day, {}};
    const Assessment found = assess(input);
    QVERIFY(!found.baseline);
    QCOMPARE(found.shift.verdict, Verdict::Unknown);
    QCOMPARE(found.level.verdict, Verdict::Ok);
}

QTEST_APPLESS_MAIN(TestTrendsDoubts)
#include "tst_trends_doubts.moc"
