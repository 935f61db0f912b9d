// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkreader.h"

#include "requestreader.h"

#include "core/nearestname.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::StackFile)
};

Request checkRequest(const TomlNode &node, const QString &what, QList<Diagnostic> &diagnostics)
{
    TableReader reader(node, what, diagnostics);
    Request request = requestFrom(reader);
    request.expectations = expectationsFrom(reader);
    reader.finish();
    return request;
}

HttpCheck httpCheck(TableReader &reader)
{
    HttpCheck check;
    for (const TomlNode &node : reader.tables(u"request"_s))
        //: %1 names a check
        check.requests.append(
            checkRequest(node, Words::tr("a request of %1").arg(reader.what()), reader.diagnostics()));
    if (check.requests.isEmpty())
        reader.error(reader.position(), Words::tr("%1 asks nothing: add [[check.request]]").arg(reader.what()));
    check.warnAfter = reader.duration(u"warn_after"_s);
    check.critAfter = reader.duration(u"crit_after"_s);
    return check;
}

MlflowCheck mlflowCheck(TableReader &reader)
{
    MlflowCheck check;
    for (const TomlNode &node : reader.tables(u"experiment"_s)) {
        TableReader entry(node, Words::tr("an experiment of %1").arg(reader.what()), reader.diagnostics());
        Experiment experiment{entry.requiredText(u"name"_s), {}, entry.requiredText(u"metric"_s)};
        experiment.title = entry.text(u"title"_s).value_or(experiment.name);
        entry.finish();
        check.experiments.append(experiment);
    }
    check.warnAfter = reader.duration(u"warn_after"_s).value_or(2h);
    check.critAfter = reader.duration(u"crit_after"_s).value_or(24h);
    check.placeholders = reader.texts(u"placeholders"_s);
    return check;
}

InfluxCheck influxCheck(TableReader &reader)
{
    return {reader.text(u"query"_s).value_or(QString()), limitsFrom(reader)};
}

std::optional<int> count(TableReader &reader, const QString &key)
{
    const auto value = reader.integer(key);
    if (value && (*value < 0 || *value > 1'000'000)) {
        reader.error(reader.positionOf(key),
            Words::tr("\"%1\" of %2 must be a count from 0 to 1000000").arg(key, reader.what()));
        return std::nullopt;
    }
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

SeriesCheck seriesCheck(TableReader &reader)
{
    SeriesCheck check;
    check.measurement = reader.requiredText(u"measurement"_s);
    check.field = reader.requiredText(u"field"_s);
    check.stationTag = reader.text(u"station_tag"_s).value_or(QString());
    check.noneWithin = reader.duration(u"none_within"_s).value_or(6h);
    check.dayHoursMinimum = count(reader, u"day_hours_min"_s);
    check.dayPointsMinimum = count(reader, u"day_points_min"_s);
    check.dayPointsMaximum = count(reader, u"day_points_max"_s);
    check.fallbackPath = reader.path(u"fallback_path"_s).value_or(QString());
    check.fallbackPointer = reader.pointer(u"fallback_pointer"_s).value_or(QString());
    if ((check.dayPointsMinimum || check.dayPointsMaximum) && check.stationTag.isEmpty())
        reader.error(
            reader.position(), Words::tr("%1 limits points a station but names no \"station_tag\"").arg(reader.what()));
    return check;
}

SchedulerCheck schedulerCheck(TableReader &reader)
{
    return {reader.path(u"path"_s).value_or(u"/scheduler/status"_s)};
}

ContainerCheck containerCheck(TableReader &reader)
{
    const ContainerCheck check{reader.texts(u"names"_s)};
    if (check.names.isEmpty())
        reader.error(reader.position(), Words::tr("%1 names no container").arg(reader.what()));
    for (const QString &name : check.names) {
        if (!isContainerName(name))
            reader.error(reader.positionOf(u"names"_s), Words::tr("\"%1\" is no name of a container").arg(name));
    }
    return check;
}

PostgresCheck postgresCheck(TableReader &reader)
{
    PostgresCheck check;
    check.query = reader.requiredText(u"query"_s);
    check.label = reader.text(u"label"_s).value_or(QString());
    const QList<Expectation> expectations = expectationsFrom(reader);
    if (!expectations.isEmpty())
        check.expectation = expectations.first();
    if (expectations.size() > 1)
        reader.error(
            reader.positionOf(u"expect"_s), Words::tr("%1 has one value and takes one expectation").arg(reader.what()));
    check.limits = limitsFrom(reader);
    return check;
}

DiskCheck diskCheck(TableReader &reader)
{
    DiskCheck check;
    for (const auto &[key, percent] :
        {std::pair(u"warn_percent"_s, &check.warnPercent), std::pair(u"crit_percent"_s, &check.critPercent)}) {
        *percent = reader.number(key).value_or(*percent);
        if (*percent < 0 || *percent > 100)
            reader.error(
                reader.positionOf(key), Words::tr("\"%1\" of %2 must be from 0 to 100").arg(key, reader.what()));
    }
    for (const TomlNode &node : reader.tables(u"place"_s)) {
        TableReader entry(node, Words::tr("a place of %1").arg(reader.what()), reader.diagnostics());
        Place place{{}, entry.text(u"container"_s).value_or(QString()), entry.requiredText(u"path"_s)};
        place.title = entry.text(u"title"_s).value_or(place.path);
        if (!place.container.isEmpty() && !isContainerName(place.container))
            entry.error(
                entry.positionOf(u"container"_s), Words::tr("\"%1\" is no name of a container").arg(place.container));
        entry.finish();
        check.places.append(place);
    }
    if (check.places.isEmpty())
        reader.error(reader.position(), Words::tr("%1 measures nothing: add [[check.place]]").arg(reader.what()));
    return check;
}

CommandCheck commandCheck(TableReader &reader)
{
    return {reader.requiredText(u"program"_s), reader.texts(u"arguments"_s), expectationsFrom(reader)};
}

const QStringList kinds{u"http"_s, u"mlflow"_s, u"influx"_s, u"series"_s, u"scheduler"_s, u"container"_s, u"postgres"_s,
    u"disk"_s, u"command"_s};

void readQuestion(qsizetype kind, TableReader &reader, Check &check)
{
    switch (kind) {
    case 0:
        check.question = httpCheck(reader);
        break;
    case 1:
        check.question = mlflowCheck(reader);
        break;
    case 2:
        check.question = influxCheck(reader);
        break;
    case 3:
        check.question = seriesCheck(reader);
        break;
    case 4:
        check.question = schedulerCheck(reader);
        break;
    case 5:
        check.question = containerCheck(reader);
        break;
    case 6:
        check.question = postgresCheck(reader);
        break;
    case 7:
        check.question = diskCheck(reader);
        break;
    default:
        check.question = commandCheck(reader);
        break;
    }
}

} // namespace

