// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running.h"

#include "practice/lookalike.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>

#include <signal.h>

using namespace conche;
using namespace conche::practice;

namespace {

const QString Program = QStringLiteral(CONCHE_BINARY_DIR) + u"/bin/conche-practice"_s;

struct Outcome
{
    int exitCode = -1;
    QString output;
    QString errorOutput;
};

Outcome run(const QString &program, const QStringList &arguments,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(), const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

/*! The program while it serves. */
class Serving
{
public:
    explicit Serving(const QStringList &options = {}, const QString &file = u"practice.toml"_s)
        : m_file(QDir(m_folder.path()).filePath(file))
    {
        process.start(Program, QStringList{u"--stack-out"_s, m_file} + options);
        ready = process.waitForStarted() && process.waitForReadyRead(20'000)
            && QRegularExpression(u"^ready, to be asked with --trust [0-9a-f]{64}\n$"_s)
                   .match(QString::fromUtf8(process.readAllStandardOutput()))
                   .hasMatch();
    }

    ~Serving()
    {
        if (process.state() != QProcess::NotRunning) {
            process.terminate();
            process.waitForFinished();
        }
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString stackFile() const { return m_file; }
    [[nodiscard]] QString docker() const { return m_file + u".d/conche-practice-docker"_s; }
    /*! The value of the first such line in the stack file. */
    [[nodiscard]] QString value(const QString &key) const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(file.readAll());
        return text.section(u"\n"_s + key + u" = \""_s, 1, 1).section(u'"', 0, 0);
    }

    QProcess process;
    bool ready = false;

private:
    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace

class TestPracticeProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOnSignalsAndLeavesNoFiles_data();
    void endsOnSignalsAndLeavesNoFiles();
    void twoStacksInOneFolderDoNotMeet();
    void lookAlikeAsksThePracticeStack();
    void lookAlikeNeverTouchesARealEngine();
    void lookAlikeTakesNoOtherHost_data();
    void lookAlikeTakesNoOtherHost();
    void delayHoldsUpEveryAnswer();
    void sameClockAndSeedGiveTheSameAnswers();
    void aFileThatIsNotOursIsKept();
    void explainsItself();
    void refusesWrongOptions_data();
    void refusesWrongOptions();
};

void TestPracticeProgram::endsOnSignalsAndLeavesNoFiles_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
}

void TestPracticeProgram::endsOnSignalsAndLeavesNoFiles()
{
    QFETCH(const int, signal);
    Serving serving;
    QVERIFY(serving.ready);
    QVERIFY(QFile::exists(serving.docker()));
    QCOMPARE(::kill(static_cast<pid_t>(serving.process.processId()), signal), 0);
    QVERIFY(serving.process.waitForFinished(10'000));
    QCOMPARE(serving.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(serving.process.exitCode(), 0);
    QCOMPARE(serving.process.readAllStandardError(), QByteArray());
    QVERIFY(QDir(serving.folder()).isEmpty());
}

void TestPracticeProgram::twoStacksInOneFolderDoNotMeet()
{
    const Serving first;
    QVERIFY(first.ready);
    {
        Serving second({}, QDir(first.folder()).filePath(u"second.toml"_s));
        QVERIFY(second.ready);
        QVERIFY(first.value(u"host"_s) != second.value(u"host"_s));
    }
    QVERIFY(QFile::exists(first.docker()));
    QVERIFY(QFile::exists(first.stackFile()));
}

void TestPracticeProgram::lookAlikeAsksThePracticeStack()
{
    const Serving serving({u"--scenario"_s, u"database-down"_s});
    QVERIFY(serving.ready);
    const QString host = serving.value(u"host"_s);
    QCOMPARE(serving.value(u"program"_s), serving.docker());
    const Outcome states = run(serving.docker(),
        {u"--host"_s, host, u"inspect"_s, u"-f"_s, u"{{.State.Status}}"_s, u"chocolate_factory_postgres"_s, u"nope"_s});
    QCOMPARE(states.output, u"exited\n"_s);
    QCOMPARE(states.errorOutput, u"Error: No such object: nope\n"_s);
    QCOMPARE(states.exitCode, 1);
    QCOMPARE(run(Program, {u"docker"_s, u"-H"_s, host, u"start"_s, u"chocolate_factory_postgres"_s}).exitCode, 0);
    const Outcome schema = run(serving.docker(),
        {u"--host"_s, host, u"exec"_s, u"-i"_s, u"chocolate_factory_postgres"_s, u"psql"_s, u"-At"_s, u"-d"_s,
            u"mlflow"_s},
        QProcessEnvironment::systemEnvironment(), "select version_num from alembic_version;\n");
    QCOMPARE(schema.output, u"acf3f17fdcc7\n"_s);
    QCOMPARE(schema.exitCode, 0);
}

void TestPracticeProgram::lookAlikeNeverTouchesARealEngine()
{
    const Serving serving;
    QVERIFY(serving.ready);
    // A docker that would leave a trace, first on PATH, and an engine that would be asked.
    QTemporaryDir folder;
    const QString trace = folder.filePath(u"trace"_s);
    QFile fake(folder.filePath(u"docker"_s));
    QVERIFY(fake.open(QIODevice::WriteOnly));
    fake.write("#!/bin/sh\necho touched > '" + trace.toUtf8() + "'\n");
    QVERIFY(fake.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    fake.close();
    QTcpServer engine;
    QVERIFY(engine.listen(QHostAddress::LocalHost));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"DOCKER_HOST"_s, u"tcp://127.0.0.1:%1"_s.arg(engine.serverPort()));
    environment.insert(u"DOCKER_CONTEXT"_s, u"production"_s);

    QCOMPARE(run(serving.docker(), {u"ps"_s}, environment).exitCode, 1);
    QVERIFY(run(
        serving.docker(), {u"--context"_s, u"production"_s, u"restart"_s, u"chocolate_factory_brain"_s}, environment)
                .errorOutput.startsWith(u"Cannot connect to the Docker daemon at "_s));
    const QStringList host{u"--host"_s, serving.value(u"host"_s)};
    for (const QStringList &command : {QStringList{u"ps"_s}, QStringList{u"restart"_s, u"chocolate_factory_brain"_s},
             QStringList{u"exec"_s, u"chocolate_factory_brain"_s, u"sh"_s, u"-c"_s, u"docker ps; touch "_s + trace},
             QStringList{u"run"_s, u"--rm"_s, u"busybox"_s}, QStringList{u"compose"_s, u"down"_s}})
        QVERIFY(run(serving.docker(), host + command, environment).exitCode >= 0);
    QVERIFY(!QFile::exists(trace));
    QVERIFY(!engine.waitForNewConnection(200));
    QVERIFY(!engine.hasPendingConnections());
}

void TestPracticeProgram::lookAlikeTakesNoOtherHost_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"", "unix:///var/run/docker.sock", "tcp://127.0.0.1:2375", "ssh://operator@factory",
             "http://127.0.0.1:80/", "http://localhost:1234/practice/docker", "http://127.0.0.1:99999/practice/docker",
             "http://10.0.0.1:8000/practice/docker", "http://127.0.0.1:8000/practice/docker/../x"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestPracticeProgram::lookAlikeTakesNoOtherHost()
{
    QFETCH(const QString, host);
    QCOMPARE(practicePort(host), 0);
}

void TestPracticeProgram::delayHoldsUpEveryAnswer()
{
    const Serving serving({u"--delay-ms"_s, u"200"_s});
    QVERIFY(serving.ready);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask(QUrl(serving.value(u"url"_s)).port(), "GET", "/health").status, 200);
    QVERIFY(timer.restart() >= 200);
    QCOMPARE(run(serving.docker(), {u"--host"_s, serving.value(u"host"_s), u"ps"_s}).exitCode, 0);
    QVERIFY(timer.elapsed() >= 200);
}

void TestPracticeProgram::sameClockAndSeedGiveTheSameAnswers()
{
    const QStringList options{u"--seed"_s, u"7"_s, u"--now"_s, u"2026-03-10T10:30:00+01:00"_s};
    const Serving first(options);
    const Serving second(options);
    QVERIFY(first.ready && second.ready);
    for (const QByteArray path : {"/influxdb/verify", "/scheduler/status"}) {
        QCOMPARE(ask(QUrl(first.value(u"url"_s)).port(), "GET", path).bytes,
            ask(QUrl(second.value(u"url"_s)).port(), "GET", path).bytes);
    }
}

void TestPracticeProgram::aFileThatIsNotOursIsKept()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name = \"mine\"\n");
    file.close();
    const Outcome refused = run(Program, {u"--stack-out"_s, file.fileName()});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.errorOutput.contains(u"was not written by conche-practice"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "name = \"mine\"\n");
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"mine.toml"_s});
}

