// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "sentences.h"

#include "core/units.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QSslSocket>

#include <algorithm>

namespace conche::net {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Net)
};

constexpr qsizetype mostRedirects = 5;

bool hasControl(const QByteArray &text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host() == right.host() && portOf(left) == portOf(right);
}

QByteArray authorizationValue(const Authorization &authorization)
{
    const QByteArray &secret = authorization.secret.reveal();
    switch (authorization.scheme) {
    case Authorization::Scheme::Basic:
        return "Basic " + QByteArray(authorization.user.toUtf8() + ':' + secret).toBase64();
    case Authorization::Scheme::Bearer:
        return "Bearer " + secret;
    case Authorization::Scheme::Token:
        return "Token " + secret;
    }
    return {};
}

std::optional<QDateTime> dateFromHeader(const QByteArray &value)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

Exchange::Exchange(const HttpRequest &request, Then<HttpReply> then, QObject *owner)
    : QObject(owner)
    , m_request(request)
    , m_method(request.method)
    , m_url(request.url)
    , m_body(request.body)
    , m_then(std::move(then))
{
    m_timeLimit.setSingleShot(true);
    m_timeLimit.setTimerType(Qt::PreciseTimer);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] { finish(timedOut()); });
}

void Exchange::begin()
{
    QMetaObject::invokeMethod(this, &Exchange::start, Qt::QueuedConnection);
}

tl::unexpected<Error> Exchange::fault(ErrorCode code, const QString &sentence) const
{
    return failure(code, withoutSecret(m_request, sentence));
}

std::optional<tl::unexpected<Error>> Exchange::refusal() const
{
    const QString peer = peerAt(m_request);
    if ((m_url.scheme() != "http"_L1 && m_url.scheme() != "https"_L1) || m_url.host().isEmpty())
        //: %1 is a system with its address
        return fault(ErrorCode::BadConfiguration,
            Words::tr("%1 cannot be asked: its address is not one of http or https with a host name; correct "
                      "it in the stack file")
                .arg(peer));
    if (!m_url.userInfo().isEmpty())
        //: %1 is a system with its address
        return fault(ErrorCode::BadConfiguration,
            Words::tr("%1 was not asked: a user or password stands in its address; take it out of there and "
                      "name a credential in the stack file")
                .arg(peer));
    if (m_request.authorization
        && (hasControl(m_request.authorization->secret.reveal()) || hasControl(m_request.authorization->user.toUtf8())))
        //: %1 is a system with its address
        return fault(ErrorCode::BadConfiguration,
            Words::tr("%1 was not asked: its credential holds a line end or another control character; store "
                      "it again with conche-cli secret set")
                .arg(peer));
    const auto isUnfit = [](const auto &header) { return hasControl(header.first) || hasControl(header.second); };
    if (hasControl(m_method) || std::ranges::any_of(m_request.headers, isUnfit))
        //: %1 is a system with its address
        return fault(ErrorCode::Internal, Words::tr("%1 was not asked: a header holds a control character").arg(peer));
    return std::nullopt;
}

void Exchange::start()
{
    m_elapsed.start();
    if (const auto error = refusal())
        return finish(*error);
    m_timeLimit.start(m_request.timeLimit);
    connectToPeer();
}

void Exchange::connectToPeer()
{
    m_visited.append(QString::fromUtf8(m_method) + u' ' + m_url.toString(QUrl::FullyEncoded));
    m_parser.emplace(m_method != "HEAD", m_request.maximumBytes);
    m_hasAnswerBegun = false;

    const bool isTls = m_url.scheme() == "https"_L1;
    auto *tlsSocket = isTls ? new QSslSocket(this) : nullptr;
    m_socket = isTls ? tlsSocket : new QTcpSocket(this);
    m_socket->setProxy(isLoopback(m_url.host())
            ? QNetworkProxy(QNetworkProxy::NoProxy)
            : QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_url)).value(0));
    connect(m_socket, &QTcpSocket::readyRead, this, &Exchange::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Exchange::socketFailed);

    const QString host = m_url.host(QUrl::FullyEncoded);
    const auto port = static_cast<quint16>(portOf(m_url));
    if (isTls) {
        connect(tlsSocket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            for (const QSslError &error : errors)
                m_tlsErrors.append(error.errorString());
        });
        connect(tlsSocket, &QSslSocket::encrypted, this, &Exchange::sendHead);
        tlsSocket->connectToHostEncrypted(host, port);
    } else {
        connect(m_socket, &QTcpSocket::connected, this, &Exchange::sendHead);
        m_socket->connectToHost(host, port);
    }
}

