// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosing.h"

#include "stack/consent.h"

using namespace conche;
using namespace conche::stack;
using namespace std::chrono_literals;

/*! [[metric]]: what is read, and what is said of what cannot be. */
class TestStackMetrics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diagnostics_data();
    void diagnostics();
    void sources_data();
    void sources();
    void everyKey();
    void everyKind();
    void directionFollowsTheLimits_data();
    void directionFollowsTheLimits();
    void limitsOfChecksMayNotContradictEither();
    void metricsThatAskDockerDemandIt_data();
    void metricsThatAskDockerDemandIt();
    void theShippedMetrics();
};

namespace {

const QByteArray checks = "name = \"x\"\nscore = [\"features\"]\n"
                          "[[check]]\nid = \"features\"\nkind = \"scheduler\"\n"
                          "[[check]]\nid = \"containers\"\nkind = \"container\"\nnames = [\"a\"]\n";

Stack stackOf(const QByteArray &toml)
{
    const StackFile file = stackFromToml(toml, u"x.toml"_s);
    if (!file.stack)
        qFatal("%s", qPrintable(shown(file.diagnostics)));
    return *file.stack;
}

Metric metricOf(const QByteArray &keys)
{
    return stackOf(checks + "[[metric]]\nid = \"m\"\n" + keys).metrics.first();
}

} // namespace

void TestStackMetrics::diagnostics_data()
{
    columns();
    const Rows bare{checks};
    bare("one metric in one bracket", "[metric]\nid = \"m\"\n", u"error 1:1 write [[…]] with two brackets"_s);
    bare("an empty metric", "[[metric]]\n", u"error 1:1 a metric lacks \"id\"\nerror 1:1 lacks \"kind\""_s);
    bare("an id in capitals", "[[metric]]\nid = \"R2\"\nkind = \"score\"\n", u"error 2:6 \"R2\" is no id"_s);
    bare("an id of two lines", "[[metric]]\nid = \"a\\nb\"\nkind = \"score\"\n", u"error 2:6 is no id"_s);
    const Rows row{checks + "[[metric]]\nid = \"m\"\n"};
    row("no kind", "", u"error -1:1 metric \"m\" lacks \"kind\""_s);
    row("an unknown kind", "kind = \"postgre\"\n",
        u"error 1:8 \"kind\" of metric \"m\" is \"postgre\"; it may be mlflow, day, influx, http, postgres, folder, latency, score, restarts. Did you mean \"postgres\"?"_s);
    const Rows score{row.before + "kind = \"score\"\n"};
    score("nothing wrong", "", u""_s);
    score("an unknown key", "warn_belw = 80\n",
        u"warning 1:1 metric \"m\" has no key \"warn_belw\". Did you mean \"warn_below\"?"_s);
    score("a key of another kind", "check = \"features\"\n", u"warning 1:1 metric \"m\" has no key \"check\""_s);
    score("a secret in clear", "token = \"abc\"\n", u"error 1:1 would be a secret in clear"_s);
    score("the same id twice", "[[metric]]\nid = \"m\"\nkind = \"score\"\n",
        u"error 1:1 there are two metrics with the id \"m\""_s);
    score("a direction of nobody", "better = \"high\"\n",
        u"error 1:10 \"better\" of metric \"m\" is \"high\"; it may be higher, lower, neither"_s);
    score("a limit in quotes", "warn_below = \"80\"\n", u"error 1:14 must be a number"_s);
    score("a limit that is none", "warn_below = nan\n", u"error 1:14 must be a number"_s);
    score("warning and critical at once", "warn_below = 80\ncrit_below = 80\n", u""_s);
    score("critical before warning, below", "warn_below = 50\ncrit_below = 80\n",
        u"error 2:14 \"crit_below\" of metric \"m\" must not be above \"warn_below\""_s);
    score("critical before warning, above", "warn_above = 80\ncrit_above = 50\n",
        u"error 2:14 \"crit_above\" of metric \"m\" must not be below \"warn_above\""_s);
    score("nothing is good", "warn_below = 48\nwarn_above = 24\n",
        u"error 1:14 the limits of metric \"m\" leave no good value"_s);
    score("nothing is not critical", "crit_below = 48\ncrit_above = 24\n", u"error 1:14 leave no good value"_s);
    score("one value is good", "warn_below = 24\nwarn_above = 24\n", u""_s);
    score("growth over nothing", "growth_over = \"0s\"\n",
        u"error 1:15 \"growth_over\" of metric \"m\" must be from 1s to 366d"_s);
    score("growth over ages", "growth_over = \"367d\"\n", u"error 1:15 from 1s to 366d"_s);
    score("growth over a number", "growth_over = 30\n", u"error 1:15 a span of time such as"_s);
    score("no capacity", "capacity = 0\n", u"error 1:12 \"capacity\" of metric \"m\" must be above 0"_s);
    score("a negative change", "smallest_change = -0.1\n",
        u"error 1:19 \"smallest_change\" of metric \"m\" must be above 0"_s);
    score("a target in words", "target = \"much\"\n", u"error 1:10 must be a number"_s);
    score("all the time", "every = \"0s\"\n", u"error 1:9 \"every\" of metric \"m\" must be from 1s to 366d"_s);
    const Rows unscored{"name = \"x\"\n[[metric]]\nid = \"m\"\n"};
    unscored("a score of nothing", "kind = \"score\"\n",
        u"warning -1:1 metric \"m\" has no value: \"score\" counts no check"_s);
}

