// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running.h"

#include "process/transport.h"

#include <QHash>

using namespace conche;
using namespace conche::process;

class TestProcessTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapIsExact();
    void wrapNamesTheEngine_data();
    void wrapNamesTheEngine();
    void wrapKeepsTheLimits_data();
    void wrapKeepsTheLimits();
    void secretsStayOutOfArguments();
    void localChangesNothing();
    void recordedCommands_data();
    void recordedCommands();
    void everyUnknownOfTheTableIsAFailureHere();
    void exitCodes_data();
    void exitCodes();
    void words_data();
    void words();
    void endings_data();
    void endings();
    void shellLineReadsBack();
    void shellLineRunsTheSameProgram();
};

namespace {

const DockerExecTransport postgres({}, u"chocolate_factory_postgres"_s);

Outcome exited(int code, const QByteArray &output = {}, const QByteArray &errorOutput = {})
{
    Outcome outcome;
    outcome.ending = code == 0 ? Ending::Succeeded : Ending::Failed;
    outcome.exitCode = code;
    outcome.output = output;
    outcome.errorOutput = errorOutput;
    return outcome;
}

Outcome ended(Ending ending, const QString &reason = {}, bool missing = false)
{
    Outcome outcome;
    outcome.ending = ending;
    outcome.reason = reason;
    outcome.programMissing = missing;
    outcome.duration = 3s;
    return outcome;
}

QString codeOf(const std::optional<Error> &error)
{
    return error ? QString(errorCodeName(error->code)) : u"none"_s;
}

QString dataFolder()
{
    return QStringLiteral(CONCHE_SOURCE_DIR) + u"/tests/data"_s;
}

QString textOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

// "$ command", "--- exit N", "--- stdout", lines, "--- stderr", lines.
Outcome recorded(const QString &path)
{
    const QString text = textOfFile(path);
    const int code = text.section(u"--- exit "_s, 1, 1).section(u'\n', 0, 0).toInt();
    return exited(code, text.section(u"--- stdout\n"_s, 1, 1).section(u"--- stderr\n"_s, 0, 0).toUtf8(),
        text.section(u"--- stderr\n"_s, 1).toUtf8());
}

} // namespace

void TestProcessTransport::wrapIsExact()
{
    Command inner;
    inner.program = u"psql"_s;
    inner.arguments = QStringList{u"-c"_s, u"SELECT 'a b'; $(x)"_s};
    const Command command = postgres.wrap(inner);
    QCOMPARE(command.program, u"docker"_s);
    QCOMPARE(command.arguments,
        (QStringList{u"exec"_s, u"chocolate_factory_postgres"_s, u"timeout"_s, u"-k"_s, u"2"_s, u"10"_s, u"psql"_s,
            u"-c"_s, u"SELECT 'a b'; $(x)"_s}));
    QVERIFY(command.environment.isEmpty() && command.input.isEmpty() && command.workingFolder.isEmpty());
    QCOMPARE(postgres.place(), u"container chocolate_factory_postgres"_s);

    inner.input = "x";
    inner.workingFolder = u"/data dir"_s;
    const Command withInput = postgres.wrap(inner);
    QCOMPARE(withInput.arguments.first(5),
        (QStringList{u"exec"_s, u"--interactive"_s, u"--workdir"_s, u"/data dir"_s, u"chocolate_factory_postgres"_s}));
    QCOMPARE(withInput.input, QByteArray("x"));
    QVERIFY(withInput.workingFolder.isEmpty());
    QVERIFY(!withInput.arguments.contains(u"--tty"_s) && !withInput.arguments.contains(u"-t"_s));
}

void TestProcessTransport::wrapNamesTheEngine_data()
{
    QTest::addColumn<DockerProgram>("docker");
    QTest::addColumn<QStringList>("begin");
    QTest::addColumn<QString>("text");
    QTest::newRow("the default") << DockerProgram{} << QStringList{u"exec"_s} << u"docker"_s;
    QTest::newRow("a context") << DockerProgram{u"docker"_s, u"production"_s, {}}
                               << QStringList{u"--context"_s, u"production"_s, u"exec"_s}
                               << u"docker, context production"_s;
    QTest::newRow("a host") << DockerProgram{u"/opt/podman"_s, {}, u"ssh://ops@factory"_s}
                            << QStringList{u"--host"_s, u"ssh://ops@factory"_s, u"exec"_s}
                            << u"/opt/podman, host ssh://ops@factory"_s;
}

