// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

namespace conche::store {

/*! The ids that stand for names in other tables; made where they do not exist. */
[[nodiscard]] Result<qint64> stackId(Connection &connection, const QString &name);
/*! The same for who only reads: 0, which is nobody's, where it does not exist. */
[[nodiscard]] Result<qint64> knownStackId(Connection &connection, const QString &name);
[[nodiscard]] Result<qint64> metricId(Connection &connection, qint64 stack, const QString &name);
[[nodiscard]] Result<qint64> knownMetricId(Connection &connection, const QString &stack, const QString &name);
[[nodiscard]] Result<qint64> checkId(Connection &connection, qint64 stack, const QString &name);
[[nodiscard]] Result<qint64> checklistId(Connection &connection, qint64 stack, const QString &name);
[[nodiscard]] Result<qint64> observationId(Connection &connection, qint64 check, const QString &name);

} // namespace conche::store