void Exchange::sendHead()
{
    QByteArray target = m_url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (m_url.hasQuery())
        target += '?' + m_url.query(QUrl::FullyEncoded).toLatin1();

    // Compressed answers are not asked for: a stack is near, and a cut stays plain to see.
    QByteArray head = m_method + ' ' + target + " HTTP/1.1\r\nHost: " + m_url.authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nUser-Agent: Conche/" CONCHE_VERSION "\r\nAccept-Encoding: identity\r\nConnection: close\r\n";
    if (m_request.authorization)
        head += "Authorization: " + authorizationValue(*m_request.authorization) + "\r\n";
    for (const auto &[name, value] : m_request.headers) {
        // After a redirect that turns the question into a GET, nothing is left for Content-Type to describe.
        if (m_method == m_request.method || !name.toLower().startsWith("content-"))
            head += name + ": " + value + "\r\n";
    }
    if (!m_body.isEmpty() || (m_method != "GET" && m_method != "HEAD"))
        head += "Content-Length: " + QByteArray::number(m_body.size()) + "\r\n";
    m_socket->write(head + "\r\n" + m_body);
}

void Exchange::read()
{
    const QByteArray bytes = m_socket->readAll();
    m_hasAnswerBegun = m_hasAnswerBegun || !bytes.isEmpty();
    proceed(m_parser->feed(bytes));
}

void Exchange::socketFailed(QAbstractSocket::SocketError error)
{
    const QByteArray rest = m_socket->readAll();
    m_hasAnswerBegun = m_hasAnswerBegun || !rest.isEmpty();
    ResponseParser::State state = m_parser->feed(rest);
    if (error == QAbstractSocket::RemoteHostClosedError)
        state = m_parser->end();
    if (state == ResponseParser::State::Head || state == ResponseParser::State::Body)
        finish(socketError(error));
    else
        proceed(state);
}

bool Exchange::isRedirect() const
{
    const int status = m_parser->status();
    return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
        && !m_parser->header("Location").isEmpty();
}

void Exchange::proceed(ResponseParser::State state)
{
    const QString peer = peerAt(m_request);
    switch (state) {
    case ResponseParser::State::Head:
    case ResponseParser::State::Body:
        return;
    case ResponseParser::State::Complete:
        if (isRedirect())
            follow(m_url.resolved(QUrl::fromEncoded(m_parser->header("Location"))));
        else
            finish(reply());
        return;
    case ResponseParser::State::Cut:
        return finish(cut());
    case ResponseParser::State::Malformed:
        //: %1 is a system with its address
        return finish(fault(ErrorCode::BadContent,
            Words::tr("%1 answered something that is not HTTP/1.1; is it this system that listens "
                      "there, and does the address need https?")
                .arg(peer)));
    case ResponseParser::State::TooLarge:
        //: %1 is a system with its address, %2 a size as "64 MiB"
        return finish(fault(ErrorCode::TooLarge,
            Words::tr("%1 answered with more than %2, which is the limit; ask for less at a time")
                .arg(peer, bytesText(m_request.maximumBytes))));
    }
}

void Exchange::follow(const QUrl &target)
{
    const QString peer = peerAt(m_request);
    if (!isSameOrigin(m_url, target))
        //: %1 is a system with its address, %2 another address
        return finish(fault(ErrorCode::ForeignRedirect,
            Words::tr("%1 sends on to %2, where no credential is taken along; if that is where it "
                      "lives, put that address into the stack file")
                .arg(peer, shortened(shownUrl(target), 200))));
    const int status = m_parser->status();
    const bool becomesGet = (status == 303 && m_method != "HEAD") || (status < 303 && m_method == "POST");
    if (becomesGet) {
        m_method = "GET";
        m_body.clear();
    }
    m_url = target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const QString next = QString::fromUtf8(m_method) + u' ' + m_url.toString(QUrl::FullyEncoded);
    if (m_visited.contains(next) || m_visited.size() > mostRedirects)
        //: %1 is a system with its address, %2 the address of the last redirect
        return finish(fault(ErrorCode::RedirectLoop,
            Words::tr("%1 sends on in a circle, at last to %2; is the address right, and is a proxy "
                      "before it set up well?")
                .arg(peer, shortened(shownUrl(m_url), 200))));
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    connectToPeer();
}

