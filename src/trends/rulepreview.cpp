// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment.h"
#include "levels.h"
#include "verdicts.h"

namespace conche::trends {

RulePreview previewOf(const stack::Metric &metric, const stack::Limits &limits, const store::BucketSeries &series)
{
    // Growth is that of the last values, not of means.
    RulePreview preview{series.start, series.stop, {}, metric.growthOver ? 0 : series.step};
    Points points;
    for (const store::Bucket &bucket : series.buckets) {
        if (bucket.count > 0)
            points.push_back({bucket.last, metric.growthOver ? bucket.lastValue : bucket.mean()});
    }
    points = limitedPoints(metric, points);
    const int needed = neededInARow(usualInterval(points));
    int broken = 0;
    for (const Point &point : points) {
        broken = breachOf(limits, point.value).verdict == Verdict::Ok ? 0 : broken + 1;
        if (broken == needed)
            preview.firings << point.at;
    }
    return preview;
}

} // namespace conche::trends
