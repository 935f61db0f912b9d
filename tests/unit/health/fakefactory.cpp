// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakefactory.h"

#include "core/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>

namespace conche::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HttpAnswer csvAnswer(const QByteArray &types, const QByteArray &columns, const QList<QByteArray> &rows)
{
    const QByteArray fill(types.count(','), ',');
    QByteArray text;
    if (!rows.isEmpty())
        text = "#datatype,string,long," + types + "\r\n#group,false,false"
            + QByteArray(",false").repeated(types.count(',') + 1) + "\r\n#default,_result,," + fill
            + "\r\n,result,table," + columns + "\r\n";
    for (const QByteArray &row : rows)
        text += ",,0," + row + "\r\n";
    return {200, {{"Content-Type", "text/csv; charset=utf-8"}}, text + "\r\n"};
}

HttpAnswer seriesAnswer(const QJsonArray &columns, const QJsonArray &rows, const QJsonObject &tags = {})
{
    QJsonObject one{{u"name"_s, u"series"_s}, {u"columns"_s, columns}, {u"values"_s, rows}};
    if (!tags.isEmpty())
        one.insert(u"tags"_s, tags);
    QJsonObject result{{u"statement_id"_s, 0}};
    if (!rows.isEmpty())
        result.insert(u"series"_s, QJsonArray{one});
    return jsonAnswer(compact({{u"results"_s, QJsonArray{result}}}));
}

// Braces alone would copy the row in place of putting it into a list.
QJsonArray oneRow(const QJsonArray &row)
{
    QJsonArray rows;
    rows.append(row);
    return rows;
}

QJsonObject runJson(const FakeRun &run, const QString &experimentId)
{
    const QString id = experimentId + u'-' + run.name + u'-' + QString::number(run.start.toMSecsSinceEpoch());
    QJsonArray metrics;
    for (const auto &[key, value] : run.metrics)
        metrics.append(
            QJsonObject{{u"key"_s, key}, {u"value"_s, value}, {u"timestamp"_s, run.start.toMSecsSinceEpoch()}});
    QJsonArray parameters;
    for (auto it = run.parameters.begin(); it != run.parameters.end(); ++it)
        parameters.append(QJsonObject{{u"key"_s, it.key()}, {u"value"_s, it.value()}});
    return {{u"info"_s,
                QJsonObject{{u"run_id"_s, id}, {u"run_name"_s, run.name}, {u"experiment_id"_s, experimentId},
                    {u"status"_s, run.status}, {u"start_time"_s, run.start.toMSecsSinceEpoch()}}},
        {u"data"_s, QJsonObject{{u"metrics"_s, metrics}, {u"params"_s, parameters}}}};
}

QJsonObject experimentJson(const FakeExperiment &experiment)
{
    return {{u"experiment_id"_s, experiment.id}, {u"name"_s, experiment.name},
        {u"lifecycle_stage"_s, experiment.deleted ? u"deleted"_s : u"active"_s}};
}

Key influxKey(const QString &script)
{
    if (script.contains("buckets()"_L1) || script == "SHOW DATABASES"_L1)
        return Key::Bucket;
    if (script.contains("aggregateWindow"_L1) || script.contains("GROUP BY time(1h)"_L1))
        return Key::DayHours;
    if (script.contains("distinct("_L1) || script.contains("FROM (SELECT"_L1))
        return Key::DayStations;
    return script.contains("last()"_L1) || script.contains("last("_L1) ? Key::Newest : Key::Other;
}

} // namespace

HttpAnswer jsonAnswer(const QByteArray &body, int status)
{
    return {status, {{"Content-Type", "application/json"}}, body};
}

Asked Asked::from(const net::HttpRequest &request)
{
    return {request.method, request.url.path(), request.url.query(QUrl::FullyDecoded), request.body};
}

Asked Asked::from(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    const QUrl url(u"http://peer"_s + QString::fromLatin1(target), QUrl::StrictMode);
    return {method, url.path(), url.query(QUrl::FullyDecoded), body};
}

QString Asked::script() const
{
    if (path == "/api/v2/query"_L1)
        return QJsonDocument::fromJson(body).object().value("query"_L1).toString();
    return QUrlQuery(QString::fromLatin1(body)).queryItemValue(u"q"_s, QUrl::FullyDecoded);
}

