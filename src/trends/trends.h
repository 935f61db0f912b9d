// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment.h"

#include "stack/stack.h"
#include "store/metrics.h"

namespace conche::trends {

/*! A metric with all that is concluded about it, as lists show it. */
struct MetricReport
{
    stack::Metric metric;
    Assessment assessment;
    QList<std::optional<double>> curve; ///< means of the last 30 days in some 30 parts, oldest first
    store::MetricExtent extent;
    store::MetricProgress progress;
    std::optional<store::MarkedBaseline> marked; ///< also where it holds too few values to learn from
};

/*! Reads and judges all metrics of a stack from the store; the maths is done on another thread. */
void readReports(store::Database &database, const stack::Stack &stack, const QDateTime &now, QObject *owner,
    Then<QList<MetricReport>> then);

/*! Those with the ids \a only, as strictly as among all of them: who asks for a few is told the same. */
void readReports(store::Database &database, const stack::Stack &stack, const QStringList &only, const QDateTime &now,
    QObject *owner, Then<QList<MetricReport>> then);

/*! What a chart shows of one metric over a period. */
struct Series
{
    store::BucketSeries values;
    QList<Hole> holes; ///< those that touch the period
};

/*! \a most: about the number of pixels. */
void readSeries(store::Database &database, const stack::Stack &stack, const stack::Metric &metric, const Period &period,
    int most, const QDateTime &now, QObject *owner, Then<Series> then);

/*! The history that limits are tried on: 90 days, so finely that values each five minutes are looked at one by one. */
void readTrialHistory(store::Database &database, const stack::Stack &stack, const stack::Metric &metric,
    const QDateTime &now, QObject *owner, Then<store::BucketSeries> then);

/*! When something happened in a period that the metric counts, such as restarts, and how often; the newest \a most. */
void readCounted(store::Database &database, const stack::Stack &stack, const stack::Metric &metric,
    const Period &period, int most, QObject *owner, Then<std::vector<store::Sample>> then);

} // namespace conche::trends
