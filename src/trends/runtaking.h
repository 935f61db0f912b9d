// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peers/mlflow/mlflowclient.h"
#include "stack/metric.h"
#include "store/metrics.h"

#include <limits>

namespace conche::trends {

/*! What is remembered of the walk through an experiment, for each metric: its progress' `resume`. Times are ms since
 * 1970. */
struct RunState
{
    QString experiment; ///< its id
    qint64 openSince = 0; ///< when the oldest run started that was still going on; 0 for none
    qint64 first = 0; ///< start of the first run that counts: there is no interval before it
    qint64 review = 0; ///< how far older runs were looked at again
    qint64 reviewed = 0; ///< and when
    int without = 0; ///< FINISHED runs since the last that carried the metric
    QStringList carries; ///< what the newest FINISHED run carries in place of it
    bool areFew = false; ///< all runs of the experiment are in one page
    qint64 lookedUp = 0; ///< when the experiment was found by its name, since its last walk that saw a run
    QString named; ///< the experiment's name in the stack file; empty also in what was stored before this was
    qint64 newest = 0; ///< start of the first of the newest runs that are looked at again in one page

    [[nodiscard]] QString toText() const;
    /*! One that is default for any other text. */
    [[nodiscard]] static RunState fromText(const QString &text);

    friend bool operator==(const RunState &, const RunState &) = default;
};

/*! Runs that started in [from, to], by start. All that started before `to` are there; of those at `to` some may be
 * missing. */
struct RunSpan
{
    static constexpr qint64 end = std::numeric_limits<qint64>::max();

    qint64 from = 0;
    qint64 to = end;
    QList<mlflow::Run> runs;
};

/*! What of a span is a metric's. */
struct CountedRuns
{
    QList<store::Sample> samples;
    std::optional<qint64> first; ///< start of the first run that counts
};

/*! The runs that count: FINISHED, with the metric, no placeholder. \a before is the start of the one before the span.
 */
[[nodiscard]] CountedRuns countedRuns(
    const stack::RunMetric &metric, const QList<mlflow::Run> &runs, std::optional<qint64> before);

/*! How a span is taken in. */
struct RunIntake
{
    store::MetricKey key;
    stack::RunMetric metric;
    RunSpan span;
    store::MetricProgress progress; ///< as it is once the span is in
    RunState state; ///< but for `first`, which is found here
    QList<store::Contact> contacts;
    bool mayShrink = false; ///< whether most of what was known may leave at once
    bool isOther = false; ///< what is known is of something else: all of it leaves first
};

struct RunsTaken
{
    qint64 samples = 0; ///< that are new
    qint64 kept = 0; ///< known runs that are gone and stayed all the same, because they are so many
    qint64 first = 0; ///< see RunState
};

/*! Whether so many that are known are gone that a server must have been set back or set up anew. */
[[nodiscard]] bool isMostOf(qsizetype gone, std::size_t known);

/*! On the store's thread: known samples of the span that are no longer there leave, unless they are most of it. */
[[nodiscard]] Result<RunsTaken> takeRuns(store::Connection &connection, const RunIntake &intake);

} // namespace conche::trends
