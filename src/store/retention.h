// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QDateTime>

namespace conche::store {

/*! Forgets a few alerts and quietings of a stack that are over since before \a keepSince: alerts with their deliveries,
 *  but none that still waits for one. The journal is what remains of them: it is kept for ever, on purpose. */
[[nodiscard]] Result<void> forgetAlerting(Connection &connection, qint64 stack, const QDateTime &keepSince);

} // namespace conche::store
