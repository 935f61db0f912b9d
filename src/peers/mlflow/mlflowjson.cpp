// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mlflowjson.h"

#include "core/json.h"
#include "peers/jsonfields.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace conche::mlflow {

using namespace Qt::StringLiterals;
using peers::JsonFields;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Mlflow)
};

struct StatusName
{
    RunStatus status;
    QLatin1StringView name;
};

constexpr auto statusNames = std::to_array<StatusName>({
    {RunStatus::Running, "RUNNING"_L1},
    {RunStatus::Scheduled, "SCHEDULED"_L1},
    {RunStatus::Finished, "FINISHED"_L1},
    {RunStatus::Failed, "FAILED"_L1},
    {RunStatus::Killed, "KILLED"_L1},
});

RunStatus statusFromName(const QString &name)
{
    const auto found = std::ranges::find(statusNames, name, &StatusName::name);
    return found == statusNames.end() ? RunStatus::Other : found->status;
}

Experiment experiment(const JsonFields &fields)
{
    return {fields.neededText("experiment_id"_L1), fields.neededText("name"_L1),
        fields.text("lifecycle_stage"_L1) == "deleted"_L1};
}

std::optional<QDateTime> instant(const JsonFields &fields, QLatin1StringView key)
{
    const std::optional<qint64> milliseconds = fields.integer(key);
    return milliseconds ? std::optional(QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC)) : std::nullopt;
}

void addMetric(Run &run, const JsonFields &metric)
{
    const QString key = metric.neededText("key"_L1);
    const QJsonValue value = metric.value("value"_L1);
    // Doubles that JSON does not have come as these texts; infinities that went through the store as the largest
    // double.
    static const QStringList notFinite{u"NaN"_s, u"Infinity"_s, u"-Infinity"_s};
    const bool isNotFinite = notFinite.contains(value.toString());
    bool isNumber = value.isDouble();
    const double parsed = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
    const std::optional<double> number = jsonFiniteNumber(parsed);
    if (!isNumber && !isNotFinite)
        metric.reject("value"_L1, Words::tr("a number"));
    else if (number && !isNotFinite)
        run.metrics.insert(key, *number);
    else
        run.notNumbers.append(key);
    if ((isNotFinite && value.toString() != "NaN"_L1) || (isNumber && !number && !qIsNaN(parsed)))
        run.infinite.append(key);
}

Run run(const JsonFields &fields)
{
    const JsonFields info = fields.object("info"_L1);
    const JsonFields data = fields.object("data"_L1);
    Run run;
    run.id = info.text("run_id"_L1);
    // Servers before 1.0 knew only this name, and later ones repeat it.
    if (run.id.isEmpty())
        run.id = info.text("run_uuid"_L1);
    if (run.id.isEmpty())
        info.reject("run_id"_L1, Words::tr("a text"));
    run.name = info.text("run_name"_L1);
    run.experimentId = info.text("experiment_id"_L1);
    run.status = statusFromName(info.text("status"_L1));
    run.startTime = instant(info, "start_time"_L1);
    run.endTime = instant(info, "end_time"_L1);
    for (const JsonFields &metric : data.objects("metrics"_L1))
        addMetric(run, metric);
    for (const JsonFields &parameter : data.objects("params"_L1))
        run.parameters.insert(parameter.neededText("key"_L1), parameter.text("value"_L1));
    for (const JsonFields &tag : data.objects("tags"_L1)) {
        if (run.name.isEmpty() && tag.text("key"_L1) == "mlflow.runName"_L1)
            run.name = tag.text("value"_L1);
    }
    return run;
}

ModelVersion modelVersion(const JsonFields &fields)
{
    const std::optional<QDateTime> created = instant(fields, "creation_timestamp"_L1);
    if (!created)
        fields.reject("creation_timestamp"_L1, Words::tr("a number"));
    // The registry takes any text, but a question with what is no id would be refused.
    static const QRegularExpression form(u"^[A-Za-z0-9][\\w-]{0,255}\\z"_s);
    const QString run = fields.text("run_id"_L1);
    return {
        fields.neededText("version"_L1), form.match(run).hasMatch() ? run : QString(), created.value_or(QDateTime())};
}

} // namespace

QString statusName(RunStatus status)
{
    const auto found = std::ranges::find(statusNames, status, &StatusName::status);
    return found == statusNames.end() ? QString() : QString(found->name);
}

Result<QList<Experiment>> experimentsFromJson(const QJsonObject &answer)
{
    QString mistake;
    QList<Experiment> experiments;
    for (const JsonFields &fields : JsonFields(answer, {}, mistake).objects("experiments"_L1))
        experiments.append(experiment(fields));
    if (mistake.isEmpty() && experiments.isEmpty())
        mistake = Words::tr("it names no experiment, though each server has at least its Default");
    return peers::unlessMistaken(experiments, mistake);
}

Result<Experiment> experimentFromJson(const QJsonObject &answer)
{
    QString mistake;
    const Experiment found = experiment(JsonFields(answer, {}, mistake).object("experiment"_L1));
    return peers::unlessMistaken(found, mistake);
}

Result<RunPage> runPageFromJson(const QJsonObject &answer, bool withDeleted)
{
    QString mistake;
    const JsonFields fields(answer, {}, mistake);
    RunPage page;
    page.nextPageToken = fields.text("next_page_token"_L1);
    QSet<QString> seen;
    for (const JsonFields &element : fields.objects("runs"_L1)) {
        // Where active runs were asked for, one that was deleted all the same is none.
        if (!withDeleted && element.object("info"_L1).text("lifecycle_stage"_L1) == "deleted"_L1)
            continue;
        Run found = run(element);
        // Pages are offsets, not cursors: a run that starts while we page is answered twice.
        if (!seen.contains(found.id)) {
            seen.insert(found.id);
            page.runs.append(std::move(found));
        }
    }
    // Nothing is less than any time, so runs without a start come last.
    std::ranges::stable_sort(page.runs, std::ranges::greater(), &Run::startTime);
    return peers::unlessMistaken(page, mistake);
}

Result<Run> runFromJson(const QJsonObject &answer)
{
    QString mistake;
    const Run found = run(JsonFields(answer, {}, mistake).object("run"_L1));
    return peers::unlessMistaken(found, mistake);
}

Result<QString> registeredModelFromJson(const QJsonObject &answer)
{
    QString mistake;
    const QString name = JsonFields(answer, {}, mistake).object("registered_model"_L1).neededText("name"_L1);
    return peers::unlessMistaken(name, mistake);
}

Result<ModelVersionPage> modelVersionPageFromJson(const QJsonObject &answer)
{
    QString mistake;
    const JsonFields fields(answer, {}, mistake);
    ModelVersionPage page;
    page.nextPageToken = fields.text("next_page_token"_L1);
    for (const JsonFields &element : fields.objects("model_versions"_L1))
        page.versions.append(modelVersion(element));
    std::ranges::stable_sort(page.versions, {}, &ModelVersion::created);
    return peers::unlessMistaken(page, mistake);
}

} // namespace conche::mlflow
