// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace conche {

/*! Reads a whole JSON document; the error says where and why, and names a bare NaN or Infinity, which JSON does not
 * have. */
[[nodiscard]] Result<QJsonValue> jsonFromBytes(const QByteArray &bytes);

/*! The value that a JSON pointer (RFC 6901) names; nothing where the path does not exist. */
[[nodiscard]] std::optional<QJsonValue> jsonAt(const QJsonValue &root, QStringView pointer);

/*! "null", "boolean", "number", "string", "array", "object". */
[[nodiscard]] QString jsonTypeName(const QJsonValue &value);

/*! A scalar as text without quotes, anything else as compact JSON. */
[[nodiscard]] QString jsonText(const QJsonValue &value);

/*! An integer, also one sent as a string, as protobuf's JSON does for int64; nothing for fractions and other types. */
[[nodiscard]] std::optional<qint64> jsonInteger(const QJsonValue &value);

/*! A finite number. "NaN", infinities and ±1.797e308, which is how MLflow stores infinities, are no numbers. */
[[nodiscard]] std::optional<double> jsonFiniteNumber(const QJsonValue &value);

} // namespace conche
