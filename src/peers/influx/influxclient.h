// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "net/answer.h"
#include "net/httpclient.h"

#include <QJsonValue>
#include <QMap>

namespace conche::influx {

/*! Where an InfluxDB is. Version 1 speaks InfluxQL with Basic authorization, version 2 Flux with a token. */
struct Server
{
    int version = 2;
    QUrl url;
    QString organisation; ///< version 2 only
    QString bucket; ///< the database with version 1
    std::optional<net::Authorization> authorization;
};

struct Series
{
    QString measurement;
    QString field;
};

/*! Typed questions to InfluxDB 1.x and 2.x. All periods are half-open and in UTC. */
class InfluxClient
{
public:
    virtual ~InfluxClient() = default;

    /*! A real query: finds our bucket or database. NotFound where it does not exist. The value says what was found. */
    virtual void probe(QObject *owner, Then<net::Answer<QString>> then) const = 0;
    /*! The one value of a query in the server's language. BadContent where there is none or more than one; "no value"
     * is said so. */
    virtual void oneValue(const QString &query, QObject *owner, Then<net::Answer<QJsonValue>> then) const = 0;
    /*! Time of the newest record in the period; nothing where there is none. */
    virtual void newest(const Series &series, const Period &period, QObject *owner,
        Then<net::Answer<std::optional<QDateTime>>> then) const = 0;
    /*! How many records the period holds. */
    virtual void count(
        const Series &series, const Period &period, QObject *owner, Then<net::Answer<qint64>> then) const = 0;
    /*! How many clock hours of the period hold at least one record, however many series they are in. */
    virtual void distinctHours(
        const Series &series, const Period &period, QObject *owner, Then<net::Answer<int>> then) const = 0;
    /*! Distinct instants that carry a record, for each value of the tag. */
    virtual void pointsByTag(const Series &series, const QString &tag, const Period &period, QObject *owner,
        Then<net::Answer<QMap<QString, int>>> then) const = 0;
};

[[nodiscard]] std::unique_ptr<InfluxClient> makeInfluxClient(
    net::HttpClient &http, Server server, std::chrono::milliseconds timeLimit);

} // namespace conche::influx
