// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running.h"

#include <QPointer>
#include <QRandomGenerator>

using namespace conche::process;

class TestProcessRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endings_data();
    void endings();
    void stderrIsApart();
    void argumentsArriveAsTheyAre();
    void noShellReadsTheArguments();
    void stdinArrives_data();
    void stdinArrives();
    void aProgramThatNeverReads();
    void aProgramThatClosesItsOutput();
    void whatDoesNotStart_data();
    void whatDoesNotStart();
    void aProgramBesideItsWorkingFolder();
    void diedOfASignal();
    void environmentIsSet();
    void workingFolder();
    void muchOutputIsWhole();
    void tooMuchOutput_data();
    void tooMuchOutput();
    void exactlyTheLimitIsAllowed();
    void startsAfterControlIsBack();
    void manyAtOnce();
    void theAnswerMayDeleteItsOwner();
    void theAnswerMayStartAnother();
    void durationIsTheProgramsOwn();

private:
    Programs m_programs;
};

void TestProcessRunner::endings_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("success") << QByteArray("exit 0") << Ending::Succeeded << 0;
    QTest::newRow("a warning of tar") << QByteArray("exit 3") << Ending::SucceededWithWarnings << 3;
    QTest::newRow("failure") << QByteArray("exit 1") << Ending::Failed << 1;
    QTest::newRow("the largest code") << QByteArray("exit 255") << Ending::Failed << 255;
    QTest::newRow("not found, said by a shell") << QByteArray("exit 127") << Ending::Failed << 127;
}

void TestProcessRunner::endings()
{
    QFETCH(const QByteArray, script);
    Command command = m_programs.script(script);
    command.warningExitCodes = {3};
    const Outcome outcome = outcomeOf(command);
    QTEST(outcome.ending, "ending");
    QTEST(outcome.exitCode, "exitCode");
    QVERIFY(outcome.reason.isEmpty());
    QVERIFY(!outcome.programMissing);
}

void TestProcessRunner::stderrIsApart()
{
    const Outcome outcome = outcomeOf(m_programs.script("echo out; echo err >&2; printf 'a\\000b\\377'"));
    QCOMPARE(outcome.output, QByteArray("out\na\0b\xff", 8));
    QCOMPARE(outcome.errorOutput, QByteArray("err\n"));
}

void TestProcessRunner::argumentsArriveAsTheyAre()
{
    const QStringList words{u"a b"_s, u""_s, u"'"_s, u"\""_s, u"$HOME"_s, u"*"_s, u"ñ🍫"_s, u"-x"_s, u"a\nb"_s, u"\\"_s};
    const Outcome outcome = outcomeOf(m_programs.script("for a; do printf '%s|' \"$a\"; done", words));
    QCOMPARE(QString::fromUtf8(outcome.output), words.join(u'|') + u'|');
}

void TestProcessRunner::noShellReadsTheArguments()
{
    Command command;
    command.program = u"echo"_s;
    command.arguments = QStringList{u"$(touch %1/evil); touch %1/evil"_s.arg(m_programs.folder())};
    QCOMPARE(QString::fromUtf8(outcomeOf(command).output), command.arguments.first() + u'\n');
    QVERIFY(!m_programs.has(u"evil"_s));
}

void TestProcessRunner::stdinArrives_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line") << QByteArray("SELECT 1;\n");
    QTest::newRow("bytes of all kinds") << QByteArray("\0\xff\r\n\x1a", 5);
    QTest::newRow("more than a pipe holds") << QByteArray(3'000'000, 'x');
}

void TestProcessRunner::stdinArrives()
{
    QFETCH(const QByteArray, input);
    Command command;
    command.program = u"cat"_s;
    command.input = input;
    const Outcome outcome = outcomeOf(command);
    QCOMPARE(outcome.ending, Ending::Succeeded);
    QVERIFY(outcome.output == input);
}

void TestProcessRunner::aProgramThatNeverReads()
{
    Command command = m_programs.script("echo done");
    command.input = QByteArray(5'000'000, 'x');
    const Outcome outcome = outcomeOf(command);
    QCOMPARE(outcome.ending, Ending::Succeeded);
    QCOMPARE(outcome.output, QByteArray("done\n"));
}

