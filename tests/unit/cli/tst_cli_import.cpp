// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "stack/stackfile.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

// Made when the test runs, so that it stands in no file of the repository.
const QByteArray secret = "geheim-" + QByteArray::number(4711 * 4711);
const QString named = u"chocolate-factory/influxdb"_s;

} // namespace

/*! `conche-cli stack import`: the file it writes, where secrets go, and that nothing of them is shown. */
class TestCliImport final : public QObject
{
    Q_OBJECT

    /*! The compose file of the shipped stack, with secrets wherever it takes one. */
    static QString writeFactory(const Console &console)
    {
        QFile source(QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/compose/factory.yml"));
        if (!source.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(source.errorString()));
        console.write(u"chocolate-factory/docker-compose.yml"_s, source.readAll());
        console.write(u"chocolate-factory/.env"_s,
            "POSTGRES_DB=mlflow\nPOSTGRES_USER=mlflow\nPOSTGRES_PASSWORD=" + secret + "@/#x\nINFLUXDB_TOKEN=" + secret
                + "\nINFLUXDB_ADMIN_PASSWORD=" + secret
                + "\nINFLUXDB_ORG=chocolate_factory\nINFLUXDB_BUCKET=energy_data\n");
        return console.path(u"chocolate-factory"_s);
    }

    static QString stackPath(const Console &console, const QString &name = u"chocolate-factory"_s)
    {
        return console.path(u"conche/stacks/%1.toml"_s.arg(name));
    }

    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QString allShown(const Console &console) { return console.out() + console.error(); }

    static int run(Console &console, const QStringList &arguments)
    {
        const int code = console.run(QStringList{u"stack"_s, u"import"_s} + arguments);
        if (allShown(console).contains("geheim"_L1) || contentOf(stackPath(console)).contains("geheim"_L1))
            qFatal("a secret: %s", qPrintable(allShown(console)));
        return code;
    }

    static QByteArray stored(Console &console, const QString &name)
    {
        QObject owner;
        QByteArray value;
        QEventLoop loop;
        console.bench.keychain.read(name, &owner, [&](const Result<Secret> &found) {
            value = found ? found->reveal() : QByteArray();
            loop.quit();
        });
        loop.exec();
        return value;
    }

private Q_SLOTS:
    void init()
    {
        for (const char *name : {"INFLUXDB_TOKEN", "POSTGRES_USER", "COMPOSE_PROJECT_NAME", "COMPOSE_PROFILES", "PORT"})
            qunsetenv(name);
    }

    void fromComposeFileToCheck()
    {
        Console console;
        QCOMPARE(run(console, {writeFactory(console), u"--name"_s, u"own"_s}), 0);
        QCOMPARE(console.error(), QString());
        for (const QString &says :
            {u"API service   service \"fastapi-app\", container chocolate_factory_brain, http://localhost:8000"_s,
                u"PostgreSQL    service \"postgres\", container chocolate_factory_postgres, asked in its container"_s,
                u"keychain:own/influxdb was stored and read back"_s,
                QString(u"Written: "_s + stackPath(console, u"own"_s)), u"  conche-cli stack trust own"_s,
                u"  conche-cli check --stack own"_s})
            QVERIFY2(console.out().contains(says), qPrintable(console.out()));
        QCOMPARE(stored(console, u"own/influxdb"_s), secret);
        QCOMPARE(console.run({u"stack"_s, u"validate"_s, u"own"_s}), 0);
        QCOMPARE(console.error(), QString());
        QVERIFY2(
            console.out().startsWith(u"Chocolate Factory can be used: 13 check(s)\n"_s), qPrintable(console.out()));
        console.trust(stackPath(console, u"own"_s));
        QCOMPARE(console.run({u"check"_s, u"--stack"_s, u"own"_s}), 0);
        QVERIFY(!allShown(console).contains("geheim"_L1));
        QVERIFY(!contentOf(stackPath(console, u"own"_s)).contains("geheim"_L1));
    }

    void aFileThatIsThereIsLeftAsItIs()
    {
        Console console;
        const QString folder = writeFactory(console);
        console.write(u"conche/stacks/chocolate-factory.toml"_s, "name = \"mine\"\n");
        QCOMPARE(run(console, {folder}), 1);
        QCOMPARE(contentOf(stackPath(console)), u"name = \"mine\"\n"_s);
        QVERIFY2(console.error().contains("is there already and was left as it is"_L1)
                && console.error().contains("--output"_L1),
            qPrintable(console.error()));
        QVERIFY2(
            !console.bench.keychain.holds(named) || stored(console, named) != secret, "nothing is stored for nothing");
        QCOMPARE(run(console, {folder, u"--name"_s, u"second"_s}), 0);
        QVERIFY(contentOf(stackPath(console, u"second"_s)).contains("keychain:second/influxdb"_L1));
        QCOMPARE(stored(console, u"second/influxdb"_s), secret);
    }

    void aSecretThatIsStoredIsLeftAsItIs()
    {
        Console console;
        console.bench.keychain.put(named, Secret("another"));
        QCOMPARE(run(console, {writeFactory(console)}), 0);
        QCOMPARE(stored(console, named), QByteArray("another"));
        QVERIFY2(console.out().contains("holds another secret than the compose file"_L1), qPrintable(console.out()));
        Console again;
        again.bench.keychain.put(named, Secret(secret));
        QCOMPARE(run(again, {writeFactory(again)}), 0);
        QVERIFY2(again.out().contains("is there already"_L1), qPrintable(again.out()));
    }

    void withoutAKeyringTheVariableIsNamed_data()
    {
        QTest::addColumn<secrets::StoreState>("state");
        QTest::addColumn<QString>("says");
        QTest::newRow("locked") << secrets::StoreState::Locked << u"the keyring is locked"_s;
        QTest::newRow("absent") << secrets::StoreState::Absent << u"there is no keyring here"_s;
    }

    void withoutAKeyringTheVariableIsNamed()
    {
        QFETCH(secrets::StoreState, state);
        QFETCH(QString, says);
        Console console;
        console.bench.keychain.setState(state);
        QCOMPARE(run(console, {writeFactory(console)}), 0);
        QVERIFY(contentOf(stackPath(console)).contains("credential = \"env:INFLUXDB_TOKEN\""_L1));
        QVERIFY2(
            console.out().contains(u"InfluxDB: "_s + says) && console.out().contains("the variable INFLUXDB_TOKEN"_L1),
            qPrintable(console.out()));
        QVERIFY2(!console.bench.files.holds(named), "another place is never taken instead");
        QCOMPARE(console.run({u"stack"_s, u"validate"_s, u"chocolate-factory"_s}), 0);
    }

    void secretsCanBeLeft()
    {
        Console console;
        console.bench.keychain.put(named, Secret());
        QCOMPARE(run(console, {writeFactory(console), u"--no-secrets"_s}), 0);
        QVERIFY(stored(console, named).isEmpty());
        QVERIFY(contentOf(stackPath(console)).contains("credential = \"keychain:chocolate-factory/influxdb\""_L1));
        QVERIFY2(console.out().contains("  conche-cli secret set chocolate-factory/influxdb\n"_L1),
            qPrintable(console.out()));
    }

    void aSecretThatTheFileLacksIsANextStep()
    {
        Console console;
        const QString file = console.write(u"compose.yaml"_s,
            "name: shop\nservices:\n  i:\n    image: influxdb:2\n    ports: ['8086:8086']\n"
            "    environment: {INFLUX_ORG: o, INFLUX_BUCKET: b}\n");
        QCOMPARE(run(console, {file}), 0);
        QVERIFY2(console.out().contains("  conche-cli secret set shop/influxdb\n"_L1), qPrintable(console.out()));
        QVERIFY2(console.out().contains("MLflow        not found: no service runs \"mlflow server\""_L1),
            qPrintable(console.out()));
    }

    void standardOutputTakesTheFileAlone()
    {
        Console console;
        QCOMPARE(run(console, {writeFactory(console), u"-o"_s, u"-"_s}), 0);
        const stack::StackFile file = stack::stackFromToml(console.out().toUtf8(), u"-"_s);
        QVERIFY(file.stack && file.diagnostics.isEmpty());
        QVERIFY(console.error().contains("http://localhost:8000"_L1));
        QVERIFY(!QFileInfo::exists(stackPath(console)));
    }

    void otherPlaces()
    {
        Console console;
        const QString folder = writeFactory(console);
        const QString path = console.path(u"my stack.toml"_s);
        QCOMPARE(run(console, {folder, u"--output"_s, path}), 0);
        QVERIFY2(
            console.out().contains(u"  conche-cli check --stack '"_s + path + u"'\n"_s), qPrintable(console.out()));
        QCOMPARE(console.run({u"stack"_s, u"validate"_s, path}), 0);
        QVERIFY(!contentOf(path).contains("geheim"_L1));
        QCOMPARE(run(console, {folder, u"--output"_s, console.path(u"no/where.toml"_s)}), 1);
        QVERIFY2(console.error().contains("cannot be written"_L1), qPrintable(console.error()));
        QVERIFY(QFile::link(u"nowhere.toml"_s, console.path(u"link.toml"_s)));
        QCOMPARE(run(console, {folder, u"--output"_s, console.path(u"link.toml"_s)}), 1);
    }

    void overridesEnvFilesAndProfiles()
    {
        Console console;
        const QString base = console.write(u"p/compose.yaml"_s,
            "services:\n  api: {build: ., command: uvicorn x, ports: ['${PORT}:8000']}\n"
            "  db: {image: postgres, profiles: [full]}\n");
        console.write(u"p/compose.override.yaml"_s, "services: {api: {container_name: beside}}\n");
        const QString one = console.write(u"p/one.yaml"_s, "services: {api: {container_name: one}}\n");
        const QString two = console.write(u"p/two.yaml"_s, "services: {api: {environment: {TZ: Asia/Tokyo}}}\n");
        const QString env = console.write(u"p/other.env"_s, "PORT=8123\n");
        QCOMPARE(run(console, {base, u"--env-file"_s, env, u"-o"_s, u"-"_s}), 0);
        QVERIFY2(console.out().contains("beside"_L1) && console.out().contains("http://localhost:8123"_L1),
            qPrintable(allShown(console)));
        QVERIFY2(console.error().contains("service \"db\" belongs to a profile"_L1), qPrintable(console.error()));
        QCOMPARE(run(console,
                     {u"--file"_s, one, u"--file"_s, two, u"--profile"_s, u"full"_s, base, u"--env-file"_s, env,
                         u"-o"_s, u"-"_s}),
            0);
        for (const QString &word : {u"container one"_s, u"Asia/Tokyo"_s, u"[peers.postgres]"_s})
            QVERIFY2(console.out().contains(word), qPrintable(allShown(console)));
        QVERIFY(!console.out().contains("beside"_L1));
        // The shell comes before the env file.
        qputenv("PORT", "8124");
        QCOMPARE(run(console, {base, u"--env-file"_s, env, u"-o"_s, u"-"_s}), 0);
        QVERIFY(console.out().contains("http://localhost:8124"_L1));
    }

    void whatCannotBeImported_data()
    {
        QTest::addColumn<QByteArray>("compose");
        QTest::addColumn<QString>("says");
        QTest::newRow("no compose file") << QByteArray("- " + secret + "\n") << u"this is no compose file"_s;
        QTest::newRow("a manifest") << QByteArray("apiVersion: v1\nkind: Secret\ndata: {p: " + secret + "}\n")
                                    << u"Kubernetes manifest"_s;
        QTest::newRow("no YAML") << QByteArray("services: {a: [" + secret + "\n") << u"compose.yaml:"_s;
        QTest::newRow("an alias of nothing") << QByteArray("services: {a: *" + secret + "}\n") << u"this is not YAML"_s;
        QTest::newRow("a dollar") << QByteArray("services: {a: {environment: [P=" + secret + "$]}}\n") << u"\"$$\""_s;
        QTest::newRow("a demand") << QByteArray("services: {a: {image: \"${NO:?" + secret + "}\"}}\n")
                                  << u"variable NO"_s;
        QTest::newRow("a port") << QByteArray("services: {a: {ports: [" + secret + "]}}\n") << u"than a port"_s;
        QTest::newRow("nothing to ask") << QByteArray("services: {web: {image: nginx, environment: {P: " + secret
            + "}}}\n") << u"nothing that Conche can ask"_s;
        QTest::newRow("10 MB") << QByteArray("# " + secret + "\n").repeated(500'000) << u"1 MiB"_s;
    }

    void whatCannotBeImported()
    {
        QFETCH(QByteArray, compose);
        QFETCH(QString, says);
        Console console;
        const QString path = console.write(u"compose.yaml"_s, compose);
        QCOMPARE(run(console, {path}), 1);
        QVERIFY2(console.error().contains(says), qPrintable(console.error()));
        QVERIFY2(console.error().contains("no stack file was written"_L1), qPrintable(console.error()));
        QCOMPARE(console.out(), QString());
        QVERIFY(!QFileInfo::exists(console.path(u"conche"_s)));
        QVERIFY(console.bench.http.requests().isEmpty());
    }

    void misuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("no file") << QStringList() << 3 << u"compose is required"_s;
        QTest::newRow("an option that is none") << QStringList{u"x.yaml"_s, u"--fast"_s} << 3 << u"--fast"_s;
        QTest::newRow("a name that is a path") << QStringList{u"x.yaml"_s, u"--name"_s, u"../x"_s} << 3 << u"--name"_s;
        QTest::newRow("a file that is not there") << QStringList{u"/nowhere/x.yaml"_s} << 1 << u"there is no file"_s;
        QTest::newRow("a folder without one") << QStringList{u"/proc/self"_s} << 1 << u"holds no compose file"_s;
        QTest::newRow("an env file that is not there") << QStringList{
            QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/compose/factory.yml"), u"--env-file"_s,
            u"/nowhere/.env"_s} << 1 << u"there is no file /nowhere/.env"_s;
    }

    void misuse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, says);
        Console console;
        QCOMPARE(run(console, arguments), code);
        QVERIFY2(console.error().contains(says), qPrintable(console.error()));
    }

    /*! The file that is wrong is named, and a place in it only where there is one. */
    void theFileToMendIsNamed()
    {
        Console console;
        QCOMPARE(run(console, {u"/nowhere/x.yaml"_s}), 1);
        QVERIFY2(
            console.error().startsWith("/nowhere/x.yaml: error: there is no file"_L1), qPrintable(console.error()));
        const QString good = console.write(u"p/compose.yaml"_s, "services: {a: {image: postgres}}\n");
        const QString bad = console.write(u"p/compose.override.yaml"_s, "services: {a: {image: [}}\n");
        QCOMPARE(run(console, {good}), 1);
        QVERIFY2(console.error().contains(u"mend %1 as said above"_s.arg(bad)), qPrintable(console.error()));
    }

    void noControlCharacterReachesTheTerminal()
    {
        Console console;
        const QString file = console.write(u"compose.yaml"_s,
            "services:\n  \"a\\e[31m\": {image: postgres, container_name: db}\n  \"b\\e[31m\": {image: postgres}\n");
        QCOMPARE(run(console, {file}), 0);
        QVERIFY(!allShown(console).contains(QChar(0x1b)));
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
