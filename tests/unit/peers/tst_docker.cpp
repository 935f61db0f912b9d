// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "peers/docker/dockerclient.h"

#include <QTest>

using namespace conche;
using namespace conche::docker;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::ending;

namespace {

// Apart, because moc reads raw strings as plain ones: slashes in them are comments, an odd quote opens a string.
const QByteArray uriWithPassword("postgresql://mlflow:hunter2@postgres/mlflow");

QByteArray container(const QByteArray &name, const QByteArray &state, const QByteArray &rest = {})
{
    return "{\"Name\":\"/" + name + "\",\"State\":{" + state + "}" + rest + "}";
}

QString textOf(const Container &found)
{
    QStringList parts{found.name, QString::number(int(found.status)), QString::number(int(found.health)),
        QString::number(found.exitCode)};
    if (found.outOfMemory)
        parts.append(u"oom"_s);
    if (found.startedAt)
        parts.append(u"started"_s);
    if (found.finishedAt)
        parts.append(u"finished"_s);
    return parts.join(u' ');
}

QString textOf(const Inspection &inspection)
{
    QStringList parts;
    for (const Container &found : inspection.containers)
        parts.append(textOf(found));
    for (const QString &name : inspection.missing)
        parts.append(u"no "_s + name);
    return parts.join(u", "_s);
}

} // namespace

class TestDocker final : public QObject
{
    Q_OBJECT

    fakes::FakeCommandRunner m_runner;

