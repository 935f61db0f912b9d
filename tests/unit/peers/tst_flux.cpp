// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "peers/influx/fluxqueries.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace conche;
using namespace conche::influx;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::answering;

namespace {

const Series temperature{u"weather_data"_s, u"temperature"_s};
const Period day{
    QDateTime(QDate(2026, 3, 9), QTime(0, 0), Qt::UTC), QDateTime(QDate(2026, 3, 10), QTime(0, 0), Qt::UTC)};

QByteArray table(const QByteArray &types, const QByteArray &columns, const QList<QByteArray> &rows)
{
    const QByteArray fill(types.count(','), ',');
    QByteArray text = "#datatype,string,long," + types + "\r\n#group,false,false," + fill + "\r\n#default,_result,,"
        + fill + "\r\n,result,table," + columns + "\r\n";
    for (const QByteArray &row : rows)
        text += ",,0," + row + "\r\n";
    return text + "\r\n";
}

} // namespace

class TestFlux final : public QObject
{
    Q_OBJECT

    fakes::FakeHttpClient m_http;
    std::unique_ptr<InfluxClient> m_client
        = makeInfluxClient(m_http, {2, QUrl(u"http://influx.example:8086"_s), u"my org+"_s, u"energy"_s, {}}, 5s);

    void answerWith(const QByteArray &csv) { m_http.setHandler(answering(200, csv, "text/csv; charset=utf-8")); }
    Result<net::Answer<QString>> probe()
    {
        return tests::answerOf<net::Answer<QString>>([&](QObject *owner, auto then) { m_client->probe(owner, then); });
    }
    Result<net::Answer<QJsonValue>> oneValue()
    {
        return tests::answerOf<net::Answer<QJsonValue>>(
            [&](QObject *owner, auto then) { m_client->oneValue(u"my query"_s, owner, then); });
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
    void escapesLiterals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"energy"_s << u"\"energy\""_s;
        QTest::newRow("quotes") << u"a\") |> drop(\""_s << u"\"a\\\") |> drop(\\\"\""_s;
        QTest::newRow("a backslash at the end") << u"a\\"_s << u"\"a\\\\\""_s;
        QTest::newRow("interpolation") << u"${token} $x"_s << u"\"\\${token} $x\""_s;
        QTest::newRow("a backslash before interpolation") << u"\\${x}"_s << u"\"\\\\\\${x}\""_s;
    }
    void escapesLiterals()
    {
        QFETCH(QString, text);
        QTEST(flux::literal(text), "expected");
    }

