// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiservice.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRecordsFound = 10;

QString utcTimestamp(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss+00:00"_s);
}

QString recommendation(double index)
{
    if (index >= 75)
        return u"Optimal_Production"_s;
    if (index >= 50)
        return u"Moderate_Production"_s;
    return index >= 25 ? u"Reduced_Production"_s : u"Halt_Production"_s;
}

struct Indices
{
    Indices(double price, double temperature, double humidity)
        : cost(rounded(std::clamp(100 - (price - 0.05) * 450, 0.0, 100.0), 2))
        , comfort(rounded(std::clamp(100 - std::abs(temperature - 21) * 8, 0.0, 100.0), 2))
        , stress(rounded(std::clamp(std::abs(humidity - 55) * 1.8, 0.0, 100.0), 2))
        , production(rounded(std::clamp(0.4 * cost + 0.5 * comfort + 0.1 * (100 - stress), 0.0, 100.0), 1))
    {
    }

    double cost;
    double comfort;
    double stress;
    double production;
};

QJsonObject latestRecords(const QList<Point> &points, const QString &measurement, const QString &field)
{
    // Ten a series: the service's own limit, which makes its count no proof of completeness.
    QMap<QString, qsizetype> perSeries;
    qsizetype found = 0;
    QJsonArray latest;
    for (auto it = points.crbegin(); it != points.crend(); ++it) {
        if (++perSeries[it->tags.values().join(u'|')] > MostRecordsFound)
            continue;
        ++found;
        if (latest.size() == 3)
            continue;
        QJsonObject record{{u"timestamp"_s, utcTimestamp(it->time)}, {field, it->fields.value(field)},
            {u"source"_s, it->tags.contains(u"provider"_s) ? u"REE"_s : u"unknown"_s}};
        if (it->tags.contains(u"station_id"_s))
            record.insert(u"station_id"_s, it->tags.value(u"station_id"_s));
        latest.append(record);
    }
    return {{u"records_found"_s, found}, {u"latest_data"_s, latest}, {u"measurement"_s, measurement}};
}

QJsonObject storeFailed()
{
    return {{u"status"_s, u"error"_s}, {u"message"_s, u"InfluxDB no responde"_s}, {u"health"_s, u"fail"_s}};
}

} // namespace

QString localTimestamp(const QDateTime &instant)
{
    return instant.toTimeZone(QTimeZone("Europe/Madrid")).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"000"_s;
}

ApiService::ApiService(World &world, std::function<bool()> storageRuns)
    : m_world(world)
    , m_storageRuns(std::move(storageRuns))
{
}

Answer ApiService::answer(const Request &request) const
{
    if (m_world.apiIsDown())
        return jsonAnswer({{u"detail"_s, u"Internal Server Error"_s}}, 500);
    const QString &path = request.path;
    if (request.method == "POST") {
        if (path == u"/mlflow/train"_s)
            return train(request);
        if (path.startsWith(u"/predict/"_s))
            return predict(request);
        if (path == u"/gaps/backfill"_s)
            return jsonAnswer({{u"status"_s, u"🚀 Backfill initiated in background"_s},
                {u"timestamp"_s, localTimestamp(m_world.now())}});
    }
    if (path == u"/health"_s)
        return jsonAnswer({{u"status"_s, u"healthy"_s}, {u"service"_s, u"chocolate_factory_brain"_s},
            {u"message"_s, u"🧠 Práctica: sistema operativo"_s}});
    if (path == u"/scheduler/status"_s)
        return jsonAnswer(schedulerStatus(m_world));
    if (path == u"/mlflow/features"_s)
        return features(request);
    if (path == u"/influxdb/verify"_s)
        return verify(request);
    if (path == u"/influxdb/count"_s)
        return count();
    if (path == u"/gaps/summary"_s || path == u"/gaps/detect"_s)
        return gaps(request);
    if (path == u"/init/status"_s)
        return jsonAnswer(
            {{u"status"_s, QJsonObject{{u"is_fully_initialized"_s, true}, {u"historical_ree_records"_s, 4320}}},
                {u"timestamp"_s, localTimestamp(m_world.now())}});
    if (path == u"/docs"_s)
        return textAnswer(
            "<!DOCTYPE html>\n<html><head><title>Practice API - Swagger UI</title></head><body></body></html>\n");
    return jsonAnswer({{u"detail"_s, u"Not Found"_s}}, 404);
}

QList<Point> ApiService::stored(QStringView measurement, qint64 hours) const
{
    if (!m_storageRuns())
        return {};
    return points(m_world, measurement, {m_world.now().addSecs(-3600 * hours), m_world.now().addSecs(3600)});
}

