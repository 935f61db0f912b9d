// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/stackfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace conche;
using namespace conche::stack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStackShipped final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasNoDiagnostic();
    void isTheFileInTheRepository();
    void holdsTheChecksOfTheDocument_data();
    void holdsTheChecksOfTheDocument();
    void scoreIsThatOfTheMonitorScript();
    void peersAreThoseOfTheDocument();
    void trainingLimits();
    void featureLimits();
    void predictionsAskBothModels();
    void dataLimits();
    void containersAreThoseOfTheDocument();
    void metadataShowsTheSchemaVersion();
    void diskLimits();
    void linksAreThoseOfTheDocument();

private:
    template <typename Kind>
    [[nodiscard]] const Kind &question(const QString &id) const
    {
        for (const Check &check : m_file.stack->checks) {
            if (check.id == id)
                return std::get<Kind>(check.question);
        }
        qFatal("no check %s", qPrintable(id));
    }

    StackFile m_file;
};

namespace {

const QString shipped = u":/conche/stacks/chocolate-factory.toml"_s;

// In the order of the alternatives of Check::question.
const QStringList kinds{u"http"_s, u"mlflow"_s, u"influx"_s, u"series"_s, u"scheduler"_s, u"container"_s, u"postgres"_s,
    u"disk"_s, u"command"_s};

} // namespace

void TestStackShipped::initTestCase()
{
    const Result<StackFile> file = readStackFile(shipped);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    m_file = *file;
    QVERIFY(m_file.stack);
}

void TestStackShipped::hasNoDiagnostic()
{
    for (const Diagnostic &diagnostic : std::as_const(m_file.diagnostics))
        QFAIL(qPrintable(diagnostic.text(m_file.path)));
    QCOMPARE(m_file.stack->name, u"chocolate-factory"_s);
    QCOMPARE(m_file.stack->zone, u"Europe/Madrid"_s);
}

void TestStackShipped::isTheFileInTheRepository()
{
    QFile built(shipped);
    QFile source(QStringLiteral(CONCHE_SOURCE_DIR) + u"/resources/stacks/chocolate-factory.toml"_s);
    QVERIFY(built.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly));
    QCOMPARE(built.readAll(), source.readAll());
}

void TestStackShipped::holdsTheChecksOfTheDocument_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("asksService");
    QTest::addColumn<int>("seconds");
    QTest::newRow("api-health") << u"http"_s << true << 10;
    QTest::newRow("mlflow-version") << u"http"_s << true << 10;
    QTest::newRow("mlflow-api") << u"mlflow"_s << true << 10;
    QTest::newRow("training-recent") << u"mlflow"_s << false << 30;
    QTest::newRow("features") << u"http"_s << false << 90;
    QTest::newRow("prediction") << u"http"_s << false << 10;
    QTest::newRow("data-energy") << u"series"_s << false << 30;
    QTest::newRow("data-weather") << u"series"_s << false << 30;
    QTest::newRow("scheduler") << u"scheduler"_s << false << 10;
    QTest::newRow("containers") << u"container"_s << false << 10;
    QTest::newRow("timeseries") << u"influx"_s << true << 10;
    QTest::newRow("metadata") << u"postgres"_s << true << 10;
    QTest::newRow("disk") << u"disk"_s << false << 10;
}

void TestStackShipped::holdsTheChecksOfTheDocument()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, asksService);
    QFETCH(const int, seconds);
    QCOMPARE(m_file.stack->checks.size(), 13);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const auto check = std::ranges::find(m_file.stack->checks, id, &Check::id);
    QVERIFY(check != m_file.stack->checks.end());
    QCOMPARE(kinds[static_cast<qsizetype>(check->question.index())], kind);
    QCOMPARE(check->asks == Asks::Service, asksService);
    QCOMPARE(check->timeLimit, milliseconds(std::chrono::seconds(seconds)));
    QVERIFY(!check->title.isEmpty() && check->title != id);
}

void TestStackShipped::scoreIsThatOfTheMonitorScript()
{
    QCOMPARE(m_file.stack->score,
        (QStringList{u"api-health"_s, u"mlflow-version"_s, u"training-recent"_s, u"features"_s, u"data-energy"_s,
            u"scheduler"_s}));
}

void TestStackShipped::peersAreThoseOfTheDocument()
{
    const Stack &stack = *m_file.stack;
    QCOMPARE(stack.docker.program, u"docker"_s);
    QVERIFY(stack.docker.context.isEmpty() && stack.docker.host.isEmpty());
    QVERIFY(stack.api && stack.mlflow && stack.influxdb && stack.postgres);
    QCOMPARE(stack.api->url, QUrl(u"http://localhost:8000"_s));
    QCOMPARE(stack.mlflow->url, QUrl(u"http://localhost:5000"_s));
    QVERIFY(stack.mlflow->credential.isEmpty());
    QCOMPARE(stack.influxdb->url, QUrl(u"http://localhost:8086"_s));
    QCOMPARE(stack.influxdb->version, 2);
    QCOMPARE(stack.influxdb->organisation, u"chocolate_factory"_s);
    QCOMPARE(stack.influxdb->bucket, u"energy_data"_s);
    QCOMPARE(stack.influxdb->credential, u"keychain:chocolate-factory/influxdb"_s);
    QCOMPARE(stack.postgres->container, u"chocolate_factory_postgres"_s);
    QCOMPARE(stack.postgres->user, u"mlflow"_s);
    QCOMPARE(stack.postgres->database, u"mlflow"_s);
}

