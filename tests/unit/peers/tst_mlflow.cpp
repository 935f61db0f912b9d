// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "peers/mlflow/mlflowclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace conche;
using namespace conche::mlflow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::answering;

namespace {

// Apart, because moc reads raw strings as plain ones: slashes in them are comments, an odd quote opens a string.
const QByteArray uriWithPassword("postgresql://mlflow:hunter2@postgres/mlflow");

// Times as the shortest text that tells them apart.
QString textOf(const Run &run)
{
    QStringList parts{run.id, run.name, QString::number(int(run.status)),
        run.startTime ? QString::number(run.startTime->toMSecsSinceEpoch()) : u"-"_s,
        run.endTime ? QString::number(run.endTime->toMSecsSinceEpoch()) : u"-"_s};
    for (auto it = run.metrics.begin(); it != run.metrics.end(); ++it)
        parts.append(it.key() + u'=' + QString::number(it.value()));
    for (const QString &key : run.notNumbers)
        parts.append(key + u"=?"_s);
    for (auto it = run.parameters.begin(); it != run.parameters.end(); ++it)
        parts.append(it.key() + u':' + it.value());
    return parts.join(u' ');
}

QString textOf(const net::Answer<RunPage> &answer)
{
    QStringList lines;
    for (const Run &run : answer.value.runs)
        lines.append(textOf(run));
    if (!answer.value.nextPageToken.isEmpty())
        lines.append(u"next "_s + answer.value.nextPageToken);
    return lines.join(u" | "_s);
}

} // namespace

class TestMlflow final : public QObject
{
    Q_OBJECT

    fakes::FakeHttpClient m_http;
    Server m_server{QUrl(u"http://mlflow.example:5000/base/"_s), {}};
    MlflowClient m_client{m_http, m_server, 5s};

