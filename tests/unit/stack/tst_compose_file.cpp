// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/composefile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace conche;
using namespace conche::stack;
using namespace Qt::StringLiterals;

/*! Reading compose files: what they say together, and what is said of those that are none. */
class TestComposeFile final : public QObject
{
    Q_OBJECT

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(u"My Project/"_s + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    /*! One file, and what is beside it. */
    ComposeReading read(const QByteArray &text, const QStringList &profiles = {}) const
    {
        return readCompose({{write(u"compose.yaml"_s, text)}, {}, profiles, {}});
    }

    static QString allText(const ComposeReading &reading)
    {
        QString text;
        for (const ComposeNote &note : reading.notes)
            text += note.diagnostic.text(note.file.section(u'/', -1)) + u'\n';
        return text;
    }

    static ComposeService service(const ComposeReading &reading, const QString &name)
    {
        const QList<ComposeService> services = reading.compose.value_or(Compose()).services;
        const auto found = std::ranges::find(services, name, &ComposeService::name);
        if (found == services.end())
            qFatal("no service %s: %s", qPrintable(name), qPrintable(allText(reading)));
        return *found;
    }

    static QString variable(const ComposeService &service, const QString &name)
    {
        return service.environment.value(name).value.value_or(u"(none)"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"My Project"_s));
    }

    void aServiceIsRead()
    {
        write(u".env"_s, "TAG=15\nPASSWORD=x\n");
        const ComposeReading reading = read("services:\n"
                                            "  db:\n"
                                            "    image: postgres:${TAG}\n"
                                            "    entrypoint: [a, \"b c\"]\n"
                                            "    command: d\n"
                                            "    ports: [\"127.0.0.1:5432:5432\", 80, \"[::1]:90-91:90-91/udp\"]\n"
                                            "    volumes: [./d:/data, named:/n:ro, /anonymous]\n"
                                            "    environment: {P: $PASSWORD, Q: \"${PASSWORD}!\", R: }\n"
                                            "    healthcheck: {test: [CMD, curl, http://localhost/h]}\n"
                                            "    network_mode: host\n");
        QCOMPARE(allText(reading), QString());
        const ComposeService db = service(reading, u"db"_s);
        QCOMPARE(reading.compose->project, u"myproject"_s);
        QCOMPARE(db.containerName, u"myproject-db-1"_s);
        QCOMPARE(db.image, u"postgres:15"_s);
        QCOMPARE(db.entrypoint, u"a b c"_s);
        QCOMPARE(db.command, u"d"_s);
        QCOMPARE(db.networkMode, u"host"_s);
        QCOMPARE(db.healthcheck, u"CMD curl http://localhost/h"_s);
        QCOMPARE(db.ports,
            (QList<ComposePort>{{u"127.0.0.1"_s, {5432, 5432}, {5432, 5432}, u"tcp"_s}, {{}, {}, {80, 80}, u"tcp"_s},
                {u"::1"_s, {90, 91}, {90, 91}, u"udp"_s}}));
        QCOMPARE(db.mounts,
            (QList<ComposeMount>{{u"bind"_s, u"./d"_s, u"/data"_s}, {u"volume"_s, u"named"_s, u"/n"_s},
                {u"volume"_s, {}, u"/anonymous"_s}}));
        QCOMPARE(db.environment.value(u"P"_s), (ComposeValue{u"x"_s, u"PASSWORD"_s}));
        QCOMPARE(db.environment.value(u"Q"_s), (ComposeValue{u"x!"_s, u"Q"_s}));
        QCOMPARE(db.environment.value(u"R"_s), (ComposeValue{std::nullopt, u"R"_s}));
    }

    void publishedPorts()
    {
        const ComposePort range{{}, {9000, 9010}, {8000, 8010}, u"tcp"_s};
        QCOMPARE(range.publishedFor(8003), std::optional(9003));
        QVERIFY(!range.publishedFor(8011) && !range.publishedFor(7999));
        QVERIFY(!(ComposePort{{}, {}, {80, 80}, u"tcp"_s}.publishedFor(80)));
        QVERIFY(!(ComposePort{{}, {9000, 9010}, {80, 80}, u"tcp"_s}.publishedFor(80)));
        QVERIFY(!(ComposePort{{}, {80, 80}, {80, 80}, u"udp"_s}.publishedFor(80)));
    }

