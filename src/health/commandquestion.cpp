// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandquestion.h"

#include "expectation.h"

#include <QCoreApplication>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

Verdict verdictOfExitCode(int code)
{
    switch (code) {
    case 0:
        return Verdict::Ok;
    case 1:
        return Verdict::Warning;
    case 2:
        return Verdict::Critical;
    default:
        return Verdict::Unknown;
    }
}

} // namespace

CommandQuestion::CommandQuestion(stack::CommandCheck question, const CheckContext &context, const stack::Check &check,
    Answered answered, QObject *parent)
    : Question(context, check, std::move(answered), parent)
    , m_question(std::move(question))
{
}

void CommandQuestion::ask()
{
    process::Command command;
    command.program = m_question.program;
    command.arguments = m_question.arguments;
    command.timeLimit = timeLimit();
    context().runner.run(command, this, [this](const process::Outcome &outcome) { judgeOutcome(outcome); });
}

void CommandQuestion::judgeOutcome(const process::Outcome &outcome)
{
    Finding finding;
    finding.evidence.source = m_transport.place();
    finding.evidence.answered = oneLine(QString::fromUtf8(outcome.output + outcome.errorOutput));
    finding.evidence.rule = Words::tr("exit code 0 is Ok, 1 Warning, 2 Critical, any other Unknown");
    finding.latency = outcome.duration;
    if (const std::optional<Error> error = m_transport.failure(outcome)) {
        //: %1 is a program, %2 what went wrong
        fail({error->code, Words::tr("%1: %2").arg(m_question.program, error->message)}, finding);
        return;
    }
    finding.verdict = verdictOfExitCode(outcome.exitCode);
    finding.addFact(Words::tr("exit code"), QString::number(outcome.exitCode));
    finding.summary = oneLine(QString::fromUtf8(outcome.output.split('\n').first()));
    for (const stack::Expectation &expectation : std::as_const(m_question.expectations)) {
        const Result<Judgement> judgement = judge(expectation, outcome.output);
        if (!judgement) {
            fail(judgement.error(), finding);
            return;
        }
        // A program that says it is content with the wrong words must not have the last word.
        if (isWorse(judgement->verdict, finding.verdict))
            finding.summary = judgement->reason;
        finding.raise(judgement->verdict);
        if (judgement->verdict != Verdict::Ok && !expectation.symptom.isEmpty())
            finding.symptoms << expectation.symptom;
        if (!judgement->reason.isEmpty())
            finding.addFact(Words::tr("output"), judgement->reason);
    }
    if (finding.summary.isEmpty())
        //: %1 is an exit code
        finding.summary = Words::tr("ended with exit code %1").arg(outcome.exitCode);
    finish(finding);
}

} // namespace conche::health
