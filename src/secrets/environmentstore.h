// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialstore.h"

namespace conche::secrets {

/*! Secrets in environment variables: for containers, CI and services. They can only be read. */
class EnvironmentStore final : public CredentialStore
{
public:
    void state(QObject *owner, std::function<void(StoreState)> then) override;
    void read(const QString &name, QObject *owner, Then<Secret> then) override;
    void write(const QString &name, const Secret &secret, QObject *owner, Then<void> then) override;
    void remove(const QString &name, QObject *owner, Then<void> then) override;
};

} // namespace conche::secrets
