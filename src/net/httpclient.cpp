// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpclient.h"

#include "sentences.h"

#include "core/json.h"
#include "core/redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace conche::net {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Net)
};

/*! In single quotes nothing means anything to a POSIX shell, save the quote that ends them. */
QString quoted(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.@%+=:,/-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u"'"_s + QString(text).replace("'"_L1, R"('\'')"_L1) + u"'"_s;
}

QString variableName(const Authorization &authorization)
{
    static const QRegularExpression other(u"[^A-Za-z0-9_]"_s);
    const QString name = QString(authorization.variable).replace(other, u"_"_s);
    return name.isEmpty() ? u"SECRET"_s : name;
}

QString curlAuthorization(const Authorization &authorization)
{
    const QString variable = u"$"_s + variableName(authorization);
    switch (authorization.scheme) {
    case Authorization::Scheme::Basic: {
        const QString user = quoted(authorization.user);
        if (user == authorization.user)
            return u"-u \""_s + user + u":"_s + variable + u"\""_s;
        return u"-u "_s + user + u"\":"_s + variable + u"\""_s;
    }
    case Authorization::Scheme::Bearer:
        return u"-H \"Authorization: Bearer "_s + variable + u"\""_s;
    case Authorization::Scheme::Token:
        return u"-H \"Authorization: Token "_s + variable + u"\""_s;
    }
    return {};
}

bool isSecretHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "authorization" || lower == "proxy-authorization" || lower == "cookie";
}

/*! The sentence inside a JSON answer: MLflow and InfluxDB 2 say "message", FastAPI "detail", InfluxDB 1 "error". */
QString jsonSentence(const HttpReply &reply)
{
    const Result<QJsonValue> json = jsonFromBytes(reply.body);
    if (!json)
        return {};
    for (const QString &key : {u"message"_s, u"detail"_s, u"error"_s}) {
        const QJsonValue value = json->toObject().value(key);
        if (!value.isUndefined() && !value.isNull())
            return jsonText(value);
    }
    return {};
}

QString answered(const HttpRequest &request, const HttpReply &reply)
{
    HttpReply said = reply;
    if (const QString sentence = jsonSentence(reply); !sentence.isEmpty()) {
        said.contentType = "text/plain";
        said.body = sentence.toUtf8();
    }
    constexpr qsizetype shownLength = 200;
    const QString text = shortened(withoutSecret(request, plainText(said)), shownLength);
    return text.isEmpty() ? QString::number(reply.status) : QString::number(reply.status) + u": "_s + text;
}

} // namespace

QString asCurl(const HttpRequest &request)
{
    QStringList parts{u"curl"_s};
    QUrl url = request.url;
    if (!url.password().isEmpty())
        url.setPassword(u"***"_s);
    const QString address = url.toString(QUrl::FullyEncoded);
    // curl would take brackets and braces in a URL for patterns.
    static const QRegularExpression pattern(u"[\\[\\]{}]"_s);
    if (address.contains(pattern))
        parts.append(u"--globoff"_s);
    if (request.method == "HEAD")
        parts.append(u"--head"_s);
    else if (request.method != (request.body.isEmpty() ? "GET" : "POST"))
        parts.append(u"-X "_s + quoted(QString::fromUtf8(request.method)));
    if (request.authorization)
        parts.append(curlAuthorization(*request.authorization));
    for (const auto &[name, value] : request.headers)
        parts.append(u"-H "_s + quoted(QString::fromUtf8(name + ": " + (isSecretHeader(name) ? "***" : value))));
    // --data-raw, because --data-binary takes a body that begins with "@" for the name of a file.
    if (!request.body.isEmpty())
        parts.append(u"--data-raw "_s + quoted(QString::fromUtf8(request.body)));
    parts.append(quoted(address));
    return parts.join(u' ');
}

std::optional<Error> statusError(const HttpRequest &request, const HttpReply &reply)
{
    if (reply.status < 400)
        return std::nullopt;
    const QString peer = peerAt(request);
    const QString answer = answered(request, reply);
    if (reply.status == 401 && !request.authorization)
        //: %1 is a system with its address, %2 a status with what the server said, as "401: You are not authenticated"
        return Error{ErrorCode::Unauthorized,
            Words::tr("%1 asks for a credential (%2); name one in the stack file").arg(peer, answer)};
    if (reply.status == 401)
        //: %1 is a system with its address, %2 a status with what the server said
        return Error{ErrorCode::Unauthorized,
            Words::tr("%1 refused the credential (%2); check it with conche-cli secret status").arg(peer, answer)};
    if (reply.status == 403 && reply.body.contains("Invalid Host header"))
        //: %1 is a system with its address, %2 a status with what the server said, %3 a host name with its port
        return Error{ErrorCode::HostBlocked,
            Words::tr("%1 does not answer to this host name (%2); start MLflow with --allowed-hosts '%3' or "
                      "set MLFLOW_SERVER_ALLOWED_HOSTS")
                .arg(peer, answer, request.url.adjusted(QUrl::RemoveUserInfo).authority())};
    if (reply.status == 403)
        //: %1 is a system with its address, %2 a status with what the server said
        return Error{ErrorCode::Forbidden,
            Words::tr("%1 forbids this (%2); give the user or token of the credential the right to read it")
                .arg(peer, answer)};
    if (reply.status == 404)
        //: %1 is a system with its address, %2 a status with what the server said
        return Error{ErrorCode::NotFound,
            Words::tr("%1 was not found (%2); is the address right, and is it this system that listens there?")
                .arg(peer, answer)};
    if (reply.status < 500)
        //: %1 is a system with its address, %2 a status with what the server said
        return Error{ErrorCode::Rejected,
            Words::tr("%1 rejected the question (%2); is it the version that the stack file says?").arg(peer, answer)};
    //: %1 is a system with its address, %2 a status with what the server said
    return Error{ErrorCode::ServerFailed, Words::tr("%1 failed (%2); its log says why").arg(peer, answer)};
}

QString excerpt(const HttpReply &reply, qsizetype length)
{
    // Secrets go first: the half of one that was cut could not be found any more.
    return shortened(Redactor().apply(plainText(reply)), length);
}

} // namespace conche::net