Answer ApiService::features(const Request &request) const
{
    const int hours = std::clamp(request.parameters.value(u"hours_back"_s, u"24"_s).toInt(), 1, 24 * 180);
    const QList<Point> energy = stored(u"energy_prices", hours);
    const QList<Point> weather = stored(u"weather_data", hours);
    QJsonObject object{{u"🏢"_s, u"Chocolate Factory - Feature Engineering"_s}};
    if (energy.isEmpty() || weather.isEmpty()) {
        object.insert(u"status"_s, u"⚠️ No data available for feature generation"_s);
        object.insert(u"hours_requested"_s, hours);
    } else {
        object.insert(u"status"_s, u"✅ Features Ready for ML Models"_s);
        const QJsonObject summary = featureSummary(energy, weather, hours);
        for (auto it = summary.begin(); it != summary.end(); ++it)
            object.insert(it.key(), it.value());
    }
    Answer answer = jsonAnswer(object);
    answer.wait = m_world.scaled(m_world.scenario().featuresTake);
    return answer;
}

QJsonObject ApiService::featureSummary(const QList<Point> &energy, const QList<Point> &weather, int hours) const
{
    const double price = energy.last().fields.value(u"price_eur_kwh"_s);
    const double temperature = weather.last().fields.value(u"temperature"_s);
    const double humidity = weather.last().fields.value(u"humidity"_s);
    const Indices indices(price, temperature, humidity);
    const qsizetype sets = std::min(energy.size(), weather.size());
    return {
        {u"data_summary"_s,
            QJsonObject{{u"total_feature_sets"_s, sets}, {u"time_range_hours"_s, hours},
                {u"date_range"_s,
                    QJsonObject{{u"start"_s, utcTimestamp(energy.first().time)},
                        {u"end"_s, utcTimestamp(energy.last().time)}}}}},
        {u"latest_analysis"_s,
            QJsonObject{{u"timestamp"_s, utcTimestamp(energy.last().time)},
                {u"energy_metrics"_s, QJsonObject{{u"price_eur_kwh"_s, price}, {u"energy_cost_index"_s, indices.cost}}},
                {u"weather_metrics"_s, QJsonObject{{u"temperature"_s, temperature}, {u"humidity"_s, humidity}}},
                {u"chocolate_metrics"_s,
                    QJsonObject{{u"production_index"_s, indices.production},
                        {u"production_recommendation"_s, recommendation(indices.production)}}}}},
        {u"ml_readiness"_s,
            QJsonObject{
                {u"features_count"_s, 13}, {u"data_quality"_s, u"Complete"_s}, {u"ready_for_training"_s, sets >= 24}}},
    };
}

Answer ApiService::verify(const Request &request) const
{
    if (!m_storageRuns())
        return jsonAnswer(storeFailed());
    const int hours = std::clamp(request.parameters.value(u"hours"_s, u"6"_s).toInt(), 1, 24 * 180);
    const QJsonObject energy = latestRecords(stored(u"energy_prices", hours), u"energy_prices"_s, u"price_eur_kwh"_s);
    const QJsonObject weather = latestRecords(stored(u"weather_data", hours), u"weather_data"_s, u"temperature"_s);
    return jsonAnswer({{u"status"_s, u"✅ InfluxDB funcionando correctamente"_s}, {u"health"_s, u"pass"_s},
        {u"bucket"_s, u"energy_data"_s}, {u"org"_s, u"chocolate_factory"_s},
        {u"query_range"_s, u"%1 horas"_s.arg(hours)},
        {u"data"_s, QJsonObject{{u"energy_prices"_s, energy}, {u"weather_data"_s, weather}}},
        {u"total_records"_s, energy.value(u"records_found"_s).toInt() + weather.value(u"records_found"_s).toInt()},
        {u"timestamp"_s, localTimestamp(m_world.now())}});
}

Answer ApiService::count() const
{
    if (!m_storageRuns())
        return jsonAnswer(storeFailed());
    const qsizetype energy = stored(u"energy_prices", 24 * 181).size();
    const qsizetype weather = stored(u"weather_data", 24 * 181).size();
    return jsonAnswer({{u"status"_s, u"✅ Conteo completado"_s}, {u"health"_s, u"pass"_s},
        {u"counts"_s,
            QJsonObject{{u"energy_prices_records"_s, energy}, {u"weather_data_records"_s, weather},
                {u"total_records"_s, energy + weather}}},
        {u"timestamp"_s, localTimestamp(m_world.now())}});
}

