// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redaction.h"
#include "net/httpclient.h"
#include "secrets/credentialstore.h"
#include "stack/consent.h"

#include <QHash>

namespace conche::peers {

/*! Reads each credential once, however many questions need it, and tells the redactor of it. None is read
 * that was not granted for the address of the peer. */
class CredentialCache final : public QObject
{
    Q_OBJECT

public:
    CredentialCache(const secrets::CredentialStores &stores, Redactor &redactor, const stack::Grant &grant);

    /*! How to identify ourselves to a peer; nothing where its stack file names no credential. */
    void authorization(const stack::HttpPeer &peer, net::Authorization::Scheme tokenScheme, const QString &variable,
        QObject *owner, Then<std::optional<net::Authorization>> then);

private:
    struct Entry
    {
        std::optional<Result<Secret>> secret;
        QList<std::function<void(const Result<Secret> &)>> waiting;
    };

    void read(const QString &reference, std::function<void(const Result<Secret> &)> then);

    secrets::CredentialStores m_stores;
    Redactor &m_redactor;
    const stack::Grant &m_grant;
    QHash<QString, Entry> m_entries;
};

} // namespace conche::peers
