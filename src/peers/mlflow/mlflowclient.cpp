// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mlflowclient.h"

#include "mlflowjson.h"

#include "net/sentences.h"
#include "peers/ask.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace conche::mlflow {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Mlflow)
};

constexpr int largestPage = 1000;

std::optional<Error> errorOf(const net::HttpRequest &request, const net::HttpReply &reply)
{
    std::optional<Error> error = net::statusError(request, reply);
    if (!error)
        return std::nullopt;
    const QJsonObject body = peers::jsonObject(reply).value_or(QJsonObject());
    const QString code = body.value("error_code"_L1).toString();
    const QString message = body.value("message"_L1).toString().simplified();
    if (reply.status == 404 && code != "RESOURCE_DOES_NOT_EXIST"_L1)
        return Error{ErrorCode::BadContent, Words::tr("it does not know this route of MLflow's API")};
    // Errors of the database other than "no connection" come as 400, as if the question had been wrong.
    if (!code.isEmpty() && (reply.status >= 500 || message.contains("sqlalche.me/e/"_L1)))
        //: %1 is MLflow with its address, %2 its code ("TEMPORARILY_UNAVAILABLE"), %3 its message
        return Error{ErrorCode::ServerFailed,
            Words::tr("%1 failed with %2: %3. Check the database behind it and its log.")
                .arg(net::peerAt(request), code, net::shortened(net::withoutSecret(request, message), 300))};
    return error;
}

void setBody(net::HttpRequest &request, const QJsonObject &body)
{
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

MlflowClient::MlflowClient(net::HttpClient &http, Server server, std::chrono::milliseconds timeLimit)
    : m_http(http)
    , m_server(std::move(server))
    , m_timeLimit(timeLimit)
{
}

void MlflowClient::experiments(QObject *owner, Then<net::Answer<QList<Experiment>>> then) const
{
    net::HttpRequest search = request("POST", u"/api/2.0/mlflow/experiments/search"_s);
    // Left out, max_results is read as 0 and refused. A Default that was deleted is still an experiment.
    setBody(search, {{u"max_results"_s, largestPage}, {u"view_type"_s, u"ALL"_s}});
    peers::ask(
        m_http, search, owner, errorOf,
        [](const net::HttpReply &reply) { return peers::jsonObject(reply).and_then(experimentsFromJson); },
        std::move(then));
}

void MlflowClient::experimentByName(const QString &name, QObject *owner, Then<net::Answer<Experiment>> then) const
{
    const net::HttpRequest get
        = request("GET", u"/api/2.0/mlflow/experiments/get-by-name?experiment_name="_s + peers::encodedValue(name));
    const auto errorOfName = [name](const net::HttpRequest &request, const net::HttpReply &reply) {
        std::optional<Error> error = errorOf(request, reply);
        if (error && error->code == ErrorCode::NotFound)
            //: %1 is the name of an experiment
            error->message = Words::tr("MLflow has no experiment named \"%1\". Check the name in the stack file, "
                                       "or whether the experiment was ever created.")
                                 .arg(name);
        return error;
    };
    peers::ask(
        m_http, get, owner, errorOfName,
        [](const net::HttpReply &reply) { return peers::jsonObject(reply).and_then(experimentFromJson); },
        std::move(then));
}

void MlflowClient::runs(const RunQuery &query, QObject *owner, Then<net::Answer<RunPage>> then) const
{
    QJsonObject body{{u"experiment_ids"_s, QJsonArray{query.experimentId}}, {u"run_view_type"_s, u"ACTIVE_ONLY"_s},
        {u"max_results"_s, std::clamp(query.maximum, 1, largestPage)},
        {u"order_by"_s, QJsonArray{u"attributes.start_time DESC"_s}}};
    const QString status = query.status ? statusName(*query.status) : QString();
    if (!status.isEmpty())
        body.insert("filter"_L1, QString(u"attributes.status = '"_s % status % u'\''));
    if (!query.pageToken.isEmpty())
        body.insert("page_token"_L1, query.pageToken);
    net::HttpRequest search = request("POST", u"/api/2.0/mlflow/runs/search"_s);
    setBody(search, body);
    peers::ask(
        m_http, search, owner, errorOf,
        [](const net::HttpReply &reply) { return peers::jsonObject(reply).and_then(runPageFromJson); },
        std::move(then));
}

net::HttpRequest MlflowClient::request(const QByteArray &method, const QString &path) const
{
    net::HttpRequest request;
    request.method = method;
    request.url = peers::urlAt(m_server.url, path);
    request.authorization = m_server.authorization;
    request.timeLimit = m_timeLimit;
    request.peer = u"MLflow"_s;
    return request;
}

} // namespace conche::mlflow