Answer ApiService::gaps(const Request &request) const
{
    const auto state = [this](QStringView measurement) -> QJsonObject {
        const QList<Point> points = stored(measurement, 24 * 7);
        if (points.isEmpty())
            return {{u"status"_s, u"❌ Sin datos"_s}, {u"latest_data"_s, QJsonValue::Null},
                {u"gap_hours"_s, QJsonValue::Null}};
        const double hours = static_cast<double>(m_world.now().toMSecsSinceEpoch() - points.last().time) / 3'600'000;
        return {{u"status"_s, hours < 2 ? u"✅ Actualizado"_s : u"⚠️ %1h atrasado"_s.arg(std::lround(hours))},
            {u"latest_data"_s, utcTimestamp(points.last().time)}, {u"gap_hours"_s, rounded(hours, 1)}};
    };
    const QString timestamp = localTimestamp(m_world.now());
    if (request.path == u"/gaps/summary"_s)
        return jsonAnswer({{u"timestamp"_s, timestamp}, {u"ree_prices"_s, state(u"energy_prices")},
            {u"weather_data"_s, state(u"weather_data")}});
    const int days = std::clamp(request.parameters.value(u"days_back"_s, u"7"_s).toInt(), 1, 180);
    const auto missing = [&](QStringView measurement) {
        QMap<qint64, bool> hours;
        for (const Point &point : stored(measurement, 24 * days))
            hours.insert(point.time, true);
        return 24 * days - hours.size();
    };
    const qsizetype energy = missing(u"energy_prices");
    const qsizetype weather = missing(u"weather_data");
    return jsonAnswer({{u"timestamp"_s, timestamp},
        {u"summary"_s,
            QJsonObject{{u"total_gaps"_s, (energy > 0) + (weather > 0)}, {u"ree_gaps"_s, static_cast<int>(energy > 0)},
                {u"weather_gaps"_s, static_cast<int>(weather > 0)}, {u"missing_ree_hours"_s, energy},
                {u"missing_weather_hours"_s, weather}}}});
}

Answer ApiService::train(const Request &request) const
{
    // It says so whatever follows. What follows shows in MLflow.
    m_world.requestTraining();
    const QString type = request.parameters.value(u"model_type"_s, u"all"_s);
    QJsonArray models;
    if (type != u"classifier"_s)
        models.append(u"energy_optimization"_s);
    if (type != u"energy"_s)
        models.append(u"production_classifier"_s);
    return jsonAnswer({{u"🏢"_s, u"Chocolate Factory - ML Training"_s},
        {u"status"_s, u"🚀 Training initiated in background"_s}, {u"models_to_train"_s, models},
        {u"estimated_duration"_s, u"2-5 minutes"_s}, {u"timestamp"_s, localTimestamp(m_world.now())}});
}

Answer ApiService::predict(const Request &request) const
{
    const QJsonObject input = QJsonDocument::fromJson(request.body).object();
    QJsonArray missing;
    for (const QString &field : {u"price_eur_kwh"_s, u"temperature"_s, u"humidity"_s}) {
        if (!jsonFiniteNumber(input.value(field)))
            missing.append(QJsonObject{{u"type"_s, u"missing"_s}, {u"loc"_s, QJsonArray{u"body"_s, field}},
                {u"msg"_s, u"Field required"_s}, {u"input"_s, input}});
    }
    if (!missing.isEmpty())
        return jsonAnswer({{u"detail"_s, missing}}, 422);
    const Indices indices(input.value(u"price_eur_kwh"_s).toDouble(), input.value(u"temperature"_s).toDouble(),
        input.value(u"humidity"_s).toDouble());
    QJsonObject prediction;
    if (request.path == u"/predict/energy-optimization"_s) {
        prediction = {{u"energy_optimization_score"_s, rounded(0.6 * indices.cost + 0.4 * indices.comfort, 2)},
            {u"confidence"_s, u"high"_s}};
    } else if (request.path == u"/predict/production-recommendation"_s) {
        prediction = {{u"production_recommendation"_s, recommendation(indices.production)},
            {u"chocolate_production_index"_s, indices.production}, {u"urgency"_s, u"low"_s}};
    } else {
        return jsonAnswer({{u"detail"_s, u"Not Found"_s}}, 404);
    }
    return jsonAnswer({{u"🏢"_s, u"Chocolate Factory - Prediction"_s}, {u"prediction"_s, prediction}});
}

} // namespace conche::practice
