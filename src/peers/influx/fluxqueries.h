// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "influxclient.h"

namespace conche::influx::flux {

// Each query answers with one table, so that an answer that was cut between tables cannot pass for a whole one.
// Aggregates come before regrouping: InfluxDB then computes them while it reads, and types of other series cannot
// collide.

/*! A string literal: quotes, backslashes and ${…} of the text stay text. */
[[nodiscard]] QString literal(const QString &text);

/*! One row with the bucket's name in column "name"; none where there is no such bucket, or none that the token may see.
 */
[[nodiscard]] QString bucketByName(const QString &bucket);
/*! One row with column "_time"; none without records. */
[[nodiscard]] QString newest(const QString &bucket, const Series &series, const Period &period);
/*! One row with column "_value"; none without records. */
[[nodiscard]] QString count(const QString &bucket, const Series &series, const Period &period);
/*! One row with column "_value"; none without records. */
[[nodiscard]] QString distinctHours(const QString &bucket, const Series &series, const Period &period);
/*! A row for each value of the tag, with column "_value" and one with the tag's name, empty for records without the
 * tag. */
[[nodiscard]] QString pointsByTag(
    const QString &bucket, const Series &series, const QString &tag, const Period &period);
[[nodiscard]] QString recordedHours(const QString &bucket, const Series &series, const Period &period);
[[nodiscard]] QString dayPoints(const QString &bucket, const Series &series, const QString &tag, const Period &period);
[[nodiscard]] QString dayGaps(const QString &bucket, const Series &series, const Period &period);

} // namespace conche::influx::flux
