// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judging.h"

#include "trends/cusum.h"
#include "trends/robust.h"
#include "trends/slope.h"

using namespace conche;
using namespace conche::trends;

/*! Whether the rules cry wolf as seldom as they were chosen for: series of a year without any change, in sigmas, after
 * 60 days (or some runs) of baseline. The rates are those of our own study with 1 500 series; the seeds are fixed, so
 * the tolerances only allow for the smaller number of series here. */
class TestTrendsSimulation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trendsOfDays_data();
    void trendsOfDays();
    void driftIsSeen();
    void shiftsAsShipped_data();
    void shiftsAsShipped();
    void stepIsSeen_data();
    void stepIsSeen();
    void cusumOfDays_data();
    void cusumOfDays();
    void cusumOfRuns_data();
    void cusumOfRuns();
    void strictTrendOfRuns();
};

namespace {

constexpr int baselineDays = 60;
constexpr int year = 365;

std::vector<double> series(unsigned seed, double phi, int count)
{
    Noise noise(seed, phi);
    std::vector<double> values(20 + static_cast<std::size_t>(count));
    for (double &value : values)
        value = noise.next();
    // The first values still know where they began.
    values.erase(values.begin(), values.begin() + 20);
    return values;
}

/*! How often a sum crosses its limit from below. */
int crossings(const std::vector<double> &sums, double limit)
{
    int count = 0;
    for (std::size_t i = 0; i < sums.size(); ++i)
        count += sums[i] > limit && (i == 0 || sums[i - 1] <= limit) ? 1 : 0;
    return count;
}

std::vector<double> belowNormal(std::span<const double> values, const Scale &scale)
{
    std::vector<double> sigmas;
    for (const double value : values)
        sigmas.push_back((scale.center - value) / scale.sigma);
    return sigmas;
}

/*! One value a day, of [from, to). */
std::vector<store::Sample> samplesOf(const std::vector<double> &values, int from, int to)
{
    std::vector<store::Sample> samples;
    for (int i = from; i < to; ++i) {
        store::Sample sample;
        sample.at = noon() + (i + 1) * day;
        sample.value = values[static_cast<std::size_t>(i)];
        samples.push_back(sample);
    }
    return samples;
}

Assessment assessmentOf(
    const std::vector<store::Sample> &baseline, const std::vector<store::Sample> &samples, int today)
{
    AssessmentInput input;
    input.metric.better = stack::Metric::Better::Higher;
    input.metric.source = stack::ScoreMetric{};
    input.now = noon() + today * day;
    input.samples = samples;
    input.baselineSamples = baseline;
    return assess(input);
}

/*! The whole assessment of a metric as it is made each week; whether it warned of a trend. */
bool warnsOfTrend(const std::vector<double> &values, int today)
{
    return assessmentOf(samplesOf(values, 0, baselineDays), samplesOf(values, std::max(0, today - 67), today), today)
               .trend.verdict
        == Verdict::Warning;
}

/*! The whole assessment with the window and what is older as they are read from the store of a history that began on
 * day 0; whether it warned of a shift. */
bool warnsOfShift(const std::vector<double> &values, int today)
{
    const int window = std::max(0, today - 67);
    return assessmentOf(samplesOf(values, std::max(0, window - 84), window), samplesOf(values, window, today), today)
               .shift.verdict
        == Verdict::Warning;
}

} // namespace

void TestTrendsSimulation::trendsOfDays_data()
{
    QTest::addColumn<double>("phi");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("tolerance");

    QTest::newRow("independent") << 0.0 << 0.06 << 0.09;
    QTest::newRow("phi 0.4") << 0.4 << 0.40 << 0.25;
    QTest::newRow("phi 0.7") << 0.7 << 1.00 << 0.40;
}

/*! Mann-Kendall with Hamed and Rao over 60 days, at 1 %, with a fall of a sigma, weekly, twice. */
void TestTrendsSimulation::trendsOfDays()
{
    QFETCH(const double, phi);
    QFETCH(const double, rate);
    QFETCH(const double, tolerance);

    constexpr int count = 70;
    int alarms = 0;
    for (unsigned seed = 0; seed < count; ++seed) {
        const std::vector<double> values = series(seed, phi, baselineDays + year);
        bool warned = false;
        for (int today = baselineDays + 7; today <= baselineDays + year; today += 7) {
            const bool warns = warnsOfTrend(values, today);
            alarms += warns && !warned ? 1 : 0;
            warned = warns;
        }
    }
    const double found = static_cast<double>(alarms) / count;
    QVERIFY2(std::abs(found - rate) <= tolerance, qPrintable(QString::number(found)));
}

