// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"

#include <chrono>

namespace CLI {
class App;
}

namespace conche::cli {

/*! What a person writes for a time: an RFC 3339 instant, a date or a date and time in the zone ("2026-11-23",
 * "2026-11-23 08:00"), or a span before now ("24h"). */
[[nodiscard]] Result<QDateTime> timeFromOption(const std::string &option, const QString &zone, const QDateTime &now);

/*! The options --since and --until of a command. */
struct PeriodOptions
{
    std::string since;
    std::string until;

    void declare(CLI::App &command);
    /*! Until now where no end was given. */
    [[nodiscard]] Result<Period> period(const QString &zone, const QDateTime &now) const;
};

/*! A span of time such as "30s"; a bare number means seconds, as monitoring plugins take it. */
[[nodiscard]] Result<std::chrono::milliseconds> spanFromOption(const std::string &option);

} // namespace conche::cli
