// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartscene.h"

#include "gui/charts/markclusters.h"
#include "gui/charts/numberticks.h"
#include "gui/charts/seriesshape.h"
#include "gui/charts/timeticks.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

QStringList textsOf(const QList<TimeTick> &ticks)
{
    QStringList texts;
    for (const TimeTick &tick : ticks)
        texts << tick.text;
    return texts;
}

store::Bucket bucket(qint64 at, double value)
{
    return {at, at, at, value, value, value, value, 1, 0};
}

} // namespace

/*! What of a chart is computed before anything is drawn. */
class ChartTicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void weeksBeginOnMondays();
    void daysAreTheZones();
    void anHourThatIsTwiceHasTwoTicks();
    void anHourThatIsMissingHasNone();
    void daysWithoutMidnightBeginLater();
    void hoursAreRoundInZonesOfHalfHours();
    void yearsHaveWeek53();
    void ticksAreFewAndRound_data();
    void ticksAreFewAndRound();
    void numbersAreRoundInTheShownUnit_data();
    void numbersAreRoundInTheShownUnit();
    void numbersThatAreNoneGiveAnAxis();
    void marksCluster();
    void marksClusterMirrored();
    void holesEndLines();
    void whatIsNoNumberIsNoPoint();
    void pointsAreNoMoreThanColumns();
};

void ChartTicksTest::weeksBeginOnMondays()
{
    const QTimeZone zone("Europe/Madrid");
    const auto ticks = timeTicks(zone, tests::utc("2026-10-24T11:00"), tests::utc("2026-11-30T12:00"), 8);
    QCOMPARE(textsOf(ticks),
        (QStringList{
            u"Mon 26 Oct"_s, u"Mon 2 Nov"_s, u"Mon 9 Nov"_s, u"Mon 16 Nov"_s, u"Mon 23 Nov"_s, u"Mon 30 Nov"_s}));
    // The clock was set back on 25 October: midnight is at 23:00 UTC since then.
    QCOMPARE(ticks.first().at, tests::utc("2026-10-25T23:00"));
}

void ChartTicksTest::daysAreTheZones()
{
    const auto ticks
        = timeTicks(QTimeZone("Europe/Madrid"), tests::utc("2026-10-24T00:00"), tests::utc("2026-10-27T00:00"), 4);
    QCOMPARE(ticks.size(), 3);
    QCOMPARE(ticks[0].at, tests::utc("2026-10-24T22:00"));
    QCOMPARE(ticks[1].at - ticks[0].at, 25 * hour);
    QCOMPARE(ticks[2].at, tests::utc("2026-10-26T23:00"));
}

void ChartTicksTest::anHourThatIsTwiceHasTwoTicks()
{
    const auto ticks
        = timeTicks(QTimeZone("Europe/Madrid"), tests::utc("2026-10-24T23:00"), tests::utc("2026-10-25T03:00"), 4);
    QCOMPARE(textsOf(ticks), (QStringList{u"01:00"_s, u"02:00"_s, u"02:00"_s, u"03:00"_s, u"04:00"_s}));
    const auto wide
        = timeTicks(QTimeZone("Europe/Madrid"), tests::utc("2026-10-24T22:00"), tests::utc("2026-10-25T09:00"), 6);
    QCOMPARE(textsOf(wide), (QStringList{u"Sun 25 Oct"_s, u"02:00"_s, u"04:00"_s, u"06:00"_s, u"08:00"_s, u"10:00"_s}));
}

