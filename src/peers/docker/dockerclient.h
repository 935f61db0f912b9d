// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "process/commandrunner.h"
#include "process/transport.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

namespace conche::docker {

/*! A container's life as docker's State.Status says it. Running is true for Paused and Restarting, so it is not read.
 */
enum class Status { Created, Running, Paused, Restarting, Removing, Exited, Dead, Other };
enum class Health { None, Starting, Healthy, Unhealthy };

struct Container
{
    QString name; ///< without the leading slash
    Status status = Status::Other;
    QString statusText; ///< docker's own word
    Health health = Health::None;
    int exitCode = 0;
    bool outOfMemory = false;
    QString error;
    QString lastHealthOutput;
    std::optional<QDateTime> startedAt; ///< nothing for "never"
    std::optional<QDateTime> finishedAt;
    int restartCount = 0;
    QString command; ///< entrypoint and arguments in one line, redacted
    bool installsAtStart = false; ///< the command holds "pip install", "apt-get install", "npm install"
};

struct Inspection
{
    QMap<QString, Container> containers; ///< by name
    QStringList missing;
    QString asked; ///< as a shell line
    std::chrono::milliseconds latency{0};
};

/*! Containers through the docker program. */
class DockerClient
{
public:
    DockerClient(process::CommandRunner &runner, process::DockerProgram docker, std::chrono::milliseconds timeLimit);

    /*! All at once. A missing container is part of the answer, an engine that does not answer is an error. */
    void inspect(const QStringList &names, QObject *owner, Then<Inspection> then) const;

private:
    process::CommandRunner &m_runner;
    process::DockerProgram m_docker;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace conche::docker