void TestPracticeProgram::explainsItself()
{
    for (const QString &option : {u"--list"_s, u"--help"_s}) {
        const Outcome text = run(Program, {option});
        QCOMPARE(text.exitCode, 0);
        for (const QString &name : scenarioNames())
            QVERIFY(text.output.contains(name));
    }
}

void TestPracticeProgram::refusesWrongOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("words");
    const QStringList out{u"--stack-out"_s, u"/nonexistent/practice.toml"_s};
    QTest::newRow("no file") << QStringList() << u"--stack-out FILE is missing"_s;
    QTest::newRow("folder that is not there") << out << u"cannot be written"_s;
    QTest::newRow("scenario") << out + QStringList{u"--scenario"_s, u"sunny"_s} << u"There is no scenario \"sunny\""_s;
    QTest::newRow("seed") << out + QStringList{u"--seed"_s, u"x"_s} << u"--seed"_s;
    QTest::newRow("speed") << out + QStringList{u"--speed"_s, u"0"_s} << u"--speed"_s;
    QTest::newRow("now without zone") << out + QStringList{u"--now"_s, u"2026-03-10T09:30:00"_s} << u"with its zone"_s;
    QTest::newRow("unknown") << out + QStringList{u"--sunny"_s} << u"sunny"_s;
    QTest::newRow("word") << out + QStringList{u"sunny"_s} << u"\"sunny\" is not expected"_s;
}

void TestPracticeProgram::refusesWrongOptions()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, words);
    const Outcome refused = run(Program, options);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errorOutput.contains(words), qPrintable(refused.errorOutput));
}

QTEST_GUILESS_MAIN(TestPracticeProgram)
#include "tst_practice_program.moc"
