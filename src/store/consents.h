// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QDateTime>
#include <QMultiMap>

namespace conche::store {

/*! That a user agreed to what a stack file of this hash starts and hands out. */
struct GivenConsent
{
    QString hash; ///< SHA-256 of the stack file, in hexadecimal
    QString stack;
    QDateTime given;
    QMultiMap<QString, QString> origins; ///< where each secret is sent to, by its reference
};

/*! What the store knows of a stack file and its secrets. */
struct KnownConsent
{
    std::optional<QDateTime> given;
    QMultiMap<QString, QString> origins; ///< where each secret was allowed to go by the last consent that named it
};

/*! The consents of this user. Without a store there is none. */
class Consents
{
public:
    explicit Consents(Database &database);

    /*! Makes no store where there is none. */
    void find(const QString &hash, QObject *owner, Then<KnownConsent> then);
    void give(const GivenConsent &consent, QObject *owner, Then<void> then);
    /*! Takes back the consent to this file and to earlier ones of the stack; tells how many there were. */
    void revoke(const QString &hash, const QString &stack, QObject *owner, Then<int> then);

private:
    Database &m_database;
};

} // namespace conche::store
