// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulerquestion.h"

#include "expectation.h"
#include "observations.h"
#include "peeraccess.h"

#include "core/instant.h"
#include "core/units.h"

#include <QCoreApplication>

namespace conche::health {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

// A job that is just being started still shows the time it was due.
constexpr std::chrono::minutes lateness{1};

QString jobText(const api::SchedulerJob &job)
{
    //: %1 is a time or a dash, %2 and %3 are counts
    QString text = Words::tr("next run %1, %2 runs, %3 errors")
                       .arg(job.nextRun ? instantText(*job.nextRun) : u"–"_s)
                       .arg(job.runs)
                       .arg(job.errors);
    if (!job.lastError.isEmpty())
        //: %1 is what is known of a job, %2 its last error
        text = Words::tr("%1, last error: %2").arg(text, oneLine(job.lastError));
    return text;
}

} // namespace

SchedulerQuestion::SchedulerQuestion(stack::SchedulerCheck question, const CheckContext &context,
    const stack::Check &check, Answered answered, QObject *parent)
    : Question(context, check, std::move(answered), parent)
    , m_question(std::move(question))
{
}

void SchedulerQuestion::ask()
{
    withPeer(u"api"_s, [this](const std::optional<net::Authorization> &authorization) {
        m_client.emplace(context().http, context().stack.api->url, authorization, timeLimit());
        m_client->schedulerStatus(m_question.path, this, [this](const Result<api::SchedulerStatus> &status) {
            Finding finding;
            finding.evidence.source = peerTitle(u"api"_s);
            finding.evidence.rule = Words::tr(
                "stopped or without a job: Critical; a job that only fails or whose next run has passed: Warning");
            if (!status) {
                fail(status.error(), finding);
                return;
            }
            judgeStatus(*status, finding);
            finish(finding);
        });
    });
}

void SchedulerQuestion::judgeStatus(const api::SchedulerStatus &status, Finding &finding) const
{
    finding.latency = status.latency;
    finding.evidence.answered = status.answered;
    finding.verdict = Verdict::Ok;
    if (status.status != "running"_L1 || status.totalJobs == 0 || status.jobs.isEmpty()) {
        finding.verdict = Verdict::Critical;
        finding.symptoms << stoppedSymptom;
        //: %1 is the scheduler's own word for its state, %n its number of jobs
        finding.summary = Words::tr("%1, %n job(s)", nullptr, status.totalJobs).arg(oneLine(status.status));
        finding.evidence.nextStep
            = Words::tr("Restart the API service and look again; its log says why the scheduler did not start.");
        return;
    }
    // The next runs are dated by the service's clock.
    const QDateTime now = context().clock.nowUtc();
    const QDateTime theirNow = status.serverTime.value_or(now);
    QStringList failing;
    QStringList late;
    for (const api::SchedulerJob &job : status.jobs) {
        finding.addFact(oneLine(job.id), jobText(job));
        if (job.errors > 0 && job.errors >= job.runs)
            failing << oneLine(job.id);
        if (job.nextRun && job.nextRun->addMSecs(milliseconds(lateness).count()) < theirNow)
            late << oneLine(job.id);
    }
    finding.summary = Words::tr("running, %n job(s)", nullptr, status.totalJobs);
    if (!failing.isEmpty()) {
        finding.raise(Verdict::Warning);
        //: %1 is what was found, %2 a list of jobs
        finding.summary = Words::tr("%1; only failing: %2").arg(finding.summary, failing.join(u", "_s));
    }
    if (!late.isEmpty()) {
        finding.raise(Verdict::Warning);
        finding.summary = Words::tr("%1; next run has passed: %2").arg(finding.summary, late.join(u", "_s));
    }
    judgeClock(status.serverTime, now, peerTitle(u"api"_s), finding);
}

} // namespace conche::health
