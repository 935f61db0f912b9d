// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

#include "fakes/replaypeer.h"

using namespace conche;
using namespace conche::net;
using fakes::ReceivedRequest;
using fakes::ReplayAction;
using fakes::ReplayPeer;

class TestNetRedirects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAtHome_data();
    void followsAtHome();
    void neverGoesElsewhere_data();
    void neverGoesElsewhere();
    void endsALoop_data();
    void endsALoop();
    void oneTimeLimitForAll();
};

void TestNetRedirects::followsAtHome_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("followedBy");
    for (const int status : {301, 302, 303, 307, 308}) {
        const bool isOld = status < 304;
        QTest::addRow("GET stays GET with %d", status) << QByteArray("GET") << status << QByteArray("GET");
        QTest::addRow("HEAD stays HEAD with %d", status) << QByteArray("HEAD") << status << QByteArray("HEAD");
        QTest::addRow("%d %s", status, isOld ? "makes a GET of a POST" : "leaves a POST as it is")
            << QByteArray("POST") << status << QByteArray(isOld ? "GET" : "POST");
        QTest::addRow("%d %s", status, status == 303 ? "makes a GET of a PUT" : "leaves a PUT as it is")
            << QByteArray("PUT") << status << QByteArray(status == 303 ? "GET" : "PUT");
    }
}

void TestNetRedirects::followsAtHome()
{
    QFETCH(const QByteArray, method);
    QFETCH(const int, status);
    QFETCH(const QByteArray, followedBy);
    ReplayPeer peer;
    peer.setHandler([status](const ReceivedRequest &request) {
        return request.path() == "/b/next"
            ? ReplayAction::reply(200, request.method == "HEAD" ? "" : "there")
            : ReplayAction::redirect(status, "../b/next?x=1").cutAfter(request.method == "HEAD" ? 0 : 5);
    });
    HttpRequest request = requestTo(peer.url(u"/a/first"_s));
    request.method = method;
    request.authorization = tokenOf();
    request.headers = {{"Content-Type", "text/plain"}, {"Accept", "text/csv"}};
    if (method == "POST" || method == "PUT")
        request.body = "question";
    const Result<HttpReply> reply = ask(request);
    QVERIFY2(reply, qPrintable(errorOf(reply)));
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, method == "HEAD" ? "" : "there");

    QCOMPARE(peer.requests().size(), 2);
    const ReceivedRequest &last = peer.requests().constLast();
    QCOMPARE(last.method, followedBy);
    QCOMPARE(last.target, "/b/next?x=1");
    QCOMPARE(last.body, followedBy == method ? request.body : QByteArray());
    QCOMPARE(last.header("Content-Type").isEmpty(), followedBy != method);
    QCOMPARE(last.header("Accept"), "text/csv");
    QCOMPARE(last.header("Authorization"), "Token " + theSecret);
}

void TestNetRedirects::neverGoesElsewhere_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("another port") << u"http://127.0.0.1:%2/x"_s;
    QTest::newRow("another host") << u"http://localhost:%1/x"_s;
    QTest::newRow("another scheme") << u"https://127.0.0.1:%1/x"_s;
    QTest::newRow("another host without its scheme") << u"//localhost:%2/x"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("nonsense") << u"http://[:::"_s;
}

void TestNetRedirects::neverGoesElsewhere()
{
    QFETCH(const QString, location);
    ReplayPeer home;
    ReplayPeer elsewhere;
    const QString target = QString(location)
                               .replace(u"%1"_s, QString::number(home.port()))
                               .replace(u"%2"_s, QString::number(elsewhere.port()));
    home.setAction(ReplayAction::redirect(302, target.toUtf8()));
    HttpRequest request = requestTo(home.url());
    request.authorization = tokenOf();
    const QString told = errorOf(ask(request));
    VERIFY_STARTS(told, u"ForeignRedirect: MLflow at %1 sends on to "_s.arg(home.url().toString()));
    VERIFY_HOLDS(told, u"put that address into the stack file"_s);
    if (location.contains("/x"_L1))
        VERIFY_HOLDS(told, target);
    QCOMPARE(home.requests().size(), 1);
    QCOMPARE(elsewhere.connectionCount(), 0);
    QVERIFY2(!told.contains(QString::fromLatin1(theSecret)), qPrintable(told));
}

void TestNetRedirects::endsALoop_data()
{
    QTest::addColumn<bool>("isEverNew");
    QTest::addColumn<int>("requests");
    QTest::newRow("to itself") << false << 1;
    QTest::newRow("to ever new addresses") << true << 6;
}

void TestNetRedirects::endsALoop()
{
    QFETCH(const bool, isEverNew);
    QFETCH(const int, requests);
    ReplayPeer peer;
    int count = 0;
    peer.setHandler([&](const ReceivedRequest &request) {
        return ReplayAction::redirect(302, isEverNew ? "/" + QByteArray::number(++count) : request.target);
    });
    VERIFY_STARTS(errorOf(ask(requestTo(peer.url(u"/"_s)))),
        u"RedirectLoop: MLflow at %1/ sends on in a circle, at last to "_s.arg(peer.url().toString()));
    QCOMPARE(peer.requests().size(), requests);
}

void TestNetRedirects::oneTimeLimitForAll()
{
    using namespace std::chrono_literals;
    ReplayPeer peer;
    int count = 0;
    peer.setHandler([&](const ReceivedRequest &) {
        return ReplayAction::redirect(302, "/" + QByteArray::number(++count)).after(200ms);
    });
    HttpRequest request = requestTo(peer.url());
    request.timeLimit = 500ms;
    VERIFY_STARTS(errorOf(ask(request)), u"TimedOut: "_s);
}

QTEST_GUILESS_MAIN(TestNetRedirects)
#include "tst_net_redirects.moc"
