// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fluxevaluator.h"

#include "series.h"

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Bucket{"energy_data"};

using Arguments = QMap<QString, FluxNode>;

/*! What flows through a pipe. */
struct Stream
{
    QString bucket; ///< of from(), until range() bounds it
    FluxTables tables;
    qint64 start = 0;
    qint64 stop = 0;
    QString name = u"_result"_s;
};

using Flow = tl::expected<Stream, FluxError>;

tl::unexpected<FluxError> refused(const QString &message, const QByteArray &code = "invalid")
{
    return tl::make_unexpected(FluxError{code, message});
}

class Evaluator
{
public:
    explicit Evaluator(const World &world)
        : m_world(world)
    {
    }

    tl::expected<QList<FluxResult>, FluxError> run(const QList<FluxStatement> &statements)
    {
        QList<FluxResult> results;
        for (const FluxStatement &statement : statements) {
            if (!statement.variable.isEmpty()) {
                m_variables.insert(statement.variable, statement.value);
                continue;
            }
            Flow flow = stream(statement.value);
            if (!flow)
                return tl::make_unexpected(flow.error());
            if (!flow->bucket.isEmpty()) {
                return refused(
                    u"error in building plan while starting program: cannot submit unbounded read to \"%1\"; "
                    "try bounding 'from' with a call to 'range'"_s.arg(flow->bucket));
            }
            results.append({flow->name, flow->tables});
        }
        return results;
    }

private:
    using Kind = FluxNode::Kind;

    Flow stream(const FluxNode &node)
    {
        if (node.kind == Kind::Name && m_variables.contains(node.text))
            return stream(m_variables.value(node.text));
        if (node.kind == Kind::Call)
            return source(node);
        if (node.kind != Kind::Pipe)
            return refused(u"compilation failed: undefined identifier \"%1\""_s.arg(node.text));
        Flow flow = stream(node.children.at(0));
        const FluxNode &call = node.children.at(1);
        if (!flow)
            return flow;
        if (call.kind != Kind::Call || call.children.at(0).kind != Kind::Name)
            return refused(u"compilation failed: expected a call after |>"_s);
        return transformed(*flow, call.children.at(0).text, call.arguments);
    }

    Flow source(const FluxNode &call)
    {
        const FluxNode &function = call.children.at(0);
        Stream stream;
        if (function.text == u"from"_s) {
            stream.bucket = call.arguments.value(u"bucket"_s).text;
            if (stream.bucket != Bucket)
                return refused(u"failed to initialize execute state: could not find bucket \"%1\""_s.arg(stream.bucket),
                    "not found");
            return stream;
        }
        const QLatin1StringView text("string");
        if (function.text == u"buckets"_s) {
            FluxTable table{{{u"organizationID"_s, text, true}, {u"name"_s, text}, {u"id"_s, text},
                                {u"retentionPeriod"_s, "long"_L1}},
                {}};
            table.rows.push_back({u"6f72672d7072616374"_s, QString(Bucket), u"6275636b65742d7072"_s, qint64(0)});
            stream.tables = {table};
            return stream;
        }
        if (function.kind == Kind::Member && function.text == u"measurements"_s) {
            FluxTable table{{{u"_value"_s, text}}, {}};
            for (const QString &measurement : measurements())
                table.rows.push_back({measurement});
            stream.tables = {table};
            return stream;
        }
        return refused(
            u"compilation failed: undefined identifier \"%1\" (the practice InfluxDB knows from, buckets and "
            "schema.measurements)"_s.arg(function.text));
    }

    /*! An instant, or one that lies so long before or after now. */
    qint64 instant(const FluxNode &node) const
    {
        const qint64 now = m_world.now().toMSecsSinceEpoch();
        if (node.kind == Kind::Operation && node.text == u"-"_s)
            return now - node.children.at(0).integer;
        if (node.kind == Kind::Duration)
            return now + node.integer;
        return node.kind == Kind::Time || node.kind == Kind::Integer ? node.integer : now;
    }

    Flow bounded(const Stream &from, const Arguments &arguments) const
    {
        Stream stream;
        stream.start = instant(arguments.value(u"start"_s));
        stream.stop = instant(arguments.value(u"stop"_s));
        if (!arguments.contains(u"start"_s) || from.bucket.isEmpty())
            return refused(u"error calling function \"range\": missing required keyword argument \"start\""_s);
        if (stream.start >= stream.stop)
            return refused(u"error in building plan while starting program: cannot query an empty range"_s);
        const Period period{QDateTime::fromMSecsSinceEpoch(stream.start, Qt::UTC),
            QDateTime::fromMSecsSinceEpoch(stream.stop, Qt::UTC)};
        for (const QString &measurement : measurements())
            addSeries(stream, measurement, points(m_world, measurement, period));
        return stream;
    }

