// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mlflowservice.h"

#include "runfilter.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRuns = 50000;
constexpr std::array ExperimentNames{
    "Default"_L1, "chocolate_energy_optimization"_L1, "chocolate_production_classification"_L1};
constexpr qint64 ExperimentCount = ExperimentNames.size();

Answer indented(const QJsonObject &object)
{
    if (object.isEmpty())
        return jsonAnswer(object);
    return {200, "application/json", QJsonDocument(object).toJson(QJsonDocument::Indented), {}, {}};
}

Answer refused(const QString &code, const QString &message, int status = 400)
{
    return jsonAnswer({{u"error_code"_s, code}, {u"message"_s, message}}, status);
}

Answer invalid(const QString &message)
{
    return refused(u"INVALID_PARAMETER_VALUE"_s, message);
}

Answer httpError(int status, const QByteArray &title, const QByteArray &sentence)
{
    return textAnswer("<!doctype html>\n<html lang=en>\n<title>" + QByteArray::number(status) + ' ' + title
            + "</title>\n<h1>" + title + "</h1>\n<p>" + sentence + "</p>\n",
        status);
}

QByteArray pageToken(qint64 offset)
{
    return QByteArray("{\"offset\": " + QByteArray::number(offset) + '}').toBase64();
}

/*! The offset that a page token stands for; nothing where it was made up. */
std::optional<qint64> offsetOf(const QString &token)
{
    if (token.isEmpty())
        return 0;
    const auto decoded = QByteArray::fromBase64Encoding(token.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    const QJsonValue offset = QJsonDocument::fromJson(decoded.decoded).object().value(u"offset"_s);
    return decoded && offset.isDouble() ? std::optional(offset.toInteger()) : std::nullopt;
}

QJsonArray pairs(const auto &list)
{
    QJsonArray array;
    for (const auto &[key, value] : list)
        array.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value}});
    return array;
}

QJsonObject metricJson(const QString &key, double value, qint64 time)
{
    const QJsonValue told = std::isnan(value) ? QJsonValue(u"NaN"_s) : QJsonValue(value);
    return {{u"key"_s, key}, {u"value"_s, told}, {u"timestamp"_s, time}, {u"step"_s, 0}};
}

QJsonObject runJson(const TrainingRun &run)
{
    QJsonObject info{
        {u"run_id"_s, run.id},
        {u"run_uuid"_s, run.id},
        {u"run_name"_s, run.name},
        {u"experiment_id"_s, QString::number(run.experiment)},
        {u"user_id"_s, u"root"_s},
        {u"status"_s, run.status},
        {u"start_time"_s, run.start},
        {u"artifact_uri"_s, u"/mlflow/artifacts/%1/%2/artifacts"_s.arg(run.experiment).arg(run.id)},
        {u"lifecycle_stage"_s, u"active"_s},
    };
    if (run.end)
        info.insert(u"end_time"_s, *run.end);
    QJsonObject data{{u"tags"_s, pairs(QList<std::pair<QString, QString>>{{u"mlflow.runName"_s, run.name}})}};
    QJsonArray metrics;
    for (const auto &[key, value] : run.metrics)
        metrics.append(metricJson(key, value, run.start + 1500));
    if (!metrics.isEmpty())
        data.insert(u"metrics"_s, metrics);
    if (!run.params.isEmpty())
        data.insert(u"params"_s, pairs(run.params));
    return {{u"info"_s, info}, {u"data"_s, data}, {u"inputs"_s, QJsonObject()}};
}

