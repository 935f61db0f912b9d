// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/alerts/alertmail.h"
#include "health/alerts/alertmessage.h"

#include <QTest>

using namespace conche;
using namespace conche::health;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);

stack::Stack factory()
{
    stack::Stack stack;
    stack.name = u"chocolate-factory"_s;
    stack.title = u"Chocolate Factory"_s;
    stack.zone = u"Europe/Madrid"_s;
    return stack;
}

AlertEvent raised(const QString &title, Verdict verdict = Verdict::Critical, int minutesAgo = 12)
{
    return {AlertEvent::Kind::Raised, u"check:"_s + title.toLower(), title, verdict, u"it is not there; start it"_s,
        now.addSecs(-60LL * minutesAgo)};
}

AlertEvent over(AlertEvent event)
{
    event.kind = AlertEvent::Kind::Over;
    event.summary = u"3 running"_s;
    return event;
}

} // namespace

/*! What an alert says, and the mail that carries it. */
class TestAlertMessages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAlert()
    {
        const AlertMessage message
            = alertMessage(factory(), {raised(u"Training"_s)}, u"Level 2: training stopped 26 h ago"_s, now);
        QCOMPARE(message.title, u"Chocolate Factory: Training critical"_s);
        QCOMPARE(message.verdict, Verdict::Critical);
        QCOMPARE(message.stack, u"chocolate-factory"_s);
        QCOMPARE(message.at, now);
        QCOMPARE(message.text,
            u"Chocolate Factory: Training critical\n"
            "Level 2: training stopped 26 h ago\n"
            "\n"
            "CRITICAL: Training, since 2026-03-10 10:18 UTC+01:00 Europe/Madrid (12 min ago)\n"
            "  it is not there; start it\n"
            "\n"
            "Next: conche-cli check --stack chocolate-factory --only training --details\n"_s);
    }

    void oneThatIsOver()
    {
        stack::Stack stack = factory();
        stack.zone = u"UTC"_s;
        const AlertMessage message
            = alertMessage(stack, {over(raised(u"Containers"_s, Verdict::Critical, 180))}, {}, now);
        QCOMPARE(message.title, u"Chocolate Factory: Containers no longer critical"_s);
        QCOMPARE(message.verdict, Verdict::Ok);
        QCOMPARE(message.text,
            u"Chocolate Factory: Containers no longer critical\n"
            "\n"
            "OVER: Containers was critical for 3 h, since 2026-03-10 06:30 UTC\n"
            "  3 running\n"
            "\n"
            "Next: conche-cli check --stack chocolate-factory --details\n"_s);
    }

    void titleCounts()
    {
        const QList<AlertEvent> events{over(raised(u"D"_s)), raised(u"C"_s, Verdict::Warning), raised(u"A"_s),
            raised(u"B"_s, Verdict::Unknown), raised(u"E"_s)};
        const AlertMessage message = alertMessage(factory(), events, {}, now);
        QCOMPARE(message.title, u"Chocolate Factory: 2 critical, 1 unknown, 1 warning, 1 over"_s);
        QCOMPARE(message.verdict, Verdict::Critical);
        // Worst first, what is over last.
        QStringList heads;
        for (const QString &line : message.text.split(u'\n')) {
            if (line.contains(", since "_L1))
                heads << line.section(u' ', 0, 1);
        }
        QCOMPARE(heads,
            (QStringList{u"CRITICAL: A,"_s, u"CRITICAL: E,"_s, u"UNKNOWN: B,"_s, u"WARNING: C,"_s, u"OVER: D"_s}));
    }

    void summerTimeIsSaid()
    {
        AlertEvent summer = raised(u"Training"_s);
        // Two instants that the clock on the wall shows alike.
        summer.since = QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC);
        const QDateTime later = summer.since.addSecs(7200);
        QVERIFY(alertMessage(factory(), {summer}, {}, later).text.contains("02:30 UTC+02:00 Europe/Madrid"_L1));
        summer.since = summer.since.addSecs(3600);
        QVERIFY(alertMessage(factory(), {summer}, {}, later).text.contains("02:30 UTC+01:00 Europe/Madrid"_L1));
    }

    void twoHundredAtOnceCanBeRead()
    {
        QList<AlertEvent> events;
        for (int i = 0; i < 200; ++i) {
            events << raised(u"Check %1"_s.arg(i), i % 2 ? Verdict::Critical : Verdict::Warning, i);
            events.last().summary = QString(5000, u'x');
        }
        const AlertMessage message = alertMessage(factory(), events, {}, now);
        QCOMPARE(message.title, u"Chocolate Factory: 100 critical, 100 warning"_s);
        QVERIFY(message.text.contains("\nand 180 more\n"_L1));
        QVERIFY(message.text.size() < 10'000);
        QVERIFY(message.text.contains("CRITICAL: Check 199,"_L1));
        QVERIFY2(!message.text.contains("WARNING"_L1), "the worst come first");
    }

    void clocksThatDisagreeMakeNoNonsense()
    {
        const AlertMessage message = alertMessage(factory(), {raised(u"Training"_s, Verdict::Critical, -10)}, {}, now);
        QVERIFY2(message.text.contains("(0 ms ago)"_L1), qPrintable(message.text));
    }

    void whatPeersSayIsPlainText()
    {
        AlertEvent hostile = raised(u"A\r\nBcc: x@example.org\x1b[31m"_s);
        hostile.summary
            = u"line 1\nline 2\t"_s + QChar(0x202e) + QChar(7) + u" postgres://mlflow:geheim@db/x password=geheim"_s;
        const AlertMessage message = alertMessage(factory(), {hostile}, u"Level 3\nX: y"_s, now);
        const QString all = message.title + message.text;
        QVERIFY2(!all.contains("geheim"_L1), qPrintable(all));
        for (const QChar c : all)
            QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format),
                qPrintable(QString::number(c.unicode()) + all));
        QVERIFY(!message.title.contains(u'\n'));
        QCOMPARE(message.text.count(u'\n'), 7);
    }

    void aTestSaysSo()
    {
        const AlertMessage message = testMessage(factory(), now);
        QCOMPARE(message.title, u"Chocolate Factory: test of the alerts"_s);
        QVERIFY(message.text.contains("This is a test"_L1) && message.text.contains("Nothing is wrong"_L1));
        QCOMPARE(message.verdict, Verdict::Ok);
    }

    void mailHasNoForeignHeader_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("subject");
        QTest::newRow("plain") << u"Factory: Training critical"_s << QByteArray("Factory: Training critical\n");
        QTest::newRow("an umlaut") << u"Röstung"_s << QByteArray("=?UTF-8?B?UsO2c3R1bmc=?=\n");
        QTest::newRow("what looks encoded already") << u"=?x"_s << QByteArray("=?UTF-8?B?PT94?=\n");
        QTest::newRow("a line end") << u"a\nBcc: x@example.org"_s
                                    << QByteArray("=?UTF-8?B?YQpCY2M6IHhAZXhhbXBsZS5vcmc=?=\n");
        QTest::newRow("long") << u"ä"_s.repeated(30)
                              << QByteArray("=?UTF-8?B?" + QByteArray("ä").repeated(19).toBase64() + "?=\n =?UTF-8?B?"
                                     + QByteArray("ä").repeated(11).toBase64() + "?=\n");
        QTest::newRow("long and plain") << u"a"_s.repeated(70)
                                        << QByteArray("=?UTF-8?B?" + QByteArray(39, 'a').toBase64() + "?=\n =?UTF-8?B?"
                                               + QByteArray(31, 'a').toBase64() + "?=\n");
    }

    void mailHasNoForeignHeader()
    {
        QFETCH(const QString, title);
        QFETCH(const QByteArray, subject);
        const stack::MailChannel channel{{}, {}, {u"a@example.org"_s, u"b@example.org"_s}, u"conche@example.org"_s};
        const QByteArray mail
            = mailOf(channel, {title, u"x\n"_s.repeated(100), Verdict::Ok, u"s"_s, now}, now.addSecs(1), u"host"_s);
        const QByteArray head = mail.first(mail.indexOf("\n\n") + 1);
        const QByteArray id = head.mid(head.indexOf("Message-ID: "), 12 + 1 + 32 + 13);
        QVERIFY(id.endsWith(".conche@host>"));
        QCOMPARE(head,
            "Date: Tue, 10 Mar 2026 09:30:01 +0000\n" + id
                + "\nFrom: conche@example.org\nTo: a@example.org,\n "
                  "b@example.org\nSubject: "
                + subject
                + "Auto-Submitted: auto-generated\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
                  "Content-Transfer-Encoding: base64\n");
        for (const QByteArray &line : mail.split('\n'))
            QVERIFY(line.size() <= 76);
        QVERIFY(!mail.contains('\r'));
        QCOMPARE(QByteArray::fromBase64(mail.mid(head.size())), QByteArray("x\r\n").repeated(100));
    }

    void mailSentAgainIsTheSame()
    {
        const stack::MailChannel channel{{}, {}, {u"a@example.org"_s}, {}};
        const auto idOf = [&](const AlertMessage &message, const QDateTime &at, const QString &host) {
            const QByteArray mail = mailOf(channel, message, at, host);
            return mail.mid(mail.indexOf("Message-ID"), 80).split('\n').first();
        };
        const AlertMessage message = alertMessage(factory(), {raised(u"A"_s)}, {}, now);
        QCOMPARE(idOf(message, now, u"h"_s), idOf(message, now.addSecs(3600), u"h"_s));
        QVERIFY(idOf(message, now, u"h"_s) != idOf(testMessage(factory(), now), now, u"h"_s));
        QVERIFY(idOf(message, now, u"bad host>\n"_s).endsWith("@localhost>"));
    }
};

QTEST_GUILESS_MAIN(TestAlertMessages)
#include "tst_alert_messages.moc"
