// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/autocorrelation.h"
#include "trends/cusum.h"
#include "trends/inversions.h"
#include "trends/kendall.h"
#include "trends/pairslopes.h"
#include "trends/robust.h"
#include "trends/slope.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace conche;
using namespace conche::trends;

namespace {

// Annual flow of the Nile at Aswan, 1871 to 1970, in 1e8 cubic metres (Cobb 1978; R's "Nile").
const std::vector<double> nile{1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960,
    1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692,
    1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040,
    759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749,
    838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740};

Points yearly(const std::vector<double> &values)
{
    Points points;
    for (std::size_t i = 0; i < values.size(); ++i)
        points.push_back({static_cast<qint64>(i), values[i]});
    return points;
}

/*! Every pair, in order. */
std::vector<double> allSlopes(const Points &points)
{
    std::vector<double> slopes;
    for (std::size_t later = 1; later < points.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier)
            slopes.push_back((points[later].value - points[earlier].value)
                / static_cast<double>(points[later].at - points[earlier].at));
    }
    std::ranges::sort(slopes);
    return slopes;
}

bool isNear(double left, double right, double scale)
{
    return std::abs(left - right) <= 1e-10 * scale;
}

} // namespace

class TestTrendsStatistics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kendallOfTheNile();
    void slopeOfTheNile();
    void slopeAsSenPublishedIt();
    void exactCriticalValues_data();
    void exactCriticalValues();
    void exactChancesAddUp();
    void chanceOfTiesIsApproximated();
    void nothingIsTestedOfEqualValues();
    void risingMirrorsFalling();
    void inversionsEqualBruteForce();
    void invertedPairsEqualBruteForce();
    void kendallEqualsBruteForce();
    void autocorrelationEqualsBruteForce();
    void alternatingValuesDoNotEmbolden();
    void slopesEqualBruteForce_data();
    void slopesEqualBruteForce();
    void slopesAreFoundTwiceTheSame();
    void lineIsItsOwnSlope();
    void fewValuesHaveNoSlope();
    void crossings();
    void cusumAsMontgomeryPublishedIt();
    void cusumForgetsUnderItsCeiling();
    void medians();
    void scales();
    void samplingNoiseOfAccuracy();
};

// S, variance, slope and interval as R's trend and modifiedmk, and pymannkendall and SciPy give them.
void TestTrendsStatistics::kendallOfTheNile()
{
    const Kendall kendall = kendallOf(nile);
    QCOMPARE(kendall.count, 100);
    QCOMPARE(kendall.s, -1387);
    QVERIFY(kendall.hasTies);
    QVERIFY(isNear(kendall.variance, 112728.33333333333, 1e5));
    QVERIFY(isNear(kendall.tau(), -0.2802020202020202, 1));
    QVERIFY(std::abs(fallingProbability(kendall) - 3.658262921657496e-05 / 2) < 1e-12);

    std::vector<double> detrended = nile;
    for (std::size_t i = 0; i < detrended.size(); ++i)
        detrended[i] += 2.6 * static_cast<double>(i);
    const double factor = autocorrelationFactor(detrended);
    QVERIFY(isNear(factor, 241565.3569166269 / 112728.33333333333, 1));
    QVERIFY(std::abs(fallingProbability(kendall, factor) - 0.004802676310182719 / 2) < 1e-10);
}

void TestTrendsStatistics::slopeOfTheNile()
{
    const Points points = yearly(nile);
    PairSlopes slopes(points);
    QCOMPARE(slopes.count(), 4950);
    QVERIFY(isNear(slopes.median(), -2.6, 1));
    const std::optional<Slope> slope = slopeOf(points, stack::Metric::Better::Higher);
    QVERIFY(slope);
    QCOMPARE(slope->count, 100);
    QVERIFY(isNear(slope->perMs, -2.6, 1));
    QVERIFY(std::abs(slope->p - 0.004802676310182719 / 2) < 1e-10);
    // Sen's interval with independent values ends at -3.63 and -1.43; these follow each other, so it is wider.
    QVERIFY(slope->lower < -3.627906976744186 && slope->lower > -5);
    QVERIFY(slope->upper > -1.4285714285714286 && slope->upper < 0);
    QVERIFY(isNear(changeOver(*slope), -2.6 * 99, 1e3));
}

