// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fluxtable.h"

#include "core/instant.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> numberOf(const FluxCell &cell)
{
    if (const auto *integer = std::get_if<qint64>(&cell))
        return static_cast<double>(*integer);
    if (const auto *number = std::get_if<double>(&cell))
        return *number;
    return std::nullopt;
}

QString keyText(const FluxTable &table, const std::vector<FluxCell> &row)
{
    QString text;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).inKey)
            text += table.columns.at(i).name + u'=' + fluxText(row[static_cast<size_t>(i)]) + u'\n';
    }
    return text;
}

/*! The table of the list whose columns and key fit, made where there is none. */
FluxTable &tableFor(
    FluxTables &tables, QHash<QString, qsizetype> &places, const QList<FluxColumn> &columns, const QString &key)
{
    QString identity = key;
    for (const FluxColumn &column : columns)
        identity += u'|' + column.name + u':' + column.type;
    const auto found = places.constFind(identity);
    if (found != places.constEnd())
        return tables[*found];
    places.insert(identity, tables.size());
    tables.append({columns, {}});
    return tables.last();
}

/*! Distributes all rows over tables by the key columns that are marked in \a columnsOf. */
FluxTables regrouped(const FluxTables &tables, const std::function<QList<FluxColumn>(const FluxTable &)> &columnsOf)
{
    FluxTables result;
    QHash<QString, qsizetype> places;
    for (const FluxTable &table : tables) {
        const FluxTable shape{columnsOf(table), {}};
        std::vector<size_t> sources;
        for (const FluxColumn &column : shape.columns)
            sources.push_back(static_cast<size_t>(table.column(column.name)));
        for (const auto &row : table.rows) {
            std::vector<FluxCell> cells;
            for (const size_t source : sources)
                cells.push_back(row[source]);
            tableFor(result, places, shape.columns, keyText(shape, cells)).rows.push_back(cells);
        }
    }
    return result;
}

/*! A table of the key columns of another, with its key's cells as the first cells of a row to be. */
std::pair<FluxTable, std::vector<FluxCell>> keyOf(const FluxTable &table)
{
    std::pair<FluxTable, std::vector<FluxCell>> result;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (!table.columns.at(i).inKey)
            continue;
        result.first.columns.append(table.columns.at(i));
        result.second.push_back(table.rows.front()[static_cast<size_t>(i)]);
    }
    return result;
}

std::vector<qsizetype> allRows(const FluxTable &table)
{
    std::vector<qsizetype> rows(table.rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QString csvField(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString csvHead(const FluxTable &table, const QString &resultName, const QStringList &annotations)
{
    QString head;
    for (const QString &annotation : annotations) {
        QStringList cells{u"#"_s + annotation};
        if (annotation == u"datatype"_s)
            cells.append({u"string"_s, u"long"_s});
        else if (annotation == u"group"_s)
            cells.append({u"false"_s, u"false"_s});
        else
            cells.append({resultName, QString()});
        for (const FluxColumn &column : table.columns) {
            if (annotation == u"datatype"_s)
                cells.append(column.type);
            else
                cells.append(annotation != u"group"_s ? QString() : column.inKey ? u"true"_s : u"false"_s);
        }
        head += cells.join(u',') + u"\r\n"_s;
    }
    head += u",result,table"_s;
    for (const FluxColumn &column : table.columns)
        head += u',' + csvField(column.name);
    return head + u"\r\n"_s;
}

} // namespace

qsizetype FluxTable::column(QStringView name) const
{
    const auto found = std::ranges::find(columns, name, &FluxColumn::name);
    return found == columns.end() ? -1 : found - columns.begin();
}

FluxCell FluxTable::cell(qsizetype row, QStringView name) const
{
    const qsizetype at = column(name);
    return at < 0 ? FluxCell() : rows[static_cast<size_t>(row)][static_cast<size_t>(at)];
}

QString fluxText(const FluxCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *time = std::get_if<FluxTime>(&cell))
        return instantText(QDateTime::fromMSecsSinceEpoch(time->ms, Qt::UTC));
    if (const auto *integer = std::get_if<qint64>(&cell))
        return QString::number(*integer);
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, 'f', QLocale::FloatingPointShortest);
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag ? u"true"_s : u"false"_s;
    return {};
}

QLatin1StringView fluxType(const FluxCell &cell)
{
    static const QList<QLatin1StringView> types{
        "string"_L1, "boolean"_L1, "long"_L1, "double"_L1, "string"_L1, "dateTime:RFC3339"_L1};
    return types.at(static_cast<qsizetype>(cell.index()));
}

