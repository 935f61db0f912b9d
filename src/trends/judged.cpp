// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "robust.h"
#include "stages.h"
#include "verdicts.h"

#include <algorithm>
#include <utility>

namespace conche::trends {

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 halfDay = day / 2;
constexpr std::size_t leastBaseline = 10;
constexpr std::size_t wishedRuns = 20;
constexpr std::size_t wishedDays = 30;

/*! The days that are known well enough to be judged by, as their medians. */
Points daysOf(const Points &points, qint64 now)
{
    const std::vector<Stage> days = stagesOf(day, points, now);
    return mediansOf(days, usuallyCovered(days));
}

/*! Whether what is older than the window tells what is normal. Where a day has many values it is days that count:
 * trainings each half hour make 20 values in 10 hours, which is no baseline. */
bool suffices(const Judged &judged)
{
    return judged.isRuns ? judged.baseline.size() >= wishedRuns
                         : daysOf(judged.baseline, judged.input.now).size() >= wishedDays;
}

/*! The oldest of all that is known stands for what is normal, where what is older than the window does not suffice. */
void splitHistory(Judged &judged)
{
    Points all = std::exchange(judged.baseline, {});
    all.insert(all.end(), judged.material.points.begin(), judged.material.points.end());
    if (all.size() <= leastBaseline)
        return;
    if (judged.isRuns) {
        judged.judgedFrom = all[std::clamp(all.size() / 2, leastBaseline, wishedRuns)].at;
    } else {
        const Points days = daysOf(all, judged.input.now);
        judged.judgedFrom = days.size() > wishedDays ? days[wishedDays].at : judged.input.now + 1;
    }
    const std::span<const Point> oldest = within(all, all.front().at, judged.judgedFrom);
    judged.baseline.assign(oldest.begin(), oldest.end());
}

void findNormal(Judged &judged)
{
    if (judged.baseline.size() < leastBaseline)
        return;
    const std::vector<double> values = valuesOf(judged.baseline);
    Scale scale = judged.isRuns ? movingRangeScale(values) : deviationScale(values);
    if (scale.sigma == 0)
        scale = movingRangeScale(values);
    Baseline normal;
    normal.center = scale.center;
    normal.floor = samplingNoise(scale.center, judged.material.testCases).value_or(0);
    normal.sigma = std::max(scale.sigma, normal.floor);
    normal.from = judged.baseline.front().at;
    normal.to = judged.baseline.back().at;
    normal.count = static_cast<qsizetype>(judged.baseline.size());
    normal.isMarked = judged.input.marked.has_value();
    judged.normal = normal;
}

/*! The newest in place of the means of the same time. */
Points withNewest(Points points, const AssessmentInput &input)
{
    const Points newest = materialOf(input.newest, input.now).points;
    if (newest.empty())
        return points;
    std::erase_if(points, [&](const Point &point) { return point.at >= newest.front().at; });
    points.insert(points.end(), newest.begin(), newest.end());
    return points;
}

} // namespace

Judged judgedOf(const AssessmentInput &input)
{
    Judged judged{input, materialOf(input.samples, input.now), {}, {}, {}, 0, 0, false};
    judged.limited = limitedPoints(input.metric, withNewest(judged.material.points, input));
    judged.interval = usualInterval(judged.material.points);
    const bool isOfRuns = std::holds_alternative<stack::RunMetric>(input.metric.source)
        || std::holds_alternative<stack::ModelMetric>(input.metric.source);
    judged.isRuns = isOfRuns && judged.interval >= halfDay;
    judged.baseline = materialOf(input.baselineSamples, input.now).points;
    if (input.marked)
        judged.judgedFrom = input.marked->to;
    else if (suffices(judged))
        judged.judgedFrom = judged.baseline.back().at + 1;
    else
        splitHistory(judged);
    findNormal(judged);
    return judged;
}

bool isWorsening(stack::Metric::Better better, double change)
{
    return (better == stack::Metric::Better::Higher && change < 0)
        || (better == stack::Metric::Better::Lower && change > 0);
}

} // namespace conche::trends
