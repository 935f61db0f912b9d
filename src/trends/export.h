// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "stack/stack.h"
#include "store/sample.h"

#include <QByteArray>

namespace conche::trends {

/*! "chocolate-factory_accuracy_2026-10-24_2026-11-23.csv": safe as the name of a file; dates in UTC. */
[[nodiscard]] QString exportName(
    const stack::Stack &stack, const stack::Metric &metric, const Period &period, const QString &suffix);

/*! RFC 4180, with a header. Times are RFC 3339 in UTC; a value that is no number is an empty field with the reason
 * beside it. */
[[nodiscard]] QByteArray toCsv(const std::vector<store::Sample> &samples);
[[nodiscard]] QByteArray toCsv(const store::BucketSeries &series);

/*! An array of objects with the names of the CSV's columns. */
[[nodiscard]] QByteArray toJson(const std::vector<store::Sample> &samples);
[[nodiscard]] QByteArray toJson(const store::BucketSeries &series);

} // namespace conche::trends
