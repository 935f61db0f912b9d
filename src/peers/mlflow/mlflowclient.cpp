// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mlflowclient.h"

#include "mlflowjson.h"
#include "mlflowrequest.h"

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
    setJson(search, {{u"max_results"_s, largestPage}, {u"view_type"_s, u"ALL"_s}});
    peers::ask(
        m_http, search, owner, mlflowError,
        [](const net::HttpReply &reply) { return peers::jsonObject(reply).and_then(experimentsFromJson); },
        std::move(then));
}

void MlflowClient::experimentByName(const QString &name, QObject *owner, Then<net::Answer<Experiment>> then) const
{
    const net::HttpRequest get
        = request("GET", u"/api/2.0/mlflow/experiments/get-by-name?experiment_name="_s + peers::encodedValue(name));
    const auto errorOfName = [name](const net::HttpRequest &request, const net::HttpReply &reply) {
        std::optional<Error> error = mlflowError(request, reply);
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
        {u"order_by"_s,
            QJsonArray{query.oldestFirst ? u"attributes.start_time ASC"_s : u"attributes.start_time DESC"_s}}};
    QStringList filter;
    if (const QString status = query.status ? statusName(*query.status) : QString(); !status.isEmpty())
        filter << u"attributes.status = '"_s % status % u'\'';
    if (query.startedFrom)
        filter << u"attributes.start_time >= "_s % QString::number(*query.startedFrom);
    if (!filter.isEmpty())
        body.insert("filter"_L1, filter.join(u" AND "_s));
    if (!query.pageToken.isEmpty())
        body.insert("page_token"_L1, query.pageToken);
    net::HttpRequest search = request("POST", u"/api/2.0/mlflow/runs/search"_s);
    setJson(search, body);
    peers::ask(
        m_http, search, owner, mlflowError,
        [oldestFirst = query.oldestFirst](const net::HttpReply &reply) {
            return peers::jsonObject(reply).and_then(runPageFromJson).map([oldestFirst](RunPage page) {
                if (oldestFirst)
                    std::ranges::stable_sort(page.runs, {}, &Run::startTime);
                return page;
            });
        },
        std::move(then));
}

net::HttpRequest MlflowClient::request(const QByteArray &method, const QString &path) const
{
    return mlflowRequest(m_server, method, path, m_timeLimit);
}

} // namespace conche::mlflow
