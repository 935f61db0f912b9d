// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace conche {

/*! Reads RFC 3339 with "Z" or an offset, any number of fraction digits (kept to milliseconds). Without a zone: nothing.
 */
[[nodiscard]] std::optional<QDateTime> instantFromText(QStringView text);

/*! RFC 3339 in UTC with "Z"; milliseconds only where there are some. */
[[nodiscard]] QString instantText(const QDateTime &instant);

/*! Midnight UTC that begins the day of the instant. */
[[nodiscard]] QDateTime utcDayStart(const QDateTime &instant);

/*! The half-open span of time [start, stop), in UTC. */
struct Period
{
    QDateTime start;
    QDateTime stop;

    friend bool operator==(const Period &, const Period &) = default;
};

/*! The last UTC day that is over at the instant. */
[[nodiscard]] Period lastCompleteUtcDay(const QDateTime &instant);

} // namespace conche