    Result<net::Answer<RunPage>> runs(const RunQuery &query = {.experimentId = u"1"_s, .status = {}, .pageToken = {}})
    {
        return tests::answerOf<net::Answer<RunPage>>(
            [&](QObject *owner, auto then) { m_client.runs(query, owner, then); });
    }
    Result<net::Answer<QList<Experiment>>> experiments()
    {
        return tests::answerOf<net::Answer<QList<Experiment>>>(
            [&](QObject *owner, auto then) { m_client.experiments(owner, then); });
    }
    Result<net::Answer<Experiment>> experiment(const QString &name)
    {
        return tests::answerOf<net::Answer<Experiment>>(
            [&](QObject *owner, auto then) { m_client.experimentByName(name, owner, then); });
    }
    QJsonObject sentBody() { return QJsonDocument::fromJson(m_http.requests().constLast().body).object(); }

private Q_SLOTS:
    void walksByStart()
    {
        m_http.setHandler(answering(200, R"({"runs":[{"info":{"run_id":"b","start_time":2000}},
            {"info":{"run_id":"a","start_time":1000}},{"info":{"run_id":"never"}}]})"));
        const auto page = runs({.experimentId = u"1"_s,
            .status = RunStatus::Finished,
            .pageToken = {},
            .startedFrom = 900,
            .oldestFirst = true});
        QStringList ids;
        for (const Run &run : page->value.runs)
            ids << run.id;
        QCOMPARE(ids, QStringList({u"never"_s, u"a"_s, u"b"_s}));
        QCOMPARE(sentBody().value("filter"_L1).toString(),
            u"attributes.status = 'FINISHED' AND attributes.start_time >= 900"_s);
        QCOMPARE(sentBody().value("order_by"_L1).toArray(), QJsonArray{u"attributes.start_time ASC"_s});
    }

    void tellsInfinitiesFromNaN()
    {
        m_http.setHandler(
            answering(200, R"({"runs":[{"info":{"run_id":"a"},"data":{"metrics":[{"key":"n","value":"NaN"},
            {"key":"i","value":"Infinity"},{"key":"m","value":-1.7976931348623157e+308},{"key":"x","value":1}]}}]})"));
        const Run run = runs()->value.runs.first();
        QCOMPARE(run.notNumbers, QStringList({u"n"_s, u"i"_s, u"m"_s}));
        QCOMPARE(run.infinite, QStringList({u"i"_s, u"m"_s}));
    }

    void readsRuns_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("an empty object is no runs") << QByteArray("{}") << QString();
        QTest::newRow("a whole run") << QByteArray(
            R"({"runs":[{"info":{"run_uuid":"a","run_id":"a","run_name":"energy ñ","status":"FINISHED",
                "start_time":1000,"end_time":2000,"lifecycle_stage":"active"},"data":{"metrics":[{"key":"r2","value":0.5,
                "timestamp":1,"step":0}],"params":[{"key":"n","value":"5"}]},"inputs":{}}],"next_page_token":"tok"})")
                                     << u"a energy ñ 2 1000 2000 r2=0.5 n:5 | next tok"_s;
        QTest::newRow("times as texts, as protobuf writes int64") << QByteArray(
            R"({"runs":[{"info":{"run_id":"a","status":"FAILED","start_time":"1000","end_time":"2000"}}]})")
                                                                  << u"a  3 1000 2000"_s;
        QTest::newRow("a run that goes on has no end")
            << QByteArray(R"({"runs":[{"info":{"run_id":"a","status":"RUNNING","start_time":1000}}]})")
            << u"a  0 1000 -"_s;
        QTest::newRow("the newest first whatever the server's order, runs without a start last") << QByteArray(
            R"({"runs":[{"info":{"run_id":"old","start_time":1}},{"info":{"run_id":"never"}},
                {"info":{"run_id":"new","start_time":3}}]})") << u"new  5 3 - | old  5 1 - | never  5 - -"_s;
        QTest::newRow("a run answered twice counts once")
            << QByteArray(R"({"runs":[{"info":{"run_id":"a"}},{"info":{"run_id":"a"}}]})") << u"a  5 - -"_s;
        QTest::newRow("NaN and infinities as texts are no numbers")
            << QByteArray(R"({"runs":[{"info":{"run_id":"a"},"data":{"metrics":[{"key":"x","value":"NaN"},
                {"key":"y","value":"Infinity"},{"key":"z","value":"-Infinity"}]}}]})")
            << u"a  5 - - x=? y=? z=?"_s;
        QTest::newRow("the largest double stands for infinity, a large one for itself")
            << QByteArray(
                   R"({"runs":[{"info":{"run_id":"a"},"data":{"metrics":[{"key":"x","value":1.7976931348623157e+308},
                {"key":"y","value":-1.7976931348623157e+308},{"key":"z","value":1e300}]}}]})")
            << u"a  5 - - z=1e+300 x=? y=?"_s;
        QTest::newRow("the name from its tag where the info has none") << QByteArray(
            R"({"runs":[{"info":{"run_id":"a"},"data":{"tags":[{"key":"mlflow.user","value":"u"},
                {"key":"mlflow.runName","value":"from tag"}]}}]})") << u"a from tag 5 - -"_s;
        QTest::newRow("the older name of the run's id")
            << QByteArray(R"({"runs":[{"info":{"run_uuid":"b"}}]})") << u"b  5 - -"_s;
        QTest::newRow("a status of a later version")
            << QByteArray(R"({"runs":[{"info":{"run_id":"a","status":"PAUSED"}}]})") << u"a  5 - -"_s;
        QTest::newRow("null is absent") << QByteArray(
            R"({"runs":[{"info":{"run_id":"a","end_time":null},"data":null}],"next_page_token":null})")
                                        << u"a  5 - -"_s;

        const auto bad
            = [](const char *name, const QByteArray &answer) { QTest::newRow(name) << answer << u"BadContent"_s; };
        bad("a bare NaN is no JSON",
            R"({"runs":[{"info":{"run_id":"a"},"data":{"metrics":[{"key":"x","value":NaN}]}}]})");
        bad("cut off", R"({"runs":[{"info":{"run_id":"a")");
        bad("empty", "");
        bad("a list", "[]");
        bad("invalid UTF-8", "{\"runs\":[{\"info\":{\"run_id\":\"\xff\"}}]}");
        bad("runs is no list", R"({"runs":{}})");
        bad("a run is no object", R"({"runs":["a"]})");
        bad("a run without id", R"({"runs":[{"info":{}}]})");
        bad("the id is a number", R"({"runs":[{"info":{"run_id":7}}]})");
        bad("the start is a word", R"({"runs":[{"info":{"run_id":"a","start_time":"noon"}}]})");
        bad("the start is a fraction", R"({"runs":[{"info":{"run_id":"a","start_time":1.5}}]})");
        bad("a metric is a word",
            R"({"runs":[{"info":{"run_id":"a"},"data":{"metrics":[{"key":"x","value":"good"}]}}]})");
        bad("a metric without value", R"({"runs":[{"info":{"run_id":"a"},"data":{"metrics":[{"key":"x"}]}}]})");
        bad("a parameter is a number",
            R"({"runs":[{"info":{"run_id":"a"},"data":{"params":[{"key":"n","value":5}]}}]})");
    }
    void readsRuns()
    {
        QFETCH(QByteArray, answer);
        m_http.setHandler(answering(200, answer));
        const auto text = [](const auto &value) { return textOf(value); };
        QTEST(tests::outcomeOf(runs(), text), "expected");
    }

    void namesTheFieldThatIsWrong()
    {
        m_http.setHandler(
            answering(200, R"({"runs":[{"info":{"run_id":"a"}},{"info":{"run_id":"b","end_time":true}}]})"));
        const auto page = runs();
        QVERIFY(!page);
        QVERIFY2(page.error().message.contains("runs[1].info.end_time"_L1), qPrintable(page.error().message));
        QVERIFY2(page.error().message.contains("http://mlflow.example:5000/base"_L1), qPrintable(page.error().message));
    }

    void readsExperiments_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("deleted ones are said to be") << QByteArray(
            R"({"experiments":[{"experiment_id":"2","name":"gone","lifecycle_stage":"deleted","workspace":"w"},
                {"experiment_id":"0","name":"Default","lifecycle_stage":"active"}]})")
                                                     << u"2 gone 1,0 Default 0"_s;
        QTest::newRow("none at all cannot be: each server has its Default") << QByteArray("{}") << u"BadContent"_s;
        QTest::newRow("an empty list cannot be") << QByteArray(R"({"experiments":[]})") << u"BadContent"_s;
        QTest::newRow("an experiment without name")
            << QByteArray(R"({"experiments":[{"experiment_id":"2"}]})") << u"BadContent"_s;
        QTest::newRow("a number for an id")
            << QByteArray(R"({"experiments":[{"experiment_id":2,"name":"x"}]})") << u"BadContent"_s;
    }
    void readsExperiments()
    {
        QFETCH(QByteArray, answer);
        m_http.setHandler(answering(200, answer));
        const auto text = [](const net::Answer<QList<Experiment>> &found) {
            QStringList names;
            for (const Experiment &one : found.value)
                names.append(u"%1 %2 %3"_s.arg(one.id, one.name).arg(int(one.deleted)));
            return names.join(u',');
        };
        QTEST(tests::outcomeOf(experiments(), text), "expected");
    }

    void saysWhatFailed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("part");
        const QByteArray json("application/json");
        const QByteArray html("text/html; charset=utf-8");
        const QByteArray text("text/plain");
        QTest::newRow("no experiment of that name")
            << 404 << json << QByteArray(R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"Could not find it"})")
            << u"NotFound"_s << u"no experiment named \"some name\""_s;
        QTest::newRow("a 404 page of another server is no answer of MLflow")
            << 404 << html << QByteArray("<html><h1>Not Found</h1></html>") << u"BadContent"_s << u"Not Found"_s;
        QTest::newRow("a 404 of another API is no answer of MLflow")
            << 404 << json << QByteArray(R"({"detail":"Not Found"})") << u"BadContent"_s << u"route"_s;
        QTest::newRow("the database is down")
            << 503 << json
            << QByteArray(R"({"error_code":"TEMPORARILY_UNAVAILABLE","message":"(psycopg2.OperationalError) refused"})")
            << u"ServerFailed"_s << u"TEMPORARILY_UNAVAILABLE: (psycopg2.OperationalError) refused"_s;
        QTest::newRow("a password in the message is not repeated")
            << 503 << json
            << QByteArray(R"({"error_code":"INTERNAL_ERROR","message":"URI failed"})").replace("URI", uriWithPassword)
            << u"ServerFailed"_s << u"mlflow:***@postgres"_s;
        QTest::newRow("a broken schema comes as a bad request")
            << 400 << json
            << QByteArray(R"({"error_code":"BAD_REQUEST","message":"no such table, see sqlalche.me/e/20/f405"})")
            << u"ServerFailed"_s << u"database"_s;
        QTest::newRow("a refused filter")
            << 400 << json << QByteArray(R"({"error_code":"INVALID_PARAMETER_VALUE","message":"Invalid clause"})")
            << u"Rejected"_s << u"Invalid clause"_s;
        QTest::newRow("the page of a proxy")
            << 502 << html << QByteArray("<html><h1>Bad Gateway</h1></html>") << u"ServerFailed"_s << u"Bad Gateway"_s;
        QTest::newRow("the host header is blocked")
            << 403 << text << QByteArray("Invalid Host header - possible DNS rebinding attack detected")
            << u"HostBlocked"_s << u"--allowed-hosts"_s;
        QTest::newRow("no permission, as text")
            << 403 << text << QByteArray("Permission denied") << u"Forbidden"_s << u"403"_s;
        QTest::newRow("not authenticated, as text")
            << 401 << text << QByteArray("You are not authenticated") << u"Unauthorized"_s << u"401"_s;
        QTest::newRow("a page with 200") << 200 << html << QByteArray("<html><title>Login</title></html>")
                                         << u"BadContent"_s << u"text/html"_s;
        QTest::newRow("HTML that says it is JSON")
            << 200 << json << QByteArray("<html><h1>Login</h1></html>") << u"BadContent"_s << u"Login"_s;
        QTest::newRow("nothing with 200") << 200 << json << QByteArray() << u"BadContent"_s << u"nothing"_s;
        QTest::newRow("an object without the experiment")
            << 200 << json << QByteArray("{}") << u"BadContent"_s << u"experiment.experiment_id is missing"_s;
    }
    void saysWhatFailed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, answer);
        QFETCH(QString, part);
        m_http.setHandler(answering(status, answer, type));
        const auto found = experiment(u"some name"_s);
        QVERIFY(!found);
        QTEST(QString(errorCodeName(found.error().code)), "code");
        QVERIFY2(found.error().message.contains(part), qPrintable(found.error().message));
        QVERIFY(!found.error().message.contains("hunter2"_L1));
    }

    void handsOnFailuresOfTheWay()
    {
        const Error error{ErrorCode::Refused, u"refused"_s};
        m_http.setHandler([&](const net::HttpRequest &) { return tl::make_unexpected(error); });
        QCOMPARE(experiments().error(), error);
    }

    void encodesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("plain") << u"energy"_s << QByteArray("energy");
        QTest::newRow("characters with a meaning")
            << u"a+b&c=d%20 e#f/g?h"_s << QByteArray("a%2Bb%26c%3Dd%2520%20e%23f%2Fg%3Fh");
        QTest::newRow("not ASCII") << u"ñ✓"_s << QByteArray("%C3%B1%E2%9C%93");
    }
    void encodesNames()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, query);
        m_http.setHandler(answering(200, R"({"experiment":{"experiment_id":"1","name":"x"}})"));
        QVERIFY(experiment(name).has_value());
        QCOMPARE(m_http.requests().constLast().url.toEncoded(),
            "http://mlflow.example:5000/base/api/2.0/mlflow/experiments/get-by-name?experiment_name=" + query);
    }

    void asksForRuns()
    {
        m_http.setHandler(answering(200, "{}"));
        QVERIFY(runs({.experimentId = u"7"_s, .status = RunStatus::Finished, .maximum = 5000, .pageToken = u"t"_s})
                    .has_value());
        const net::HttpRequest &request = m_http.requests().constLast();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.url.path(), u"/base/api/2.0/mlflow/runs/search"_s);
        QVERIFY(request.headers.contains(QPair<QByteArray, QByteArray>("Content-Type", "application/json")));
        QCOMPARE(request.timeLimit, 5000ms);
        const QJsonObject expected{{u"experiment_ids"_s, QJsonArray{u"7"_s}}, {u"run_view_type"_s, u"ACTIVE_ONLY"_s},
            {u"max_results"_s, 1000}, {u"order_by"_s, QJsonArray{u"attributes.start_time DESC"_s}},
            {u"filter"_s, u"attributes.status = 'FINISHED'"_s}, {u"page_token"_s, u"t"_s}};
        QCOMPARE(sentBody(), expected);
        QVERIFY(runs().has_value());
        QVERIFY(!sentBody().contains("filter"_L1) && !sentBody().contains("page_token"_L1));
    }

    void asksForExperimentsWithAMaximum()
    {
        m_http.setHandler(answering(200, R"({"experiments":[{"experiment_id":"0","name":"Default"}]})"));
        const auto found = experiments();
        QVERIFY(found.has_value());
        QCOMPARE(sentBody().value("max_results"_L1).toInt(), 1000);
        QVERIFY(found->asked.startsWith("curl "_L1));
    }
};

QTEST_GUILESS_MAIN(TestMlflow)
#include "tst_mlflow.moc"