// The example of Sen (1968), table 1: slope 4, and the interval of 93 % between 3.71 and 4.38.
void TestTrendsStatistics::slopeAsSenPublishedIt()
{
    const Points points{{1, 9}, {2, 15}, {3, 19}, {4, 20}, {10, 45}, {12, 55}, {18, 78}};
    PairSlopes slopes(points);
    QCOMPARE(slopes.count(), 21);
    QCOMPARE(slopes.median(), 4.0);
    QVERIFY(std::abs(slopes.ofRank(3) - 3.71) < 0.005);
    QVERIFY(std::abs(slopes.ofRank(17) - 4.38) < 0.005);
}

// One-sided critical values of -S without ties (Kendall 1975, table A1).
void TestTrendsStatistics::exactCriticalValues_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("alpha");
    QTest::addColumn<int>("critical");

    const struct
    {
        int count, at5, at1;
    } table[] = {{5, 8, 10}, {6, 11, 13}, {8, 16, 20}, {10, 21, 27}, {12, 26, 36}, {15, 35, 49}};
    for (const auto &row : table) {
        QTest::addRow("%d at 5 %%", row.count) << row.count << 0.05 << row.at5;
        QTest::addRow("%d at 1 %%", row.count) << row.count << 0.01 << row.at1;
    }
}

void TestTrendsStatistics::exactCriticalValues()
{
    QFETCH(const int, count);
    QFETCH(const double, alpha);
    QFETCH(const int, critical);

    Kendall kendall;
    kendall.count = count;
    kendall.variance = 1;
    kendall.s = -critical;
    QVERIFY(fallingProbability(kendall) <= alpha);
    kendall.s = -critical + 2;
    QVERIFY(fallingProbability(kendall) > alpha);
}

void TestTrendsStatistics::exactChancesAddUp()
{
    const Kendall four = kendallOf(std::vector<double>{4, 3, 2, 1});
    QCOMPARE(four.s, -6);
    // One order of the 24 there are: four values cannot be a trend at 1 %.
    QVERIFY(isNear(fallingProbability(four), 1.0 / 24, 1));
    QVERIFY(isNear(risingProbability(four), 1, 1));
    for (int count = 2; count <= 20; ++count) {
        std::vector<double> rising;
        for (int i = 0; i < count; ++i)
            rising.push_back(i);
        const Kendall kendall = kendallOf(rising);
        QVERIFY(isNear(fallingProbability(kendall), 1, 1));
        QVERIFY(isNear(risingProbability(kendall) * std::tgamma(count + 1), 1, 1));
    }
}

void TestTrendsStatistics::chanceOfTiesIsApproximated()
{
    const Kendall kendall = kendallOf(std::vector<double>{5, 5, 4, 4, 3, 3, 2, 2, 1, 1});
    QVERIFY(kendall.hasTies);
    QCOMPARE(kendall.s, -40);
    // (n(n-1)(2n+5) - 5 * 2*1*9) / 18
    QVERIFY(isNear(kendall.variance, (10.0 * 9 * 25 - 5 * 18) / 18, 100));
    const double z = -39 / std::sqrt(kendall.variance);
    QVERIFY(isNear(fallingProbability(kendall), 0.5 * std::erfc(-z / std::sqrt(2.0)), 1));
}

void TestTrendsStatistics::nothingIsTestedOfEqualValues()
{
    const Kendall kendall = kendallOf(std::vector<double>(12, 24));
    QCOMPARE(kendall.s, 0);
    QCOMPARE(kendall.variance, 0.0);
    QCOMPARE(fallingProbability(kendall), 1.0);
    QCOMPARE(risingProbability(kendall), 1.0);
    QCOMPARE(autocorrelationFactor(std::vector<double>(12, 24)), 1.0);
}

