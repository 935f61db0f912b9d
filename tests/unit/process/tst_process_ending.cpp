// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace conche::process;

/*! How runs are ended early: by their time limit, their owner, or the runner. */
class TestProcessEnding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void timeLimit_data();
    void timeLimit();
    void outputBeforeTheLimitIsKept();
    void aSignalledRunNeverSucceeds();
    void theOwnerTakesTheRunWithIt_data();
    void theOwnerTakesTheRunWithIt();
    void whatIsHeldOutlivesTheProgram_data();
    void whatIsHeldOutlivesTheProgram();
    void theOwnerGoesWhileTheProgramStarts();
    void theEventLoopTurnsMeanwhile_data();
    void theEventLoopTurnsMeanwhile();
    void theRunnerLeavesNobody_data();
    void theRunnerLeavesNobody();
    void theRunnerGoesBeforeTheOwner();
    void nothingIsLeftAfterSuccess();

private:
    /*! Runs it and waits until it has made the file "ready". */
    void startUntilReady(ProcessRunner &runner, const Command &command, QObject *owner);

    Programs m_programs;
    int m_outcomes = 0;
    Outcome m_outcome;
};

namespace {

const QByteArray obedient = "touch $DIR/ready; while :; do sleep 0.02; done";
const QByteArray stubborn = "trap '' TERM INT HUP; touch $DIR/ready; while :; do sleep 0.02; done";
// The parent obeys, what it started does not.
const QByteArray stubbornChild = "sh -c 'trap \"\" TERM; touch $0/ready; while :; do sleep 0.02; done' $DIR & trap "
                                 "'exit 0' TERM; while :; do sleep 0.02; done";
const QByteArray stubbornFamily
    = "trap '' TERM; sh -c 'trap \"\" TERM; sh -c \"touch $0/ready; while :; do sleep 0.02; done\" $0; :' $DIR; :";
// docker exec's way: it exits 0 on TERM.
const QByteArray pretending = "trap 'exit 0' TERM; touch $DIR/ready; while :; do sleep 0.02; done";

void endingRows()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("an obedient program") << obedient;
    QTest::newRow("a stubborn program") << stubborn;
    QTest::newRow("a stubborn child of an obedient program") << stubbornChild;
    QTest::newRow("a stubborn family") << stubbornFamily;
    QTest::newRow("a program that pretends success") << pretending;
}

} // namespace

void TestProcessEnding::cleanup()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_programs.running().isEmpty(), 10'000);
    QFile::remove(m_programs.path(u"ready"_s));
    m_outcomes = 0;
    m_outcome = {};
}