    void writesQueries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("tail");
        QTest::newRow("newest") << flux::newest(u"b"_s, temperature, day)
                                << u"|> last() |> keep(columns: [\"_time\"]) |> group() |> max(column: \"_time\")"_s;
        QTest::newRow("count") << flux::count(u"b"_s, temperature, day)
                               << u"|> count() |> keep(columns: [\"_value\"]) |> group() |> sum()"_s;
        QTest::newRow("distinct hours, stamped with their start")
            << flux::distinctHours(u"b"_s, temperature, day)
            << u"|> aggregateWindow(every: 1h, fn: count, createEmpty: false, timeSrc: \"_start\") "
               "|> keep(columns: [\"_time\"]) |> group() |> distinct(column: \"_time\") |> count()"_s;
        QTest::newRow("points by tag") << flux::pointsByTag(u"b"_s, temperature, u"station"_s, day)
                                       << u"|> keep(columns: [\"_time\", \"station\"]) |> group(columns: "
                                          u"[\"station\"]) |> distinct(column: \"_time\") "
                                          "|> count() |> group()"_s;
        QTest::newRow("recorded hours, stamped with their start")
            << flux::recordedHours(u"b"_s, temperature, day)
            << u"|> aggregateWindow(every: 1h, fn: count, createEmpty: false, timeSrc: \"_start\") "
               "|> keep(columns: [\"_time\"]) |> group() |> distinct(column: \"_time\")"_s;
        QTest::newRow("points of days by tag")
            << flux::dayPoints(u"b"_s, temperature, u"station"_s, day)
            << u"|> window(every: 1d) |> keep(columns: [\"_time\", \"_start\", \"station\"]) "
               "|> group(columns: [\"_start\", \"station\"]) |> distinct(column: \"_time\") |> count() |> group()"_s;
        QTest::newRow("points of days") << flux::dayPoints(u"b"_s, temperature, {}, day)
                                        << u"|> window(every: 1d) |> keep(columns: [\"_time\", \"_start\"]) "
                                           "|> group(columns: [\"_start\"]) |> distinct(column: \"_time\") "
                                           "|> count() |> group()"_s;
        QTest::newRow("gaps of days") << flux::dayGaps(u"b"_s, temperature, day)
                                      << u"|> keep(columns: [\"_start\", \"_stop\", \"_time\"]) "
                                         "|> group(columns: [\"_start\", \"_stop\"]) |> sort(columns: [\"_time\"]) "
                                         "|> elapsed(unit: 1s) |> window(every: 1d) |> max(column: \"elapsed\") "
                                         "|> keep(columns: [\"_start\", \"elapsed\"]) |> group()"_s;
    }
    void writesQueries()
    {
        QFETCH(QString, query);
        QFETCH(QString, tail);
        QCOMPARE(query.simplified(),
            u"from(bucket: \"b\") |> range(start: 2026-03-09T00:00:00Z, stop: 2026-03-10T00:00:00Z) |> filter(fn: (r) "
            u"=> "
            "r._measurement == \"weather_data\" and r._field == \"temperature\") "_s
                + tail);
    }

    void asksByPost()
    {
        answerWith("\r\n");
        QVERIFY(count().has_value());
        const net::HttpRequest &request = m_http.requests().constLast();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.url.toEncoded(), "http://influx.example:8086/api/v2/query?org=my%20org%2B");
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.value("query"_L1).toString(), flux::count(u"energy"_s, temperature, day));
        QCOMPARE(body.value("dialect"_L1).toObject().value("annotations"_L1).toVariant().toStringList(),
            QStringList({u"datatype"_s, u"group"_s, u"default"_s}));
    }

    void findsTheBucket()
    {
        answerWith(table("string", "name", {"energy"}));
        QCOMPARE(probe()->value, u"energy"_s);
        answerWith("\r\n");
        const auto missing = probe();
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().message.contains("\"energy\""_L1));
    }

    void readsCounts_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a number") << table("long", "_value", {"24"}) << u"24"_s;
        QTest::newRow("no rows are none") << QByteArray("\r\n") << u"0"_s;
        QTest::newRow("no count") << table("string", "_value", {"many"}) << u"BadContent"_s;
        QTest::newRow("a negative count") << table("long", "_value", {"-1"}) << u"BadContent"_s;
        QTest::newRow("two rows") << table("long", "_value", {"1", "2"}) << u"BadContent"_s;
        QTest::newRow("another column") << table("long", "other", {"1"}) << u"BadContent"_s;
        QTest::newRow("an error with HTTP 200") << QByteArray(",error,reference\r\n,failed,\r\n") << u"ServerFailed"_s;
        QTest::newRow("cut off") << table("long", "_value", {"24"}).chopped(2) << u"Disconnected"_s;
    }
    void readsCounts()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, expected);
        const auto text = [](const auto &found) { return QString::number(found.value); };
        answerWith(answer);
        QCOMPARE(tests::outcomeOf(count(), text), expected);
        QCOMPARE(tests::outcomeOf(hours(), text), expected);
    }

    void readsTheNewestTime()
    {
        answerWith(table("dateTime:RFC3339", "_time", {"2026-03-09T23:30:00.123456789Z"}));
        QCOMPARE(newest()->value, QDateTime(QDate(2026, 3, 9), QTime(23, 30, 0, 123), Qt::UTC));
        answerWith("\r\n");
        QVERIFY(!newest()->value.has_value());
        answerWith(table("string", "_time", {"yesterday"}));
        QCOMPARE(newest().error().code, ErrorCode::BadContent);
    }

    void readsPointsByTag()
    {
        answerWith(table("string,long", "station_id,_value", {"linares,24", "\"jaén, sur\",12", ",3"}));
        const QMap<QString, int> expected{{u"linares"_s, 24}, {u"jaén, sur"_s, 12}, {QString(), 3}};
        QCOMPARE(points()->value, expected);
        answerWith("\r\n");
        QVERIFY(points()->value.isEmpty());
        answerWith(table("string", "station_id", {"linares"}));
        QCOMPARE(points().error().code, ErrorCode::BadContent);
        answerWith(table("string,long", "station_id,_value", {"a,9223372036854775807", "a,9223372036854775807"}));
        QCOMPARE(points()->value.value(u"a"_s), std::numeric_limits<int>::max());
    }

    void readsRecordedHours()
    {
        const auto hoursOf = [&](const QByteArray &csv) {
            answerWith(csv);
            return tests::answerOf<net::Answer<QList<QDateTime>>>(
                [&](QObject *owner, auto then) { m_client->recordedHours(temperature, day, owner, then); });
        };
        const auto found
            = hoursOf(table("dateTime:RFC3339", "_value", {"2026-03-09T02:00:00Z", "2026-03-09T00:00:00Z"}));
        QCOMPARE(found->value, QList<QDateTime>({day.start, day.start.addSecs(2 * 3600)}));
        QVERIFY(hoursOf("\r\n")->value.isEmpty());
        QCOMPARE(hoursOf(table("string", "_value", {"noon"})).error().code, ErrorCode::BadContent);
        QCOMPARE(hoursOf(table("string", "_time", {"noon"})).error().code, ErrorCode::BadContent);
    }

    void readsPointsOfDays()
    {
        const auto pointsOf = [&](const QString &tag, const QByteArray &csv) {
            answerWith(csv);
            return tests::answerOf<net::Answer<PointsByDay>>(
                [&](QObject *owner, auto then) { m_client->dayPoints(temperature, tag, day, owner, then); });
        };
        const QDate first = day.start.date();
        const PointsByDay byStation{
            {first, {{u"linares"_s, 24}, {u"jaén"_s, 12}}}, {first.addDays(1), {{u"jaén"_s, 3}}}};
        QCOMPARE(
            pointsOf(u"station"_s,
                table("dateTime:RFC3339,string,long", "_start,station,_value",
                    {"2026-03-09T00:00:00Z,linares,24", "2026-03-09T00:00:00Z,jaén,12", "2026-03-10T00:00:00Z,jaén,3"}))
                ->value,
            byStation);
        const PointsByDay all{{first, {{QString(), 24}}}};
        const QByteArray untagged = table("dateTime:RFC3339,long", "_start,_value", {"2026-03-09T00:00:00Z,24"});
        QCOMPARE(pointsOf({}, untagged)->value, all);
        // Nothing carries the tag: all are one station without a name.
        QCOMPARE(pointsOf(u"station"_s, untagged)->value, all);
        QCOMPARE(
            pointsOf({}, table("dateTime:RFC3339,string", "_start,_value", {"2026-03-09T00:00:00Z,many"})).error().code,
            ErrorCode::BadContent);
    }

    void readsGapsOfDays()
    {
        const auto gapsOf = [&](const QByteArray &csv) {
            answerWith(csv);
            return tests::answerOf<net::Answer<GapsByDay>>(
                [&](QObject *owner, auto then) { m_client->dayGaps(temperature, day, owner, then); });
        };
        const GapsByDay expected{{day.start.date(), 104400s}};
        QCOMPARE(
            gapsOf(table("dateTime:RFC3339,long", "_start,elapsed", {"2026-03-09T00:00:00Z,104400"}))->value, expected);
        QVERIFY(gapsOf("\r\n")->value.isEmpty());
        QCOMPARE(gapsOf(table("dateTime:RFC3339,long", "_start,elapsed", {"2026-03-09T00:00:00Z,-1"})).error().code,
            ErrorCode::BadContent);
    }

    void readsTimedNumbers()
    {
        const auto numbersOf = [&](const QByteArray &csv) {
            answerWith(csv);
            return tests::answerOf<net::Answer<QList<TimedNumber>>>(
                [&](QObject *owner, auto then) { m_client->timedNumbers(u"my query"_s, owner, then); });
        };
        const auto found = numbersOf(table("dateTime:RFC3339,double", "_time,_value",
            {"2026-03-09T03:00:00Z,-Inf", "2026-03-09T02:00:00Z,NaN", "2026-03-09T01:00:00Z,1.5",
                "2026-03-09T04:00:00Z,"}));
        QCOMPARE(found->value.size(), 3);
        QCOMPARE(found->value[0], (TimedNumber{day.start.addSecs(3600), 1.5}));
        QVERIFY(qIsNaN(found->value[1].value));
        QCOMPARE(found->value[2].value, -std::numeric_limits<double>::infinity());
        QVERIFY(numbersOf("\r\n")->value.isEmpty());
        QCOMPARE(numbersOf(table("double", "_value", {"1"})).error().code, ErrorCode::BadContent);
        QCOMPARE(numbersOf(table("dateTime:RFC3339,string", "_time,_value", {"2026-03-09T01:00:00Z,x"})).error().code,
            ErrorCode::BadContent);
    }

    void readsOneValue_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QJsonValue>("expected");
        QTest::newRow("a double") << table("double", "_value", {"1.5"}) << QJsonValue(1.5);
        QTest::newRow("a large integer") << table("long", "_value", {"9007199254740993"})
                                         << QJsonValue(qint64(9007199254740993));
        QTest::newRow("a truth") << table("boolean", "_value", {"true"}) << QJsonValue(true);
        QTest::newRow("a text") << table("string", "_value", {"5"}) << QJsonValue(u"5"_s);
        QTest::newRow("an empty text") << table("string", "_value", {""}) << QJsonValue(QString());
        QTest::newRow("NaN is no number") << table("double", "_value", {"NaN"}) << QJsonValue(u"NaN"_s);
        QTest::newRow("infinity is no number") << table("double", "_value", {"+Inf"}) << QJsonValue(u"+Inf"_s);
        QTest::newRow("the only column") << table("dateTime:RFC3339", "_time", {"2026-03-09T00:00:00Z"})
                                         << QJsonValue(u"2026-03-09T00:00:00Z"_s);
        QTest::newRow("the value among others") << table("string,double", "host,_value", {"a,2"}) << QJsonValue(2);
        QTest::newRow("null") << table("double", "_value", {""}) << QJsonValue();
        QTest::newRow("no row") << QByteArray("\r\n") << QJsonValue();
        QTest::newRow("two rows") << table("double", "_value", {"1", "1"}) << QJsonValue();
        QTest::newRow("two columns, none the value") << table("double,double", "a,b", {"1,2"}) << QJsonValue();
    }
    void readsOneValue()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QJsonValue, expected);
        answerWith(answer);
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
        const QByteArray json("application/json; charset=utf-8");
        QTest::newRow("no such organisation")
            << 400 << json
            << QByteArray(
                   R"({"code":"invalid","message":"failed to decode request body: organization name 'my org+' not found"})")
            << u"BadConfiguration"_s << u"no organisation \"my org+\""_s;
        QTest::newRow("no such bucket")
            << 404 << json << QByteArray(R"({"code":"not found","message":"execute: could not find bucket 'energy'"})")
            << u"NotFound"_s << u"no bucket \"energy\""_s;
        QTest::newRow("a query that does not compile")
            << 400 << json << QByteArray(R"({"code":"invalid","message":"compilation failed: expected RPAREN"})")
            << u"Rejected"_s << u"expected RPAREN"_s;
        QTest::newRow("no token") << 401 << json
                                  << QByteArray(R"({"code":"unauthorized","message":"unauthorized access"})")
                                  << u"Unauthorized"_s << u"unauthorized access"_s;
        QTest::newRow("a token without the right")
            << 403 << json << QByteArray(R"({"code":"forbidden","message":"no"})") << u"Forbidden"_s << u"403"_s;
        QTest::newRow("an internal error")
            << 500 << json << QByteArray(R"({"code":"internal error","message":"panic"})") << u"ServerFailed"_s
            << u"panic"_s;
        QTest::newRow("an InfluxDB 1 is asked") << 404 << QByteArray("text/plain") << QByteArray("404 page not found")
                                                << u"BadContent"_s << u"version = 1"_s;
        QTest::newRow("a page with 200") << 200 << QByteArray("text/html") << QByteArray("<html>Login</html>")
                                         << u"BadContent"_s << u"text/html"_s;
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

QTEST_GUILESS_MAIN(TestFlux)
#include "tst_flux.moc"