void TestProcessRunner::aProgramThatClosesItsOutput()
{
    Command command
        = m_programs.script("echo first; exec 1>&- 2>&-; while [ ! -e $DIR/go ]; do sleep 0.05; done; exit 7");
    ProcessRunner runner;
    QObject owner;
    std::optional<Outcome> outcome;
    runner.run(command, &owner, [&](const Outcome &ended) { outcome = ended; });
    QTRY_VERIFY(!m_programs.running().isEmpty());
    QVERIFY(!outcome);
    QFile go(m_programs.path(u"go"_s));
    QVERIFY(go.open(QIODevice::WriteOnly));
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->ending, Ending::Failed);
    QCOMPARE(outcome->exitCode, 7);
    QCOMPARE(outcome->output, QByteArray("first\n"));
}

void TestProcessRunner::whatDoesNotStart_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("workingFolder");
    QTest::addColumn<bool>("missing");
    QTest::newRow("no such program") << u"conche-no-such-program"_s << QString() << true;
    QTest::newRow("no such path") << u"/nonexistent/program"_s << QString() << true;
    QTest::newRow("no name") << u""_s << QString() << true;
    QTest::newRow("not executable") << m_programs.path(u"plain"_s) << QString() << false;
    QTest::newRow("a folder") << m_programs.folder() << QString() << false;
    QTest::newRow("a script without its interpreter") << m_programs.path(u"orphan"_s) << QString() << false;
    QTest::newRow("no working folder") << u"true"_s << u"/nonexistent"_s << false;
}