void TestProcessTransport::wrapNamesTheEngine()
{
    QFETCH(const DockerProgram, docker);
    QFETCH(const QStringList, begin);
    const Command command = DockerExecTransport(docker, u"c"_s).wrap({});
    QCOMPARE(command.program, docker.program);
    QCOMPARE(command.arguments.first(begin.size()), begin);
    QTEST(docker.endpointText(), "text");
    QCOMPARE(docker.command({u"ps"_s}).arguments.last(), u"ps"_s);
}

void TestProcessTransport::wrapKeepsTheLimits_data()
{
    QTest::addColumn<std::chrono::milliseconds>("limit");
    QTest::addColumn<QString>("inside");
    QTest::newRow("ten seconds") << std::chrono::milliseconds(10s) << u"10"_s;
    QTest::newRow("less than a second is one, because zero is no limit at all") << 250ms << u"1"_s;
    QTest::newRow("parts of a second") << 2900ms << u"2"_s;
    QTest::newRow("an hour") << std::chrono::milliseconds(1h) << u"3600"_s;
}

void TestProcessTransport::wrapKeepsTheLimits()
{
    QFETCH(const std::chrono::milliseconds, limit);
    QFETCH(const QString, inside);
    Command inner;
    inner.program = u"df"_s;
    inner.timeLimit = limit;
    inner.maximumOutput = 77;
    inner.warningExitCodes = {1};
    const Command command = postgres.wrap(inner);
    QCOMPARE(command.arguments[command.arguments.indexOf(u"timeout"_s) + 3], inside);
    // The program inside must be the first to stop, or nobody stops it.
    QVERIFY(command.timeLimit > std::chrono::seconds(inside.toInt()));
    QCOMPARE(command.maximumOutput, 77);
    QCOMPARE(command.warningExitCodes, QList<int>{1});
}

void TestProcessTransport::secretsStayOutOfArguments()
{
    Command inner;
    inner.program = u"psql"_s;
    inner.environment = {{u"PGPASSWORD"_s, u"geheim"_s}, {u"PGAPPNAME"_s, u"conche"_s}};
    inner.input = "geheim";
    const Command command = postgres.wrap(inner);
    QVERIFY2(!command.arguments.join(u' ').contains(u"geheim"_s), qPrintable(asShellLine(command)));
    QVERIFY(!asShellLine(command).contains(u"geheim"_s));
    QCOMPARE(command.arguments.first(6),
        (QStringList{u"exec"_s, u"--interactive"_s, u"--env"_s, u"PGAPPNAME"_s, u"--env"_s, u"PGPASSWORD"_s}));
    QCOMPARE(command.environment, inner.environment);
}

void TestProcessTransport::localChangesNothing()
{
    Command command;
    command.program = u"df"_s;
    command.arguments = QStringList{u"-P"_s};
    command.environment = {{u"A"_s, u"b"_s}};
    QVERIFY(LocalTransport().wrap(command) == command);
    QCOMPARE(LocalTransport().place(), u"this machine"_s);
    QVERIFY(!LocalTransport().failure(exited(127, {}, "Error response from daemon: No such container: x")));
}

void TestProcessTransport::recordedCommands_data()
{
    // What the transport finds in each recorded answer; "none" is left to whoever asked.
    const QHash<QString, QString> expected{
        {u"daemon-absent.txt"_s, u"EngineUnreachable"_s},
        {u"daemon-absent-inspect.txt"_s, u"EngineUnreachable"_s},
        {u"daemon-reset.txt"_s, u"EngineUnreachable"_s},
        {u"exec-daemon-died-255.txt"_s, u"EngineUnreachable"_s},
        {u"permission-denied.txt"_s, u"PermissionDenied"_s},
        {u"permission-denied-inspect.txt"_s, u"PermissionDenied"_s},
        {u"permission-denied-20.10.txt"_s, u"PermissionDenied"_s},
        {u"exec-missing.txt"_s, u"ContainerMissing"_s},
        {u"exec-exited.txt"_s, u"ContainerNotRunning"_s},
        {u"exec-paused.txt"_s, u"ContainerNotRunning"_s},
        {u"exec-restarting.txt"_s, u"ContainerNotRunning"_s},
        {u"exec-no-program.txt"_s, u"ProgramMissing"_s},
        {u"exec-no-program-127.txt"_s, u"ProgramMissing"_s},
        {u"exec-killed-137.txt"_s, u"ProgramFailed"_s},
    };
    QTest::addColumn<QString>("code");
    for (const QString &name : QDir(dataFolder() + u"/docker-20.10"_s).entryList({u"*.txt"_s}))
        QTest::newRow(qPrintable(name)) << expected.value(name, u"none"_s);
}

