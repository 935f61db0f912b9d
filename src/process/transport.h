// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "core/result.h"

#include <optional>

namespace conche::process {

/*! Where a command runs: a part says what to run, the transport how to get there. */
class Transport
{
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual Command wrap(Command inner) const = 0;
    /*! Why the command could not run there; nothing where it did run, however it ended. */
    [[nodiscard]] virtual std::optional<Error> failure(const Outcome &outcome) const = 0;
    /*! "this machine", "container chocolate_factory_postgres" */
    [[nodiscard]] virtual QString place() const = 0;
};

class LocalTransport final : public Transport
{
public:
    LocalTransport() = default;
    /*! Its sentences name the program. */
    explicit LocalTransport(QString program)
        : m_program(std::move(program))
    {
    }
    [[nodiscard]] Command wrap(Command inner) const override { return inner; }
    [[nodiscard]] std::optional<Error> failure(const Outcome &outcome) const override;
    [[nodiscard]] QString place() const override;

private:
    QString m_program;
};

/*! The docker program of a stack and which engine it asks. Empty context and host: the program's own default. */
struct DockerProgram
{
    QString program = QStringLiteral("docker");
    QString context;
    QString host;

    friend bool operator==(const DockerProgram &, const DockerProgram &) = default;

    /*! A docker command with these arguments, asked of this engine. */
    [[nodiscard]] Command command(const QStringList &arguments) const;
    /*! "docker", "docker, context production", "docker, host ssh://ops@factory" */
    [[nodiscard]] QString endpointText() const;
    /*! What a docker run failed at: no program, no permission, no engine, no such or no running container, no time.
     *
     * Docker's exit codes do not tell its own failures from those of the program inside, so its words are read;
     * nothing is returned where the program inside ran.
     */
    [[nodiscard]] std::optional<Error> failure(const Outcome &outcome) const;
};

/*! Inside a container, through `docker exec`. Environment values are handed over by name, so they stay out of argv. */
class DockerExecTransport final : public Transport
{
public:
    DockerExecTransport(DockerProgram docker, QString container);
    [[nodiscard]] Command wrap(Command inner) const override;
    [[nodiscard]] std::optional<Error> failure(const Outcome &outcome) const override;
    [[nodiscard]] QString place() const override;

private:
    DockerProgram m_docker;
    QString m_container;
};

} // namespace conche::process
