// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask.h"

#include "core/json.h"
#include "net/sentences.h"

#include <QCoreApplication>

namespace conche::peers {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Peers)
};

} // namespace

QUrl urlAt(const QUrl &base, const QString &path)
{
    QString folder = base.path(QUrl::FullyEncoded);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    const qsizetype mark = path.indexOf(u'?');
    QUrl url = base;
    url.setPath(folder + path.first(mark < 0 ? path.size() : mark), QUrl::TolerantMode);
    url.setQuery(mark < 0 ? QString() : path.sliced(mark + 1), QUrl::TolerantMode);
    return url;
}

QString encodedValue(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Result<QJsonObject> jsonObject(const net::HttpReply &reply)
{
    if (!reply.contentType.isEmpty() && !reply.contentType.toLower().contains("json"))
        //: %1 is a media type such as text/html
        return failure(
            ErrorCode::BadContent, Words::tr("it is %1 instead of JSON").arg(QString::fromLatin1(reply.contentType)));
    const Result<QJsonValue> value = jsonFromBytes(reply.body);
    if (!value)
        return tl::make_unexpected(value.error());
    if (!value->isObject())
        //: %1 is a JSON type such as "array"
        return failure(
            ErrorCode::BadContent, Words::tr("it is a JSON %1 instead of an object").arg(jsonTypeName(*value)));
    return value->toObject();
}

QString shownAnswer(const net::HttpRequest &request, const net::HttpReply &reply)
{
    constexpr qsizetype shownLength = 200;
    // Secrets go first: the half of one that was cut could not be found any more.
    return net::shortened(net::withoutSecret(request, net::plainText(reply)), shownLength);
}

Error shown(const net::HttpRequest &request, const net::HttpReply &reply, const Error &error)
{
    if (error.code != ErrorCode::BadContent)
        return {error.code, net::withoutSecret(request, error.message)};
    const QString answered = shownAnswer(request, reply);
    //: %1 is a system with its address, %2 the reason, %3 what was answered
    const QString sentence
        = Words::tr("%1 gave an answer that cannot be used: %2 (answered: %3); is the address right, and "
                    "does nothing else answer there?");
    return {error.code,
        net::withoutSecret(request,
            sentence.arg(net::peerAt(request), error.message, answered.isEmpty() ? Words::tr("nothing") : answered))};
}

} // namespace conche::peers