void TestProcessEnding::startUntilReady(ProcessRunner &runner, const Command &command, QObject *owner)
{
    runner.run(command, owner, [this](const Outcome &outcome) {
        ++m_outcomes;
        m_outcome = outcome;
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_programs.has(u"ready"_s), 10'000);
}

void TestProcessEnding::timeLimit_data()
{
    endingRows();
}

void TestProcessEnding::timeLimit()
{
    QFETCH(const QByteArray, script);
    Command command = m_programs.script(script);
    command.timeLimit = 400ms;
    const Outcome outcome = outcomeOf(command);
    QCOMPARE(outcome.ending, Ending::TimedOut);
    // Qt's timers may fire a little early.
    QVERIFY(outcome.duration >= 350ms);
    QVERIFY(outcome.duration < 8s);
    // A killed process needs a moment to be gone; it does nothing in it.
    QTRY_VERIFY_WITH_TIMEOUT(m_programs.running().isEmpty(), 1000);
}

void TestProcessEnding::outputBeforeTheLimitIsKept()
{
    Command command
        = m_programs.script("echo first; echo error >&2; trap 'echo late; exit 0' TERM; while :; do sleep 0.02; done");
    command.timeLimit = 500ms;
    const Outcome outcome = outcomeOf(command);
    QCOMPARE(outcome.ending, Ending::TimedOut);
    QCOMPARE(outcome.output, QByteArray("first\n"));
    QCOMPARE(outcome.errorOutput, QByteArray("error\n"));
}

void TestProcessEnding::aSignalledRunNeverSucceeds()
{
    Command command = m_programs.script(pretending);
    command.timeLimit = 300ms;
    const Outcome outcome = outcomeOf(command);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.ending, Ending::TimedOut);
    command.warningExitCodes = {0};
    QCOMPARE(outcomeOf(command).ending, Ending::TimedOut);
}

void TestProcessEnding::theOwnerTakesTheRunWithIt_data()
{
    endingRows();
}

void TestProcessEnding::theOwnerTakesTheRunWithIt()
{
    QFETCH(const QByteArray, script);
    ProcessRunner runner;
    auto owner = std::make_unique<QObject>();
    startUntilReady(runner, m_programs.script(script), owner.get());
    QVERIFY(!m_programs.running().isEmpty());
    owner.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_programs.running().isEmpty(), 10'000);
    QCOMPARE(m_outcomes, 0);
}

void TestProcessEnding::whatIsHeldOutlivesTheProgram_data()
{
    endingRows();
}

void TestProcessEnding::whatIsHeldOutlivesTheProgram()
{
    QFETCH(const QByteArray, script);
    ProcessRunner runner;
    auto owner = std::make_unique<QObject>();
    Command command = m_programs.script(script);
    command.held = std::shared_ptr<int>(new int(1), [this](const int *number) {
        // Nobody works with it any more.
        QVERIFY(m_programs.running().isEmpty());
        delete number;
    });
    const std::weak_ptr<void> watched = command.held;
    startUntilReady(runner, std::exchange(command, {}), owner.get());
    owner.reset();
    QVERIFY(!watched.expired());
    QTRY_VERIFY_WITH_TIMEOUT(watched.expired(), 10'000);
}

void TestProcessEnding::theOwnerGoesWhileTheProgramStarts()
{
    // Between fork and exec the program has no group of its own yet.
    for (int i = 0; i < 50; ++i) {
        ProcessRunner runner;
        auto owner = std::make_unique<QObject>();
        runner.run(
            m_programs.script("while :; do sleep 0.02; done"), owner.get(), [this](const Outcome &) { ++m_outcomes; });
        QCoreApplication::processEvents();
        owner.reset();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_programs.running().isEmpty(), 1000);
    QCOMPARE(m_outcomes, 0);
}

void TestProcessEnding::theEventLoopTurnsMeanwhile_data()
{
    QTest::addColumn<bool>("deleteOwner");
    QTest::newRow("while the time limit ends it") << false;
    QTest::newRow("while its owner is deleted") << true;
}

void TestProcessEnding::theEventLoopTurnsMeanwhile()
{
    QFETCH(const bool, deleteOwner);
    ProcessRunner runner;
    auto owner = std::make_unique<QObject>();
    Command command = m_programs.script(stubborn);
    command.timeLimit = deleteOwner ? 60s : 1s;
    startUntilReady(runner, command, owner.get());

    QElapsedTimer sinceTick;
    qint64 longest = 0;
    int ticks = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&] {
        ++ticks;
        longest = std::max(longest, sinceTick.restart());
    });
    ticker.start(5ms);
    sinceTick.start();
    if (deleteOwner)
        owner.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_programs.running().isEmpty(), 10'000);
    QVERIFY2(ticks > 50, qPrintable(QString::number(ticks)));
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
    QTRY_COMPARE(m_outcomes, deleteOwner ? 0 : 1);
}

void TestProcessEnding::theRunnerLeavesNobody_data()
{
    endingRows();
}

void TestProcessEnding::theRunnerLeavesNobody()
{
    QFETCH(const QByteArray, script);
    QElapsedTimer elapsed;
    {
        ProcessRunner runner;
        auto owner = std::make_unique<QObject>();
        startUntilReady(runner, m_programs.script(script), owner.get());
        owner.reset();
        elapsed.start();
    }
    QVERIFY2(elapsed.elapsed() < 1000, qPrintable(QString::number(elapsed.elapsed())));
    // A killed process needs a moment to be gone; nothing of ours runs in it.
    QTRY_VERIFY_WITH_TIMEOUT(m_programs.running().isEmpty(), 1000);
    QCOMPARE(m_outcomes, 0);
}

void TestProcessEnding::theRunnerGoesBeforeTheOwner()
{
    QObject owner;
    auto runner = std::make_unique<ProcessRunner>();
    startUntilReady(*runner, m_programs.script(stubbornFamily), &owner);
    QElapsedTimer elapsed;
    elapsed.start();
    runner.reset();
    QVERIFY(elapsed.elapsed() < 1000);
    QTRY_VERIFY_WITH_TIMEOUT(m_programs.running().isEmpty(), 1000);
    QTRY_COMPARE(m_outcomes, 1);
    QCOMPARE(m_outcome.ending, Ending::Cancelled);
    QTRY_VERIFY(owner.children().isEmpty());
}

void TestProcessEnding::nothingIsLeftAfterSuccess()
{
    QObject owner;
    ProcessRunner runner;
    runner.run(m_programs.script("exit 0"), &owner, [this](const Outcome &) { ++m_outcomes; });
    QTRY_COMPARE(m_outcomes, 1);
    QTRY_VERIFY(owner.children().isEmpty());
}

QTEST_GUILESS_MAIN(TestProcessEnding)
#include "tst_process_ending.moc"
