// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/fakehttpclient.h"
#include "health/linkprobe.h"

#include <QSignalSpy>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;
using fakes::FakeHttpClient;

namespace {

stack::Link link(const QString &url)
{
    return {u"A link"_s, QUrl(url), {}};
}

} // namespace

class LinkProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhetherALinkAnswers_data();
    void tellsWhetherALinkAnswers();
    void sendsNothingThatIsSecret();
    void asksAFewAtATime();
    void forgetsLinksThatAreGone();
};

void LinkProbeTest::tellsWhetherALinkAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("words");
    QTest::newRow("ok") << 200 << Verdict::Ok << u"answers after"_s;
    QTest::newRow("elsewhere") << 302 << Verdict::Ok << u"leads on"_s;
    QTest::newRow("login") << 401 << Verdict::Ok << u"wants to know who asks"_s;
    QTest::newRow("nothing there") << 404 << Verdict::Warning << u"HTTP 404"_s;
    QTest::newRow("broken") << 503 << Verdict::Critical << u"HTTP 503"_s;
    QTest::newRow("refused") << 0 << Verdict::Critical << u"nobody listens"_s;
    QTest::newRow("large") << -1 << Verdict::Ok << u"answers"_s;
}

void LinkProbeTest::tellsWhetherALinkAnswers()
{
    QFETCH(int, status);
    FakeHttpClient http([status](const net::HttpRequest &) -> Result<net::HttpReply> {
        if (status == 0)
            return failure(ErrorCode::Refused, u"localhost: nobody listens"_s);
        if (status < 0)
            return failure(ErrorCode::TooLarge, u"more than 256 KiB"_s);
        return FakeHttpClient::reply(status, "x");
    });
    const fakes::FakeClock clock;
    health::LinkProbe probe(http, clock);
    QSignalSpy changed(&probe, &health::LinkProbe::changed);
    probe.ask({link(u"http://localhost:5000"_s)});
    QVERIFY(probe.statuses().isEmpty());
    QVERIFY(changed.wait());
    const health::LinkStatus found = probe.statuses().value(QUrl(u"http://localhost:5000"_s));
    QTEST(found.verdict, "verdict");
    QFETCH(QString, words);
    QVERIFY2(found.words.contains(words), qPrintable(found.words));
    QCOMPARE(found.at, clock.nowUtc());
}

void LinkProbeTest::sendsNothingThatIsSecret()
{
    FakeHttpClient http([](const net::HttpRequest &) { return FakeHttpClient::reply(200, "x"); });
    const fakes::FakeClock clock;
    health::LinkProbe probe(http, clock);
    QSignalSpy changed(&probe, &health::LinkProbe::changed);
    probe.ask({link(u"https://me:geheim@host/a?b=c#d"_s), link(u"ftp://host/x"_s), link(u"file:///etc/passwd"_s),
        link(u"javascript:alert(1)"_s), {u"A command"_s, {}, u"rm -rf /"_s}});
    QVERIFY(changed.wait());
    QCOMPARE(http.requests().size(), 1);
    const net::HttpRequest &request = http.requests().first();
    QCOMPARE(request.url, QUrl(u"https://host/a?b=c"_s));
    QVERIFY(!request.authorization && request.headers.isEmpty() && request.body.isEmpty());
    QVERIFY(!request.followsRedirects);
    QCOMPARE(request.method, "GET");
}

void LinkProbeTest::asksAFewAtATime()
{
    FakeHttpClient http([](const net::HttpRequest &) { return FakeHttpClient::reply(200, "x"); });
    const fakes::FakeClock clock;
    health::LinkProbe probe(http, clock);
    QList<stack::Link> links;
    for (int i = 0; i < 20; ++i)
        links << link(u"http://host%1/"_s.arg(i));
    links << links.first();
    probe.ask(links);
    QCOMPARE(http.requests().size(), 4);
    QTRY_COMPARE(probe.statuses().size(), 20);
    QCOMPARE(http.requests().size(), 20);
}

void LinkProbeTest::forgetsLinksThatAreGone()
{
    FakeHttpClient http([](const net::HttpRequest &) { return FakeHttpClient::reply(200, "x"); });
    const fakes::FakeClock clock;
    health::LinkProbe probe(http, clock);
    probe.ask({link(u"http://a/"_s), link(u"http://b/"_s)});
    QTRY_COMPARE(probe.statuses().size(), 2);
    probe.ask({link(u"http://b/"_s)});
    // What was known stays until there is a new answer.
    QCOMPARE(probe.statuses().size(), 1);
    QVERIFY(probe.statuses().contains(QUrl(u"http://b/"_s)));
    probe.ask({});
    QVERIFY(probe.statuses().isEmpty());
}

QTEST_GUILESS_MAIN(LinkProbeTest)
#include "tst_linkprobe.moc"
