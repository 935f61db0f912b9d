// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldsecrets.h"

namespace conche::setup {

void HeldSecrets::state(QObject *owner, std::function<void(secrets::StoreState)> then)
{
    m_place.state(owner, std::move(then));
}

void HeldSecrets::read(const QString &name, QObject *owner, Then<Secret> then)
{
    const auto held = m_held.constFind(name);
    if (held == m_held.cend()) {
        m_place.read(name, owner, std::move(then));
        return;
    }
    QMetaObject::invokeMethod(
        owner, [secret = *held, then = std::move(then)] { then(secret); }, Qt::QueuedConnection);
}

void HeldSecrets::write(const QString &name, const Secret &secret, QObject *owner, Then<void> then)
{
    m_place.write(name, secret, owner, std::move(then));
}

void HeldSecrets::remove(const QString &name, QObject *owner, Then<void> then)
{
    m_place.remove(name, owner, std::move(then));
}

} // namespace conche::setup
