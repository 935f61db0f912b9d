// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/fluxevaluator.h"

#include <QTest>

using namespace conche;
using namespace conche::practice;
using namespace Qt::StringLiterals;

/*! The evaluator against what Flux is known to answer. */
class TestPracticeFlux : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void namedResultsComeInOrder();
    void windowsAreStampedWithTheirEnd();
    void emptyWindowsAreThere();
    void schemasHaveBlocksOfTheirOwn();

private:
    [[nodiscard]] QString csv(const QString &script) const;

    StillClock m_clock{QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC)};
    World m_world{1, m_clock, 1};
};

QString TestPracticeFlux::csv(const QString &script) const
{
    const auto results = runFlux(m_world, script);
    if (!results)
        return QString::fromLatin1(results.error().code) + u": "_s + results.error().message;
    QString text;
    for (const FluxResult &result : *results)
        text += QString::fromUtf8(fluxCsv(result.tables, result.name, {}));
    return text;
}

void TestPracticeFlux::answers_data()
{
    QTest::addColumn<QString>("pipeline");
    QTest::addColumn<QString>("rows");
    const QString energy
        = u"from(bucket: \"energy_data\") |> range(start: 2026-03-09T00:00:00Z, stop: 2026-03-10T00:00:00Z) "
          "|> filter(fn: (r) => r._measurement == \"energy_prices\" and r._field == \"price_eur_kwh\") "_s;
    const QString weather
        = QString(energy).replace(u"energy_prices"_s, u"weather_data"_s).replace(u"price_eur_kwh"_s, u"temperature"_s);
    QTest::newRow("newest instant") << energy
            + u"|> last() |> keep(columns: [\"_time\"]) |> group() |> max(column: \"_time\")"_s
                                    << u",result,table,_time\n,_result,0,2026-03-09T23:00:00Z\n\n"_s;
    QTest::newRow("points, an hour being several")
        << energy + u"|> count() |> keep(columns: [\"_value\"]) |> group() |> sum()"_s
        << u",result,table,_value\n,_result,0,37\n\n"_s;
    QTest::newRow("distinct hours") << energy
            + u"|> aggregateWindow(every: 1h, fn: count, createEmpty: false, timeSrc: \"_start\") "
              "|> keep(columns: [\"_time\"]) |> group() |> distinct(column: \"_time\") |> count()"_s
                                    << u",result,table,_value\n,_result,0,24\n\n"_s;
    QTest::newRow("points by tag") << weather
            + u"|> keep(columns: [\"_time\", \"station_id\"]) |> group(columns: [\"station_id\"]) "
              "|> distinct(column: \"_time\") |> count() |> group()"_s
                                   << u",result,table,station_id,_value\n,_result,0,openweathermap_linares,24\n\n"_s;
    const QString twoDays = QString(weather).replace(u"2026-03-10T00"_s, u"2026-03-11T00"_s);
    QTest::newRow("points of days by tag")
        << twoDays
            + u"|> window(every: 1d) |> keep(columns: [\"_time\", \"_start\", \"station_id\"]) "
              "|> group(columns: [\"_start\", \"station_id\"]) |> distinct(column: \"_time\") |> count() |> group()"_s
        << u",result,table,_start,station_id,_value\n,_result,0,2026-03-09T00:00:00Z,openweathermap_linares,24\n"
           ",_result,0,2026-03-10T00:00:00Z,openweathermap_linares,10\n\n"_s;
    const QString gaps = u"|> keep(columns: [\"_start\", \"_stop\", \"_time\"]) "
                         "|> group(columns: [\"_start\", \"_stop\"]) |> sort(columns: [\"_time\"]) "
                         "|> elapsed(unit: 1s) |> window(every: 1d) |> max(column: \"elapsed\") "
                         "|> keep(columns: [\"_start\", \"elapsed\"]) |> group()"_s;
    QTest::newRow("largest gaps of days") << twoDays + gaps
                                          << u",result,table,_start,elapsed\n,_result,0,2026-03-09T00:00:00Z,3600\n"
                                             ",_result,0,2026-03-10T00:00:00Z,3600\n\n"_s;
    // Two sources write the same hours by day: no time passes between those.
    QTest::newRow("gaps of several series")
        << energy + gaps << u",result,table,_start,elapsed\n,_result,0,2026-03-09T00:00:00Z,3600\n\n"_s;
    QTest::newRow("a gap of its own unit")
        << weather + u"|> limit(n: 2) |> elapsed(unit: 1m) |> keep(columns: [\"_time\", \"elapsed\"]) |> group()"_s
        << u",result,table,_time,elapsed\n,_result,0,2026-03-09T01:00:00Z,60\n\n"_s;
    QTest::newRow("no gap before the second") << weather + u"|> limit(n: 1) |> elapsed(unit: 1s)"_s << u"\n"_s;
    QTest::newRow("or, not, index, comment")
        << u"from(bucket: \"energy_data\") // all of it\n |> range(start: 2026-03-09, stop: 2026-03-10)"
           " |> filter(fn: (r) => (r[\"_field\"] == \"temperature\" or r._field == \"humidity\") and not r._value < "
           "-50.0)"
           " |> group() |> count()"_s
        << u",result,table,_value\n,_result,0,48\n\n"_s;
    QTest::newRow("sort and limit")
        << weather
            + u"|> group() |> sort(columns: [\"_time\"], desc: true) |> limit(n: 2) |> keep(columns: [\"_time\"])"_s
        << u",result,table,_time\n,_result,0,2026-03-09T23:00:00Z\n,_result,0,2026-03-09T22:00:00Z\n\n"_s;
    QTest::newRow("nothing")
        << u"from(bucket: \"energy_data\") |> range(start: 2020-01-01, stop: 2020-01-02) |> count()"_s << u"\n"_s;
    QTest::newRow("bucket")
        << u"buckets() |> filter(fn: (r) => r.name == \"energy_data\") |> keep(columns: [\"name\"])"_s
        << u",result,table,name\n,_result,0,energy_data\n\n"_s;
    QTest::newRow("other bucket") << u"buckets() |> filter(fn: (r) => r.name == \"x\") |> keep(columns: [\"name\"])"_s
                                  << u"\n"_s;
    QTest::newRow("measurements")
        << u"import \"influxdata/influxdb/schema\" schema.measurements(bucket: \"energy_data\", start: -30d)"_s
        << u",result,table,_value\n,_result,0,energy_prices\n,_result,0,weather_data\n\n"_s;
}

