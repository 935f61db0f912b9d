// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

#include "coverageasking.h"
#include "logwatch.h"
#include "mlflowasking.h"
#include "outdated.h"

namespace conche::checklists {

using Kind = EvidenceReference::Kind;

void Asking::setEvidence(const Evidence &evidence)
{
    m_evidence = evidence;
    Q_EMIT evidenceChanged();
}

void Asking::failWith(const Error &error)
{
    Evidence evidence = m_evidence;
    evidence.state = Evidence::State::Missing;
    evidence.verdict.reset();
    evidence.sentence = error.message;
    setEvidence(evidence);
    for (qsizetype i = 0; i < steps().size(); ++i) {
        if (steps()[i].state == jobs::StepState::Running)
            setStep(i, jobs::StepState::Failed, error.message);
    }
    end(State::Failed);
}

process::DockerProgram dockerOf(const stack::Stack &stack)
{
    return {stack.docker.program, stack.docker.context, stack.docker.host};
}

QList<stack::Demand> demandsOfDocker(const stack::Stack &stack)
{
    stack::Check containers;
    containers.question = stack::ContainerCheck{};
    return stack::demandsOf(stack, containers);
}

QStringList containersOf(const stack::Stack &stack, const QString &name)
{
    if (!name.isEmpty())
        return {name};
    QStringList names;
    for (const stack::Check &check : stack.checks) {
        if (const auto *containers = std::get_if<stack::ContainerCheck>(&check.question))
            names << containers->names;
    }
    names.removeDuplicates();
    return names;
}

std::unique_ptr<Asking> askingFor(
    const EvidenceReference &reference, const health::Tools &tools, const AskingOptions &options)
{
    switch (reference.kind) {
    case Kind::Coverage:
        return std::make_unique<CoverageAsking>(tools, options);
    case Kind::LogWatch:
        return std::make_unique<LogWatch>(reference.name, tools, options);
    case Kind::Outdated:
        return std::make_unique<Outdated>(reference.name, tools, options);
    case Kind::Probe:
        return std::make_unique<MlflowProbe>(tools, options);
    case Kind::Trained:
        return std::make_unique<TrainedSince>(tools, options);
    default:
        return nullptr;
    }
}

} // namespace conche::checklists
