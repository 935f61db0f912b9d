// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "levels.h"
#include "phrases.h"
#include "verdicts.h"

#include "core/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace conche::trends {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Trends)
};

bool hasLimits(const stack::Limits &limits)
{
    return limits.warnBelow || limits.warnAbove || limits.critBelow || limits.critAbove;
}

/*! "3.3 points above 0.85": how far it is to the limit that is closest. */
QString distanceText(const stack::Metric &metric, double value)
{
    const std::optional<double> limit = nearestLimit(metric.limits, value);
    if (!limit)
        return {};
    if (value == *limit)
        //: %1 is a limit
        return Words::tr("at the limit %1").arg(limitText(metric, *limit));
    //: %1 is how much, %2 a limit: "3.3 points above 0.85"
    return (value < *limit ? Words::tr("%1 below %2") : Words::tr("%1 above %2"))
        .arg(changeText(metric, value - *limit).whole(), limitText(metric, *limit));
}

} // namespace

Points growthOf(std::span<const Point> points, std::chrono::milliseconds span)
{
    Points growth;
    if (points.empty())
        return growth;
    const qint64 whole = span.count();
    for (std::size_t start = 0, i = 0; i < points.size(); ++i) {
        // The last value that is as old as the span, or older.
        while (start + 1 < i && points[start + 1].at <= points[i].at - whole)
            ++start;
        const qint64 reach = points[i].at - points[start].at;
        if (reach < whole / 4 || reach == 0)
            continue;
        const double scale = static_cast<double>(whole) / static_cast<double>(reach);
        growth.push_back({points[i].at, (points[i].value - points[start].value) * scale});
    }
    return growth;
}

Points limitedPoints(const stack::Metric &metric, const Points &points)
{
    return metric.growthOver ? growthOf(points, *metric.growthOver) : points;
}

Judgement levelOf(const Judged &judged)
{
    const stack::Metric &metric = judged.input.metric;
    if (judged.material.points.empty())
        return {Verdict::Unknown, Words::tr("no value yet")};
    if (!hasLimits(metric.limits))
        return {Verdict::Ok, Words::tr("no limit")};
    const Points &points = judged.limited;
    if (points.empty())
        return {Verdict::Unknown, Words::tr("too few values to tell how much it grows")};
    const double newest = points.back().value;
    const Breach breach = breachOf(metric.limits, newest);
    if (breach.verdict == Verdict::Ok)
        return {Verdict::Ok, distanceText(metric, newest)};

    const qint64 expected = cadenceFor(metric, {}).value_or(Cadence{}).interval;
    const int needed = neededInARow(judged.interval > 0 ? judged.interval : expected);
    int critical = 0;
    int broken = 0;
    for (auto point = points.rbegin(); point != points.rend() && broken < needed; ++point) {
        const Verdict verdict = breachOf(metric.limits, point->value).verdict;
        if (verdict == Verdict::Ok)
            break;
        ++broken;
        critical += verdict == Verdict::Critical ? 1 : 0;
    }
    //: %1 is a value, %2 says which limit it breaks: "0.84, below 0.85"
    const QString text
        = Words::tr("%1, %2").arg(valueText(metric, newest).whole(), beyondText(metric, breach.limit, breach.isBelow));
    if (points.size() < static_cast<std::size_t>(needed))
        //: %1 is a value that breaks a limit, %2 is "3 values"
        return {Verdict::Unknown, Words::tr("%1; judged from %2 on").arg(text, countText(metric, needed))};
    if (broken < needed)
        //: %1 is a value that breaks a limit, %2 and %3 are counts: "1 of 3 in a row"
        return {Verdict::Ok, Words::tr("%1; %2 of %3 in a row").arg(text).arg(broken).arg(needed)};
    return {critical == needed ? Verdict::Critical : Verdict::Warning, text};
}

} // namespace conche::trends