void TestPracticeFlux::answers()
{
    QFETCH(const QString, pipeline);
    QFETCH(const QString, rows);
    QCOMPARE(csv(pipeline), QString(rows).replace(u"\n"_s, u"\r\n"_s));
}

void TestPracticeFlux::refuses_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("cut off") << u"from(bucket: \"energy_data\") |> range("_s << u"invalid"_s
                             << u"expected RPAREN, got EOF"_s;
    QTest::newRow("no range") << u"from(bucket: \"energy_data\") |> last()"_s << u"invalid"_s << u"unbounded read"_s;
    QTest::newRow("no range, no pipe") << u"from(bucket: \"energy_data\")"_s << u"invalid"_s << u"unbounded read"_s;
    QTest::newRow("unknown bucket") << u"from(bucket: \"nope\") |> range(start: -1h)"_s << u"not found"_s
                                    << u"could not find bucket \"nope\""_s;
    QTest::newRow("unknown function") << u"from(bucket: \"energy_data\") |> range(start: -1h) |> holtWinters()"_s
                                      << u"invalid"_s << u"holtWinters"_s;
    QTest::newRow("unknown column") << u"from(bucket: \"energy_data\") |> range(start: -1d) |> max(column: \"nope\")"_s
                                    << u"invalid"_s << u"\"nope\" does not exist"_s;
    QTest::newRow("empty range") << u"from(bucket: \"energy_data\") |> range(start: 2026-03-09, stop: 2026-03-09)"_s
                                 << u"invalid"_s << u"empty range"_s;
    QTest::newRow("no script") << u"§"_s << u"invalid"_s << u"invalid statement"_s;
    QTest::newRow("open quotes") << u"from(bucket: \"energy"_s << u"invalid"_s << u"invalid statement"_s;
}