    void projectName_data()
    {
        QTest::addColumn<QByteArray>("top");
        QTest::addColumn<QByteArray>("env");
        QTest::addColumn<QString>("project");
        QTest::newRow("the folder") << QByteArray() << QByteArray() << u"myproject"_s;
        QTest::newRow("the file") << QByteArray("name: said\n") << QByteArray() << u"said"_s;
        QTest::newRow("a variable in the file") << QByteArray("name: ${P}-x\n") << QByteArray("P=p") << u"p-x"_s;
        QTest::newRow("the environment") << QByteArray("name: said\n") << QByteArray("COMPOSE_PROJECT_NAME=_Env.1")
                                         << u"env1"_s;
    }

    void projectName()
    {
        QFETCH(QByteArray, top);
        QFETCH(QByteArray, env);
        QFETCH(QString, project);
        write(u".env"_s, env);
        QCOMPARE(read(top + "services: {a: {image: b}}\n").compose->project, project);
    }

    void theShellComesBeforeTheEnvFile()
    {
        write(u".env"_s, "A=file\nB=file\n");
        const QString path
            = write(u"compose.yaml"_s, "services: {s: {environment: [\"A=$A\", \"B=$B\", A2=, A, C]}}\n");
        const VariableLookup shell
            = [](const QString &name) { return name == u"A"_s ? std::optional(u"shell"_s) : std::nullopt; };
        const ComposeService s = service(readCompose({{path}, {}, {}, shell}), u"s"_s);
        QCOMPARE(variable(s, u"A"_s), u"shell"_s);
        QCOMPARE(variable(s, u"B"_s), u"file"_s);
        QCOMPARE(variable(s, u"A2"_s), QString());
        QCOMPARE(variable(s, u"C"_s), u"(none)"_s);
    }

    void envFiles()
    {
        write(u"one.env"_s, "A=one\nB=one\nC=$TAG\n");
        write(u"two.env"_s, "B=two\n");
        write(u".env"_s, "TAG=tag\n");
        const ComposeReading reading
            = read("services:\n  s:\n    environment: {D: own, A: own}\n"
                   "    env_file: [one.env, {path: ./two.env}, {path: no.env, required: false}, "
                   "gone.env]\n");
        const ComposeService s = service(reading, u"s"_s);
        QCOMPARE(variable(s, u"A"_s), u"own"_s);
        QCOMPARE(variable(s, u"B"_s), u"two"_s);
        QCOMPARE(s.environment.value(u"C"_s), (ComposeValue{u"tag"_s, u"C"_s}));
        QCOMPARE(reading.notes.size(), 1);
        QVERIFY2(
            allText(reading).contains("the env file of service \"s\" is not there"_L1), qPrintable(allText(reading)));
        QCOMPARE(reading.files.size(), 4);
    }

    void overridesAreMergedAsComposeDoes()
    {
        const QString base = write(u"compose.yaml"_s,
            "services:\n  s:\n    image: a\n    command: [x, y]\n"
            "    ports: [\"1:1\"]\n    environment: {A: 1, B: 1}\n"
            "    volumes: [./a:/a, ./b:/b]\n    profiles: [p]\n");
        const QString later = write(u"later.yaml"_s,
            "services:\n  s:\n    image: b\n    command: z\n"
            "    ports: [\"2:2\", \"1:1\"]\n    environment: [B=2, C=2]\n"
            "    volumes: [named:/b]\n  t: {image: c}\n");
        const ComposeReading reading = readCompose({{base, later}, {}, {u"p"_s}, {}});
        const ComposeService s = service(reading, u"s"_s);
        QCOMPARE(s.image, u"b"_s);
        QCOMPARE(s.command, u"z"_s);
        QCOMPARE(s.ports.size(), 2);
        QCOMPARE(variable(s, u"A"_s) + variable(s, u"B"_s) + variable(s, u"C"_s), u"122"_s);
        QCOMPARE(s.mounts, (QList<ComposeMount>{{u"bind"_s, u"./a"_s, u"/a"_s}, {u"volume"_s, u"named"_s, u"/b"_s}}));
        QCOMPARE(service(reading, u"t"_s).image, u"c"_s);
    }