void TestStackMetrics::diagnostics()
{
    verifyDiagnostics();
}

void TestStackMetrics::sources_data()
{
    columns();
    const Rows row{checks + "[[metric]]\nid = \"m\"\n"};
    row("runs without an experiment", "kind = \"mlflow\"\n",
        u"error -1:1 metric \"m\" lacks \"experiment\"\nerror -1:1 metric \"m\" lacks \"metric\""_s);
    row("runs of an empty metric", "kind = \"mlflow\"\nexperiment = \"e\"\nmetric = \"\"\n",
        u"error 3:10 must not be empty"_s);
    const Rows runs{row.before + "kind = \"mlflow\"\nexperiment = \"e\"\nmetric = \"m\"\n"};
    runs("what runs measure", "measures = \"values\"\n",
        u"error 1:12 \"measures\" of metric \"m\" is \"values\"; it may be value, interval. Did you mean \"value\"?"_s);
    runs("an interval has no test set", "measures = \"interval\"\ntest_samples = \"n\"\n",
        u"warning 2:1 metric \"m\" has no key \"test_samples\""_s);
    runs("hours in place of minutes", "measures = \"interval\"\nunit = \"h\"\n",
        u"error 2:8 metric \"m\" is measured in \"min\"; leave \"unit\" out"_s);
    row("neither runs nor versions", "kind = \"mlflow\"\nmetric = \"a\"\n",
        u"error -1:1 metric \"m\" lacks \"experiment\", or \"model\""_s);
    row("runs and versions", "kind = \"mlflow\"\nexperiment = \"e\"\nmodel = \"c\"\nmetric = \"a\"\n",
        u"error 3:9 metric \"m\" has both \"experiment\" and \"model\"; leave one of them out"_s);
    row("versions of a nameless model", "kind = \"mlflow\"\nmodel = \"\"\nmetric = \"a\"\n",
        u"error 2:9 \"model\" of metric \"m\" must not be empty"_s);
    row("a model that cannot be asked for", "kind = \"mlflow\"\nmodel = \"it's 'a' \\\"model\\\"\"\nmetric = \"a\"\n",
        u"error 2:9 \"model\" of metric \"m\" has both ' and \" in it; MLflow cannot be asked for such a name"_s);
    row("a model with a quote", "kind = \"mlflow\"\nmodel = \"it's\"\nmetric = \"a\"\n", u""_s);
    row("versions without a metric", "kind = \"mlflow\"\nmodel = \"c\"\n",
        u"error -1:1 metric \"m\" lacks \"metric\""_s);
    row("the pace of versions", "kind = \"mlflow\"\nmodel = \"c\"\nmetric = \"a\"\nmeasures = \"interval\"\n",
        u"error 4:12 \"measures\" of metric \"m\" is \"interval\"; it may be value"_s);
    row("days of nothing", "kind = \"day\"\n",
        u"error -1:1 metric \"m\" lacks \"measurement\"\nerror -1:1 metric \"m\" lacks \"field\""_s);
    const Rows day{row.before + "kind = \"day\"\nmeasurement = \"e\"\nfield = \"f\"\n"};
    day("what days measure", "measures = \"gap\"\n", u"error 1:12 it may be hours, points, largest-gap"_s);
    day("stations of hours", "station_tag = \"s\"\n", u"warning 1:1 metric \"m\" has no key \"station_tag\""_s);
    day("stations of points", "measures = \"points\"\nstation_tag = \"s\"\n", u""_s);
    row("an empty query of InfluxDB", "kind = \"influx\"\nquery = \"\"\n", u"error 2:9 must not be empty"_s);
    row("a query that asks for all", "kind = \"influx\"\nquery = \"from(bucket: \\\"b\\\")\"\n",
        u"error 2:9 \"query\" of metric \"m\" lacks {start}\nerror 2:9 \"query\" of metric \"m\" lacks {stop}"_s);
    row("a query without an end", "kind = \"influx\"\nquery = \"range(start: {start})\"\n",
        u"error 2:9 lacks {stop}: only the time that is asked for is asked"_s);
    row("a query with both", "kind = \"influx\"\nquery = \"range(start: {start}, stop: {stop})\"\n", u""_s);
    row("an empty query of PostgreSQL", "kind = \"postgres\"\nquery = \"\"\n", u"error 2:9 must not be empty"_s);
    row("no query of PostgreSQL", "kind = \"postgres\"\n", u"error -1:1 metric \"m\" lacks \"query\""_s);
    const Rows http{row.before + "kind = \"http\"\npointer = \"/n\"\n"};
    row("an answer without a pointer", "kind = \"http\"\npeer = \"api\"\npath = \"/\"\n",
        u"error -1:1 metric \"m\" lacks \"pointer\""_s);
    http("nobody is asked", "", u"error -3:1 needs \"peer\" and \"path\", or \"url\"\nerror -3:1 lacks \"path\""_s);
    http("a peer of nobody", "peer = \"apis\"\npath = \"/\"\n", u"error 1:8 Did you mean \"api\"?"_s);
    http("a path on another host", "peer = \"api\"\npath = \"//h/x\"\n", u"error 2:8 must begin with one \"/\""_s);
    http("a peer and a url", "peer = \"api\"\nurl = \"http://h/\"\n", u"error 1:8 has both \"peer\" and \"url\""_s);
    http("a password in a url", "url = \"http://u:p@h/\"\n", u"error 1:7 holds a user or password"_s);
    http("a pointer that is a name", "peer = \"api\"\npath = \"/\"\n", u""_s);
    row("a pointer that is none", "kind = \"http\"\npeer = \"api\"\npath = \"/\"\npointer = \"n\"\n",
        u"error 4:11 must begin with \"/\" (RFC 6901)"_s);
    const Rows posting{http.before + "url = \"http://h/\"\n"};
    posting("a body", "method = \"POST\"\njson = { a = 1 }\n", u""_s);
    posting(
        "a body that is got", "json = { a = 1 }\n", u"error 1:8 metric \"m\" sends a body: write method = \"POST\""_s);
    posting("a text that is got", "body = \"a\"\n", u"error 1:8 sends a body"_s);
    posting("two bodies", "method = \"POST\"\njson = { a = 1 }\nbody = \"a\"\n",
        u"error 3:8 has both \"json\" and \"body\""_s);
    posting("an answer without a body", "method = \"HEAD\"\n",
        u"error 1:10 metric \"m\" reads a number from an answer, and HEAD brings none"_s);
    posting("a secret in a header", "headers = { Authorization = \"Bearer x\" }\n",
        u"error 1:13 would be a secret in clear; give the peer a credential"_s);
    posting("a header of two lines", "headers = { a = \"b\\nc\" }\n", u"error 1:17 must be a text of one line"_s);
    posting("an expectation", "expect = [{ contains = \"x\" }]\n", u"warning 1:1 metric \"m\" has no key \"expect\""_s);
    row("no folder", "kind = \"folder\"\n", u"error -1:1 metric \"m\" lacks \"path\""_s);
    row("a folder that is an option", "kind = \"folder\"\npath = \"--help\"\n",
        u"error 2:8 \"path\" of metric \"m\" must begin with \"/\""_s);
    row("a container that is an option", "kind = \"folder\"\ncontainer = \"-u\"\npath = \"/\"\n",
        u"error 2:13 is no name of a container"_s);
    row("folders in other units", "kind = \"folder\"\npath = \"/\"\nunit = \"GB\"\n",
        u"error 3:8 metric \"m\" is measured in \"bytes\"; leave \"unit\" out"_s);
    row("the latency of nobody", "kind = \"latency\"\ncheck = \"feature\"\n",
        u"error 2:9 metric \"m\" looks at \"feature\", which is no check here. Did you mean \"features\"?"_s);
    row("the latency of all", "kind = \"latency\"\n", u""_s);
    row("restarts of nobody", "kind = \"restarts\"\n", u"error -1:1 metric \"m\" lacks \"check\""_s);
    row("restarts of a scheduler", "kind = \"restarts\"\ncheck = \"features\"\n",
        u"error 2:9 metric \"m\" needs a check of kind \"container\", and \"features\" is none"_s);
}

