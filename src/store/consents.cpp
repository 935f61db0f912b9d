// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consents.h"

#include <QFileInfo>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

Result<KnownConsent> knownConsent(Connection &connection, const QString &hash)
{
    KnownConsent known;
    const auto given = connection.query(u"SELECT given_ms FROM consent WHERE hash = ?"_s, {hash});
    if (!given)
        return tl::make_unexpected(given.error());
    if (!given->isEmpty())
        known.given = QDateTime::fromMSecsSinceEpoch(given->first().first().toLongLong(), Qt::UTC);
    const auto origins = connection.query(u"SELECT reference, origin FROM secret_origin"_s);
    if (!origins)
        return tl::make_unexpected(origins.error());
    for (const Connection::Row &row : *origins)
        known.origins.insert(row[0].toString(), row[1].toString());
    return known;
}

Result<void> insertConsent(Connection &connection, const GivenConsent &consent)
{
    const Result<int> inserted
        = connection.execute(u"INSERT OR REPLACE INTO consent (hash, stack, given_ms) VALUES (?, ?, ?)"_s,
            {consent.hash, consent.stack, consent.given.toMSecsSinceEpoch()});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    for (const QString &reference : consent.origins.uniqueKeys()) {
        const Result<int> removed = connection.execute(u"DELETE FROM secret_origin WHERE reference = ?"_s, {reference});
        if (!removed)
            return tl::make_unexpected(removed.error());
        for (const QString &origin : consent.origins.values(reference)) {
            const Result<int> added = connection.execute(
                u"INSERT INTO secret_origin (reference, origin) VALUES (?, ?)"_s, {reference, origin});
            if (!added)
                return tl::make_unexpected(added.error());
        }
    }
    return {};
}

} // namespace

Consents::Consents(Database &database)
    : m_database(database)
{
}

void Consents::find(const QString &hash, QObject *owner, Then<KnownConsent> then)
{
    if (!QFileInfo::exists(m_database.path())) {
        QMetaObject::invokeMethod(
            owner, [then = std::move(then)] { then(KnownConsent()); }, Qt::QueuedConnection);
        return;
    }
    m_database.perform<KnownConsent>(
        [hash](Connection &connection) { return knownConsent(connection, hash); }, owner, std::move(then));
}

void Consents::give(const GivenConsent &consent, QObject *owner, Then<void> then)
{
    m_database.perform<void>(
        [consent](Connection &connection) {
            return connection.transaction([&] { return insertConsent(connection, consent); });
        },
        owner, std::move(then));
}

void Consents::revoke(const QString &hash, const QString &stack, QObject *owner, Then<int> then)
{
    m_database.perform<int>(
        [hash, stack](Connection &connection) {
            return connection.execute(u"DELETE FROM consent WHERE hash = ? OR stack = ?"_s, {hash, stack});
        },
        owner, std::move(then));
}

} // namespace conche::store
