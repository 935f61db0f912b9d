// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "checklists/asking.h"
#include "checklists/logwatch.h"
#include "checklists/outdated.h"
#include "fakes/fakecommandrunner.h"
#include "fakes/fakecredentialstore.h"
#include "fakes/fakehttpclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace conche;
using namespace conche::checklists;
using namespace std::chrono_literals;
using Kind = EvidenceReference::Kind;
using State = Evidence::State;

namespace {

const QDateTime noon = utc(u"2026-11-19T12:00:00"_s);

stack::Check checkOf(const QString &id, const QString &title)
{
    stack::Check check;
    check.id = id;
    check.title = title;
    return check;
}

/*! Fakes of all that is asked, and a job that ran to its end. */
class Bench
{
public:
    Bench()
    {
        stack.docker.program = u"docker"_s;
        stack::Check containers = checkOf(u"containers"_s, u"Containers"_s);
        containers.question = stack::ContainerCheck{{u"brain"_s, u"mlops"_s}};
        stack::Check training = checkOf(u"training"_s, u"Training"_s);
        training.question = stack::MlflowCheck{{{u"energy"_s, u"Energy model"_s, u"r2"_s}}, 1h, 2h, {}};
        stack.checks = {containers, training};
        stack.mlflow = stack::HttpPeer{QUrl(u"http://mlflow.example:5000"_s), {}, {}};
        clock.set(noon);
    }

