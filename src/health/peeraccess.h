// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

#include "peers/influx/influxclient.h"
#include "peers/mlflow/mlflowclient.h"

namespace conche::health {

/*! The HTTP peer of a stack by the name that stack files use; nothing where it is not configured. */
[[nodiscard]] const stack::HttpPeer *httpPeer(const stack::Stack &stack, const QString &name);

/*! What sentences call the peer: "MLflow", "the API service". */
[[nodiscard]] QString peerTitle(const QString &name);

/*! Why a question to a peer that is not in the stack file was not asked. */
[[nodiscard]] Finding peerNotConfigured(const QString &name);

/*! How to identify ourselves to the peer of that name, which must be configured. */
void authorize(
    const CheckContext &context, const QString &name, QObject *owner, Then<std::optional<net::Authorization>> then);

[[nodiscard]] mlflow::Server mlflowServer(
    const stack::Stack &stack, const std::optional<net::Authorization> &authorization);
[[nodiscard]] influx::Server influxServer(
    const stack::Stack &stack, const std::optional<net::Authorization> &authorization);

} // namespace conche::health
