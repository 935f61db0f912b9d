// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/composefile.h"
#include "stack/composeimport.h"
#include "stack/stackfile.h"
#include "stack/stackwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace conche;
using namespace conche::stack;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"geheim-"_s + QString::number(4711);

const QByteArray mlflowService
    = "  mlflow: {image: 'ghcr.io/mlflow/mlflow:v2', command: mlflow server, ports: ['5000:5000']}\n";
const QByteArray influxService = "  influxdb:\n    image: influxdb:2.7\n    ports: ['8086:8086']\n"
                                 "    environment: {DOCKER_INFLUXDB_INIT_ORG: o, DOCKER_INFLUXDB_INIT_BUCKET: b}\n";
const QByteArray postgresService = "  postgres: {image: postgres:15}\n";
const QByteArray apiService = "  api: {build: ., command: 'uvicorn app:app', ports: ['8000:8000']}\n";

} // namespace

/*! Which services are taken for which peers, and the stack file that comes of them. */
class TestComposeImport final : public QObject
{
    Q_OBJECT

    static ComposeImport import(const QByteArray &services, const QString &name = {})
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"compose.yaml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("name: shop\nservices:\n" + services) < 0)
            qFatal("cannot be written");
        file.close();
        const ComposeReading reading = readCompose({{file.fileName()}, {}, {}, {}});
        if (!reading.compose)
            qFatal("%s", qPrintable(reading.notes.first().diagnostic.message));
        return importCompose(*reading.compose, name);
    }

    /*! The stack that the written file describes; without any diagnostic. */
    static Stack written(const ComposeImport &found)
    {
        const Result<QString> text = stackFileText(found, {u"compose.yaml"_s});
        if (!text)
            qFatal("%s", qPrintable(text.error().message));
        const StackFile file = stackFromToml(text->toUtf8(), u"x.toml"_s);
        for (const Diagnostic &diagnostic : file.diagnostics)
            qFatal("%s in:\n%s", qPrintable(diagnostic.text(file.path)), qPrintable(*text));
        if (text->contains(secret))
            qFatal("a secret");
        return *file.stack;
    }

    static QString ids(const Stack &stack)
    {
        QStringList ids;
        for (const Check &check : stack.checks)
            ids.append(check.id);
        return ids.join(u' ');
    }

