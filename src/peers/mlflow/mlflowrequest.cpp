// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mlflowrequest.h"

#include "net/sentences.h"
#include "peers/ask.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace conche::mlflow {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Mlflow)
};

} // namespace

net::HttpRequest mlflowRequest(
    const Server &server, const QByteArray &method, const QString &path, std::chrono::milliseconds timeLimit)
{
    net::HttpRequest request;
    request.method = method;
    request.url = peers::urlAt(server.url, path);
    request.authorization = server.authorization;
    request.timeLimit = timeLimit;
    request.peer = u"MLflow"_s;
    return request;
}

std::optional<Error> mlflowError(const net::HttpRequest &request, const net::HttpReply &reply)
{
    std::optional<Error> error = net::statusError(request, reply);
    if (!error)
        return std::nullopt;
    const QJsonObject body = peers::jsonObject(reply).value_or(QJsonObject());
    const QString code = body.value("error_code"_L1).toString();
    const QString message = body.value("message"_L1).toString().simplified();
    if (reply.status == 404 && code != "RESOURCE_DOES_NOT_EXIST"_L1)
        return Error{ErrorCode::BadContent, Words::tr("it does not know this route of MLflow's API")};
    // Errors of the database other than "no connection" come as 400, as if the question had been wrong.
    if (!code.isEmpty() && (reply.status >= 500 || message.contains("sqlalche.me/e/"_L1)))
        //: %1 is MLflow with its address, %2 its code ("TEMPORARILY_UNAVAILABLE"), %3 its message
        return Error{ErrorCode::ServerFailed,
            Words::tr("%1 failed with %2: %3. Check the database behind it and its log.")
                .arg(net::peerAt(request), code, net::shortened(net::withoutSecret(request, message), 300))};
    return error;
}

void setJson(net::HttpRequest &request, const QJsonObject &body)
{
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace conche::mlflow
