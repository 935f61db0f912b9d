// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack/metric.h"
#include "store/sample.h"

#include <QList>

#include <chrono>
#include <optional>
#include <span>

namespace conche::trends {

/*! A time without values. The four kinds are never mixed. */
struct Hole
{
    enum class Kind {
        Late, ///< the peer answers and the series is silent past what is expected: it lasts until now
        Missing, ///< a hole in the past; the peer could be asked
        Unreachable, ///< the peer could not be read
        NotWatched, ///< Conche did not run, and what was measured only by asking is lost
    };

    qint64 from = 0; ///< the last value before
    qint64 to = 0; ///< the next value, or now
    Kind kind = Kind::Missing;
    qint64 missing = 0; ///< how many values there should have been
    QString reason; ///< why the peer could not be read, or what came in place of numbers
    bool isRefused = false; ///< Unreachable, but the peer answered

    friend bool operator==(const Hole &, const Hole &) = default;
};

/*! Whether a value is lost where nobody asked for it at its time. */
[[nodiscard]] bool isOnlyAsked(const stack::Metric &metric);

/*! "late", "missing", "unreachable" or, where it answered, "could not be read", "not watched", for people. */
[[nodiscard]] QString holeText(const Hole &hole);

/*! When values are expected. */
struct Cadence
{
    qint64 interval = 0; ///< ms; median of the last 20 intervals, or as the stack file says
    qint64 grace = 0; ///< max(3 x 1.4826 MAD, half an interval)
};

/*! Nothing before there are five intervals, unless \a expected is set. */
[[nodiscard]] std::optional<Cadence> cadenceOf(
    std::span<const qint64> instants, std::optional<std::chrono::milliseconds> expected);

/*! The holes between instants, and after the last until \a now. \a isOnlyAsked: values exist only where somebody asked,
 * so a time without contacts was not watched. */
[[nodiscard]] QList<Hole> holesIn(std::span<const qint64> instants, const Cadence &cadence,
    const QList<store::Contact> &contacts, bool isOnlyAsked, qint64 now);

/*! A time in which values came as expected: from the first to the last of them. */
struct Stretch
{
    qint64 first = 0;
    qint64 last = 0;
};

/*! The same between stretches. */
[[nodiscard]] QList<Hole> holesBetween(std::span<const Stretch> stretches, const Cadence &cadence,
    const QList<store::Contact> &contacts, bool isOnlyAsked, qint64 now);

/*! When values of the metric are expected: as its definition says, or as it is learned. */
[[nodiscard]] std::optional<Cadence> cadenceFor(const stack::Metric &metric, std::span<const qint64> instants);

/*! The holes of a metric: what it is read from decides what a time without contacts means. */
[[nodiscard]] QList<Hole> holesOf(
    const stack::Metric &metric, std::span<const qint64> instants, const QList<store::Contact> &contacts, qint64 now);

/*! The holes between buckets; what is shorter than one of them is not seen. The usual interval is that of the period.
 * \a before and \a after are the values next to it, where there are some. */
[[nodiscard]] QList<Hole> holesOf(const stack::Metric &metric, const store::BucketSeries &series,
    std::optional<qint64> before, std::optional<qint64> after, const QList<store::Contact> &contacts, qint64 now);

} // namespace conche::trends