Result<HttpReply> Exchange::reply() const
{
    const QByteArray encoding = m_parser->header("Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity" && !m_parser->body().isEmpty())
        //: %1 is a system with its address, %2 a name of a compression
        return fault(ErrorCode::BadContent,
            Words::tr("%1 answered compressed (%2) although it was asked not to; is a proxy before it set up well?")
                .arg(peerAt(m_request), shortened(QString::fromLatin1(encoding), 20)));
    HttpReply reply;
    reply.status = m_parser->status();
    reply.contentType = m_parser->header("Content-Type");
    reply.body = m_parser->body();
    reply.latency = std::chrono::milliseconds(m_elapsed.elapsed());
    reply.serverTime = dateFromHeader(m_parser->header("Date"));
    return reply;
}

tl::unexpected<Error> Exchange::cut() const
{
    const QString peer = peerAt(m_request);
    if (!m_hasAnswerBegun)
        //: %1 is a system with its address
        return fault(ErrorCode::Disconnected,
            Words::tr("%1 closed the connection without an answer; is it starting or overloaded, and does the "
                      "address need https?")
                .arg(peer));
    //: %1 is a system with its address, %2 a size as "40 bytes"
    return fault(ErrorCode::Disconnected,
        Words::tr("%1 ended the connection in the middle of its answer, after %2; ask again, and look into "
                  "its log if that does not help")
            .arg(peer, bytesText(m_parser->body().size())));
}

tl::unexpected<Error> Exchange::tlsError() const
{
    const QString cause = m_tlsErrors.isEmpty() ? m_socket->errorString() : m_tlsErrors.join("; "_L1);
    //: %1 is a system with its address, %2 what Qt says of the certificate
    return fault(ErrorCode::TlsFailed,
        Words::tr("%1 has no safe connection: %2; does the host name match the certificate, does this machine "
                  "trust who signed it, and does the port speak https?")
            .arg(peerAtOrigin(m_request), cause));
}

tl::unexpected<Error> Exchange::socketError(QAbstractSocket::SocketError error) const
{
    const QString peer = peerAtOrigin(m_request);
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        //: %1 is a system with its address
        return fault(ErrorCode::Refused,
            Words::tr("%1 refused the connection; is it running, and is the port right?").arg(peer));
    case QAbstractSocket::HostNotFoundError:
        //: %1 is a system with its address
        return fault(ErrorCode::HostNotFound,
            Words::tr("%1 was not found: no address is known for its host name; is the name spelt right, and "
                      "does the DNS of this machine know it?")
                .arg(peer));
    case QAbstractSocket::RemoteHostClosedError:
        return cut();
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return tlsError();
    default:
        //: %1 is a system with its address, %2 what Qt says of the cause
        return fault(ErrorCode::Unreachable,
            Words::tr("%1 cannot be reached: %2; are the network and the address right?")
                .arg(peer, m_socket->errorString()));
    }
}

tl::unexpected<Error> Exchange::timedOut() const
{
    const QString peer = peerAt(m_request);
    const QString limit = durationText(m_request.timeLimit);
    if (m_hasAnswerBegun)
        //: %1 is a system with its address, %2 a span of time
        return fault(ErrorCode::TimedOut,
            Words::tr("%1 began to answer but did not end within %2; is it overloaded, or the time limit in "
                      "the stack file too short?")
                .arg(peer, limit));
    //: %1 is a system with its address, %2 a span of time
    return fault(ErrorCode::TimedOut,
        Words::tr("%1 did not answer within %2; is it overloaded, or a firewall in between?").arg(peer, limit));
}

void Exchange::finish(Result<HttpReply> result)
{
    m_timeLimit.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    // Told from the event loop, because the owner may be deleted by it and with the owner the socket that is calling.
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(result)]() mutable {
            const Then<HttpReply> then = std::move(m_then);
            deleteLater();
            then(std::move(result));
        },
        Qt::QueuedConnection);
}

} // namespace conche::net