bool isContainerName(const QString &name)
{
    static const QRegularExpression form(u"^[a-zA-Z0-9][a-zA-Z0-9_.-]*\\z"_s);
    return form.match(name).hasMatch();
}

bool isId(const QString &id)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]{0,63}\\z"_s);
    return form.match(id).hasMatch();
}

QString idMistake(const QString &id)
{
    return Words::tr("\"%1\" is no id: use a-z, 0-9 and \"-\", 64 characters at most").arg(id);
}

const Check *checkNamed(TableReader &reader, const QString &key, const QList<Check> &checks)
{
    const QString id = reader.requiredText(key);
    const auto found = std::ranges::find(checks, id, &Check::id);
    if (found != checks.end())
        return &*found;
    if (id.isEmpty())
        return nullptr;
    QStringList ids;
    for (const Check &check : checks)
        ids << check.id;
    //: %1 names a sign or a metric, %2 is the id of a check
    QString message = Words::tr("%1 looks at \"%2\", which is no check here").arg(reader.what(), id);
    message = withNearestName(message, id, ids);
    reader.error(reader.positionOf(key), message);
    return nullptr;
}

void kindMistake(TableReader &reader, const QString &key, const Check &check, const QString &kind)
{
    //: %1 names a sign or a metric, %2 the id of a check, %3 a kind of check
    reader.error(reader.positionOf(key),
        Words::tr("%1 needs a check of kind \"%3\", and \"%2\" is none").arg(reader.what(), check.id, kind));
}

std::optional<Check> checkFromToml(const TomlNode &node, QList<Diagnostic> &diagnostics)
{
    TableReader reader(node, Words::tr("a check"), diagnostics);
    Check check;
    check.id = reader.requiredText(u"id"_s);
    //: %1 is the id of a check
    reader.setWhat(Words::tr("check \"%1\"").arg(check.id));
    if (!check.id.isEmpty() && !isId(check.id))
        reader.error(reader.positionOf(u"id"_s), idMistake(check.id));
    check.title = reader.text(u"title"_s).value_or(check.id);
    if (const auto asks = reader.word(u"asks"_s, {u"service"_s, u"through"_s}))
        check.asks = *asks == 0 ? Asks::Service : Asks::Through;
    check.timeLimit = reader.duration(u"time_limit"_s).value_or(check.timeLimit);
    if (check.timeLimit < 100ms || check.timeLimit > 1h)
        reader.error(reader.positionOf(u"time_limit"_s),
            Words::tr("\"time_limit\" of %1 must be from 100ms to 1h").arg(reader.what()));
    check.interval = reader.duration(u"interval"_s).value_or(check.interval);
    if (check.interval < 1s || check.interval > 24h)
        reader.error(reader.positionOf(u"interval"_s),
            Words::tr("\"interval\" of %1 must be from 1s to 24h").arg(reader.what()));
    if (!reader.has(u"kind"_s))
        reader.error(reader.position(), Words::tr("%1 lacks \"kind\"").arg(reader.what()));
    const auto kind = reader.word(u"kind"_s, kinds);
    if (!kind || check.id.isEmpty())
        return std::nullopt;
    readQuestion(*kind, reader, check);
    reader.finish();
    return check;
}

} // namespace conche::stack
