// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialcache.h"

#include "influx/influxclient.h"
#include "mlflow/mlflowclient.h"
#include "process/transport.h"
#include "stack/stack.h"

namespace conche::peers {

/*! The HTTP peer of a stack by the name that stack files use; nothing where it is not configured. */
[[nodiscard]] const stack::HttpPeer *httpPeer(const stack::Stack &stack, const QString &name);

/*! What sentences call the peer: "MLflow", "the API service". */
[[nodiscard]] QString peerTitle(const QString &name);

/*! How to identify ourselves to the peer of that name, which must be configured. */
void authorize(CredentialCache &credentials, const stack::Stack &stack, const QString &name, QObject *owner,
    Then<std::optional<net::Authorization>> then);

/*! A request of a stack file, to the peer that it names or to its own address. */
[[nodiscard]] net::HttpRequest httpRequest(const stack::Stack &stack, const stack::Request &request,
    const std::optional<net::Authorization> &authorization, std::chrono::milliseconds timeLimit);

[[nodiscard]] mlflow::Server mlflowServer(
    const stack::Stack &stack, const std::optional<net::Authorization> &authorization);
[[nodiscard]] influx::Server influxServer(
    const stack::Stack &stack, const std::optional<net::Authorization> &authorization);
[[nodiscard]] process::DockerProgram dockerOf(const stack::Stack &stack);

} // namespace conche::peers