    Result<Inspection> inspect(const QStringList &names)
    {
        const DockerClient client(m_runner, {u"docker"_s, u"factory"_s, {}}, 5s);
        return tests::answerOf<Inspection>([&](QObject *owner, auto then) { client.inspect(names, owner, then); });
    }

private Q_SLOTS:
    void readsContainers_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QString>("expected");
        const QByteArray never(R"("StartedAt":"0001-01-01T00:00:00Z","FinishedAt":"0001-01-01T00:00:00Z")");
        QTest::newRow("created, never started") << R"("Status":"created","ExitCode":0,)" + never << u"a 0 0 0"_s;
        QTest::newRow("running without a health check")
            << QByteArray(R"("Status":"running","Running":true,"StartedAt":"2026-03-09T03:11:34.565114354Z")")
            << u"a 1 0 0 started"_s;
        QTest::newRow("paused although Running is true")
            << QByteArray(R"("Status":"paused","Running":true,"Paused":true)") << u"a 2 0 0"_s;
        QTest::newRow("restarting although Running is true")
            << QByteArray(R"("Status":"restarting","Running":true,"ExitCode":1,"FinishedAt":"2026-03-09T03:11:34Z")")
            << u"a 3 0 1 finished"_s;
        QTest::newRow("exited, out of memory")
            << QByteArray(R"("Status":"exited","ExitCode":137,"OOMKilled":true)") << u"a 5 0 137 oom"_s;
        QTest::newRow("a state of a later version") << QByteArray(R"("Status":"hibernating")") << u"a 7 0 0"_s;
        QTest::newRow("healthy") << QByteArray(R"("Status":"running","Health":{"Status":"healthy","Log":[]})")
                                 << u"a 1 2 0"_s;
        QTest::newRow("starting") << QByteArray(R"("Status":"running","Health":{"Status":"starting"})") << u"a 1 1 0"_s;
        QTest::newRow("unhealthy") << QByteArray(R"("Status":"running","Health":{"Status":"unhealthy","Log":null})")
                                   << u"a 1 3 0"_s;
        QTest::newRow("podman's empty health")
            << QByteArray(R"("Status":"running","Health":{"Status":"","FailingStreak":0})") << u"a 1 0 0"_s;
        QTest::newRow("without a status") << QByteArray(R"("Running":true)") << u"BadContent"_s;
        QTest::newRow("an exit code in words") << QByteArray(R"("Status":"exited","ExitCode":"no")") << u"BadContent"_s;
    }
    void readsContainers()
    {
        QFETCH(QByteArray, state);
        m_runner.setHandler(ending(0, "[" + container("a", state) + "]\n"));
        const auto text = [](const Inspection &inspection) { return textOf(inspection); };
        QTEST(tests::outcomeOf(inspect({u"a"_s}), text), "expected");
    }

    void readsCommands_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("installs");
        QTest::newRow("a program with arguments") << QByteArray(R"(,"Path":"docker-entrypoint.sh","Args":["postgres"])")
                                                  << u"docker-entrypoint.sh postgres"_s << false;
        QTest::newRow("an installation at start, and a password in its command")
            << QByteArray(R"(,"Path":"sh","Args":["-c","pip install mlflow && mlflow server --backend-store-uri URI"])")
                   .replace("URI", uriWithPassword)
            << u"sh -c 'pip install mlflow && mlflow server --backend-store-uri postgresql://mlflow:***@postgres/mlflow'"_s
            << true;
        QTest::newRow("from the configuration where there is no path")
            << QByteArray(R"(,"Config":{"Entrypoint":["npm"],"Cmd":["install","x"]})") << u"npm install x"_s << true;
        QTest::newRow("options before install")
            << QByteArray(R"(,"Path":"apt-get","Args":["-y","-qq","install","curl"])")
            << u"apt-get -y -qq install curl"_s << true;
        QTest::newRow("pip of a module") << QByteArray(R"(,"Path":"python3","Args":["-m","pip","install","x"])")
                                         << u"python3 -m pip install x"_s << true;
        QTest::newRow("a word that only looks like it")
            << QByteArray(R"(,"Path":"echo","Args":["pipeline","install"])") << u"echo pipeline install"_s << false;
    }
    void readsCommands()
    {
        QFETCH(QByteArray, rest);
        QFETCH(bool, installs);
        m_runner.setHandler(ending(0, "[" + container("a", R"("Status":"running")", rest) + "]"));
        const auto inspection = inspect({u"a"_s});
        QVERIFY(inspection.has_value());
        const Container &found = *inspection->containers.constBegin();
        QTEST(found.command, "command");
        QCOMPARE(found.installsAtStart, installs);
    }

    void readsTheRest()
    {
        const QByteArray state
            = QByteArray(R"("Status":"exited","Error":"see URI","Health":{"Status":"unhealthy","Log":[
            {"Output":"old"},{"Output":"  refused\n by URI "}]})")
                  .replace("URI", uriWithPassword);
        const QByteArray rest = R"(,"RestartCount":3,"Config":{"Image":"influxdb:2.7"})";
        m_runner.setHandler(ending(0, "[" + container("a", state, rest) + "]"));
        const Container found = inspect({u"a"_s})->containers.value(u"a"_s);
        QCOMPARE(found.statusText, u"exited"_s);
        QCOMPARE(found.error, u"see postgresql://mlflow:***@postgres/mlflow"_s);
        QCOMPARE(found.lastHealthOutput, u"refused by postgresql://mlflow:***@postgres/mlflow"_s);
        QCOMPARE(found.restartCount, 3);
    }

    void asksOnceForAll()
    {
        m_runner.setHandler(ending(
            0, "[" + container("a", R"("Status":"running")") + "," + container("b", R"("Status":"dead")") + "]"));
        const auto inspection = inspect({u"a"_s, u"b"_s});
        QCOMPARE(textOf(*inspection), u"a 1 0 0, b 6 0 0"_s);
        QCOMPARE(m_runner.commands().constLast().arguments,
            QStringList({u"--context"_s, u"factory"_s, u"inspect"_s, u"--type"_s, u"container"_s, u"a"_s, u"b"_s}));
        QCOMPARE(inspection->asked, u"docker --context factory inspect --type container a b"_s);
        QCOMPARE(m_runner.commands().constLast().timeLimit, 5000ms);
    }

    void readsMissingOnes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("expected");
        const QByteArray one = "[" + container("a", R"("Status":"running")") + "]\n";
        QTest::newRow("one of two") << 1 << one << QByteArray("Error: No such container: b\n") << u"a 1 0 0, no b"_s;
        QTest::newRow("one of two, as older docker says it")
            << 1 << one << QByteArray("Error: No such object: b\n") << u"a 1 0 0, no b"_s;
        QTest::newRow("one of two, as the engine says it")
            << 1 << one << QByteArray("Error response from daemon: No such container: b\n") << u"a 1 0 0, no b"_s;
        QTest::newRow("one of two, as podman says it")
            << 125 << one << QByteArray("Error: no such container \"b\"\n") << u"a 1 0 0, no b"_s;
        QTest::newRow("both") << 1 << QByteArray("[]\n")
                              << QByteArray("Error: No such container: a\nError: No such container: b\n")
                              << u"no a, no b"_s;
        QTest::newRow("one, and no word on the other") << 0 << one << QByteArray() << u"BadContent"_s;
        QTest::newRow("the engine does not answer")
            << 1 << QByteArray("[]\n")
            << QByteArray("Cannot connect to the Docker daemon at unix:///run/x.sock. Is the docker daemon running?\n")
            << u"EngineUnreachable"_s;
        QTest::newRow("no permission") << 1 << QByteArray("[]\n")
                                       << QByteArray(
                                              "permission denied while trying to connect to the Docker daemon socket\n")
                                       << u"PermissionDenied"_s;
        QTest::newRow("another failure") << 1 << QByteArray("[]\n") << QByteArray("out of cheese\n")
                                         << u"ProgramFailed"_s;
        QTest::newRow("no JSON") << 0 << QByteArray("hello\n") << QByteArray() << u"BadContent"_s;
        QTest::newRow("an object") << 0 << QByteArray("{}") << QByteArray() << u"BadContent"_s;
        QTest::newRow("nothing") << 0 << QByteArray() << QByteArray() << u"BadContent"_s;
        QTest::newRow("cut off") << 0 << one.chopped(4) << QByteArray() << u"BadContent"_s;
    }
    void readsMissingOnes()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, words);
        m_runner.setHandler(ending(code, output, words));
        const auto text = [](const Inspection &inspection) { return textOf(inspection); };
        QTEST(tests::outcomeOf(inspect({u"a"_s, u"b"_s}), text), "expected");
    }

    void saysThatDockerIsMissing()
    {
        m_runner.setHandler([](const process::Command &) {
            process::Outcome outcome;
            outcome.programMissing = true;
            return outcome;
        });
        QCOMPARE(inspect({u"a"_s}).error().code, ErrorCode::ProgramMissing);
    }

    void refusesNamesThatAreOptions()
    {
        for (const QStringList &names : {QStringList{u"a"_s, u"--format=x"_s}, QStringList{QString()}, QStringList()})
            QCOMPARE(inspect(names).error().code, ErrorCode::BadConfiguration);
        QVERIFY(m_runner.commands().isEmpty());
    }

    void init() { m_runner = fakes::FakeCommandRunner(); }
};

QTEST_GUILESS_MAIN(TestDocker)
#include "tst_docker.moc"
