// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

namespace conche::trends {

/*! What InfluxDB answered about the days of a period; days without a record are left out. */
struct DayAnswers
{
    QMap<QDate, int> hours;
    influx::PointsByDay points;
    influx::GapsByDay gaps;

    [[nodiscard]] std::optional<QDate> firstDay() const;
};

/*! A sample for each day of [from, stop). The answers begin with \a begin, some days before, so that a station that
 * fell silent and a gap that began earlier are known. Points are those of the station that is furthest beyond the
 * metric's limits, or else has the fewest. */
[[nodiscard]] QList<store::Sample> daySamples(
    const stack::Metric &metric, const DayAnswers &answers, const QDate &begin, const QDate &from, const QDate &stop);

/*! A field of a measurement, by complete UTC days: one walk feeds all metrics of it.
 *
 * It goes on with the first day that is missing and asks for the days before again, because records come late; at most
 * some times a day. A long history is walked through in parts, oldest first. */
class DaySource final : public Source
{
    Q_OBJECT

public:
    DaySource(const CollectContext &context, QList<stack::Metric> metrics, QObject *parent);

    [[nodiscard]] QString title() const override;

protected:
    void collect() override;

private:
    void askPart();
    void takePart();
    void finish();
    template <typename T>
    [[nodiscard]] Then<net::Answer<T>> into(T &answers);
    template <typename T>
    [[nodiscard]] bool arrives(const Result<net::Answer<T>> &answer);
    void takeWhole();
    [[nodiscard]] const stack::DayMetric &dayMetric(const stack::Metric &metric) const;
    [[nodiscard]] QString stationTag() const;
    [[nodiscard]] bool isAsked(stack::DayMetric::Measures measures) const;

    std::unique_ptr<influx::InfluxClient> m_client;
    QDate m_begin;
    QDate m_from; ///< where the part that is asked for begins
    QDate m_stop; ///< of the part
    QDate m_today;
    std::optional<QDate> m_first; ///< the first day with a record
    int m_open = 0; ///< questions of the part
    DayAnswers m_answers;
    QString m_clock;
};

} // namespace conche::trends
