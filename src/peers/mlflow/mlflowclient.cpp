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

// Versions are small: what a model comes to in years is one page.
constexpr int mostVersions = 5000;

/*! In the quotes that it does not hold itself: MLflow's filters know no escaping. Stack files name none with both. */
QString quoted(const QString &text)
{
    const QChar quote = text.contains(u'\'') ? u'"' : u'\'';
    return quote + text + quote;
}

/*! An error that says what has no such name; \a sentence says it of the name. */
peers::ErrorOf errorOfName(const QString &sentence)
{
    return [sentence](const net::HttpRequest &request, const net::HttpReply &reply) {
        std::optional<Error> error = mlflowError(request, reply);
        if (error && error->code == ErrorCode::NotFound)
            error->message = sentence;
        return error;
    };
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
    //: %1 is the name of an experiment
    const QString missing = Words::tr("MLflow has no experiment named \"%1\". Check the name in the stack file, "
                                      "or whether the experiment was ever created.")
                                .arg(name);
    peers::ask(
        m_http, get, owner, errorOfName(missing),
        [](const net::HttpReply &reply) { return peers::jsonObject(reply).and_then(experimentFromJson); },
        std::move(then));
}

void MlflowClient::runs(const RunQuery &query, QObject *owner, Then<net::Answer<RunPage>> then) const
{
    const bool isNamed = !query.ids.isEmpty();
    QJsonObject body{{u"experiment_ids"_s, QJsonArray{query.experimentId}},
        {u"run_view_type"_s, isNamed ? u"ALL"_s : u"ACTIVE_ONLY"_s},
        {u"max_results"_s, std::clamp(query.maximum, 1, largestPage)},
        {u"order_by"_s,
            QJsonArray{query.oldestFirst ? u"attributes.start_time ASC"_s : u"attributes.start_time DESC"_s}}};
    QStringList filter;
    if (const QString status = query.status ? statusName(*query.status) : QString(); !status.isEmpty())
        filter << u"attributes.status = '"_s % status % u'\'';
    if (query.startedFrom)
        filter << u"attributes.start_time >= "_s % QString::number(*query.startedFrom);
    if (isNamed)
        filter << u"attributes.run_id IN ('"_s % query.ids.join(u"','"_s) % u"')"_s;
    if (!filter.isEmpty())
        body.insert("filter"_L1, filter.join(u" AND "_s));
    if (!query.pageToken.isEmpty())
        body.insert("page_token"_L1, query.pageToken);
    net::HttpRequest search = request("POST", u"/api/2.0/mlflow/runs/search"_s);
    setJson(search, body);
    peers::ask(
        m_http, search, owner, mlflowError,
        [isNamed, oldestFirst = query.oldestFirst](const net::HttpReply &reply) {
            return peers::jsonObject(reply)
                .and_then([isNamed](const QJsonObject &answer) { return runPageFromJson(answer, isNamed); })
                .map([oldestFirst](RunPage page) {
                    if (oldestFirst)
                        std::ranges::stable_sort(page.runs, {}, &Run::startTime);
                    return page;
                });
        },
        std::move(then));
}

void MlflowClient::run(const QString &id, QObject *owner, Then<net::Answer<Run>> then) const
{
    peers::ask(
        m_http, request("GET", u"/api/2.0/mlflow/runs/get?run_id="_s + peers::encodedValue(id)), owner, mlflowError,
        [](const net::HttpReply &reply) { return peers::jsonObject(reply).and_then(runFromJson); }, std::move(then));
}

void MlflowClient::registeredModel(const QString &name, QObject *owner, Then<net::Answer<QString>> then) const
{
    //: %1 is the name of a registered model
    const QString missing = Words::tr("MLflow has no registered model named \"%1\". Check the name in the stack file, "
                                      "or whether the model was ever registered.")
                                .arg(name);
    peers::ask(
        m_http, request("GET", u"/api/2.0/mlflow/registered-models/get?name="_s + peers::encodedValue(name)), owner,
        errorOfName(missing),
        [](const net::HttpReply &reply) { return peers::jsonObject(reply).and_then(registeredModelFromJson); },
        std::move(then));
}

void MlflowClient::modelVersions(
    const QString &model, const QString &pageToken, QObject *owner, Then<net::Answer<ModelVersionPage>> then) const
{
    QString path = u"/api/2.0/mlflow/model-versions/search?filter="_s % peers::encodedValue(u"name="_s + quoted(model))
        % u"&max_results="_s % QString::number(mostVersions);
    if (!pageToken.isEmpty())
        path += u"&page_token="_s + peers::encodedValue(pageToken);
    peers::ask(
        m_http, request("GET", path), owner, mlflowError,
        [](const net::HttpReply &reply) { return peers::jsonObject(reply).and_then(modelVersionPageFromJson); },
        std::move(then));
}

net::HttpRequest MlflowClient::request(const QByteArray &method, const QString &path) const
{
    return mlflowRequest(m_server, method, path, m_timeLimit);
}

} // namespace conche::mlflow
