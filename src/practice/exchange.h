// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <functional>

namespace conche::practice {

/*! What a client asked one of the simulated peers. */
struct Request
{
    QByteArray method;
    QString path;
    QMap<QString, QString> parameters; ///< of the query part, decoded
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
};

struct Answer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds wait{0}; ///< how long the peer thinks before it answers
};

using Handler = std::function<Answer(const Request &)>;

[[nodiscard]] QByteArray compactJson(const QJsonObject &object);
[[nodiscard]] Answer jsonAnswer(const QJsonObject &object, int status = 200);
[[nodiscard]] Answer textAnswer(const QByteArray &text, int status = 200);

} // namespace conche::practice