void TestTrendsStatistics::risingMirrorsFalling()
{
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        std::vector<double> values(5 + random() % 60);
        for (double &value : values)
            value = static_cast<double>(random() % 40);
        std::vector<double> mirrored = values;
        for (double &value : mirrored)
            value = -value;
        QCOMPARE(risingProbability(kendallOf(values), 1.5), fallingProbability(kendallOf(mirrored), 1.5));
    }
}

void TestTrendsStatistics::inversionsEqualBruteForce()
{
    std::mt19937 random(1);
    InversionCounter counter;
    for (int round = 0; round < 200; ++round) {
        std::vector<double> values(random() % 200);
        const auto different = 1 + random() % 300;
        for (double &value : values)
            value = static_cast<double>(random() % different);
        qint64 expected = 0;
        for (std::size_t j = 1; j < values.size(); ++j) {
            for (std::size_t i = 0; i < j; ++i)
                expected += values[i] > values[j] ? 1 : 0;
        }
        std::vector<double> sorted = values;
        QCOMPARE(counter.sort(sorted), expected);
        QVERIFY(std::ranges::is_sorted(sorted));
        QVERIFY(std::ranges::is_permutation(sorted, values));
    }
}

void TestTrendsStatistics::invertedPairsEqualBruteForce()
{
    std::mt19937 random(2);
    for (int round = 0; round < 100; ++round) {
        std::vector<double> values(random() % 80);
        for (double &value : values)
            value = static_cast<double>(random() % 30);
        std::vector<std::pair<qint32, qint32>> expected;
        for (std::size_t j = 1; j < values.size(); ++j) {
            for (std::size_t i = 0; i < j; ++i) {
                if (values[i] > values[j])
                    expected.emplace_back(static_cast<qint32>(i), static_cast<qint32>(j));
            }
        }
        std::vector<std::pair<qint32, qint32>> found = invertedPairs(values);
        std::ranges::sort(found);
        std::ranges::sort(expected);
        QVERIFY(found == expected);
    }
}

void TestTrendsStatistics::kendallEqualsBruteForce()
{
    std::mt19937 random(3);
    for (int round = 0; round < 100; ++round) {
        std::vector<double> values(2 + random() % 150);
        for (double &value : values)
            value = static_cast<double>(random() % 50);
        qint64 s = 0;
        for (std::size_t j = 1; j < values.size(); ++j) {
            for (std::size_t i = 0; i < j; ++i)
                s += (values[j] > values[i] ? 1 : 0) - (values[j] < values[i] ? 1 : 0);
        }
        QCOMPARE(kendallOf(values).s, s);
    }
}

void TestTrendsStatistics::autocorrelationEqualsBruteForce()
{
    std::mt19937 random(4);
    std::normal_distribution<double> gauss;
    for (const std::size_t size : {1U, 2U, 3U, 17U, 64U, 100U, 333U}) {
        std::vector<double> values(size);
        double before = 0;
        for (double &value : values)
            value = before = 0.6 * before + gauss(random);
        const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(size);
        const auto covariance = [&](std::size_t lag) {
            double sum = 0;
            for (std::size_t i = 0; i + lag < size; ++i)
                sum += (values[i] - mean) * (values[i + lag] - mean);
            return sum;
        };
        const std::vector<double> found = autocorrelations(values);
        QCOMPARE(found.size(), size);
        for (std::size_t lag = 0; lag < size && size > 1; ++lag)
            QVERIFY(isNear(found[lag], covariance(lag) / covariance(0), 10));
    }
}

void TestTrendsStatistics::alternatingValuesDoNotEmbolden()
{
    std::vector<double> values;
    for (int i = 0; i < 60; ++i)
        values.push_back(i % 2 == 0 ? 10 + i * 0.001 : 20 - i * 0.001);
    QCOMPARE(autocorrelationFactor(values), 1.0);
}

void TestTrendsStatistics::slopesEqualBruteForce_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("kind");

    const char *kinds[]
        = {"noise", "trend", "whole numbers", "irregular times", "heavy tails", "two levels", "one dip"};
    for (int kind = 0; kind < 7; ++kind) {
        for (const int size : {2, 3, 9, 100, 317, 600, 1200})
            QTest::addRow("%d with %s", size, kinds[kind]) << size << kind;
    }
}

