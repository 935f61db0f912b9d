// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace conche::stack {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::StackFile)
};

const QStringList httpPeers{u"api"_s, u"mlflow"_s, u"influxdb"_s};
const QStringList methods{u"GET"_s, u"POST"_s, u"PUT"_s, u"HEAD"_s, u"OPTIONS"_s};
const QStringList jsonTypes{u"string"_s, u"number"_s, u"boolean"_s, u"array"_s, u"object"_s, u"null"_s};

QJsonValue jsonFrom(const TomlNode &node)
{
    if (const auto *boolean = std::get_if<bool>(&node.value))
        return *boolean;
    if (const auto *integer = std::get_if<qint64>(&node.value))
        return *integer;
    if (const auto *number = std::get_if<double>(&node.value))
        return *number;
    if (const auto *text = std::get_if<QString>(&node.value))
        return *text;
    if (const auto *items = std::get_if<TomlNode::Array>(&node.value)) {
        QJsonArray array;
        for (const TomlNode &item : *items)
            array.append(jsonFrom(item));
        return array;
    }
    if (const auto *entries = std::get_if<TomlNode::Table>(&node.value)) {
        QJsonObject object;
        for (const TomlEntry &entry : *entries)
            object.insert(entry.key, jsonFrom(entry.node));
        return object;
    }
    return {};
}

Expectation expectationFrom(const TomlNode &node, const QString &what, QList<Diagnostic> &diagnostics)
{
    TableReader reader(node, what, diagnostics);
    Expectation expectation;
    expectation.pointer = reader.pointer(u"pointer"_s);
    expectation.equals = reader.text(u"equals"_s);
    expectation.contains = reader.text(u"contains"_s);
    expectation.lacks = reader.text(u"lacks"_s);
    expectation.matches = reader.text(u"matches"_s);
    if (expectation.matches) {
        const QRegularExpression pattern(*expectation.matches);
        if (!pattern.isValid())
            reader.error(reader.positionOf(u"matches"_s),
                //: %1 names an expectation, %2 the mistake
                Words::tr("\"matches\" of %1 is no regular expression: %2").arg(what, pattern.errorString()));
    }
    if (const auto type = reader.word(u"type"_s, jsonTypes))
        expectation.type = jsonTypes[*type];
    static const QList<Verdict> verdicts{Verdict::Warning, Verdict::Critical, Verdict::Unknown};
    if (const auto verdict = reader.word(u"otherwise"_s, {u"warning"_s, u"critical"_s, u"unknown"_s}))
        expectation.otherwise = verdicts[*verdict];
    expectation.symptom = reader.text(u"symptom"_s).value_or(QString());
    reader.finish();
    return expectation;
}

QList<Expectation> expectationsFrom(TableReader &reader)
{
    QList<Expectation> expectations;
    for (const TomlNode &node : reader.tables(u"expect"_s))
        //: %1 names a check
        expectations.append(
            expectationFrom(node, Words::tr("an expectation of %1").arg(reader.what()), reader.diagnostics()));
    return expectations;
}

void readTarget(TableReader &reader, Request &request)
{
    if (const auto url = reader.text(u"url"_s)) {
        request.url = QUrl(*url, QUrl::StrictMode);
        const bool isHttp = request.url.scheme() == "http"_L1 || request.url.scheme() == "https"_L1;
        if (!request.url.isValid() || request.url.host().isEmpty() || !isHttp)
            reader.error(
                reader.positionOf(u"url"_s), Words::tr("\"url\" of %1 is no http or https address").arg(reader.what()));
        else if (!request.url.userInfo().isEmpty())
            reader.error(reader.positionOf(u"url"_s),
                Words::tr("\"url\" of %1 holds a user or password; name a peer with a credential").arg(reader.what()));
        if (reader.word(u"peer"_s, httpPeers))
            reader.error(
                reader.positionOf(u"peer"_s), Words::tr("%1 has both \"peer\" and \"url\"").arg(reader.what()));
        return;
    }
    const auto peer = reader.word(u"peer"_s, httpPeers);
    if (peer)
        request.peer = httpPeers[*peer];
    else if (!reader.has(u"peer"_s))
        reader.error(reader.position(), Words::tr("%1 needs \"peer\" and \"path\", or \"url\"").arg(reader.what()));
    request.url = QUrl(reader.path(u"path"_s).value_or(QString()), QUrl::StrictMode);
    if (!reader.has(u"path"_s))
        reader.error(reader.position(), Words::tr("%1 lacks \"path\"").arg(reader.what()));
}