    void resetAndOverride()
    {
        const QString base = write(u"compose.yaml"_s,
            "services:\n  s: {image: a, command: c, ports: [\"1:1\"], environment: {A: 1}, volumes: [./a:/a]}\n");
        const QString later = write(u"later.yaml"_s,
            "services:\n  s: {ports: !override [\"2:2\"], environment: !reset {}, command: !reset null}\n");
        const ComposeService s = service(readCompose({{base, later}, {}, {}, {}}), u"s"_s);
        QCOMPARE(s.ports, (QList<ComposePort>{{{}, {2, 2}, {2, 2}, u"tcp"_s}}));
        QVERIFY(s.environment.isEmpty());
        QCOMPARE(s.command, QString());
        QCOMPARE(s.mounts.size(), 1);
    }

    void documentsOverrideOneAnother()
    {
        const ComposeReading reading
            = read("services: {a: {image: one, command: c}}\n---\nservices: {a: {image: two}, b: {image: x}}\n");
        QCOMPARE(service(reading, u"a"_s).image, u"two"_s);
        QCOMPARE(service(reading, u"a"_s).command, u"c"_s);
        QCOMPARE(service(reading, u"b"_s).image, u"x"_s);
    }

    void mergeKeys()
    {
        const ComposeReading reading = read("x-a: &a {A: a, B: a}\nx-b: &b {B: b, C: b}\n"
                                            "x-c: &c\n  <<: *a\n  D: c\n"
                                            "services:\n"
                                            "  one: {environment: {<<: *a, A: own}}\n"
                                            "  list: {environment: {<<: [*b, *a]}}\n"
                                            "  chain: {environment: {B: own, <<: *c}}\n"
                                            "  whole: &whole {image: i, environment: *b}\n"
                                            "  copy: {<<: *whole, command: c}\n");
        const auto of = [&](const QString &name) {
            const ComposeService s = service(reading, name);
            return variable(s, u"A"_s) + variable(s, u"B"_s) + variable(s, u"C"_s) + variable(s, u"D"_s);
        };
        QCOMPARE(of(u"one"_s), u"owna(none)(none)"_s);
        QCOMPARE(of(u"list"_s), u"abb(none)"_s);
        QCOMPARE(of(u"chain"_s), u"aown(none)c"_s);
        QCOMPARE(of(u"copy"_s), u"(none)bb(none)"_s);
        QCOMPARE(service(reading, u"copy"_s).image, u"i"_s);
    }

    void extends()
    {
        const ComposeReading reading = read("services:\n"
                                            "  base: {image: b, environment: {A: 1, B: 1}, ports: [\"1:1\"]}\n"
                                            "  mid: {extends: base, environment: {B: 2}}\n"
                                            "  top: {extends: {service: mid}, command: c}\n"
                                            "  far: {image: f, extends: {file: other.yaml, service: x}}\n"
                                            "include: [more.yaml]\n");
        const ComposeService top = service(reading, u"top"_s);
        QCOMPARE(top.image + top.command + variable(top, u"A"_s) + variable(top, u"B"_s), u"bc12"_s);
        QCOMPARE(top.containerName, u"myproject-top-1"_s);
        QCOMPARE(top.ports.size(), 1);
        QVERIFY2(allText(reading).contains("compose.yaml:5:"_L1) && allText(reading).contains("another file"_L1),
            qPrintable(allText(reading)));
        QVERIFY2(allText(reading).contains("\"include\" was not followed"_L1), qPrintable(allText(reading)));
        QCOMPARE(reading.notes.size(), 2);
    }