void TestTrendsStatistics::slopesEqualBruteForce()
{
    QFETCH(const int, size);
    QFETCH(const int, kind);

    std::mt19937 random(static_cast<unsigned>(size * 10 + kind));
    std::normal_distribution<double> gauss;
    Points points;
    qint64 at = 1'700'000'000'000;
    for (int i = 0; i < size; ++i) {
        at += kind == 3 ? 1 + static_cast<qint64>(random() % 100'000'000) : 1'800'000;
        double value = gauss(random);
        if (kind == 1)
            value = 0.9 - i * 0.001 + 0.01 * value;
        else if (kind == 2)
            value = 20 + std::round(2 * value);
        else if (kind == 4)
            value = 1 / value;
        else if (kind == 5)
            value = i < size / 2 ? 1 : 2;
        else if (kind == 6)
            value = i == size / 3 ? 20 : 24;
        points.push_back({at, value});
    }
    const std::vector<double> expected = allSlopes(points);
    const auto [lowest, highest] = std::ranges::minmax(points, {}, &Point::value);
    const double scale = (highest.value - lowest.value) / static_cast<double>(points.back().at - points.front().at);
    PairSlopes slopes(points);
    QCOMPARE(slopes.count(), static_cast<qint64>(expected.size()));
    const std::size_t half = expected.size() / 2;
    QVERIFY(isNear(slopes.median(),
        expected.size() % 2 == 1 ? expected[half] : std::midpoint(expected[half - 1], expected[half]), scale));
    for (int probe = 0; probe <= 20; ++probe) {
        const std::size_t rank = (expected.size() - 1) * static_cast<std::size_t>(probe) / 20;
        QVERIFY(isNear(
            slopes.ofRank(static_cast<qint64>(rank)), expected[rank], std::max(scale, std::abs(expected[rank]))));
    }
    QVERIFY(isNear(slopes.ofRank(-5), expected.front(), std::max(scale, std::abs(expected.front()))));
    QVERIFY(isNear(slopes.ofRank(1'000'000'000), expected.back(), std::max(scale, std::abs(expected.back()))));
}

void TestTrendsStatistics::slopesAreFoundTwiceTheSame()
{
    std::mt19937 random(11);
    std::normal_distribution<double> gauss;
    Points points;
    for (qint64 i = 0; i < 2000; ++i)
        points.push_back({i * 1'800'000, gauss(random)});
    QCOMPARE(PairSlopes(points).median(), PairSlopes(points).median());
    QCOMPARE(PairSlopes(points).ofRank(12'345), PairSlopes(points).ofRank(12'345));
}

/*! All slopes are the same but for rounding: none can be told from another. */
void TestTrendsStatistics::lineIsItsOwnSlope()
{
    Points points;
    for (qint64 i = 0; i < 3000; ++i)
        points.push_back({i * 1'800'000, 0.1 * static_cast<double>(i)});
    PairSlopes slopes(points);
    constexpr double slope = 0.1 / 1'800'000;
    QVERIFY(std::abs(slopes.median() - slope) < 1e-9 * slope);
    QVERIFY(std::abs(slopes.ofRank(0) - slope) < 1e-9 * slope);
    QVERIFY(std::abs(slopes.ofRank(slopes.count() - 1) - slope) < 1e-9 * slope);
    for (Point &point : points)
        point.value = 24;
    QCOMPARE(PairSlopes(points).median(), 0.0);
}

void TestTrendsStatistics::fewValuesHaveNoSlope()
{
    QVERIFY(!slopeOf(yearly({}), stack::Metric::Better::Higher));
    QVERIFY(!slopeOf(yearly({7, 6, 5, 4, 3, 2, 1}), stack::Metric::Better::Higher));
    const auto slope = slopeOf(yearly({8, 7, 6, 5, 4, 3, 2, 1}), stack::Metric::Better::Higher);
    QVERIFY(slope);
    QCOMPARE(slope->perMs, -1.0);
    QCOMPARE(slope->valueAtEnd, 1.0);
    QVERIFY(slope->p < 0.0001);
    QVERIFY(slopeOf(yearly({8, 7, 6, 5, 4, 3, 2, 1}), stack::Metric::Better::Lower)->p > 0.999);
    const auto either = slopeOf(yearly({8, 7, 6, 5, 4, 3, 2, 1}), stack::Metric::Better::Neither);
    QCOMPARE(either->p, 2 * slope->p);
}

void TestTrendsStatistics::crossings()
{
    Slope slope;
    slope.to = 1000;
    slope.valueAtEnd = 10;
    slope.perMs = -0.01;
    QCOMPARE(crossing(slope, 9, 1000), std::optional<qint64>(1100));
    QVERIFY(!crossing(slope, 9, 50));
    QVERIFY(!crossing(slope, 11, 1000));
    slope.perMs = 0;
    QVERIFY(!crossing(slope, 9, 1000));
    QVERIFY(!crossing(slope, 10, 1000));
}

// Montgomery, Introduction to Statistical Quality Control, the tabular CUSUM of the data with a shift after 20 values.
void TestTrendsStatistics::cusumAsMontgomeryPublishedIt()
{
    const std::vector<double> values{9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47,
        10.51, 9.40, 10.08, 9.37, 10.62, 10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62,
        11.31, 10.52};
    std::vector<double> sigmas;
    for (const double value : values)
        sigmas.push_back(value - 10);
    const std::vector<double> sums = cusumOf(sigmas);
    const std::vector<double> published{0, 0, 0, 1.16, 2.82, 2.50, 0.04, 1.00, 0, 0, 0, 0.97, 0.98, 0, 0, 0, 0.12, 0, 0,
        0.34, 0.74, 0, 1.79, 2.79, 2.89, 3.47, 3.35, 4.47, 5.28, 5.30};
    QCOMPARE(sums.size(), published.size());
    for (std::size_t i = 0; i < sums.size(); ++i)
        QVERIFY2(std::abs(sums[i] - published[i]) < 0.005, qPrintable(QString::number(i)));
    // It signals at the 29th value, nine after the shift.
    QCOMPARE(std::ranges::find_if(sums, [](double sum) { return sum > 5; }) - sums.begin(), 28);
}

void TestTrendsStatistics::cusumForgetsUnderItsCeiling()
{
    std::vector<double> sigmas(100, 4.5);
    sigmas.insert(sigmas.end(), 15, 0.0);
    QVERIFY(cusumOf(sigmas).back() > 300);
    QCOMPARE(cusumOf(sigmas, 0.5, 10).back(), 2.5);
}

void TestTrendsStatistics::medians()
{
    QCOMPARE(medianOf(std::vector<double>{3}), 3.0);
    QCOMPARE(medianOf(std::vector<double>{3, 1}), 2.0);
    QCOMPARE(medianOf(std::vector<double>{9, 1, 5}), 5.0);
    QCOMPARE(medianOf(std::vector<double>{4, 1, 3, 2}), 2.5);
}

void TestTrendsStatistics::scales()
{
    const std::vector<double> values{1, 2, 3, 4, 100};
    const Scale deviation = deviationScale(values);
    QCOMPARE(deviation.center, 3.0);
    QCOMPARE(deviation.sigma, 1.4826);
    const Scale range = movingRangeScale(std::vector<double>{1, 2, 1, 2, 1});
    QCOMPARE(range.center, 1.0);
    QCOMPARE(range.sigma, 1 / 1.128);
    QCOMPARE(movingRangeScale(std::vector<double>{7}).sigma, 0.0);
}

void TestTrendsStatistics::samplingNoiseOfAccuracy()
{
    QVERIFY(std::abs(*samplingNoise(0.9, 1000) - 0.0095) < 0.00005);
    QVERIFY(std::abs(*samplingNoise(0.9, 10'000) - 0.0030) < 0.00005);
    QVERIFY(!samplingNoise(0.9, 0));
    QVERIFY(!samplingNoise(1, 1000));
    QVERIFY(!samplingNoise(3.2, 1000));
}

QTEST_APPLESS_MAIN(TestTrendsStatistics)
#include "tst_trends_statistics.moc"
