// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerquestion.h"

#include "expectation.h"
#include "observations.h"

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

struct ContainerJudgement
{
    Verdict verdict = Verdict::Critical;
    QString state; ///< "running, healthy", "exited (137) 15 min ago"
};

ContainerJudgement judgeRunning(const docker::Container &container)
{
    switch (container.health) {
    case docker::Health::None:
        return {Verdict::Ok, Words::tr("running, without health check")};
    case docker::Health::Healthy:
        return {Verdict::Ok, Words::tr("running, healthy")};
    case docker::Health::Starting:
        return {Verdict::Warning, Words::tr("running, health not known yet")};
    case docker::Health::Unhealthy:
        break;
    }
    if (container.lastHealthOutput.isEmpty())
        return {Verdict::Critical, Words::tr("running, unhealthy")};
    //: %1 is what a container's health check printed
    return {Verdict::Critical, Words::tr("running, unhealthy: %1").arg(oneLine(container.lastHealthOutput))};
}

ContainerJudgement judgeContainer(const docker::Container &container, const QDateTime &now)
{
    switch (container.status) {
    case docker::Status::Running:
        return judgeRunning(container);
    case docker::Status::Exited: {
        //: %1 is an exit code
        QString state = Words::tr("exited (%1)").arg(container.exitCode);
        if (container.outOfMemory)
            state += Words::tr(", out of memory");
        if (!container.error.isEmpty())
            state += u", "_s + oneLine(container.error);
        if (container.finishedAt)
            //: %1 is the state, %2 a span of time
            state
                = Words::tr("%1 %2 ago")
                      .arg(state, durationText(milliseconds(std::max<qint64>(0, container.finishedAt->msecsTo(now)))));
        return {Verdict::Critical, state};
    }
    default:
        return {Verdict::Critical, oneLine(container.statusText)};
    }
}

} // namespace

ContainerQuestion::ContainerQuestion(stack::ContainerCheck question, const CheckContext &context,
    const stack::Check &check, Answered answered, QObject *parent)
    : Question(context, check, std::move(answered), parent)
    , m_question(std::move(question))
    , m_client(context.runner, docker(), context.timeLimit)
{
}

void ContainerQuestion::ask()
{
    m_client.inspect(m_question.names, this, [this](const Result<docker::Inspection> &inspection) {
        Finding finding;
        finding.evidence.source = docker().endpointText();
        finding.evidence.rule
            = Words::tr("each container runs and is not unhealthy; one whose health is not known yet: Warning");
        if (!inspection) {
            fail(inspection.error(), finding);
            return;
        }
        judgeInspection(*inspection, finding);
        finish(finding);
    });
}

void ContainerQuestion::judgeInspection(const docker::Inspection &inspection, Finding &finding) const
{
    const QDateTime now = context().clock.nowUtc();
    finding.verdict = Verdict::Ok;
    finding.latency = inspection.latency;
    QStringList wrong;
    QStringList installing;
    for (const QString &name : m_question.names) {
        ContainerJudgement judgement{Verdict::Critical, Words::tr("does not exist")};
        if (const auto found = inspection.containers.constFind(name); found != inspection.containers.constEnd()) {
            judgement = judgeContainer(*found, now);
            finding.observations.append({restartCount(name), found->restartCount});
            if (found->startedAt)
                finding.observations.append({containerStart(name), found->startedAt->toMSecsSinceEpoch()});
            if (found->restartCount > 0)
                //: %1 is the state, %n a count
                judgement.state
                    = Words::tr("%1, restarted %n time(s)", nullptr, found->restartCount).arg(judgement.state);
            if (found->installsAtStart)
                //: %1 is a container, %2 the command that it starts with
                installing << Words::tr("%1 (%2)").arg(name, oneLine(found->command));
        }
        finding.raise(judgement.verdict);
        finding.addFact(name, judgement.state);
        if (judgement.verdict != Verdict::Ok)
            //: %1 is a container, %2 its state
            wrong << Words::tr("%1 %2").arg(name, judgement.state);
    }
    if (!installing.isEmpty())
        finding.addFact(Words::tr("installs software at start"),
            //: %1 is a list of containers
            Words::tr("%1: recreating it fetches today's versions and may fail; restarting does not")
                .arg(installing.join(u", "_s)));
    const auto running = m_question.names.size() - wrong.size();
    wrong << Words::tr("%n running", nullptr, static_cast<int>(running));
    finding.summary = wrong.join(u"; "_s);
}

} // namespace conche::health