    [[nodiscard]] std::unique_ptr<Asking> job(const EvidenceReference &reference)
    {
        return askingFor(
            reference, {http, runner, {keychain, environment, files}, clock}, {stack, grant, began, watch, slice});
    }
    [[nodiscard]] jobs::Job::State end(Asking &asking)
    {
        QSignalSpy finished(&asking, &jobs::Job::finished);
        asking.start();
        if (finished.isEmpty() && !finished.wait(20'000))
            qFatal("the job did not end");
        return asking.state();
    }

    fakes::FakeClock clock;
    fakes::FakeHttpClient http;
    fakes::FakeCommandRunner runner;
    fakes::FakeCredentialStore keychain;
    fakes::FakeCredentialStore environment;
    fakes::FakeCredentialStore files;
    stack::Stack stack;
    stack::Grant grant;
    QDateTime began = noon.addSecs(-3600);
    std::chrono::milliseconds watch = 30min;
    std::chrono::milliseconds slice = 1ms;
};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

/*! What is asked for: it takes time, or changes something. */
class TestChecklistsAsking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorLines_data();
    void errorLines();
    void logsAreFollowed();
    void aLogThatCannotBeRead();
    void aLogThatGoesAway();
    void aClockThatIsSetBack();
    void aWatchThatIsStopped();
    void whatAWatchHasFoundIsWorthKeepingMeanwhile();
    void dockerNeedsConsent();
    void outdatedPackages();
    void pipsOwnWords();
    void theProbe();
    void aProbeThatFails();
    void aProbeThatIsStopped();
    void trainings();
    void theTrainingDataIsCounted();
};

void TestChecklistsAsking::errorLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isError");
    QTest::newRow("Python") << u"2026-11-19 12:00:00 ERROR mlflow.server: no"_s << true;
    QTest::newRow("uvicorn") << u"ERROR:    Exception in ASGI application"_s << true;
    QTest::newRow("Traceback") << u"Traceback (most recent call last):"_s << true;
    QTest::newRow("exception") << u"psycopg2.OperationalError: no connection"_s << true;
    QTest::newRow("PostgreSQL") << u"2026-11-19 12:00:00 UTC [1] FATAL:  terminating"_s << true;
    QTest::newRow("InfluxDB") << u"ts=2026-11-19T12:00:00Z lvl=error msg=\"x\""_s << true;
    QTest::newRow("JSON") << u"{\"level\":\"error\",\"msg\":\"x\"}"_s << true;
    QTest::newRow("information") << u"INFO:     0 errors, error rate 0 %"_s << false;
    QTest::newRow("a path") << u"INFO: GET /errors HTTP/1.1 200"_s << false;
    QTest::newRow("JSON, fine") << u"{\"level\":\"info\",\"error\":null}"_s << false;
    QTest::newRow("a metric") << u"mean_squared_error 0.2"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestChecklistsAsking::errorLines()
{
    QFETCH(QString, line);
    QFETCH(bool, isError);
    QCOMPARE(isErrorLine(line), isError);
}

void TestChecklistsAsking::logsAreFollowed()
{
    Bench bench;
    int slices = 0;
    bench.runner.setHandler([&](const process::Command &command) {
        // Half a minute goes by with each look; lines that were told of are told again by --since.
        if (command.arguments.last() == u"mlops"_s)
            bench.clock.advance(30s);
        ++slices;
        QByteArray out = "2026-11-19T11:59:59.000000000Z INFO before\n";
        for (int i = 1; i <= slices; ++i)
            out += "2026-11-19T12:00:" + QByteArray::number(10 + i % 50) + ".00000000" + QByteArray::number(i % 10)
                + "Z INFO line\n";
        const QByteArray error
            = slices > 4 ? QByteArray("2026-11-19T12:01:00.000000001Z ERROR password=geheim is wrong\n") : QByteArray();
        return fakes::FakeCommandRunner::exited(0, out, error);
    });
    bench.watch = 5min;
    const std::unique_ptr<Asking> watch = bench.job({Kind::LogWatch, {}});
    QSignalSpy told(watch.get(), &Asking::evidenceChanged);
    QCOMPARE(bench.end(*watch), jobs::Job::State::Succeeded);
    QVERIFY(told.size() >= 10);
    QCOMPARE(bench.runner.commands().first().arguments,
        (QStringList{u"logs"_s, u"--timestamps"_s, u"--since"_s, u"2026-11-19T12:00:00Z"_s, u"brain"_s}));
    const Evidence &evidence = watch->evidence();
    QCOMPARE(evidence.verdict, Verdict::Warning);
    QVERIFY2(evidence.sentence.startsWith(u"5 min of logs: "_s), qPrintable(evidence.sentence));
    QVERIFY2(evidence.sentence.endsWith(u" 2 errors"_s), qPrintable(evidence.sentence));
    QCOMPARE(evidence.rows.size(), 4); // two containers, two lines
    QVERIFY(!evidenceToJson(evidence).isEmpty());
    QVERIFY(!QJsonDocument(evidenceToJson(evidence)).toJson().contains("geheim"));
}

void TestChecklistsAsking::aLogThatCannotBeRead()
{
    Bench bench;
    bench.runner.setHandler([&](const process::Command &command) {
        bench.clock.advance(1min);
        return command.arguments.last() == u"brain"_s
            ? fakes::FakeCommandRunner::exited(1, {}, "Error response from daemon: No such container: brain\n")
            : fakes::FakeCommandRunner::exited(0, "2026-11-19T12:00:30Z INFO fine\n");
    });
    bench.watch = 4min;
    const std::unique_ptr<Asking> watch = bench.job({Kind::LogWatch, {}});
    QCOMPARE(bench.end(*watch), jobs::Job::State::Succeeded);
    QCOMPARE(watch->evidence().verdict, Verdict::Unknown);
    QVERIFY2(watch->evidence().sentence.contains(u"brain"_s), qPrintable(watch->evidence().sentence));
    QCOMPARE(watch->steps().first().state, jobs::StepState::Failed);
}

void TestChecklistsAsking::aLogThatGoesAway()
{
    Bench bench;
    bench.runner.setHandler([&](const process::Command &) {
        bench.clock.advance(1min);
        return bench.clock.nowUtc() <= noon.addSecs(2 * 60)
            ? fakes::FakeCommandRunner::exited(0, "2026-11-19T12:00:30Z INFO fine\n")
            : fakes::FakeCommandRunner::exited(1, {}, "Error response from daemon: No such container: brain\n");
    });
    const std::unique_ptr<Asking> watch = bench.job({Kind::LogWatch, u"brain"_s});
    QCOMPARE(bench.end(*watch), jobs::Job::State::Succeeded);
    const Evidence &evidence = watch->evidence();
    QCOMPARE(evidence.verdict, Verdict::Unknown);
    QVERIFY(evidence.isPartial);
    QVERIFY2(
        evidence.sentence.startsWith(u"2 of 30 min of logs: 1 lines, 0 errors; "_s), qPrintable(evidence.sentence));
}

void TestChecklistsAsking::aClockThatIsSetBack()
{
    Bench bench;
    bench.watch = 5min;
    // From before the watch, and dated as what comes after the clock was set back.
    QByteArrayList log{"2026-11-19T11:33:30Z ERROR before"};
    const QByteArray quiet = "2026-11-19T11:50:00Z ERROR before";
    int looks = 0;
    bench.runner.setHandler([&](const process::Command &command) {
        bench.clock.advance(++looks == 3 ? -30min : 1min);
        log << QByteArray(bench.clock.nowUtc().toString(Qt::ISODate).toLatin1() + " ERROR no");
        QByteArrayList told = log;
        told.removeIf([&](const QByteArray &line) { return line < command.arguments[3].left(19).toLatin1(); });
        return fakes::FakeCommandRunner::exited(0, told.join('\n'), looks > 3 ? quiet : QByteArray());
    });
    const std::unique_ptr<Asking> watch = bench.job({Kind::LogWatch, u"brain"_s});
    QCOMPARE(bench.end(*watch), jobs::Job::State::Succeeded);
    QCOMPARE(watch->evidence().sentence, u"5 min of logs: 6 lines, 6 errors"_s);
}

void TestChecklistsAsking::aWatchThatIsStopped()
{
    Bench bench;
    bench.slice = 1h;
    bench.runner.setHandler([&](const process::Command &) {
        bench.clock.advance(12min);
        return fakes::FakeCommandRunner::exited(0, "2026-11-19T12:00:30Z INFO fine\n");
    });
    const std::unique_ptr<Asking> watch = bench.job({Kind::LogWatch, u"brain"_s});
    QSignalSpy told(watch.get(), &Asking::evidenceChanged);
    watch->start();
    QVERIFY(told.wait(20'000));
    // What was written while the machine slept was not read.
    bench.clock.advance(2h);
    watch->cancel();
    QCOMPARE(watch->state(), jobs::Job::State::Cancelled);
    QCOMPARE(watch->evidence().sentence, u"12 of 30 min of logs: 1 lines, 0 errors; stopped early"_s);
    QCOMPARE(watch->evidence().verdict, Verdict::Unknown);
    QVERIFY(watch->evidence().isPartial);
    QCOMPARE(evidenceFromJson(evidenceToJson(watch->evidence()))->isPartial, true);
}

void TestChecklistsAsking::whatAWatchHasFoundIsWorthKeepingMeanwhile()
{
    Bench bench;
    bench.runner.setHandler([&](const process::Command &) {
        bench.clock.advance(1min);
        return fakes::FakeCommandRunner::exited(0,
            bench.clock.nowUtc() < noon.addSecs(12 * 60) ? QByteArray()
                                                         : QByteArray("2026-11-19T12:12:00Z ERROR no\n"));
    });
    const std::unique_ptr<Asking> watch = bench.job({Kind::LogWatch, u"brain"_s});
    QStringList kept;
    connect(watch.get(), &Asking::worthKeeping, watch.get(), [&] {
        QVERIFY(watch->evidence().isPartial);
        kept << watch->evidence().sentence;
    });
    QCOMPARE(bench.end(*watch), jobs::Job::State::Succeeded);
    // Every five minutes, and soon after an error.
    const QString after = u" of 30 min of logs: 1 lines, 1 errors"_s;
    QCOMPARE(kept,
        (QStringList{u"5 of 30 min of logs: 0 lines, 0 errors"_s, u"10 of 30 min of logs: 0 lines, 0 errors"_s,
            u"12"_s + after, u"17"_s + after, u"22"_s + after, u"27"_s + after}));
    QCOMPARE(watch->evidence().sentence, u"30 min of logs: 1 lines, 1 errors"_s);
    QVERIFY(!watch->evidence().isPartial);
    // Two that ask for the same are told apart.
    QVERIFY(watch->id() != bench.job({Kind::LogWatch, u"brain"_s})->id());
}

void TestChecklistsAsking::dockerNeedsConsent()
{
    for (const Kind kind : {Kind::LogWatch, Kind::Outdated}) {
        Bench bench;
        bench.stack.docker.program = u"/opt/strange/docker"_s;
        const std::unique_ptr<Asking> asking = bench.job({kind, {}});
        QCOMPARE(bench.end(*asking), jobs::Job::State::Failed);
        QVERIFY(bench.runner.commands().isEmpty());
        QCOMPARE(asking->evidence().state, State::Missing);
        bench.grant = stack::Grant(stack::demandsOf(bench.stack));
        bench.watch = 0min;
        bench.runner.setHandler([](const process::Command &) { return fakes::FakeCommandRunner::exited(0, "[]\n"); });
        QCOMPARE(bench.end(*bench.job({kind, {}})), jobs::Job::State::Succeeded);
    }
}

void TestChecklistsAsking::outdatedPackages()
{
    Bench bench;
    bench.runner.setHandler([](const process::Command &command) {
        if (command.arguments.contains(u"brain"_s))
            return fakes::FakeCommandRunner::exited(
                0, "[{\"name\": \"mlflow\", \"version\": \"2.8.1\", \"latest_version\": \"3.1.0\", \"x\": 1}]\n");
        return fakes::FakeCommandRunner::exited(127, {}, "exec: \"pip\": executable file not found in $PATH\n");
    });
    const std::unique_ptr<Asking> asking = bench.job({Kind::Outdated, {}});
    QCOMPARE(bench.end(*asking), jobs::Job::State::Succeeded);
    QCOMPARE(bench.runner.commands().size(), 2);
    QVERIFY(bench.runner.commands().first().arguments.contains(u"--outdated"_s));
    const Evidence &evidence = asking->evidence();
    QCOMPARE(evidence.verdict, Verdict::Warning);
    QCOMPARE(evidence.sentence, u"brain: 1 update(s)"_s);
    QCOMPARE(evidence.rows.size(), 3);
    QCOMPARE(evidence.rows[1].growth, u"→ 3.1.0"_s);
    QCOMPARE(evidence.rows[2].now, u"without pip"_s);

    bench.runner.setHandler([](const process::Command &) {
        return fakes::FakeCommandRunner::exited(1, {}, "ERROR: Could not find a version: no network\n");
    });
    const std::unique_ptr<Asking> offline = bench.job({Kind::Outdated, u"brain"_s});
    QCOMPARE(bench.end(*offline), jobs::Job::State::Failed);
    QVERIFY(offline->evidence().sentence.contains(u"no network"_s));
    QCOMPARE(offline->evidence().state, State::Missing);
}

void TestChecklistsAsking::pipsOwnWords()
{
    QCOMPARE(outdatedFromJson("[]\n")->size(), 0);
    QCOMPARE(outdatedFromJson("WARNING: pip is old\n[{\"name\":\"a\"}]\nWARNING: end\n")->size(), 1);
    for (const QByteArray &text : QList<QByteArray>{"", "[", "[1", "{}", "no list", "[{\"version\":\"1\"}]"})
        QVERIFY2(!outdatedFromJson(text), text.constData());
}

void TestChecklistsAsking::theProbe()
{
    Bench bench;
    QStringList asked;
    double value = 0;
    bench.http.setHandler([&](const net::HttpRequest &request) -> Result<net::HttpReply> {
        const QString route = request.url.path().section(u'/', -2);
        asked << route;
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (route == u"experiments/get-by-name"_s)
            return fakes::FakeHttpClient::reply(
                404, json({{u"error_code"_s, u"RESOURCE_DOES_NOT_EXIST"_s}, {u"message"_s, u"none"_s}}));
        if (route == u"experiments/create"_s)
            return fakes::FakeHttpClient::reply(200, json({{u"experiment_id"_s, u"47"_s}}));
        if (route == u"runs/log-metric"_s)
            value = body[u"value"_s].toDouble();
        const QJsonObject info{{u"run_id"_s, u"r1"_s}, {u"experiment_id"_s, u"47"_s}, {u"status"_s, u"FINISHED"_s},
            {u"start_time"_s, 1}, {u"end_time"_s, 2}, {u"run_name"_s, u"x"_s}, {u"lifecycle_stage"_s, u"active"_s}};
        if (route == u"runs/create"_s || route == u"runs/get"_s)
            return fakes::FakeHttpClient::reply(200,
                json({{u"run"_s,
                    QJsonObject{{u"info"_s, info},
                        {u"data"_s,
                            QJsonObject{{u"metrics"_s,
                                QJsonArray{QJsonObject{{u"key"_s, u"conche_probe"_s}, {u"value"_s, value},
                                    {u"timestamp"_s, 1}, {u"step"_s, 0}}}}}}}}}));
        return fakes::FakeHttpClient::reply(200, "{}");
    });
    const std::unique_ptr<Asking> probe = bench.job({Kind::Probe, {}});
    QCOMPARE(bench.end(*probe), jobs::Job::State::Succeeded);
    QVERIFY2(probe->evidence().isFine(), qPrintable(probe->evidence().sentence));
    QCOMPARE(asked,
        (QStringList{u"experiments/get-by-name"_s, u"experiments/create"_s, u"runs/create"_s, u"runs/log-metric"_s,
            u"runs/update"_s, u"runs/get"_s, u"runs/delete"_s}));
}

void TestChecklistsAsking::aProbeThatFails()
{
    Bench bench;
    QStringList asked;
    bench.http.setHandler([&](const net::HttpRequest &request) -> Result<net::HttpReply> {
        const QString route = request.url.path().section(u'/', -2);
        asked << route;
        if (route == u"experiments/get-by-name"_s)
            return fakes::FakeHttpClient::reply(200,
                json({{u"experiment"_s,
                    QJsonObject{{u"experiment_id"_s, u"47"_s}, {u"name"_s, u"conche-probe"_s},
                        {u"lifecycle_stage"_s, u"deleted"_s}}}}));
        if (route == u"runs/create"_s)
            return fakes::FakeHttpClient::reply(
                200, json({{u"run"_s, QJsonObject{{u"info"_s, QJsonObject{{u"run_id"_s, u"r1"_s}}}}}}));
        if (route == u"runs/log-metric"_s)
            return fakes::FakeHttpClient::reply(
                500, json({{u"error_code"_s, u"INTERNAL_ERROR"_s}, {u"message"_s, u"disk is full"_s}}));
        return fakes::FakeHttpClient::reply(200, "{}");
    });
    const std::unique_ptr<Asking> probe = bench.job({Kind::Probe, {}});
    QCOMPARE(bench.end(*probe), jobs::Job::State::Failed);
    QCOMPARE(probe->evidence().verdict, Verdict::Critical);
    QVERIFY2(probe->evidence().sentence.contains(u"disk is full"_s), qPrintable(probe->evidence().sentence));
    // The experiment came back from its deletion, and the run that was made is not left behind.
    QCOMPARE(asked,
        (QStringList{u"experiments/get-by-name"_s, u"experiments/restore"_s, u"runs/create"_s, u"runs/log-metric"_s,
            u"runs/delete"_s}));
}

void TestChecklistsAsking::aProbeThatIsStopped()
{
    Bench bench;
    QStringList asked;
    std::unique_ptr<Asking> probe;
    bench.http.setHandler([&](const net::HttpRequest &request) -> Result<net::HttpReply> {
        const QString route = request.url.path().section(u'/', -2);
        asked << route;
        if (route == u"experiments/get-by-name"_s)
            return fakes::FakeHttpClient::reply(200,
                json({{u"experiment"_s,
                    QJsonObject{{u"experiment_id"_s, u"47"_s}, {u"name"_s, u"conche-probe"_s},
                        {u"lifecycle_stage"_s, u"active"_s}}}}));
        if (route == u"runs/create"_s)
            return fakes::FakeHttpClient::reply(
                200, json({{u"run"_s, QJsonObject{{u"info"_s, QJsonObject{{u"run_id"_s, u"r1"_s}}}}}}));
        QMetaObject::invokeMethod(
            probe.get(), [&probe] { probe->cancel(); }, Qt::QueuedConnection);
        return fakes::FakeHttpClient::reply(200, "{}");
    });
    probe = bench.job({Kind::Probe, {}});
    QCOMPARE(bench.end(*probe), jobs::Job::State::Cancelled);
    QVERIFY(!asked.contains(u"runs/delete"_s));
    // Who stops it is told what it leaves.
    QCOMPARE(probe->evidence().sentence,
        u"stopped before MLflow had answered. The run r1 in \"conche-probe\" is left behind."_s);
    QCOMPARE(probe->steps().last().state, jobs::StepState::Failed);
    QCOMPARE(probe->steps().last().note, probe->evidence().sentence);
    // Nothing is left of one that had made nothing.
    const std::unique_ptr<Asking> early = bench.job({Kind::Probe, {}});
    early->start();
    early->cancel();
    QCOMPARE(early->evidence().sentence, u"stopped before MLflow had answered"_s);
}

void TestChecklistsAsking::trainings()
{
    Bench bench;
    qint64 end = noon.addSecs(-7200).toMSecsSinceEpoch();
    bench.http.setHandler([&](const net::HttpRequest &request) -> Result<net::HttpReply> {
        if (request.url.path().endsWith(u"get-by-name"_s))
            return fakes::FakeHttpClient::reply(200,
                json({{u"experiment"_s,
                    QJsonObject{{u"experiment_id"_s, u"1"_s}, {u"name"_s, u"energy"_s},
                        {u"lifecycle_stage"_s, u"active"_s}}}}));
        return fakes::FakeHttpClient::reply(200,
            json({{u"runs"_s,
                QJsonArray{QJsonObject{
                    {u"info"_s,
                        QJsonObject{{u"run_id"_s, u"r1"_s}, {u"status"_s, u"FINISHED"_s}, {u"run_name"_s, u"x"_s},
                            {u"start_time"_s, end - 1000}, {u"end_time"_s, end}, {u"lifecycle_stage"_s, u"active"_s}}},
                    {u"data"_s,
                        QJsonObject{{u"metrics"_s,
                            QJsonArray{QJsonObject{
                                {u"key"_s, u"r2"_s}, {u"value"_s, 0.9}, {u"timestamp"_s, 1}, {u"step"_s, 0}}}}}}}}}}));
    });
    const std::unique_ptr<Asking> before = bench.job({Kind::Trained, {}});
    QCOMPARE(bench.end(*before), jobs::Job::State::Succeeded);
    QCOMPARE(before->evidence().verdict, Verdict::Warning);
    QVERIFY(before->evidence().sentence.startsWith(u"Energy model no FINISHED run"_s));
    end = noon.addSecs(-600).toMSecsSinceEpoch();
    const std::unique_ptr<Asking> after = bench.job({Kind::Trained, {}});
    QCOMPARE(bench.end(*after), jobs::Job::State::Succeeded);
    QVERIFY2(after->evidence().isFine(), qPrintable(after->evidence().sentence));
    bench.stack.mlflow.reset();
    QCOMPARE(bench.end(*bench.job({Kind::Trained, {}})), jobs::Job::State::Failed);
}

void TestChecklistsAsking::theTrainingDataIsCounted()
{
    Bench bench;
    const std::unique_ptr<Asking> nowhere = bench.job({Kind::Coverage, {}});
    QCOMPARE(bench.end(*nowhere), jobs::Job::State::Failed);
    QVERIFY2(nowhere->evidence().sentence.contains(u"by hand"_s), qPrintable(nowhere->evidence().sentence));
    for (const QString &measurement : {u"energy"_s, u"weather"_s}) {
        stack::Metric metric;
        metric.id = measurement;
        metric.title = measurement;
        metric.source = stack::DayMetric{measurement, u"value"_s, {}, {}};
        bench.stack.metrics << metric;
    }
    bench.stack.influxdb = stack::InfluxPeer{{QUrl(u"http://influx.example:8086"_s), {}, {}}, 2, u"org"_s, u"bucket"_s};
    bench.stack.zone = u"Europe/Madrid"_s;
    // One hour of the last day and no other.
    bench.http.setHandler([](const net::HttpRequest &) {
        return fakes::FakeHttpClient::reply(200,
            "#datatype,string,long,dateTime:RFC3339\r\n,result,table,_value\r\n,,0,2026-11-19T09:00:00Z\r\n\r\n",
            "text/csv");
    });
    const std::unique_ptr<Asking> asking = bench.job({Kind::Coverage, {}});
    QCOMPARE(asking->steps().size(), 2);
    const jobs::Job::State state = bench.end(*asking);
    QVERIFY2(state == jobs::Job::State::Succeeded, qPrintable(asking->evidence().sentence));
    const Evidence &evidence = asking->evidence();
    QCOMPARE(evidence.state, State::Known);
    QVERIFY(!evidence.verdict);
    QCOMPARE(evidence.measured, noon);
    QCOMPARE(evidence.rows.size(), 2);
    QCOMPARE(evidence.rows[1].title, u"weather"_s);
    QVERIFY2(evidence.sentence.contains(u"energy has records of "_s), qPrintable(evidence.sentence));
    // No calendar is better than half of one.
    bench.http.setHandler([](const net::HttpRequest &) -> Result<net::HttpReply> {
        return failure(ErrorCode::Refused, u"influx.example refused the connection"_s);
    });
    const std::unique_ptr<Asking> refused = bench.job({Kind::Coverage, {}});
    QCOMPARE(bench.end(*refused), jobs::Job::State::Failed);
    QCOMPARE(refused->evidence().state, State::Missing);
    QVERIFY(refused->evidence().sentence.contains(u"refused"_s));
}

QTEST_GUILESS_MAIN(TestChecklistsAsking)
#include "tst_checklists_asking.moc"