    static void addSeries(Stream &stream, const QString &measurement, const QList<Point> &points)
    {
        const QLatin1StringView time("dateTime:RFC3339");
        const QLatin1StringView text("string");
        QMap<QString, qsizetype> places;
        for (const Point &point : points) {
            for (auto field = point.fields.begin(); field != point.fields.end(); ++field) {
                const QString series = field.key() + u'|' + point.tags.values().join(u'|');
                if (!places.contains(series)) {
                    FluxTable table{
                        {{u"_start"_s, time, true}, {u"_stop"_s, time, true}, {u"_time"_s, time},
                            {u"_value"_s, "double"_L1}, {u"_field"_s, text, true}, {u"_measurement"_s, text, true}},
                        {}};
                    for (const QString &tag : point.tags.keys())
                        table.columns.append({tag, text, true});
                    places.insert(series, stream.tables.size());
                    stream.tables.append(table);
                }
                std::vector<FluxCell> row{FluxTime{stream.start}, FluxTime{stream.stop}, FluxTime{point.time},
                    field.value(), field.key(), measurement};
                for (const QString &tag : point.tags)
                    row.push_back(tag);
                stream.tables[places.value(series)].rows.push_back(row);
            }
        }
    }

    static QStringList texts(const FluxNode &list)
    {
        QStringList result;
        for (const FluxNode &each : list.children)
            result.append(each.text);
        return result;
    }

    Flow transformed(Stream stream, const QString &name, const Arguments &arguments)
    {
        if (name == u"range"_s)
            return bounded(stream, arguments);
        if (!stream.bucket.isEmpty())
            return refused(
                u"error in building plan while starting program: cannot submit unbounded read to \"%1\"; try "
                "bounding 'from' with a call to 'range'"_s.arg(stream.bucket));
        const QString column = arguments.value(u"column"_s, FluxNode{Kind::Text, u"_value"_s, 0, 0, {}, {}}).text;
        const QStringList columns = texts(arguments.value(u"columns"_s));
        FluxTables &tables = stream.tables;
        if (name == u"filter"_s) {
            const FluxNode function = arguments.value(u"fn"_s);
            if (function.kind != Kind::Function)
                return refused(u"compilation failed: filter needs fn: (r) => …"_s);
            tables = filtered(tables, [&](const FluxTable &table, qsizetype row) {
                return value(function.children.at(0), table, row) == FluxCell(true);
            });
        } else if (name == u"group"_s) {
            tables = grouped(tables, columns);
        } else if (name == u"keep"_s || name == u"drop"_s) {
            tables = withColumns(
                tables, [&](const QString &each) { return columns.contains(each) == (name == u"keep"_s); });
        } else if (name == u"sort"_s) {
            tables = sorted(
                tables, columns.isEmpty() ? QStringList{column} : columns, arguments.value(u"desc"_s).integer != 0);
        } else if (name == u"limit"_s) {
            tables = limited(tables, arguments.value(u"n"_s).integer, arguments.value(u"offset"_s).integer);
        } else if (name == u"window"_s || name == u"elapsed"_s) {
            return alongTime(stream, name, arguments);
        } else if (name == u"yield"_s) {
            stream.name = arguments.value(u"name"_s).text;
        } else {
            return reducedStream(stream, name, column, arguments);
        }
        return stream;
    }

    static Flow alongTime(Stream stream, const QString &name, const Arguments &arguments)
    {
        const bool isWindow = name == u"window"_s;
        for (const FluxTable &table : stream.tables) {
            for (const QString &column :
                isWindow ? QStringList{u"_time"_s, u"_start"_s, u"_stop"_s} : QStringList{u"_time"_s}) {
                if (table.column(column) < 0)
                    return refused(u"runtime error: %1: column \"%2\" does not exist"_s.arg(name, column));
            }
        }
        const qint64 length = arguments.value(isWindow ? u"every"_s : u"unit"_s).integer;
        if (length <= 0 && (isWindow || arguments.contains(u"unit"_s)))
            return refused(u"error calling function \"%1\": its duration is not usable"_s.arg(name));
        if (isWindow)
            stream.tables = inWindows(stream.tables, {length, stream.start, stream.stop, {}});
        else
            stream.tables = withElapsed(stream.tables, arguments.contains(u"unit"_s) ? length : 1000);
        return stream;
    }

