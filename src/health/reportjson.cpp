// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportjson.h"

#include "core/instant.h"

#include <QJsonArray>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QList<Fact> &facts)
{
    QJsonArray array;
    for (const Fact &fact : facts)
        array.append(QJsonObject{{u"name"_s, fact.name}, {u"value"_s, fact.value}});
    return array;
}

QJsonObject toJson(const SignResult &sign)
{
    return {{u"id"_s, sign.id}, {u"title"_s, sign.title}, {u"severity"_s, QString(verdictName(sign.severity))},
        {u"verdict"_s, QString(verdictName(sign.verdict))}, {u"summary"_s, sign.summary},
        {u"facts"_s, toJson(sign.facts)}};
}

QJsonValue outageJson(const std::optional<Outage> &outage)
{
    if (!outage)
        return {};
    return QJsonObject{{u"since"_s, outage->since ? QJsonValue(instantText(*outage->since)) : QJsonValue()},
        {u"summary"_s, outage->summary}};
}

} // namespace

QJsonObject toJson(const CheckResult &result)
{
    QJsonObject evidence = toJson(result.evidence);
    if (result.fault)
        evidence.insert(u"fault"_s, QString(errorCodeName(*result.fault)));
    return {{u"id"_s, result.id}, {u"title"_s, result.title}, {u"verdict"_s, QString(verdictName(result.verdict))},
        {u"summary"_s, result.summary}, {u"latency_ms"_s, static_cast<qint64>(result.latency.count())},
        {u"evidence"_s, evidence}};
}

QJsonObject toJson(const Evidence &evidence)
{
    return {{u"source"_s, evidence.source}, {u"asked"_s, QJsonArray::fromStringList(evidence.asked)},
        {u"answered"_s, evidence.answered}, {u"rule"_s, evidence.rule}, {u"facts"_s, toJson(evidence.facts)},
        {u"next_step"_s, evidence.nextStep}};
}

QJsonObject toJson(const CheckRunReport &report)
{
    QJsonArray missing;
    for (const NotAsked &one : report.coverage.missing)
        missing.append(QJsonObject{{u"id"_s, one.id}, {u"reason"_s, one.reason}});
    QJsonArray results;
    for (const CheckResult &result : report.results)
        results.append(toJson(result));
    QJsonArray signs;
    for (const SignResult &sign : report.signs)
        signs.append(toJson(sign));
    const std::optional<int> known = report.outage ? report.outage->level : std::nullopt;
    const QJsonValue level = known ? QJsonValue(*known) : QJsonValue();
    return {{u"stack"_s, report.stack}, {u"started"_s, instantText(report.started)},
        {u"duration_ms"_s, static_cast<qint64>(report.duration.count())},
        {u"verdict"_s, QString(verdictName(report.verdict))},
        {u"score"_s, QJsonObject{{u"passed"_s, report.score.passed}, {u"of"_s, report.score.of}}},
        {u"coverage"_s,
            QJsonObject{{u"ran"_s, report.coverage.ran}, {u"of"_s, report.coverage.of}, {u"missing"_s, missing}}},
        {u"results"_s, results}, {u"signs"_s, signs}, {u"level"_s, level}, {u"outage"_s, outageJson(report.outage)}};
}

QJsonObject toJson(const RoundOutcome &outcome)
{
    QJsonObject quieted;
    for (auto it = outcome.quieted.begin(); it != outcome.quieted.end(); ++it) {
        const bool isAcknowledged = it->kind == store::Quieting::Kind::Acknowledged;
        quieted.insert(it.key(),
            QJsonObject{{u"kind"_s, isAcknowledged ? u"acknowledged"_s : u"muted"_s}, {u"by"_s, it->actor},
                {u"until"_s, instantText(it->until)}, {u"reason"_s, it->reason}});
    }
    QJsonObject object = toJson(outcome.report);
    object.insert(u"quieted"_s, quieted);
    object.insert(u"sleeps"_s, QJsonArray::fromStringList(outcome.sleeps));
    return object;
}

} // namespace conche::health
