// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "influxql.h"

#include "peers/jsonfields.h"

#include <QCoreApplication>

namespace conche::influx::influxql {

using namespace Qt::StringLiterals;
using peers::JsonFields;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Influx)
};

QString timeIn(const Period &period)
{
    return u"time >= '%1' AND time < '%2'"_s.arg(instantText(period.start), instantText(period.stop));
}

QString select(const QString &expression, const Series &series, const Period &period)
{
    return u"SELECT %1 FROM %2 WHERE %3"_s.arg(expression, identifier(series.measurement), timeIn(period));
}

QString call(const QString &function, const Series &series)
{
    return function % u'(' % identifier(series.field) % u')';
}

Group groupFrom(const JsonFields &fields, QString &mistake)
{
    Group group;
    group.columns = fields.texts("columns"_L1);
    if (group.columns.isEmpty())
        fields.reject("columns"_L1, Words::tr("a list of names"));
    const QJsonObject tags = fields.value("tags"_L1).toObject();
    for (auto it = tags.begin(); it != tags.end(); ++it)
        group.tags.insert(it.key(), it.value().toString());
    const QJsonValue values = fields.value("values"_L1);
    if (!values.isArray())
        fields.reject("values"_L1, Words::tr("a list of rows"));
    for (const QJsonValue row : values.toArray()) {
        if (row.toArray().size() != group.columns.size() && mistake.isEmpty())
            //: %1 is a field's path in JSON
            mistake = Words::tr("a row of %1 has another number of columns than its header")
                          .arg(fields.pathOf("values"_L1));
        group.rows.append(row.toArray());
    }
    return group;
}

std::optional<Error> statementError(const QString &message)
{
    if (message.isEmpty())
        return std::nullopt;
    if (message.startsWith("database not found"_L1))
        //: %1 is InfluxDB's own message
        return Error{ErrorCode::NotFound,
            Words::tr("InfluxDB says \"%1\". Check \"bucket\" in the stack file: with version 1 it names the "
                      "database.")
                .arg(message)};
    return Error{ErrorCode::ServerFailed,
        Words::tr("InfluxDB failed to answer: %1. Check the query, and InfluxDB's log.").arg(message)};
}

} // namespace

QString identifier(const QString &name)
{
    QString escaped = name;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' % escaped % u'"';
}

QString databases()
{
    return u"SHOW DATABASES"_s;
}

QString newest(const Series &series, const Period &period)
{
    return select(call(u"last"_s, series), series, period);
}

QString count(const Series &series, const Period &period)
{
    return select(call(u"count"_s, series), series, period);
}

QString distinctHours(const Series &series, const Period &period)
{
    return count(series, period) % u" GROUP BY time(1h) fill(none)"_s;
}

QString pointsByTag(const Series &series, const QString &tag, const Period &period)
{
    return u"SELECT count(\"n\") FROM (%1 GROUP BY time(1ms), %2 fill(none)) WHERE %3 GROUP BY %2"_s.arg(
        select(call(u"count"_s, series) % u" AS \"n\""_s, series, period), identifier(tag), timeIn(period));
}

QString dayPoints(const Series &series, const QString &tag, const Period &period)
{
    const QString byTag = tag.isEmpty() ? QString() : u", "_s % identifier(tag);
    return u"SELECT count(\"n\") FROM (%1 GROUP BY time(1ms)%2 fill(none)) WHERE %3 GROUP BY time(1d)%2 fill(none)"_s
        .arg(select(call(u"count"_s, series) % u" AS \"n\""_s, series, period), byTag, timeIn(period));
}

QString dayGaps(const Series &series, const Period &period)
{
    return u"SELECT max(\"s\") FROM (%1) WHERE %2 GROUP BY time(1d) fill(none)"_s.arg(
        select(u"elapsed(%1, 1s) AS \"s\""_s.arg(identifier(series.field)), series, period), timeIn(period));
}

Result<QList<Group>> groupsFromJson(const QJsonObject &answer)
{
    QString mistake;
    QList<Group> all;
    const QList<JsonFields> results = JsonFields(answer, {}, mistake).objects("results"_L1);
    for (const JsonFields &result : results) {
        if (std::optional<Error> error = statementError(result.text("error"_L1).simplified()))
            return tl::make_unexpected(*error);
        bool isPartial = result.flag("partial"_L1);
        for (const JsonFields &fields : result.objects("series"_L1)) {
            isPartial = isPartial || fields.flag("partial"_L1);
            all.append(groupFrom(fields, mistake));
        }
        if (isPartial && mistake.isEmpty())
            mistake = Words::tr("its rows were cut off by the server's max-row-limit");
    }
    if (mistake.isEmpty() && results.size() != 1)
        //: %1 is a number
        mistake = Words::tr("it holds %1 results instead of one").arg(results.size());
    return peers::unlessMistaken(all, mistake);
}

} // namespace conche::influx::influxql
