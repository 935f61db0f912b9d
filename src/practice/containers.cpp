// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers.h"

#include "mlflowservice.h"

#include "core/instant.h"
#include "core/units.h"

#include <QJsonArray>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

QString instantOrNever(const QDateTime &instant)
{
    return instant.isValid() ? instantText(instant) : u"0001-01-01T00:00:00Z"_s;
}

QJsonObject healthJson(const Container &container)
{
    return {{u"Status"_s, u"healthy"_s}, {u"FailingStreak"_s, 0},
        {u"Log"_s,
            QJsonArray{QJsonObject{{u"Start"_s, instantText(container.startedAt.addSecs(30))},
                {u"End"_s, instantText(container.startedAt.addSecs(30))}, {u"ExitCode"_s, 0},
                {u"Output"_s, u"practice: the health check passed\n"_s}}}}};
}

} // namespace

QString Container::id() const
{
    QString id;
    quint64 state = 0;
    for (const QChar c : name)
        state = mixed(state ^ c.unicode());
    for (int i = 0; i < 4; ++i, state = mixed(state))
        id += u"%1"_s.arg(state, 16, 16, QChar(u'0'));
    return id;
}

QJsonObject Container::inspection() const
{
    const bool paused = status == u"paused"_s;
    const bool restarting = status == u"restarting"_s;
    const bool alive = isRunning() || paused;
    QJsonObject state{{u"Status"_s, status}, {u"Running"_s, alive || restarting}, {u"Paused"_s, paused},
        {u"Restarting"_s, restarting}, {u"OOMKilled"_s, false}, {u"Dead"_s, false},
        {u"Pid"_s, alive ? static_cast<int>(1000 + name.size() * 7) : 0}, {u"ExitCode"_s, exitCode},
        {u"Error"_s, QString()}, {u"StartedAt"_s, instantOrNever(startedAt)},
        {u"FinishedAt"_s, instantOrNever(finishedAt)}};
    if (hasHealthCheck && alive)
        state.insert(u"Health"_s, healthJson(*this));
    const QJsonArray arguments = QJsonArray::fromStringList(command.sliced(1));
    return {{u"Id"_s, id()}, {u"Created"_s, instantText(createdAt)}, {u"Path"_s, command.first()},
        {u"Args"_s, arguments}, {u"State"_s, state}, {u"Image"_s, QString(u"sha256:"_s + id())},
        {u"Name"_s, QString(u"/"_s + name)}, {u"RestartCount"_s, restarts},
        {u"HostConfig"_s, QJsonObject{{u"RestartPolicy"_s, QJsonObject{{u"Name"_s, u"unless-stopped"_s}}}}},
        {u"Mounts"_s,
            QJsonArray{QJsonObject{
                {u"Type"_s, u"bind"_s}, {u"Source"_s, hostPath}, {u"Destination"_s, dataPath}, {u"RW"_s, true}}}},
        {u"Config"_s,
            QJsonObject{{u"Image"_s, image}, {u"Cmd"_s, QJsonArray::fromStringList(command)},
                {u"Entrypoint"_s, QJsonValue::Null},
                {u"Labels"_s, QJsonObject{{u"com.docker.compose.project"_s, u"chocolate-factory"_s}}}}}};
}

QJsonObject Container::listing(const QDateTime &now, bool fullIds) const
{
    const auto since
        = [&now](const QDateTime &then) { return durationText(std::chrono::milliseconds(then.msecsTo(now))); };
    QString words = u"Up "_s + since(startedAt);
    if (status == u"exited"_s)
        words = u"Exited (%1) %2 ago"_s.arg(exitCode).arg(since(finishedAt));
    else if (status == u"restarting"_s)
        words = u"Restarting (%1) %2 ago"_s.arg(exitCode).arg(since(finishedAt));
    else if (status == u"paused"_s)
        words += u" (Paused)"_s;
    else if (hasHealthCheck)
        words += u" (healthy)"_s;
    return {{u"ID"_s, fullIds ? id() : id().left(12)}, {u"Image"_s, image},
        {u"Command"_s, QString(u'"' + command.join(u' ') + u'"')},
        {u"CreatedAt"_s, createdAt.toString(u"yyyy-MM-dd HH:mm:ss +0000 UTC"_s)},
        {u"RunningFor"_s, QString(since(createdAt) + u" ago"_s)}, {u"Ports"_s, QString()}, {u"State"_s, status},
        {u"Status"_s, words}, {u"Names"_s, name}, {u"Mounts"_s, hostPath},
        {u"Labels"_s, u"com.docker.compose.project=chocolate-factory"_s}, {u"LocalVolumes"_s, u"0"_s},
        {u"Networks"_s, u"chocolate-factory_default"_s}, {u"Size"_s, u"0B"_s}};
}

