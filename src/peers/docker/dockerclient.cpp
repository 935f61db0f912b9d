// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockerclient.h"

#include "dockerjson.h"

#include "core/redaction.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace conche::docker {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Docker)
};

QString wordsOf(const process::Outcome &outcome)
{
    const QString words = Redactor().apply(QString::fromUtf8(outcome.errorOutput).simplified()).left(300);
    return words.isEmpty() ? Words::tr("it gave no reason") : words;
}

// Docker and podman print what they found and name the rest in words of their own.
bool namesMissing(const process::Outcome &outcome)
{
    const QByteArray words = outcome.errorOutput.toLower();
    return outcome.ending == process::Ending::Failed && outcome.reason.isEmpty()
        && (words.contains("no such object") || words.contains("no such container"));
}

Result<Inspection> read(const process::DockerProgram &docker, const QStringList &names, const process::Outcome &outcome)
{
    Result<QMap<QString, Container>> containers = containersFromJson(outcome.output);
    const bool someMissing = namesMissing(outcome);
    if (!someMissing || !containers) {
        if (std::optional<Error> error = docker.failure(outcome))
            return tl::make_unexpected(*error);
        if (outcome.ending != process::Ending::Succeeded)
            return failure(ErrorCode::ProgramFailed,
                //: %1 is the docker program and engine, %2 what it said
                Words::tr("%1 could not inspect the containers: %2. Try the same command in a terminal.")
                    .arg(docker.endpointText(), wordsOf(outcome)));
    }
    if (!containers)
        return failure(ErrorCode::BadContent,
            //: %1 is the docker program and engine, %2 the reason
            Words::tr("%1 gave an answer that cannot be used: %2. Is it docker, or podman 4 and later?")
                .arg(docker.endpointText(), containers.error().message));

    Inspection inspection{std::move(*containers), {}, {}, {}};
    for (const QString &name : names) {
        if (!inspection.containers.contains(name))
            inspection.missing.append(name);
    }
    if (!inspection.missing.isEmpty() && !someMissing)
        return failure(ErrorCode::BadContent,
            //: %1 is the docker program and engine, %2 a list of container names
            Words::tr("%1 answered without a word on %2. Does the stack file give names, not ids?")
                .arg(docker.endpointText(), inspection.missing.join(", "_L1)));
    return inspection;
}

} // namespace

DockerClient::DockerClient(
    process::CommandRunner &runner, process::DockerProgram docker, std::chrono::milliseconds timeLimit)
    : m_runner(runner)
    , m_docker(std::move(docker))
    , m_timeLimit(timeLimit)
{
}

void DockerClient::inspect(const QStringList &names, QObject *owner, Then<Inspection> then) const
{
    const auto isOption = [](const QString &name) { return name.isEmpty() || name.startsWith(u'-'); };
    if (names.isEmpty() || std::ranges::any_of(names, isOption)) {
        const Error error{ErrorCode::BadConfiguration,
            Words::tr("a container's name is missing or begins with \"-\". Check the names in the stack file.")};
        QTimer::singleShot(0, owner, [then = std::move(then), error] { then(tl::make_unexpected(error)); });
        return;
    }
    process::Command command = m_docker.command(QStringList{u"inspect"_s, u"--type"_s, u"container"_s} + names);
    command.timeLimit = m_timeLimit;
    m_runner.run(command, owner,
        [docker = m_docker, names, asked = process::asShellLine(command), then = std::move(then)](
            const process::Outcome &outcome) {
            Result<Inspection> inspection = read(docker, names, outcome);
            if (inspection) {
                inspection->asked = asked;
                inspection->latency = outcome.duration;
            }
            then(std::move(inspection));
        });
}

} // namespace conche::docker
