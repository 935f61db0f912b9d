// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mlflowclient.h"

#include <QJsonObject>

namespace conche::mlflow {

/*! A request to a route of MLflow's API. */
[[nodiscard]] net::HttpRequest mlflowRequest(
    const Server &server, const QByteArray &method, const QString &path, std::chrono::milliseconds timeLimit);
void setJson(net::HttpRequest &request, const QJsonObject &body);

/*! What a reply of MLflow's means as an error; nothing where it is none. */
[[nodiscard]] std::optional<Error> mlflowError(const net::HttpRequest &request, const net::HttpReply &reply);

} // namespace conche::mlflow