void TestStackMetrics::sources()
{
    verifyDiagnostics();
}

void TestStackMetrics::everyKey()
{
    const Metric metric
        = metricOf("title = \"M\"\ngroup = \"G\"\nkind = \"mlflow\"\nexperiment = \"e\"\nmetric = \"acc\"\n"
                   "test_samples = \"n\"\nplaceholders = [\"EMERGENCY_*\"]\nunit = \"pt\"\nbetter = \"neither\"\n"
                   "warn_below = 0.85\ncrit_below = 0.7\nwarn_above = 1\ncrit_above = 1.5\ngrowth_over = \"30d\"\n"
                   "capacity = 2_000\ntarget = 30\nsmallest_change = 0.01\nevery = \"30min\"\n");
    QCOMPARE(metric.id, u"m"_s);
    QCOMPARE(metric.title, u"M"_s);
    QCOMPARE(metric.group, u"G"_s);
    QCOMPARE(metric.unit, u"pt"_s);
    QCOMPARE(metric.better, Metric::Better::Neither);
    QCOMPARE(metric.limits.warnBelow, 0.85);
    QCOMPARE(metric.limits.critBelow, 0.7);
    QCOMPARE(metric.limits.warnAbove, 1.0);
    QCOMPARE(metric.limits.critAbove, 1.5);
    QCOMPARE(metric.growthOver, std::optional(milliseconds(30 * 24h)));
    QCOMPARE(metric.capacity, 2000.0);
    QCOMPARE(metric.target, 30.0);
    QCOMPARE(metric.smallestChange, 0.01);
    QCOMPARE(metric.every, std::optional(milliseconds(30min)));
    const auto &run = std::get<RunMetric>(metric.source);
    QCOMPARE(run.experiment, u"e"_s);
    QCOMPARE(run.metric, u"acc"_s);
    QCOMPARE(run.measures, RunMetric::Measures::Value);
    QCOMPARE(run.testSamples, u"n"_s);
    QCOMPARE(run.placeholders, QStringList{u"EMERGENCY_*"_s});

    const Metric bare = metricOf("kind = \"score\"\n");
    QCOMPARE(bare.title, u"m"_s);
    QVERIFY(bare.group.isEmpty());
    QVERIFY(!bare.growthOver && !bare.capacity && !bare.target && !bare.smallestChange && !bare.every);
}

