// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "influxclient.h"

#include <QJsonArray>
#include <QJsonObject>

namespace conche::influx::influxql {

// Times are asked for and answered as RFC 3339 text, without "epoch": one reader serves both versions of InfluxDB, no
// unit can be mistaken, and nanoseconds since 1970 would not fit the doubles of JSON.

[[nodiscard]] QString identifier(const QString &name);

[[nodiscard]] QString databases();
[[nodiscard]] QString newest(const Series &series, const Period &period);
[[nodiscard]] QString count(const Series &series, const Period &period);
[[nodiscard]] QString distinctHours(const Series &series, const Period &period);
/*! One row a tag value: the server itself counts the milliseconds that hold a record, so the answer stays small. */
[[nodiscard]] QString pointsByTag(const Series &series, const QString &tag, const Period &period);

/*! As pointsByTag(), for each UTC day. */
[[nodiscard]] QString dayPoints(const Series &series, const QString &tag, const Period &period);
[[nodiscard]] QString dayGaps(const Series &series, const Period &period);

/*! A table of an answer, and the tags it was grouped by. */
struct Group
{
    QMap<QString, QString> tags;
    QStringList columns;
    QList<QJsonArray> rows; ///< as wide as columns
};

/*! The groups of a single statement's answer. ServerFailed, or NotFound for a missing database, for an error with HTTP
 * 200; BadContent for rows that the server cut off, its message only the reason. */
[[nodiscard]] Result<QList<Group>> groupsFromJson(const QJsonObject &answer);

} // namespace conche::influx::influxql
