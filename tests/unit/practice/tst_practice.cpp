// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running.h"

#include "fakes/fakeclock.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace conche;
using namespace conche::practice;

class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedAndClockGiveTheSameBytes();
    void anotherSeedGivesOtherData();
    void stackFileIsTheShippedOneWithOtherAddresses();
    void scenarioIsSwitchedWhileItRuns();
    void apiAnswersAsTheRealOne();
    void mlflowRefusesAsTheRealOne();
    void mlflowFiltersAndOrders();
    void everyRunIsOnExactlyOnePage();
    void aPageOfAHundredCostsLittle();
    void runIsFoundByItsId();
    void askedTrainingFollowsInMlflow();
    void influxRefusesAsTheRealOne();
    void influxAnswersInAnnotatedCsv();
    void containersChangeAsAsked();
    void dockerAnswersAsDocker();
    void psqlAnswersAsPsql();
};

void TestPractice::sameSeedAndClockGiveTheSameBytes()
{
    const auto everything = [](Running &running) {
        QList<QByteArray> answers;
        for (const QByteArray path : {"/health", "/scheduler/status", "/mlflow/features?hours_back=24",
                 "/influxdb/verify", "/influxdb/count", "/gaps/detect", "/gaps/summary", "/docs"})
            answers.append(running.api(path).bytes);
        answers.append(
            running.mlflow("runs/search", {{u"experiment_ids"_s, QJsonArray{u"1"_s, u"2"_s}}, {u"max_results"_s, 40}})
                .bytes);
        answers.append(running.flux("from(bucket: \"energy_data\") |> range(start: -30d) |> mean()").bytes);
        answers.append(compactJson(running.docker({u"inspect"_s, u"chocolate_factory_mlops"_s})));
        answers.append(compactJson(running.docker({u"logs"_s, u"chocolate_factory_brain"_s})));
        return answers;
    };
    Running first;
    Running second;
    // The order of other questions must not matter.
    (void)newestRuns(second, u"2"_s, 7);
    QCOMPARE(everything(first), everything(second));
    QCOMPARE(first.stack().token(), second.stack().token());
}

void TestPractice::anotherSeedGivesOtherData()
{
    Running first;
    Running second(u"healthy"_s, 2);
    QVERIFY(first.api("/influxdb/verify").body != second.api("/influxdb/verify").body);
    QVERIFY(newestRuns(first, u"1"_s, 2) != newestRuns(second, u"1"_s, 2));
    QVERIFY(first.stack().token() != second.stack().token());
}

