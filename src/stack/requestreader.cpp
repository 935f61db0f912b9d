// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace conche::stack {

using namespace Qt::StringLiterals;

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

} // namespace

Request requestFrom(TableReader &reader)
{
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
                Words::tr("\"status\" of %1 must be a list of HTTP statuses such as [200, 204]").arg(reader.what()));
    }
    return request;
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

Limits limitsFrom(TableReader &reader)
{
    const Limits limits{reader.number(u"warn_below"_s), reader.number(u"warn_above"_s), reader.number(u"crit_below"_s),
        reader.number(u"crit_above"_s)};
    const QString what = reader.what();
    if (limits.warnBelow && limits.critBelow && *limits.critBelow > *limits.warnBelow)
        //: %1 names a check or a metric
        reader.error(reader.positionOf(u"crit_below"_s),
            Words::tr("\"crit_below\" of %1 must not be above \"warn_below\"").arg(what));
    if (limits.warnAbove && limits.critAbove && *limits.critAbove < *limits.warnAbove)
        //: %1 names a check or a metric
        reader.error(reader.positionOf(u"crit_above"_s),
            Words::tr("\"crit_above\" of %1 must not be below \"warn_above\"").arg(what));
    const auto lowest = limits.warnBelow ? limits.warnBelow : limits.critBelow;
    const auto highest = limits.warnAbove ? limits.warnAbove : limits.critAbove;
    if (lowest && highest && *lowest > *highest)
        //: %1 names a check or a metric
        reader.error(reader.positionOf(limits.warnBelow ? u"warn_below"_s : u"crit_below"_s),
            Words::tr("the limits of %1 leave no good value: what is not too low is too high").arg(what));
    return limits;
}

} // namespace conche::stack
