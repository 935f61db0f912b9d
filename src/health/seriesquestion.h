// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

#include "peers/api/apiclient.h"
#include "peers/influx/influxclient.h"

namespace conche::health {

/*! Asks how fresh and complete a measurement is: of InfluxDB itself, or without its credential of the API service. */
class SeriesQuestion final : public Question
{
    Q_OBJECT

public:
    static const QString dayCountPart;

    SeriesQuestion(stack::SeriesCheck question, const CheckContext &context, const stack::Check &check,
        Answered answered, QObject *parent);
    void ask() override;

private:
    void askFallback(const QString &reason);
    void countByService(const std::optional<net::Authorization> &authorization, const QString &reason);
    void askStore();
    void askLastEver();
    void judgeStore();
    void judgeFreshness(Finding &finding);
    void judgeDayHours(Finding &finding) const;
    void judgeStations(Finding &finding) const;

    /*! Keeps the value of an answer, its request and its latency; the first error stands. */
    template <typename T>
    [[nodiscard]] Then<net::Answer<T>> keep(std::optional<T> &value);

    stack::SeriesCheck m_question;
    std::unique_ptr<influx::InfluxClient> m_client;
    std::optional<api::ApiClient> m_api;
    std::optional<Barrier> m_barrier;
    QDateTime m_now;
    Period m_day;
    std::optional<std::optional<QDateTime>> m_newest;
    std::optional<std::optional<QDateTime>> m_lastEver;
    std::optional<std::optional<QDateTime>> m_newestFuture;
    std::optional<int> m_dayHours;
    std::optional<int> m_weekHours;
    std::optional<QMap<QString, int>> m_stations;
    std::optional<Error> m_error;
    std::chrono::milliseconds m_latency{0};
    std::optional<QDateTime> m_serverTime;
};

} // namespace conche::health
