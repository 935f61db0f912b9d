// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hole.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace conche::trends {

namespace {

using Kind = Hole::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Trends)
};

constexpr qint64 day = 86'400'000;

/*! What is stamped at the start of a day is known when the day is over. */
qint64 lagOf(const stack::Metric &metric)
{
    return std::holds_alternative<stack::DayMetric>(metric.source) ? day : 0;
}

qint64 medianOf(std::vector<qint64> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

bool isReached(const store::Contact &contact)
{
    return contact.state == store::Contact::State::Reached;
}

/*! Where a peer could not be read twice and was not reached in between, it could not be read in between either, also
 * where it is asked once a day only. */
QList<store::Contact> joined(const QList<store::Contact> &contacts)
{
    constexpr qint64 aboutADay = 26 * 3'600'000LL;
    QList<store::Contact> all;
    for (const store::Contact &contact : contacts) {
        const bool isSame = !all.isEmpty() && !isReached(contact) && !isReached(all.last())
            && contact.from - all.last().to <= aboutADay;
        if (!isSame) {
            all << contact;
            continue;
        }
        all.last().to = std::max(all.last().to, contact.to);
        all.last().state = contact.state;
        all.last().reason = contact.reason;
    }
    return all;
}

/*! What a time without values is, part by part, from who could be asked meanwhile. */
class Dissection
{
public:
    Dissection(const QList<store::Contact> &contacts, bool isOnlyAsked, const Cadence &cadence)
        : m_contacts(joined(contacts))
        , m_isOnlyAsked(isOnlyAsked)
        , m_cadence(cadence)
    {
    }

    /*! \a isOver: there is a value after it. */
    [[nodiscard]] QList<Hole> parts(qint64 from, qint64 to, bool isOver) const
    {
        QList<Hole> parts;
        qint64 at = from;
        const auto add = [&](qint64 until, Kind kind, const store::Contact *unread = nullptr) {
            if (until <= at)
                return;
            if (!parts.isEmpty() && (parts.last().kind == kind || until - at < m_cadence.interval / 2)) {
                parts.last().to = until;
            } else {
                parts << Hole{at, until, kind, 0, {}};
                if (unread)
                    tellWhy(parts.last(), *unread);
            }
            at = until;
        };
        const Kind silent = isOver ? Kind::Missing : Kind::Late;
        const qint64 told = isOver ? to : reachedUntil(from, to);
        const store::Contact *newest = nullptr;
        for (const store::Contact &contact : m_contacts) {
            if (contact.to <= from || contact.from > to)
                continue;
            // Nobody asked before this contact; a peer that keeps what it measured tells when it is reached.
            const bool isTold = !m_isOnlyAsked && contact.from <= told;
            add(std::min(contact.from, to), isTold ? silent : Kind::NotWatched);
            if (isReached(contact))
                add(std::min(contact.to, to), silent);
            else
                add(std::min(contact.to, to), Kind::Unreachable, &contact);
            newest = &contact;
        }
        const qint64 patience = m_cadence.interval + m_cadence.grace;
        const bool isFresh = !isOver && newest && to - newest->to < patience;
        if (isFresh && !parts.isEmpty())
            parts.last().to = to;
        else
            add(to, isOver && !m_isOnlyAsked ? silent : Kind::NotWatched);
        mergeShortFirst(parts, isOver ? m_cadence.interval / 2 : patience);
        // The newest answer says what is so now, however short ago it was.
        if (isFresh && !isReached(*newest))
            tellWhy(parts.last(), *newest);
        count(parts);
        return parts;
    }

private:
    static void tellWhy(Hole &hole, const store::Contact &contact)
    {
        hole.kind = Kind::Unreachable;
        hole.reason = contact.reason;
        hole.isRefused = contact.state == store::Contact::State::Refused;
    }

    /*! Until when the peer is known to have nothing; \a from where it was not reached since. */
    [[nodiscard]] qint64 reachedUntil(qint64 from, qint64 to) const
    {
        qint64 until = from;
        for (const store::Contact &contact : m_contacts) {
            if (isReached(contact) && contact.from <= to)
                until = std::max(until, std::min(contact.to, to));
        }
        return until;
    }

    /*! Silence that was not long enough to be noticed belongs to what came next. */
    static void mergeShortFirst(QList<Hole> &parts, qint64 noticed)
    {
        if (parts.size() < 2 || parts[0].to - parts[0].from >= noticed)
            return;
        parts[1].from = parts[0].from;
        parts.removeFirst();
    }

    /*! The values that are missing are counted once, whatever the number of parts. */
    void count(QList<Hole> &parts) const
    {
        if (parts.isEmpty())
            return;
        const auto expectedUntil = [&](qint64 at) {
            return std::llround(static_cast<double>(at - parts.first().from) / static_cast<double>(m_cadence.interval));
        };
        const qint64 whole = std::max<qint64>(1, expectedUntil(parts.last().to) - 1);
        qint64 counted = 0;
        for (Hole &part : parts) {
            part.missing = std::min(whole, qint64(expectedUntil(part.to))) - counted;
            counted += part.missing;
        }
    }

    QList<store::Contact> m_contacts;
    bool m_isOnlyAsked;
    Cadence m_cadence;
};

/*! The usual of the intervals; nothing where there are too few and no other is expected. */
std::optional<Cadence> usualOf(std::vector<qint64> intervals, std::optional<std::chrono::milliseconds> expected)
{
    constexpr std::size_t leastIntervals = 5;
    const bool isLearned = intervals.size() >= leastIntervals;
    if (!isLearned && !expected)
        return std::nullopt;
    Cadence cadence;
    cadence.interval = expected ? expected->count() : medianOf(intervals);
    cadence.grace = cadence.interval / 2;
    if (isLearned) {
        const qint64 middle = medianOf(intervals);
        for (qint64 &interval : intervals)
            interval = std::abs(interval - middle);
        constexpr double threeSigma = 3 * 1.4826;
        cadence.grace = std::max(cadence.grace, std::llround(threeSigma * static_cast<double>(medianOf(intervals))));
    }
    return cadence;
}

std::optional<std::chrono::milliseconds> expectedInterval(const stack::Metric &metric)
{
    if (!metric.every && std::holds_alternative<stack::DayMetric>(metric.source))
        return std::chrono::days(1);
    return metric.every;
}

/*! There is no pace at which versions of a model must come, however regularly they came. */
bool hasPace(const stack::Metric &metric)
{
    return metric.every || !std::holds_alternative<stack::ModelMetric>(metric.source);
}

/*! Moves stretches by what it takes until a value is known, and the holes back. */
QList<Hole> holesWithLag(const stack::Metric &metric, std::vector<Stretch> stretches, const Cadence &cadence,
    const QList<store::Contact> &contacts, qint64 now)
{
    const qint64 lag = lagOf(metric);
    for (Stretch &stretch : stretches) {
        stretch.first += lag;
        stretch.last += lag;
    }
    QList<Hole> holes = holesBetween(stretches, cadence, contacts, isOnlyAsked(metric), now);
    for (Hole &hole : holes) {
        hole.from -= lag;
        hole.to -= hole.to < now ? lag : 0;
    }
    if (!hasPace(metric))
        holes.removeIf(
            [](const Hole &hole) { return hole.kind == Hole::Kind::Late || hole.kind == Hole::Kind::Missing; });
    return holes;
}

} // namespace