/*! A drift of a twentieth of a sigma a day, which nobody sees in a chart, is found in all series, after 36 days. */
void TestTrendsSimulation::driftIsSeen()
{
    constexpr int count = 40;
    std::vector<double> delays;
    for (unsigned seed = 0; seed < count; ++seed) {
        std::vector<double> values = series(1000 + seed, 0.4, baselineDays + 200);
        for (int i = 100; i < baselineDays + 200; ++i)
            values[static_cast<std::size_t>(i)] -= 0.05 * (i - 100);
        for (int today = 102; today <= baselineDays + 200; today += 7) {
            if (warnsOfTrend(values, today)) {
                delays.push_back(today - 100);
                break;
            }
        }
    }
    QCOMPARE(delays.size(), static_cast<std::size_t>(count));
    QVERIFY2(std::abs(medianOf(delays) - 36) <= 10, qPrintable(QString::number(medianOf(delays))));
}

void TestTrendsSimulation::shiftsAsShipped_data()
{
    QTest::addColumn<double>("phi");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("tolerance");

    // Daily medians, against 0.4, 1.9 and 2.9 after a baseline of 60 days that is never learned anew.
    QTest::newRow("young, independent") << 0.0 << 31 << 150 << 0.3 << 0.2;
    QTest::newRow("young, phi 0.4") << 0.4 << 31 << 150 << 1.1 << 0.4;
    QTest::newRow("young, phi 0.7") << 0.7 << 31 << 150 << 2.6 << 0.6;
    // Weekly medians, against 0.54, 0.56 and 0.66.
    QTest::newRow("independent") << 0.0 << 160 << 160 + year << 0.35 << 0.15;
    QTest::newRow("phi 0.4") << 0.4 << 160 << 160 + year << 0.45 << 0.15;
    QTest::newRow("phi 0.7") << 0.7 << 160 << 160 + year << 0.72 << 0.2;
}

/*! How often in a year a metric that only varies is said to have shifted, judged each week, whatever is known of it. */
void TestTrendsSimulation::shiftsAsShipped()
{
    QFETCH(const double, phi);
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const double, rate);
    QFETCH(const double, tolerance);

    constexpr int count = 150;
    int alarms = 0;
    for (unsigned seed = 0; seed < count; ++seed) {
        const std::vector<double> values = series(9000 + seed, phi, to);
        bool warned = false;
        for (int today = from; today <= to; today += 7) {
            const bool warns = warnsOfShift(values, today);
            alarms += warns && !warned ? 1 : 0;
            warned = warns;
        }
    }
    const double found = static_cast<double>(alarms) / count * year / (to - from);
    QVERIFY2(std::abs(found - rate) <= tolerance, qPrintable(QString::number(found)));
}

void TestTrendsSimulation::stepIsSeen_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("middle");
    QTest::addColumn<double>("most");

    QTest::newRow("two sigmas, young") << 45 << 2.0 << 8.0 << 16.0;
    QTest::newRow("three sigmas, young") << 45 << 3.0 << 6.0 << 9.0;
    QTest::newRow("two sigmas") << 300 << 2.0 << 17.0 << 36.0;
    QTest::newRow("three sigmas") << 300 << 3.0 << 15.0 << 22.0;
}

