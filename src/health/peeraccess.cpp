// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peeraccess.h"

#include <QCoreApplication>

namespace conche::health {

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

Finding peerNotConfigured(const QString &name)
{
    Finding finding;
    //: %1 is the name of a table in the stack file
    finding.notAsked = Words::tr("the stack file has no [peers.%1]").arg(name);
    return finding;
}

void authorize(
    const CheckContext &context, const QString &name, QObject *owner, Then<std::optional<net::Authorization>> then)
{
    const stack::HttpPeer *peer = httpPeer(context.stack, name);
    using Scheme = net::Authorization::Scheme;
    const Scheme scheme
        = name == "influxdb"_L1 && context.stack.influxdb->version == 2 ? Scheme::Token : Scheme::Bearer;
    const QString variable = name.toUpper() + (peer->user.isEmpty() ? u"_TOKEN"_s : u"_PASSWORD"_s);
    context.credentials.authorization(*peer, scheme, variable, owner, std::move(then));
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

} // namespace conche::health
