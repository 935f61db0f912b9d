// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

const QString energy = u"data-energy"_s;
const QString weather = u"data-weather"_s;
constexpr int minute = 60;
constexpr int hour = 3600;

const QDateTime yesterday(QDate(2026, 3, 9), QTime(0, 0), Qt::UTC);

} // namespace

/*! How fresh and how complete data is: the boundaries, and what is said where the store cannot be asked. */
class TestSeries final : public QObject
{
    Q_OBJECT

    static void addVersions()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("InfluxDB 2") << 2;
        QTest::newRow("InfluxDB 1") << 1;
    }

    static void setVersion(Bench &bench, int version)
    {
        bench.stack.influxdb->version = version;
        bench.stack.influxdb->user = version == 1 ? u"conche"_s : QString();
    }

    /*! Moves the newest record there; the rest of yesterday stays. */
    static void setNewest(Bench &bench, const QString &measurement, int secondsAgo)
    {
        QList<FakeRecord> &records = bench.factory.series[measurement];
        const QString station = records.first().station;
        records.removeIf([](const FakeRecord &record) { return record.time >= yesterday.addDays(1); });
        records.append({bench.now().addSecs(-secondsAgo), station});
    }

    static void setStations(Bench &bench, const QMap<QString, int> &points)
    {
        QList<FakeRecord> &records = bench.factory.series[u"weather_data"_s];
        records = {{bench.now().addSecs(-20 * minute), u"yard"_s}};
        for (auto it = points.begin(); it != points.end(); ++it) {
            for (int i = 0; i < it.value(); ++i)
                records.append({yesterday.addSecs(i * 1700), it.key()});
        }
    }

    static QStringList missingOf(const health::CheckRunReport &report)
    {
        QStringList ids;
        for (const health::NotAsked &one : report.coverage.missing)
            ids << one.id;
        return ids;
    }

