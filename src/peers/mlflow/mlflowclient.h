// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/answer.h"
#include "net/httpclient.h"

#include <QMap>

namespace conche::mlflow {

/*! Where an MLflow server is and who asks it. */
struct Server
{
    QUrl url;
    std::optional<net::Authorization> authorization;
};

struct Experiment
{
    QString id;
    QString name;
    bool deleted = false;

    friend bool operator==(const Experiment &, const Experiment &) = default;
};

enum class RunStatus { Running, Scheduled, Finished, Failed, Killed, Other };

struct Run
{
    QString id;
    QString name;
    RunStatus status = RunStatus::Other;
    std::optional<QDateTime> startTime;
    std::optional<QDateTime> endTime;
    QMap<QString, double> metrics; ///< the finite ones only
    QStringList notNumbers; ///< keys of metrics that are NaN or infinite
    QStringList infinite; ///< those of them that are infinite
    QMap<QString, QString> parameters;
    QString experimentId;
};

struct RunQuery
{
    QString experimentId;
    std::optional<RunStatus> status;
    int maximum = 100; ///< a page, at most 1000
    QString pageToken;
    std::optional<qint64> startedFrom = std::nullopt; ///< only runs that started then or later; ms since 1970
    bool oldestFirst = false; ///< else the newest start comes first
    QStringList ids = {}; ///< only these runs, deleted ones too; empty for all that are not deleted
};

struct RunPage
{
    QList<Run> runs; ///< in the order that was asked for; runs without a start are the oldest
    QString nextPageToken;
};

/*! A version of a registered model. */
struct ModelVersion
{
    QString version; ///< its number
    QString runId; ///< of the run that made it; empty where none is named, or what is no id of a run
    QDateTime created;
};

struct ModelVersionPage
{
    QList<ModelVersion> versions; ///< oldest first
    QString nextPageToken;
};

/*! MLflow's REST API, 2.8 to 3.x. Source: mlflow/protos/service.proto. */
class MlflowClient
{
public:
    MlflowClient(net::HttpClient &http, Server server, std::chrono::milliseconds timeLimit);

    /*! At most a thousand, deleted ones too. BadContent where there is none: each server has at least its Default. */
    void experiments(QObject *owner, Then<net::Answer<QList<Experiment>>> then) const;
    /*! NotFound where no experiment has the name. A deleted one is returned as such. */
    void experimentByName(const QString &name, QObject *owner, Then<net::Answer<Experiment>> then) const;
    /*! An experiment id that does not exist gives no runs: find the experiment by name first. */
    void runs(const RunQuery &query, QObject *owner, Then<net::Answer<RunPage>> then) const;
    /*! Also one that was deleted, as long as it is not purged. */
    void run(const QString &id, QObject *owner, Then<net::Answer<Run>> then) const;
    /*! The name as MLflow keeps it; NotFound where no registered model has it. */
    void registeredModel(const QString &name, QObject *owner, Then<net::Answer<QString>> then) const;
    /*! Thousands a page; none of a model that does not exist. */
    void modelVersions(
        const QString &model, const QString &pageToken, QObject *owner, Then<net::Answer<ModelVersionPage>> then) const;

private:
    [[nodiscard]] net::HttpRequest request(const QByteArray &method, const QString &path) const;

    net::HttpClient &m_http;
    Server m_server;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace conche::mlflow
