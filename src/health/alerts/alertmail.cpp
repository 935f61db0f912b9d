// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertmail.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

/*! RFC 2047: text that is not plain ASCII goes into encoded words, each whole characters and 75 bytes at most. */
QByteArray encodedSubject(const QString &text)
{
    const bool isPlain = text.size() <= 60 && !text.contains("=?"_L1)
        && std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (isPlain)
        return text.toLatin1();
    constexpr qsizetype mostBytes = 39;
    QByteArrayList words;
    QByteArray word;
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (word.size() + bytes.size() > mostBytes)
            words << std::exchange(word, {});
        word += bytes;
    }
    words << word;
    for (QByteArray &encoded : words)
        encoded = "=?UTF-8?B?" + encoded.toBase64() + "?=";
    return words.join("\n ");
}

QByteArray wrappedBase64(QString text)
{
    // Inside, line ends are those of mail; outside, sendmail makes them.
    const QByteArray encoded = text.replace(u"\n"_s, u"\r\n"_s).toUtf8().toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < encoded.size(); i += 76)
        lines += encoded.mid(i, 76) + '\n';
    return lines;
}

QByteArray messageId(const stack::MailChannel &channel, const AlertMessage &message, const QString &host)
{
    const QString whole = message.stack + QString::number(message.at.toMSecsSinceEpoch()) + message.title + message.text
        + channel.to.join(u',');
    static const QRegularExpression hostForm(u"^[A-Za-z0-9][A-Za-z0-9.-]*\\z"_s);
    return '<' + QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().first(32) + ".conche@"
        + (hostForm.match(host).hasMatch() ? host.toLatin1() : QByteArray("localhost")) + '>';
}

} // namespace

QByteArray mailOf(
    const stack::MailChannel &channel, const AlertMessage &message, const QDateTime &now, const QString &host)
{
    QByteArrayList headers;
    headers << "Date: " + QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000"
            << "Message-ID: " + messageId(channel, message, host);
    if (!channel.from.isEmpty())
        headers << "From: " + channel.from.toLatin1();
    headers << "To: " + channel.to.join(u",\n "_s).toLatin1() << "Subject: " + encodedSubject(message.title)
            << "Auto-Submitted: auto-generated"
            << "MIME-Version: 1.0"
            << "Content-Type: text/plain; charset=utf-8"
            << "Content-Transfer-Encoding: base64";
    return headers.join('\n') + "\n\n" + wrappedBase64(message.text);
}

} // namespace conche::health
