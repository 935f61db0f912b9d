// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "robust.h"
#include "verdicts.h"

#include <algorithm>

namespace conche::trends {

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 halfDay = day / 2;
constexpr std::size_t leastBaseline = 10;
constexpr std::size_t wishedBaseline = 20;

/*! The oldest part of the window stands for what is normal, where nothing older is known. */
void splitWindow(Judged &judged)
{
    const Points &points = judged.material.points;
    if (points.size() <= leastBaseline)
        return;
    if (judged.isRuns) {
        const std::size_t count = std::clamp(points.size() / 2, leastBaseline, wishedBaseline);
        judged.judgedFrom = points[count].at;
    } else {
        judged.judgedFrom = points.front().at + static_cast<qint64>(wishedBaseline) * day;
    }
    const std::span<const Point> oldest = within(points, points.front().at, judged.judgedFrom);
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

} // namespace

Judged judgedOf(const AssessmentInput &input)
{
    Judged judged{input, materialOf(input.samples, input.now), {}, {}, 0, 0, false};
    judged.interval = usualInterval(judged.material.points);
    const bool isOfRuns = std::holds_alternative<stack::RunMetric>(input.metric.source)
        || std::holds_alternative<stack::ModelMetric>(input.metric.source);
    judged.isRuns = isOfRuns && judged.interval >= halfDay;
    judged.baseline = materialOf(input.baselineSamples, input.now).points;
    if (input.marked)
        judged.judgedFrom = input.marked->to;
    else if (judged.baseline.size() >= wishedBaseline)
        judged.judgedFrom = judged.baseline.back().at + 1;
    else
        splitWindow(judged);
    findNormal(judged);
    return judged;
}

bool isWorsening(stack::Metric::Better better, double change)
{
    return (better == stack::Metric::Better::Higher && change < 0)
        || (better == stack::Metric::Better::Lower && change > 0);
}

} // namespace conche::trends