void TestProcessTransport::recordedCommands()
{
    QFETCH(const QString, code);
    const Outcome outcome = recorded(dataFolder() + u"/docker-20.10/"_s + QString::fromUtf8(QTest::currentDataTag()));
    const std::optional<Error> error = postgres.failure(outcome);
    QCOMPARE(codeOf(error), code);
    if (error)
        QVERIFY2(error->message.size() > 20 && !error->message.contains(u"geheim"_s), qPrintable(error->message));
    // What happens inside a container is not docker's own failure.
    const QStringList inside{u"ProgramMissing"_s, u"ProgramFailed"_s};
    QCOMPARE(codeOf(DockerProgram().failure(outcome)), inside.contains(code) ? u"none"_s : code);
}

void TestProcessTransport::everyUnknownOfTheTableIsAFailureHere()
{
    // A command that never ran must not look like an answer: exec's unknowns are found by the transport.
    int seen = 0;
    for (const QString &line : textOfFile(dataFolder() + u"/commands.tsv"_s).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        const QString file = fields.value(0);
        const QString state = file.section(u'/', 1);
        if (!file.startsWith("docker-20.10/"_L1)
            || (!state.startsWith("exec-"_L1) && !state.startsWith("daemon-"_L1)
                && !state.startsWith("permission-"_L1)))
            continue;
        ++seen;
        const std::optional<Error> error = postgres.failure(recorded(dataFolder() + u'/' + file));
        QVERIFY2(error, qPrintable(line));
        const bool isAboutContainer
            = error->code == ErrorCode::ContainerMissing || error->code == ErrorCode::ContainerNotRunning;
        QVERIFY2(isAboutContainer == (fields.value(1) == u"metadata"_s && fields.value(2) == u"critical"_s)
                || fields.value(1) != u"metadata"_s,
            qPrintable(line));
    }
    QVERIFY(seen >= 20);
}

void TestProcessTransport::exitCodes_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::newRow("success") << 0 << u"none"_s;
    QTest::newRow("the program's own 1") << 1 << u"none"_s;
    QTest::newRow("the program's own 2") << 2 << u"none"_s;
    QTest::newRow("its time limit inside") << 124 << u"TimedOut"_s;
    QTest::newRow("docker's wrong usage") << 125 << u"BadConfiguration"_s;
    QTest::newRow("not found, engines to 27") << 126 << u"ProgramMissing"_s;
    QTest::newRow("not found, engines from 28") << 127 << u"ProgramMissing"_s;
    QTest::newRow("killed inside") << 137 << u"ProgramFailed"_s;
    QTest::newRow("ended by TERM inside") << 143 << u"none"_s;
    QTest::newRow("the engine died") << 255 << u"EngineUnreachable"_s;
}

void TestProcessTransport::exitCodes()
{
    QFETCH(const int, exitCode);
    QTEST(codeOf(postgres.failure(exited(exitCode))), "code");
}

void TestProcessTransport::words_data()
{
    QTest::addColumn<QByteArray>("errorOutput");
    QTest::addColumn<QString>("code");
    QTest::newRow("no engine") << QByteArray(
        "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n")
                               << u"EngineUnreachable"_s;
    QTest::newRow("no engine, in the words of docker 29")
        << QByteArray("failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is "
                      "correct and if the daemon is "
                      "running: dial unix /var/run/docker.sock: connect: no such file or directory\n")
        << u"EngineUnreachable"_s;
    QTest::newRow("no permission, in the words of docker 29")
        << QByteArray("permission denied while trying to connect to the docker API at unix:///var/run/docker.sock\n")
        << u"PermissionDenied"_s;
    QTest::newRow("no engine behind ssh")
        << QByteArray("error during connect: Get \"http://docker.example.com/v1.24/containers/json\": command [ssh -l "
                      "ops -- factory docker system "
                      "dial-stdio] has exited with exit status 255\n")
        << u"EngineUnreachable"_s;
    QTest::newRow("no such context") << QByteArray(
        "unable to resolve docker endpoint: context \"x\": context not found: open /x: no such file\n")
                                     << u"BadConfiguration"_s;
    QTest::newRow("an unknown flag") << QByteArray("unknown flag: --env\nSee 'docker exec --help'.\n")
                                     << u"BadConfiguration"_s;
    QTest::newRow("a missing container") << QByteArray("Error: No such container: x\n") << u"ContainerMissing"_s;
    QTest::newRow("a program inside that says the same")
        << QByteArray("psql: the server is not running\n") << u"none"_s;
    QTest::newRow("a program inside that misses a container")
        << QByteArray("kubelet: No such container\n") << u"none"_s;
    QTest::newRow("a program inside that may not")
        << QByteArray("ERROR:  permission denied for table x\n") << u"none"_s;
    QTest::newRow("nothing") << QByteArray() << u"none"_s;
}

