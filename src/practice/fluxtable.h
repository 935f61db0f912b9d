// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <compare>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace conche::practice {

/*! Flux's time, in ms since 1970. */
struct FluxTime
{
    qint64 ms = 0;

    friend auto operator<=>(const FluxTime &, const FluxTime &) = default;
};

/*! A cell; the first alternative is null. */
using FluxCell = std::variant<std::monostate, bool, qint64, double, QString, FluxTime>;

struct FluxColumn
{
    QString name;
    QLatin1StringView type; ///< as the annotation #datatype names it
    bool inKey = false;

    friend bool operator==(const FluxColumn &, const FluxColumn &) = default;
};

/*! One table of a stream. Columns in its group key have the same value in every row. */
struct FluxTable
{
    QList<FluxColumn> columns;
    std::vector<std::vector<FluxCell>> rows;

    [[nodiscard]] qsizetype column(QStringView name) const; ///< -1 where there is none
    [[nodiscard]] FluxCell cell(qsizetype row, QStringView name) const;
};

using FluxTables = QList<FluxTable>;

[[nodiscard]] QString fluxText(const FluxCell &cell);
[[nodiscard]] QLatin1StringView fluxType(const FluxCell &cell);
/*! Numbers compare by value whatever their type; null is less than all. */
[[nodiscard]] bool fluxLess(const FluxCell &left, const FluxCell &right);

// Transformations, each as Flux describes the one of its name.

[[nodiscard]] FluxTables grouped(const FluxTables &tables, const QStringList &columns);
/*! Keeps the columns that \a keeps is true for; tables whose group keys become equal are merged. */
[[nodiscard]] FluxTables withColumns(const FluxTables &tables, const std::function<bool(const QString &)> &keeps);
[[nodiscard]] FluxTables filtered(FluxTables tables, const std::function<bool(const FluxTable &, qsizetype)> &matches);
[[nodiscard]] FluxTables sorted(FluxTables tables, const QStringList &columns, bool descending);
[[nodiscard]] FluxTables limited(FluxTables tables, qsizetype most, qsizetype offset);
[[nodiscard]] FluxTables distinct(const FluxTables &tables, const QString &column);
/*! count, sum, mean, min, max, first, last or spread of the column; the first six are one cell each. */
[[nodiscard]] FluxCell reduced(
    const FluxTable &table, const std::vector<qsizetype> &rows, const QString &function, const QString &column);
[[nodiscard]] FluxTables aggregated(const FluxTables &tables, const QString &function, const QString &column);
/*! first, last, min, max: whole rows. */
[[nodiscard]] FluxTables selected(const FluxTables &tables, const QString &function, const QString &column);

struct FluxWindow
{
    qint64 every = 0;
    qint64 start = 0; ///< of the range
    qint64 stop = 0;
    QString function;
    bool createEmpty = true;
    bool stampStart = false;

    [[nodiscard]] qint64 startOf(qint64 time) const; ///< of the window that the instant is in
};

[[nodiscard]] FluxTables windowed(const FluxTables &tables, const FluxWindow &window);

/*! Puts each row into a table of its window and of the key it had. */
[[nodiscard]] FluxTables inWindows(FluxTables tables, const FluxWindow &window);
/*! A column "elapsed": how many units since the row before. The first row has none and is left out. */
[[nodiscard]] FluxTables withElapsed(FluxTables tables, qint64 unit);

/*! Annotated CSV: CRLF, one block per schema, each followed by an empty line. */
[[nodiscard]] QByteArray fluxCsv(const FluxTables &tables, const QString &resultName, const QStringList &annotations);

} // namespace conche::practice