bool isOnlyAsked(const stack::Metric &metric)
{
    return !std::holds_alternative<stack::RunMetric>(metric.source)
        && !std::holds_alternative<stack::ModelMetric>(metric.source)
        && !std::holds_alternative<stack::DayMetric>(metric.source)
        && !std::holds_alternative<stack::InfluxMetric>(metric.source);
}

QString holeText(const Hole &hole)
{
    switch (hole.kind) {
    case Kind::Late:
        return Words::tr("late");
    case Kind::Missing:
        return Words::tr("missing");
    case Kind::Unreachable:
        //: Of a time without values: the peer answered, but not with what was asked for
        return hole.isRefused ? Words::tr("could not be read") : Words::tr("unreachable");
    case Kind::NotWatched:
        break;
    }
    return Words::tr("not watched");
}

std::optional<Cadence> cadenceOf(std::span<const qint64> instants, std::optional<std::chrono::milliseconds> expected)
{
    constexpr std::size_t newestIntervals = 20;
    std::vector<qint64> intervals;
    for (std::size_t i = instants.size(); i-- > 1 && intervals.size() < newestIntervals;) {
        if (instants[i] > instants[i - 1])
            intervals.push_back(instants[i] - instants[i - 1]);
    }
    return usualOf(std::move(intervals), expected);
}