Key Asked::key() const
{
    static const QMap<QString, Key> paths{
        {u"/health"_s, Key::ApiHealth},
        {u"/version"_s, Key::MlflowVersion},
        {u"/api/2.0/mlflow/experiments/search"_s, Key::Experiments},
        {u"/api/2.0/mlflow/experiments/get-by-name"_s, Key::ExperimentByName},
        {u"/api/2.0/mlflow/runs/search"_s, Key::Runs},
        {u"/mlflow/features"_s, Key::Features},
        {u"/predict/energy-optimization"_s, Key::EnergyPrediction},
        {u"/predict/production-recommendation"_s, Key::ProductionPrediction},
        {u"/scheduler/status"_s, Key::Scheduler},
        {u"/influxdb/verify"_s, Key::RecordCount},
    };
    if (path == "/api/v2/query"_L1 || path == "/query"_L1)
        return influxKey(script());
    return paths.value(path, Key::Other);
}

Key keyOf(const process::Command &command)
{
    const QStringList &arguments = command.arguments;
    if (arguments.contains("inspect"_L1))
        return Key::Inspect;
    if (arguments.contains("psql"_L1))
        return Key::Postgres;
    if (arguments.contains("df"_L1) || command.program == "df"_L1)
        return arguments.contains("-i"_L1) ? Key::DiskInodes : Key::DiskBytes;
    return Key::Other;
}

FakeFactory::FakeFactory(const QDateTime &now)
    : experiments{{u"chocolate_energy_optimization"_s, u"1"_s,
                      {{u"energy-run"_s, now.addSecs(-12 * 60), {{u"r2_score"_s, 0.91}}}}},
        {u"chocolate_production_classification"_s, u"2"_s,
            {{u"class-run"_s, now.addSecs(-14 * 60), {{u"accuracy"_s, 0.88}}}}}}
    , m_now(now)
{
    const QDateTime from = utcDayStart(now).addDays(-2);
    for (QDateTime hour = from; hour <= now; hour = hour.addSecs(3600)) {
        series[u"energy_prices"_s].append({hour, {}});
        series[u"weather_data"_s].append({hour, u"yard"_s});
    }
    series[u"energy_prices"_s].append({now.addSecs(-20 * 60), {}});
    series[u"weather_data"_s].append({now.addSecs(-20 * 60), u"yard"_s});
}

HttpAnswer FakeFactory::answer(const Asked &asked) const
{
    switch (const Key key = asked.key()) {
    case Key::ApiHealth:
        return jsonAnswer(R"({"status":"healthy"})");
    case Key::MlflowVersion:
        return {200, {{"Content-Type", "text/html; charset=utf-8"}}, "2.8.1"};
    case Key::Experiments: {
        QJsonArray all;
        for (const FakeExperiment &experiment : experiments)
            all.append(experimentJson(experiment));
        return jsonAnswer(compact({{u"experiments"_s, all}}));
    }
    case Key::ExperimentByName:
        return experimentNamed(asked.query);
    case Key::Runs:
        return runsPage(asked.body);
    case Key::Features:
        return jsonAnswer("{\"status\":\"✅ Features Ready\",\"records\":1}");
    case Key::EnergyPrediction:
        return jsonAnswer(R"({"prediction":{"energy_optimization_score":81.5}})");
    case Key::ProductionPrediction:
        return jsonAnswer(R"({"prediction":{"production_recommendation":"Moderate"}})");
    case Key::Scheduler:
        return httpAnswer(u"api-2025-09-03/healthy-scheduler-status.http"_s, m_now);
    case Key::RecordCount: {
        const QByteArray count = "{\"records_found\":" + QByteArray::number(recordsOfService) + "}";
        return jsonAnswer(
            "{\"health\":\"pass\",\"data\":{\"energy_prices\":" + count + ",\"weather_data\":" + count + "}}");
    }
    case Key::Bucket:
    case Key::Newest:
    case Key::DayHours:
    case Key::DayStations:
        return stored(key, asked);
    default:
        return jsonAnswer(R"({"detail":"Not Found"})", 404);
    }
}

HttpAnswer FakeFactory::experimentNamed(const QString &query) const
{
    const auto isNamed
        = [&](const FakeExperiment &experiment) { return query == u"experiment_name="_s + experiment.name; };
    const auto found = std::ranges::find_if(experiments, isNamed);
    if (found == experiments.end())
        return jsonAnswer(R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"Could not find experiment"})", 404);
    return jsonAnswer(compact({{u"experiment"_s, experimentJson(*found)}}));
}

