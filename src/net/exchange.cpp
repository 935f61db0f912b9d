// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "curltransfers.h"
#include "sentences.h"

#include "core/units.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>

#include <algorithm>
#include <cerrno>

namespace conche::net {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Net)
};

constexpr qsizetype mostRedirects = 5;
constexpr qint64 longAnswer = 1024LL * 1024;
constexpr qint64 longestReserve = 64LL * 1024 * 1024;

bool hasControl(const QByteArray &text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
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

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

} // namespace

Exchange::Exchange(
    const HttpRequest &request, std::shared_ptr<CurlTransfers> transfers, Then<HttpReply> then, QObject *owner)
    : QObject(owner)
    , m_request(request)
    , m_transfers(std::move(transfers))
    , m_method(request.method)
    , m_url(request.url)
    , m_body(request.body)
    , m_then(std::move(then))
{
    m_timeLimit.setSingleShot(true);
    m_timeLimit.setTimerType(Qt::PreciseTimer);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] { finish(timedOut()); });
}

Exchange::~Exchange()
{
    dropTransfer();
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
    send();
}

void Exchange::send()
{
    m_visited.append(QString::fromUtf8(m_method) + u' ' + m_url.toString(QUrl::FullyEncoded));
    m_answer.clear();
    m_isHeadWhole = false;
    m_transfer = curl_easy_init();
    setUpTransfer();
    setUpHeaders();
    m_transfers->add(m_transfer, [this](CURLcode result) { ended(result); });
}

void Exchange::setUpTransfer()
{
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(m_transfer, option, value); };
    set(CURLOPT_URL, m_url.toEncoded(QUrl::RemoveFragment).constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_ACCEPT_ENCODING, "");
    set(CURLOPT_USERAGENT, "Conche/" CONCHE_VERSION);
    set(CURLOPT_ERRORBUFFER, m_curlWords.data());
    set(CURLOPT_WRITEFUNCTION, &Exchange::received);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_HEADERFUNCTION, &Exchange::headReceived);
    set(CURLOPT_HEADERDATA, this);
    // Our own timer ends the wait, with a sentence of ours.
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_request.timeLimit.count()));
    set(CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(m_request.maximumBytes));
    set(CURLOPT_NOSIGNAL, 1L);
    // A look-up of a name that hangs must not hold up who gives up on it.
    set(CURLOPT_QUICK_EXIT, 1L);
    // A connection that was closed meanwhile would make curl send again.
    set(CURLOPT_FRESH_CONNECT, 1L);
    set(CURLOPT_FORBID_REUSE, 1L);
    // A proxy passes bytes on and sees no credential; what is on this machine needs none.
    set(CURLOPT_HTTPPROXYTUNNEL, 1L);
    if (isLoopback(m_url.host()))
        set(CURLOPT_PROXY, "");
    // As OpenSSL's own programs: the variable names a bundle of authorities to trust.
    if (const QByteArray bundle = qgetenv("SSL_CERT_FILE"); !bundle.isEmpty())
        set(CURLOPT_CAINFO, bundle.constData());
    if (m_method == "HEAD") {
        set(CURLOPT_NOBODY, 1L);
        return;
    }
    if (!m_body.isEmpty() || m_method != "GET") {
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_body.size()));
        set(CURLOPT_POSTFIELDS, m_body.constData());
    }
    set(CURLOPT_CUSTOMREQUEST, m_method.constData());
}

void Exchange::setUpHeaders()
{
    const auto add = [this](const QByteArray &line) { m_headers = curl_slist_append(m_headers, line.constData()); };
    // Without a value curl leaves out what it would send by itself.
    add("Expect:");
    if (std::ranges::none_of(
            m_request.headers, [](const auto &header) { return header.first.toLower() == "content-type"; }))
        add("Content-Type:");
    for (const auto &[name, value] : m_request.headers) {
        // After a redirect that turns the question into a GET, nothing is left for Content-Type to describe.
        if (m_method == m_request.method || !name.toLower().startsWith("content-"))
            add(name + (value.isEmpty() ? ";" : ": ") + value);
    }
    if (m_request.authorization)
        add("Authorization: " + authorizationValue(*m_request.authorization));
    curl_easy_setopt(m_transfer, CURLOPT_HTTPHEADER, m_headers);
}