private Q_SLOTS:
    void theFactorysFileIsTheShippedOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"docker-compose.yml"_s);
        QVERIFY(QFile::copy(QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/compose/factory.yml"), path));
        QFile env(folder.filePath(u".env"_s));
        QVERIFY(env.open(QIODevice::WriteOnly));
        const QByteArray token = secret.toUtf8();
        env.write(QByteArray("POSTGRES_DB=mlflow\nPOSTGRES_USER=mlflow\nPOSTGRES_PASSWORD=") + token
            + "@/#x\nINFLUXDB_TOKEN=" + token
            + "\nINFLUXDB_ADMIN_PASSWORD=x\nINFLUXDB_ORG=chocolate_factory\nINFLUXDB_BUCKET=energy_data\n");
        env.close();
        const ComposeReading reading = readCompose({{path}, {}, {}, {}});
        QVERIFY(reading.compose && reading.notes.isEmpty());
        const ComposeImport found = importCompose(*reading.compose, u"chocolate-factory"_s);
        QVERIFY(found.isChocolateFactory);
        QCOMPARE(found.credentials.size(), 1);
        QCOMPARE(found.credentials.first().variable, u"INFLUXDB_TOKEN"_s);
        QCOMPARE(found.credentials.first().value.reveal(), secret.toUtf8());
        (void)written(found);
        // Line by line what is shipped, but for comments.
        const auto settings = [](const QString &text) {
            QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
            lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
            return lines.join(u'\n');
        };
        QFile shipped(u":/conche/stacks/chocolate-factory.toml"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QCOMPARE(settings(*stackFileText(found, {path})), settings(QString::fromUtf8(shipped.readAll())));
    }

    void otherAddressesGoWhereverTheyStand()
    {
        QFile file(QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/compose/factory.yml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray services = file.readAll();
        // The API and MLflow change places.
        services.replace("${FASTAPI_PORT:-8000}", "5000").replace("${MLFLOW_PORT:-5000}", "8000");
        for (const char *name : {"POSTGRES_USER", "POSTGRES_DB", "INFLUXDB_ORG", "INFLUXDB_BUCKET"})
            services.replace(QByteArray(QByteArray("${") + name + "}"), QByteArray(name).toLower());
        const Stack stack = written(import(services.mid(services.indexOf("  fastapi-app"))));
        QCOMPARE(stack.checks.size(), 13);
        QCOMPARE(stack.api->url.port(), 5000);
        QCOMPARE(stack.mlflow->url.port(), 8000);
        QCOMPARE(stack.influxdb->organisation, u"influxdb_org"_s);
        QCOMPARE(stack.influxdb->credential, u"keychain:shop/influxdb"_s);
        QCOMPARE(stack.links[0].url, QUrl(u"http://localhost:8000"_s));
        QCOMPARE(stack.links[1].url, QUrl(u"http://localhost:5000/docs"_s));
        QCOMPARE(stack.postgres->user, u"postgres_user"_s);
    }

    void checksAndMetricsAreThoseThatMakeSense_data()
    {
        QTest::addColumn<QByteArray>("services");
        QTest::addColumn<QString>("checks");
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("metrics");
        const auto row = [](const char *name, const QByteArray &services, const QString &checks, const QString &score,
                             const QString &folders = {}) {
            const QString others = u"check-latencies container-restarts"_s;
            QTest::newRow(name) << services << checks << score
                                << QString(folders + (score.isEmpty() ? QString() : u"health-score "_s) + others);
        };
        row("all", mlflowService + influxService + postgresService + apiService,
            u"api-health mlflow-version mlflow-api containers timeseries metadata"_s,
            u"api-health mlflow-version mlflow-api timeseries metadata"_s);
        row("MLflow alone", mlflowService, u"mlflow-version mlflow-api containers"_s, u"mlflow-version mlflow-api"_s);
        row("InfluxDB alone", influxService, u"containers timeseries"_s, u"timeseries"_s);
        row("PostgreSQL alone", postgresService, u"containers metadata"_s, u"metadata"_s);
        row("the API alone", apiService, u"api-health containers"_s, u"api-health"_s);
        row("none of them", "  cache: {image: redis}\n", u"containers"_s, u""_s);
        row("with volumes", "  db: {image: postgres, volumes: ['d:/var/lib/postgresql/data']}\n",
            u"containers metadata disk"_s, u"metadata"_s);
        row("folders that grow",
            "  tracker: {image: mlflow, container_name: tracker, ports: ['5000:5000'], volumes: ['m:/srv/models'],\n"
            "    command: mlflow server --artifacts-destination /srv/models}\n"
            "  tsdb: {image: 'influxdb:2.7', container_name: tsdb, volumes: ['i:/var/lib/influxdb2']}\n",
            u"mlflow-version mlflow-api containers disk"_s, u"mlflow-version mlflow-api"_s,
            u"artifact-storage=tracker:/srv/models influxdb-growth=tsdb:/var/lib/influxdb2 "_s);
    }

    void checksAndMetricsAreThoseThatMakeSense()
    {
        QFETCH(QByteArray, services);
        QFETCH(QString, checks);
        QFETCH(QString, score);
        QFETCH(QString, metrics);
        const Stack stack = written(import(services));
        QCOMPARE(ids(stack), checks);
        QCOMPARE(stack.score.join(u' '), score);
        QStringList found;
        for (const Metric &metric : stack.metrics) {
            const auto *folder = std::get_if<FolderMetric>(&metric.source);
            found << metric.id + (folder ? QString(u'=' + folder->container + u':' + folder->path) : QString());
        }
        QCOMPARE(found.join(u' '), metrics);
        QCOMPARE(stack.name, u"shop"_s);
        QCOMPARE(stack.title, u"Shop"_s);
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const QByteArray &ports, const QString &url) {
            QTest::newRow(name) << "{image: mlflow, command: 'mlflow server --port 5001', " + ports + "}" << url;
        };
        row("the same port", "ports: ['5001:5001']", u"http://localhost:5001"_s);
        row("another port", "ports: ['80:5001']", u"http://localhost:80"_s);
        row("bound to loopback", "ports: ['127.0.0.1:5001:5001']", u"http://127.0.0.1:5001"_s);
        row("bound to all", "ports: ['0.0.0.0:5001:5001']", u"http://localhost:5001"_s);
        row("bound by IPv6", "ports: ['[::1]:5001:5001']", u"http://[::1]:5001"_s);
        row("a range", "ports: ['6000-6010:5000-5010']", u"http://localhost:6001"_s);
        row("in many words", "ports: [{target: 5001, published: '7001', host_ip: 10.0.0.1}]",
            u"http://10.0.0.1:7001"_s);
        row("the only one, another than said", "ports: ['5000:5000']", u"http://localhost:5000"_s);
        row("the host's network", "network_mode: host", u"http://localhost:5001"_s);
        row("none", "expose: [5001]", QString());
        row("one that Docker chooses", "ports: [5001]", QString());
        row("several others", "ports: ['1:1', '2:2']", QString());
        row("udp", "ports: ['5001:5001/udp']", QString());
    }

    void addresses()
    {
        QFETCH(QByteArray, service);
        QFETCH(QString, url);
        const ComposeImport found = import("  m: " + service + "\n" + postgresService);
        const Stack stack = written(found);
        QCOMPARE(stack.mlflow.has_value(), !url.isEmpty());
        QCOMPARE(stack.mlflow ? stack.mlflow->url.toString() : QString(), url);
        QCOMPARE(found.mlflow.problem.isEmpty(), !url.isEmpty());
        QCOMPARE(found.mlflow.service, u"m"_s);
    }

    void mlflowIsFound_data()
    {
        QTest::addColumn<QByteArray>("services");
        QTest::addColumn<QString>("service");
        QTest::newRow("by its command") << QByteArray(
            "  a: {image: 'python:3.11', command: 'sh -c \"pip install mlflow && mlflow server\"'}")
                                        << u"a"_s;
        QTest::newRow("by its command as a list") << QByteArray("  a: {image: x, entrypoint: [mlflow, ui]}") << u"a"_s;
        QTest::newRow("by its image") << QByteArray("  a: {image: 'host:5000/bitnami/mlflow@sha256:0'}") << u"a"_s;
        QTest::newRow("built here") << QByteArray("  tracking: {build: ./mlflow, ports: ['5000:5000']}")
                                    << u"tracking"_s;
        QTest::newRow("not the one that trains") << QByteArray(
            "  a: {image: mlflow-train}\n  b: {image: x/mlflow, command: python train.py}\n  c: {image: mlflow}")
                                                 << u"c"_s;
        QTest::newRow("not the one that serves a model")
            << QByteArray("  a: {image: mlflow, command: mlflow models serve}") << QString();
        QTest::newRow("the command before the image")
            << QByteArray("  a: {image: mlflow}\n  b: {image: mlflow, command: mlflow server}") << u"b"_s;
        QTest::newRow("not what runs once")
            << QByteArray("  a: {image: mlflow, depends_on: {b: {condition: service_completed_successfully}}}\n"
                          "  b: {image: mlflow, command: mlflow server}")
            << u"a"_s;
    }

    void mlflowIsFound()
    {
        QFETCH(QByteArray, services);
        QFETCH(QString, service);
        QCOMPARE(import(services + '\n').mlflow.service, service);
    }

    void thoseNotTakenAreNamed()
    {
        const ComposeImport found = import("  a: {image: postgres}\n  b: {image: postgis/postgis}\n" + mlflowService);
        QCOMPARE(found.postgres.service, u"a"_s);
        QCOMPARE(found.postgres.others, QStringList{u"b"_s});
        QVERIFY(stackFileText(found, {})->contains(u"# It could have been: b"_s));
    }

    void postgres_data()
    {
        QTest::addColumn<QByteArray>("services");
        QTest::addColumn<QString>("peer");
        const QByteArray two("  one: {image: postgres, environment: {POSTGRES_USER: u, POSTGRES_DB: d}}\n"
                             "  two: {image: bitnami/postgresql, container_name: zwei, environment: "
                             "{POSTGRESQL_USERNAME: v}}\n");
        const auto server = [](const QByteArray &uri) -> QByteArray {
            return "  m: {image: x, command: \"mlflow server --backend-store-uri " + uri + "\"}\n";
        };
        const QByteArray pw = secret.toUtf8();
        QTest::newRow("of its own") << two << u"shop-one-1 u d"_s;
        QTest::newRow("with nothing said") << postgresService << u"shop-postgres-1 postgres postgres"_s;
        QTest::newRow("the user's database") << two.mid(two.indexOf("  two")) << u"zwei v v"_s;
        QTest::newRow("where MLflow points") << two + server("postgresql://w:" + pw + "@two:5432/x") << u"zwei w x"_s;
        QTest::newRow("by the container's name") << two + server("postgresql://w:" + pw + "@zwei/x") << u"zwei w x"_s;
        QTest::newRow("with a driver") << two + server("postgresql+psycopg2://w:" + pw + "@two/x?a=b") << u"zwei w x"_s;
        QTest::newRow("a password of all letters")
            << two + server("postgresql://w:/@one/" + pw + "@:#?@two/x") << u"zwei w x"_s;
        QTest::newRow("elsewhere") << two + server("postgresql://w:" + pw + "@far.example/x") << u"shop-one-1 u d"_s;
        QTest::newRow("in a variable of MLflow's")
            << two + "  m: {image: mlflow, environment: {BACKEND_STORE_URI: 'postgresql://w:" + pw + "@two/x'}}\n"
            << u"zwei w x"_s;
        QTest::newRow("by variables of the container") << two
                + "  m: {image: x, environment: {U: w, D: x}, command: 'mlflow server -u "
                  "postgresql://$$U:$$P@two/$${D}'}\n" << u"zwei w x"_s;
        QTest::newRow("not the one that asks")
            << QByteArray("  a: {image: postgres, command: pg_dump}\n") + two << u"shop-one-1 u d"_s;
    }

    void postgres()
    {
        QFETCH(QByteArray, services);
        QFETCH(QString, peer);
        const ComposeImport found = import(services);
        const Stack stack = written(found);
        QVERIFY(stack.postgres);
        QCOMPARE(u"%1 %2 %3"_s.arg(stack.postgres->container, stack.postgres->user, stack.postgres->database), peer);
        QCOMPARE(found.holdsMlflowsData, peer == "zwei w x"_L1);
        QVERIFY(
            stackFileText(found, {})->contains(found.holdsMlflowsData ? u"alembic_version"_s : u"server_version"_s));
    }

    void influx_data()
    {
        QTest::addColumn<QByteArray>("services");
        QTest::addColumn<QString>("peer");
        const auto service = [](const QByteArray &image, const QByteArray &environment) -> QByteArray {
            return "  i: {image: " + image + ", ports: ['8086:8086'], environment: {" + environment + "}}\n";
        };
        const QByteArray pw = secret.toUtf8();
        QTest::newRow("2") << service("influxdb:2.7", "INFLUXDB_ORG: o, INFLUXDB_BUCKET: b, INFLUXDB_TOKEN: " + pw)
                           << u"2 o b  keychain:shop/influxdb INFLUXDB_TOKEN"_s;
        QTest::newRow("of Bitnami") << service(
            "bitnami/influxdb", "INFLUXDB_ADMIN_ORG: o, INFLUXDB_ADMIN_BUCKET: b, INFLUXDB_ADMIN_USER_TOKEN: " + pw)
                                    << u"2 o b  keychain:shop/influxdb INFLUXDB_ADMIN_USER_TOKEN"_s;
        QTest::newRow("said by the API service") << service("influxdb:2", "")
                + "  api: {build: ., command: uvicorn x, environment: {INFLUX_ORG: o, INFLUX_BUCKET: b, INFLUX_TOKEN: "
                + pw + "}}\n" << u"2 o b  keychain:shop/influxdb INFLUX_TOKEN"_s;
        QTest::newRow("without a token") << service("influxdb:2", "INFLUX_ORG: o, INFLUX_BUCKET: b")
                                         << u"2 o b  keychain:shop/influxdb "_s;
        QTest::newRow("1") << service(
            "influxdb:1.8-alpine", "INFLUXDB_DB: d, INFLUXDB_USER: u, INFLUXDB_USER_PASSWORD: " + pw)
                           << u"1  d u keychain:shop/influxdb INFLUXDB_USER_PASSWORD"_s;
        QTest::newRow("1 without users") << service("influxdb", "INFLUXDB_DB: d") << u"1  d   "_s;
    }

    void influx()
    {
        QFETCH(QByteArray, services);
        QFETCH(QString, peer);
        const ComposeImport found = import(services);
        const Stack stack = written(found);
        QVERIFY(stack.influxdb);
        const InfluxPeer &p = *stack.influxdb;
        QCOMPARE(u"%1 %2 %3 %4 %5 %6"_s.arg(QString::number(p.version), p.organisation, p.bucket, p.user, p.credential,
                     found.credentials.isEmpty() ? QString() : found.credentials.first().variable),
            peer);
    }

    void influxThatIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QString>("says");
        QTest::newRow("3") << QByteArray("{image: 'influxdb:3-core', ports: ['8086:8086']}") << u"InfluxDB 3"_s;
        QTest::newRow("no bucket") << QByteArray("{image: 'influxdb:2', ports: ['8086:8086']}")
                                   << u"organisation and bucket"_s;
        QTest::newRow("no port") << QByteArray("{image: 'influxdb:2'}") << u"publishes no port"_s;
    }

    void influxThatIsNotTaken()
    {
        QFETCH(QByteArray, service);
        QFETCH(QString, says);
        const ComposeImport found = import("  i: " + service + '\n' + apiService);
        QVERIFY2(found.influxdb.problem.contains(says), qPrintable(found.influxdb.problem));
        const Stack stack = written(found);
        QVERIFY(!stack.influxdb);
        QCOMPARE(ids(stack), u"api-health containers"_s);
        QVERIFY(stackFileText(found, {})->simplified().remove(u"# "_s).contains(says));
    }

    void apiIsFound_data()
    {
        QTest::addColumn<QByteArray>("services");
        QTest::addColumn<QString>("service");
        QTest::newRow("by its command") << QByteArray("  x: {image: y, command: 'gunicorn app:app -b 0.0.0.0:8000'}")
                                        << u"x"_s;
        QTest::newRow("by its image") << QByteArray("  x: {image: tiangolo/uvicorn-gunicorn-fastapi}") << u"x"_s;
        QTest::newRow("by its Dockerfile")
            << QByteArray("  x: {build: {context: ., dockerfile: fastapi.Dockerfile}}") << u"x"_s;
        QTest::newRow("built, and uses the others")
            << mlflowService + "  x: {build: ., ports: ['1:1'], depends_on: [mlflow]}" << u"x"_s;
        QTest::newRow("built, and told of the others")
            << mlflowService + "  x: {build: ., ports: ['1:1'], environment: {M: 'http://mlflow:5000'}}" << u"x"_s;
        QTest::newRow("not what is built and asked by nobody")
            << mlflowService + "  x: {build: ., depends_on: [mlflow]}" << QString();
        QTest::newRow("not what is known as something else")
            << mlflowService + "  x: {image: grafana/grafana, ports: ['8000:8000'], depends_on: [mlflow]}" << QString();
        QTest::newRow("not the notebook")
            << mlflowService + "  x: {build: ., command: jupyter lab, ports: ['8000:8000'], depends_on: [mlflow]}"
            << QString();
    }

    void apiIsFound()
    {
        QFETCH(QByteArray, services);
        QFETCH(QString, service);
        QCOMPARE(import(services + '\n').api.service, service);
    }

    void theApisPathIsThatOfItsHealthCheck()
    {
        const auto path = [](const QByteArray &test) {
            const Stack stack = written(
                import("  x: {build: ., command: uvicorn --port=9000 x, ports: ['9000:9000'], healthcheck: {test: "
                    + test + "}}\n"));
            return std::get<HttpCheck>(stack.checks.first().question).requests.first().url.path();
        };
        QCOMPARE(path("[CMD, curl, -f, 'http://localhost:9000/api/v1/live']"), u"/api/v1/live"_s);
        QCOMPARE(path("'curl http://localhost/ready?x=1 || exit 1'"), u"/ready"_s);
        QCOMPARE(path("'nc -z localhost 9000'"), u"/health"_s);
        QCOMPARE(path("'curl http://localhost//twice'"), u"/health"_s);
    }

    void mlflowsPassword()
    {
        const ComposeImport found = import(mlflowService
            + "  x: {image: y, environment: {MLFLOW_TRACKING_USERNAME: u, MLFLOW_TRACKING_PASSWORD: " + secret.toUtf8()
            + "}}\n");
        const Stack stack = written(found);
        QCOMPARE(stack.mlflow->user, u"u"_s);
        QCOMPARE(stack.mlflow->credential, u"keychain:shop/mlflow"_s);
        QCOMPARE(found.credentials.first().peer, u"mlflow"_s);
    }

    void zoneIsThatOfAService()
    {
        QCOMPARE(import("  a: {image: postgres, environment: {TZ: Asia/Tokyo}}\n").stack.zone, u"Asia/Tokyo"_s);
        QVERIFY(import("  a: {image: postgres, environment: {TZ: Nowhere/Else}}\n").stack.zone != "Nowhere/Else"_L1);
        QVERIFY(import(postgresService).notes.join(u' ').contains("TZ"_L1));
    }

    void foldersThatAreNotMountedAreSaid()
    {
        const QString notes = import(postgresService + influxService).notes.join(u'\n');
        QVERIFY2(notes.contains("service \"postgres\" mounts no folder for its metadata"_L1), qPrintable(notes));
        QVERIFY2(notes.contains("service \"influxdb\" mounts no folder for its time series"_L1), qPrintable(notes));
        const QByteArray mounted = "  a: {image: postgres, volumes: ['d:/var/lib/postgresql/data']}\n";
        QVERIFY(!import(mounted).notes.join(u'\n').contains("mounts no folder"_L1));
    }

    void placesAreMounts()
    {
        const Stack stack
            = written(import("  a: {image: postgres, volumes: ['d:/var/lib/postgresql/data']}\n"
                             "  b: {image: influxdb:2, volumes: ['/x:/etc/influxdb2', 'i:/var/lib/influxdb2']}\n"
                             "  c: {image: x, command: mlflow server --artifacts-destination "
                             "file:///srv/a/b, volumes: ['/h:/srv/a']}\n"));
        const auto &disk = std::get<DiskCheck>(stack.checks.last().question);
        QStringList places;
        for (const Place &place : disk.places)
            places.append(place.container + place.path);
        QCOMPARE(places,
            (QStringList{u"shop-b-1/var/lib/influxdb2"_s, u"shop-a-1/var/lib/postgresql/data"_s, u"shop-c-1/srv/a"_s}));
    }

    /*! Whatever a compose file holds, the stack file can be read and means the same. */
    void hostileTextsStayTexts()
    {
        std::mt19937 random{20260309};
        const auto below = [&random](size_t limit) { return static_cast<qsizetype>(random() % limit); };
        const QStringList pieces{u"\""_s, u"\\"_s, u"'"_s, u"\n"_s, u"\r"_s, u"\t"_s, u"]"_s, u"[[check]]"_s, u"#"_s,
            u" = "_s, u"\"\"\""_s, u"\\1"_s, u"%1"_s, u"ü"_s, QString::fromUcs4(U"\U0001F36B"), QString(QChar(0x2028)),
            QString(QChar(0x7f)), QString(QChar(0x85)), QString(QChar(0xfeff)), u"a"_s, u"\\u0000"_s, u"…"_s};
        for (int i = 0; i < 300; ++i) {
            const auto text = [&] {
                QString made = u"x"_s;
                for (qsizetype pieceCount = below(8); pieceCount > 0; --pieceCount)
                    made += pieces[below(static_cast<size_t>(pieces.size()))];
                return made;
            };
            ComposeImport found = import(mlflowService + influxService + postgresService + apiService);
            found.stack.title = text();
            found.stack.influxdb->bucket = text();
            found.stack.influxdb->organisation = text();
            found.stack.influxdb->user = text();
            found.stack.postgres->user = text();
            found.stack.postgres->database = text();
            found.places = {{text(), u"c"_s, u"/"_s + text()}};
            for (FoundPeer *peer : {&found.api, &found.mlflow, &found.influxdb, &found.postgres}) {
                peer->service = text();
                peer->container = text();
                peer->others = {text(), text()};
            }
            const Result<QString> toml = stackFileText(found, {text(), text()});
            const StackFile file = stackFromToml(toml->toUtf8(), u"x"_s);
            QVERIFY2(file.stack && file.diagnostics.isEmpty(),
                qPrintable(file.diagnostics.isEmpty() ? *toml : file.diagnostics.first().text(*toml)));
            QCOMPARE(file.stack->title, found.stack.title);
            QCOMPARE(file.stack->influxdb->bucket, found.stack.influxdb->bucket);
            QCOMPARE(file.stack->influxdb->user, found.stack.influxdb->user);
            QCOMPARE(file.stack->postgres->user, found.stack.postgres->user);
            const auto &disk = std::get<DiskCheck>(file.stack->checks.last().question);
            QCOMPARE(disk.places.first().path, found.places.first().path);
            QCOMPARE(disk.places.first().title, found.places.first().title);
        }
    }

    void containersWithoutAFitNameAreLeftOut()
    {
        const ComposeImport found
            = import(QByteArray("  a: {image: postgres, container_name: 'ü \"x'}\n") + apiService);
        QCOMPARE(found.containers, QStringList{u"shop-api-1"_s});
        QVERIFY(!found.postgres.problem.isEmpty() && !found.stack.postgres);
        QCOMPARE(ids(written(found)), u"api-health containers"_s);
    }
};

QTEST_GUILESS_MAIN(TestComposeImport)
#include "tst_compose_import.moc"
