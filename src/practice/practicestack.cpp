// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicestack.h"

#include "lookalike.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace conche::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PracticeStack::PracticeStack(Settings settings, const Clock &clock)
    : m_settings(std::move(settings))
    , m_world(m_settings.seed, clock, m_settings.speed)
    , m_containers(m_world)
    , m_engine(m_world, m_containers)
    , m_api(m_world, running(StorageName))
    , m_mlflow(m_world, running(PostgresName))
    , m_influx(m_world)
    , m_files(m_settings.stackFile)
    , m_apiServer(
          [this, api = peer(BrainName, [this](const Request &request) { return m_api.answer(request); })](
              const Request &request) {
              return request.path.startsWith(u"/practice/"_s) ? control(request) : api(request);
          },
          m_settings.delay)
    , m_mlflowServer(
          peer(MlopsName, [this](const Request &request) { return m_mlflow.answer(request); }), m_settings.delay)
    , m_influxServer(
          peer(StorageName, [this](const Request &request) { return m_influx.answer(request); }), m_settings.delay)
{
    m_world.setScenario(*m_settings.scenario);
}

Result<void> PracticeStack::start()
{
    m_values.apiPort = m_apiServer.start();
    m_values.mlflowPort = m_mlflowServer.start();
    m_values.influxPort = m_influxServer.start();
    if (m_values.apiPort == 0 || m_values.mlflowPort == 0 || m_values.influxPort == 0)
        return failure(ErrorCode::Internal, u"there is no free port on 127.0.0.1"_s);
    return m_files.write(m_values, m_settings.program, m_influx.token());
}

void PracticeStack::stop()
{
    m_files.remove();
    m_apiServer.stop();
    m_mlflowServer.stop();
    m_influxServer.stop();
}

std::function<bool()> PracticeStack::running(const QString &container) const
{
    return [this, container] { return m_containers.isRunning(container); };
}

Handler PracticeStack::peer(const QString &container, Handler handler) const
{
    return [this, container, handler = std::move(handler)](const Request &request) {
        const QString status = m_containers.find(container)->status;
        Answer answer;
        if (status == u"exited"_s)
            answer = textAnswer("practice: the container is stopped\n", 503);
        else
            answer = handler(request);
        // Who asks a paused container waits until giving up.
        if (status == u"paused"_s)
            answer.wait += 10min;
        return answer;
    };
}

Answer PracticeStack::control(const Request &request)
{
    if (request.path == u"/practice/scenario"_s && request.method == "PUT")
        return switchScenario(request);
    if (request.path == u"/practice/scenario"_s) {
        QJsonArray all;
        for (const Scenario &scenario : scenarios())
            all.append(QJsonObject{{u"name"_s, scenario.name}, {u"sentence"_s, scenario.sentence}});
        return jsonAnswer({{u"scenario"_s, m_world.scenario().name}, {u"scenarios"_s, all}});
    }
    if (request.path == EnginePath && request.method == "POST")
        return docker(request);
    return jsonAnswer({{u"detail"_s, u"Not Found"_s}}, 404);
}

Answer PracticeStack::switchScenario(const Request &request)
{
    const QJsonObject object = QJsonDocument::fromJson(request.body).object();
    const QString name = object.value(u"scenario"_s).toString(QString::fromUtf8(request.body.trimmed()));
    const Scenario *scenario = scenarioNamed(name);
    if (!scenario)
        return jsonAnswer({{u"detail"_s, u"There is no scenario \"%1\"."_s.arg(name)},
                              {u"scenarios"_s, QJsonArray::fromStringList(scenarioNames())}},
            400);
    m_world.setScenario(*scenario);
    m_containers.reset();
    return jsonAnswer({{u"scenario"_s, scenario->name}});
}

Answer PracticeStack::docker(const Request &request)
{
    const QJsonObject question = QJsonDocument::fromJson(request.body).object();
    QStringList arguments;
    for (const auto &argument : question.value(u"arguments"_s).toArray())
        arguments.append(argument.toString());
    const DockerReply reply = m_engine.run(arguments, question.value(u"stdin"_s).toString().toUtf8());
    return jsonAnswer({{u"exit"_s, reply.exitCode}, {u"stdout"_s, QString::fromUtf8(reply.output)},
        {u"stderr"_s, QString::fromUtf8(reply.errorOutput)}});
}

} // namespace conche::practice