size_t Exchange::received(char *data, size_t size, size_t count, void *self)
{
    auto &exchange = *static_cast<Exchange *>(self);
    const size_t bytes = size * count;
    // A long answer gets the room for the longest at once, of which the system gives what is written to only: growing
    // step by step would copy tens of MiB at a stretch.
    if (exchange.m_answer.size() > longAnswer && exchange.m_answer.capacity() < longestReserve)
        exchange.m_answer.reserve(std::min(exchange.m_request.maximumBytes, longestReserve) + CURL_MAX_WRITE_SIZE);
    exchange.m_answer.append(data, static_cast<qsizetype>(bytes));
    exchange.m_isTooLarge = exchange.m_answer.size() > exchange.m_request.maximumBytes;
    return exchange.m_isTooLarge ? 0 : bytes;
}

size_t Exchange::headReceived(char *data, size_t size, size_t count, void *self)
{
    const QByteArrayView line(data, static_cast<qsizetype>(size * count));
    static_cast<Exchange *>(self)->m_isHeadWhole = line.trimmed().isEmpty();
    return size * count;
}

void Exchange::ended(CURLcode result)
{
    // To curl a connection that closes ends an answer of unknown length, be it in the middle of the head.
    if (result == CURLE_OK && !m_isHeadWhole)
        result = CURLE_PARTIAL_FILE;
    if (result != CURLE_OK) {
        finish(transferError(result));
        return;
    }
    const QByteArray location = header("Location");
    const long code = status();
    const bool redirects = code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
    if (redirects && !location.isEmpty() && m_request.followsRedirects)
        follow(m_url.resolved(QUrl::fromEncoded(location)));
    else
        finish(reply());
}

