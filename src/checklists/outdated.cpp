// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outdated.h"

#include "core/json.h"
#include "core/redaction.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace conche::checklists {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using jobs::StepState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

constexpr int mostShown = 100;

// What docker and shells exit with where there is no such program.
bool hasNoPip(const process::Outcome &outcome)
{
    return outcome.exitCode == 126 || outcome.exitCode == 127;
}

} // namespace

Result<QList<OutdatedPackage>> outdatedFromJson(const QByteArray &output)
{
    // Warnings of pip's own may stand around the list, each in a line.
    for (const QByteArray &line : output.split('\n')) {
        if (!line.startsWith('['))
            continue;
        const Result<QJsonValue> json = jsonFromBytes(line);
        if (!json || !json->isArray())
            break;
        QList<OutdatedPackage> packages;
        for (const QJsonValue &value : json->toArray()) {
            const QJsonObject package = value.toObject();
            const QString name = package[u"name"_s].toString();
            if (name.isEmpty())
                return failure(ErrorCode::BadContent, Words::tr("pip listed a package without a name"));
            packages.append({name, package[u"version"_s].toString(), package[u"latest_version"_s].toString()});
        }
        return packages;
    }
    return failure(ErrorCode::BadContent,
        //: %1 is what a program printed
        Words::tr("pip printed no list: %1").arg(QString::fromUtf8(output).simplified().left(200)));
}

Outdated::Outdated(const QString &container, const health::Tools &tools, const AskingOptions &options)
    : Asking(Words::tr("List what is outdated in the containers"))
    , m_tools(tools)
    , m_options(options)
    , m_containers(containersOf(options.stack, container))
{
    QList<jobs::Step> steps;
    for (const QString &name : std::as_const(m_containers))
        steps.append({name, StepState::Waiting, {}});
    setSteps(steps);
}

void Outdated::begin()
{
    if (m_containers.isEmpty()) {
        failWith({ErrorCode::BadConfiguration,
            Words::tr("the stack file names no containers; add a check of kind \"containers\" or name one as "
                      "\"outdated:NAME\"")});
        return;
    }
    if (const std::optional<Error> refused = m_options.grant.refusal(demandsOfDocker(m_options.stack))) {
        failWith(*refused);
        return;
    }
    next();
}

void Outdated::next()
{
    if (++m_index == m_containers.size()) {
        finish();
        return;
    }
    setStep(m_index, StepState::Running);
    m_transport = std::make_unique<process::DockerExecTransport>(dockerOf(m_options.stack), m_containers[m_index]);
    process::Command pip;
    pip.program = u"pip"_s;
    pip.arguments = {u"list"_s, u"--outdated"_s, u"--format=json"_s, u"--disable-pip-version-check"_s};
    pip.timeLimit = 3min; // it asks an index about each package
    m_run = new QObject(this);
    m_tools.runner.run(m_transport->wrap(pip), m_run, [this](const process::Outcome &outcome) {
        m_run->deleteLater();
        m_run = nullptr;
        take(*m_transport, outcome);
        next();
    });
}

void Outdated::take(const process::Transport &transport, const process::Outcome &outcome)
{
    const QString container = m_containers[m_index];
    if (hasNoPip(outcome)) {
        setStep(m_index, StepState::Done, Words::tr("without pip"));
        m_rows.append({container, std::nullopt, Words::tr("without pip"), {}, {}, {}, {}});
        return;
    }
    const std::optional<Error> error = transport.failure(outcome);
    Result<QList<OutdatedPackage>> packages = error ? Result<QList<OutdatedPackage>>(tl::make_unexpected(*error))
        : outcome.ending == process::Ending::Succeeded
        ? outdatedFromJson(outcome.output)
        : failure(ErrorCode::ProgramFailed,
            //: %1 is what a program printed
            Words::tr("pip failed: %1")
                .arg(Redactor().apply(QString::fromUtf8(outcome.errorOutput).simplified()).left(200)));
    if (!packages) {
        ++m_failed;
        setStep(m_index, StepState::Failed, packages.error().message);
        m_rows.append({container, Verdict::Unknown, packages.error().message, {}, {}, {}, {}});
        //: %1 is a container, %2 why it could not be asked
        m_sentences << Words::tr("%1: %2").arg(container, packages.error().message);
        return;
    }
    ++m_asked;
    const QString found = Words::tr("%n update(s)", nullptr, static_cast<int>(packages->size()));
    setStep(m_index, StepState::Done, found);
    m_sentences << Words::tr("%1: %2").arg(container, found);
    m_rows.append({container, packages->isEmpty() ? Verdict::Ok : Verdict::Warning, found, {}, {}, {}, {}});
    for (const OutdatedPackage &package : packages->mid(0, mostShown))
        m_rows.append({package.name, std::nullopt, package.installed, u"→ "_s + package.latest, {}, {}, {}});
}

void Outdated::finish()
{
    QList<Verdict> verdicts;
    for (const EvidenceRow &row : std::as_const(m_rows)) {
        if (row.verdict)
            verdicts << *row.verdict;
    }
    Evidence evidence;
    evidence.rows = m_rows;
    evidence.measured = m_tools.clock.nowUtc();
    evidence.state = m_asked > 0 ? Evidence::State::Known : Evidence::State::Missing;
    if (m_asked > 0)
        evidence.verdict = worst(verdicts);
    evidence.sentence = m_sentences.isEmpty() ? Words::tr("no container has pip; by hand") : m_sentences.join(u"; "_s);
    setEvidence(evidence);
    end(m_failed > 0 && m_asked == 0 ? State::Failed : State::Succeeded);
}

void Outdated::abort()
{
    delete std::exchange(m_run, nullptr);
    Evidence evidence;
    evidence.state = Evidence::State::Missing;
    evidence.sentence = Words::tr("stopped before pip had answered");
    setEvidence(evidence);
}

} // namespace conche::checklists