bool fluxLess(const FluxCell &left, const FluxCell &right)
{
    const auto leftNumber = numberOf(left);
    const auto rightNumber = numberOf(right);
    return leftNumber && rightNumber ? *leftNumber < *rightNumber : left < right;
}

FluxTables grouped(const FluxTables &tables, const QStringList &columns)
{
    return regrouped(tables, [&columns](const FluxTable &table) {
        QList<FluxColumn> result = table.columns;
        for (FluxColumn &column : result)
            column.inKey = columns.contains(column.name);
        return result;
    });
}

FluxTables withColumns(const FluxTables &tables, const std::function<bool(const QString &)> &keeps)
{
    return regrouped(tables, [&keeps](const FluxTable &table) {
        QList<FluxColumn> result = table.columns;
        result.removeIf([&keeps](const FluxColumn &column) { return !keeps(column.name); });
        return result;
    });
}

FluxTables filtered(FluxTables tables, const std::function<bool(const FluxTable &, qsizetype)> &matches)
{
    for (FluxTable &table : tables) {
        std::vector<std::vector<FluxCell>> rows;
        for (const qsizetype row : allRows(table)) {
            if (matches(table, row))
                rows.push_back(table.rows[static_cast<size_t>(row)]);
        }
        table.rows = std::move(rows);
    }
    tables.removeIf([](const FluxTable &table) { return table.rows.empty(); });
    return tables;
}

FluxTables sorted(FluxTables tables, const QStringList &columns, bool descending)
{
    for (FluxTable &table : tables) {
        std::ranges::stable_sort(table.rows, [&](const auto &left, const auto &right) {
            for (const QString &name : columns) {
                const qsizetype at = table.column(name);
                if (at < 0)
                    continue;
                const FluxCell &l = (descending ? right : left)[static_cast<size_t>(at)];
                const FluxCell &r = (descending ? left : right)[static_cast<size_t>(at)];
                if (fluxLess(l, r) || fluxLess(r, l))
                    return fluxLess(l, r);
            }
            return false;
        });
    }
    return tables;
}

FluxTables limited(FluxTables tables, qsizetype most, qsizetype offset)
{
    for (FluxTable &table : tables) {
        const auto size = static_cast<qsizetype>(table.rows.size());
        const auto begin = table.rows.begin() + std::min(offset, size);
        table.rows = std::vector(begin, table.rows.begin() + std::min(offset + most, size));
    }
    tables.removeIf([](const FluxTable &table) { return table.rows.empty(); });
    return tables;
}

FluxTables distinct(const FluxTables &tables, const QString &column)
{
    FluxTables result;
    for (const FluxTable &table : tables) {
        auto [output, key] = keyOf(table);
        output.columns.append({u"_value"_s, fluxType(table.cell(0, column)), false});
        QHash<QString, bool> seen;
        for (const qsizetype row : allRows(table)) {
            const FluxCell cell = table.cell(row, column);
            if (seen.contains(fluxText(cell)))
                continue;
            seen.insert(fluxText(cell), true);
            output.rows.push_back(key);
            output.rows.back().push_back(cell);
        }
        result.append(output);
    }
    return result;
}

FluxCell reduced(
    const FluxTable &table, const std::vector<qsizetype> &rows, const QString &function, const QString &column)
{
    FluxCell best;
    qint64 count = 0;
    double sum = 0;
    bool allIntegers = true;
    for (const qsizetype row : rows) {
        const FluxCell cell = table.cell(row, column);
        if (cell.index() == 0)
            continue;
        const bool better = count == 0 || function == u"last"_s || (function == u"min"_s && fluxLess(cell, best))
            || (function == u"max"_s && fluxLess(best, cell));
        if (better)
            best = cell;
        ++count;
        sum += numberOf(cell).value_or(0);
        allIntegers = allIntegers && std::holds_alternative<qint64>(cell);
    }
    if (function == u"count"_s)
        return count;
    if (count == 0)
        return {};
    if (function == u"sum"_s)
        return allIntegers ? FluxCell(static_cast<qint64>(std::llround(sum))) : FluxCell(sum);
    return function == u"mean"_s ? FluxCell(sum / static_cast<double>(count)) : best;
}

FluxTables aggregated(const FluxTables &tables, const QString &function, const QString &column)
{
    FluxTables result;
    for (const FluxTable &table : tables) {
        auto [output, row] = keyOf(table);
        row.push_back(reduced(table, allRows(table), function, column));
        output.columns.append({column, fluxType(row.back()), false});
        output.rows.push_back(row);
        result.append(output);
    }
    return result;
}

