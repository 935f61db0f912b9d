// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "influxservice.h"

#include "fluxevaluator.h"

#include "core/instant.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

Answer refused(int status, const QByteArray &code, const QString &message)
{
    Answer answer = jsonAnswer({{u"code"_s, QString::fromLatin1(code)}, {u"message"_s, message}}, status);
    answer.contentType = "application/json; charset=utf-8";
    answer.headers = {{"X-Platform-Error-Code", code}};
    return answer;
}

} // namespace

InfluxService::InfluxService(const World &world)
    : m_world(world)
{
}

QByteArray InfluxService::token() const
{
    return "practice-" + QByteArray::number(m_world.bits("token"_L1, 0), 36)
        + QByteArray::number(m_world.bits("token"_L1, 1), 36);
}

Answer InfluxService::answer(const Request &request) const
{
    Answer answer = route(request);
    answer.headers.emplaceBack("X-Influxdb-Build", "OSS");
    answer.headers.emplaceBack("X-Influxdb-Version", "v2.7.12");
    return answer;
}

Answer InfluxService::route(const Request &request) const
{
    if (request.path == u"/ping"_s)
        return {204, {}, {}, {}, {}};
    if (request.path == u"/health"_s)
        return jsonAnswer({{u"name"_s, u"influxdb"_s}, {u"message"_s, u"ready for queries and writes"_s},
            {u"status"_s, u"pass"_s}, {u"checks"_s, QJsonArray()}, {u"version"_s, u"v2.7.12"_s}});
    if (request.path == u"/ready"_s)
        return jsonAnswer({{u"status"_s, u"ready"_s}, {u"started"_s, instantText(m_world.startedAt().addDays(-12))},
            {u"up"_s, u"%1s"_s.arg(m_world.startedAt().addDays(-12).secsTo(m_world.now()))}});
    if (request.path == u"/api/v2/setup"_s)
        return jsonAnswer({{u"allowed"_s, false}});
    const QByteArray scheme = request.authorization.left(request.authorization.indexOf(' ')).toLower();
    const bool known
        = (scheme == "token" || scheme == "bearer") && request.authorization.sliced(scheme.size()).trimmed() == token();
    if (!known)
        return refused(401, "unauthorized", u"unauthorized access"_s);
    if (request.path == u"/api/v2/buckets"_s)
        return buckets(request);
    if (request.path == u"/api/v2/query"_s && request.method == "POST")
        return query(request);
    return refused(404, "not found", u"path not found"_s);
}

Answer InfluxService::buckets(const Request &request) const
{
    QJsonArray list;
    const QString name = request.parameters.value(u"name"_s, u"energy_data"_s);
    if (name == u"energy_data"_s) {
        list.append(QJsonObject{{u"id"_s, u"6275636b65742d70"_s}, {u"orgID"_s, u"6f72672d70726163"_s},
            {u"type"_s, u"user"_s}, {u"name"_s, name},
            {u"retentionRules"_s, QJsonArray{QJsonObject{{u"type"_s, u"expire"_s}, {u"everySeconds"_s, 0}}}},
            {u"createdAt"_s, instantText(m_world.historyStart())}});
    }
    return jsonAnswer({{u"links"_s, QJsonObject{{u"self"_s, u"/api/v2/buckets"_s}}}, {u"buckets"_s, list}});
}

Answer InfluxService::query(const Request &request) const
{
    const QString organisation = request.parameters.value(u"org"_s);
    if (organisation != u"chocolate_factory"_s)
        return refused(
            400, "invalid", u"failed to decode request body: organization name \"%1\" not found"_s.arg(organisation));
    QString script = QString::fromUtf8(request.body);
    QStringList annotations;
    if (!request.contentType.startsWith("application/vnd.flux")) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return refused(400, "invalid", u"failed to decode request body: invalid JSON"_s);
        script = document.object().value(u"query"_s).toString();
        for (const auto &annotation :
            document.object().value(u"dialect"_s).toObject().value(u"annotations"_s).toArray())
            annotations.append(annotation.toString());
    }
    const auto results = runFlux(m_world, script);
    if (!results)
        return refused(results.error().code == "not found" ? 404 : 400, results.error().code, results.error().message);
    Answer answer{200, "text/csv; charset=utf-8", {}, {}, {}};
    for (const FluxResult &result : *results)
        answer.body += fluxCsv(result.tables, result.name, annotations);
    return answer;
}

} // namespace conche::practice
