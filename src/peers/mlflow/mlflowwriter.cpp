// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mlflowwriter.h"

#include "mlflowjson.h"
#include "mlflowrequest.h"

#include "peers/ask.h"

#include <QCoreApplication>

namespace conche::mlflow {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Mlflow)
};

/*! The id that an answer carries. */
Result<QString> idIn(const QJsonValue &value)
{
    const QString id = value.toString();
    if (id.isEmpty())
        return failure(ErrorCode::BadContent, Words::tr("the answer carries no id"));
    return id;
}

// What is answered to a change is "{}": that it is an object says that MLflow answered, not something before it.
Result<bool> nothing(const QJsonObject &)
{
    return true;
}

Then<bool> ignoring(Then<void> then)
{
    return [then = std::move(then)](const Result<bool> &answered) {
        then(answered ? Result<void>() : tl::make_unexpected(answered.error()));
    };
}

} // namespace

MlflowWriter::MlflowWriter(net::HttpClient &http, Server server, std::chrono::milliseconds timeLimit)
    : m_http(http)
    , m_server(std::move(server))
    , m_timeLimit(timeLimit)
{
}

template <typename T, typename Read>
void MlflowWriter::post(const QString &route, const QJsonObject &body, QObject *owner, Read read, Then<T> then) const
{
    net::HttpRequest request = mlflowRequest(m_server, "POST", u"/api/2.0/mlflow/"_s + route, m_timeLimit);
    setJson(request, body);
    peers::ask<T>(
        m_http, request, owner, mlflowError,
        [read](const net::HttpReply &reply) -> Result<T> { return peers::jsonObject(reply).and_then(read); },
        [then = std::move(then)](const Result<net::Answer<T>> &answer) {
            then(answer ? Result<T>(answer->value) : tl::make_unexpected(answer.error()));
        });
}

void MlflowWriter::createExperiment(const QString &name, QObject *owner, Then<QString> then) const
{
    post<QString>(
        u"experiments/create"_s, {{u"name"_s, name}}, owner,
        [](const QJsonObject &answer) { return idIn(answer[u"experiment_id"_s]); }, std::move(then));
}

void MlflowWriter::restoreExperiment(const QString &id, QObject *owner, Then<void> then) const
{
    post<bool>(u"experiments/restore"_s, {{u"experiment_id"_s, id}}, owner, nothing, ignoring(std::move(then)));
}

void MlflowWriter::createRun(
    const QString &experiment, const QString &name, const QDateTime &start, QObject *owner, Then<QString> then) const
{
    post<QString>(
        u"runs/create"_s,
        {{u"experiment_id"_s, experiment}, {u"run_name"_s, name}, {u"start_time"_s, start.toMSecsSinceEpoch()}}, owner,
        [](const QJsonObject &answer) { return idIn(answer[u"run"_s].toObject()[u"info"_s].toObject()[u"run_id"_s]); },
        std::move(then));
}

void MlflowWriter::logMetric(
    const QString &run, const QString &key, double value, const QDateTime &at, QObject *owner, Then<void> then) const
{
    post<bool>(u"runs/log-metric"_s,
        {{u"run_id"_s, run}, {u"key"_s, key}, {u"value"_s, value}, {u"timestamp"_s, at.toMSecsSinceEpoch()}}, owner,
        nothing, ignoring(std::move(then)));
}

void MlflowWriter::finishRun(const QString &run, const QDateTime &end, QObject *owner, Then<void> then) const
{
    post<bool>(u"runs/update"_s,
        {{u"run_id"_s, run}, {u"status"_s, u"FINISHED"_s}, {u"end_time"_s, end.toMSecsSinceEpoch()}}, owner, nothing,
        ignoring(std::move(then)));
}

void MlflowWriter::deleteRun(const QString &id, QObject *owner, Then<void> then) const
{
    post<bool>(u"runs/delete"_s, {{u"run_id"_s, id}}, owner, nothing, ignoring(std::move(then)));
}

} // namespace conche::mlflow
