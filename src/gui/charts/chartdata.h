// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack/request.h"
#include "store/sample.h"
#include "trends/assessment.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace conche::gui {

/*! One plot of a chart: a metric over the time that is shown. Times are milliseconds since 1970, in UTC. */
struct PlotData
{
    QString id; ///< of the metric; what signals call it
    QString title; ///< "Classification accuracy"
    QString subtitle; ///< "newest 0.883 at 12:34"
    QString unit; ///< as stack::Metric has it: "bytes", "s" and "ms" get an axis in the unit that fits
    std::function<QString(double)> words; ///< a value as it is shown elsewhere: "2.4 min"
    std::function<QString(double)> exact; ///< a single value: "2.4133 min"; as `words` where there is none
    stack::Limits limits;
    std::optional<double> target; ///< a line that is no limit
    store::BucketSeries values;
    QList<trends::Hole> holes;
    std::optional<trends::Slope> slope; ///< drawn with its cone, and with the day when it reaches a limit
    std::optional<trends::Baseline> baseline; ///< where its floor is known: the band that mere sampling makes
};

/*! What happened, as a little box under the first plot. */
struct ChartMark
{
    qint64 at = 0;
    QString icon; ///< a name of resources/icons: "deploy", "note", "incidents", "backups", "refresh" …
    QString text; ///< "deploy 1.9.0"

    friend bool operator==(const ChartMark &, const ChartMark &) = default;
};

/*! What the strip under the plots shows: all that there is of the first plot's metric. */
struct ChartHistory
{
    store::BucketSeries values;
    QList<trends::Hole> holes;
    stack::Limits limits;
    QList<qint64> firings; ///< when the limits were broken: red squares
    std::optional<store::MarkedBaseline> baseline; ///< the period that the user marked, as a bracket
};

} // namespace conche::gui
