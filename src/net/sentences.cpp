// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

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

// More than any excerpt shows, and little enough for regular expressions.
constexpr qsizetype readForText = 64LL * 1024;

bool isHtml(const HttpReply &reply, const QString &text)
{
    if (reply.contentType.toLower().contains("html"))
        return true;
    const QString start = text.trimmed().left(20).toLower();
    return start.startsWith("<!doctype html"_L1) || start.startsWith("<html"_L1);
}

QString withoutMarkup(QString text)
{
    static const QRegularExpression titleElement(
        u"<title[^>]*>([^<]*)</title>"_s, QRegularExpression::CaseInsensitiveOption);
    const QString title = titleElement.match(text).captured(1);
    static const QRegularExpression unread(u"<!--.*?-->|<(head|script|style)\\b[^>]*>.*?(</\\1\\s*>|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    text.remove(unread);
    static const QRegularExpression tag(u"<[^>]*(>|$)"_s);
    text.replace(tag, u" "_s);
    if (text.trimmed().isEmpty())
        text = title;
    // The ampersand comes last, so that "&amp;lt;" becomes "&lt;".
    return text.replace("&nbsp;"_L1, " "_L1)
        .replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, R"(")"_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&#x27;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QString withoutControls(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            clean.append(u' ');
        // Format characters turn the direction of the text around them, or hide.
        else if (c.category() != QChar::Other_Format)
            clean.append(c);
    }
    return clean.simplified();
}

QString peerAt(const QString &peer, const QUrl &url)
{
    //: %1 is a system as "MLflow", %2 its address
    return Words::tr("%1 at %2").arg(peer.isEmpty() ? Words::tr("The server") : peer, shownUrl(url));
}

} // namespace

QString shownUrl(const QUrl &url)
{
    const QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return withoutControls(shown.toDisplayString());
}

QString peerAt(const HttpRequest &request)
{
    return peerAt(request.peer, request.url);
}

QString peerAtOrigin(const HttpRequest &request)
{
    return peerAt(request.peer, request.url.adjusted(QUrl::RemovePath));
}

QString withoutSecret(const HttpRequest &request, const QString &text)
{
    Redactor redactor;
    if (request.authorization) {
        const Authorization &authorization = *request.authorization;
        redactor.add(authorization.secret);
        // The server sees, and may echo, user and password in one.
        redactor.add(Secret(authorization.user.toUtf8() + ':' + authorization.secret.reveal()));
    }
    return redactor.apply(text);
}

QString plainText(const HttpReply &reply)
{
    const QString text = QString::fromUtf8(reply.body.left(readForText));
    return withoutControls(isHtml(reply, text) ? withoutMarkup(text) : text);
}

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    QString cut = text.left(std::max<qsizetype>(length - 1, 0));
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + u'…';
}

} // namespace conche::net
