// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace conche::fakes {

/*! A request as it came over the wire. */
struct ReceivedRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, encoded
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray path() const;
    /*! The header's value, its name in any case; empty where there is none. */
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/*! What a peer does with a request: the bytes it sends, at which pace, and how it ends. */
class ReplayAction
{
public:
    enum class Ending { KeepOpen, Close, Reset };
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    /*! A whole reply with a Content-Length; then the connection closes. */
    [[nodiscard]] static ReplayAction reply(int status, const QByteArray &body,
        const QByteArray &contentType = "application/json", const Headers &extra = {});
    /*! A whole reply in chunks of these texts. */
    [[nodiscard]] static ReplayAction chunked(int status, const QList<QByteArray> &chunks,
        const QByteArray &contentType = "application/json", const Headers &extra = {});
    [[nodiscard]] static ReplayAction redirect(int status, const QByteArray &location);
    /*! These bytes as they are; then the connection closes. */
    [[nodiscard]] static ReplayAction raw(const QByteArray &bytes);
    /*! Nothing, for ever. */
    [[nodiscard]] static ReplayAction silence();
    /*! Closes without a word. */
    [[nodiscard]] static ReplayAction hangUp();
    /*! A reply whose body never ends. */
    [[nodiscard]] static ReplayAction endless(const QByteArray &contentType = "application/json");

    /*! Waits before the first byte. */
    [[nodiscard]] ReplayAction after(std::chrono::milliseconds delay) const;
    /*! Sends the head at once and the body one byte an interval. */
    [[nodiscard]] ReplayAction dripping(std::chrono::milliseconds interval) const;
    /*! Ends after so many bytes of the body as it goes over the wire, that is with the marks of chunks. */
    [[nodiscard]] ReplayAction cutAfter(qsizetype bodyBytes) const;
    /*! Ends with a reset (RST) in place of an orderly close. */
    [[nodiscard]] ReplayAction thenReset() const;
    /*! Does not close the connection afterwards. */
    [[nodiscard]] ReplayAction thenKeepOpen() const;

private:
    friend class ReplayConnection;

    QByteArray m_head;
    QByteArray m_body;
    bool m_isEndless = false;
    std::chrono::milliseconds m_delay{0};
    std::chrono::milliseconds m_interval{0};
    Ending m_ending = Ending::Close;
};

/*! A small real HTTP server on a free loopback port that plays what its handler says, faults included.
 *
 * It lives in the event loop of its thread and asks the handler there. One request a connection; requests are played
 * at the same time, however many there are.
 */
class ReplayPeer
{
public:
    using Handler = std::function<ReplayAction(const ReceivedRequest &)>;

    /*! Speaks http, and answers each request with 404 until it has a handler. */
    ReplayPeer();
    /*! Speaks https with this certificate. */
    ReplayPeer(const QSslCertificate &certificate, const QSslKey &key);
    ~ReplayPeer();
    Q_DISABLE_COPY_MOVE(ReplayPeer)

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /*! Answers each request with this. */
    void setAction(const ReplayAction &action);

    /*! "http://127.0.0.1:PORT", with the path appended. */
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    /*! Connections made so far, also those without a request. */
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    /*! The most requests that were being answered at one time. */
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

    /*! A loopback port where nobody listens. */
    [[nodiscard]] static quint16 deadPort();

private:
    friend class ReplayConnection;

    void listen();
    [[nodiscard]] ReplayAction answerTo(const ReceivedRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    Handler m_handler;
    QList<ReceivedRequest> m_requests;
    int m_connectionCount = 0;
    int m_openCount = 0;
    int m_mostAtOnce = 0;
};

} // namespace conche::fakes
