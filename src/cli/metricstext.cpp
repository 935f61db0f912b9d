// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricstext.h"

#include "core/instant.h"
#include "core/nearestname.h"
#include "trends/valuetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

QString timeText(qint64 instant)
{
    return instantText(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC));
}

QJsonValue timeOf(const std::optional<qint64> &instant)
{
    return instant ? QJsonValue(timeText(*instant)) : QJsonValue();
}

QJsonObject toJson(const trends::Judgement &judgement)
{
    return {{u"verdict"_s, QString(verdictName(judgement.verdict))}, {u"text"_s, judgement.text}};
}

QJsonObject toJson(const trends::Slope &slope)
{
    constexpr double week = 7 * 86'400'000.0;
    return {{u"perWeek"_s, slope.perMs * week}, {u"perWeekLower"_s, slope.lower * week},
        {u"perWeekUpper"_s, slope.upper * week}, {u"p"_s, slope.p}, {u"count"_s, static_cast<qint64>(slope.count)},
        {u"from"_s, timeText(slope.from)}, {u"to"_s, timeText(slope.to)},
        {u"reachesLimit"_s, timeOf(slope.reachesLimit)}};
}

QJsonObject toJson(const trends::Baseline &baseline)
{
    return {{u"center"_s, baseline.center}, {u"sigma"_s, baseline.sigma}, {u"noiseFloor"_s, baseline.floor},
        {u"from"_s, timeText(baseline.from)}, {u"to"_s, timeText(baseline.to)},
        {u"count"_s, static_cast<qint64>(baseline.count)}, {u"marked"_s, baseline.isMarked}};
}

QJsonObject toJson(const trends::Hole &hole)
{
    return {{u"from"_s, timeText(hole.from)}, {u"to"_s, timeText(hole.to)}, {u"kind"_s, holeName(hole.kind)},
        {u"refused"_s, hole.isRefused}, {u"missing"_s, hole.missing}, {u"reason"_s, hole.reason}};
}

} // namespace

Result<stack::Metric> metricNamed(const stack::Stack &stack, const std::string &id)
{
    const QString named = QString::fromStdString(id);
    QStringList ids;
    for (const stack::Metric &metric : stack.metrics) {
        if (metric.id == named)
            return metric;
        ids << metric.id;
    }
    if (ids.isEmpty())
        //: %1 is the name of a stack
        return failure(ErrorCode::BadConfiguration,
            Words::tr("the stack file of %1 has no metrics; add them as [[metric]]").arg(stack.name));
    //: %1 is an id, %2 a list of ids
    const QString message = Words::tr("there is no metric \"%1\"; there are %2").arg(named, ids.join(u", "_s));
    return failure(ErrorCode::BadConfiguration, withNearestName(message, named, ids));
}

QJsonObject toJson(const trends::MetricReport &report)
{
    const trends::Assessment &assessment = report.assessment;
    QJsonArray holes;
    for (const trends::Hole &hole : assessment.holes)
        holes.append(toJson(hole));
    return {{u"id"_s, report.metric.id}, {u"title"_s, report.metric.title}, {u"group"_s, report.metric.group},
        {u"unit"_s, report.metric.unit}, {u"limits"_s, trends::limitsText(report.metric)},
        {u"verdict"_s, QString(verdictName(assessment.verdict))}, {u"sentence"_s, assessment.sentence},
        {u"explanation"_s, assessment.explanation}, {u"brief"_s, assessment.brief},
        {u"headline"_s, assessment.headline ? QJsonValue(*assessment.headline) : QJsonValue()},
        {u"newest"_s, assessment.newest ? QJsonValue(timeText(assessment.newest->at)) : QJsonValue()},
        {u"level"_s, toJson(assessment.level)}, {u"shift"_s, toJson(assessment.shift)},
        {u"trend"_s, toJson(assessment.trend)},
        {u"slope"_s, assessment.slope ? QJsonValue(toJson(*assessment.slope)) : QJsonValue()},
        {u"baseline"_s, assessment.baseline ? QJsonValue(toJson(*assessment.baseline)) : QJsonValue()},
        {u"full"_s, timeOf(assessment.full)}, {u"holes"_s, holes},
        {u"remarks"_s, QJsonArray::fromStringList(assessment.remarks)}, {u"samples"_s, report.extent.samples},
        {u"first"_s, timeOf(report.extent.first)}, {u"trouble"_s, report.progress.trouble}};
}

QString holeName(trends::Hole::Kind kind)
{
    switch (kind) {
    case trends::Hole::Kind::Late:
        return u"late"_s;
    case trends::Hole::Kind::Missing:
        return u"missing"_s;
    case trends::Hole::Kind::Unreachable:
        return u"unreachable"_s;
    case trends::Hole::Kind::NotWatched:
        break;
    }
    return u"not watched"_s;
}

} // namespace conche::cli
