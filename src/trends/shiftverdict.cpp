// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cusum.h"
#include "phrases.h"
#include "robust.h"
#include "stages.h"
#include "verdicts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace conche::trends {

using Better = stack::Metric::Better;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Trends)
};

constexpr qint64 day = 86'400'000;
constexpr qint64 week = 7 * day;

/*! Makes values spread evenly around what is normal: counts by their logarithm, shares near 1 by their logit. */
class Straightener
{
public:
    Straightener(const stack::Metric &metric, std::span<const double> baseline, double cases)
    {
        const auto *daily = std::get_if<stack::DayMetric>(&metric.source);
        const bool isCount = (daily && daily->measures != stack::DayMetric::Measures::LargestGap)
            || std::holds_alternative<stack::RestartsMetric>(metric.source);
        constexpr double nearOne = 0.8;
        const bool isShareNearOne = isShare(metric) && medianOf(baseline) >= nearOne && medianOf(baseline) < 1
            && std::ranges::all_of(baseline, [](double value) { return value >= 0 && value <= 1; });
        m_kind = isCount ? Kind::Logarithm : isShareNearOne ? Kind::Logit : Kind::None;
        m_edge = cases > 0 ? 0.5 / cases : 1e-4;
    }

    [[nodiscard]] double apply(double value) const
    {
        switch (m_kind) {
        case Kind::Logarithm:
            return std::log1p(std::max(0.0, value));
        case Kind::Logit: {
            const double inside = std::clamp(value, m_edge, 1 - m_edge);
            return std::log(inside / (1 - inside));
        }
        case Kind::None:
            break;
        }
        return value;
    }

    /*! A small difference at \a center after apply(). */
    [[nodiscard]] double difference(double center, double small) const
    {
        return std::abs(apply(center) - apply(center - small));
    }

private:
    enum class Kind { None, Logarithm, Logit };
    Kind m_kind = Kind::None;
    double m_edge = 0;
};

struct Plan
{
    qint64 length = 0; ///< values of so much time are one; 0 for each by itself
    double limit = 0; ///< h
    std::size_t leastBaseline = 0;
    Points baseline;
    int covered = 0; ///< what such a time usually covers
};

/*! What few days say of the middle is inexact, and a sum takes the error for a shift day by day: 8 where 60 days are
 * known, more where fewer are, as the error grows. */
double limitOfDays(std::size_t known)
{
    constexpr double enough = 60;
    return 8 * std::sqrt(enough / std::clamp(static_cast<double>(known), 1.0, enough));
}

Plan planFor(const Judged &judged)
{
    constexpr std::size_t leastRuns = 10;
    constexpr std::size_t leastWeeks = 10;
    constexpr std::size_t leastDays = 14;
    if (judged.isRuns)
        return {0, 5, leastRuns, judged.baseline, 0};
    const auto planOf = [&judged](qint64 length, double limit, std::size_t least) {
        const std::vector<Stage> stages = stagesOf(length, judged.baseline, judged.input.now);
        const int usual = usuallyCovered(stages);
        return Plan{length, limit, least, mediansOf(stages, usual), usual};
    };
    // With 5, twelve weeks that are learned anew all the time would cry wolf half as often again as weeks that stay.
    Plan weeks = planOf(week, 6, leastWeeks);
    if (weeks.baseline.size() >= leastWeeks)
        return weeks;
    Plan days = planOf(day, 0, leastDays);
    days.limit = limitOfDays(days.baseline.size());
    return days;
}

/*! The spread of what is normal. That of a dozen weeks comes out far too small every now and then by their deviation
 * from the median, less often by the standard deviation; and outliers hardly show in the median of a week. */
Scale scaleOf(const Plan &plan, std::span<const double> normal)
{
    Scale scale = plan.length == 0 ? movingRangeScale(normal) : deviationScale(normal);
    if (scale.sigma == 0)
        scale = movingRangeScale(normal);
    if (plan.length == week)
        scale.sigma = std::max(scale.sigma, standardDeviation(normal));
    return scale;
}

QString baselineMissing(const Judged &judged, const Plan &plan)
{
    const int missing = static_cast<int>(plan.leastBaseline - std::min(plan.leastBaseline, plan.baseline.size()));
    if (plan.length == 0)
        return moreNeededText(judged.input.metric, std::max(missing, 1));
    return Words::tr("%n more day(s) needed to know what is normal", nullptr, std::max(missing, 1));
}

} // namespace

Shift shiftOf(const Judged &judged)
{
    const stack::Metric &metric = judged.input.metric;
    if (judged.material.points.empty())
        return {{Verdict::Unknown, Words::tr("no value yet")}, 0, 0};
    if (metric.growthOver)
        return {{Verdict::Unknown, Words::tr("its growth is what counts")}, 0, 0};
    if (metric.better == Better::Neither)
        return {{Verdict::Ok, Words::tr("neither direction is worse")}, 0, 0};
    const Plan plan = planFor(judged);
    if (plan.baseline.size() < plan.leastBaseline)
        return {{Verdict::Unknown, baselineMissing(judged, plan)}, 0, 0};
    const std::span<const Point> window = within(judged.material.points, judged.judgedFrom, judged.input.now + 1);
    const Points points = plan.length == 0 ? Points(window.begin(), window.end())
                                           : mediansOf(stagesOf(plan.length, window, judged.input.now), plan.covered);
    if (points.empty())
        return {{Verdict::Unknown, Words::tr("nothing came after what is called normal")}, 0, 0};

    std::vector<double> normal = valuesOf(plan.baseline);
    const Straightener straightener(metric, normal, judged.material.testCases);
    const double center = medianOf(normal);
    for (double &value : normal)
        value = straightener.apply(value);
    Scale scale = scaleOf(plan, normal);
    if (judged.normal && judged.normal->floor > 0)
        scale.sigma = std::max(scale.sigma, straightener.difference(center, judged.normal->floor));
    if (scale.sigma == 0 && metric.smallestChange)
        scale.sigma = straightener.difference(center, *metric.smallestChange);
    if (!(scale.sigma > 0))
        return {{Verdict::Unknown, Words::tr("its values do not vary")}, 0, 0};

    const double worse = metric.better == Better::Higher ? -1 : 1;
    std::vector<double> sigmas;
    // A single run says no more than three sigmas, however far off it is: an outlier is no shift. Medians need no such
    // bound.
    const double most = plan.length == 0 ? 3 : std::numeric_limits<double>::infinity();
    for (const Point &point : points)
        sigmas.push_back(std::min(most, worse * (straightener.apply(point.value) - scale.center) / scale.sigma));
    Shift shift;
    shift.sum = cusumOf(sigmas, 0.5, 2 * plan.limit).back();
    const std::span<const Point> newest = std::span(points).last(std::min<std::size_t>(3, points.size()));
    shift.change = medianOf(valuesOf(newest)) - center;
    const bool isLarge = std::abs(shift.change) >= metric.smallestChange.value_or(0);
    const bool isShifted = shift.sum > plan.limit && isLarge && isWorsening(metric.better, shift.change);
    //: CUSUM is the name of a statistic, the cumulative sum
    const QString text = Words::tr("CUSUM %1, limit %2").arg(numberText(shift.sum), numberText(plan.limit));
    shift.judgement = {isShifted ? Verdict::Warning : Verdict::Ok, text};
    return shift;
}

} // namespace conche::trends
