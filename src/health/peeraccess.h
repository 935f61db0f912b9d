// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

#include "peers/access.h"

namespace conche::health {

using peers::httpPeer;
using peers::influxServer;
using peers::mlflowServer;
using peers::peerTitle;

/*! Why a question to a peer that is not in the stack file was not asked. */
[[nodiscard]] Finding peerNotConfigured(const QString &name);

/*! How to identify ourselves to the peer of that name, which must be configured. */
void authorize(
    const CheckContext &context, const QString &name, QObject *owner, Then<std::optional<net::Authorization>> then);

} // namespace conche::health
