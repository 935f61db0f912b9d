// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "question.h"

#include "commandquestion.h"
#include "containerquestion.h"
#include "diskquestion.h"
#include "httpquestion.h"
#include "influxquestion.h"
#include "mlflowquestion.h"
#include "peeraccess.h"
#include "postgresquestion.h"
#include "schedulerquestion.h"
#include "seriesquestion.h"

#include "core/units.h"

#include <QCoreApplication>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

} // namespace

void Finding::raise(Verdict found)
{
    if (isWorse(found, verdict))
        verdict = found;
}

Question::Question(const CheckContext &context, const stack::Check &check, Answered answered, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_check(check)
    , m_answered(std::move(answered))
{
}

void Question::finish(Finding finding)
{
    if (m_answered)
        std::exchange(m_answered, {})(std::move(finding));
}

void Question::fail(const Error &error, Finding soFar)
{
    soFar.error = error;
    finish(std::move(soFar));
}

void Question::withPeer(const QString &name, const std::function<void(const std::optional<net::Authorization> &)> &then)
{
    if (!httpPeer(m_context.stack, name)) {
        finish(peerNotConfigured(name));
        return;
    }
    authorize(m_context, name, this, [this, then](const Result<std::optional<net::Authorization>> &authorization) {
        if (authorization)
            then(*authorization);
        else
            fail(authorization.error());
    });
}

process::DockerProgram Question::docker() const
{
    return peers::dockerOf(m_context.stack);
}

Question *makeQuestion(
    const CheckContext &context, const stack::Check &check, Question::Answered answered, QObject *parent)
{
    const auto make = [&](const auto &question) -> Question * {
        using Kind = std::decay_t<decltype(question)>;
        if constexpr (std::is_same_v<Kind, stack::HttpCheck>)
            return new HttpQuestion(question, context, check, std::move(answered), parent);
        else if constexpr (std::is_same_v<Kind, stack::MlflowCheck>)
            return new MlflowQuestion(question, context, check, std::move(answered), parent);
        else if constexpr (std::is_same_v<Kind, stack::InfluxCheck>)
            return new InfluxQuestion(question, context, check, std::move(answered), parent);
        else if constexpr (std::is_same_v<Kind, stack::SeriesCheck>)
            return new SeriesQuestion(question, context, check, std::move(answered), parent);
        else if constexpr (std::is_same_v<Kind, stack::SchedulerCheck>)
            return new SchedulerQuestion(question, context, check, std::move(answered), parent);
        else if constexpr (std::is_same_v<Kind, stack::ContainerCheck>)
            return new ContainerQuestion(question, context, check, std::move(answered), parent);
        else if constexpr (std::is_same_v<Kind, stack::PostgresCheck>)
            return new PostgresQuestion(question, context, check, std::move(answered), parent);
        else if constexpr (std::is_same_v<Kind, stack::DiskCheck>)
            return new DiskQuestion(question, context, check, std::move(answered), parent);
        else
            return new CommandQuestion(question, context, check, std::move(answered), parent);
    };
    return std::visit(make, check.question);
}

QStringList coverageParts(const stack::Check &check)
{
    const auto *series = std::get_if<stack::SeriesCheck>(&check.question);
    if (series && (series->dayHoursMinimum || series->dayPointsMinimum || series->dayPointsMaximum))
        return {SeriesQuestion::dayCountPart};
    return {};
}

void judgeClock(const std::optional<QDateTime> &serverTime, const QDateTime &now, const QString &peer, Finding &finding)
{
    if (!serverTime)
        return;
    const std::chrono::milliseconds offset(now.msecsTo(*serverTime));
    if (std::chrono::abs(offset) <= clockTolerance)
        return;
    finding.raise(Verdict::Warning);
    const QString span = durationText(std::chrono::abs(offset));
    finding.addFact(
        //: A name of a fact; %1 is a peer such as MLflow
        Words::tr("clock of %1").arg(peer),
        //: %1 is a span of time
        offset.count() > 0
            ? Words::tr("%1 ahead of this machine's; one of the two is wrong, and its dates with it").arg(span)
            : Words::tr("%1 behind this machine's; one of the two is wrong, and its dates with it").arg(span));
    if (finding.verdict == Verdict::Warning && !finding.summary.isEmpty())
        //: %1 is what was found, %2 a peer, %3 a span of time
        finding.summary = Words::tr("%1; the clock of %2 is off by %3").arg(finding.summary, peer, span);
}

} // namespace conche::health
