// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"
#include "robust.h"
#include "slope.h"
#include "verdicts.h"

#include "core/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace conche::trends {

using Better = stack::Metric::Better;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Trends)
};

constexpr qint64 day = 86'400'000;
constexpr qint64 window = 60 * day;
constexpr std::size_t newestRuns = 20;
constexpr double significance = 0.01;

/*! The points that a trend is judged on, as they were known at an instant: of 60 days, or the last 20. */
struct Window
{
    std::span<const Point> points;
    bool isOfDays = false;
};

Window windowAt(const Points &points, qint64 instant)
{
    const std::span<const Point> days = within(points, instant - window, instant + 1);
    if (days.size() >= newestRuns)
        return {days, true};
    const std::span<const Point> all = within(points, 0, instant + 1);
    return {all.last(std::min(newestRuns, all.size())), false};
}

/*! The window as it was when a trend could be seen the time before: a week or a value ago. */
Window windowBefore(const Points &points, const Window &now, qint64 instant)
{
    if (now.isOfDays)
        return windowAt(points, instant - 7 * day);
    return windowAt(points, now.points.size() < 2 ? 0 : now.points.back().at - 1);
}

/*! The spread of points around their line: what stands for normal noise where none is known. */
double noiseAround(const Slope &slope, std::span<const Point> points)
{
    std::vector<double> rest;
    for (const Point &point : points)
        rest.push_back(point.value - slope.perMs * static_cast<double>(point.at - slope.to));
    return deviationScale(rest).sigma;
}

/*! The limits on the side that the slope leans to and that are not crossed yet, the closest first. */
std::vector<double> limitsAhead(const stack::Limits &limits, const Slope &slope)
{
    std::vector<double> ahead;
    const bool isFalling = slope.perMs < 0;
    for (const auto &limit :
        isFalling ? std::array{limits.warnBelow, limits.critBelow} : std::array{limits.warnAbove, limits.critAbove}) {
        if (limit && (isFalling ? *limit < slope.valueAtEnd : *limit > slope.valueAtEnd))
            ahead.push_back(*limit);
    }
    std::ranges::sort(ahead, {}, [&](double limit) { return std::abs(limit - slope.valueAtEnd); });
    return ahead;
}

class TrendJudge
{
public:
    explicit TrendJudge(const Judged &judged)
        : m_judged(judged)
        , m_metric(judged.input.metric)
    {
    }

    [[nodiscard]] Trend judge() const
    {
        const Window now = windowAt(m_judged.material.points, m_judged.input.now);
        Trend trend;
        trend.slope = slopeOf(now.points, m_metric.better);
        if (!trend.slope) {
            const auto missing = static_cast<qsizetype>(leastForTrend - now.points.size());
            trend.judgement = {Verdict::Unknown, moreNeededText(m_metric, missing)};
            return trend;
        }
        Slope &slope = *trend.slope;
        if (m_metric.growthOver) {
            trend.judgement = fullness(slope);
            return trend;
        }
        if (isMoving(m_judged, slope))
            findLimit(slope);
        const double noise = m_judged.normal ? m_judged.normal->sigma : noiseAround(slope, now.points);
        //: How much something changed in a span of time, and how much of that is noise
        const QString text = Words::tr("%1 in %2, noise %3")
                                 .arg(changeText(m_metric, changeOver(slope)).whole(), spanText(slope.to - slope.from),
                                     changeText(m_metric, noise).number);
        const double least = std::max(noise, m_metric.smallestChange.value_or(0));
        if (!counts(slope, least)) {
            const QString why = whyNot(slope, least);
            //: %1 is a change, %2 why it does not count: "may be chance …"
            trend.judgement = {Verdict::Ok, why.isEmpty() ? text : Words::tr("%1; %2").arg(text, why)};
            return trend;
        }
        const Window before = windowBefore(m_judged.material.points, now, m_judged.input.now);
        const std::optional<Slope> earlier = slopeOf(before.points, m_metric.better);
        if (!earlier || !counts(*earlier, least))
            //: %1 is a change; it is seen now and was not seen a week ago
            trend.judgement = {Verdict::Ok, Words::tr("%1, not confirmed yet").arg(text)};
        else
            trend.judgement = {isCriticalSoon(slope) ? Verdict::Critical : Verdict::Warning, text};
        return trend;
    }

private:
    /*! Not chance, to the worse side, and more than noise. */
    [[nodiscard]] bool counts(const Slope &slope, double least) const
    {
        const double change = changeOver(slope);
        return slope.p < sharedSignificance() && isWorsening(m_metric.better, change) && std::abs(change) >= least;
    }

