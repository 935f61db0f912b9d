// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace conche::influx {

/*! A block of rows under one header. Cells are text as sent; an empty cell holds the column's default, if there is one.
 */
struct Table
{
    QStringList columns; ///< without the annotations' own
    QStringList types; ///< "long", "dateTime:RFC3339" …; as many as columns, empty where the answer does not say
    QList<QStringList> rows;

    friend bool operator==(const Table &, const Table &) = default;
};

/*! Reads InfluxDB's annotated CSV, with or without annotations. Tables without rows are left out.
 *
 * ServerFailed for an error table, which comes with HTTP 200 and anywhere. Disconnected where rows came without the
 * empty line that ends every answer: the rest was cut off. The message of a BadContent is only the reason.
 */
[[nodiscard]] Result<QList<Table>> tablesFromCsv(const QByteArray &answer);

} // namespace conche::influx