void TestStackMetrics::everyKind()
{
    const Metric pace = metricOf("kind = \"mlflow\"\nexperiment = \"e\"\nmetric = \"acc\"\nmeasures = \"interval\"\n");
    QCOMPARE(std::get<RunMetric>(pace.source).measures, RunMetric::Measures::Interval);
    QCOMPARE(pace.unit, u"min"_s);

    const Metric versions = metricOf("kind = \"mlflow\"\nmodel = \"c\"\nmetric = \"acc\"\nmeasures = \"value\"\n"
                                     "test_samples = \"n\"\nplaceholders = [\"E*\"]\nunit = \"pt\"\n");
    const auto model = std::get<ModelMetric>(versions.source);
    QCOMPARE(model.model, u"c"_s);
    QCOMPARE(model.metric, u"acc"_s);
    QCOMPARE(model.testSamples, u"n"_s);
    QCOMPARE(model.placeholders, QStringList{u"E*"_s});
    QCOMPARE(versions.unit, u"pt"_s);

    const QByteArray day = "kind = \"day\"\nmeasurement = \"w\"\nfield = \"t\"\n";
    QCOMPARE(std::get<DayMetric>(metricOf(day).source).measures, DayMetric::Measures::Hours);
    const auto points = std::get<DayMetric>(metricOf(day + "measures = \"points\"\nstation_tag = \"s\"\n").source);
    QCOMPARE(points.measures, DayMetric::Measures::Points);
    QCOMPARE(points.stationTag, u"s"_s);
    QCOMPARE(points.measurement, u"w"_s);
    QCOMPARE(points.field, u"t"_s);
    const Metric gap = metricOf(day + "measures = \"largest-gap\"\n");
    QCOMPARE(std::get<DayMetric>(gap.source).measures, DayMetric::Measures::LargestGap);
    QCOMPARE(gap.unit, u"h"_s);

    const Metric influx = metricOf("kind = \"influx\"\nquery = \"x {start} {stop}\"\nunit = \"kWh\"\n");
    QCOMPARE(std::get<InfluxMetric>(influx.source).query, u"x {start} {stop}"_s);
    QCOMPARE(influx.unit, u"kWh"_s);

    const auto http = std::get<HttpMetric>(
        metricOf("kind = \"http\"\npeer = \"api\"\nmethod = \"POST\"\npath = \"/a?b=1\"\njson = { a = 1 }\n"
                 "pointer = \"/n/0\"\nstatus = [201]\nheaders = { X-A = \"b\" }\n")
            .source);
    QCOMPARE(http.request.peer, u"api"_s);
    QCOMPARE(http.request.url.toString(), u"/a?b=1"_s);
    QCOMPARE(http.request.method, QByteArray("POST"));
    QCOMPARE(http.request.body, QByteArray(R"({"a":1})"));
    QCOMPARE(http.request.headers.value(u"X-A"_s), u"b"_s);
    QCOMPARE(http.request.statuses, QList<int>{201});
    QCOMPARE(http.pointer, u"/n/0"_s);

    QCOMPARE(
        std::get<PostgresMetric>(metricOf("kind = \"postgres\"\nquery = \"SELECT 1\"\n").source).query, u"SELECT 1"_s);
    const Metric folder = metricOf("kind = \"folder\"\ncontainer = \"c\"\npath = \"/a b\"\n");
    QCOMPARE(std::get<FolderMetric>(folder.source).container, u"c"_s);
    QCOMPARE(std::get<FolderMetric>(folder.source).path, u"/a b"_s);
    QCOMPARE(folder.unit, u"bytes"_s);
    const Metric latency = metricOf("kind = \"latency\"\ncheck = \"features\"\n");
    QCOMPARE(std::get<LatencyMetric>(latency.source).check, u"features"_s);
    QCOMPARE(latency.unit, u"ms"_s);
    QVERIFY(std::get<LatencyMetric>(metricOf("kind = \"latency\"\n").source).check.isEmpty());
    QCOMPARE(metricOf("kind = \"score\"\n").unit, u"%"_s);
    QCOMPARE(std::get<RestartsMetric>(metricOf("kind = \"restarts\"\ncheck = \"containers\"\n").source).check,
        u"containers"_s);
}

