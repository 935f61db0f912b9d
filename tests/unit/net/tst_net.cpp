// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

#include "fakes/replaypeer.h"

#include <QFile>
#include <QNetworkProxy>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace conche;
using namespace conche::net;
using namespace std::chrono_literals;
using fakes::ReceivedRequest;
using fakes::ReplayAction;
using fakes::ReplayPeer;

class TestNet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndTellsTheAnswer();
    void keepsEachByteOfTheBody_data();
    void keepsEachByteOfTheBody();
    void sendsCredentials_data();
    void sendsCredentials();
    void namesTheFault_data();
    void namesTheFault();
    void everyCutAnswerIsDisconnected_data();
    void everyCutAnswerIsDisconnected();
    void aCutIsSeenHoweverItArrives();
    void aStatusOfFailureIsAnAnswer_data();
    void aStatusOfFailureIsAnAnswer();
    void timeLimitEndsTheWait_data();
    void timeLimitEndsTheWait();
    void refusesToAsk_data();
    void refusesToAsk();
    void anEchoedSecretIsNotRepeated();
    void ownerMayGoAtAnyTime_data();
    void ownerMayGoAtAnyTime();
    void ownerMayGoWhileItIsTold();
    void oneSlowPeerDoesNotHoldUpOthers();
    void aPostIsSentOnce();
    void noCookieIsKept();
    void aProxyIsForOthersOnly();
    void tlsIsChecked();
    void tlsNeedsATlsPeer();
};

void TestNet::asksAndTellsTheAnswer()
{
    ReplayPeer peer;
    peer.setAction(ReplayAction::reply(200, "{\"a\":1}"));
    HttpRequest request = requestTo(peer.url(u"/api/2.0/x?name=a%20b%26c"_s));
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}, {"X-Thing", "1"}};
    request.body = "{\"q\":\"ü\"}";

    const Result<HttpReply> reply = ask(request);
    QVERIFY2(reply, qPrintable(errorOf(reply)));
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, "{\"a\":1}");
    QCOMPARE(reply->contentType, "application/json");
    QVERIFY(reply->latency >= 0ms && reply->latency < 5s);
    QCOMPARE(reply->serverTime, QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC));

    QCOMPARE(peer.requests().size(), 1);
    const ReceivedRequest &received = peer.requests().constFirst();
    QCOMPARE(received.method, "POST");
    QCOMPARE(received.target, "/api/2.0/x?name=a%20b%26c");
    QCOMPARE(received.body, request.body);
    QCOMPARE(received.header("content-type"), "application/json");
    QCOMPARE(received.header("x-thing"), "1");
    QCOMPARE(received.header("host"), "127.0.0.1:" + QByteArray::number(peer.port()));
    QVERIFY(received.header("user-agent").startsWith("Conche/"));
    for (const char *absent : {"origin", "cookie", "authorization", "referer"})
        QVERIFY2(received.header(absent).isEmpty(), absent);
}

