// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QObject>

namespace conche::secrets {

/*! Whether a place for secrets can be used now. */
enum class StoreState { Available, Locked, Absent };

/*! A place where secrets are kept by name. There is never a silent fall-back from one place to another. */
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    virtual void state(QObject *owner, std::function<void(StoreState)> then) = 0;
    /*! NoCredential where it is not there or the place is absent; StoreLocked where the place is locked. */
    virtual void read(const QString &name, QObject *owner, Then<Secret> then) = 0;
    /*! Verified by reading back. */
    virtual void write(const QString &name, const Secret &secret, QObject *owner, Then<void> then) = 0;
    /*! Succeeds only when the secret is gone afterwards. */
    virtual void remove(const QString &name, QObject *owner, Then<void> then) = 0;
};

/*! A credential as a stack file names it: "keychain:NAME", "env:NAME" or "file:PATH". */
struct CredentialReference
{
    enum class Kind { Keychain, Environment, File };

    Kind kind = Kind::Keychain;
    QString name;

    friend bool operator==(const CredentialReference &, const CredentialReference &) = default;

    [[nodiscard]] static Result<CredentialReference> fromText(QStringView text);
    [[nodiscard]] QString text() const;
};

/*! The three places together; which one is asked is said by the reference. */
struct CredentialStores
{
    CredentialStore &keychain;
    CredentialStore &environment;
    CredentialStore &files;

    [[nodiscard]] CredentialStore &place(CredentialReference::Kind kind) const;
};

} // namespace conche::secrets
