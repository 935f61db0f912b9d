// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose.h"

#include "core/result.h"

#include <QUrl>

namespace conche::stack {

// What a service of a compose file is, told from its image, its command and its ports. A rank of 0 means: not that;
// a higher one: the rather.

[[nodiscard]] int mlflowRank(const ComposeService &service);
[[nodiscard]] int postgresRank(const ComposeService &service);
[[nodiscard]] int influxRank(const ComposeService &service);
[[nodiscard]] int apiRank(const ComposeService &service, const QList<const ComposeService *> &peers);

/*! True for a service that others wait for to end: a migration, a set-up. */
[[nodiscard]] bool runsOnce(const ComposeService &service, const Compose &compose);

/*! The port that it listens on inside of its container. */
[[nodiscard]] int mlflowPort(const ComposeService &service);
[[nodiscard]] int apiPort(const ComposeService &service);

/*! Where the host reaches a port of it; the error says why it does not. */
[[nodiscard]] Result<QUrl> hostAddress(const ComposeService &service, int port);

/*! 1, 2 or 3. */
[[nodiscard]] int influxVersion(const ComposeService &service);

[[nodiscard]] bool isFastApi(const ComposeService &service);
/*! What its health check asks; "/health" where that cannot be told. */
[[nodiscard]] QString healthPath(const ComposeService &service);

struct PostgresUri
{
    QString user;
    QString database;
};

/*! How MLflow reaches that PostgreSQL; nothing where it does not. Never the password. */
[[nodiscard]] std::optional<PostgresUri> postgresUri(const ComposeService &mlflow, const ComposeService &postgres);

/*! Folders in MLflow's container that may hold artifacts, the likeliest first. */
[[nodiscard]] QStringList artifactPaths(const ComposeService &mlflow);

} // namespace conche::stack
