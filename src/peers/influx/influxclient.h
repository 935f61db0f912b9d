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

/*! A row of a query's answer; NaN and infinities as they came. */
struct TimedNumber
{
    QDateTime at;
    double value = 0;

    friend bool operator==(const TimedNumber &, const TimedNumber &) = default;
};

// Of days in UTC; those without a record are left out.
using PointsByDay = QMap<QDate, QMap<QString, int>>; ///< by value of the tag
using GapsByDay = QMap<QDate, std::chrono::seconds>;

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

    // What is asked of long periods: the server aggregates, records themselves are never pulled.

    /*! The clock hours that hold at least one record, however many series they are in, by their starts. */
    virtual void recordedHours(
        const Series &series, const Period &period, QObject *owner, Then<net::Answer<QList<QDateTime>>> then) const = 0;
    /*! Distinct instants that carry a record, by day and value of the tag; all as one where \a tag is empty. The period
     * begins and ends with days. */
    virtual void dayPoints(const Series &series, const QString &tag, const Period &period, QObject *owner,
        Then<net::Answer<PointsByDay>> then) const = 0;
    /*! The longest time between a record of the day and the one before it in the period. The period begins and ends
     * with days. */
    virtual void dayGaps(
        const Series &series, const Period &period, QObject *owner, Then<net::Answer<GapsByDay>> then) const = 0;
    /*! What a query in the server's language says of several times, in their order. BadContent where a row has no time
     * or more than one number; nulls are left out. */
    virtual void timedNumbers(
        const QString &query, QObject *owner, Then<net::Answer<QList<TimedNumber>>> then) const = 0;
};

[[nodiscard]] std::unique_ptr<InfluxClient> makeInfluxClient(
    net::HttpClient &http, Server server, std::chrono::milliseconds timeLimit);

} // namespace conche::influx