/*! Body of a POST, or the query part of a GET, which MLflow reads alike. What is not JSON counts as nothing sent. */
QJsonObject input(const Request &request)
{
    if (request.method != "GET")
        return QJsonDocument::fromJson(request.body).object();
    QJsonObject object;
    for (auto it = request.parameters.begin(); it != request.parameters.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

MlflowService::MlflowService(const World &world, std::function<bool()> databaseRuns)
    : m_world(world)
    , m_trainings(world)
    , m_databaseRuns(std::move(databaseRuns))
{
}

QByteArray MlflowService::version(const Scenario &scenario)
{
    return scenario.mlflowBlocksHosts ? "3.17.2" : "2.8.1";
}

Answer MlflowService::answer(const Request &request) const
{
    if (request.path == u"/version"_s)
        return textAnswer(version(m_world.scenario()));
    if (request.path == u"/health"_s)
        return textAnswer("OK");
    if (request.path == u"/"_s)
        return textAnswer("<!doctype html>\n<html lang=en>\n<title>MLflow (practice)</title>\n");
    if (m_world.scenario().mlflowBlocksHosts) {
        return {403, "text/plain", "Invalid Host header - possible DNS rebinding attack detected", {}, {}};
    }
    for (const auto &prefix : {u"/api/2.0/mlflow/"_s, u"/ajax-api/2.0/mlflow/"_s}) {
        if (request.path.startsWith(prefix))
            return api(request, request.path.sliced(prefix.size()));
    }
    return httpError(404, "Not Found", "The requested URL was not found on the server.");
}

Answer MlflowService::api(const Request &request, const QString &route) const
{
    if (!m_databaseRuns()) {
        return refused(u"TEMPORARILY_UNAVAILABLE"_s,
            u"(psycopg2.OperationalError) connection to server at \"postgres\", port 5432 failed: "
            "Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?\n"_s,
            503);
    }
    if (route == u"experiments/search"_s)
        return searchExperiments(request);
    if (route == u"runs/search"_s)
        return request.method == "POST"
            ? searchRuns(request)
            : httpError(405, "Method Not Allowed", "The method is not allowed for the requested URL.");
    if (route == u"experiments/get-by-name"_s || route == u"experiments/get"_s) {
        const bool byName = route.endsWith(u"name"_s);
        const QString wanted = request.parameters.value(byName ? u"experiment_name"_s : u"experiment_id"_s);
        const auto id = byName ? std::ranges::find(ExperimentNames, wanted) - ExperimentNames.begin() : wanted.toInt();
        if (id >= 0 && id < ExperimentCount && !wanted.isEmpty())
            return indented({{u"experiment"_s, experiment(static_cast<int>(id))}});
        return refused(u"RESOURCE_DOES_NOT_EXIST"_s,
            (byName ? u"Could not find experiment with name '%1'"_s : u"No Experiment with id=%1 exists"_s).arg(wanted),
            404);
    }
    if (route == u"runs/get"_s) {
        const QString id = request.parameters.value(u"run_id"_s);
        if (const std::optional<TrainingRun> run = m_trainings.run(id))
            return indented({{u"run"_s, runJson(*run)}});
        return refused(u"RESOURCE_DOES_NOT_EXIST"_s, u"Run with id=%1 not found"_s.arg(id), 404);
    }
    if (route == u"metrics/get-history"_s)
        return metricHistory(request);
    // Nobody registers a model in this stack.
    if (route == u"registered-models/get"_s)
        return refused(u"RESOURCE_DOES_NOT_EXIST"_s,
            u"Registered Model with name=%1 not found"_s.arg(request.parameters.value(u"name"_s)), 404);
    if (route == u"registered-models/search"_s || route == u"model-versions/search"_s)
        return jsonAnswer({});
    return httpError(404, "Not Found", "The requested URL was not found on the server.");
}

QJsonObject MlflowService::experiment(int id) const
{
    const qint64 created = m_world.historyStart().toMSecsSinceEpoch() - 86'400'000 + id * 13'000;
    return {
        {u"experiment_id"_s, QString::number(id)},
        {u"name"_s, ExperimentNames.at(static_cast<size_t>(id))},
        {u"artifact_location"_s, u"/mlflow/artifacts/%1"_s.arg(id)},
        {u"lifecycle_stage"_s, u"active"_s},
        {u"last_update_time"_s, created},
        {u"creation_time"_s, created},
    };
}

Answer MlflowService::searchExperiments(const Request &request) const
{
    const QJsonObject question = input(request);
    const qint64 most = jsonInteger(question.value(u"max_results"_s)).value_or(0);
    if (most <= 0)
        return invalid(u"Invalid value for max_results. It must be a positive integer, but got %1"_s.arg(most));
    const std::optional<qint64> offset = offsetOf(question.value(u"page_token"_s).toString());
    if (!offset)
        return invalid(u"Invalid page token, could not base64-decode"_s);
    QJsonObject result;
    QJsonArray experiments;
    if (question.value(u"view_type"_s).toString() != u"DELETED_ONLY"_s) {
        const auto end = std::min<qint64>(*offset + most, ExperimentCount);
        for (qint64 i = *offset; i < end; ++i)
            experiments.append(experiment(static_cast<int>(ExperimentCount - 1 - i)));
        if (end < ExperimentCount)
            result.insert(u"next_page_token"_s, QString::fromLatin1(pageToken(end)));
    }
    if (!experiments.isEmpty())
        result.insert(u"experiments"_s, experiments);
    return indented(result);
}

Answer MlflowService::searchRuns(const Request &request) const
{
    const QJsonObject question = input(request);
    const qint64 most = jsonInteger(question.value(u"max_results"_s)).value_or(1000);
    if (most < 1 || most > MostRuns)
        return invalid(u"Invalid value %1 for parameter 'max_results' supplied."_s.arg(most));
    const std::optional<qint64> offset = offsetOf(question.value(u"page_token"_s).toString());
    if (!offset)
        return invalid(u"Invalid page token, could not base64-decode"_s);
    const auto filter = RunFilter::parse(question.value(u"filter"_s).toString());
    if (!filter)
        return invalid(filter.error());
    if (question.value(u"run_view_type"_s).toString() == u"DELETED_ONLY"_s)
        return jsonAnswer({});

    // A page costs no more than what lies before it, and without a filter not even that.
    const QString order = question.value(u"order_by"_s).toArray().first().toString().toLower();
    const bool oldestFirst = order.contains(u"start_time"_s) && !order.endsWith(u"desc"_s);
    const QJsonArray experiments = question.value(u"experiment_ids"_s).toArray();
    const qint64 skipped = filter->isEmpty() && experiments.size() == 1 ? *offset : 0;
    const qint64 begin = *offset - skipped;
    const qint64 enough = begin + most + 1;
    QList<TrainingRun> found;
    for (const auto &id : experiments) {
        const int experiment = id.toVariant().toInt();
        if (experiment != 1 && experiment != 2)
            continue;
        qint64 ofThis = 0;
        m_trainings.visit(experiment, oldestFirst ? Trainings::Order::OldestFirst : Trainings::Order::NewestFirst,
            filter->startedFrom(), skipped, [&](const TrainingRun &run) {
                if (filter->matches(run)) {
                    found.append(run);
                    ++ofThis;
                }
                return ofThis < enough;
            });
    }
    std::ranges::stable_sort(found, [oldestFirst](const TrainingRun &left, const TrainingRun &right) {
        return oldestFirst ? left.start < right.start : left.start > right.start;
    });
    QJsonArray page;
    for (const TrainingRun &run : found.mid(begin, most))
        page.append(runJson(run));
    QJsonObject result;
    if (!page.isEmpty())
        result.insert(u"runs"_s, page);
    if (found.size() > begin + most)
        result.insert(u"next_page_token"_s, QString::fromLatin1(pageToken(*offset + most)));
    return indented(result);
}

Answer MlflowService::metricHistory(const Request &request) const
{
    const QString id = request.parameters.value(u"run_id"_s);
    const QString key = request.parameters.value(u"metric_key"_s);
    const std::optional<TrainingRun> run = m_trainings.run(id);
    if (!run)
        return refused(u"RESOURCE_DOES_NOT_EXIST"_s, u"Run with id=%1 not found"_s.arg(id), 404);
    const std::optional<double> value = run->metric(key);
    if (!value)
        return jsonAnswer({});
    return indented({{u"metrics"_s, QJsonArray{metricJson(key, *value, run->start + 1500)}}});
}

} // namespace conche::practice
