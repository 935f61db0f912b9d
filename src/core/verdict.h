// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <initializer_list>
#include <optional>
#include <span>

namespace conche {

/*! The answer to a check. Values are the exit codes of the monitoring-plugin interface. */
enum class Verdict { Ok = 0, Warning = 1, Critical = 2, Unknown = 3 };

/*! Severity order for a summary: Ok < Warning < Unknown < Critical. */
[[nodiscard]] bool isWorse(Verdict left, Verdict right);

/*! The worst of the verdicts; Unknown when there is none, because nothing asked is nothing known. */
[[nodiscard]] Verdict worst(std::span<const Verdict> verdicts);

/*! "ok", "warning", "critical", "unknown": the same word in JSON, the store and the stack file. */
[[nodiscard]] QLatin1StringView verdictName(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromName(QStringView name);

} // namespace conche