void TestPractice::stackFileIsTheShippedOneWithOtherAddresses()
{
    QString token;
    QString folder;
    {
        Running running;
        QVERIFY(running.started().has_value());
        QFile file(running.stackFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        folder = running.stackFile() + u".d"_s;
        token = folder + u"/influxdb-token"_s;
        QVERIFY(text.contains(u"\nname = \"practice\"\n"_s));
        QVERIFY(!text.contains(u"localhost"_s));
        QVERIFY(!text.contains(u"command = "_s));
        QVERIFY(
            text.contains(u"host = \"http://127.0.0.1:%1/practice/docker\"\n"_s.arg(running.stack().values().apiPort)));
        QVERIFY(text.contains(u"program = \"%1/conche-practice-docker\"\n"_s.arg(folder)));
        QVERIFY(text.contains(u"credential = \"file:%1\"\n"_s.arg(token)));
        QCOMPARE(QFileInfo(token).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);

        QFile shipped(QStringLiteral(CONCHE_SOURCE_DIR) + u"/resources/stacks/chocolate-factory.toml"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QString original = QString::fromUtf8(shipped.readAll());
        for (const QString &table : {u"\n[[check]]\n"_s, u"\n[[metric]]\n"_s, u"\n[[sign]]\n"_s})
            QCOMPARE(text.count(table), original.count(table));
        QVERIFY(text.count(u"\n[[metric]]\n"_s) > 10);
    }
    QVERIFY(!QFileInfo::exists(folder));
}

void TestPractice::scenarioIsSwitchedWhileItRuns()
{
    Running running;
    QCOMPARE(running.mlflow("experiments/search", {{u"max_results"_s, 5}}).status, 200);
    QCOMPARE(running.api("PUT", "/practice/scenario", "database-down\n").status, 200);
    QCOMPARE(running.mlflow("experiments/search", {{u"max_results"_s, 5}}).status, 503);
    QCOMPARE(running.api("PUT", "/practice/scenario", R"({"scenario":"healthy"})").status, 200);
    QCOMPARE(running.mlflow("experiments/search", {{u"max_results"_s, 5}}).status, 200);

    const Reply refused = running.api("PUT", "/practice/scenario", "sunny");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json().value(u"scenarios"_s).toArray().size(), 13);
    const QJsonObject told = running.api("/practice/scenario").json();
    QCOMPARE(told.value(u"scenario"_s).toString(), u"healthy"_s);
    QCOMPARE(told.value(u"scenarios"_s).toArray().size(), 13);
}

void TestPractice::apiAnswersAsTheRealOne()
{
    Running running;
    QCOMPARE(running.api("/health").text(u"status"_s), u"healthy"_s);
    const QJsonObject features = running.api("/mlflow/features?hours_back=24").json();
    QCOMPARE(features.value(u"status"_s).toString(), u"✅ Features Ready for ML Models"_s);
    QVERIFY(features[u"ml_readiness"_s][u"ready_for_training"_s].toBool());
    const QJsonObject verify = running.api("/influxdb/verify?hours=48").json();
    QCOMPARE(verify[u"data"_s][u"weather_data"_s][u"records_found"_s].toInt(), 10);
    // Madrid's time, and no word about it.
    QCOMPARE(verify.value(u"timestamp"_s).toString(), u"2026-03-10T10:30:00.000000"_s);
    const QJsonValue scheduler = running.api("/scheduler/status").json().value(u"scheduler"_s);
    QCOMPARE(scheduler[u"status"_s].toString(), u"running"_s);
    QCOMPARE(scheduler[u"total_jobs"_s].toInt(), 10);
    for (const auto &job : scheduler[u"jobs"_s].toArray()) {
        const QDateTime next = QDateTime::fromString(job[u"next_run"_s].toString(), Qt::ISODateWithMs);
        QVERIFY2(
            next > QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC), qPrintable(job[u"next_run"_s].toString()));
    }
    const QByteArray complete = R"({"price_eur_kwh":0.15,"temperature":22,"humidity":55})";
    QVERIFY(running.api("POST", "/predict/energy-optimization", complete)
                .json()[u"prediction"_s][u"energy_optimization_score"_s]
                .isDouble());
    QVERIFY(running.api("POST", "/predict/production-recommendation", complete)
                .json()[u"prediction"_s][u"production_recommendation"_s]
                .isString());
    const Reply incomplete = running.api("POST", "/predict/energy-optimization", R"({"temperature":22})");
    QCOMPARE(incomplete.status, 422);
    QCOMPARE(incomplete.json().value(u"detail"_s).toArray().size(), 2);
    QCOMPARE(running.api("/nope").status, 404);
    QCOMPARE(running.api("/nope").body, R"({"detail":"Not Found"})");
    QVERIFY(running.api("/docs").body.contains("<html>"));
}