void TestStackMetrics::directionFollowsTheLimits_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<Metric::Better>("better");
    QTest::newRow("no limit") << QByteArray() << Metric::Better::Neither;
    QTest::newRow("a lowest") << QByteArray("warn_below = 1\n") << Metric::Better::Higher;
    QTest::newRow("a highest") << QByteArray("crit_above = 1\n") << Metric::Better::Lower;
    QTest::newRow("both") << QByteArray("warn_below = 1\nwarn_above = 2\n") << Metric::Better::Neither;
    QTest::newRow("said otherwise") << QByteArray("warn_below = 1\nbetter = \"lower\"\n") << Metric::Better::Lower;
}

void TestStackMetrics::directionFollowsTheLimits()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const Metric::Better, better);
    QCOMPARE(metricOf("kind = \"score\"\n" + keys).better, better);
}

void TestStackMetrics::limitsOfChecksMayNotContradictEither()
{
    const StackFile file
        = stackFromToml("name = \"x\"\n[[check]]\nid = \"a\"\nkind = \"postgres\"\nquery = \"SELECT 1\"\n"
                        "warn_below = 5\nwarn_above = 4\n",
            u"x.toml"_s);
    QVERIFY(!file.stack);
    QVERIFY(file.diagnostics.first().message.contains(u"the limits of check \"a\" leave no good value"_s));
}

