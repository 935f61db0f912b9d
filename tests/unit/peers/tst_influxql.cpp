// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "peers/influx/influxql.h"

#include <QTest>
#include <QUrlQuery>

using namespace conche;
using namespace conche::influx;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::answering;

namespace {

const Series temperature{u"weather_data"_s, u"temperature"_s};
const Period day{
    QDateTime(QDate(2026, 3, 9), QTime(0, 0), Qt::UTC), QDateTime(QDate(2026, 3, 10), QTime(0, 0), Qt::UTC)};
const QString inDay = u"time >= '2026-03-09T00:00:00Z' AND time < '2026-03-10T00:00:00Z'"_s;

QByteArray series(const QByteArray &content)
{
    return R"({"results":[{"statement_id":0,"series":[)" + content + "]}]}";
}

const QByteArray none(R"({"results":[{"statement_id":0}]})");

} // namespace

class TestInfluxql final : public QObject
{
    Q_OBJECT

    fakes::FakeHttpClient m_http;
    net::Authorization m_basic{net::Authorization::Scheme::Basic, u"reader"_s, Secret("hunter2"), u"INFLUX"_s};
    std::unique_ptr<InfluxClient> m_client
        = makeInfluxClient(m_http, {1, QUrl(u"http://influx.example:8086"_s), {}, u"energy & more"_s, m_basic}, 5s);

    Result<net::Answer<QString>> probe()
    {
        return tests::answerOf<net::Answer<QString>>([&](QObject *owner, auto then) { m_client->probe(owner, then); });
    }
    Result<net::Answer<QJsonValue>> oneValue()
    {
        return tests::answerOf<net::Answer<QJsonValue>>(
            [&](QObject *owner, auto then) { m_client->oneValue(u"SELECT 1"_s, owner, then); });
    }
    Result<net::Answer<qint64>> count()
    {
        return tests::answerOf<net::Answer<qint64>>(
            [&](QObject *owner, auto then) { m_client->count(temperature, day, owner, then); });
    }
    Result<net::Answer<int>> hours()
    {
        return tests::answerOf<net::Answer<int>>(
            [&](QObject *owner, auto then) { m_client->distinctHours(temperature, day, owner, then); });
    }
    Result<net::Answer<std::optional<QDateTime>>> newest()
    {
        return tests::answerOf<net::Answer<std::optional<QDateTime>>>(
            [&](QObject *owner, auto then) { m_client->newest(temperature, day, owner, then); });
    }
    Result<net::Answer<QMap<QString, int>>> points()
    {
        return tests::answerOf<net::Answer<QMap<QString, int>>>(
            [&](QObject *owner, auto then) { m_client->pointsByTag(temperature, u"station_id"_s, day, owner, then); });
    }

private Q_SLOTS:
    void writesQueries()
    {
        const Series odd{u"we\"ird\\"_s, u"a b"_s};
        QCOMPARE(influxql::newest(odd, day), u"SELECT last(\"a b\") FROM \"we\\\"ird\\\\\" WHERE "_s + inDay);
        QCOMPARE(
            influxql::count(temperature, day), u"SELECT count(\"temperature\") FROM \"weather_data\" WHERE "_s + inDay);
        QCOMPARE(influxql::distinctHours(temperature, day),
            u"SELECT count(\"temperature\") FROM \"weather_data\" WHERE "_s + inDay
                + u" GROUP BY time(1h) fill(none)"_s);
        QCOMPARE(influxql::pointsByTag(temperature, u"station_id"_s, day),
            u"SELECT count(\"n\") FROM (SELECT count(\"temperature\") AS \"n\" FROM \"weather_data\" WHERE "_s + inDay
                + u" GROUP BY time(1ms), \"station_id\" fill(none)) WHERE "_s + inDay + u" GROUP BY \"station_id\""_s);
        QCOMPARE(influxql::identifier(u"a\nb"_s), u"\"a\\nb\""_s);
        QCOMPARE(influxql::dayPoints(temperature, u"station_id"_s, day),
            u"SELECT count(\"n\") FROM (SELECT count(\"temperature\") AS \"n\" FROM \"weather_data\" WHERE "_s + inDay
                + u" GROUP BY time(1ms), \"station_id\" fill(none)) WHERE "_s + inDay
                + u" GROUP BY time(1d), \"station_id\" fill(none)"_s);
        QCOMPARE(influxql::dayGaps(temperature, day),
            u"SELECT max(\"s\") FROM (SELECT elapsed(\"temperature\", 1s) AS \"s\" FROM \"weather_data\" WHERE "_s
                + inDay + u") WHERE "_s + inDay + u" GROUP BY time(1d) fill(none)"_s);
    }

