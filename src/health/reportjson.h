// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/round.h"

#include <QJsonObject>

namespace conche::health {

/*! The report as `conche-cli check --format json` prints it. Instants are RFC 3339 in UTC, spans whole milliseconds. */
[[nodiscard]] QJsonObject toJson(const CheckRunReport &report);
[[nodiscard]] QJsonObject toJson(const CheckResult &result);
[[nodiscard]] QJsonObject toJson(const Evidence &evidence);

/*! The report, with who slept and which alerts are not wanted. */
[[nodiscard]] QJsonObject toJson(const RoundOutcome &outcome);

} // namespace conche::health
