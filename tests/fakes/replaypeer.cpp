// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaypeer.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace conche::fakes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray headOf(int status, const ReplayAction::Headers &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Replayed\r\nDate: Tue, 10 Mar 2026 09:30:00 GMT\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

ReplayAction::Headers joined(ReplayAction::Headers headers, const ReplayAction::Headers &extra)
{
    return headers += extra;
}

} // namespace

QByteArray ReceivedRequest::path() const
{
    return target.split('?').constFirst();
}

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ReplayAction ReplayAction::reply(
    int status, const QByteArray &body, const QByteArray &contentType, const Headers &extra)
{
    ReplayAction action;
    action.m_head = headOf(
        status, joined({{"Content-Type", contentType}, {"Content-Length", QByteArray::number(body.size())}}, extra));
    action.m_body = body;
    return action;
}

ReplayAction ReplayAction::chunked(
    int status, const QList<QByteArray> &chunks, const QByteArray &contentType, const Headers &extra)
{
    ReplayAction action;
    action.m_head = headOf(status, joined({{"Content-Type", contentType}, {"Transfer-Encoding", "chunked"}}, extra));
    for (const QByteArray &chunk : chunks)
        action.m_body += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    action.m_body += "0\r\n\r\n";
    return action;
}

ReplayAction ReplayAction::redirect(int status, const QByteArray &location)
{
    return reply(status, "moved", "text/plain", {{"Location", location}});
}

ReplayAction ReplayAction::raw(const QByteArray &bytes)
{
    ReplayAction action;
    action.m_head = bytes;
    return action;
}

ReplayAction ReplayAction::silence()
{
    return ReplayAction().thenKeepOpen();
}

ReplayAction ReplayAction::hangUp()
{
    return {};
}

ReplayAction ReplayAction::endless(const QByteArray &contentType)
{
    ReplayAction action;
    action.m_head = headOf(200, {{"Content-Type", contentType}});
    action.m_isEndless = true;
    return action;
}

ReplayAction ReplayAction::after(std::chrono::milliseconds delay) const
{
    ReplayAction action = *this;
    action.m_delay = delay;
    return action;
}

ReplayAction ReplayAction::dripping(std::chrono::milliseconds interval) const
{
    ReplayAction action = *this;
    action.m_interval = interval;
    return action;
}

ReplayAction ReplayAction::cutAfter(qsizetype bodyBytes) const
{
    ReplayAction action = *this;
    action.m_body.truncate(bodyBytes);
    return action;
}

ReplayAction ReplayAction::thenReset() const
{
    ReplayAction action = *this;
    action.m_ending = Ending::Reset;
    return action;
}

ReplayAction ReplayAction::thenKeepOpen() const
{
    ReplayAction action = *this;
    action.m_ending = Ending::KeepOpen;
    return action;
}

/*! One connection: reads one request, plays one action. It lives as long as its socket. */
class ReplayConnection final : public QObject
{
public:
    ReplayConnection(ReplayPeer &peer, QTcpSocket *socket)
        : QObject(socket)
        , m_peer(peer)
        , m_socket(socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, &ReplayConnection::read);
        connect(socket, &QTcpSocket::disconnected, this, &ReplayConnection::close);
        connect(socket, &QTcpSocket::bytesWritten, this, &ReplayConnection::pour);
        read();
    }

private:
    void read()
    {
        m_received += m_socket->readAll();
        const qsizetype headEnd = m_received.indexOf("\r\n\r\n");
        if (m_isAnswering || headEnd < 0)
            return;
        ReceivedRequest request;
        QList<QByteArray> lines = m_received.left(headEnd).split('\n');
        const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
        }
        request.body = m_received.mid(headEnd + 4);
        if (request.body.size() < request.header("Content-Length").toLongLong())
            return;
        m_isAnswering = true;
        m_action = m_peer.answerTo(request);
        QTimer::singleShot(m_action.m_delay, this, &ReplayConnection::play);
    }

    void play()
    {
        m_socket->write(m_action.m_head);
        if (m_action.m_isEndless)
            return pour();
        if (m_action.m_interval == 0ms) {
            m_socket->write(m_action.m_body);
            return end();
        }
        auto *drip = new QTimer(this);
        connect(drip, &QTimer::timeout, this, [this, drip] {
            if (m_dripped == m_action.m_body.size()) {
                drip->stop();
                return end();
            }
            m_socket->write(m_action.m_body.constData() + m_dripped++, 1);
        });
        drip->start(m_action.m_interval);
    }

    void pour()
    {
        static const QByteArray drops(65'536, '.');
        if (m_isAnswering && m_action.m_isEndless && m_socket->bytesToWrite() == 0)
            m_socket->write(drops);
    }

    void end()
    {
        if (m_action.m_ending == ReplayAction::Ending::KeepOpen)
            return;
        m_socket->flush();
        if (m_action.m_ending == ReplayAction::Ending::Reset) {
            const linger atOnce{.l_onoff = 1, .l_linger = 0};
            ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
            m_socket->abort();
            return close();
        }
        m_socket->disconnectFromHost();
    }

    void close()
    {
        if (m_isAnswering && !m_isClosed)
            --m_peer.m_openCount;
        m_isClosed = true;
        m_socket->deleteLater();
    }

    ReplayPeer &m_peer;
    QTcpSocket *m_socket;
    QByteArray m_received;
    bool m_isAnswering = false;
    bool m_isClosed = false;
    ReplayAction m_action;
    qsizetype m_dripped = 0;
};

ReplayPeer::ReplayPeer()
    : m_server(std::make_unique<QTcpServer>())
{
    listen();
}

ReplayPeer::ReplayPeer(const QSslCertificate &certificate, const QSslKey &key)
    : m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    listen();
}

ReplayPeer::~ReplayPeer()
{
    // Its connections look at the other members while they close.
    m_server.reset();
}

void ReplayPeer::listen()
{
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connectionCount;
            new ReplayConnection(*this, socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port: %s", qPrintable(m_server->errorString()));
}

void ReplayPeer::setAction(const ReplayAction &action)
{
    m_handler = [action](const ReceivedRequest &) { return action; };
}

QUrl ReplayPeer::url(const QString &path) const
{
    return QUrl((m_isTls ? u"https"_s : u"http"_s) + u"://127.0.0.1:"_s + QString::number(port()) + path);
}

ReplayAction ReplayPeer::answerTo(const ReceivedRequest &request)
{
    m_requests.append(request);
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_openCount);
    return m_handler ? m_handler(request) : ReplayAction::reply(404, "no handler", "text/plain");
}

quint16 ReplayPeer::deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace conche::fakes