void TestPractice::mlflowRefusesAsTheRealOne()
{
    Running running;
    QCOMPARE(running.mlflow("/version").body, "2.8.1");
    QCOMPARE(running.mlflow("/health").body, "OK");
    QCOMPARE(running.mlflow("experiments/search", {}).text(u"error_code"_s), u"INVALID_PARAMETER_VALUE"_s);
    QCOMPARE(running.mlflow("/api/2.0/mlflow/experiments/search?max_results=10")
                 .json()
                 .value(u"experiments"_s)
                 .toArray()
                 .size(),
        3);
    QCOMPARE(running.mlflow("/api/2.0/mlflow/experiments/get-by-name?experiment_name=nope").status, 404);
    QCOMPARE(running.mlflow("/api/2.0/mlflow/runs/search").status, 405);
    QCOMPARE(running.mlflow("/api/2.0/mlflow/nope").status, 404);
    for (const QJsonObject &question : {QJsonObject(), QJsonObject{{u"experiment_ids"_s, QJsonArray{u"9999"_s}}},
             QJsonObject{{u"experiment_ids"_s, QJsonArray{u"0"_s}}}})
        QCOMPARE(running.mlflow("runs/search", question).body, "{}");
    QCOMPARE(
        ask(running.stack().values().mlflowPort, "POST", "/api/2.0/mlflow/runs/search", "{\"experiment_ids\":").body,
        "{}");
    const QJsonArray energy{u"1"_s};
    for (const QJsonObject &question : {QJsonObject{{u"experiment_ids"_s, energy}, {u"max_results"_s, 50001}},
             QJsonObject{{u"experiment_ids"_s, energy}, {u"page_token"_s, u"xyz"_s}},
             QJsonObject{{u"experiment_ids"_s, energy}, {u"filter"_s, u"metrics.r2_score >"_s}}})
        QCOMPARE(running.mlflow("runs/search", question).status, 400);
    QCOMPARE(running.mlflow("/api/2.0/mlflow/registered-models/search").body, "{}");
    QCOMPARE(running.mlflow("/api/2.0/mlflow/model-versions/search?filter=name%3D%27energy%27").body, "{}");
    QCOMPARE(running.mlflow("/api/2.0/mlflow/registered-models/get?name=energy").status, 404);
}

void TestPractice::mlflowFiltersAndOrders()
{
    Running running;
    const QJsonArray newest = newestRuns(running, u"1"_s, 2);
    // The newest run is the one with the artifacts, which has no metrics.
    QVERIFY(runName(newest.at(0)).contains(u"_model_artifact_"_s));
    QVERIFY(!metricOf(newest.at(0), u"r2_score"_s));
    QVERIFY(runName(newest.at(1)).startsWith(u"energy_optimization_2026"_s));
    QVERIFY(*metricOf(newest.at(1), u"r2_score"_s) > 0.88);
    QVERIFY(hoursAgo(newest.at(1)) < 0.1);
    QVERIFY(metricOf(newestRuns(running, u"2"_s, 2).at(1), u"f1_score"_s));

    const QJsonArray good
        = newestRuns(running, u"1"_s, 5, u"attributes.status = 'FINISHED' AND metrics.r2_score > 0.93"_s);
    QCOMPARE(good.size(), 5);
    for (const auto &run : good)
        QVERIFY(*metricOf(run, u"r2_score"_s) > 0.93);
    QVERIFY(hoursAgo(newestRuns(running, u"1"_s, 1, u"attributes.status = 'FAILED'"_s).first()) > 72);
    QCOMPARE(newestRuns(running, u"1"_s, 1, u"run_name LIKE 'energy\\_opt%'"_s).size(), 0);
    QCOMPARE(newestRuns(running, u"1"_s, 1, u"run_name LIKE 'energy_opt%'"_s).size(), 1);

    const Reply oldest = running.mlflow("runs/search",
        {{u"experiment_ids"_s, QJsonArray{u"1"_s}}, {u"max_results"_s, 1},
            {u"order_by"_s, QJsonArray{u"start_time ASC"_s}}});
    QVERIFY(hoursAgo(oldest.json().value(u"runs"_s).toArray().first()) > 24 * 179);
}

void TestPractice::everyRunIsOnExactlyOnePage()
{
    Running running;
    const auto page = [&running](int size, const QString &token) {
        return running
            .mlflow("runs/search",
                {{u"experiment_ids"_s, QJsonArray{u"2"_s}}, {u"max_results"_s, size}, {u"page_token"_s, token}})
            .json();
    };
    const QJsonArray whole = page(250, {}).value(u"runs"_s).toArray();
    QJsonArray parts;
    QString token;
    while (parts.size() < whole.size()) {
        const QJsonObject part = page(50, token);
        for (const auto &run : part.value(u"runs"_s).toArray())
            parts.append(run);
        token = part.value(u"next_page_token"_s).toString();
        QVERIFY(!token.isEmpty());
    }
    QCOMPARE(parts, whole);
    QVERIFY(page(50, QString::fromLatin1(QByteArray(R"({"offset": 20000})").toBase64())).isEmpty());
}