Containers::Containers(const World &world)
    : m_world(world)
{
}

QList<Container> Containers::all() const
{
    const std::lock_guard lock(m_mutex);
    QList<Container> result;
    for (const QLatin1StringView name : {BrainName, StorageName, PostgresName, MlopsName}) {
        const auto changed = m_changed.constFind(name);
        result.append(changed == m_changed.constEnd() ? initial(name) : *changed);
    }
    return result;
}

std::optional<Container> Containers::find(const QString &name) const
{
    for (const Container &container : all()) {
        if (container.name == name || (name.size() >= 3 && container.id().startsWith(name)))
            return container;
    }
    return std::nullopt;
}

bool Containers::isRunning(const QString &name) const
{
    const std::optional<Container> container = find(name);
    return container && container->isRunning();
}

std::optional<QString> Containers::act(const QString &verb, const Container &container)
{
    Container after = container;
    if (verb == u"pause"_s || verb == u"unpause"_s) {
        const bool pause = verb == u"pause"_s;
        if (container.status != (pause ? u"running"_s : u"paused"_s))
            return u"Container %1 is not %2"_s.arg(container.id(), pause ? u"running"_s : u"paused"_s);
        after.status = pause ? u"paused"_s : u"running"_s;
    } else if (verb == u"stop"_s) {
        after.status = u"exited"_s;
        after.exitCode = 0;
        after.finishedAt = m_world.now();
    } else if (verb == u"restart"_s || !container.isRunning()) {
        after.restarts += verb == u"restart"_s ? 1 : 0;
        after.finishedAt = m_world.now();
        after.startedAt = m_world.now();
        after.status = u"running"_s;
        after.exitCode = 0;
    }
    const std::lock_guard lock(m_mutex);
    m_changed.insert(container.name, after);
    return std::nullopt;
}

void Containers::reset()
{
    const std::lock_guard lock(m_mutex);
    m_changed.clear();
}

Container Containers::initial(const QString &name) const
{
    const Scenario &scenario = m_world.scenario();
    Container container;
    container.name = name;
    container.status = u"running"_s;
    container.createdAt = m_world.startedAt().addDays(-12);
    container.startedAt = container.createdAt.addSecs(2);
    const QString folder = u"/srv/chocolate-factory/docker/services/"_s;
    if (name.endsWith(u"brain"_s)) {
        container.image = u"chocolate-factory-fastapi-app"_s;
        container.command = {u"uvicorn"_s, u"main:app"_s, u"--host"_s, u"0.0.0.0"_s, u"--port"_s, u"8000"_s};
        container.dataPath = u"/app"_s;
        container.hostPath = u"/srv/chocolate-factory/src"_s;
        if (scenario.flaps) {
            // It comes back with each good minute, and is on its way back through the whole of a bad one.
            container.restarts = m_world.minute() / 2 - m_world.startedAt().toMSecsSinceEpoch() / 120'000 + 40;
            container.startedAt = m_world.minuteStart();
            container.finishedAt = m_world.minuteStart();
            if (m_world.apiIsDown()) {
                container.status = u"restarting"_s;
                container.exitCode = 1;
            }
        }
    } else if (name.endsWith(u"storage"_s)) {
        container.image = u"influxdb:2.7"_s;
        container.command = {u"influxd"_s};
        container.dataPath = u"/var/lib/influxdb2"_s;
        container.hostPath = folder + u"influxdb/data"_s;
    } else if (name.endsWith(u"postgres"_s)) {
        container.image = u"postgres:15"_s;
        container.command = {u"docker-entrypoint.sh"_s, u"postgres"_s};
        container.dataPath = u"/var/lib/postgresql/data"_s;
        container.hostPath = folder + u"postgres/data"_s;
        if (!scenario.databaseRuns) {
            container.status = u"exited"_s;
            container.exitCode = 137;
            container.finishedAt = m_world.startedAt().addSecs(-40 * 60);
        }
    } else {
        container.image = u"python:3.11-slim"_s;
        container.command = {u"sh"_s, u"-c"_s,
            u"pip install mlflow==%1 psycopg2-binary && mlflow server "
            "--backend-store-uri postgresql://mlflow:made-up-for-practice@postgres:5432/mlflow "
            "--default-artifact-root /mlflow/artifacts --host 0.0.0.0 --port 5000"_s.arg(
                QString::fromLatin1(MlflowService::version(scenario)))};
        container.dataPath = u"/mlflow/artifacts"_s;
        container.hostPath = folder + u"mlflow/artifacts"_s;
    }
    return container;
}

} // namespace conche::practice
