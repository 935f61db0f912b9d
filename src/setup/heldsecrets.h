// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/credentialstore.h"

#include <QHash>

namespace conche::setup {

/*! A place for secrets, and before it those that are to be tried and are not stored yet: in memory, for as long as this
 * lives. */
class HeldSecrets final : public secrets::CredentialStore
{
public:
    explicit HeldSecrets(secrets::CredentialStore &place)
        : m_place(place)
    {
    }

    void hold(const QString &name, const Secret &secret) { m_held.insert(name, secret); }
    void drop() { m_held.clear(); }

    void state(QObject *owner, std::function<void(secrets::StoreState)> then) override;
    void read(const QString &name, QObject *owner, Then<Secret> then) override;
    void write(const QString &name, const Secret &secret, QObject *owner, Then<void> then) override;
    void remove(const QString &name, QObject *owner, Then<void> then) override;

private:
    secrets::CredentialStore &m_place;
    QHash<QString, Secret> m_held;
};

} // namespace conche::setup
