// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace conche::stack {

/*! A value of each FINISHED run of an experiment that carries the metric. */
struct RunMetric
{
    enum class Measures {
        Value, ///< the metric's value
        Interval, ///< minutes between the starts of one such run and the next
    };

    QString experiment; ///< its name
    QString metric;
    Measures measures = Measures::Value;
    QString testSamples; ///< the parameter that says how large the test set was; empty where none does
    QStringList placeholders; ///< wildcard patterns of run names that never count
};

/*! A value of each version of a registered model whose run carries the metric. */
struct ModelMetric
{
    QString model; ///< its name
    QString metric;
    QString testSamples; ///< as of RunMetric
    QStringList placeholders; ///< wildcard patterns of run names whose versions never count
};

/*! What a measurement in InfluxDB came to on each complete UTC day. */
struct DayMetric
{
    enum class Measures {
        Hours, ///< distinct clock hours with a record
        Points, ///< distinct instants with a record, of the station that has the fewest
        LargestGap, ///< hours of the longest time without a record
    };

    QString measurement;
    QString field;
    QString stationTag; ///< for Points; empty counts all stations as one
    Measures measures = Measures::Hours;
};

/*! A query of the user's in the language of the InfluxDB, which answers with times and values. "{start}" and "{stop}"
 * in it become the bounds of what is asked, in UTC. */
struct InfluxMetric
{
    QString query;
};

/*! A number in a JSON answer, asked when checks are asked. */
struct HttpMetric
{
    Request request;
    QString pointer; ///< RFC 6901
};

/*! One number from PostgreSQL, asked when checks are asked. */
struct PostgresMetric
{
    QString query;
};

/*! Bytes that the files below a folder take, as `du` says it. */
struct FolderMetric
{
    QString container; ///< empty: a folder of this machine
    QString path;
};

/*! Milliseconds that a check's slowest answer took; without a check the median of all checks of a run. */
struct LatencyMetric
{
    QString check;
};

/*! The health score in percent. */
struct ScoreMetric
{
};

/*! How often containers of the check were started again since the run before. */
struct RestartsMetric
{
    QString check;
};

/*! A named series of numbers that is kept, charted and judged. */
struct Metric
{
    enum class Better { Higher, Lower, Neither };

    QString id;
    QString title;
    QString group;
    QString unit; ///< "min", "%", "a day" …; "bytes", "s" and "ms" are shown in the unit that fits
    Better better = Better::Neither;
    Limits limits; ///< on a value, or on its growth
    std::optional<std::chrono::milliseconds> growthOver; ///< limits and headline are how much it grows in this span
    std::optional<double> capacity; ///< what is full when the value gets there; of a folder it is asked otherwise
    std::optional<double> target; ///< shown, never judged
    std::optional<double> smallestChange; ///< what is less is never called a fall or a rise, in the unit
    std::optional<std::chrono::milliseconds> every; ///< how often a value is expected; else learned
    std::variant<RunMetric, ModelMetric, DayMetric, InfluxMetric, HttpMetric, PostgresMetric, FolderMetric,
        LatencyMetric, ScoreMetric, RestartsMetric>
        source;
};

} // namespace conche::stack
