// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace conche {

/*! A span in words, in its largest fitting unit: "340 ms", "12 s", "3 min", "26 h", "3 d". */
[[nodiscard]] QString durationText(std::chrono::milliseconds span);

/*! Bytes in words with binary prefixes: "512 B", "1.4 GiB". */
[[nodiscard]] QString bytesText(qint64 bytes);

/*! Reads "250ms", "90s", "30min", "6h" or "2d"; nothing for anything else or for a negative span. */
[[nodiscard]] std::optional<std::chrono::milliseconds> durationFromText(QStringView text);

} // namespace conche