void ChartTicksTest::anHourThatIsMissingHasNone()
{
    const auto ticks
        = timeTicks(QTimeZone("Europe/Madrid"), tests::utc("2026-03-29T00:00"), tests::utc("2026-03-29T03:00"), 4);
    QCOMPARE(textsOf(ticks), (QStringList{u"01:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s}));
    QCOMPARE(ticks[1].at - ticks[0].at, hour);
}

void ChartTicksTest::daysWithoutMidnightBeginLater()
{
    // Beirut sets its clock on at midnight.
    const auto ticks
        = timeTicks(QTimeZone("Asia/Beirut"), tests::utc("2022-03-26T00:00"), tests::utc("2022-03-28T12:00"), 3);
    QCOMPARE(textsOf(ticks), (QStringList{u"Sun 27 Mar"_s, u"Mon 28 Mar"_s}));
    QCOMPARE(ticks[0].at, tests::utc("2022-03-26T22:00"));
}

void ChartTicksTest::hoursAreRoundInZonesOfHalfHours()
{
    for (const char *zone : {"Asia/Kathmandu", "Asia/Kolkata", "Australia/Lord_Howe"}) {
        const QTimeZone there(zone);
        const auto ticks = timeTicks(there, tests::utc("2026-04-04T00:00"), tests::utc("2026-04-05T12:00"), 8);
        QVERIFY(ticks.size() >= 4);
        for (const TimeTick &tick : ticks)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick.at, there).time().msecsSinceStartOfDay() % (6 * hour), 0);
    }
}

void ChartTicksTest::yearsHaveWeek53()
{
    const auto ticks = timeTicks(QTimeZone::utc(), tests::utc("2026-12-20T00:00"), tests::utc("2027-01-12T00:00"), 5);
    QCOMPARE(textsOf(ticks), (QStringList{u"Mon 21 Dec"_s, u"Mon 28 Dec"_s, u"Mon 4 Jan"_s, u"Mon 11 Jan"_s}));
}

void ChartTicksTest::ticksAreFewAndRound_data()
{
    QTest::addColumn<qint64>("span");
    for (const qint64 span : {qint64(60'000), hour, 6 * hour, day, 3 * day, 10 * day, 30 * day, 90 * day, 400 * day,
             5 * 365 * day, 60 * 365 * day})
        QTest::addRow("%lld h", span / hour) << span;
}

void ChartTicksTest::ticksAreFewAndRound()
{
    QFETCH(qint64, span);
    const QTimeZone zone("Europe/Madrid");
    const qint64 start = tests::utc("2026-02-11T07:13");
    const auto ticks = timeTicks(zone, start, start + span, 8);
    // A step that is rounded up may leave fewer, and a month that is short one more.
    QVERIFY2(ticks.size() >= 1 && ticks.size() <= 10, qPrintable(QString::number(ticks.size())));
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        QVERIFY(ticks[i].at >= start && ticks[i].at <= start + span);
        QVERIFY(i == 0 || ticks[i].at > ticks[i - 1].at);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(ticks[i].at, zone).time().second(), 0);
    }
    QVERIFY(timeTicks(zone, start, start, 8).isEmpty());
}

void ChartTicksTest::numbersAreRoundInTheShownUnit_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("share") << 0.845 << 0.915 << QString()
                           << QStringList{u"0.84"_s, u"0.86"_s, u"0.88"_s, u"0.90"_s, u"0.92"_s};
    QTest::newRow("gigabytes") << 0.0 << 3.7e9 << u"bytes"_s
                               << QStringList{
                                      u"0\u00a0GB"_s, u"1\u00a0GB"_s, u"2\u00a0GB"_s, u"3\u00a0GB"_s, u"4\u00a0GB"_s};
    QTest::newRow("minutes of seconds") << 0.0 << 230.0 << u"s"_s
                                        << QStringList{u"0\u00a0min"_s, u"1\u00a0min"_s, u"2\u00a0min"_s,
                                               u"3\u00a0min"_s, u"4\u00a0min"_s};
    QTest::newRow("seconds of milliseconds")
        << 0.0 << 34'000.0 << u"ms"_s
        << QStringList{u"0\u00a0s"_s, u"10\u00a0s"_s, u"20\u00a0s"_s, u"30\u00a0s"_s, u"40\u00a0s"_s};
    QTest::newRow("below nothing") << -3.0 << 4.0 << u"a day"_s
                                   << QStringList{u"-4"_s, u"-2"_s, u"0"_s, u"2"_s, u"4"_s};
    QTest::newRow("percent") << 60.0 << 100.0 << u"%"_s
                             << QStringList{
                                    u"60\u00a0%"_s, u"70\u00a0%"_s, u"80\u00a0%"_s, u"90\u00a0%"_s, u"100\u00a0%"_s};
}

void ChartTicksTest::numbersAreRoundInTheShownUnit()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, unit);
    QFETCH(QStringList, texts);
    const NumberTicks ticks = numberTicks(low, high, 5, unit);
    QCOMPARE(ticks.texts, texts);
    QVERIFY(ticks.low <= low && ticks.high >= high);
    QCOMPARE(ticks.values.first(), ticks.low);
}