long Exchange::status() const
{
    long status = 0;
    curl_easy_getinfo(m_transfer, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

QByteArray Exchange::header(const char *name) const
{
    curl_header *found = nullptr;
    const CURLHcode result = curl_easy_header(m_transfer, name, 0, CURLH_HEADER, -1, &found);
    return result == CURLHE_OK ? QByteArray(found->value) : QByteArray();
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
    const long code = status();
    if ((code == 303 && m_method != "HEAD") || (code < 303 && m_method == "POST")) {
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
    dropTransfer();
    send();
}

HttpReply Exchange::reply() const
{
    HttpReply reply;
    reply.status = static_cast<int>(status());
    reply.contentType = header("Content-Type");
    reply.body = m_answer;
    reply.latency = std::chrono::milliseconds(m_elapsed.elapsed());
    reply.serverTime = dateFromHeader(header("Date"));
    return reply;
}

tl::unexpected<Error> Exchange::cut() const
{
    const QString peer = peerAt(m_request);
    long headBytes = 0;
    curl_easy_getinfo(m_transfer, CURLINFO_HEADER_SIZE, &headBytes);
    if (headBytes == 0)
        //: %1 is a system with its address
        return fault(ErrorCode::Disconnected,
            Words::tr("%1 closed the connection without an answer; is it starting or overloaded, and does the "
                      "address need https?")
                .arg(peer));
    //: %1 is a system with its address, %2 a size as "40 bytes"
    return fault(ErrorCode::Disconnected,
        Words::tr("%1 ended the connection in the middle of its answer, after %2; ask again, and look into "
                  "its log if that does not help")
            .arg(peer, bytesText(m_answer.size())));
}

tl::unexpected<Error> Exchange::notHttp() const
{
    //: %1 is a system with its address
    return fault(ErrorCode::BadContent,
        Words::tr("%1 answered something that is not HTTP/1.1; is it this system that listens "
                  "there, and does the address need https?")
            .arg(peerAt(m_request)));
}

tl::unexpected<Error> Exchange::tooLarge() const
{
    //: %1 is a system with its address, %2 a size as "64 MiB"
    return fault(ErrorCode::TooLarge,
        Words::tr("%1 answered with more than %2, which is the limit; ask for less at a time")
            .arg(peerAt(m_request), bytesText(m_request.maximumBytes)));
}

tl::unexpected<Error> Exchange::transferError(CURLcode result) const
{
    const QString peer = peerAtOrigin(m_request);
    long proxyStatus = 0;
    curl_easy_getinfo(m_transfer, CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
    if (proxyStatus >= 300)
        result = CURLE_COULDNT_CONNECT;
    const QString words = QString::fromUtf8(m_curlWords[0] != 0 ? m_curlWords.data() : curl_easy_strerror(result));
    switch (result) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        //: %1 is a system with its address
        return fault(ErrorCode::HostNotFound,
            Words::tr("%1 was not found: no address is known for its host name; is the name spelt right, and "
                      "does the DNS of this machine know it?")
                .arg(peer));
    case CURLE_COULDNT_CONNECT: {
        long systemError = 0;
        curl_easy_getinfo(m_transfer, CURLINFO_OS_ERRNO, &systemError);
        if (systemError == ECONNREFUSED)
            //: %1 is a system with its address
            return fault(ErrorCode::Refused,
                Words::tr("%1 refused the connection; is it running, and is the port right?").arg(peer));
        break;
    }
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_ERROR:
        return cut();
    case CURLE_RECV_ERROR:
        // curl says the same of a connection that broke and of chunks that are none.
        return words.contains("chunk"_L1) && !words.contains("outstanding"_L1) ? notHttp() : cut();
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        //: %1 is a system with its address, %2 what is wrong with the certificate
        return fault(ErrorCode::TlsFailed,
            Words::tr("%1 has no safe connection: %2; does the host name match the certificate, does this machine "
                      "trust who signed it, and does the port speak https?")
                .arg(peer, words));
    case CURLE_FILESIZE_EXCEEDED:
        return tooLarge();
    case CURLE_WRITE_ERROR:
        return m_isTooLarge ? tooLarge() : cut();
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_OUT_OF_MEMORY:
        return notHttp();
    default:
        break;
    }
    //: %1 is a system with its address, %2 the cause
    return fault(ErrorCode::Unreachable,
        Words::tr("%1 cannot be reached: %2; are the network and the address right?").arg(peer, words));
}

tl::unexpected<Error> Exchange::timedOut() const
{
    const QString peer = peerAt(m_request);
    const QString limit = durationText(m_request.timeLimit);
    if (m_transfer && status() > 0)
        //: %1 is a system with its address, %2 a span of time
        return fault(ErrorCode::TimedOut,
            Words::tr("%1 began to answer but did not end within %2; is it overloaded, or the time limit in "
                      "the stack file too short?")
                .arg(peer, limit));
    //: %1 is a system with its address, %2 a span of time
    return fault(ErrorCode::TimedOut,
        Words::tr("%1 did not answer within %2; is it overloaded, or a firewall in between?").arg(peer, limit));
}

void Exchange::dropTransfer()
{
    if (m_transfer) {
        m_transfers->drop(m_transfer);
        curl_easy_cleanup(m_transfer);
        m_transfer = nullptr;
    }
    curl_slist_free_all(std::exchange(m_headers, nullptr));
}

void Exchange::finish(Result<HttpReply> result)
{
    if (!m_then)
        return;
    m_timeLimit.stop();
    dropTransfer();
    // Told from the event loop, because the owner may be deleted by it and with the owner the transfer that is calling.
    QMetaObject::invokeMethod(
        this,
        [this, then = std::exchange(m_then, {}), result = std::move(result)]() mutable {
            deleteLater();
            then(std::move(result));
        },
        Qt::QueuedConnection);
}

} // namespace conche::net
