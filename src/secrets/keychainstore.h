// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialstore.h"

#include <chrono>

namespace conche::secrets {

/*! The keychain of the desktop: GNOME Keyring, KeePassXC or another secret service, or KWallet.
 *
 * A keychain may be locked, absent, or never answer at all; each question has a time limit of its own.
 */
class KeychainStore final : public CredentialStore
{
public:
    explicit KeychainStore(std::chrono::milliseconds timeLimit = std::chrono::seconds(5));

    void state(QObject *owner, std::function<void(StoreState)> then) override;
    void read(const QString &name, QObject *owner, Then<Secret> then) override;
    void write(const QString &name, const Secret &secret, QObject *owner, Then<void> then) override;
    void remove(const QString &name, QObject *owner, Then<void> then) override;

private:
    std::chrono::milliseconds m_timeLimit;
};

} // namespace conche::secrets