void TestPractice::aPageOfAHundredCostsLittle()
{
    fakes::FakeClock clock;
    const World world(1, clock, 1);
    const MlflowService service(world, [] { return true; });
    const auto timeOf = [&service](int runs) {
        Request request{"POST", u"/api/2.0/mlflow/runs/search"_s, {}, {}, {}, {}};
        request.body = compactJson({{u"experiment_ids"_s, QJsonArray{u"1"_s}}, {u"max_results"_s, runs}});
        QElapsedTimer timer;
        timer.start();
        const Answer answer = service.answer(request);
        return answer.status == 200 ? timer.nsecsElapsed() : 0;
    };
    const qint64 few = timeOf(100);
    const qint64 many = timeOf(10'000);
    QVERIFY2(few > 0 && few * 10 < many, qPrintable(u"%1 ns, %2 ns"_s.arg(few).arg(many)));
}

void TestPractice::runIsFoundByItsId()
{
    Running running;
    const QJsonValue run = newestRuns(running, u"1"_s, 2).at(1);
    const QByteArray id = run[u"info"_s][u"run_id"_s].toString().toLatin1();
    QCOMPARE(id.size(), 32);
    QCOMPARE(running.mlflow("/api/2.0/mlflow/runs/get?run_id=" + id).json().value(u"run"_s), run);
    const QJsonObject history
        = running.mlflow("/api/2.0/mlflow/metrics/get-history?metric_key=mae&run_id=" + id).json();
    QCOMPARE(history[u"metrics"_s][0][u"value"_s].toDouble(), *metricOf(run, u"mae"_s));
    QCOMPARE(running.mlflow("/api/2.0/mlflow/runs/get?run_id=0000000000000000000000000000dead").status, 404);
}

void TestPractice::askedTrainingFollowsInMlflow()
{
    fakes::FakeClock clock;
    World world(1, clock, 1);
    const Trainings trainings(world);
    const qint64 before = trainings.count();
    world.requestTraining();
    QCOMPARE(trainings.count(), before);
    clock.advance(std::chrono::minutes(2));
    QCOMPARE(trainings.count(), before + 4);
    world.setScenario(*scenarioNamed(u"training-silent"_s));
    world.requestTraining();
    const qint64 silent = trainings.count();
    clock.advance(std::chrono::hours(2));
    QCOMPARE(trainings.count(), silent);
}

void TestPractice::influxRefusesAsTheRealOne()
{
    Running running;
    const int port = running.stack().values().influxPort;
    QCOMPARE(ask(port, "GET", "/ping").status, 204);
    QVERIFY(ask(port, "GET", "/ping").bytes.contains("X-Influxdb-Version: v2.7.12\r\n"));
    QCOMPARE(ask(port, "GET", "/health").text(u"status"_s), u"pass"_s);
    QCOMPARE(ask(port, "GET", "/ready").text(u"status"_s), u"ready"_s);
    QCOMPARE(ask(port, "GET", "/api/v2/buckets").status, 401);
    QCOMPARE(ask(port, "GET", "/api/v2/buckets", {}, "Authorization: Token nope\r\n").status, 401);
    QCOMPARE(running.influx("GET", "/api/v2/buckets").json()[u"buckets"_s][0][u"name"_s].toString(), u"energy_data"_s);
    QCOMPARE(running.influx("GET", "/api/v2/nope").status, 404);
    QCOMPARE(
        running.influx("POST", "/api/v2/query?org=nope", "buckets()", "Content-Type: application/vnd.flux\r\n").status,
        400);
    QCOMPARE(running.flux("from(bucket:\"nope\") |> range(start:-1h)").status, 404);
    QCOMPARE(running.flux("from(bucket:\"energy_data\") |> range(").status, 400);
    QVERIFY(running.flux("from(bucket:\"energy_data\") |> last()").text(u"message"_s).contains(u"unbounded read"_s));
    QVERIFY(running.flux("buckets()").bytes.contains("Content-Type: text/csv; charset=utf-8\r\n"));
}

void TestPractice::influxAnswersInAnnotatedCsv()
{
    Running running;
    const QJsonObject question{
        {u"query"_s,
            u"from(bucket: \"energy_data\") |> range(start: 2026-03-09T00:00:00Z, stop: 2026-03-10T00:00:00Z)"
            " |> filter(fn: (r) => r._measurement == \"energy_prices\" and r._field == \"price_eur_kwh\") |> group() |> count()"_s},
        {u"dialect"_s, QJsonObject{{u"annotations"_s, QJsonArray{u"datatype"_s, u"group"_s, u"default"_s}}}}};
    QCOMPARE(running
                 .influx("POST", "/api/v2/query?org=chocolate_factory", compactJson(question),
                     "Content-Type: application/json\r\n")
                 .body,
        "#datatype,string,long,long\r\n#group,false,false,false\r\n#default,_result,,\r\n,result,table,_value\r\n,,0,"
        "37\r\n\r\n");
    QCOMPARE(
        running.flux("from(bucket: \"energy_data\") |> range(start: 2020-01-01T00:00:00Z, stop: 2020-01-02T00:00:00Z)")
            .body,
        "\r\n");
    QCOMPARE(running.flux("buckets() |> keep(columns: [\"name\"])").body,
        ",result,table,name\r\n,_result,0,energy_data\r\n\r\n");
}

void TestPractice::containersChangeAsAsked()
{
    Running running;
    const QStringList state{u"inspect"_s, u"--format"_s, u"{{.State.Status}} {{.RestartCount}} {{.State.StartedAt}}"_s,
        u"chocolate_factory_storage"_s};
    const QString before = running.docker(state).value(u"stdout"_s).toString();
    QVERIFY(before.startsWith(u"running 0 "_s));
    QCOMPARE(running.docker({u"restart"_s, u"chocolate_factory_storage"_s}).value(u"stdout"_s).toString(),
        u"chocolate_factory_storage\n"_s);
    QCOMPARE(running.docker(state).value(u"stdout"_s).toString(), u"running 1 2026-03-10T09:30:00Z\n"_s);
    running.docker({u"stop"_s, u"-t"_s, u"60"_s, u"chocolate_factory_storage"_s});
    QCOMPARE(ask(running.stack().values().influxPort, "GET", "/health").status, 503);
    const QJsonObject verify = running.api("/influxdb/verify").json();
    QCOMPARE(verify.value(u"status"_s).toString(), u"error"_s);
    QVERIFY(!verify.contains(u"data"_s));
    QVERIFY(running.api("/mlflow/features").text(u"status"_s).contains(u"No data"_s));
    running.docker({u"start"_s, u"chocolate_factory_storage"_s});
    QCOMPARE(ask(running.stack().values().influxPort, "GET", "/health").status, 200);
    running.docker({u"pause"_s, u"chocolate_factory_postgres"_s});
    QCOMPARE(running.docker({u"exec"_s, u"chocolate_factory_postgres"_s, u"true"_s}).value(u"exit"_s).toInt(), 1);
    running.docker({u"unpause"_s, u"chocolate_factory_postgres"_s});
    QCOMPARE(running.docker({u"exec"_s, u"chocolate_factory_postgres"_s, u"true"_s}).value(u"exit"_s).toInt(), 0);
}

void TestPractice::dockerAnswersAsDocker()
{
    Running running;
    const QString names
        = running.docker({u"ps"_s, u"--no-trunc"_s, u"--format"_s, u"{{.Names}}"_s}).value(u"stdout"_s).toString();
    QCOMPARE(names,
        u"chocolate_factory_brain\nchocolate_factory_storage\nchocolate_factory_postgres\nchocolate_factory_mlops\n"_s);
    const QJsonObject two
        = running.docker({u"inspect"_s, u"--type"_s, u"container"_s, u"chocolate_factory_mlops"_s, u"nope"_s});
    QCOMPARE(two.value(u"exit"_s).toInt(), 1);
    QCOMPARE(two.value(u"stderr"_s).toString(), u"Error: No such object: nope\n"_s);
    const QJsonArray found = QJsonDocument::fromJson(two.value(u"stdout"_s).toString().toUtf8()).array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"Name"_s].toString(), u"/chocolate_factory_mlops"_s);
    QVERIFY(
        found[0][u"Args"_s][1].toString().startsWith(u"pip install mlflow==2.8.1 psycopg2-binary && mlflow server "_s));
    const QJsonObject state
        = running.docker({u"inspect"_s, u"-f"_s, u"{{json .State}}"_s, u"chocolate_factory_brain"_s});
    QCOMPARE(QJsonDocument::fromJson(state.value(u"stdout"_s).toString().toUtf8())[u"Health"_s][u"Status"_s].toString(),
        u"healthy"_s);

    const QString df = running
                           .docker({u"exec"_s, u"chocolate_factory_storage"_s, u"df"_s, u"-P"_s, u"-k"_s, u"--"_s,
                               u"/var/lib/influxdb2"_s})
                           .value(u"stdout"_s)
                           .toString();
    QCOMPARE(df.count(u'\n'), 2);
    QVERIFY(df.contains(u"% /var/lib/influxdb2\n"_s));
    QCOMPARE(running.docker({u"exec"_s, u"chocolate_factory_storage"_s, u"df"_s, u"-P"_s, u"-i"_s, u"--"_s, u"/nope"_s})
                 .value(u"exit"_s)
                 .toInt(),
        1);
    QCOMPARE(running.docker({u"exec"_s, u"chocolate_factory_storage"_s, u"sh"_s, u"-c"_s, u"true"_s})
                 .value(u"exit"_s)
                 .toInt(),
        126);
    QCOMPARE(running.docker({u"exec"_s, u"nope"_s, u"true"_s}).value(u"stderr"_s).toString(),
        u"Error response from daemon: No such container: nope\n"_s);
    QCOMPARE(running.docker({u"logs"_s, u"--tail"_s, u"3"_s, u"-t"_s, u"chocolate_factory_brain"_s})
                 .value(u"stdout"_s)
                 .toString()
                 .count(u'\n'),
        3);
    QVERIFY(running.docker({u"version"_s, u"--format"_s, u"{{json .}}"_s})
                .value(u"stdout"_s)
                .toString()
                .contains(u"\"Server\""_s));
    const QJsonObject unknown = running.docker({u"--host"_s, u"x"_s, u"rm"_s, u"chocolate_factory_brain"_s});
    QCOMPARE(unknown.value(u"exit"_s).toInt(), 1);
    QVERIFY(unknown.value(u"stderr"_s).toString().contains(u"'rm' is not a docker command"_s));
}