    Flow reducedStream(Stream stream, const QString &name, const QString &column, const Arguments &arguments)
    {
        static const QStringList known{u"count"_s, u"sum"_s, u"mean"_s, u"first"_s, u"last"_s, u"min"_s, u"max"_s,
            u"distinct"_s, u"aggregateWindow"_s};
        if (!known.contains(name))
            return refused(
                u"compilation failed: undefined identifier \"%1\" (not known to the practice InfluxDB)"_s.arg(name));
        for (const FluxTable &table : stream.tables) {
            if (table.column(column) < 0 || (name == u"aggregateWindow"_s && table.column(u"_time") < 0))
                return refused(u"runtime error: %1: column \"%2\" does not exist"_s.arg(name, column));
        }
        if (name == u"aggregateWindow"_s) {
            FluxWindow window;
            window.every = arguments.value(u"every"_s).integer;
            window.start = stream.start;
            window.stop = stream.stop;
            window.function = arguments.value(u"fn"_s).text;
            window.createEmpty
                = !arguments.contains(u"createEmpty"_s) || arguments.value(u"createEmpty"_s).integer != 0;
            window.stampStart = arguments.value(u"timeSrc"_s).text == u"_start"_s;
            if (window.every <= 0 || !known.first(7).contains(window.function))
                return refused(u"error calling function \"aggregateWindow\": every or fn is not usable"_s);
            stream.tables = windowed(stream.tables, window);
        } else if (name == u"distinct"_s) {
            stream.tables = distinct(stream.tables, column);
        } else if (known.first(3).contains(name)) {
            stream.tables = aggregated(stream.tables, name, column);
        } else {
            stream.tables = selected(stream.tables, name, column);
        }
        return stream;
    }

    /*! An expression of a filter for one row. */
    FluxCell value(const FluxNode &node, const FluxTable &table, qsizetype row) const
    {
        switch (node.kind) {
        case Kind::Text:
            return node.text;
        case Kind::Integer:
            return node.integer;
        case Kind::Number:
            return node.number;
        case Kind::Flag:
            return node.integer != 0;
        case Kind::Time:
            return FluxTime{node.integer};
        case Kind::Member:
            return table.cell(row, node.text);
        case Kind::Operation:
            return operation(node, table, row);
        default:
            return {};
        }
    }

    FluxCell operation(const FluxNode &node, const FluxTable &table, qsizetype row) const
    {
        const FluxCell left = value(node.children.at(0), table, row);
        const FluxCell yes(true);
        if (node.text == u"exists"_s)
            return left.index() != 0;
        if (node.text == u"not"_s)
            return left != yes;
        if (node.text == u"-"_s) {
            const auto *integer = std::get_if<qint64>(&left);
            const auto *number = std::get_if<double>(&left);
            return integer ? FluxCell(-*integer) : number ? FluxCell(-*number) : FluxCell();
        }
        if (node.text == u"and"_s)
            return left == yes && value(node.children.at(1), table, row) == yes;
        if (node.text == u"or"_s)
            return left == yes || value(node.children.at(1), table, row) == yes;
        const FluxCell right = value(node.children.at(1), table, row);
        const bool less = fluxLess(left, right);
        const bool more = fluxLess(right, left);
        // What is compared with null is null, which no filter lets pass.
        if (left.index() == 0 || right.index() == 0)
            return {};
        return node.text == u"=="_s ? !less && !more
            : node.text == u"!="_s  ? less || more
            : node.text == u"<"_s   ? less
            : node.text == u">"_s   ? more
            : node.text == u"<="_s  ? !more
                                    : !less;
    }

    const World &m_world;
    QMap<QString, FluxNode> m_variables;
};

} // namespace

tl::expected<QList<FluxResult>, FluxError> runFlux(const World &world, const QString &script)
{
    const auto statements = fluxFromText(script);
    if (!statements)
        return refused(u"compilation failed: error @1:1-1:%1: %2"_s.arg(script.size() + 1).arg(statements.error()));
    return Evaluator(world).run(*statements);
}

} // namespace conche::practice
