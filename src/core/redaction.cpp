// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace conche {

using namespace Qt::StringLiterals;

namespace {

const QString mask = u"***"_s;

// A secret shorter than this would tear holes into ordinary words.
constexpr qsizetype shortestKnown = 4;

// Every repeat has a bound, so that no text makes a pattern slow: a pattern that gives up redacts nothing.
const QString secretName = u"(?:password|passwd|pwd|secret|token|api[_-]?key)[\\w-]{0,64}"_s;

// What stands for a secret already: $NAME, ${NAME} and our own mask.
const QString placeholder = u"\\\\?[\"']?(?:\\$\\w+|\\$\\{\\w+\\}|\\*\\*\\*)(?=[\\s\"'\\\\,;&}]|\\z)"_s;

// A value in quotes, or one that ends at a space, at punctuation before the end, or where the next setting begins.
const QString value = u"(?:(\")(?:[^\"\\\\\\n]|\\\\.)++\"|(')[^'\\n]+'|(\\\\?[\"']?)"
                      "(?:(?![\\\\,;&})\\]]{0,16}(?:[\\s\"']|\\z)|[,;&][\\w-]{1,64}=)[^\\s\"'])+)"_s;

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

QByteArray withSmallHexDigits(QByteArray percentEncoded)
{
    for (qsizetype at = percentEncoded.indexOf('%'); at >= 0; at = percentEncoded.indexOf('%', at + 1))
        percentEncoded.replace(at, 3, percentEncoded.mid(at, 3).toLower());
    return percentEncoded;
}

// A text may have been shortened inside of a secret, and half of one is too much, too.
void maskCut(QString &text, const QStringList &known)
{
    constexpr QChar ellipsis(u'…');
    for (qsizetype cut = text.lastIndexOf(ellipsis); cut > 0; cut = text.lastIndexOf(ellipsis, cut - 1)) {
        for (const QString &secret : known) {
            qsizetype length = std::min(secret.size(), cut);
            while (length >= shortestKnown
                && QStringView(text).sliced(cut - length, length) != QStringView(secret).first(length))
                --length;
            if (length < shortestKnown)
                continue;
            text.replace(cut - length, length, mask);
            cut -= length;
            break;
        }
    }
}

} // namespace

void Redactor::add(const Secret &secret)
{
    if (secret.reveal().size() < shortestKnown)
        return;
    const QByteArray &bare = secret.reveal();
    const QByteArray encoded = bare.toPercentEncoding();
    for (const QByteArray &bytes : {bare, encoded, withSmallHexDigits(encoded), bare.toBase64()}) {
        const QString form = QString::fromUtf8(bytes);
        if (!m_known.contains(form))
            m_known.append(form);
    }
    // The longest first, so that a secret inside another does not leave its tail behind.
    std::ranges::sort(m_known, std::ranges::greater(), &QString::size);
}

QString Redactor::apply(QString text) const
{
    for (const QString &secret : m_known)
        text.replace(secret, mask);
    maskCut(text, m_known);

    // The password may hold "/", "?", "#" or "'" unencoded, and even "@": the last one before a space or quote ends it.
    static const QRegularExpression uriPassword(
        u"(://[^\\s:/'\"<>]{0,256}):(?:[^\\s'\"<>]{0,4096}|[^\\s\"/]{0,4096})@"_s);
    text.replace(uriPassword, u"\\1:"_s + mask + u"@"_s);

    static const QRegularExpression authorization = insensitive(
        u"(authorization\\\\?[\"']?\\s{0,8}[:=]\\s{0,8}\\\\?[\"']?(?:(?:basic|bearer|digest|token)\\s{1,8})?+)(?!"_s
        + placeholder + u")[^\\s\"',;]+"_s);
    text.replace(authorization, u"\\1"_s + mask);

    static const QRegularExpression setting
        = insensitive(u"("_s + secretName + u"\\\\?[\"']?\\s{0,8}[=:]\\s{0,8})(?!"_s + placeholder + u')' + value);
    text.replace(setting, u"\\1\\2\\3\\4"_s + mask + u"\\2\\3"_s);

    static const QRegularExpression option
        = insensitive(u"(--[\\w-]{0,64}"_s + secretName + u"\\s{1,8})(?!-|"_s + placeholder + u')' + value);
    text.replace(option, u"\\1\\2\\3\\4"_s + mask + u"\\2\\3"_s);
    return text;
}

} // namespace conche