private Q_SLOTS:
    void freshness_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("summary");
        for (const int version : {1, 2}) {
            const auto row = [&](const char *name) -> QTestData & {
                return QTest::addRow("InfluxDB %d: %s", version, name) << version;
            };
            row("twenty minutes old") << 20 * minute << Verdict::Ok << u"newest record 20 min old"_s;
            row("six hours old, which is still within them") << 6 * hour << Verdict::Ok << u"newest record 6 h old"_s;
            row("six hours and a second old") << 6 * hour + 1 << Verdict::Critical << u"no record for 6 h"_s;
            row("a little ahead, which clocks may differ by")
                << -4 * minute << Verdict::Ok << u"newest record 0 ms old"_s;
        }
    }

    void freshness()
    {
        QFETCH(int, version);
        QFETCH(int, seconds);
        QFETCH(Verdict, verdict);
        QFETCH(QString, summary);
        Bench bench;
        setVersion(bench, version);
        setNewest(bench, u"energy_prices"_s, seconds);
        const health::CheckResult result = bench.ask(energy);
        QCOMPARE(result.summary, summary);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.evidence.source, u"InfluxDB %1"_s.arg(version));
    }

    void noRecordForNinetyDays_data() { addVersions(); }
    void noRecordForNinetyDays()
    {
        QFETCH(int, version);
        Bench bench;
        setVersion(bench, version);
        bench.factory.series[u"energy_prices"_s] = {{bench.now().addDays(-91), {}}};
        const health::CheckResult result = bench.ask(energy);
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY2(result.summary.startsWith("no record in the last 90 day"_L1), qPrintable(result.summary));
    }

    void recordInTheFuture_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isFuture");
        QTest::newRow("a second less than five minutes ahead") << 5 * minute - 1 << false;
        QTest::newRow("a second more than five minutes ahead") << 5 * minute + 1 << true;
        QTest::newRow("a day ahead") << 24 * hour << true;
        QTest::newRow("a year ahead") << 365 * 24 * hour << true;
    }

    void recordInTheFuture()
    {
        QFETCH(int, seconds);
        QFETCH(bool, isFuture);
        Bench bench;
        bench.factory.series[u"energy_prices"_s].append({bench.now().addSecs(seconds), {}});
        const health::CheckResult result = bench.ask(energy);
        QCOMPARE(result.verdict, isFuture ? Verdict::Warning : Verdict::Ok);
        QVERIFY2(result.summary.startsWith(
                     isFuture ? "newest record 20 min old; a record lies"_L1 : "newest record 0 ms old"_L1),
            qPrintable(result.summary));
        QCOMPARE(factsText(result).contains("it does not count as newest"_L1), isFuture);
    }

    void onlyARecordInTheFuture()
    {
        Bench bench;
        bench.factory.series[u"energy_prices"_s] = {{bench.now().addDays(1), {}}};
        const health::CheckResult result = bench.ask(energy);
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY(factsText(result).contains("it does not count as newest"_L1));
    }

    /*! A server or a proxy that answers outside of the period that was asked for proves nothing fresh. */
    void answerOutsideOfThePeriod_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("nine hours old") << -9 * hour;
        QTest::newRow("a second too old") << -6 * hour - 1;
        QTest::newRow("three hours ahead") << 3 * hour;
    }

    void answerOutsideOfThePeriod()
    {
        QFETCH(int, seconds);
        Bench bench;
        const QByteArray time = bench.now().addSecs(seconds).toString(Qt::ISODate).toLatin1();
        net::HttpReply reply;
        reply.status = 200;
        reply.contentType = "text/csv";
        reply.body = ",result,table,_time\r\n,_result,0," + time + "\r\n\r\n";
        bench.answerWith(Key::Newest, reply);
        QCOMPARE(bench.ask(energy).verdict, Verdict::Critical);
    }

    void hoursOfTheDay_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QList<int>>("hoursLost");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("end");
        const QString short23 = u"; 2026-03-09 has 23 of 24 hours"_s;
        for (const int version : {1, 2}) {
            const auto row = [&](const char *name) -> QTestData & {
                return QTest::addRow("InfluxDB %d: %s", version, name) << version;
            };
            row("all hours") << QList<int>() << Verdict::Ok << QString();
            row("without the first hour, though the day before ends there")
                << QList<int>{0} << Verdict::Warning << short23;
            row("without the last hour, though the next day begins there")
                << QList<int>{23} << Verdict::Warning << short23;
            row("without two hours") << QList<int>{4, 5} << Verdict::Warning << u"; 2026-03-09 has 22 of 24 hours"_s;
        }
    }

    void hoursOfTheDay()
    {
        QFETCH(int, version);
        QFETCH(QList<int>, hoursLost);
        QFETCH(Verdict, verdict);
        QFETCH(QString, end);
        Bench bench;
        setVersion(bench, version);
        bench.factory.series[u"energy_prices"_s].removeIf([&](const FakeRecord &record) {
            return record.time.date() == yesterday.date() && hoursLost.contains(record.time.time().hour());
        });
        const health::CheckResult result = bench.ask(energy);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.summary, u"newest record 20 min old"_s + end);
        QVERIFY(factsText(result).contains("distinct hours on 2026-03-09"_L1));
    }

    void pointsOfTheStations_data()
    {
        using Points = QMap<QString, int>;
        QTest::addColumn<Points>("points");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("named");
        QTest::newRow("24 points") << Points{{u"yard"_s, 24}} << Verdict::Ok << QString();
        QTest::newRow("48 points") << Points{{u"yard"_s, 48}} << Verdict::Ok << QString();
        QTest::newRow("23 points") << Points{{u"yard"_s, 23}} << Verdict::Warning << u"; station yard has 23 "_s;
        QTest::newRow("49 points") << Points{{u"yard"_s, 49}} << Verdict::Warning << u"; station yard has 49 "_s;
        QTest::newRow("one of two stations short")
            << Points{{u"mill"_s, 3}, {u"yard"_s, 24}} << Verdict::Warning << u"; station mill has 3 "_s;
        QTest::newRow("no station") << Points() << Verdict::Warning << u"; no station has a point on 2026-03-09"_s;
        QTest::newRow("records without a station") << Points{{QString(), 24}} << Verdict::Ok << QString();
    }

    void pointsOfTheStations()
    {
        using Points = QMap<QString, int>;
        QFETCH(Points, points);
        QFETCH(Verdict, verdict);
        QFETCH(QString, named);
        Bench bench;
        setStations(bench, points);
        const health::CheckResult result = bench.ask(weather);
        QVERIFY2(result.summary.startsWith(u"newest record 20 min old"_s + named), qPrintable(result.summary));
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(unreadable(result, bench.check(weather)), QString());
    }

    void stationOfHostileName()
    {
        Bench bench;
        bench.answerWith(Key::DayStations, [] {
            net::HttpReply reply;
            reply.status = 200;
            reply.contentType = "text/csv";
            reply.body = ",result,table,station_id,_value\r\n,_result,0,\"ya\r\nrd %1 \x1b[31m\",3\r\n\r\n";
            return reply;
        }());
        const health::CheckResult result = bench.ask(weather);
        QCOMPARE(result.verdict, Verdict::Warning);
        QCOMPARE(
            result.summary.count(u'\n') + result.summary.count(QChar(0x1b)) + factsText(result).count(QChar(0x1b)), 0);
    }

    void serverClock()
    {
        Bench bench;
        bench.httpOverride = [&bench](Key, const Asked &asked) -> std::optional<Bench::Reply> {
            net::HttpReply reply = bench.factory.answer(asked).reply();
            reply.serverTime = bench.now().addDays(-1);
            return reply;
        };
        const health::CheckResult result = bench.ask(energy);
        QCOMPARE(result.verdict, Verdict::Warning);
        QVERIFY(result.summary.endsWith("the clock of InfluxDB is off by 24 h"_L1));
    }

    void withoutCredential_data()
    {
        QTest::addColumn<QString>("how");
        for (const QString &how : {u"the stack file names none"_s, u"it is not stored"_s, u"there is no keychain"_s,
                 u"there is no InfluxDB"_s})
            QTest::newRow(qPrintable(how)) << how;
    }

    void withoutCredential()
    {
        QFETCH(QString, how);
        for (const int records : {0, 9}) {
            Bench bench;
            bench.factory.recordsOfService = records;
            if (how.startsWith("the stack"_L1))
                bench.stack.influxdb->credential.clear();
            else if (how.startsWith("it is"_L1))
                bench.stack.influxdb->credential = u"keychain:other"_s;
            else if (how.endsWith("keychain"_L1))
                bench.keychain.setState(secrets::StoreState::Absent);
            else
                bench.stack.influxdb.reset();
            bench.options.only = {energy};
            const health::CheckRunReport report = bench.run();
            QCOMPARE(report.results.size(), 1);
            const health::CheckResult &result = report.results.first();
            QCOMPARE(result.verdict, records == 0 ? Verdict::Critical : Verdict::Ok);
            QVERIFY2(result.evidence.source.contains("the API service's own count"_L1), "the source is named");
            QCOMPARE(missingOf(report), QStringList{u"data-energy:day-count"_s});
            QVERIFY(report.coverage.missing.first().reason.contains("InfluxDB"_L1, Qt::CaseInsensitive));
            QCOMPARE(report.coverage.ran, 1);
            QCOMPARE(report.coverage.of, 2);
            QCOMPARE(bench.http.requests().size(), 1);
        }
    }

    void withoutCredentialTheServiceMayFail()
    {
        Bench bench;
        bench.stack.influxdb->credential.clear();
        bench.answerWith(Key::RecordCount, failure(ErrorCode::Refused, u"the API service is not there; start it"_s));
        bench.options.only = {energy};
        const health::CheckRunReport report = bench.run();
        QCOMPARE(report.verdict, Verdict::Unknown);
        QCOMPARE(missingOf(report), QStringList{u"data-energy:day-count"_s});
    }

    void withoutCredentialAndFallback_data()
    {
        QTest::addColumn<bool>("hasApi");
        QTest::newRow("the check names no fallback") << true;
        QTest::newRow("there is no API service") << false;
    }

    void withoutCredentialAndFallback()
    {
        QFETCH(bool, hasApi);
        Bench bench;
        bench.stack.influxdb->credential.clear();
        if (hasApi)
            bench.question<stack::SeriesCheck>(energy).fallbackPath.clear();
        else
            bench.stack.api.reset();
        bench.options.only = {energy};
        const health::CheckRunReport report = bench.run();
        QVERIFY(report.results.isEmpty());
        QCOMPARE(report.verdict, Verdict::Unknown);
        QCOMPARE(missingOf(report), (QStringList{energy, u"data-energy:day-count"_s}));
        QCOMPARE(report.coverage.ran, 0);
        QCOMPARE(report.coverage.of, 2);
    }

    void lockedKeychainIsUnknownAndNotWorkedAround()
    {
        Bench bench;
        bench.keychain.setState(secrets::StoreState::Locked);
        const health::CheckResult result = bench.ask(energy);
        QCOMPARE(result.verdict, Verdict::Unknown);
        QCOMPARE(result.fault, std::optional(ErrorCode::StoreLocked));
        QVERIFY(bench.http.requests().isEmpty());
    }

    /*! A version 1 may be open to everyone, so it is asked itself. */
    void openInfluxDB1IsAskedItself()
    {
        Bench bench;
        setVersion(bench, 1);
        bench.stack.influxdb->credential.clear();
        const health::CheckResult result = bench.ask(energy);
        QCOMPARE(result.verdict, Verdict::Ok);
        QCOMPARE(result.evidence.source, u"InfluxDB 1"_s);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_questions_series.moc"
