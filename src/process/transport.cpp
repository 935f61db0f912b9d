// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport.h"

#include "core/units.h"

#include <QCoreApplication>

namespace conche::process {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Process)
};

QString lastLine(const QByteArray &text)
{
    const QString line = QString::fromUtf8(text.trimmed().split('\n').last()).trimmed();
    return line.isEmpty() ? Words::tr("it gave no reason") : line;
}

// How a run failed without the help of what the program said; nothing where it ended by itself.
std::optional<Error> endingFailure(const Outcome &outcome, const QString &program)
{
    switch (outcome.ending) {
    case Ending::NotStarted:
        if (outcome.programMissing)
            return Error{ErrorCode::ProgramMissing,
                //: %1 is a program
                Words::tr("there is no program \"%1\" here; install it, or name another one in the stack file")
                    .arg(program)};
        return Error{ErrorCode::PermissionDenied,
            //: %1 is a program, %2 the system's reason
            Words::tr("%1 could not be started (%2); may this user run it?").arg(program, outcome.reason)};
    case Ending::TimedOut:
        return Error{ErrorCode::TimedOut,
            //: %1 is a program, %2 a span of time
            Words::tr("%1 did not end within %2 and was stopped").arg(program, durationText(outcome.duration))};
    case Ending::Cancelled:
        return Error{ErrorCode::Cancelled, Words::tr("%1 was cancelled").arg(program)};
    case Ending::Crashed:
        return Error{ErrorCode::ProgramFailed, outcome.reason};
    case Ending::Failed:
        if (!outcome.reason.isEmpty())
            return Error{ErrorCode::ProgramFailed,
                //: %1 is a program, %2 a reason
                Words::tr("%1 was stopped: %2").arg(program, outcome.reason)};
        return std::nullopt;
    case Ending::Succeeded:
    case Ending::SucceededWithWarnings:
        return std::nullopt;
    }
    return std::nullopt;
}

// Seconds inside the container, a little less than our own limit so that the program's own end is what we see.
QString innerLimit(std::chrono::milliseconds limit)
{
    return QString::number(std::max<qint64>(1, std::chrono::duration_cast<std::chrono::seconds>(limit).count()));
}

constexpr int exitOfTimeout = 124;

} // namespace

QString LocalTransport::place() const
{
    return Words::tr("this machine");
}

std::optional<Error> LocalTransport::failure(const Outcome &outcome) const
{
    return endingFailure(outcome, m_program.isEmpty() ? Words::tr("the program") : m_program);
}

Command DockerProgram::command(const QStringList &arguments) const
{
    Command command;
    command.program = program;
    if (!context.isEmpty())
        command.arguments << u"--context"_s << context;
    if (!host.isEmpty())
        command.arguments << u"--host"_s << host;
    command.arguments << arguments;
    return command;
}

QString DockerProgram::endpointText() const
{
    if (!host.isEmpty())
        //: %1 is the docker program, %2 the address of an engine
        return Words::tr("%1, host %2").arg(program, host);
    if (!context.isEmpty())
        //: %1 is the docker program, %2 the name of a docker context
        return Words::tr("%1, context %2").arg(program, context);
    return program;
}