    void readsLongPeriods()
    {
        const QByteArray rows(R"({"results":[{"series":[{"name":"w","tags":{"station":"linares"},"columns":["time","n"],
            "values":[["2026-03-09T00:00:00Z",24],["2026-03-10T00:00:00Z",null],["2026-03-11T00:00:00Z",0]]}]}]})");
        m_http.setHandler(answering(200, rows));
        const auto hours = tests::answerOf<net::Answer<QList<QDateTime>>>(
            [&](QObject *owner, auto then) { m_client->recordedHours(temperature, day, owner, then); });
        QCOMPARE(hours->value, QList<QDateTime>{day.start});
        const auto points = tests::answerOf<net::Answer<PointsByDay>>(
            [&](QObject *owner, auto then) { m_client->dayPoints(temperature, u"station"_s, day, owner, then); });
        const PointsByDay expected{
            {day.start.date(), {{u"linares"_s, 24}}}, {day.start.date().addDays(2), {{u"linares"_s, 0}}}};
        QCOMPARE(points->value, expected);
        const auto gaps = tests::answerOf<net::Answer<GapsByDay>>(
            [&](QObject *owner, auto then) { m_client->dayGaps(temperature, day, owner, then); });
        QCOMPARE(gaps->value.value(day.start.date()), 24s);
        const auto numbers = tests::answerOf<net::Answer<QList<TimedNumber>>>(
            [&](QObject *owner, auto then) { m_client->timedNumbers(u"SELECT 1"_s, owner, then); });
        QCOMPARE(numbers->value, QList<TimedNumber>({{day.start, 24}, {day.start.addDays(2), 0}}));
    }

    void refusesOtherRows_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("three columns") << QByteArray(
            R"({"results":[{"series":[{"columns":["time","a","b"],"values":[["2026-03-09T00:00:00Z",1,2]]}]}]})");
        QTest::newRow("no time") << QByteArray(
            R"({"results":[{"series":[{"columns":["time","a"],"values":[["noon",1]]}]}]})");
        QTest::newRow("no number") << QByteArray(
            R"({"results":[{"series":[{"columns":["time","a"],"values":[["2026-03-09T00:00:00Z","x"]]}]}]})");
    }
    void refusesOtherRows()
    {
        QFETCH(QByteArray, answer);
        m_http.setHandler(answering(200, answer));
        const auto numbers = tests::answerOf<net::Answer<QList<TimedNumber>>>(
            [&](QObject *owner, auto then) { m_client->timedNumbers(u"SELECT 1"_s, owner, then); });
        QCOMPARE(numbers.error().code, ErrorCode::BadContent);
    }

    void asksByPost()
    {
        m_http.setHandler(answering(200, none));
        QVERIFY(count().has_value());
        const net::HttpRequest &request = m_http.requests().constLast();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.url, QUrl(u"http://influx.example:8086/query"_s));
        QVERIFY(request.headers.contains(
            QPair<QByteArray, QByteArray>("Content-Type", "application/x-www-form-urlencoded")));
        QVERIFY(request.body.startsWith("db=energy%20%26%20more&q=SELECT%20count%28%22"));
        const QUrlQuery form(QString::fromUtf8(request.body));
        QCOMPARE(form.queryItemValue(u"q"_s, QUrl::FullyDecoded), influxql::count(temperature, day));
        QCOMPARE(request.authorization->user, u"reader"_s);
    }

    void findsTheDatabase()
    {
        m_http.setHandler(answering(
            200, series(R"({"name":"databases","columns":["name"],"values":[["_internal"],["energy & more"]]})")));
        QCOMPARE(probe()->value, u"energy & more"_s);
        m_http.setHandler(
            answering(200, series(R"({"name":"databases","columns":["name"],"values":[["_internal"]]})")));
        QCOMPARE(probe().error().code, ErrorCode::NotFound);
        m_http.setHandler(answering(200, none));
        QCOMPARE(probe().error().code, ErrorCode::NotFound);
    }

    void readsCounts_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a number") << series(
            R"({"name":"m","columns":["time","count"],"values":[["1970-01-01T00:00:00Z",61]]})")
                                  << u"61"_s;
        QTest::newRow("a result without series is none") << none << u"0"_s;
        QTest::newRow("an error with HTTP 200")
            << QByteArray(R"({"results":[{"statement_id":0,"error":"mixing aggregates"}]})") << u"ServerFailed"_s;
        QTest::newRow("a database that does not exist, with HTTP 200")
            << QByteArray(R"({"results":[{"statement_id":0,"error":"database not found: nope"}]})") << u"NotFound"_s;
        QTest::newRow("rows cut off by the server") << QByteArray(
            R"({"results":[{"series":[{"columns":["time","count"],"values":[["t",1]],"partial":true}]}]})")
                                                    << u"BadContent"_s;
        QTest::newRow("a result cut off by the server") << QByteArray(
            R"({"results":[{"series":[{"columns":["time","count"],"values":[["t",1]]}],"partial":true}]})")
                                                        << u"BadContent"_s;
        QTest::newRow("several documents, as chunked answers have") << none + "\n" + none << u"BadContent"_s;
        QTest::newRow("no results") << QByteArray("{}") << u"BadContent"_s;
        QTest::newRow("two statements") << QByteArray(R"({"results":[{},{}]})") << u"BadContent"_s;
        QTest::newRow("a count that is null")
            << series(R"({"columns":["time","count"],"values":[["t",null]]})") << u"BadContent"_s;
        QTest::newRow("a row with a column less")
            << series(R"({"columns":["time","count"],"values":[["t"]]})") << u"BadContent"_s;
        QTest::newRow("no columns") << series(R"({"columns":[],"values":[[]]})") << u"BadContent"_s;
        QTest::newRow("a row that is no list")
            << series(R"({"columns":["time","count"],"values":[7]})") << u"BadContent"_s;
        QTest::newRow("two series") << series(
            R"({"columns":["time","count"],"values":[["t",1]]},{"columns":["time","count"],"values":[["t",1]]})")
                                    << u"BadContent"_s;
        QTest::newRow("cut off") << none.chopped(3) << u"BadContent"_s;
    }
    void readsCounts()
    {
        QFETCH(QByteArray, answer);
        m_http.setHandler(answering(200, answer));
        const auto text = [](const auto &found) { return QString::number(found.value); };
        QTEST(tests::outcomeOf(count(), text), "expected");
    }

    void countsHoursWithRecords()
    {
        m_http.setHandler(
            answering(200, series(R"({"name":"m","columns":["time","count"],"values":[["2026-03-09T00:00:00Z",3],
            ["2026-03-09T01:00:00Z",0],["2026-03-09T02:00:00Z",1]]})")));
        QCOMPARE(hours()->value, 2);
        m_http.setHandler(answering(200, none));
        QCOMPARE(hours()->value, 0);
        m_http.setHandler(answering(200, series(R"({"columns":["time","count"],"values":[["t","x"]]})")));
        QCOMPARE(hours().error().code, ErrorCode::BadContent);
    }

    void readsTheNewestTime()
    {
        m_http.setHandler(
            answering(200, series(R"({"columns":["time","last"],"values":[["2026-03-09T23:30:00Z",20.6]]})")));
        QCOMPARE(newest()->value, QDateTime(QDate(2026, 3, 9), QTime(23, 30), Qt::UTC));
        m_http.setHandler(answering(200, none));
        QVERIFY(!newest()->value.has_value());
        m_http.setHandler(answering(200, series(R"({"columns":["time","last"],"values":[[1795392000000,20.6]]})")));
        QCOMPARE(newest().error().code, ErrorCode::BadContent);
    }

    void readsPointsByTag()
    {
        m_http.setHandler(
            answering(200, series(R"({"tags":{"station_id":""},"columns":["time","count"],"values":[["t",1]]},
            {"tags":{"station_id":"linares"},"columns":["time","count"],"values":[["t",24]]})")));
        const QMap<QString, int> expected{{QString(), 1}, {u"linares"_s, 24}};
        QCOMPARE(points()->value, expected);
        m_http.setHandler(answering(200, none));
        QVERIFY(points()->value.isEmpty());
    }

    void readsOneValue_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QJsonValue>("expected");
        QTest::newRow("beside its time") << series(R"({"columns":["time","mean"],"values":[["t",1.5]]})")
                                         << QJsonValue(1.5);
        QTest::newRow("alone") << series(R"({"columns":["name"],"values":[["x"]]})") << QJsonValue(u"x"_s);
        QTest::newRow("null") << series(R"({"columns":["time","mean"],"values":[["t",null]]})") << QJsonValue();
        QTest::newRow("two rows") << series(R"({"columns":["name"],"values":[["x"],["y"]]})") << QJsonValue();
        QTest::newRow("two columns") << series(R"({"columns":["time","a","b"],"values":[["t",1,2]]})") << QJsonValue();
        QTest::newRow("none") << none << QJsonValue();
    }
    void readsOneValue()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QJsonValue, expected);
        m_http.setHandler(answering(200, answer));
        const auto found = oneValue();
        if (expected.isNull())
            QCOMPARE(found.error().code, ErrorCode::BadContent);
        else
            QCOMPARE(found->value, expected);
    }

    void saysWhatFailed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("part");
        const QByteArray json("application/json");
        QTest::newRow("a statement that does not parse")
            << 400 << json << QByteArray(R"({"error":"error parsing query: found SELEC"})") << u"Rejected"_s
            << u"found SELEC"_s;
        QTest::newRow("no such user") << 401 << json << QByteArray(R"({"error":"authorization failed"})")
                                      << u"Unauthorized"_s << u"authorization failed"_s;
        QTest::newRow("a server without its first user")
            << 403 << json << QByteArray(R"({"error":"create admin user first"})") << u"Forbidden"_s
            << u"create admin user"_s;
        QTest::newRow("another server") << 404 << QByteArray("text/plain") << QByteArray("404 page not found")
                                        << u"BadContent"_s << u"version = 2"_s;
        QTest::newRow("our password in an error is not repeated")
            << 200 << json << QByteArray(R"({"results":[{"error":"user hunter2 is not allowed"}]})")
            << u"ServerFailed"_s << u"***"_s;
    }
    void saysWhatFailed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, answer);
        QFETCH(QString, part);
        m_http.setHandler(answering(status, answer, type));
        const auto found = count();
        QVERIFY(!found);
        QTEST(QString(errorCodeName(found.error().code)), "code");
        QVERIFY2(found.error().message.contains(part), qPrintable(found.error().message));
    }
};

QTEST_GUILESS_MAIN(TestInfluxql)
#include "tst_influxql.moc"