void readBody(TableReader &reader, Request &request)
{
    if (const auto body = reader.text(u"body"_s))
        request.body = body->toUtf8();
    if (const TomlNode *json = reader.node(u"json"_s)) {
        const QJsonValue value = jsonFrom(*json);
        if (!value.isArray() && !value.isObject())
            reader.error(json->position, Words::tr("\"json\" of %1 must be a table or a list").arg(reader.what()));
        if (reader.has(u"body"_s))
            reader.error(
                reader.positionOf(u"body"_s), Words::tr("%1 has both \"json\" and \"body\"").arg(reader.what()));
        const QJsonDocument document
            = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        request.body = document.toJson(QJsonDocument::Compact);
        request.headers.insert(u"Content-Type"_s, u"application/json"_s);
    }
    if (const TomlNode *headers = reader.node(u"headers"_s)) {
        const auto *entries = std::get_if<TomlNode::Table>(&headers->value);
        if (!entries)
            reader.error(headers->position, Words::tr("\"headers\" of %1 must be a table").arg(reader.what()));
        // A token of RFC 9110, so that no name can begin another line.
        static const QRegularExpression nameForm(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z"_s);
        for (const TomlEntry &entry : entries ? *entries : TomlNode::Table()) {
            const auto *value = std::get_if<QString>(&entry.node.value);
            if (!nameForm.match(entry.key).hasMatch())
                reader.error(entry.keyPosition, Words::tr("\"%1\" is no name of a header").arg(entry.key.simplified()));
            else if (!value || value->contains(u'\n') || value->contains(u'\r'))
                reader.error(entry.node.position,
                    Words::tr("header \"%1\" of %2 must be a text of one line").arg(entry.key, reader.what()));
            else if (entry.key.contains("authorization"_L1, Qt::CaseInsensitive)
                || entry.key.compare("cookie"_L1, Qt::CaseInsensitive) == 0 || soundsLikeSecret(entry.key))
                reader.error(entry.keyPosition,
                    Words::tr("header \"%1\" of %2 would be a secret in clear; give the peer a credential")
                        .arg(entry.key, reader.what()));
            else
                request.headers.insert(entry.key, *value);
        }
    }
}

Request requestFrom(const TomlNode &node, const QString &what, QList<Diagnostic> &diagnostics)
{
    TableReader reader(node, what, diagnostics);
    Request request;
    readTarget(reader, request);
    if (const auto method = reader.word(u"method"_s, methods))
        request.method = methods[*method].toLatin1();
    readBody(reader, request);
    if (const TomlNode *statuses = reader.node(u"status"_s)) {
        request.statuses.clear();
        const auto *items = std::get_if<TomlNode::Array>(&statuses->value);
        for (const TomlNode &item : items ? *items : TomlNode::Array()) {
            const auto *status = std::get_if<qint64>(&item.value);
            if (status && *status >= 100 && *status <= 599)
                request.statuses.append(static_cast<int>(*status));
        }
        if (request.statuses.isEmpty() || request.statuses.size() != (items ? items->size() : 0))
            reader.error(statuses->position,
                Words::tr("\"status\" of %1 must be a list of HTTP statuses such as [200, 204]").arg(what));
    }
    request.expectations = expectationsFrom(reader);
    reader.finish();
    return request;
}

Limits limitsFrom(TableReader &reader)
{
    return {reader.number(u"warn_below"_s), reader.number(u"warn_above"_s), reader.number(u"crit_below"_s),
        reader.number(u"crit_above"_s)};
}

HttpCheck httpCheck(TableReader &reader)
{
    HttpCheck check;
    for (const TomlNode &node : reader.tables(u"request"_s))
        //: %1 names a check
        check.requests.append(requestFrom(node, Words::tr("a request of %1").arg(reader.what()), reader.diagnostics()));
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