void TestNet::keepsEachByteOfTheBody_data()
{
    QTest::addColumn<ReplayAction>("action");
    QTest::addColumn<QByteArray>("body");
    QByteArray large;
    for (int i = 0; i < 400'000; ++i)
        large += QByteArray::number(i);
    const QByteArray bytes("\0\xff\r\n\r\n0\r\n", 9);
    QTest::newRow("with a length") << ReplayAction::reply(200, bytes) << bytes;
    QTest::newRow("with a length, and the peer leaves the connection open")
        << ReplayAction::reply(200, bytes).thenKeepOpen() << bytes;
    QTest::newRow("empty") << ReplayAction::reply(200, {}).thenKeepOpen() << QByteArray();
    QTest::newRow("in chunks") << ReplayAction::chunked(200, {bytes, "b", bytes}).thenKeepOpen() << bytes + 'b' + bytes;
    QTest::newRow("in chunks, drop by drop") << ReplayAction::chunked(200, {bytes, "b"}).dripping(1ms) << bytes + 'b';
    QTest::newRow("large, with a length") << ReplayAction::reply(200, large) << large;
    QTest::newRow("large, in chunks") << ReplayAction::chunked(200, {large, large}) << large + large;
    QTest::newRow("until the connection ends")
        << ReplayAction::raw("HTTP/1.0 200 OK\r\nServer: old\r\n\r\n" + large) << large;
    QTest::newRow("after an announcement")
        << ReplayAction::raw("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        << QByteArray("ok");
    QTest::newRow("compressed") << ReplayAction::reply(200,
        QByteArray::fromHex("1f8b0800000000000003cbcf060047dddc7902000000"), "text/plain",
        {{"Content-Encoding", "gzip"}})
                                << QByteArray("ok");
    QTest::newRow("none with 204") << ReplayAction::raw("HTTP/1.1 204 Nothing\r\n\r\n").thenKeepOpen() << QByteArray();
}

void TestNet::keepsEachByteOfTheBody()
{
    QFETCH(const ReplayAction, action);
    QFETCH(const QByteArray, body);
    ReplayPeer peer;
    peer.setAction(action);
    const Result<HttpReply> reply = ask(requestTo(peer.url()));
    QVERIFY2(reply, qPrintable(errorOf(reply)));
    QCOMPARE(reply->body, body);
    QCOMPARE(peer.requests().constFirst().target, "/");
}

void TestNet::sendsCredentials_data()
{
    QTest::addColumn<Authorization::Scheme>("scheme");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("a user with a password") << Authorization::Scheme::Basic << QByteArray("Basic w5xsw7w6cMOkc3M=");
    QTest::newRow("a bearer token") << Authorization::Scheme::Bearer << QByteArray("Bearer päss");
    QTest::newRow("InfluxDB's token") << Authorization::Scheme::Token << QByteArray("Token päss");
}

void TestNet::sendsCredentials()
{
    QFETCH(const Authorization::Scheme, scheme);
    QFETCH(const QByteArray, header);
    ReplayPeer peer;
    peer.setAction(ReplayAction::reply(200, "ok"));
    HttpRequest request = requestTo(peer.url());
    request.authorization = {.scheme = scheme, .user = u"Ülü"_s, .secret = Secret("päss"), .variable = {}};
    QVERIFY(ask(request));
    QCOMPARE(peer.requests().constFirst().header("Authorization"), header);
}

void TestNet::namesTheFault_data()
{
    QTest::addColumn<ReplayAction>("action");
    QTest::addColumn<QString>("error");
    QTest::newRow("closes at once") << ReplayAction::hangUp()
                                    << u"Disconnected: MLflow at %1 closed the connection without an answer; "_s;
    QTest::newRow("resets at once") << ReplayAction::hangUp().thenReset()
                                    << u"Disconnected: MLflow at %1 closed the connection without an answer; "_s;
    QTest::newRow("speaks something else") << ReplayAction::raw("SSH-2.0-OpenSSH_9.2\r\n")
                                           << u"BadContent: MLflow at %1 answered something that is not HTTP/1.1; "_s;
    QTest::newRow("sends a chunk of no size")
        << ReplayAction::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nxx\r\n0\r\n\r\n")
        << u"BadContent: MLflow at %1 answered something that is not HTTP/1.1; "_s;
    QTest::newRow("sends a body without end")
        << ReplayAction::endless() << u"TooLarge: MLflow at %1 answered with more than 1.0 MiB, "_s;
    QTest::newRow("announces a body that is too large")
        << ReplayAction::raw("HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n").thenKeepOpen()
        << u"TooLarge: MLflow at %1 answered with more than 1.0 MiB, "_s;
    QTest::newRow("sends chunks that are too large together")
        << ReplayAction::chunked(200, QList<QByteArray>(20, QByteArray(60'000, 'x'))).thenKeepOpen()
        << u"TooLarge: MLflow at %1 answered with more than 1.0 MiB, "_s;
    QTest::newRow("sends headers without end")
        << ReplayAction::raw("HTTP/1.1 200 OK\r\n" + QByteArray(200'000, 'x')).thenKeepOpen()
        << u"BadContent: MLflow at %1 answered something that is not HTTP/1.1; "_s;
    QTest::newRow("compresses what is no gzip") << ReplayAction::reply(200, "plain", "text/plain",
        {{"Content-Encoding", "gzip"}}) << u"BadContent: MLflow at %1 answered something that is not HTTP/1.1; "_s;
}

void TestNet::namesTheFault()
{
    QFETCH(const ReplayAction, action);
    QFETCH(const QString, error);
    ReplayPeer peer;
    peer.setAction(action);
    HttpRequest request = requestTo(peer.url());
    request.maximumBytes = 1'048'576;
    VERIFY_STARTS(errorOf(ask(request)), error.arg(peer.url().toString()));
    QCOMPARE(peer.requests().size(), 1);
}

void TestNet::everyCutAnswerIsDisconnected_data()
{
    QTest::addColumn<ReplayAction>("action");
    const ReplayAction length = ReplayAction::reply(200, QByteArray(100, 'x'));
    const ReplayAction chunked = ReplayAction::chunked(200, {QByteArray(40, 'x'), "yy"}, "text/csv");
    QTest::newRow("length, no byte of the body") << length.cutAfter(0);
    QTest::newRow("length, one byte short") << length.cutAfter(99);
    QTest::newRow("length, by a reset") << length.cutAfter(40).thenReset();
    QTest::newRow("length, drop by drop") << length.cutAfter(20).dripping(1ms);
    QTest::newRow("chunks, none") << chunked.cutAfter(0);
    QTest::newRow("chunks, in the size") << chunked.cutAfter(1);
    QTest::newRow("chunks, in the data") << chunked.cutAfter(30);
    QTest::newRow("chunks, between two") << chunked.cutAfter(46);
    QTest::newRow("chunks, only the last one's end missing") << chunked.cutAfter(46 + 7 + 3);
    QTest::newRow("chunks, by a reset") << chunked.cutAfter(46).thenReset();
    QTest::newRow("a failure's text") << ReplayAction::reply(500, "why it failed").cutAfter(3);
    QTest::newRow("in the head") << ReplayAction::raw("HTTP/1.1 200 OK\r\nContent-Ty");
    QTest::newRow("a redirect") << ReplayAction::redirect(302, "/next").cutAfter(3);
}

void TestNet::everyCutAnswerIsDisconnected()
{
    QFETCH(const ReplayAction, action);
    ReplayPeer peer;
    peer.setAction(action);
    VERIFY_STARTS(errorOf(ask(requestTo(peer.url()))),
        u"Disconnected: MLflow at %1 ended the connection in the middle of its answer, after "_s.arg(
            peer.url().toString()));
}

void TestNet::aCutIsSeenHoweverItArrives()
{
    // A client that does not look for the last chunk takes some of these for whole, when data and end arrive together.
    ReplayPeer peer;
    peer.setAction(ReplayAction::chunked(200, {QByteArray(40, 'x')}, "text/csv").cutAfter(46));
    for (int i = 0; i < 300; ++i)
        VERIFY_STARTS(errorOf(ask(requestTo(peer.url()))), u"Disconnected: "_s);
}

void TestNet::aStatusOfFailureIsAnAnswer_data()
{
    QTest::addColumn<ReplayAction>("action");
    QTest::addColumn<int>("status");
    QTest::newRow("401 that asks for Basic")
        << ReplayAction::reply(401, "no", "text/plain", {{"WWW-Authenticate", "Basic realm=\"mlflow\""}}) << 401;
    QTest::newRow("401 that asks for Negotiate")
        << ReplayAction::reply(401, "no", "text/plain", {{"WWW-Authenticate", "Negotiate"}}).thenReset() << 401;
    QTest::newRow("403 as text") << ReplayAction::reply(403, "no", "text/plain") << 403;
    QTest::newRow("404") << ReplayAction::reply(404, "no", "text/plain") << 404;
    QTest::newRow("407") << ReplayAction::reply(407, "no", "text/plain") << 407;
    QTest::newRow("500 in HTML") << ReplayAction::reply(500, "no", "text/html") << 500;
    QTest::newRow("502 in chunks") << ReplayAction::chunked(502, {"no"}) << 502;
    QTest::newRow("a redirect to nowhere") << ReplayAction::reply(302, "no", "text/plain") << 302;
}

void TestNet::aStatusOfFailureIsAnAnswer()
{
    QFETCH(const ReplayAction, action);
    QFETCH(const int, status);
    ReplayPeer peer;
    peer.setAction(action);
    const Result<HttpReply> reply = ask(requestTo(peer.url()));
    QVERIFY2(reply, qPrintable(errorOf(reply)));
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, "no");
    QCOMPARE(peer.requests().size(), 1);
}

void TestNet::timeLimitEndsTheWait_data()
{
    QTest::addColumn<ReplayAction>("action");
    QTest::addColumn<QString>("error");
    const QString silent = u"TimedOut: MLflow at %1 did not answer within 300 ms; "_s;
    const QString slow = u"TimedOut: MLflow at %1 began to answer but did not end within 300 ms; "_s;
    QTest::newRow("never answers") << ReplayAction::silence() << silent;
    QTest::newRow("answers late") << ReplayAction::reply(200, "ok").after(20s) << silent;
    QTest::newRow("drips") << ReplayAction::reply(200, QByteArray(1000, 'x')).dripping(20ms) << slow;
    QTest::newRow("drips chunks") << ReplayAction::chunked(200, {QByteArray(1000, 'x')}).dripping(20ms) << slow;
    QTest::newRow("stops in the middle") << ReplayAction::reply(200, QByteArray(100, 'x')).cutAfter(10).thenKeepOpen()
                                         << slow;
}

void TestNet::timeLimitEndsTheWait()
{
    QFETCH(const ReplayAction, action);
    QFETCH(const QString, error);
    ReplayPeer peer;
    peer.setAction(action);
    HttpRequest request = requestTo(peer.url());
    request.timeLimit = 300ms;
    QElapsedTimer elapsed;
    elapsed.start();
    VERIFY_STARTS(errorOf(ask(request)), error.arg(peer.url().toString()));
    QVERIFY(elapsed.elapsed() >= 290 && elapsed.elapsed() < 4000);
}

void TestNet::refusesToAsk_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("error");
    const QString dead = u"http://127.0.0.1:%1"_s.arg(ReplayPeer::deadPort());
    QTest::newRow("nobody listens") << dead + u"/api?x=1"_s << QByteArray()
                                    << u"Refused: MLflow at "_s + dead
            + u" refused the connection; is it running, and is the port right?"_s;
    QTest::newRow("no such name") << u"http://conche.invalid:5000"_s << QByteArray()
                                  << u"HostNotFound: MLflow at http://conche.invalid:5000 was not found: "_s;
    QTest::newRow("no way there") << u"http://255.255.255.255:5000/x"_s << QByteArray()
                                  << u"Unreachable: MLflow at http://255.255.255.255:5000 cannot be reached: "_s;
    QTest::newRow("another scheme") << u"file:///etc/passwd"_s << QByteArray()
                                    << u"BadConfiguration: MLflow at file:///etc/passwd cannot be asked: "_s;
    QTest::newRow("no host") << u"http:///x"_s << QByteArray() << u"BadConfiguration: MLflow at "_s;
    QTest::newRow("no address") << QString() << QByteArray() << u"BadConfiguration: MLflow at "_s;
    QTest::newRow("a password in the address")
        << u"http://anna:"_s + QString::fromLatin1(theSecret) + u"@127.0.0.1:1/x"_s << QByteArray()
        << u"BadConfiguration: MLflow at http://127.0.0.1:1/x was not asked: a user or password stands in "_s;
    QTest::newRow("a secret that would begin another header")
        << dead << QByteArray(theSecret + "\r\nX-Evil: 1")
        << u"BadConfiguration: MLflow at "_s + dead + u" was not asked: its credential holds a line end"_s;
}

void TestNet::refusesToAsk()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, secret);
    QFETCH(const QString, error);
    HttpRequest request = requestTo(QUrl(url));
    request.timeLimit = 15s; // for a machine whose DNS does not answer
    if (!secret.isEmpty())
        request.authorization = tokenOf(secret);
    const QString told = errorOf(ask(request));
    VERIFY_STARTS(told, error);
    QVERIFY2(!told.contains(QString::fromLatin1(theSecret)), qPrintable(told));
}

void TestNet::anEchoedSecretIsNotRepeated()
{
    ReplayPeer peer;
    peer.setAction(ReplayAction::redirect(302, "http://elsewhere.example/" + theSecret + "?token=" + theSecret));
    HttpRequest request = requestTo(peer.url());
    request.authorization = tokenOf();
    const QString told = errorOf(ask(request));
    VERIFY_STARTS(told, u"ForeignRedirect: "_s);
    QVERIFY2(!told.contains(QString::fromLatin1(theSecret)), qPrintable(told));
}

void TestNet::ownerMayGoAtAnyTime_data()
{
    QTest::addColumn<ReplayAction>("action");
    QTest::addColumn<int>("requests");
    QTest::newRow("before the request goes out") << ReplayAction::silence() << 0;
    QTest::newRow("before the answer") << ReplayAction::silence() << 1;
    QTest::newRow("in the middle of the answer") << ReplayAction::endless() << 1;
}

void TestNet::ownerMayGoAtAnyTime()
{
    QFETCH(const ReplayAction, action);
    QFETCH(const int, requests);
    ReplayPeer peer;
    peer.setAction(action);
    CurlHttpClient client;
    auto owner = std::make_unique<QObject>();
    bool isCalled = false;
    HttpRequest request = requestTo(peer.url());
    request.maximumBytes = std::numeric_limits<qint64>::max();
    request.timeLimit = 60s;
    client.send(request, owner.get(), [&](const Result<HttpReply> &) { isCalled = true; });
    QTRY_COMPARE(peer.requests().size(), requests);
    owner.reset();
    // Another question and its answer prove that the loop went round, and that the peer is free.
    peer.setAction(ReplayAction::reply(200, "ok"));
    QVERIFY(ask(requestTo(peer.url())));
    QVERIFY(!isCalled);
    QCOMPARE(peer.requests().size(), requests + 1);
}

void TestNet::ownerMayGoWhileItIsTold()
{
    ReplayPeer peer;
    peer.setAction(ReplayAction::reply(200, "ok"));
    auto client = std::make_unique<CurlHttpClient>();
    auto owner = std::make_unique<QObject>();
    bool isCalled = false;
    client->send(requestTo(peer.url()), owner.get(), [&](const Result<HttpReply> &reply) {
        owner.reset();
        isCalled = reply.has_value();
    });
    client.reset();
    QTRY_VERIFY(isCalled);
}

void TestNet::oneSlowPeerDoesNotHoldUpOthers()
{
    ReplayPeer peer;
    peer.setHandler([](const ReceivedRequest &request) {
        return request.path() == "/hangs" ? ReplayAction::silence() : ReplayAction::reply(200, "ok").after(300ms);
    });
    constexpr int count = 13;
    CurlHttpClient client;
    std::vector<std::unique_ptr<QObject>> owners;
    int answers = 0;
    const auto send = [&](const QString &path) {
        owners.push_back(std::make_unique<QObject>());
        client.send(requestTo(peer.url(path)), owners.back().get(),
            [&](const Result<HttpReply> &reply) { answers += reply.has_value() ? 1 : 0; });
    };
    for (int i = 0; i < count; ++i) {
        send(u"/hangs"_s);
        send(u"/works"_s);
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, count, 4000);
    QCOMPARE(peer.mostAtOnce(), 2 * count);
}

void TestNet::aPostIsSentOnce()
{
    ReplayPeer peer;
    peer.setAction(ReplayAction::hangUp());
    HttpRequest request = requestTo(peer.url());
    request.method = "POST";
    request.body = "{}";
    QCOMPARE(ask(request).error().code, ErrorCode::Disconnected);
    QCOMPARE(peer.connectionCount(), 1);
}

void TestNet::noCookieIsKept()
{
    ReplayPeer peer;
    peer.setAction(ReplayAction::reply(200, "ok", "text/plain", {{"Set-Cookie", "a=b; Path=/"}}));
    QVERIFY(ask(requestTo(peer.url())));
    QVERIFY(ask(requestTo(peer.url())));
    QVERIFY(peer.requests().constLast().header("Cookie").isEmpty());
}

void TestNet::aProxyIsForOthersOnly()
{
    ReplayPeer proxy;
    proxy.setAction(ReplayAction::raw("HTTP/1.1 403 Forbidden\r\n\r\n"));
    ReplayPeer peer;
    peer.setAction(ReplayAction::reply(200, "ok"));
    qputenv("http_proxy", proxy.url().toEncoded());
    const auto restore = qScopeGuard([] { qunsetenv("http_proxy"); });
    QVERIFY(ask(requestTo(peer.url())));
    QCOMPARE(proxy.connectionCount(), 0);

    HttpRequest request = requestTo(QUrl(u"http://conche.invalid:5000/x"_s));
    request.authorization = tokenOf();
    VERIFY_STARTS(errorOf(ask(request)), u"Unreachable: MLflow at http://conche.invalid:5000 cannot be reached: "_s);
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().constFirst().method, "CONNECT");
    QCOMPARE(proxy.requests().constFirst().header("Authorization"), "");
}

void TestNet::tlsIsChecked()
{
    QTemporaryDir folder;
    const QString keyPath = folder.filePath(u"key.pem"_s);
    const QString certificatePath = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
            u"-subj"_s, u"/CN=127.0.0.1"_s, u"-days"_s, u"2"_s, u"-keyout"_s, keyPath, u"-out"_s, certificatePath});
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    QFile keyFile(keyPath);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificatePath);
    QCOMPARE(certificates.size(), 1);

    ReplayPeer peer(certificates.constFirst(), QSslKey(&keyFile, QSsl::Ec));
    peer.setAction(ReplayAction::reply(200, "ok"));
    HttpRequest request = requestTo(peer.url());
    request.authorization = tokenOf();
    const QString told = errorOf(ask(request));
    VERIFY_STARTS(told, u"TlsFailed: MLflow at %1 has no safe connection: "_s.arg(peer.url().toString()));
    VERIFY_HOLDS(told, u"self-signed"_s);
    QCOMPARE(peer.requests().size(), 0);

    qputenv("SSL_CERT_FILE", certificatePath.toUtf8());
    const Result<HttpReply> reply = ask(request);
    qunsetenv("SSL_CERT_FILE");
    QVERIFY2(reply, qPrintable(errorOf(reply)));
    QCOMPARE(reply->body, "ok");
}

void TestNet::tlsNeedsATlsPeer()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    const QString address = u"https://127.0.0.1:%1"_s.arg(plain.serverPort());
    VERIFY_STARTS(
        errorOf(ask(requestTo(QUrl(address)))), u"TlsFailed: MLflow at %1 has no safe connection: "_s.arg(address));
}

QTEST_GUILESS_MAIN(TestNet)
#include "tst_net.moc"