void TestProcessTransport::words()
{
    QFETCH(const QByteArray, errorOutput);
    QTEST(codeOf(postgres.failure(exited(1, {}, errorOutput))), "code");
    // Words of a program that succeeded are its answer.
    QCOMPARE(codeOf(postgres.failure(exited(0, errorOutput, errorOutput))), u"none"_s);
}

void TestProcessTransport::endings_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no docker") << ended(Ending::NotStarted, u"No such file"_s, true) << u"ProgramMissing"_s
                               << u"there is no program \"docker\" here"_s;
    QTest::newRow("docker may not be run")
        << ended(Ending::NotStarted, u"Permission denied"_s) << u"PermissionDenied"_s << u"Permission denied"_s;
    QTest::newRow("our limit") << ended(Ending::TimedOut) << u"TimedOut"_s << u"docker did not end within 3.0 s"_s;
    QTest::newRow("cancelled") << ended(Ending::Cancelled) << u"Cancelled"_s << u"cancelled"_s;
    QTest::newRow("crashed") << ended(Ending::Crashed, u"docker was ended by signal 11"_s) << u"ProgramFailed"_s
                             << u"signal 11"_s;
    QTest::newRow("wrote too much") << ended(Ending::Failed, u"it wrote more than 5 bytes"_s) << u"ProgramFailed"_s
                                    << u"it wrote more than 5 bytes"_s;
}

void TestProcessTransport::endings()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, says);
    const std::optional<Error> error = postgres.failure(outcome);
    QTEST(codeOf(error), "code");
    QVERIFY2(error->message.contains(says), qPrintable(error->message));
    QCOMPARE(codeOf(LocalTransport().failure(outcome)), codeOf(error));
}

void TestProcessTransport::shellLineReadsBack()
{
    Command command;
    command.program = u"printf"_s;
    const QStringList words{u""_s, u"a b"_s, u"'"_s, u"''"_s, u"\""_s, u"$HOME"_s, u"`id`"_s, u"$(id)"_s, u"*"_s,
        u"~"_s, u"~root"_s, u"a\nb"_s, u"a\n"_s, u"\n"_s, u"\\"_s, u"\\n"_s, u"!!"_s, u"#no"_s, u"a;b"_s, u"a&b"_s,
        u"a|b"_s, u"<x>"_s, u"{a,b}"_s, u"[a]"_s, u"?"_s, u"A=b"_s, u"--x=y"_s, u"ñ🍫"_s, u"\t"_s, u"it's \"x\""_s,
        u"%s"_s, u"@a:b/c,d"_s, u"^x"_s, u"{{json .}}"_s};
    command.arguments = QStringList{u"[%s]\\0"_s} + words;
    Command shell;
    shell.program = u"/bin/sh"_s;
    shell.arguments = QStringList{u"-c"_s, asShellLine(command)};
    const Outcome outcome = outcomeOf(shell);
    QCOMPARE(outcome.ending, Ending::Succeeded);
    QString expected;
    for (const QString &word : words)
        expected += u'[' + word + u']' + QChar(0);
    QCOMPARE(QString::fromUtf8(outcome.output), expected);
    QCOMPARE(shellQuoted(u"chocolate_factory_brain"_s), u"chocolate_factory_brain"_s);
}

void TestProcessTransport::shellLineRunsTheSameProgram()
{
    // A shell reads a first word with "=" as a setting.
    Programs programs;
    Command command = programs.script("echo ran");
    const QString odd = programs.path(u"A=b c"_s);
    const QString setting = programs.path(u"A=b"_s);
    QVERIFY(QFile::copy(command.program, odd) && QFile::copy(command.program, setting));
    for (const QString &program : {command.program, odd, u"A=b"_s}) {
        command.program = program;
        Command shell;
        shell.program = u"/bin/sh"_s;
        shell.arguments = QStringList{u"-c"_s, asShellLine(command)};
        shell.environment = {{u"PATH"_s, programs.folder() + u":/bin:/usr/bin"_s}};
        QCOMPARE(outcomeOf(shell).output, QByteArray("ran\n"));
    }
}

QTEST_GUILESS_MAIN(TestProcessTransport)
#include "tst_process_transport.moc"