void TestStackShipped::trainingLimits()
{
    const auto &training = question<MlflowCheck>(u"training-recent"_s);
    QCOMPARE(training.warnAfter, milliseconds(2h));
    QCOMPARE(training.critAfter, milliseconds(24h));
    QCOMPARE(training.placeholders, QStringList{u"EMERGENCY_*"_s});
    QCOMPARE(training.experiments.size(), 2);
    QCOMPARE(training.experiments[0].name, u"chocolate_energy_optimization"_s);
    QCOMPARE(training.experiments[0].metric, u"r2_score"_s);
    QCOMPARE(training.experiments[1].name, u"chocolate_production_classification"_s);
    QCOMPARE(training.experiments[1].metric, u"accuracy"_s);
    QCOMPARE(training.experiments[1].title, u"classifier"_s);
    QVERIFY(question<MlflowCheck>(u"mlflow-api"_s).experiments.isEmpty());
}

void TestStackShipped::featureLimits()
{
    const auto &features = question<HttpCheck>(u"features"_s);
    QCOMPARE(features.warnAfter, std::optional(milliseconds(10s)));
    QVERIFY(!features.critAfter);
    QCOMPARE(features.requests.size(), 1);
    QCOMPARE(features.requests[0].peer, u"api"_s);
    QCOMPARE(features.requests[0].url.toString(), u"/mlflow/features?hours_back=1"_s);
    QCOMPARE(features.requests[0].expectations[0].otherwise, Verdict::Critical);
}

void TestStackShipped::predictionsAskBothModels()
{
    const QList<Request> requests = question<HttpCheck>(u"prediction"_s).requests;
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].url.path(), u"/predict/energy-optimization"_s);
    QCOMPARE(requests[1].url.path(), u"/predict/production-recommendation"_s);
    for (const Request &request : requests) {
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.body, QByteArray(R"({"humidity":55,"price_eur_kwh":0.15,"temperature":22})"));
        QCOMPARE(request.headers.value(u"Content-Type"_s), u"application/json"_s);
        QCOMPARE(request.statuses, QList<int>{200});
        QCOMPARE(request.expectations.size(), 1);
    }
}

void TestStackShipped::dataLimits()
{
    const auto &energy = question<SeriesCheck>(u"data-energy"_s);
    QCOMPARE(energy.measurement, u"energy_prices"_s);
    QCOMPARE(energy.field, u"price_eur_kwh"_s);
    QCOMPARE(energy.noneWithin, milliseconds(6h));
    QCOMPARE(energy.dayHoursMinimum, std::optional(24));
    QVERIFY(!energy.dayPointsMinimum && !energy.dayPointsMaximum);
    QCOMPARE(energy.fallbackPath, u"/influxdb/verify?hours=6"_s);

    const auto &weather = question<SeriesCheck>(u"data-weather"_s);
    QCOMPARE(weather.measurement, u"weather_data"_s);
    QCOMPARE(weather.noneWithin, milliseconds(6h));
    QCOMPARE(weather.stationTag, u"station_id"_s);
    QCOMPARE(weather.dayPointsMinimum, std::optional(24));
    QCOMPARE(weather.dayPointsMaximum, std::optional(48));
    QVERIFY(!weather.dayHoursMinimum);
}

void TestStackShipped::containersAreThoseOfTheDocument()
{
    QCOMPARE(question<ContainerCheck>(u"containers"_s).names,
        (QStringList{u"chocolate_factory_brain"_s, u"chocolate_factory_storage"_s, u"chocolate_factory_postgres"_s,
            u"chocolate_factory_mlops"_s}));
}

void TestStackShipped::metadataShowsTheSchemaVersion()
{
    const auto &metadata = question<PostgresCheck>(u"metadata"_s);
    QCOMPARE(metadata.label, u"schema version"_s);
    QCOMPARE(metadata.query, u"SELECT version_num FROM alembic_version"_s);
    QCOMPARE(question<SchedulerCheck>(u"scheduler"_s).path, u"/scheduler/status"_s);
    QVERIFY(question<InfluxCheck>(u"timeseries"_s).query.isEmpty());
}

void TestStackShipped::diskLimits()
{
    const auto &disk = question<DiskCheck>(u"disk"_s);
    QCOMPARE(disk.warnPercent, 80.0);
    QCOMPARE(disk.critPercent, 90.0);
    QCOMPARE(disk.places.size(), 3);
    for (const Place &place : disk.places)
        QVERIFY(!place.container.isEmpty() && place.path.startsWith(u'/'));
}

void TestStackShipped::linksAreThoseOfTheDocument()
{
    const QList<Link> &links = m_file.stack->links;
    QCOMPARE(links.size(), 4);
    QCOMPARE(links[0].url, QUrl(u"http://localhost:5000"_s));
    QCOMPARE(links[1].url, QUrl(u"http://localhost:8000/docs"_s));
    QCOMPARE(links[2].url, QUrl(u"http://localhost:8086"_s));
    QCOMPARE(links[3].command, u"./scripts/mlflow-health-monitor.sh"_s);
    QVERIFY(links[3].url.isEmpty());
}

QTEST_GUILESS_MAIN(TestStackShipped)
#include "tst_stack_shipped.moc"
