// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::health {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

QList<stack::Check> chosen(const QList<stack::Check> &all, const QStringList &only)
{
    QList<stack::Check> checks;
    std::ranges::copy_if(all, std::back_inserter(checks),
        [&](const stack::Check &check) { return only.isEmpty() || only.contains(check.id); });
    return checks;
}

} // namespace

Score scoreOf(const QStringList &counted, const QList<CheckResult> &results)
{
    Score score{0, static_cast<int>(counted.size())};
    for (const CheckResult &result : results) {
        if (counted.contains(result.id) && (result.verdict == Verdict::Ok || result.verdict == Verdict::Warning))
            ++score.passed;
    }
    return score;
}

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
        setStep(i, jobs::StepState::Running);
        // A check must not end while the others have not begun.
        QTimer::singleShot(0, task, &CheckTask::start);
    }
    if (m_checks.isEmpty())
        QTimer::singleShot(0, this, &CheckRun::complete);
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
    QStringList order;
    for (const stack::Check &check : std::as_const(m_checks)) {
        order << check.id;
        m_report.coverage.of += 1 + static_cast<int>(coverageParts(check).size());
    }
    m_report.coverage.ran = m_report.coverage.of - static_cast<int>(m_report.coverage.missing.size());
    std::ranges::sort(m_report.results, [&](const CheckResult &left, const CheckResult &right) {
        return left.verdict != right.verdict ? isWorse(left.verdict, right.verdict)
                                             : order.indexOf(left.id) < order.indexOf(right.id);
    });
    std::ranges::sort(m_report.coverage.missing, {}, &NotAsked::id);
    QList<Verdict> verdicts;
    for (const CheckResult &result : std::as_const(m_report.results))
        verdicts << result.verdict;
    m_report.verdict = worst(verdicts);
    // Of the checks that were chosen: those that nobody asked for have not failed.
    QStringList counted = m_stack.score;
    counted.removeIf([&order](const QString &id) { return !order.contains(id); });
    m_report.score = scoreOf(counted, m_report.results);
    end(State::Succeeded);
}

} // namespace conche::health
