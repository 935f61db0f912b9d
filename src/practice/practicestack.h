// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiservice.h"
#include "containers.h"
#include "dockerengine.h"
#include "httpserver.h"
#include "influxservice.h"
#include "mlflowservice.h"
#include "stackfile.h"

namespace conche::practice {

struct Settings
{
    const Scenario *scenario = &scenarios().front();
    QString stackFile;
    QString program; ///< conche-practice itself, which is its own docker program
    quint64 seed = 1;
    std::chrono::milliseconds delay{0};
    double speed = 1;
};

/*! The whole stack of the mission, simulated: three peers over HTTP on loopback, and a docker engine behind one of
 * them. */
class PracticeStack
{
public:
    PracticeStack(Settings settings, const Clock &clock);

    /*! Serves, then writes the stack file: who finds it can ask. */
    [[nodiscard]] Result<void> start();
    void stop();

    [[nodiscard]] const StackValues &values() const { return m_values; }
    [[nodiscard]] const QByteArray &stackFileHash() const { return m_files.hash(); }
    [[nodiscard]] QByteArray token() const { return m_influx.token(); }

private:
    [[nodiscard]] Handler peer(const QString &container, Handler handler) const;
    [[nodiscard]] Answer control(const Request &request);
    [[nodiscard]] Answer switchScenario(const Request &request);
    [[nodiscard]] Answer docker(const Request &request);
    [[nodiscard]] std::function<bool()> running(const QString &container) const;

    Settings m_settings;
    World m_world;
    Containers m_containers;
    DockerEngine m_engine;
    ApiService m_api;
    MlflowService m_mlflow;
    InfluxService m_influx;
    StackValues m_values;
    StackFiles m_files;
    HttpServer m_apiServer;
    HttpServer m_mlflowServer;
    HttpServer m_influxServer;
};

} // namespace conche::practice
