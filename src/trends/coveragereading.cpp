// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragereading.h"

#include <QCoreApplication>

namespace conche::trends {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Collecting)
};

constexpr std::chrono::milliseconds partLimit = 60s;

} // namespace

CoverageReading::CoverageReading(
    const peers::Tools &tools, stack::Stack stack, stack::Grant grant, Period period, QObject *parent)
    : Job(Words::tr("Training data that is covered"), parent)
    , m_tools(tools)
    , m_stack(std::move(stack))
    , m_grant(std::move(grant))
    , m_period(std::move(period))
    , m_credentials(tools.credentials, m_redactor, m_grant)
    , m_questions(coverageQuestions(m_stack))
    , m_parts(coverageParts(m_period))
{
    QList<jobs::Step> steps;
    for (const CoverageQuestion &question : std::as_const(m_questions))
        steps.append({question.measurement, jobs::StepState::Waiting, {}});
    setSteps(steps);
}

CoverageReading::~CoverageReading()
{
    // What is awaited refers to members of ours.
    abort();
}

void CoverageReading::begin()
{
    if (m_questions.isEmpty()) {
        end(State::Succeeded);
        return;
    }
    if (!m_stack.influxdb) {
        m_question = 0;
        fail({ErrorCode::BadConfiguration, Words::tr("The stack file names no InfluxDB: add [peers.influxdb].")});
        return;
    }
    m_asked = std::make_unique<QObject>();
    peers::authorize(m_credentials, m_stack, u"influxdb"_s, m_asked.get(),
        [this](const Result<std::optional<net::Authorization>> &authorization) {
            if (!authorization) {
                m_question = 0;
                fail(authorization.error());
                return;
            }
            m_client = influx::makeInfluxClient(m_tools.http, peers::influxServer(m_stack, *authorization), partLimit);
            askNext();
        });
}

void CoverageReading::askNext()
{
    ++m_question;
    m_part = 0;
    m_hours.clear();
    if (m_question < m_questions.size()) {
        askPart();
        return;
    }
    end(m_troubles.isEmpty() ? State::Succeeded : State::Failed);
}

void CoverageReading::askPart()
{
    const CoverageQuestion &question = m_questions[m_question];
    //: How far a job is: %1 of %2 parts
    setStep(m_question, jobs::StepState::Running, Words::tr("%1 of %2").arg(m_part).arg(m_parts.size()));
    // Who heard of that may have cancelled us.
    if (state() != State::Running)
        return;
    m_client->recordedHours({question.measurement, question.field}, m_parts[m_part], m_asked.get(),
        [this](const Result<net::Answer<QList<QDateTime>>> &answer) { takePart(answer); });
}

void CoverageReading::takePart(const Result<net::Answer<QList<QDateTime>>> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    m_hours << answer->value;
    if (++m_part < m_parts.size()) {
        askPart();
        return;
    }
    m_coverages << coverageOf(m_questions[m_question].measurement, m_hours, m_period, m_stack.zone.toLatin1());
    setStep(m_question, jobs::StepState::Done, coverageSentences(m_coverages.last()).first());
    askNext();
}

/*! The other measurements are asked of the same server: it is not asked on. */
void CoverageReading::fail(const Error &error)
{
    m_troubles << m_redactor.apply(error.message);
    setStep(m_question, jobs::StepState::Failed, m_troubles.last());
    end(State::Failed);
}

void CoverageReading::abort()
{
    m_asked.reset();
}

} // namespace conche::trends
