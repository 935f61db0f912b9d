// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecommandrunner.h"
#include "fakes/fakehttpclient.h"
#include "peers/api/apiclient.h"
#include "peers/docker/diskusage.h"
#include "peers/docker/dockerclient.h"
#include "peers/influx/annotatedcsv.h"
#include "peers/influx/influxclient.h"
#include "peers/mlflow/mlflowclient.h"
#include "peers/postgres/postgresclient.h"

#include <QCoreApplication>
#include <QTest>

#include <random>

using namespace conche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Reading { Error, Nothing, Value };

using Reader = std::function<Reading(const QByteArray &)>;

struct Sample
{
    const char *name;
    QByteArray bytes;
    Reader read;
};

constexpr int mutationsOfEach = 3000;

template <typename T, typename IsNothing>
Reading readingOf(const std::function<void(QObject *, Then<T>)> &ask, IsNothing isNothing)
{
    QObject owner;
    std::optional<Reading> reading;
    ask(&owner, [&](const Result<T> &result) {
        // A failure without a sentence would be as bad as a crash.
        if (!result && result.error().message.isEmpty())
            qFatal("an error without a sentence");
        reading = !result ? Reading::Error : isNothing(*result) ? Reading::Nothing : Reading::Value;
    });
    while (!reading)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *reading;
}

fakes::FakeHttpClient http(const QByteArray &answer, const QByteArray &type = "application/json")
{
    return fakes::FakeHttpClient([=](const net::HttpRequest &) -> Result<net::HttpReply> {
        return fakes::FakeHttpClient::reply(200, answer, type);
    });
}

fakes::FakeCommandRunner runner(const QByteArray &answer)
{
    return fakes::FakeCommandRunner(
        [=](const process::Command &) { return fakes::FakeCommandRunner::exited(0, answer); });
}

const Period day{
    QDateTime(QDate(2026, 3, 9), QTime(0, 0), Qt::UTC), QDateTime(QDate(2026, 3, 10), QTime(0, 0), Qt::UTC)};

Reading readRuns(const QByteArray &answer)
{
    auto client = http(answer);
    const mlflow::MlflowClient peer(client, {QUrl(u"http://h"_s), {}}, 5s);
    return readingOf<net::Answer<mlflow::RunPage>>(
        [&](QObject *owner, auto then) {
            peer.runs({.experimentId = u"1"_s, .status = {}, .pageToken = {}}, owner, then);
        },
        [](const auto &found) { return found.value.runs.isEmpty(); });
}

Reading readTables(const QByteArray &answer)
{
    const auto tables = influx::tablesFromCsv(answer);
    return !tables ? Reading::Error : tables->isEmpty() ? Reading::Nothing : Reading::Value;
}

Reading readPoints(int version, const QByteArray &answer)
{
    auto client = http(answer, version == 1 ? "application/json" : "text/csv");
    const auto peer = influx::makeInfluxClient(client, {version, QUrl(u"http://h"_s), u"o"_s, u"b"_s, {}}, 5s);
    return readingOf<net::Answer<QMap<QString, int>>>(
        [&](QObject *owner, auto then) {
            peer->pointsByTag({u"m"_s, u"f"_s}, u"station"_s, day, owner, then);
        },
        [](const auto &found) { return found.value.isEmpty(); });
}

Reading readOneValue(int version, const QByteArray &answer)
{
    auto client = http(answer, version == 1 ? "application/json" : "text/csv");
    const auto peer = influx::makeInfluxClient(client, {version, QUrl(u"http://h"_s), u"o"_s, u"b"_s, {}}, 5s);
    return readingOf<net::Answer<QJsonValue>>(
        [&](QObject *owner, auto then) { peer->oneValue(u"q"_s, owner, then); }, [](const auto &) { return false; });
}

Reading readContainers(const QByteArray &answer)
{
    auto program = runner(answer);
    const docker::DockerClient peer(program, {}, 5s);
    return readingOf<docker::Inspection>(
        [&](QObject *owner, auto then) { peer.inspect({u"a"_s}, owner, then); }, [](const auto &) { return false; });
}

Reading readDisk(const QByteArray &answer)
{
    auto program = runner(answer);
    const process::LocalTransport here;
    return readingOf<docker::DiskUsage>(
        [&](QObject *owner, auto then) { docker::diskUsage(program, here, u"/"_s, 5s, owner, then); },
        [](const auto &) { return false; });
}

Reading readRows(const QByteArray &answer)
{
    auto program = runner(answer);
    const process::LocalTransport here;
    const postgres::PostgresClient peer(program, here, {u"u"_s, u"d"_s}, 5s);
    return readingOf<postgres::Answer>([&](QObject *owner, auto then) { peer.query(u"SELECT 1"_s, owner, then); },
        [](const auto &found) { return found.rows.isEmpty(); });
}

Reading readScheduler(const QByteArray &answer)
{
    auto client = http(answer);
    const api::ApiClient peer(client, QUrl(u"http://h"_s), {}, 5s);
    return readingOf<api::SchedulerStatus>(
        [&](QObject *owner, auto then) { peer.schedulerStatus(u"/s"_s, owner, then); },
        [](const auto &) { return false; });
}

