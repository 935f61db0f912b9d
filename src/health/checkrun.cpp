// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrun.h"

#include "wholereport.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::health {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

// Beginning a thousand at once would hold whoever shows how they get on.
constexpr qsizetype begunAtOnce = 16;

QList<stack::Check> chosen(const QList<stack::Check> &all, const QStringList &only)
{
    QList<stack::Check> checks;
    std::ranges::copy_if(all, std::back_inserter(checks),
        [&](const stack::Check &check) { return only.isEmpty() || only.contains(check.id); });
    return checks;
}

} // namespace

CheckRun::CheckRun(const Tools &tools, stack::Stack stack, CheckRunOptions options, QObject *parent)
    //: %1 is the title of a stack
    : Job(Words::tr("Check of %1").arg(stack.title), parent)
    , m_stack(std::move(stack))
    , m_options(std::move(options))
    , m_credentials(tools.credentials, m_redactor, m_options.grant)
    , m_context{tools.http, tools.runner, m_credentials, tools.clock, m_stack, m_options.grant, {}}
    , m_checks(chosen(m_stack.checks, m_options.only))
{
    QList<jobs::Step> steps;
    for (const stack::Check &check : std::as_const(m_checks))
        steps.append({check.title, jobs::StepState::Waiting, {}});
    setSteps(steps);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        for (CheckTask *task : std::as_const(m_tasks))
            task->endRun(*m_options.timeLimit);
    });
}

CheckRun::~CheckRun()
{
    // They refer to members of ours.
    abort();
}

void CheckRun::begin()
{
    m_elapsed.start();
    m_report.stack = m_stack.name;
    m_report.started = m_context.clock.nowUtc();
    m_open = m_checks.size();
    if (m_options.timeLimit)
        m_limit.start(*m_options.timeLimit);
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        auto *task = new CheckTask(m_context, m_checks[i], m_redactor, m_options.retries, this);
        connect(task, &CheckTask::finished, this, [this, i](const TaskOutcome &outcome) { take(i, outcome); });
        m_tasks.append(task);
    }
    beginSome();
    if (m_checks.isEmpty())
        QTimer::singleShot(0, this, &CheckRun::complete);
}

void CheckRun::beginSome()
{
    for (qsizetype i = 0; i < begunAtOnce && m_begun < m_tasks.size(); ++i) {
        const qsizetype next = m_begun++;
        // One that ends at once may end the run, and us.
        QTimer::singleShot(0, m_tasks[next], &CheckTask::start);
        if (!m_tasks[next]->isFinished())
            setStep(next, jobs::StepState::Running);
    }
    if (m_begun < m_tasks.size())
        QTimer::singleShot(0, this, &CheckRun::beginSome);
}

void CheckRun::abort()
{
    m_limit.stop();
    qDeleteAll(m_tasks);
    m_tasks.clear();
}

void CheckRun::take(qsizetype index, const TaskOutcome &outcome)
{
    m_report.coverage.missing.append(outcome.notAsked);
    if (outcome.result) {
        m_report.results.append(*outcome.result);
        const bool good = outcome.result->verdict == Verdict::Ok || outcome.result->verdict == Verdict::Warning;
        setStep(index, good ? jobs::StepState::Done : jobs::StepState::Failed, outcome.result->summary);
        Q_EMIT checkFinished(*outcome.result);
    } else {
        setStep(index, jobs::StepState::Failed, outcome.notAsked.first().reason);
    }
    if (--m_open == 0)
        complete();
}

void CheckRun::complete()
{
    m_limit.stop();
    m_report.duration = std::chrono::milliseconds(m_elapsed.elapsed());
    QStringList asked;
    for (const stack::Check &check : std::as_const(m_checks))
        asked << check.id;
    health::complete(m_report, m_stack, asked);
    end(State::Succeeded);
}

} // namespace conche::health
