// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace conche::net {

/*! Reads an HTTP/1.1 response piece by piece, and knows whether it came in whole. */
class ResponseParser
{
public:
    enum class State {
        Head,
        Body,
        Complete,
        Cut, ///< the connection ended before the answer did
        Malformed,
        TooLarge,
    };

    /*! \a hasBody is false for the answer to HEAD, which has the headers of a body that does not come. */
    ResponseParser(bool hasBody, qint64 maximumBytes);

    State feed(const QByteArray &bytes);
    /*! Says that nothing more will come. */
    State end();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    /*! The header's value, that of the first where there are several; empty where there is none. */
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

private:
    enum class Framing { None, Length, Chunked, UntilClose };
    enum class ChunkPart { Size, Data, DataEnd, Trailer };

    [[nodiscard]] bool takeLine(QByteArray &line);
    [[nodiscard]] State readHead();
    [[nodiscard]] bool readStatusLine(const QByteArray &line);
    [[nodiscard]] State beginBody();
    [[nodiscard]] State readBody();
    [[nodiscard]] State readChunks();
    [[nodiscard]] bool readChunkSize(const QByteArray &line);
    void takeBody(qint64 most);

    bool m_hasBody;
    qint64 m_maximumBytes;
    State m_state = State::Head;
    QByteArray m_buffer;
    qsizetype m_position = 0; ///< in the buffer: what lies before it has been read
    bool m_hasStatusLine = false;
    int m_status = 0;
    QList<QPair<QByteArray, QByteArray>> m_headers;
    Framing m_framing = Framing::None;
    ChunkPart m_chunkPart = ChunkPart::Size;
    qint64 m_remaining = 0; ///< of the body with a length, or of the chunk
    QByteArray m_body;
};

} // namespace conche::net