QList<Sample> samples()
{
    const QByteArray csv(
        "#datatype,string,long,string,long\r\n#group,false,false,false,false\r\n#default,_result,,,\r\n"
        ",result,table,station,_value\r\n,,0,\"Jaén, \"\"sur\"\"\r\n2\",24\r\n,,0,,3\r\n\r\n");
    const QByteArray value("#datatype,string,long,double\r\n#group,false,false,false\r\n#default,_result,,\r\n"
                           ",result,table,_value\r\n,,0,-1.5e3\r\n\r\n");
    return {
        {"runs of MLflow",
            R"({"runs":[{"info":{"run_id":"a","run_name":"energy ñ","status":"FINISHED","start_time":1795403314177,"end_time":"1795403318329"},
            "data":{"metrics":[{"key":"r2","value":0.91,"timestamp":1,"step":0},{"key":"n","value":"NaN"},{"key":"i","value":1.7976931348623157e+308}],
            "params":[{"key":"n","value":"5"}],"tags":[{"key":"mlflow.runName","value":"x"}]}},{"info":{"run_id":"b"}}],"next_page_token":"t"})",
            readRuns},
        {"tables of InfluxDB 2", csv, readTables},
        {"points of InfluxDB 2", csv, [](const QByteArray &bytes) { return readPoints(2, bytes); }},
        {"one value of InfluxDB 2", value, [](const QByteArray &bytes) { return readOneValue(2, bytes); }},
        {"points of InfluxDB 1",
            R"({"results":[{"statement_id":0,"series":[{"name":"m","tags":{"station":"a"},"columns":["time","count"],"values":[["2026-03-09T00:00:00Z",24]]},
            {"name":"m","tags":{"station":""},"columns":["time","count"],"values":[["2026-03-09T00:00:00Z",1]],"partial":false}]}]})",
            [](const QByteArray &bytes) { return readPoints(1, bytes); }},
        {"one value of InfluxDB 1",
            R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","mean"],"values":[["2026-03-09T00:00:00Z",1.5]]}]}]})",
            [](const QByteArray &bytes) { return readOneValue(1, bytes); }},
        {"containers of docker",
            R"([{"Name":"/a","Path":"sh","Args":["-c","pip install x && y --uri postgresql://u:p@h/d"],"RestartCount":2,"Config":{"Image":"i"},
            "State":{"Status":"exited","ExitCode":137,"OOMKilled":true,"Error":"","StartedAt":"2026-03-09T03:11:34.565114354Z",
            "FinishedAt":"0001-01-01T00:00:00Z","Health":{"Status":"unhealthy","Log":[{"ExitCode":1,"Output":"no"}]}}}])",
            readContainers},
        {"disk usage of df",
            "Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/my disk 1000 600 200 75% /mnt/a b\n",
            readDisk},
        {"rows of psql", "acf3f17fdcc7␟5␞añb␟\n", readRows},
        {"the scheduler",
            R"({"status":"success","scheduler":{"status":"running","total_jobs":1,"jobs":[{"id":"a","name":"A","next_run":"2026-03-09T05:08:28.6+01:00",
            "stats":{"run_count":12,"error_count":12,"last_error":"no"}}]}})",
            readScheduler},
    };
}

// One to four changes: a flipped bit, an inserted, removed or doubled stretch, or a token that parsers trip over.
QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    static const QList<QByteArray> tokens{"null", "NaN", "-", "1e999", "9223372036854775808", "{}", "[]", "\"", "\\",
        ",", "\r\n", "\r\n\r\n", "\n\n", QByteArray(1, '\0'), "\xff", "\xed\xa0\x80", "#datatype", "error", "true"};
    const auto below = [&random](qsizetype limit) {
        return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(limit - 1, 0))(random);
    };
    for (qsizetype changes = below(4) + 1; changes > 0; --changes) {
        const qsizetype at = below(bytes.size());
        const qsizetype length = below(20) + 1;
        switch (below(5)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            bytes.insert(at, tokens[below(tokens.size())]);
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, length));
            break;
        default:
            bytes.replace(at, length, tokens[below(tokens.size())]);
        }
    }
    return bytes;
}

} // namespace

class TestFuzzParsers final : public QObject
{
    Q_OBJECT

    const QList<Sample> m_samples = samples();

    void addSamples()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < m_samples.size(); ++i)
            QTest::newRow(m_samples[i].name) << i;
    }

private Q_SLOTS:
    void noPartPassesForTheWhole_data() { addSamples(); }
    void noPartPassesForTheWhole()
    {
        QFETCH(qsizetype, index);
        const Sample &sample = m_samples[index];
        QCOMPARE(sample.read(sample.bytes), Reading::Value);
        for (qsizetype length = 0; length < sample.bytes.size(); ++length)
            QVERIFY2(sample.read(sample.bytes.first(length)) != Reading::Value, sample.bytes.first(length).constData());
    }

    void nothingCrashes_data() { addSamples(); }
    void nothingCrashes()
    {
        QFETCH(qsizetype, index);
        const Sample &sample = m_samples[index];
        std::mt19937 random(20260309);
        int errors = 0;
        for (int i = 0; i < mutationsOfEach; ++i)
            errors += sample.read(mutated(sample.bytes, random)) == Reading::Error ? 1 : 0;
        QVERIFY(errors > 0);
    }
};

QTEST_GUILESS_MAIN(TestFuzzParsers)
#include "tst_fuzz_parsers.moc"
