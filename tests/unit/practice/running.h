// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicestack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace conche::practice {

using namespace Qt::StringLiterals;

struct Reply
{
    int status = 0;
    QByteArray bytes; ///< as they came
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString text(const QString &key) const { return json().value(key).toString(); }
};

/*! One request over a connection of its own. Status 0 where no one answers. */
inline Reply ask(int port, const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
    const QByteArray &headers = {})
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(port));
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(30'000)) { }
    Reply reply;
    reply.bytes = socket.readAll();
    reply.status = reply.bytes.mid(9, 3).toInt();
    reply.body = reply.bytes.mid(reply.bytes.indexOf("\r\n\r\n") + 4);
    return reply;
}

/*! A practice stack whose clock stands at half past nine on a Tuesday. */
class Running
{
public:
    explicit Running(const QString &scenario = u"healthy"_s, quint64 seed = 1, double speed = 1000,
        const QDateTime &now = QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC))
        : m_clock(now)
    {
        Settings settings;
        settings.scenario = scenarioNamed(scenario);
        settings.stackFile = m_folder.filePath(u"practice.toml"_s);
        settings.program = u"/bin/false"_s;
        settings.seed = seed;
        settings.speed = speed;
        m_stack = std::make_unique<PracticeStack>(settings, m_clock);
        m_started = m_stack->start();
    }

    [[nodiscard]] const Result<void> &started() const { return m_started; }
    [[nodiscard]] QString stackFile() const { return m_folder.filePath(u"practice.toml"_s); }
    PracticeStack &stack() { return *m_stack; }

    Reply api(const QByteArray &path) { return ask(m_stack->values().apiPort, "GET", path); }
    Reply api(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        return ask(m_stack->values().apiPort, method, path, body, "Content-Type: application/json\r\n");
    }
    Reply mlflow(const QByteArray &path) { return ask(m_stack->values().mlflowPort, "GET", path); }
    Reply mlflow(const QByteArray &path, const QJsonObject &question)
    {
        return ask(m_stack->values().mlflowPort, "POST", "/api/2.0/mlflow/" + path, compactJson(question));
    }
    Reply influx(
        const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        return ask(m_stack->values().influxPort, method, path, body,
            headers + "Authorization: Token " + m_stack->token() + "\r\n");
    }
    Reply flux(const QByteArray &script)
    {
        return influx("POST", "/api/v2/query?org=chocolate_factory", script, "Content-Type: application/vnd.flux\r\n");
    }
    QJsonObject docker(const QStringList &arguments, const QByteArray &input = {})
    {
        const QJsonObject question{
            {u"arguments"_s, QJsonArray::fromStringList(arguments)}, {u"stdin"_s, QString::fromUtf8(input)}};
        return api("POST", "/practice/docker", compactJson(question)).json();
    }

private:
    StillClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeStack> m_stack;
    Result<void> m_started;
};

/*! The newest runs of an experiment, newest first. */
inline QJsonArray newestRuns(Running &running, const QString &experiment, int most, const QString &filter = {})
{
    return running
        .mlflow("runs/search",
            {{u"experiment_ids"_s, QJsonArray{experiment}}, {u"max_results"_s, most}, {u"filter"_s, filter}})
        .json()
        .value(u"runs"_s)
        .toArray();
}

inline QString runName(const QJsonValue &run)
{
    return run[u"info"_s][u"run_name"_s].toString();
}

inline std::optional<double> metricOf(const QJsonValue &run, const QString &key)
{
    for (const auto &metric : run[u"data"_s][u"metrics"_s].toArray()) {
        if (metric[u"key"_s].toString() == key && metric[u"value"_s].isDouble())
            return metric[u"value"_s].toDouble();
    }
    return std::nullopt;
}

/*! How many hours before the clock the run began. */
inline double hoursAgo(const QJsonValue &run)
{
    const qint64 now = QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC).toMSecsSinceEpoch();
    return static_cast<double>(now - run[u"info"_s][u"start_time"_s].toInteger()) / 3'600'000;
}

} // namespace conche::practice