void TestProcessRunner::whatDoesNotStart()
{
    QFETCH(const QString, program);
    QFETCH(const QString, workingFolder);
    QFETCH(const bool, missing);
    for (const auto &[name, content] :
        {std::pair(u"plain"_s, "#!/bin/sh\n"), std::pair(u"orphan"_s, "#!/nonexistent/sh\n")}) {
        QFile file(m_programs.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.setPermissions(name == u"plain"_s ? QFile::ReadOwner | QFile::WriteOwner
                                               : QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Command command;
    command.program = program;
    command.workingFolder = workingFolder;
    command.input = "never read";
    const Outcome outcome = outcomeOf(command);
    QCOMPARE(outcome.ending, Ending::NotStarted);
    QCOMPARE(outcome.programMissing, missing);
    QVERIFY(!outcome.reason.isEmpty());
}

void TestProcessRunner::aProgramBesideItsWorkingFolder()
{
    // A path from here is taken from the working folder, as the system does.
    Command command = m_programs.script("echo here");
    command.program = u"./"_s + command.program.section(u'/', -1);
    command.workingFolder = m_programs.folder();
    QCOMPARE(outcomeOf(command).output, QByteArray("here\n"));
    command.program = u"./plain-of-nobody"_s;
    QVERIFY(outcomeOf(command).programMissing);
    QVERIFY(QFile(m_programs.path(u"no-right"_s)).open(QIODevice::WriteOnly));
    command.program = u"./no-right"_s;
    QVERIFY(!outcomeOf(command).programMissing);
}

void TestProcessRunner::diedOfASignal()
{
    const Command command = m_programs.script("echo before; kill -SEGV $$");
    const Outcome outcome = outcomeOf(command);
    QCOMPARE(outcome.ending, Ending::Crashed);
    QCOMPARE(outcome.output, QByteArray("before\n"));
    QVERIFY2(outcome.reason.contains(u"signal 11"_s) && outcome.reason.contains(command.program),
        qPrintable(outcome.reason));
    // A program that ends itself with TERM was not ended by us.
    QCOMPARE(outcomeOf(m_programs.script("kill -TERM $$")).ending, Ending::Crashed);
}

void TestProcessRunner::environmentIsSet()
{
    qputenv("LC_ALL", "es_ES.UTF-8");
    qputenv("CONCHE_TEST_OWN", "own");
    Command command = m_programs.script(
        "printf '%s|' \"$LC_ALL\" \"$CONCHE_TEST_OWN\" \"$PGPASSWORD\" \"$EMPTY\"; tr '\\0' '\\n' < /proc/$$/cmdline");
    command.environment = {{u"PGPASSWORD"_s, u"geheim ñ'\""_s}, {u"EMPTY"_s, u""_s}};
    const Outcome outcome = outcomeOf(command);
    qunsetenv("LC_ALL");
    QVERIFY2(outcome.output.startsWith("C|own|geheim ñ'\"||"), outcome.output.constData());
    QCOMPARE(outcome.output.count("geheim"), 1);
}

void TestProcessRunner::workingFolder()
{
    Command command;
    command.program = u"pwd"_s;
    command.workingFolder = m_programs.folder();
    QCOMPARE(
        QString::fromUtf8(outcomeOf(command).output.trimmed()), QFileInfo(m_programs.folder()).canonicalFilePath());
}

void TestProcessRunner::muchOutputIsWhole()
{
    QByteArray input(10 * 1024 * 1024, Qt::Uninitialized);
    QRandomGenerator random(20260309);
    random.fillRange(reinterpret_cast<quint32 *>(input.data()), input.size() / 4);
    Command command;
    command.program = u"tee"_s;
    command.arguments = QStringList{u"/dev/stderr"_s};
    command.input = input;
    command.maximumOutput = 3 * input.size();
    command.timeLimit = 30s;
    const Outcome outcome = outcomeOf(command);
    QCOMPARE(outcome.ending, Ending::Succeeded);
    QVERIFY(outcome.output == input);
    QVERIFY(outcome.errorOutput == input);
}

void TestProcessRunner::tooMuchOutput_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("on stdout, without end") << QByteArray("exec yes");
    QTest::newRow("on stderr, without end") << QByteArray("exec yes >&2");
    QTest::newRow("a little, and then success") << QByteArray("printf '%070000d' 0; exit 0");
    QTest::newRow("and deaf to TERM") << QByteArray("trap '' TERM; exec yes");
}

void TestProcessRunner::tooMuchOutput()
{
    QFETCH(const QByteArray, script);
    Command command = m_programs.script(script);
    command.maximumOutput = 65'536;
    const Outcome outcome = outcomeOf(command);
    QCOMPARE(outcome.ending, Ending::Failed);
    QVERIFY2(outcome.reason.contains(u"65536"_s), qPrintable(outcome.reason));
    QVERIFY(outcome.output.size() + outcome.errorOutput.size() < 16 * 1024 * 1024);
    QTRY_VERIFY(m_programs.running().isEmpty());
}

void TestProcessRunner::exactlyTheLimitIsAllowed()
{
    Command command = m_programs.script("printf abcd; printf ef >&2");
    command.maximumOutput = 6;
    QCOMPARE(outcomeOf(command).ending, Ending::Succeeded);
    command.maximumOutput = 5;
    QCOMPARE(outcomeOf(command).ending, Ending::Failed);
}

void TestProcessRunner::startsAfterControlIsBack()
{
    const Command command = m_programs.script("touch $DIR/started");
    ProcessRunner runner;
    {
        QObject owner;
        runner.run(command, &owner, [](const Outcome &) { QFAIL("a run that was never begun has no outcome"); });
    }
    QCOMPARE(outcomeOf(runner, m_programs.script("exit 0")).ending, Ending::Succeeded);
    QVERIFY(!m_programs.has(u"started"_s));
}

void TestProcessRunner::manyAtOnce()
{
    ProcessRunner runner;
    QObject owner;
    int ended = 0;
    for (int i = 0; i < 40; ++i) {
        runner.run(m_programs.script("echo " + QByteArray::number(i)), &owner, [&ended, i](const Outcome &outcome) {
            QCOMPARE(outcome.output, QByteArray::number(i) + '\n');
            ++ended;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(ended, 40, 30'000);
    QTRY_VERIFY(owner.children().isEmpty());
}

void TestProcessRunner::theAnswerMayDeleteItsOwner()
{
    for (const QByteArray &script : {QByteArray("exit 0"), QByteArray("kill -9 $$"), QByteArray("yes")}) {
        ProcessRunner runner;
        auto *owner = new QObject;
        QPointer<QObject> guard(owner);
        Command command = m_programs.script(script);
        command.maximumOutput = 1000;
        runner.run(command, owner, [owner](const Outcome &) { delete owner; });
        QTRY_VERIFY(!guard);
    }
    ProcessRunner runner;
    auto *owner = new QObject;
    QPointer<QObject> guard(owner);
    Command missing;
    missing.program = u"/nonexistent"_s;
    runner.run(missing, owner, [owner](const Outcome &) { delete owner; });
    QTRY_VERIFY(!guard);
}

void TestProcessRunner::theAnswerMayStartAnother()
{
    ProcessRunner runner;
    QObject owner;
    QByteArray words;
    runner.run(m_programs.script("echo one"), &owner, [&](const Outcome &first) {
        words += first.output;
        runner.run(m_programs.script("echo two"), &owner, [&](const Outcome &second) { words += second.output; });
    });
    QTRY_COMPARE(words, QByteArray("one\ntwo\n"));
}

void TestProcessRunner::durationIsTheProgramsOwn()
{
    const Outcome outcome = outcomeOf(m_programs.script("sleep 0.2"));
    QVERIFY2(
        outcome.duration >= 200ms && outcome.duration < 10s, qPrintable(QString::number(outcome.duration.count())));
}

QTEST_GUILESS_MAIN(TestProcessRunner)
#include "tst_process_runner.moc"
