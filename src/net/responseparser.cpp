// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "responseparser.h"

#include <algorithm>

namespace conche::net {

namespace {

constexpr qsizetype longestHead = 64LL * 1024;

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isHexDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

} // namespace

ResponseParser::ResponseParser(bool hasBody, qint64 maximumBytes)
    : m_hasBody(hasBody)
    , m_maximumBytes(maximumBytes)
{
}

QByteArray ResponseParser::header(QByteArrayView name) const
{
    for (const auto &[key, value] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ResponseParser::State ResponseParser::feed(const QByteArray &bytes)
{
    m_buffer.append(bytes);
    if (m_state == State::Head)
        m_state = readHead();
    if (m_state == State::Body)
        m_state = readBody();
    m_buffer.remove(0, m_position);
    m_position = 0;
    return m_state;
}

ResponseParser::State ResponseParser::end()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose)
        m_state = State::Complete;
    else if (m_state == State::Head || m_state == State::Body)
        m_state = State::Cut;
    return m_state;
}

bool ResponseParser::takeLine(QByteArray &line)
{
    const qsizetype end = m_buffer.indexOf('\n', m_position);
    if (end < 0)
        return false;
    line = m_buffer.sliced(m_position, end - m_position);
    if (line.endsWith('\r'))
        line.chop(1);
    m_position = end + 1;
    return true;
}

bool ResponseParser::readStatusLine(const QByteArray &line)
{
    const QByteArray code = line.mid(9, 3);
    const bool isCode = code.size() == 3 && isDigits(code) && (line.size() == 12 || line.at(12) == ' ');
    if (!line.startsWith("HTTP/1.") || line.mid(8, 1) != " " || !isCode)
        return false;
    m_status = code.toInt();
    m_hasStatusLine = true;
    return true;
}

ResponseParser::State ResponseParser::readHead()
{
    QByteArray line;
    while (takeLine(line)) {
        if (!m_hasStatusLine) {
            if (!readStatusLine(line))
                return State::Malformed;
        } else if (!line.isEmpty()) {
            const qsizetype colon = line.indexOf(':');
            if (colon < 1)
                return State::Malformed;
            m_headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        } else if (m_status >= 200) {
            return beginBody();
        } else if (m_status == 101) {
            return State::Malformed;
        } else {
            // "100 Continue" and its like announce the answer.
            m_hasStatusLine = false;
            m_headers.clear();
        }
    }
    qsizetype headerBytes = 0;
    for (const auto &[name, value] : m_headers)
        headerBytes += name.size() + value.size();
    return headerBytes + m_buffer.size() - m_position > longestHead ? State::Malformed : State::Head;
}

ResponseParser::State ResponseParser::beginBody()
{
    if (!m_hasBody || m_status == 204 || m_status == 304)
        return State::Complete;
    const QByteArray transferEncoding = header("Transfer-Encoding").toLower();
    if (transferEncoding == "chunked") {
        m_framing = Framing::Chunked;
        return State::Body;
    }
    if (!transferEncoding.isEmpty())
        return State::Malformed;
    m_framing = Framing::UntilClose;
    for (const auto &[name, value] : m_headers) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        const qint64 length = value.toLongLong();
        if (!isDigits(value) || value.size() > 18 || (m_framing == Framing::Length && length != m_remaining))
            return State::Malformed;
        m_framing = Framing::Length;
        m_remaining = length;
    }
    return m_framing == Framing::Length && m_remaining > m_maximumBytes ? State::TooLarge : State::Body;
}

void ResponseParser::takeBody(qint64 most)
{
    const qsizetype count = std::min<qint64>(m_buffer.size() - m_position, most);
    m_body.append(m_buffer.constData() + m_position, count);
    m_position += count;
    m_remaining -= count;
}

ResponseParser::State ResponseParser::readBody()
{
    switch (m_framing) {
    case Framing::None:
        break;
    case Framing::Length:
        takeBody(m_remaining);
        return m_remaining == 0 ? State::Complete : State::Body;
    case Framing::Chunked:
        return readChunks();
    case Framing::UntilClose:
        takeBody(m_buffer.size());
        return m_body.size() > m_maximumBytes ? State::TooLarge : State::Body;
    }
    return State::Complete;
}

bool ResponseParser::readChunkSize(const QByteArray &line)
{
    const QByteArray size = line.split(';').constFirst().trimmed();
    if (!isHexDigits(size) || size.size() > 15)
        return false;
    m_remaining = size.toLongLong(nullptr, 16);
    return true;
}

ResponseParser::State ResponseParser::readChunks()
{
    QByteArray line;
    for (;;) {
        if (m_chunkPart == ChunkPart::Data) {
            takeBody(m_remaining);
            if (m_body.size() > m_maximumBytes)
                return State::TooLarge;
            if (m_remaining > 0)
                return State::Body;
            m_chunkPart = ChunkPart::DataEnd;
        }
        if (!takeLine(line))
            return m_buffer.size() - m_position > longestHead ? State::Malformed : State::Body;
        switch (m_chunkPart) {
        case ChunkPart::Size:
            if (!readChunkSize(line))
                return State::Malformed;
            m_chunkPart = m_remaining == 0 ? ChunkPart::Trailer : ChunkPart::Data;
            break;
        case ChunkPart::DataEnd:
            if (!line.isEmpty())
                return State::Malformed;
            m_chunkPart = ChunkPart::Size;
            break;
        case ChunkPart::Trailer:
            if (line.isEmpty())
                return State::Complete;
            break;
        case ChunkPart::Data:
            break;
        }
    }
}

} // namespace conche::net