QList<Hole> holesIn(std::span<const qint64> instants, const Cadence &cadence, const QList<store::Contact> &contacts,
    bool isOnlyAsked, qint64 now)
{
    std::vector<Stretch> stretches;
    for (const qint64 instant : instants)
        stretches.push_back({instant, instant});
    return holesBetween(stretches, cadence, contacts, isOnlyAsked, now);
}

QList<Hole> holesBetween(std::span<const Stretch> stretches, const Cadence &cadence,
    const QList<store::Contact> &contacts, bool isOnlyAsked, qint64 now)
{
    QList<Hole> holes;
    if (stretches.empty() || cadence.interval <= 0)
        return holes;
    const Dissection dissection(contacts, isOnlyAsked, cadence);
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        // As patient as with the present: that is 1.5 intervals, but for series that come irregularly.
        if (stretches[i].first - stretches[i - 1].last > cadence.interval + cadence.grace)
            holes << dissection.parts(stretches[i - 1].last, stretches[i].first, true);
    }
    if (now - stretches.back().last > cadence.interval + cadence.grace)
        holes << dissection.parts(stretches.back().last, now, false);
    return holes;
}

std::optional<Cadence> cadenceFor(const stack::Metric &metric, std::span<const qint64> instants)
{
    return cadenceOf(instants, expectedInterval(metric));
}

QList<Hole> holesOf(
    const stack::Metric &metric, std::span<const qint64> instants, const QList<store::Contact> &contacts, qint64 now)
{
    const std::optional<Cadence> cadence = cadenceFor(metric, instants);
    if (!cadence)
        return {};
    std::vector<Stretch> stretches;
    for (const qint64 instant : instants)
        stretches.push_back({instant, instant});
    return holesWithLag(metric, std::move(stretches), *cadence, contacts, now);
}

QList<Hole> holesOf(const stack::Metric &metric, const store::BucketSeries &series, std::optional<qint64> before,
    std::optional<qint64> after, const QList<store::Contact> &contacts, qint64 now)
{
    std::vector<Stretch> stretches;
    std::vector<qint64> intervals;
    const auto add = [&](qint64 first, qint64 last) {
        if (!stretches.empty() && first > stretches.back().last)
            intervals.push_back(first - stretches.back().last);
        stretches.push_back({first, last});
    };
    if (before)
        add(*before, *before);
    for (const store::Bucket &bucket : series.buckets) {
        if (bucket.count == 0)
            continue;
        add(bucket.first, bucket.last);
        if (bucket.count > 1)
            intervals.push_back((bucket.last - bucket.first) / (bucket.count - 1));
    }
    if (after)
        add(*after, *after);
    const std::optional<Cadence> cadence = usualOf(std::move(intervals), expectedInterval(metric));
    if (!cadence)
        return {};
    // Where a value follows the period, nothing lasts until now.
    const qint64 end = after ? *after : std::min(now, series.stop);
    return holesWithLag(metric, std::move(stretches), *cadence, contacts, after ? end + lagOf(metric) : end);
}

} // namespace conche::trends
