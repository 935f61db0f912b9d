// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checktask.h"

#include "verdicttable.h"

#include "core/units.h"

#include <QCoreApplication>

namespace conche::health {

using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

// A request has the check's time limit, too, and its own sentence says more than ours: let it speak first.
constexpr auto afterRequests = 300ms;

} // namespace

CheckTask::CheckTask(
    const CheckContext &context, const stack::Check &check, const Redactor &redactor, Retries retries, QObject *parent)
    : QObject(parent)
    , m_http(context.http, m_requests)
    , m_runner(context.runner, m_requests)
    , m_context{m_http, m_runner, context.credentials, context.clock, context.stack, context.grant, {}}
    , m_check(check)
    , m_redactor(redactor)
    , m_retries(retries)
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &CheckTask::timeOut);
    connect(&m_pause, &QTimer::timeout, this, &CheckTask::ask);
}

void CheckTask::start()
{
    if (m_finished)
        return;
    if (const std::optional<Error> refusal = m_context.grant.refusal(stack::demandsOf(m_context.stack, m_check))) {
        Finding finding;
        finding.error = refusal;
        finish(std::move(finding));
        return;
    }
    m_deadline.start(m_check.timeLimit + afterRequests);
    ask();
}

void CheckTask::ask()
{
    ++m_asked;
    m_requests.clear();
    m_context.timeLimit = std::max(m_deadline.remainingTimeAsDuration() - afterRequests, std::chrono::milliseconds(1));
    m_question = makeQuestion(
        m_context, m_check, [this](Finding finding) { take(std::move(finding)); }, this);
    m_question->ask();
}

void CheckTask::take(Finding finding)
{
    m_question->deleteLater();
    m_question = nullptr;
    if (finding.error && isTransportFailure(finding.error->code)) {
        m_lastFailure = finding.error;
        const bool inTime = m_deadline.remainingTimeAsDuration() - afterRequests > m_retries.pause;
        if (m_asked <= m_retries.count && inTime) {
            m_pause.start(m_retries.pause);
            return;
        }
    }
    finish(std::move(finding));
}

void CheckTask::timeOut()
{
    delete std::exchange(m_question, nullptr);
    m_pause.stop();
    Finding finding;
    if (m_lastFailure)
        finding.error = m_lastFailure;
    else
        //: %1 is a span of time
        finding.error = Error{
            ErrorCode::TimedOut, Words::tr("there was no whole answer within %1").arg(durationText(m_check.timeLimit))};
    finding.latency = m_check.timeLimit;
    finish(std::move(finding));
}

void CheckTask::endRun(std::chrono::milliseconds limit)
{
    if (m_finished)
        return;
    delete std::exchange(m_question, nullptr);
    m_pause.stop();
    Finding finding;
    //: %1 is a span of time
    finding.error = Error{ErrorCode::RunEnded,
        Words::tr("not answered when the run's time limit of %1 was over").arg(durationText(limit))};
    finding.latency = limit;
    finish(std::move(finding));
}

void CheckTask::finish(Finding finding)
{
    m_finished = true;
    m_deadline.stop();
    TaskOutcome outcome;
    const bool isRefused = finding.error && finding.error->code == ErrorCode::NotTrusted;
    if (finding.notAsked || isRefused) {
        const QString reason = m_redactor.apply(isRefused ? finding.error->message : *finding.notAsked);
        outcome.notAsked.append({m_check.id, reason});
        for (const QString &part : coverageParts(m_check))
            outcome.notAsked.append({m_check.id + u':' + part, reason});
    } else {
        for (const NotAsked &part : finding.missingParts)
            outcome.notAsked.append({m_check.id + u':' + part.id, m_redactor.apply(part.reason)});
    }
    // One that waits for consent was not asked, but must not go missing: what it guards is not known to be well.
    if (!finding.notAsked) {
        if (m_asked > 1)
            finding.addFact(
                Words::tr("asked"), Words::tr("%n time(s), because the way to the peer failed", nullptr, m_asked));
        outcome.result = resultFrom(finding);
    }
    Q_EMIT finished(outcome);
}

CheckResult CheckTask::resultFrom(const Finding &finding) const
{
    CheckResult result;
    result.id = m_check.id;
    result.title = m_check.title;
    result.latency = finding.latency;
    result.evidence = finding.evidence;
    result.evidence.asked = m_requests;
    result.symptoms = finding.symptoms;
    result.observations = finding.observations;
    if (finding.error) {
        result.fault = finding.error->code;
        // The request that ran out of time was not measured; how slow the peer is at least, is known all the same.
        if (*result.fault == ErrorCode::TimedOut)
            result.latency = std::max(result.latency, m_check.timeLimit);
        result.verdict = verdictOfFault(m_check.asks, finding.error->code);
        result.summary = finding.error->message;
    } else {
        result.verdict = finding.verdict;
        result.summary = finding.summary;
    }
    redact(result);
    return result;
}

void CheckTask::redact(CheckResult &result) const
{
    const auto clean = [this](QString &text) { text = m_redactor.apply(text); };
    clean(result.summary);
    clean(result.evidence.source);
    for (QString &asked : result.evidence.asked)
        clean(asked);
    clean(result.evidence.answered);
    clean(result.evidence.rule);
    for (Fact &fact : result.evidence.facts) {
        clean(fact.name);
        clean(fact.value);
    }
    clean(result.evidence.nextStep);
}

} // namespace conche::health
