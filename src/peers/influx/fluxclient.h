// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotatedcsv.h"
#include "influxclient.h"

namespace conche::influx {

/*! InfluxDB 2.x: Flux by POST /api/v2/query, answered as annotated CSV. */
class FluxClient final : public InfluxClient
{
public:
    FluxClient(net::HttpClient &http, Server server, std::chrono::milliseconds timeLimit);

    void probe(QObject *owner, Then<net::Answer<QString>> then) const override;
    void oneValue(const QString &query, QObject *owner, Then<net::Answer<QJsonValue>> then) const override;
    void newest(const Series &series, const Period &period, QObject *owner,
        Then<net::Answer<std::optional<QDateTime>>> then) const override;
    void count(
        const Series &series, const Period &period, QObject *owner, Then<net::Answer<qint64>> then) const override;
    void distinctHours(
        const Series &series, const Period &period, QObject *owner, Then<net::Answer<int>> then) const override;
    void pointsByTag(const Series &series, const QString &tag, const Period &period, QObject *owner,
        Then<net::Answer<QMap<QString, int>>> then) const override;
    void recordedHours(const Series &series, const Period &period, QObject *owner,
        Then<net::Answer<QList<QDateTime>>> then) const override;
    void dayPoints(const Series &series, const QString &tag, const Period &period, QObject *owner,
        Then<net::Answer<PointsByDay>> then) const override;
    void dayGaps(
        const Series &series, const Period &period, QObject *owner, Then<net::Answer<GapsByDay>> then) const override;
    void timedNumbers(const QString &query, QObject *owner, Then<net::Answer<QList<TimedNumber>>> then) const override;

private:
    template <typename T, typename Read>
    void query(const QString &flux, QObject *owner, Read read, Then<net::Answer<T>> then) const;

    net::HttpClient &m_http;
    Server m_server;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace conche::influx