    void profiles_data()
    {
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QByteArray>("env");
        QTest::addColumn<QString>("services");
        QTest::newRow("none") << QStringList() << QByteArray() << u"always"_s;
        QTest::newRow("one") << QStringList{u"gpu"_s} << QByteArray() << u"always gpu both"_s;
        QTest::newRow("another") << QStringList{u"dev"_s} << QByteArray() << u"always both"_s;
        QTest::newRow("all") << QStringList{u"*"_s} << QByteArray() << u"always gpu both"_s;
        QTest::newRow("by the environment")
            << QStringList() << QByteArray("COMPOSE_PROFILES=x,gpu") << u"always gpu both"_s;
    }

    void profiles()
    {
        QFETCH(QStringList, chosen);
        QFETCH(QByteArray, env);
        QFETCH(QString, services);
        write(u".env"_s, env);
        const ComposeReading reading = read("services:\n  always: {image: a}\n  gpu: {image: b, profiles: [gpu]}\n"
                                            "  both: {image: c, profiles: [gpu, dev]}\n",
            chosen);
        QStringList names;
        for (const ComposeService &s : reading.compose->services)
            names.append(s.name);
        QCOMPARE(names.join(u' '), services);
        QCOMPARE(names.size() + reading.compose->leftOut.size(), 3);
    }

