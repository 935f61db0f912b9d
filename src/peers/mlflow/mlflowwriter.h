// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mlflowclient.h"

namespace conche::mlflow {

/*! What MLflow's REST API writes, 2.8 to 3.x: as much as it takes to see that it keeps what it is given. */
class MlflowWriter
{
public:
    MlflowWriter(net::HttpClient &http, Server server, std::chrono::milliseconds timeLimit);

    /*! The new experiment's id. */
    void createExperiment(const QString &name, QObject *owner, Then<QString> then) const;
    /*! Takes the deletion of an experiment back. */
    void restoreExperiment(const QString &id, QObject *owner, Then<void> then) const;
    /*! The new run's id. */
    void createRun(const QString &experiment, const QString &name, const QDateTime &start, QObject *owner,
        Then<QString> then) const;
    void logMetric(const QString &run, const QString &key, double value, const QDateTime &at, QObject *owner,
        Then<void> then) const;
    void finishRun(const QString &run, const QDateTime &end, QObject *owner, Then<void> then) const;
    void deleteRun(const QString &id, QObject *owner, Then<void> then) const;

private:
    template <typename T, typename Read>
    void post(const QString &route, const QJsonObject &body, QObject *owner, Read read, Then<T> then) const;

    net::HttpClient &m_http;
    Server m_server;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace conche::mlflow