std::optional<Error> DockerProgram::failure(const Outcome &outcome) const
{
    if (std::optional<Error> error = endingFailure(outcome, endpointText()))
        return error;
    if (outcome.ending != Ending::Failed)
        return std::nullopt;

    const QByteArray words = outcome.errorOutput + outcome.output.left(4096);
    const QString line = lastLine(outcome.errorOutput);
    const auto says = [&words](const char *phrase) { return words.contains(phrase); };
    if (says("permission denied while trying to connect") || says("Got permission denied"))
        return Error{ErrorCode::PermissionDenied,
            //: %1 is the docker program and engine
            Words::tr("this user may not ask the container engine (%1); add the user to the group \"docker\", "
                      "or name another context in the stack file")
                .arg(endpointText())};
    if (says("Cannot connect to the Docker daemon") || says("failed to connect to the docker API")
        || says("error during connect") || says("Is the docker daemon running") || says("context deadline exceeded")
        || outcome.exitCode == 255)
        return Error{ErrorCode::EngineUnreachable,
            //: %1 is the docker program and engine, %2 its words
            Words::tr("the container engine does not answer (%1): %2; is it running?").arg(endpointText(), line)};
    // The same words may come from the program inside, so the engine must have said them.
    const bool fromEngine = says("Error response from daemon") || says("Error: ");
    if (fromEngine && says("No such container"))
        return Error{ErrorCode::ContainerMissing,
            //: %1 is docker's own sentence
            Words::tr("there is no such container (%1); was it renamed or removed?").arg(line)};
    if (fromEngine && (says("is not running") || says("is paused") || says("is restarting")))
        return Error{ErrorCode::ContainerNotRunning,
            Words::tr("the container does not run (%1); see its logs, then start it").arg(line)};
    if (outcome.exitCode == 125 || says("unknown flag:") || says("context not found")
        || says("unable to resolve docker endpoint"))
        return Error{ErrorCode::BadConfiguration,
            //: %1 is the docker program and engine, %2 its words
            Words::tr("%1 refused the call: %2").arg(endpointText(), line)};
    return std::nullopt;
}

DockerExecTransport::DockerExecTransport(DockerProgram docker, QString container)
    : m_docker(std::move(docker))
    , m_container(std::move(container))
{
}

Command DockerExecTransport::wrap(Command inner) const
{
    QStringList arguments{u"exec"_s};
    if (!inner.input.isEmpty())
        arguments << u"--interactive"_s;
    if (!inner.workingFolder.isEmpty())
        arguments << u"--workdir"_s << inner.workingFolder;
    for (auto it = inner.environment.begin(); it != inner.environment.end(); ++it)
        arguments << u"--env"_s << it.key();
    // Ending the docker client leaves the program inside running, so it carries its own limit.
    arguments << m_container << u"timeout"_s << u"-k"_s << u"2"_s << innerLimit(inner.timeLimit) << inner.program
              << inner.arguments;
    Command command = m_docker.command(arguments);
    command.environment = inner.environment;
    command.input = inner.input;
    command.timeLimit = inner.timeLimit + 1s;
    command.maximumOutput = inner.maximumOutput;
    command.warningExitCodes = inner.warningExitCodes;
    return command;
}

std::optional<Error> DockerExecTransport::failure(const Outcome &outcome) const
{
    if (std::optional<Error> error = m_docker.failure(outcome)) {
        // Docker names some containers by their id only.
        if (error->code == ErrorCode::ContainerMissing || error->code == ErrorCode::ContainerNotRunning)
            error->message = u"%1: %2"_s.arg(place(), error->message);
        return error;
    }
    if (outcome.ending != Ending::Failed)
        return std::nullopt;
    if (outcome.exitCode == exitOfTimeout)
        return Error{ErrorCode::TimedOut,
            //: %1 is a container, %2 a span of time
            Words::tr("the program inside container %1 did not end within %2 and was stopped there")
                .arg(m_container, durationText(outcome.duration))};
    if (outcome.exitCode == 126 || outcome.exitCode == 127)
        return Error{ErrorCode::ProgramMissing,
            //: %1 is a container, %2 the reason
            Words::tr("container %1 lacks a program that is asked for: %2")
                .arg(m_container, lastLine(outcome.errorOutput + outcome.output))};
    if (outcome.exitCode == 137)
        return Error{ErrorCode::ProgramFailed,
            Words::tr("the program inside container %1 was killed; was the container stopped?").arg(m_container)};
    return std::nullopt;
}

QString DockerExecTransport::place() const
{
    //: %1 is the name of a container
    return Words::tr("container %1").arg(m_container);
}

} // namespace conche::process
