// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialmodel.h"

#include <QCoreApplication>

namespace conche::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

QString peerName(const QString &peer)
{
    if (peer == "mlflow"_L1)
        return u"MLflow"_s;
    return peer == "influxdb"_L1 ? u"InfluxDB"_s : Words::tr("API service");
}

Verdict verdictOf(CredentialState state)
{
    switch (state) {
    case CredentialState::Stored:
        return Verdict::Ok;
    case CredentialState::Missing:
    case CredentialState::Unusable:
        return Verdict::Warning;
    case CredentialState::Asking:
    case CredentialState::Locked:
    case CredentialState::Absent:
        break;
    }
    return Verdict::Unknown;
}

} // namespace

QList<Credential> credentialsOf(const stack::Stack &stack)
{
    QList<Credential> credentials;
    const auto named = [&credentials](const QString &reference) -> Credential & {
        for (Credential &credential : credentials) {
            if (credential.reference == reference)
                return credential;
        }
        Credential credential;
        credential.reference = reference;
        credentials << credential;
        return credentials.last();
    };
    const auto peer = [&named](const QString &name, const QString &reference) {
        if (!reference.isEmpty())
            named(reference).peers << name;
    };
    if (stack.api)
        peer(u"api"_s, stack.api->credential);
    if (stack.mlflow)
        peer(u"mlflow"_s, stack.mlflow->credential);
    if (stack.influxdb)
        peer(u"influxdb"_s, stack.influxdb->credential);
    for (const stack::Channel &channel : stack.alerts.channels) {
        if (const auto *webhook = std::get_if<stack::WebhookChannel>(&channel.way))
            named(webhook->url).channels << channel.name;
    }
    return credentials;
}

CredentialState credentialStateOf(const std::optional<Error> &error, bool isStoreAbsent)
{
    if (!error)
        return CredentialState::Stored;
    if (error->code == ErrorCode::StoreLocked)
        return CredentialState::Locked;
    if (error->code == ErrorCode::NoCredential)
        return isStoreAbsent ? CredentialState::Absent : CredentialState::Missing;
    return CredentialState::Unusable;
}

QString stateText(const Credential &credential)
{
    switch (credential.state) {
    case CredentialState::Asking:
        //: State of a credential
        return Words::tr("Being looked for");
    case CredentialState::Stored:
        //: State of a credential
        return credential.isEnvironment() ? Words::tr("Set in the environment") : Words::tr("Stored");
    case CredentialState::Missing:
        //: State of a credential
        return credential.isEnvironment() ? Words::tr("Not set in the environment") : Words::tr("Missing");
    case CredentialState::Locked:
        //: State of a credential
        return Words::tr("Keyring is locked");
    case CredentialState::Absent:
        //: State of a credential
        return Words::tr("No keyring here");
    case CredentialState::Unusable:
        break;
    }
    //: State of a credential
    return Words::tr("Cannot be used");
}

QString usersText(const Credential &credential)
{
    QStringList users;
    for (const QString &peer : credential.peers)
        users << peerName(peer);
    for (const QString &channel : credential.channels)
        //: %1 is the name of an alert channel
        users << Words::tr("alerts through %1").arg(channel);
    return users.join(u", "_s);
}

int CredentialModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CredentialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Users:
        return Words::tr("For");
    case Reference:
        return Words::tr("Credential");
    case State:
        return Words::tr("State");
    case Test:
        return Words::tr("Last test");
    default:
        return {};
    }
}

QVariant CredentialModel::cell(const Credential &row, int column, int role) const
{
    if (role == VerdictRole) {
        if (column == State && row.state != CredentialState::Asking)
            return int(verdictOf(row.state));
        return column == Test && row.tested ? QVariant(int(*row.tested)) : QVariant();
    }
    if (role == SecondaryRole)
        return column == Reference || row.state == CredentialState::Asking;
    if (role == Qt::ToolTipRole) {
        // What is too long for its cell, and why it is so.
        const QString text = cell(row, column, Qt::DisplayRole).toString();
        return column == State && !row.sentence.isEmpty() ? row.sentence : text;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Users:
        return usersText(row);
    case Reference:
        return row.reference;
    case State:
        return stateText(row);
    default:
        return row.test;
    }
}

} // namespace conche::models