FluxTables selected(const FluxTables &tables, const QString &function, const QString &column)
{
    FluxTables result;
    for (const FluxTable &table : tables) {
        const FluxCell best = reduced(table, allRows(table), function, column);
        for (const qsizetype row : allRows(table)) {
            // The last of equal ones for last(), the first of them for all others.
            const qsizetype at = function == u"last"_s ? static_cast<qsizetype>(table.rows.size()) - 1 - row : row;
            if (table.cell(at, column) == best) {
                result.append({table.columns, {table.rows[static_cast<size_t>(at)]}});
                break;
            }
        }
    }
    return result;
}

qint64 FluxWindow::startOf(qint64 time) const
{
    return (time >= 0 ? time : time - every + 1) / every * every;
}

FluxTables inWindows(FluxTables tables, const FluxWindow &window)
{
    for (FluxTable &table : tables) {
        const auto time = static_cast<size_t>(table.column(u"_time"));
        for (auto &row : table.rows) {
            const auto *at = std::get_if<FluxTime>(&row[time]);
            const qint64 start = window.startOf(at ? at->ms : 0);
            row[static_cast<size_t>(table.column(u"_start"))] = FluxTime{std::max(start, window.start)};
            row[static_cast<size_t>(table.column(u"_stop"))] = FluxTime{std::min(start + window.every, window.stop)};
        }
    }
    return regrouped(tables, [](const FluxTable &table) {
        QList<FluxColumn> result = table.columns;
        for (FluxColumn &column : result)
            column.inKey = column.inKey || column.name == u"_start" || column.name == u"_stop";
        return result;
    });
}

FluxTables withElapsed(FluxTables tables, qint64 unit)
{
    for (FluxTable &table : tables) {
        const auto time = static_cast<size_t>(table.column(u"_time"));
        table.columns.append({u"elapsed"_s, "long"_L1, false});
        for (size_t row = table.rows.size(); row-- > 1;) {
            const auto *at = std::get_if<FluxTime>(&table.rows[row][time]);
            const auto *before = std::get_if<FluxTime>(&table.rows[row - 1][time]);
            table.rows[row].push_back(at && before ? FluxCell((at->ms - before->ms) / unit) : FluxCell());
        }
        table.rows.erase(table.rows.begin());
    }
    tables.removeIf([](const FluxTable &table) { return table.rows.empty(); });
    return tables;
}

FluxTables windowed(const FluxTables &tables, const FluxWindow &window)
{
    FluxTables result;
    for (const FluxTable &table : tables) {
        std::map<qint64, std::vector<qsizetype>> windows;
        if (window.createEmpty) {
            for (qint64 start = window.startOf(window.start); start < window.stop; start += window.every)
                windows[start] = {};
        }
        for (const qsizetype row : allRows(table)) {
            if (const auto *time = std::get_if<FluxTime>(
                    &table.rows[static_cast<size_t>(row)][static_cast<size_t>(table.column(u"_time"))]))
                windows[window.startOf(time->ms)].push_back(row);
        }
        FluxTable bounded = table;
        for (FluxColumn &column : bounded.columns)
            column.inKey = column.inKey || column.name == u"_start" || column.name == u"_stop";
        auto [output, key] = keyOf(bounded);
        output.columns.append({u"_time"_s, "dateTime:RFC3339"_L1, false});
        output.columns.append({u"_value"_s, "double"_L1, false});
        for (const auto &[start, rows] : windows) {
            const qint64 stamp
                = window.stampStart ? std::max(start, window.start) : std::min(start + window.every, window.stop);
            output.rows.push_back(key);
            output.rows.back().push_back(FluxTime{stamp});
            output.rows.back().push_back(reduced(table, rows, window.function, u"_value"_s));
            if (output.rows.back().back().index() != 0)
                output.columns.last().type = fluxType(output.rows.back().back());
        }
        result.append(output);
    }
    return result;
}

QByteArray fluxCsv(const FluxTables &tables, const QString &resultName, const QStringList &annotations)
{
    QString text;
    QList<FluxColumn> columns;
    const QString result = annotations.contains(u"default"_s) ? QString() : csvField(resultName);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const FluxTable &table = tables.at(i);
        if (i == 0 || table.columns != columns) {
            text += (i == 0 ? QString() : u"\r\n"_s) + csvHead(table, csvField(resultName), annotations);
            columns = table.columns;
        }
        for (const auto &row : table.rows) {
            text += u',' + result + u',' + QString::number(i);
            for (const FluxCell &cell : row)
                text += u',' + csvField(fluxText(cell));
            text += u"\r\n"_s;
        }
    }
    return text.toUtf8() + "\r\n";
}

} // namespace conche::practice
