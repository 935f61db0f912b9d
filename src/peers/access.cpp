// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"

#include "ask.h"

#include <QCoreApplication>

namespace conche::peers {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

} // namespace

const stack::HttpPeer *httpPeer(const stack::Stack &stack, const QString &name)
{
    if (name == "api"_L1)
        return stack.api ? &*stack.api : nullptr;
    if (name == "mlflow"_L1)
        return stack.mlflow ? &*stack.mlflow : nullptr;
    if (name == "influxdb"_L1)
        return stack.influxdb ? &*stack.influxdb : nullptr;
    return nullptr;
}

QString peerTitle(const QString &name)
{
    if (name == "api"_L1)
        //: Begins a sentence or follows a preposition: "The API service" is written in lower case on purpose
        return Words::tr("the API service");
    if (name == "mlflow"_L1)
        return u"MLflow"_s;
    if (name == "influxdb"_L1)
        return u"InfluxDB"_s;
    return Words::tr("the service");
}

void authorize(CredentialCache &credentials, const stack::Stack &stack, const QString &name, QObject *owner,
    Then<std::optional<net::Authorization>> then)
{
    const stack::HttpPeer *peer = httpPeer(stack, name);
    using Scheme = net::Authorization::Scheme;
    const Scheme scheme = name == "influxdb"_L1 && stack.influxdb->version == 2 ? Scheme::Token : Scheme::Bearer;
    const QString variable = name.toUpper() + (peer->user.isEmpty() ? u"_TOKEN"_s : u"_PASSWORD"_s);
    credentials.authorization(*peer, scheme, variable, owner, std::move(then));
}

net::HttpRequest httpRequest(const stack::Stack &stack, const stack::Request &request,
    const std::optional<net::Authorization> &authorization, std::chrono::milliseconds timeLimit)
{
    net::HttpRequest sent;
    sent.method = request.method;
    sent.peer = peerTitle(request.peer);
    sent.url = request.peer.isEmpty()
        ? request.url
        : urlAt(httpPeer(stack, request.peer)->url, request.url.toString(QUrl::FullyEncoded));
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        sent.headers.append({it.key().toLatin1(), it.value().toUtf8()});
    sent.body = request.body;
    sent.authorization = authorization;
    sent.timeLimit = timeLimit;
    return sent;
}

mlflow::Server mlflowServer(const stack::Stack &stack, const std::optional<net::Authorization> &authorization)
{
    return {stack.mlflow->url, authorization};
}

influx::Server influxServer(const stack::Stack &stack, const std::optional<net::Authorization> &authorization)
{
    const stack::InfluxPeer &peer = *stack.influxdb;
    return {peer.version, peer.url, peer.organisation, peer.bucket, authorization};
}

process::DockerProgram dockerOf(const stack::Stack &stack)
{
    return {stack.docker.program, stack.docker.context, stack.docker.host};
}

} // namespace conche::peers