    void formsOfText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lines of Windows")
            << QByteArray("services:\r\n  a:\r\n    image: b\r\n    command: >\r\n      c\r\n");
        QTest::newRow("a mark at the beginning")
            << QByteArray("\xef\xbb\xbfservices:\n  a:\n    image: b\n    command: c");
        QTest::newRow("JSON") << QByteArray("{\"services\": {\"a\": {\"image\": \"b\", \"command\": [\"c\"]}}}");
        QTest::newRow("no line end") << QByteArray("services: {a: {image: b, command: 'c'}}");
        QTest::newRow("a directive") << QByteArray("%YAML 1.2\n---\nservices: {a: {image: b, command: c}}\n...\n");
        QTest::newRow("keys of Swarm") << QByteArray(
            "services:\n  a:\n    image: b\n    command: c\n    deploy: {replicas: 3, placement: {}}\n"
            "    configs: [x]\nconfigs: {x: {external: true}}\n");
    }

    void formsOfText()
    {
        QFETCH(QByteArray, text);
        const ComposeReading reading = read(text);
        QCOMPARE(allText(reading), QString());
        QCOMPARE(service(reading, u"a"_s).image, u"b"_s);
        QCOMPARE(service(reading, u"a"_s).command.trimmed(), u"c"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &text, const QString &says) {
            QTest::newRow(name) << text << says;
        };
        row("nothing", "", u"the file is empty"_s);
        row("a comment alone", "# later\n", u"the file is empty"_s);
        row("a text", "hello\n", u"this is no compose file"_s);
        row("a list", "- services\n", u"this is no compose file"_s);
        row("a Kubernetes manifest", "apiVersion: v1\nkind: Service\nspec: {}\n---\napiVersion: v1\nkind: Pod\n",
            u"Kubernetes manifest"_s);
        row("a GitHub workflow", "name: CI\non: [push]\njobs: {build: {runs-on: x}}\n", u"GitHub workflow"_s);
        row("Compose of the oldest form", "web:\n  image: x\ndb:\n  image: y\n", u"oldest form"_s);
        row("services that are a list", "services: []\n", u"compose.yaml:1:11: error: \"services\" must be a map"_s);
        row("a service that is a text", "services:\n  a: b\n",
            u"compose.yaml:2:6: error: service \"a\" must be a map"_s);
        row("a key twice", "services:\n  a: {}\n  a: {}\n", u"compose.yaml:3:3: error: this key stands twice"_s);
        row("a tab", "services:\n\ta: {}\n", u"compose.yaml:2:1: error: a tab indents"_s);
        row("a tab within", "services:\n  a:\n\t  image: b\n", u"compose.yaml:3:1: error: a tab indents"_s);
        row("a list that is not closed", "services: {a: {command: [b\n", u"this is not YAML"_s);
        row("a quote that is not closed", "services:\n  a:\n    command: \"b\n    image: c\n",
            u"compose.yaml:3:14: error: the quote that begins here is not closed"_s);
        row("another one", "services:\n  a: {command: 'b, image: c}\n",
            u"compose.yaml:2:16: error: the quote that begins here is not closed"_s);
        row("an alias of nothing", "services: {a: *geheim}\n", u"this is not YAML: the referenced anchor"_s);
        row("an alias of itself", "services: &s {a: *s}\n", u"stands inside of what it stands for"_s);
        row("a merge key with a text", "services: {<<: a}\n", u"\"<<\" takes a map"_s);
        row("a key that is a list", "services: {[a]: b}\n", u"a key must be a text"_s);
        row("not UTF-8", QByteArray("s\0e\0", 4), u"this is no UTF-8 text"_s);
        row("a control character", "services: {a: {image: b}}\n\x04\nrest\n", u"compose.yaml:2:1: error: a control"_s);
        row("ports that are a text", "services: {a: {ports: \"1:1\"}}\n",
            u"\"ports\" of service \"a\" must be a list"_s);
        row("a port that is none", "services: {a: {ports: [http]}}\n", u"something else than a port"_s);
        row("a port out of bounds", "services: {a: {ports: [\"70000:80\"]}}\n", u"something else than a port"_s);
        row("a demand", "services: {a: {image: \"${NO:?x}\"}}\n", u"demands the variable NO"_s);
        row("a dollar", "services: {a: {environment: {P: geheim$}}}\n", u"write \"$$\" for a dollar"_s);
        row("a map where a text must be", "services: {a: {image: {}}}\n",
            u"\"image\" of service \"a\" must be a text"_s);
        row("extends itself", "services: {a: {extends: b}, b: {extends: a}}\n", u"extends itself"_s);
        row("extends nothing", "services: {a: {extends: b}}\n", u"not in this file"_s);
        row("deeper than deep", QByteArray("services: ") + QByteArray(5000, '['), u"compose.yaml:1:"_s);
        row("deeper than deep, by maps", QByteArray("services: ") + QByteArray("{a: ").repeated(5000),
            u"nests deeper"_s);
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const ComposeReading reading = read(text);
        QVERIFY(!reading.compose);
        QVERIFY2(allText(reading).contains(says), qPrintable(allText(reading)));
        QVERIFY2(!allText(reading).contains("geheim"_L1), qPrintable(allText(reading)));
    }

    void variablesWithoutValueAreWarnedOf()
    {
        const ComposeReading reading = read(
            "services:\n  a:\n    image: \"x:${TAG}\"\n    environment:\n      P: pa$word\n      Q: ${Q_VALUE}\n");
        QVERIFY(reading.compose);
        QCOMPARE(reading.notes.size(), 3);
        QVERIFY2(
            allText(reading).contains("compose.yaml:3:12: warning: \"image\" of service \"a\" names variables that "
                                      "are not set, and Compose takes them for empty: TAG"_L1),
            qPrintable(allText(reading)));
        QVERIFY2(!allText(reading).contains("word"_L1), qPrintable(allText(reading)));
    }

    void files_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << u"no.yaml"_s << u"there is no file"_s;
        QTest::newRow("a pipe") << u"pipe"_s << u"is no file that can be read"_s;
        QTest::newRow("large") << u"large.yaml"_s << u"larger than Conche reads (1 MiB)"_s;
        QTest::newRow("larger than memory") << u"huge.yaml"_s << u"larger than Conche reads (1 MiB)"_s;
    }

    void files()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath(u"My Project/pipe"_s)).constData(), 0600), 0);
        write(
            u"large.yaml"_s, QByteArray("services: {a: {image: b}}\n") + QByteArray("# filler\n").repeated(1'200'000));
        QVERIFY(QFile::resize(write(u"huge.yaml"_s, "services:"), 1LL << 40));
        const QString path = m_folder->filePath(u"My Project/"_s + name);
        for (const ComposeSource &source :
            {ComposeSource{{path}, {}, {}, {}}, ComposeSource{{write(u"ok.yaml"_s, "services: {}\n")}, path, {}, {}}}) {
            const ComposeReading reading = readCompose(source);
            QVERIFY(!reading.compose);
            QVERIFY2(allText(reading).contains(says), qPrintable(allText(reading)));
        }
    }

    void whatExplodesEndsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray lists("services: {a: {image: b}}\nx0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        QByteArray maps("services: {a: {image: b}}\nx0: &a0 {k: v}\n");
        for (int i = 1; i < 12; ++i) {
            const QByteArray number = QByteArray::number(i);
            const QByteArray alias = "*a" + QByteArray::number(i - 1);
            lists += "x" + number + ": &a" + number + " [" + QByteArray(alias + ", ").repeated(8) + alias + "]\n";
            maps += "x" + number + ": &a" + number + " {";
            for (int k = 0; k < 9; ++k)
                maps += "k" + QByteArray::number(k) + ": " + alias + (k < 8 ? ", " : "}\n");
        }
        QTest::newRow("aliases in lists") << lists;
        QTest::newRow("aliases in maps") << maps;
        QTest::newRow("many documents") << QByteArray("--- x\n").repeated(150'000);
        QTest::newRow("many values") << "services: {a: {image: b, command: [" + QByteArray("x,").repeated(400'000)
                + "]}}\n";
        QByteArray heirs("services:\n  base:\n    environment:\n");
        for (int i = 0; i < 15'000; ++i)
            heirs += "      V" + QByteArray::number(i) + ": x\n";
        for (int i = 0; i < 5'000; ++i)
            heirs += "  s" + QByteArray::number(i) + ": {extends: base, environment: {A: 1}}\n";
        QTest::newRow("many heirs") << heirs;
        QTest::newRow("variables in variables")
            << "services: {a: {image: \"" + QByteArray("${A:-").repeated(100'000) + "\"}}\n";
    }

    void whatExplodesEndsAtOnce()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const ComposeReading reading = read(text);
        QVERIFY(!reading.compose);
        QVERIFY2(!allText(reading).isEmpty(), "a reason");
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void theUsualFilesAreFound()
    {
        const QString folder = m_folder->filePath(u"My Project"_s);
        const Result<QStringList> none = composeFiles(folder);
        QVERIFY(!none);
        QVERIFY2(none.error().message.contains(u"docker-compose.yml"_s), qPrintable(none.error().message));
        const auto names = [&](const QString &named) {
            QStringList found;
            for (const QString &path : composeFiles(named).value_or(QStringList()))
                found.append(path.section(u'/', -1));
            return found.join(u' ');
        };
        write(u"docker-compose.yaml"_s, "");
        QCOMPARE(names(folder), u"docker-compose.yaml"_s);
        write(u"docker-compose.yml"_s, "");
        write(u"docker-compose.override.yml"_s, "");
        QCOMPARE(names(folder), u"docker-compose.yml docker-compose.override.yml"_s);
        write(u"compose.yml"_s, "");
        write(u"compose.yaml"_s, "");
        write(u"compose.override.yaml"_s, "");
        QCOMPARE(names(folder), u"compose.yaml compose.override.yaml"_s);
        QCOMPARE(names(folder + u"/docker-compose.yml"_s), u"docker-compose.yml compose.override.yaml"_s);
        write(u"own.yml"_s, "");
        QCOMPARE(names(folder + u"/own.yml"_s), u"own.yml"_s);
    }

    void readingChangesNothing()
    {
        write(u".env"_s, "A=b\n");
        const QStringList before = QDir(m_folder->filePath(u"My Project"_s)).entryList(QDir::AllEntries | QDir::Hidden);
        QVERIFY(read("services: {a: {image: $A}}\n").compose);
        QCOMPARE(QDir(m_folder->filePath(u"My Project"_s)).entryList(QDir::AllEntries | QDir::Hidden).size(),
            before.size() + 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestComposeFile)
#include "tst_compose_file.moc"
