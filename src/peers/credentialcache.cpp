// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialcache.h"

#include <QPointer>

namespace conche::peers {

CredentialCache::CredentialCache(const secrets::CredentialStores &stores, Redactor &redactor, const stack::Grant &grant)
    : m_stores(stores)
    , m_redactor(redactor)
    , m_grant(grant)
{
}

void CredentialCache::authorization(const stack::HttpPeer &peer, net::Authorization::Scheme tokenScheme,
    const QString &variable, QObject *owner, Then<std::optional<net::Authorization>> then)
{
    if (peer.credential.isEmpty()) {
        then(std::nullopt);
        return;
    }
    if (const std::optional<Error> refusal = m_grant.refusal(stack::demandsOf(peer))) {
        then(tl::make_unexpected(*refusal));
        return;
    }
    net::Authorization authorization{
        peer.user.isEmpty() ? tokenScheme : net::Authorization::Scheme::Basic, peer.user, {}, variable};
    read(peer.credential,
        [authorization, guard = QPointer(owner), then = std::move(then)](const Result<Secret> &secret) mutable {
            if (!guard)
                return;
            if (!secret) {
                then(tl::make_unexpected(secret.error()));
                return;
            }
            authorization.secret = *secret;
            then(authorization);
        });
}

void CredentialCache::read(const QString &reference, std::function<void(const Result<Secret> &)> then)
{
    const bool isFirst = !m_entries.contains(reference);
    Entry &entry = m_entries[reference];
    if (entry.secret) {
        then(*entry.secret);
        return;
    }
    entry.waiting.append(std::move(then));
    if (!isFirst)
        return;

    const auto settle = [this, reference](Result<Secret> secret) {
        if (secret)
            m_redactor.add(*secret);
        Entry &settled = m_entries[reference];
        settled.secret = secret;
        for (const auto &waiter : std::exchange(settled.waiting, {}))
            waiter(secret);
    };
    const Result<secrets::CredentialReference> parsed = secrets::CredentialReference::fromText(reference);
    if (parsed)
        m_stores.place(parsed->kind).read(parsed->name, this, settle);
    else
        settle(tl::make_unexpected(parsed.error()));
}

} // namespace conche::peers