    [[nodiscard]] double sharedSignificance() const { return significance / std::max(1, m_judged.input.metricsJudged); }

    /*! What keeps a change from counting; nothing of one that is none. */
    [[nodiscard]] QString whyNot(const Slope &slope, double least) const
    {
        const double change = changeOver(slope);
        if (change == 0)
            return {};
        if (m_metric.better == Better::Neither)
            return Words::tr("neither direction is worse");
        if (!isWorsening(m_metric.better, change))
            return Words::tr("to the better side");
        if (std::abs(change) < least)
            return Words::tr("too little to matter");
        //: Of a change; %1 is a probability such as 0.0011, %n how many metrics share the level of significance
        return Words::tr("may be chance: among %n metric(s) p has to be below %1", nullptr,
            std::max(1, m_judged.input.metricsJudged))
            .arg(QString::number(sharedSignificance(), 'g', 2));
    }

    void findLimit(Slope &slope) const
    {
        const std::vector<double> ahead = limitsAhead(m_metric.limits, slope);
        if (ahead.empty() || (m_metric.better != Better::Neither && !isWorsening(m_metric.better, slope.perMs)))
            return;
        constexpr qint64 year = 366 * day;
        slope.reachesLimit = crossing(slope, ahead.front(), year);
        if (slope.reachesLimit)
            slope.limit = ahead.front();
    }

    [[nodiscard]] bool isCriticalSoon(const Slope &slope) const
    {
        constexpr qint64 horizon = 14 * day;
        const std::optional<double> limit = slope.perMs < 0 ? m_metric.limits.critBelow : m_metric.limits.critAbove;
        if (!limit)
            return false;
        const bool isPast = slope.perMs < 0 ? slope.valueAtEnd <= *limit : slope.valueAtEnd >= *limit;
        return isPast || crossing(slope, *limit, m_judged.input.now - slope.to + horizon).has_value();
    }

    /*! What grows is judged by its limits; here it matters when there is no room left. */
    [[nodiscard]] Judgement fullness(const Slope &slope) const
    {
        if (!m_metric.capacity)
            return {Verdict::Unknown, Words::tr("its growth is what counts")};
        constexpr qint64 warnBefore = 30 * day;
        constexpr qint64 criticalBefore = 14 * day;
        constexpr qint64 tenYears = 3660 * day;
        const std::optional<qint64> full = crossing(slope, *m_metric.capacity, tenYears);
        if (slope.valueAtEnd >= *m_metric.capacity)
            return {Verdict::Critical, Words::tr("full")};
        if (!full || slope.perMs <= 0)
            return {Verdict::Ok, Words::tr("not full within ten years")};
        const qint64 left = std::max<qint64>(0, *full - m_judged.input.now);
        const Verdict verdict = left < criticalBefore ? Verdict::Critical
            : left < warnBefore                       ? Verdict::Warning
                                                      : Verdict::Ok;
        //: %1 is a span of time
        return {verdict, Words::tr("full in %1").arg(durationText(milliseconds(left)))};
    }

    const Judged &m_judged;
    const stack::Metric &m_metric;
};

} // namespace

bool isMoving(const Judged &judged, const Slope &slope)
{
    const double noise = judged.normal ? judged.normal->sigma : 0;
    return std::min(slope.p, 1 - slope.p) < significance && slope.perMs != 0
        && std::abs(changeOver(slope)) >= std::max(noise, judged.input.metric.smallestChange.value_or(0));
}

Trend trendOf(const Judged &judged)
{
    return TrendJudge(judged).judge();
}

} // namespace conche::trends