void ChartTicksTest::numbersThatAreNoneGiveAnAxis()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const double largest = std::numeric_limits<double>::max();
    const std::array<std::pair<double, double>, 7> bounds{{{nan, nan}, {infinity, -infinity}, {-infinity, infinity},
        {-largest, largest}, {5, 5}, {0, 0}, {1e16, 1e16 + 2}}};
    for (const auto &[low, high] : bounds) {
        const NumberTicks ticks = numberTicks(low, high, 5, {});
        QVERIFY(std::isfinite(ticks.low) && std::isfinite(ticks.high));
        QVERIFY(ticks.low < ticks.high);
        QVERIFY(ticks.values.size() >= 2 && ticks.values.size() <= 12);
    }
}

void ChartTicksTest::marksCluster()
{
    const TimeScale scale{0, 1000, 0, 1000, false};
    const auto mark = [](qint64 at) { return ChartMark{at, u"note"_s, QString::number(at)}; };
    const auto clusters = clustered({mark(500), mark(10), mark(30), mark(35), mark(-5), mark(1200)}, scale, 24);
    QCOMPARE(clusters.size(), 3);
    QCOMPARE(clusters[0].marks, (QList<ChartMark>{mark(10), mark(30)}));
    QCOMPARE(clusters[1].marks, QList<ChartMark>{mark(35)});
    QCOMPARE(clusters[2].x, 500.0);
    QVERIFY(clustered({}, scale, 24).isEmpty());
}

void ChartTicksTest::marksClusterMirrored()
{
    const TimeScale scale{0, 1000, 0, 1000, true};
    const auto clusters = clustered({{100, {}, {}}, {110, {}, {}}, {300, {}, {}}}, scale, 24);
    QCOMPARE(clusters.size(), 2);
    QCOMPARE(clusters[0].x, 900.0);
    QCOMPARE(clusters[0].marks.size(), 2);
}

void ChartTicksTest::holesEndLines()
{
    store::BucketSeries series{0, 1000, 0, {}};
    for (const qint64 at : {0, 100, 200, 600, 700, 900})
        series.buckets.push_back(bucket(at, 1));
    const SeriesShape shape = shapeOf(series,
        {{200, 600, trends::Hole::Kind::NotWatched, 3, {}}, {700, 900, trends::Hole::Kind::Missing, 1, {}}}, 500);
    QCOMPARE(shape.parts.size(), 3);
    QCOMPARE(shape.parts[0].size(), 3);
    QCOMPARE(shape.parts[1].size(), 2);
    QCOMPARE(shape.parts[2].first().at, 900);
    QVERIFY(shape.isSamples);
    QCOMPARE(shapeOf(series, {}, 500).parts.size(), 1);
    QVERIFY(shapeOf({}, {}, 500).parts.isEmpty());
}

void ChartTicksTest::whatIsNoNumberIsNoPoint()
{
    store::BucketSeries series{0, 1000, 0, {bucket(0, 1)}};
    for (const double value : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
             -std::numeric_limits<double>::max()})
        series.buckets.push_back(bucket(qint64(series.buckets.size()) * 100, value));
    store::Bucket empty = bucket(500, 2);
    empty.count = 0;
    series.buckets.push_back(empty);
    QCOMPARE(shapeOf(series, {}, 500).size(), 1);
}

void ChartTicksTest::pointsAreNoMoreThanColumns()
{
    store::BucketSeries series{0, 1'000'000, 0, {}};
    for (qint64 at = 0; at < 1'000'000; ++at)
        series.buckets.push_back(bucket(at, at == 617'283 ? 9 : double(at % 2)));
    const SeriesShape shape = shapeOf(series, {}, 400);
    QCOMPARE(shape.size(), 400);
    QVERIFY(!shape.isSamples);
    double highest = 0;
    qint64 count = 0;
    for (const ShapePoint &point : shape.parts.first()) {
        highest = std::max(highest, point.high);
        count += point.count;
        QVERIFY(std::abs(point.mean - 0.5) < 0.01);
    }
    QCOMPARE(highest, 9.0);
    QCOMPARE(count, 1'000'000);
}

QTEST_MAIN(ChartTicksTest)
#include "tst_gui_chartticks.moc"