void TestPractice::psqlAnswersAsPsql()
{
    Running running;
    const auto psql = [&running](const QStringList &options, const QByteArray &script) {
        return running.docker(
            QStringList{u"exec"_s, u"-i"_s, u"-e"_s, u"PGOPTIONS"_s, u"chocolate_factory_postgres"_s, u"psql"_s}
                + options,
            script);
    };
    const QStringList plain{u"-X"_s, u"-w"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-F"_s, u"\x1f"_s, u"-R"_s, u"\x1e"_s,
        u"-v"_s, u"ON_ERROR_STOP=1"_s, u"--username=mlflow"_s, u"--dbname=mlflow"_s, u"-f"_s, u"-"_s};
    QCOMPARE(
        psql(plain, "SELECT version_num FROM alembic_version\n;\n").value(u"stdout"_s).toString(), u"acf3f17fdcc7\n"_s);
    QCOMPARE(psql(plain, "select name from experiments -- all\n;").value(u"stdout"_s).toString(),
        u"Default\x1e"
        "chocolate_energy_optimization\x1e"
        "chocolate_production_classification\n"_s);
    QCOMPARE(psql({u"-U"_s, u"mlflow"_s, u"-d"_s, u"mlflow"_s, u"-Atc"_s, u"SELECT count(*) FROM experiments"_s}, {})
                 .value(u"stdout"_s)
                 .toString(),
        u"3\n"_s);
    // As Conche's own transport asks: with a limit inside the container.
    QCOMPARE(running
                 .docker({u"exec"_s, u"chocolate_factory_postgres"_s, u"timeout"_s, u"-k"_s, u"2"_s, u"10"_s, u"psql"_s,
                     u"-d"_s, u"mlflow"_s, u"-Atc"_s, u"select 1"_s})
                 .value(u"stdout"_s)
                 .toString(),
        u"1\n"_s);
    QCOMPARE(psql(plain, "select nonsense").value(u"exit"_s).toInt(), 3);
    QCOMPARE(psql(plain, "select count(*) from nope").value(u"stderr"_s).toString(),
        u"ERROR:  relation \"nope\" does not exist\n"_s);
    QCOMPARE(psql({u"-d"_s, u"nope"_s}, "select 1").value(u"exit"_s).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
