// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/credentialstore.h"

#include <QHash>

namespace conche::fakes {

/*! Secrets in memory, in a place whose state is set by hand. */
class FakeCredentialStore final : public secrets::CredentialStore
{
public:
    void setState(secrets::StoreState state) { m_state = state; }
    /*! Puts a secret there whatever the state is. */
    void put(const QString &name, const Secret &secret) { m_secrets.insert(name, secret); }
    /*! How often something was read or asked for. */
    [[nodiscard]] int reads() const { return m_reads; }
    [[nodiscard]] bool holds(const QString &name) const { return m_secrets.contains(name); }

    void state(QObject *owner, std::function<void(secrets::StoreState)> then) override
    {
        QMetaObject::invokeMethod(
            owner, [this, then = std::move(then)] { then(m_state); }, Qt::QueuedConnection);
    }

    void read(const QString &name, QObject *owner, Then<Secret> then) override
    {
        ++m_reads;
        answer<Secret>(owner, std::move(then), [this, name]() -> Result<Secret> {
            if (!m_secrets.contains(name))
                return failure(ErrorCode::NoCredential, QStringLiteral("the memory holds no \"%1\"").arg(name));
            return m_secrets.value(name);
        });
    }

    void write(const QString &name, const Secret &secret, QObject *owner, Then<void> then) override
    {
        answer<void>(owner, std::move(then), [this, name, secret]() -> Result<void> {
            m_secrets.insert(name, secret);
            return {};
        });
    }

    void remove(const QString &name, QObject *owner, Then<void> then) override
    {
        answer<void>(owner, std::move(then), [this, name]() -> Result<void> {
            m_secrets.remove(name);
            return {};
        });
    }

private:
    template <typename T>
    void answer(QObject *owner, Then<T> then, std::function<Result<T>()> whenAvailable)
    {
        const auto tell = [this, then = std::move(then), whenAvailable = std::move(whenAvailable)] {
            switch (m_state) {
            case secrets::StoreState::Available:
                return then(whenAvailable());
            case secrets::StoreState::Locked:
                return then(failure(ErrorCode::StoreLocked, QStringLiteral("the memory is locked")));
            case secrets::StoreState::Absent:
                return then(failure(ErrorCode::NoCredential, QStringLiteral("there is no memory")));
            }
        };
        QMetaObject::invokeMethod(owner, tell, Qt::QueuedConnection);
    }

    secrets::StoreState m_state = secrets::StoreState::Available;
    QHash<QString, Secret> m_secrets;
    int m_reads = 0;
};

} // namespace conche::fakes