void TestStackMetrics::metricsThatAskDockerDemandIt_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<bool>("asksDocker");
    QTest::newRow("PostgreSQL") << QByteArray("kind = \"postgres\"\nquery = \"SELECT 1\"\n") << true;
    QTest::newRow("a folder in a container")
        << QByteArray("kind = \"folder\"\ncontainer = \"c\"\npath = \"/\"\n") << true;
    QTest::newRow("a folder of this machine") << QByteArray("kind = \"folder\"\npath = \"/\"\n") << false;
    QTest::newRow("runs") << QByteArray("kind = \"mlflow\"\nexperiment = \"e\"\nmetric = \"m\"\n") << false;
    QTest::newRow("HTTP") << QByteArray("kind = \"http\"\nurl = \"http://h/\"\npointer = \"/n\"\n") << false;
}

void TestStackMetrics::metricsThatAskDockerDemandIt()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const bool, asksDocker);
    const Stack stack = stackOf(
        "name = \"x\"\n[docker]\nprogram = \"/x/podman\"\nhost = \"ssh://h\"\n[[metric]]\nid = \"m\"\n" + keys);
    QCOMPARE(demandsOf(stack, stack.metrics.first()).size(), asksDocker ? 2 : 0);
    QCOMPARE(demandsOf(stack).size(), 2);
}

void TestStackMetrics::theShippedMetrics()
{
    const Result<StackFile> file = readStackFile(u":/conche/stacks/chocolate-factory.toml"_s);
    QVERIFY(file && file->stack);
    // What each is judged by, as the document says it.
    QStringList found;
    for (const Metric &metric : file->stack->metrics) {
        const auto bound = [](const char *sign, std::optional<double> value) {
            return value ? u" %1%2"_s.arg(QLatin1StringView(sign)).arg(*value, 0, 'g', 10) : QString();
        };
        found << metric.group + u'/' + metric.id + bound(">=", metric.limits.warnBelow)
                + bound("<=", metric.limits.warnAbove) + bound("=", metric.target) + u' ' + metric.unit;
        QVERIFY(!metric.title.isEmpty() && metric.title != metric.id);
    }
    QCOMPARE(found,
        (QStringList{u"MLflow health/training-interval =30 min"_s, u"MLflow health/classifier-interval =30 min"_s,
            u"MLflow health/energy-r2 >=0.85 "_s, u"MLflow health/classifier-accuracy >=0.85 "_s,
            u"MLflow health/training-duration <=300 s"_s, u"MLflow health/classifier-duration <=300 s"_s,
            u"MLflow health/artifact-storage <=1000000000 bytes"_s, u"Data pipeline/energy-records >=24 a day"_s,
            u"Data pipeline/weather-records >=24 <=48 a day"_s, u"Data pipeline/weather-hours >=24 a day"_s,
            u"Data pipeline/features-response <=10000 ms"_s, u"Data pipeline/largest-gap <=6 h"_s,
            u"Data pipeline/weather-gap <=6 h"_s, u"Data pipeline/influxdb-growth bytes"_s,
            u"Conche/health-score >=80 %"_s, u"Conche/check-latencies ms"_s, u"Conche/container-restarts "_s}));
}

QTEST_GUILESS_MAIN(TestStackMetrics)
#include "tst_stack_metrics.moc"
