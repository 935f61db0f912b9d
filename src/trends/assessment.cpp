// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment.h"

#include "levels.h"
#include "phrases.h"
#include "sentences.h"
#include "slope.h"
#include "verdicts.h"

#include "core/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::trends {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Trends)
};

constexpr qint64 day = 86'400'000;

qint64 noNumbersIn(const std::vector<qint64> &noNumbers, const Hole &hole)
{
    return std::ranges::count_if(
        noNumbers, [&hole](qint64 instant) { return instant > hole.from && instant < hole.to; });
}

/*! Silence that is out of the ordinary is a matter of the level: there is none. */
void judgeSilence(Assessment &assessment, const Cadence &cadence, qint64 now)
{
    const Hole *present = presentHole(assessment, now);
    if (!present || present->kind == Hole::Kind::Missing)
        return;
    const QString span = durationText(std::chrono::milliseconds(now - present->from));
    switch (present->kind) {
    case Hole::Kind::Late: {
        const bool isCritical = now - present->from > 2 * cadence.interval + cadence.grace;
        //: %1 and %2 are spans of time
        const QString text = Words::tr("no value for %1, expected every %2")
                                 .arg(span, durationText(std::chrono::milliseconds(cadence.interval)));
        const Judgement level = assessment.level;
        // A limit that the newest values broke is broken until there are others.
        const bool isBroken = level.verdict == Verdict::Warning || level.verdict == Verdict::Critical;
        assessment.level = {isCritical || level.verdict == Verdict::Critical ? Verdict::Critical : Verdict::Warning,
            //: %1 says which limit is broken, %2 for how long there was no value
            isBroken ? Words::tr("%1; %2").arg(level.text, text) : text};
        break;
    }
    case Hole::Kind::Unreachable:
        //: %1 is a span of time
        assessment.level = {Verdict::Unknown, Words::tr("could not be read for %1").arg(span)};
        break;
    case Hole::Kind::NotWatched:
        //: %1 is a span of time
        assessment.level = {Verdict::Unknown, Words::tr("not watched for %1").arg(span)};
        break;
    case Hole::Kind::Missing:
        break;
    }
}

Verdict verdictOf(const Assessment &assessment, const stack::Limits &limits, qint64 now)
{
    QList<Verdict> said;
    for (const Judgement &judgement : {assessment.level, assessment.shift, assessment.trend}) {
        if (judgement.verdict != Verdict::Unknown)
            said << judgement.verdict;
    }
    // Of a peer that is down nothing is known, whatever was so before.
    const Hole *present = presentHole(assessment, now);
    if (present && present->kind == Hole::Kind::Unreachable)
        said << Verdict::Unknown;
    // A limit that seems broken is not outvoted by what says nothing about it.
    const bool seemsBroken = assessment.headline && breachOf(limits, *assessment.headline).verdict != Verdict::Ok;
    if (!present && assessment.level.verdict == Verdict::Unknown && seemsBroken)
        said << Verdict::Unknown;
    return worst(said);
}

} // namespace

Assessment assess(const AssessmentInput &input)
{
    const Judged judged = judgedOf(input);
    const Points &points = judged.material.points;
    const Shift shift = shiftOf(judged);
    const Trend trend = trendOf(judged);

    Assessment assessment;
    assessment.level = levelOf(judged);
    assessment.shift = shift.judgement;
    assessment.trend = trend.judgement;
    if (input.isUnderWay)
        assessment.shift = assessment.trend = {Verdict::Unknown, Words::tr("its history is still being taken in")};
    assessment.slope = trend.slope;
    assessment.baseline = judged.normal;
    assessment.newest = judged.material.newest;
    assessment.remarks = judged.material.remarks;
    if (!judged.limited.empty())
        assessment.headline = judged.limited.back().value;
    if (input.metric.capacity && trend.slope) {
        constexpr qint64 tenYears = 3660 * day;
        assessment.full = crossing(*trend.slope, *input.metric.capacity, tenYears);
    }

    std::vector<qint64> instants;
    for (const Point &point : points)
        instants.push_back(point.at);
    assessment.holes = holesOf(input.metric, instants, input.contacts, input.now);
    for (Hole &hole : assessment.holes) {
        if (hole.reason.isEmpty())
            hole.reason = noNumbersText(noNumbersIn(judged.material.noNumbers, hole));
    }
    if (const auto cadence = cadenceFor(input.metric, instants))
        judgeSilence(assessment, *cadence, input.now);
    assessment.verdict = verdictOf(assessment, input.metric.limits, input.now);
    say(assessment, judged, shift);
    return assessment;
}

} // namespace conche::trends