HttpAnswer FakeFactory::runsPage(const QByteArray &body) const
{
    const QJsonObject question = QJsonDocument::fromJson(body).object();
    const QString id = question.value("experiment_ids"_L1).toArray().first().toString();
    const auto experiment = std::ranges::find(experiments, id, &FakeExperiment::id);
    if (experiment == experiments.end())
        return jsonAnswer("{}");
    QList<FakeRun> runs = experiment->runs;
    if (question.value("filter"_L1).toString() == "attributes.status = 'FINISHED'"_L1)
        runs.removeIf([](const FakeRun &run) { return run.status != "FINISHED"_L1; });
    std::ranges::stable_sort(runs, std::ranges::greater(), &FakeRun::start);
    const qsizetype offset = question.value("page_token"_L1).toString().toLongLong();
    const qsizetype maximum = question.value("max_results"_L1).toInt();
    QJsonArray page;
    for (const FakeRun &run : runs.mid(offset, maximum))
        page.append(runJson(run, id));
    QJsonObject answer;
    if (!page.isEmpty())
        answer.insert(u"runs"_s, page);
    if (offset + maximum < runs.size())
        answer.insert(u"next_page_token"_s, QString::number(offset + maximum));
    return jsonAnswer(compact(answer));
}

QList<FakeRecord> FakeFactory::recordsIn(const QString &script) const
{
    static const QRegularExpression flux(u"range\\(start: ([^,]+), stop: ([^)]+)\\)"_s);
    static const QRegularExpression influxql(u"time >= '([^']+)' AND time < '([^']+)'"_s);
    QRegularExpressionMatch period = flux.match(script);
    if (!period.hasMatch())
        period = influxql.match(script);
    const std::optional<QDateTime> start = instantFromText(period.capturedView(1));
    const std::optional<QDateTime> stop = instantFromText(period.capturedView(2));
    if (!start || !stop)
        qFatal("a query without a period: %s", qPrintable(script));
    QList<FakeRecord> records;
    for (auto it = series.begin(); it != series.end(); ++it) {
        if (script.contains(u'"' + it.key() + u'"'))
            records = it.value();
    }
    records.removeIf([&](const FakeRecord &record) { return record.time < *start || record.time >= *stop; });
    std::ranges::sort(records, {}, &FakeRecord::time);
    return records;
}

HttpAnswer FakeFactory::stored(Key key, const Asked &asked) const
{
    const bool isFlux = asked.path == "/api/v2/query"_L1;
    if (key == Key::Bucket)
        return isFlux ? csvAnswer("string", "name", {"energy_data"})
                      : seriesAnswer({u"name"_s}, {QJsonArray{u"_internal"_s}, QJsonArray{u"energy_data"_s}});
    const QList<FakeRecord> records = recordsIn(asked.script());
    QMap<QString, QSet<QDateTime>> stations;
    QSet<QString> hours;
    for (const FakeRecord &record : records) {
        stations[record.station].insert(record.time);
        hours.insert(record.time.toString(u"yyyy-MM-ddTHH:00:00Z"_s));
    }
    if (key == Key::Newest && records.isEmpty())
        return isFlux ? csvAnswer("dateTime:RFC3339", "_time", {}) : seriesAnswer({u"time"_s, u"last"_s}, {});
    if (key == Key::Newest) {
        const QString newest = instantText(records.last().time);
        return isFlux ? csvAnswer("dateTime:RFC3339", "_time", {newest.toLatin1()})
                      : seriesAnswer({u"time"_s, u"last"_s}, oneRow({newest, 0.1}));
    }
    if (key == Key::DayHours && isFlux)
        return csvAnswer(
            "long", "_value", hours.isEmpty() ? QList<QByteArray>() : QList{QByteArray::number(hours.size())});
    if (key == Key::DayHours) {
        QJsonArray rows;
        for (const QString &hour : std::as_const(hours))
            rows.append(QJsonArray{hour, 1});
        return seriesAnswer({u"time"_s, u"count"_s}, rows);
    }
    QList<QByteArray> rows;
    for (auto it = stations.begin(); it != stations.end(); ++it)
        rows.append(it.key().toUtf8() + ',' + QByteArray::number(it.value().size()));
    if (isFlux)
        return csvAnswer("string,long", "station_id,_value", rows);
    if (stations.isEmpty())
        return seriesAnswer({u"time"_s, u"count"_s}, {});
    return seriesAnswer({u"time"_s, u"count"_s}, oneRow({u"1970-01-01T00:00:00Z"_s, stations.first().size()}),
        {{u"station_id"_s, stations.firstKey()}});
}

process::Outcome FakeFactory::outcome(const process::Command &command) const
{
    switch (keyOf(command)) {
    case Key::Inspect:
        return commandOutcome(u"docker-20.10/inspect-healthy.txt"_s);
    case Key::DiskBytes:
        return commandOutcome(u"docker-20.10/df-k-ok.txt"_s);
    case Key::DiskInodes:
        return commandOutcome(u"docker-20.10/df-i-ok.txt"_s);
    case Key::Postgres:
        return commandOutcome(u"postgresql-15/psql-alembic.txt"_s);
    default: {
        process::Outcome missing;
        missing.programMissing = true;
        return missing;
    }
    }
}

} // namespace conche::tests