void TestPracticeFlux::refuses()
{
    QFETCH(const QString, script);
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    const auto results = runFlux(m_world, script);
    QVERIFY(!results);
    QCOMPARE(QString::fromLatin1(results.error().code), code);
    QVERIFY2(results.error().message.contains(words), qPrintable(results.error().message));
}

void TestPracticeFlux::namedResultsComeInOrder()
{
    const auto results = runFlux(m_world,
        u"a = from(bucket: \"energy_data\") |> range(start: -2h) |> filter(fn: (r) => r._field == \"temperature\")\n"
        "a |> count() |> yield(name: \"n\")\n"
        "a |> mean() |> yield(name: \"mean\")"_s);
    QVERIFY(results);
    QCOMPARE(results->size(), 2);
    QCOMPARE(results->at(0).name, u"n"_s);
    QCOMPARE(results->at(1).name, u"mean"_s);
    QVERIFY(results->at(0).tables.first().cell(0, u"_value") == FluxCell(qint64(2)));
    QVERIFY(std::holds_alternative<double>(results->at(1).tables.first().cell(0, u"_value")));
}

void TestPracticeFlux::windowsAreStampedWithTheirEnd()
{
    // Counting hours a day in two windows moves the last hour into the next day unless both are stamped with their
    // start.
    const auto firstDay = [this](const QString &source) {
        const auto results = runFlux(m_world,
            u"from(bucket: \"energy_data\") |> range(start: 2026-03-01, stop: 2026-03-04) |> filter(fn: (r) => "
            u"r._field == \"price_eur_kwh\") "
            "|> group() |> aggregateWindow(every: 1h, fn: count, createEmpty: false%1) "
            "|> aggregateWindow(every: 1d, fn: count, createEmpty: true, timeSrc: \"_start\")"_s.arg(source));
        return results ? fluxText(results->first().tables.first().cell(0, u"_value")) : results.error().message;
    };
    QCOMPARE(firstDay({}), u"23"_s);
    QCOMPARE(firstDay(u", timeSrc: \"_start\""_s), u"24"_s);
}

void TestPracticeFlux::emptyWindowsAreThere()
{
    m_world.setScenario(*scenarioNamed(u"weather-gap"_s));
    const auto windows = [this](const QString &create) {
        return csv(
            u"from(bucket: \"energy_data\") |> range(start: 2026-03-09, stop: 2026-03-10) |> filter(fn: (r) => "
            u"r._field == \"temperature\") "
            "|> aggregateWindow(every: 1h, fn: mean, createEmpty: %1) |> group() |> count(column: \"_time\")"_s.arg(
                create));
    };
    QVERIFY(windows(u"true"_s).contains(u",24\r\n"_s));
    QVERIFY(windows(u"false"_s).contains(u",10\r\n"_s));
    m_world.setScenario(scenarios().front());
}

void TestPracticeFlux::schemasHaveBlocksOfTheirOwn()
{
    const QString text = csv(
        u"from(bucket: \"energy_data\") |> range(start: 2026-03-09, stop: 2026-03-10) |> filter(fn: (r) => r._field == \"temperature\" or r._field == \"price_eur_kwh\") |> count()"_s);
    QCOMPARE(text.count(u",result,table,"_s), 2);
    QCOMPARE(text.count(u"\r\n\r\n"_s), 2);
    QVERIFY(text.contains(u"Jaén"_s));
}

QTEST_GUILESS_MAIN(TestPracticeFlux)
#include "tst_practice_flux.moc"
