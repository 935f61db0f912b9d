// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkruns.h"

#include "core/instant.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStandardPaths>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Store)
};

StoredResult resultFrom(const QJsonObject &object)
{
    StoredResult result{object[u"check"_s].toString(),
        verdictFromName(object[u"verdict"_s].toString()).value_or(Verdict::Unknown),
        object[u"latency_ms"_s].toInteger(), object[u"summary"_s].toString(), object[u"fault"_s].toString(), {}, {}};
    for (const QJsonValueConstRef symptom : object[u"symptoms"_s].toArray())
        result.symptoms << symptom.toString();
    for (const QJsonValueConstRef value : object[u"observations"_s].toArray()) {
        const QJsonObject observation = value.toObject();
        result.observations.append({observation[u"name"_s].toString(), observation[u"value"_s].toInteger()});
    }
    return result;
}

} // namespace

QString CheckRuns::defaultAsideFolder()
{
    // Qt 6.4 does not know XDG_STATE_HOME; a relative value is to be ignored.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = state.startsWith(u'/')
        ? state
        : QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + u"/.local/state"_s;
    return base + u"/conche/unsaved"_s;
}

QJsonObject toJson(const StoredRun &run)
{
    QJsonArray results;
    for (const StoredResult &result : run.results) {
        QJsonArray observations;
        for (const StoredObservation &observation : result.observations)
            observations.append(QJsonObject{{u"name"_s, observation.name}, {u"value"_s, observation.value}});
        results.append(QJsonObject{{u"check"_s, result.check}, {u"verdict"_s, QString(verdictName(result.verdict))},
            {u"latency_ms"_s, result.latencyMs}, {u"summary"_s, result.summary}, {u"fault"_s, result.fault},
            {u"symptoms"_s, QJsonArray::fromStringList(result.symptoms)}, {u"observations"_s, observations}});
    }
    return {{u"uid"_s, run.uid}, {u"stack"_s, run.stack}, {u"started"_s, instantText(run.started)},
        {u"duration_ms"_s, run.durationMs}, {u"verdict"_s, QString(verdictName(run.verdict))},
        {u"passed"_s, run.passed}, {u"score_of"_s, run.scoreOf}, {u"ran"_s, run.ran},
        {u"coverage_of"_s, run.coverageOf}, {u"results"_s, results}};
}

Result<StoredRun> runFromJson(const QJsonObject &object)
{
    StoredRun run;
    run.uid = object[u"uid"_s].toString();
    run.stack = object[u"stack"_s].toString();
    const std::optional<QDateTime> started = instantFromText(object[u"started"_s].toString());
    const std::optional<Verdict> verdict = verdictFromName(object[u"verdict"_s].toString());
    if (run.uid.isEmpty() || run.stack.isEmpty() || !started || !verdict)
        return failure(ErrorCode::StorageFailed, Words::tr("this is no check run that was set aside"));
    run.started = *started;
    run.verdict = *verdict;
    run.durationMs = object[u"duration_ms"_s].toInteger();
    run.passed = object[u"passed"_s].toInt();
    run.scoreOf = object[u"score_of"_s].toInt();
    run.ran = object[u"ran"_s].toInt();
    run.coverageOf = object[u"coverage_of"_s].toInt();
    for (const QJsonValueConstRef value : object[u"results"_s].toArray())
        run.results.append(resultFrom(value.toObject()));
    return run;
}

} // namespace conche::store
