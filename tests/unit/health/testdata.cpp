// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include "core/instant.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QtEndian>

namespace conche::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray fileBytes(const QString &file)
{
    QFile data(dataPath(file));
    if (!data.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(data.fileName()), qPrintable(data.errorString()));
    return data.readAll();
}

QByteArray instantForm(const QRegularExpressionMatch &match, const QDateTime &now)
{
    const qint64 unit = match.captured(u"unit"_s) == u"h"_s ? 3600 : 60;
    const QDateTime instant = now.addSecs(match.captured(u"count"_s).toLongLong() * unit);
    const QString form = match.captured(u"form"_s);
    if (form.isEmpty())
        return instantText(instant).toLatin1();
    if (form == u"ms"_s)
        return QByteArray::number(instant.toMSecsSinceEpoch());
    const int minutes = form.sliced(1, 2).toInt() * 60 + form.sliced(4, 2).toInt();
    const int seconds = (form.startsWith(u'-') ? -minutes : minutes) * 60;
    return instant.toOffsetFromUtc(seconds).toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1() + form.toLatin1();
}

QByteArray dayForm(const QRegularExpressionMatch &match, const QDateTime &now)
{
    const QDate day = now.toUTC().date().addDays(-match.captured(u"days"_s).toLongLong());
    return day.toString(Qt::ISODate).toLatin1() + match.captured(u"after"_s).toUtf8();
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

// Qt puts a length and zlib's own frame around the same stream.
QByteArray gzipped(const QByteArray &bytes)
{
    constexpr qsizetype before = 4 + 2;
    constexpr qsizetype after = 4;
    const QByteArray framed = qCompress(bytes);
    return QByteArray::fromHex("1f8b0800000000000003") + framed.sliced(before, framed.size() - before - after)
        + littleEndian(crc32(bytes)) + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace

QString dataPath(const QString &path)
{
    return QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/") + path;
}

QByteArray withTimes(const QByteArray &bytes, const QDateTime &now)
{
    static const QRegularExpression placeholder(
        u"@\\{(?:NOW(?<count>[-+]\\d+)(?<unit>[mh])(?::(?<form>ms|[-+]\\d\\d:\\d\\d))?|DAY-(?<days>\\d+)(?::(?<after>[^}]+))?)\\}"_s);
    // Latin-1 keeps each byte as one character, whatever encoding the bytes are in.
    const QString text = QString::fromLatin1(bytes);
    QByteArray result;
    qsizetype end = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += bytes.sliced(end, match.capturedStart() - end);
        result += match.capturedLength(u"days"_s) > 0 ? dayForm(match, now) : instantForm(match, now);
        end = match.capturedEnd();
    }
    result += bytes.sliced(end);
    if (result.contains("@{"))
        qFatal("a placeholder is not known: %s", result.sliced(result.indexOf("@{")).left(40).constData());
    return result;
}

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

net::HttpReply HttpAnswer::reply() const
{
    net::HttpReply reply;
    reply.status = status;
    reply.contentType = header("Content-Type");
    reply.body = body;
    return reply;
}

QByteArray HttpAnswer::bytes(const QDateTime &date) const
{
    const QByteArray sent = compressed ? gzipped(body) : body;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Replayed\r\n";
    head += "Date: " + QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    if (status != 204)
        head += "Content-Length: " + QByteArray::number(sent.size()) + "\r\n";
    if (compressed)
        head += "Content-Encoding: gzip\r\n";
    return head + "Connection: close\r\n\r\n" + sent;
}

HttpAnswer httpAnswer(const QString &file, const QDateTime &now)
{
    const QByteArray bytes = fileBytes(file);
    const qsizetype headEnd = bytes.indexOf("\n\n");
    if (headEnd < 0 || !bytes.startsWith("HTTP/"))
        qFatal("%s is no answer", qPrintable(file));
    QList<QByteArray> lines = bytes.first(headEnd).split('\n');
    HttpAnswer answer;
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(colon);
        if (name == "X-Conche-Encode")
            answer.compressed = true;
        else
            answer.headers.append({name, line.sliced(colon + 1).trimmed()});
    }
    answer.body = withTimes(bytes.sliced(headEnd + 2), now);
    return answer;
}

process::Outcome commandOutcome(const QString &file)
{
    const QByteArray bytes = fileBytes(file);
    const qsizetype exit = bytes.indexOf("--- exit ");
    const qsizetype output = bytes.indexOf("--- stdout\n", exit);
    const qsizetype error = bytes.indexOf("--- stderr\n", output);
    if (!bytes.startsWith("$ ") || exit < 0 || output < 0 || error < 0)
        qFatal("%s is no command's outcome", qPrintable(file));
    constexpr qsizetype mark = 11;
    process::Outcome outcome;
    outcome.exitCode = bytes.sliced(exit + 9, bytes.indexOf('\n', exit) - exit - 9).toInt();
    outcome.ending = outcome.exitCode == 0 ? process::Ending::Succeeded : process::Ending::Failed;
    outcome.output = bytes.sliced(output + mark, error - output - mark);
    outcome.errorOutput = bytes.sliced(error + mark);
    return outcome;
}

QStringList linesOf(const QString &file)
{
    QStringList lines = QString::fromUtf8(fileBytes(file)).split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QList<ExpectedVerdict> expectedVerdicts(const QString &table)
{
    QStringList lines = linesOf(table);
    if (lines.isEmpty() || lines.takeFirst() != u"file\tcheck\tverdict\twhy"_s)
        qFatal("%s has another first line", qPrintable(table));
    QList<ExpectedVerdict> expected;
    for (const QString &line : std::as_const(lines)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 4)
            qFatal("%s: %s", qPrintable(table), qPrintable(line));
        expected.append({fields[0], fields[1], fields[2], fields[3]});
    }
    return expected;
}

QStringList filesIn(const QString &folder, const QString &ending)
{
    QStringList files;
    for (const QString &name : QDir(dataPath(folder)).entryList({u'*' + ending}, QDir::Files, QDir::Name))
        files << folder + u'/' + name;
    return files;
}

} // namespace conche::tests
