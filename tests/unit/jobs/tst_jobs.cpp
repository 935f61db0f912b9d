// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace conche::jobs;
using namespace Qt::StringLiterals;

namespace {

/*! A job whose parts the test moves by hand. */
class HandJob final : public Job
{
    Q_OBJECT

public:
    explicit HandJob(qsizetype steps = 3)
        : Job(u"by hand"_s)
    {
        QList<Step> all;
        for (qsizetype i = 0; i < steps; ++i)
            all.append({u"step %1"_s.arg(i), StepState::Waiting, {}});
        setSteps(all);
    }

    using Job::end;
    using Job::setStep;

    int begun = 0;
    int aborted = 0;
    std::optional<State> endAtBegin;
    std::optional<State> endAtAbort;

protected:
    void begin() override
    {
        ++begun;
        if (endAtBegin)
            end(*endAtBegin);
    }
    void abort() override
    {
        ++aborted;
        if (endAtAbort)
            end(*endAtAbort);
    }
};

} // namespace

class TestJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsInWaiting();
    void startsOnce();
    void endsOnce_data();
    void endsOnce();
    void mayEndWhereItBegins();
    void stepsAreToldAndCounted();
    void cancelledBefore();
    void cancelledMeanwhile();
    void cancelledAfter();
    void cancelledByAnAbortThatEnds();
    void lateStepsOfAnEndedJobChangeNothing();
    void deletedByWhoeverHearsOfTheEnd();
    void aJobWithoutSteps();
};

void TestJobs::beginsInWaiting()
{
    const HandJob job;
    QCOMPARE(job.state(), Job::State::Waiting);
    QCOMPARE(job.title(), u"by hand"_s);
    QCOMPARE(job.steps().size(), 3);
    QCOMPARE(job.steps()[1], (Step{u"step 1"_s, StepState::Waiting, {}}));
    QCOMPARE(job.stepsEnded(), 0);
    QCOMPARE(job.begun, 0);
}

void TestJobs::startsOnce()
{
    HandJob job;
    job.start();
    job.start();
    QCOMPARE(job.begun, 1);
    QCOMPARE(job.state(), Job::State::Running);
    job.end(Job::State::Failed);
    job.start();
    QCOMPARE(job.begun, 1);
    QCOMPARE(job.state(), Job::State::Failed);
}

void TestJobs::endsOnce_data()
{
    QTest::addColumn<Job::State>("first");
    QTest::newRow("in success") << Job::State::Succeeded;
    QTest::newRow("in failure") << Job::State::Failed;
    QTest::newRow("cancelled by itself") << Job::State::Cancelled;
}

void TestJobs::endsOnce()
{
    QFETCH(const Job::State, first);
    HandJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QCOMPARE(finished.count(), 0);
    job.end(first);
    job.end(Job::State::Succeeded);
    job.end(Job::State::Failed);
    job.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<Job::State>(), first);
    QCOMPARE(job.state(), first);
    QCOMPARE(job.aborted, 0);
}

void TestJobs::mayEndWhereItBegins()
{
    HandJob job;
    job.endAtBegin = Job::State::Succeeded;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(job.state(), Job::State::Succeeded);
}

void TestJobs::stepsAreToldAndCounted()
{
    HandJob job;
    job.start();
    QSignalSpy changed(&job, &Job::stepChanged);
    job.setStep(1, StepState::Running);
    QCOMPARE(job.stepsEnded(), 0);
    job.setStep(1, StepState::Done, u"fine"_s);
    job.setStep(0, StepState::Failed, u"no"_s);
    QCOMPARE(job.stepsEnded(), 2);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(changed.last().first().value<qsizetype>(), 0);
    QCOMPARE(job.steps()[1], (Step{u"step 1"_s, StepState::Done, u"fine"_s}));
    QCOMPARE(job.steps()[2].state, StepState::Waiting);
}

void TestJobs::cancelledBefore()
{
    HandJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(job.state(), Job::State::Cancelled);
    QCOMPARE(job.aborted, 0);
    QCOMPARE(job.stepsEnded(), 3);
    job.start();
    QCOMPARE(job.begun, 0);
}

void TestJobs::cancelledMeanwhile()
{
    HandJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.setStep(0, StepState::Done, u"fine"_s);
    job.setStep(1, StepState::Running);
    job.cancel();
    job.cancel();
    QCOMPARE(job.aborted, 1);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<Job::State>(), Job::State::Cancelled);
    QCOMPARE(job.steps()[0], (Step{u"step 0"_s, StepState::Done, u"fine"_s}));
    QCOMPARE(job.steps()[1].state, StepState::Cancelled);
    QCOMPARE(job.steps()[2].state, StepState::Cancelled);
}

void TestJobs::cancelledAfter()
{
    HandJob job;
    job.start();
    job.end(Job::State::Succeeded);
    QSignalSpy changed(&job, &Job::stepChanged);
    job.cancel();
    QCOMPARE(job.aborted, 0);
    QCOMPARE(job.state(), Job::State::Succeeded);
    QCOMPARE(changed.count(), 0);
}

void TestJobs::cancelledByAnAbortThatEnds()
{
    // Stopping what is under way may end it at once, with a failure of its own: it was cancelled all the same.
    HandJob job;
    job.endAtAbort = Job::State::Failed;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<Job::State>(), Job::State::Cancelled);
    QCOMPARE(job.state(), Job::State::Cancelled);
    QCOMPARE(job.stepsEnded(), 3);
}

void TestJobs::lateStepsOfAnEndedJobChangeNothing()
{
    HandJob job;
    job.start();
    job.cancel();
    QSignalSpy changed(&job, &Job::stepChanged);
    job.setStep(0, StepState::Done, u"too late"_s);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(job.steps()[0].state, StepState::Cancelled);
}

void TestJobs::deletedByWhoeverHearsOfTheEnd()
{
    for (const bool cancel : {false, true}) {
        auto *job = new HandJob;
        const QPointer<HandJob> guard(job);
        connect(job, &Job::finished, this, [job] { delete job; });
        job->start();
        if (cancel)
            job->cancel();
        else
            job->end(Job::State::Succeeded);
        QVERIFY(!guard);
    }
}

void TestJobs::aJobWithoutSteps()
{
    HandJob job(0);
    QCOMPARE(job.stepsEnded(), 0);
    job.start();
    job.cancel();
    QCOMPARE(job.state(), Job::State::Cancelled);
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
