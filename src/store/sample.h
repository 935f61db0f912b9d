// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace conche::store {

/*! Why an instant of a metric carries no number. */
enum class NoNumber {
    None = 0, ///< it does carry one
    NotANumber = 1, ///< NaN, bare or as the text "NaN"
    Infinite = 2, ///< an infinity, or the largest double, which MLflow stores in its place
};

/*! One value of a metric. Times are milliseconds since 1970, in UTC. */
struct Sample
{
    qint64 at = 0;
    double value = 0; ///< meaningless where noNumber says why
    QString source; ///< with `at` it tells samples apart: the id of an MLflow run; empty for others
    QString label; ///< what a person calls the source: the name of a run; not kept without a source
    NoNumber noNumber = NoNumber::None;
    double weight = 0; ///< size of the test set behind the value; 0 where it is not known

    friend bool operator==(const Sample &, const Sample &) = default;
};

/*! What the samples of [start, start + step) come to; samples without a number are only counted in `noNumbers`. Where
 * there are only such, `count` is 0 and nothing else is said. */
struct Bucket
{
    qint64 start = 0;
    qint64 first = 0; ///< instant of the first number
    qint64 last = 0; ///< instant of the last number
    double minimum = 0;
    double maximum = 0;
    double sum = 0;
    double lastValue = 0;
    qint64 count = 0; ///< of numbers
    qint64 noNumbers = 0;

    /*! NaN without a number. */
    [[nodiscard]] double mean() const { return sum / static_cast<double>(count); }

    friend bool operator==(const Bucket &, const Bucket &) = default;
};

/*! A metric over a period, in so few buckets that they can be drawn. */
struct BucketSeries
{
    qint64 start = 0;
    qint64 stop = 0; ///< [start, stop)
    qint64 step = 0; ///< length of a bucket in ms; 0 where each bucket is one sample
    std::vector<Bucket> buckets; ///< in order of time, none empty

    friend bool operator==(const BucketSeries &, const BucketSeries &) = default;
};

/*! Whether the peer that a metric is read from could be asked, over a span of time. */
struct Contact
{
    enum class State {
        Reached = 0,
        Unreachable = 1,
        Refused = 2 ///< it answered, but did not tell what it keeps
    };

    qint64 from = 0;
    qint64 to = 0;
    State state = State::Reached;
    QString reason; ///< why it could not be read

    friend bool operator==(const Contact &, const Contact &) = default;
};

/*! A period that the user calls good: what is normal is learned from it. */
struct MarkedBaseline
{
    qint64 from = 0;
    qint64 to = 0;
    QString actor;

    friend bool operator==(const MarkedBaseline &, const MarkedBaseline &) = default;
};

} // namespace conche::store
