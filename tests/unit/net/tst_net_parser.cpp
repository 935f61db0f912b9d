// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/responseparser.h"

#include <QTest>

using conche::net::ResponseParser;
using State = ResponseParser::State;

class TestNetParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWholeAnswers_data();
    void readsWholeAnswers();
    void anAnswerMayEndNowhereElse_data() { readsWholeAnswers_data(); }
    void anAnswerMayEndNowhereElse();
    void refuses_data();
    void refuses();
    void headHasNoBody();
    void countsTheBodyOnly();
};

namespace {

constexpr qint64 limit = 1000;

} // namespace

void TestNetParser::readsWholeAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("with a length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc") << 200
                                   << QByteArray("abc");
    QTest::newRow("with the same length twice")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\ncontent-length: 3\r\n\r\nabc") << 200
        << QByteArray("abc");
    QTest::newRow("without a reason, and with bare line feeds")
        << QByteArray("HTTP/1.1 404\ncontent-length:1\n\nx") << 404 << QByteArray("x");
    QTest::newRow("in chunks") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n3\r\nabc\r\nA;why=\"not\"\r\n0123456789\r\n0\r\n\r\n")
                               << 200 << QByteArray("abc0123456789");
    QTest::newRow("in chunks, with a length that does not count")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n")
        << 200 << QByteArray("a");
    QTest::newRow("in chunks with a trailer")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Sum: 1\r\n\r\n") << 200
        << QByteArray();
    QTest::newRow("after two announcements")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\nHTTP/1.1 204 None\r\n\r\n")
        << 204 << QByteArray();
}

void TestNetParser::readsWholeAnswers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(7)}) {
        ResponseParser parser(true, limit);
        for (qsizetype i = 0; i < bytes.size(); i += step)
            parser.feed(bytes.mid(i, step));
        QCOMPARE(parser.state(), State::Complete);
        QCOMPARE(parser.status(), status);
        QCOMPARE(parser.body(), body);
    }
}

void TestNetParser::anAnswerMayEndNowhereElse()
{
    QFETCH(const QByteArray, bytes);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        ResponseParser parser(true, limit);
        parser.feed(bytes.left(length));
        QVERIFY(parser.state() == State::Head || parser.state() == State::Body);
        QCOMPARE(parser.end(), State::Cut);
    }
}

void TestNetParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("another protocol") << QByteArray("HTTP/2 200\r\n\r\n");
    QTest::newRow("no protocol") << QByteArray("hello\r\n");
    QTest::newRow("a status of four digits") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n");
    QTest::newRow("a status of no digits") << QByteArray("HTTP/1.1 +20 OK\r\n\r\n");
    QTest::newRow("a change of protocol") << QByteArray("HTTP/1.1 101 Switching\r\n\r\n");
    QTest::newRow("a header without a colon") << QByteArray("HTTP/1.1 200 OK\r\nhello\r\n\r\n");
    QTest::newRow("a length that is no number") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("a length beyond numbers")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
    QTest::newRow("an unknown transfer encoding")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n");
    QTest::newRow("a chunk without a size") << QByteArray(chunked + "\r\n");
    QTest::newRow("a chunk of a negative size") << QByteArray(chunked + "-1\r\n");
    QTest::newRow("a chunk of a size beyond numbers") << QByteArray(chunked + "ffffffffffffffff\r\n");
    QTest::newRow("a chunk that is longer than its size") << QByteArray(chunked + "1\r\nab\r\n");
    QTest::newRow("a head without end") << QByteArray("HTTP/1.1 200 OK\r\n" + QByteArray("a: b\r\n").repeated(40'000));
    QTest::newRow("a size without end") << QByteArray(chunked + QByteArray(70'000, '0'));
}

void TestNetParser::refuses()
{
    QFETCH(const QByteArray, bytes);
    ResponseParser parser(true, limit);
    QCOMPARE(parser.feed(bytes), State::Malformed);
    QCOMPARE(parser.feed("more"), State::Malformed);
    QCOMPARE(parser.end(), State::Malformed);
}

void TestNetParser::headHasNoBody()
{
    ResponseParser parser(false, limit);
    QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\nContent-Length: 3000\r\n\r\n"), State::Complete);
    QCOMPARE(parser.header("content-LENGTH"), "3000");
    QCOMPARE(parser.header("date"), QByteArray());
}

void TestNetParser::countsTheBodyOnly()
{
    for (const qsizetype size : {qsizetype(limit), qsizetype(limit + 1)}) {
        const QByteArray body(size, 'x');
        const State expected = size > limit ? State::TooLarge : State::Complete;
        ResponseParser length(true, limit);
        QCOMPARE(length.feed("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n" + body),
            expected);
        ResponseParser untilClose(true, limit);
        untilClose.feed("HTTP/1.1 200 OK\r\n\r\n" + body);
        QCOMPARE(untilClose.end(), expected);
        ResponseParser chunked(true, limit);
        QCOMPARE(chunked.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(size, 16)
                     + "\r\n" + body + "\r\n0\r\n\r\n"),
            expected);
    }
}

QTEST_GUILESS_MAIN(TestNetParser)
#include "tst_net_parser.moc"