/*! After how many days a step is told: the median, and of nine in ten. */
void TestTrendsSimulation::stepIsSeen()
{
    QFETCH(const int, begin);
    QFETCH(const double, step);
    QFETCH(const double, middle);
    QFETCH(const double, most);

    constexpr int count = 100;
    constexpr int span = 60;
    std::vector<double> delays;
    for (unsigned seed = 0; seed < count; ++seed) {
        std::vector<double> values = series(70'000 + seed, 0.4, begin + span);
        for (int i = begin; i < begin + span; ++i)
            values[static_cast<std::size_t>(i)] -= step;
        int today = begin + 1;
        while (today <= begin + span && !warnsOfShift(values, today))
            ++today;
        delays.push_back(today - begin);
    }
    std::ranges::sort(delays);
    QVERIFY2(std::abs(medianOf(delays) - middle) <= 3, qPrintable(QString::number(medianOf(delays))));
    QVERIFY2(delays[count * 9 / 10] <= most, qPrintable(QString::number(delays[count * 9 / 10])));
}

void TestTrendsSimulation::cusumOfDays_data()
{
    QTest::addColumn<double>("phi");
    QTest::addColumn<double>("at5");
    QTest::addColumn<double>("at8");
    QTest::addColumn<double>("weekly");

    QTest::newRow("independent") << 0.0 << 1.8 << 0.4 << 0.54;
    QTest::newRow("phi 0.4") << 0.4 << 4.2 << 1.9 << 0.56;
    QTest::newRow("phi 0.7") << 0.7 << 4.3 << 2.9 << 0.66;
}

/*! Against median and deviation of 60 days; of weekly medians with their mean and standard deviation. */
void TestTrendsSimulation::cusumOfDays()
{
    QFETCH(const double, phi);
    QFETCH(const double, at5);
    QFETCH(const double, at8);
    QFETCH(const double, weekly);

    constexpr int count = 1500;
    int alarms5 = 0;
    int alarms8 = 0;
    int alarmsWeekly = 0;
    for (unsigned seed = 0; seed < count; ++seed) {
        const std::vector<double> values = series(5000 + seed, phi, baselineDays + year);
        const auto baseline = std::span(values).first(baselineDays);
        const std::vector<double> sums
            = cusumOf(belowNormal(std::span(values).subspan(baselineDays), deviationScale(baseline)));
        alarms5 += crossings(sums, 5);
        alarms8 += crossings(sums, 8);
        std::vector<double> weeks;
        for (std::size_t begin = 0; begin + 7 <= values.size(); begin += 7)
            weeks.push_back(medianOf(std::span(values).subspan(begin, 7)));
        const auto first = std::span(weeks).first(8);
        double mean = 0;
        for (const double value : first)
            mean += value / 8;
        double squares = 0;
        for (const double value : first)
            squares += (value - mean) * (value - mean);
        alarmsWeekly += crossings(cusumOf(belowNormal(std::span(weeks).subspan(8), {mean, std::sqrt(squares / 7)})), 5);
    }
    const auto isAbout = [](int alarms, double rate, double part) {
        return std::abs(static_cast<double>(alarms) / count - rate) <= part * rate;
    };
    QVERIFY2(isAbout(alarms5, at5, 0.15), qPrintable(QString::number(alarms5)));
    QVERIFY2(isAbout(alarms8, at8, 0.3), qPrintable(QString::number(alarms8)));
    QVERIFY2(isAbout(alarmsWeekly, weekly, 0.3), qPrintable(QString::number(alarmsWeekly)));
}

void TestTrendsSimulation::cusumOfRuns_data()
{
    QTest::addColumn<int>("baseline");
    QTest::addColumn<double>("cusum");
    QTest::addColumn<double>("single");
    QTest::addColumn<double>("pair");

    QTest::newRow("10 runs") << 10 << 0.72 << 2.6 << 0.33;
    QTest::newRow("20 runs") << 20 << 0.47 << 1.9 << 0.14;
}

/*! Independent runs, 52 after the baseline; sigma from the moving range. */
void TestTrendsSimulation::cusumOfRuns()
{
    QFETCH(const int, baseline);
    QFETCH(const double, cusum);
    QFETCH(const double, single);
    QFETCH(const double, pair);

    constexpr int count = 3000;
    int alarms = 0;
    int singles = 0;
    int pairs = 0;
    for (unsigned seed = 0; seed < count; ++seed) {
        const std::vector<double> values = series(20'000 + seed, 0, baseline + 52);
        const auto normal = std::span(values).first(static_cast<std::size_t>(baseline));
        const std::vector<double> sigmas
            = belowNormal(std::span(values).subspan(static_cast<std::size_t>(baseline)), movingRangeScale(normal));
        alarms += crossings(cusumOf(sigmas), 5);
        int row = 0;
        for (const double value : sigmas) {
            row = value > 2 ? row + 1 : 0;
            singles += row > 0 ? 1 : 0;
            pairs += row == 2 ? 1 : 0;
        }
    }
    const auto isAbout
        = [](int found, double rate) { return std::abs(static_cast<double>(found) / count - rate) <= 0.3 * rate; };
    QVERIFY2(isAbout(alarms, cusum), qPrintable(QString::number(alarms)));
    QVERIFY2(isAbout(singles, single), qPrintable(QString::number(singles)));
    QVERIFY2(isAbout(pairs, pair), qPrintable(QString::number(pairs)));
}

/*! The last 12 runs at 1 % and one and a half sigma: 0.22 in 52 runs, whatever the baseline. */
void TestTrendsSimulation::strictTrendOfRuns()
{
    constexpr int count = 250;
    int alarms = 0;
    for (unsigned seed = 0; seed < count; ++seed) {
        const std::vector<double> values = series(40'000 + seed, 0, 20 + 52);
        const double sigma = movingRangeScale(std::span(values).first(20)).sigma;
        bool warned = false;
        for (int last = 20; last < 72; ++last) {
            Points points;
            for (int i = last - 11; i <= last; ++i)
                points.push_back({i * day, values[static_cast<std::size_t>(i)]});
            const auto slope = slopeOf(points, stack::Metric::Better::Higher);
            const bool warns = slope->p < 0.01 && changeOver(*slope) <= -1.5 * sigma;
            alarms += warns && !warned ? 1 : 0;
            warned = warns;
        }
    }
    const double found = static_cast<double>(alarms) / count;
    QVERIFY2(std::abs(found - 0.22) <= 0.08, qPrintable(QString::number(found)));
}

QTEST_APPLESS_MAIN(TestTrendsSimulation)
#include "tst_trends_simulation.moc"
