// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/fakecredentialstore.h"
#include "fakes/replaypeer.h"
#include "health/alerts/alertsender.h"
#include "net/curlhttpclient.h"
#include "process/processrunner.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::health;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::ReplayAction;
using fakes::ReplayPeer;

namespace {

/*! tests/fakes/smtp_receiver.py, for as long as it lives. */
class SmtpReceiver
{
public:
    explicit SmtpReceiver(const QStringList &arguments = {})
    {
        m_process.start(
            u"python3"_s, QStringList{QStringLiteral(CONCHE_SOURCE_DIR "/tests/fakes/smtp_receiver.py")} + arguments);
        port = line().toInt();
    }
    ~SmtpReceiver()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SmtpReceiver)

    [[nodiscard]] QJsonObject mail() { return QJsonDocument::fromJson(line()).object(); }

    int port = 0;

private:
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
};

AlertMessage message()
{
    return {u"Röstung: Schoko-Fabrik „Größe“ kritisch, und das schon seit gestern Abend um 22 Uhr"_s,
        u"Größe: 5 µm\n.\n..\nFrom here\n€ "_s + u"x"_s.repeated(2000) + u"\n"_s, Verdict::Critical, u"factory"_s,
        QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC)};
}

} // namespace

/*! Alerts through real programs and real connections. */
class TestAlertSending final : public QObject
{
    Q_OBJECT

    fakes::FakeClock m_clock;
    net::CurlHttpClient m_http;
    process::ProcessRunner m_runner;
    fakes::FakeCredentialStore m_keychain;
    fakes::FakeCredentialStore m_environment;
    fakes::FakeCredentialStore m_files;
    AlertLimits m_limits{20s, 20s};
    QTemporaryDir m_folder;

    /*! The outcome as one text: "" where it was sent. */
    QString send(const stack::Channel &channel, const AlertMessage &sent = message())
    {
        AlertSender sender(m_http, m_runner, {m_keychain, m_environment, m_files}, m_clock,
            stack::Grant(stack::demandsOf(channel)), m_limits);
        QObject owner;
        QEventLoop loop;
        QString told = u"never"_s;
        sender.send(channel, sent, &owner, [&](const Result<void> &result) {
            told = result ? QString() : errorCodeName(result.error().code) + u": "_s + result.error().message;
            loop.quit();
        });
        loop.exec();
        return told;
    }

    QString script(const QByteArray &body)
    {
        static int count = 0;
        QFile file(m_folder.filePath(u"script%1"_s.arg(++count)));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + body) < 0
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("a script cannot be written");
        return file.fileName();
    }

    QString post(const QUrl &url, const QString &body = {})
    {
        m_keychain.put(u"hook"_s, Secret(url.toEncoded() + '\n'));
        return send({u"chat"_s, stack::WebhookChannel{u"keychain:hook"_s, body}});
    }

    stack::Channel msmtp(int port)
    {
        QFile file(m_folder.filePath(u"msmtprc"_s));
        if (!file.open(QIODevice::WriteOnly)
            || file.write("account default\nhost 127.0.0.1\nport " + QByteArray::number(port)
                   + "\ntls off\nauth off\nfrom conche@example.org\ntimeout 3\n")
                < 0)
            qFatal("msmtprc cannot be written");
        return {u"ops"_s,
            stack::MailChannel{u"msmtp"_s, {u"-C"_s, file.fileName(), u"-t"_s, u"-i"_s},
                {u"anna@example.org"_s, u"ops+night@example.org"_s}, {}}};
    }

private Q_SLOTS:
    void init()
    {
        m_keychain.setState(secrets::StoreState::Available);
        m_limits = {20s, 20s};
    }

    /*! Through Debian's msmtp to a receiver; Python's parser judges what arrived. */
    void mailArrivesWhole()
    {
        SmtpReceiver receiver;
        QCOMPARE(send(msmtp(receiver.port)), QString());
        const QJsonObject mail = receiver.mail();
        QCOMPARE(mail["sender"_L1].toString(), u"conche@example.org"_s);
        QCOMPARE(mail["recipients"_L1].toArray(), (QJsonArray{u"anna@example.org"_s, u"ops+night@example.org"_s}));
        QCOMPARE(mail["to"_L1].toArray(), mail["recipients"_L1].toArray());
        QCOMPARE(mail["subject"_L1].toString(), message().title);
        QCOMPARE(mail["type"_L1].toString(), u"text/plain"_s);
        QCOMPARE(mail["date"_L1].toString(), u"2026-03-10T09:30:00+00:00"_s);
        QCOMPARE(mail["defects"_L1].toArray(), QJsonArray());
        QString text = message().text;
        QCOMPARE(mail["text"_L1].toString(), text.replace(u"\n"_s, u"\r\n"_s));
        QMap<QString, QString> headers;
        for (const QJsonValue &header : mail["headers"_L1].toArray())
            headers.insert(header[0].toString(), header[1].toString());
        QCOMPARE(headers.value(u"Auto-Submitted"_s), u"auto-generated"_s);
        QVERIFY(headers.value(u"Message-ID"_s).contains(".conche@"_L1));
        const QByteArray raw = QByteArray::fromBase64(mail["raw"_L1].toString().toLatin1());
        QCOMPARE(raw.count('\n'), raw.count("\r\n"));
        QVERIFY(raw.endsWith("\r\n"));
    }

    void mailToNobodyKnown()
    {
        SmtpReceiver receiver({u"550 no such user"_s});
        const QString told = send(msmtp(receiver.port));
        QVERIFY2(
            told.startsWith("ProgramFailed: alert channel \"ops\": msmtp ended with exit code "_L1), qPrintable(told));
        QVERIFY2(told.contains("no such user"_L1), qPrintable(told));
    }

    void mailServerThatIsNotThere()
    {
        const QString told = send(msmtp(ReplayPeer::deadPort()));
        QVERIFY2(
            told.contains("exit code 75: it cannot deliver now; does the mail server answer? (it says: msmtp: "_L1),
            qPrintable(told));
    }

    void mailServerThatHangs()
    {
        SmtpReceiver receiver({u"silence"_s});
        m_limits.program = 300ms;
        const QString told = send(msmtp(receiver.port));
        QVERIFY2(told.startsWith("TimedOut: alert channel \"ops\": msmtp did not end within "_L1), qPrintable(told));
    }

    void mailProgramFails_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const QList<std::pair<int, QString>> rows{{1, u"it failed"_s}, {64, u"called wrongly"_s},
            {65, u"the message or a recipient is refused"_s}, {67, u"does not know the recipient"_s},
            {69, u"cannot deliver now"_s}, {71, u"this machine failed it"_s}, {74, u"this machine failed it"_s},
            {75, u"cannot deliver now"_s}, {76, u"the mail server refused"_s}, {77, u"does not let it"_s},
            {78, u"its own configuration is wrong"_s}};
        for (const auto &[code, says] : rows)
            QTest::addRow("exit code %d", code) << code << says;
    }

    void mailProgramFails()
    {
        QFETCH(const int, code);
        QFETCH(const QString, says);
        const QString program = script("cat >/dev/null; echo first >&2; printf 'why\\033[31m it failed\\n' >&2; exit "
            + QByteArray::number(code) + '\n');
        const QString told = send({u"ops"_s, stack::MailChannel{program, {}, {u"a"_s}, {}}});
        QVERIFY2(told.startsWith(
                     u"ProgramFailed: alert channel \"ops\": %1 ended with exit code %2: "_s.arg(program).arg(code)),
            qPrintable(told));
        QVERIFY2(told.contains(says) && told.endsWith("(it says: first why[31m it failed)"_L1), qPrintable(told));
    }

    void programIsMissing()
    {
        const QString told = send({u"ops"_s, stack::MailChannel{u"/nowhere/sendmail"_s, {}, {u"a"_s}, {}}});
        QVERIFY2(
            told.startsWith("ProgramMissing: alert channel \"ops\": there is no program \"/nowhere/sendmail\" here"_L1),
            qPrintable(told));
    }

    void commandGetsTheTextOnItsInputOnly()
    {
        const QString seen = m_folder.filePath(u"seen"_s);
        const QString program = script("{ cat; echo \"[$*]\"; env; } >\"" + seen.toUtf8() + "\"\n");
        QCOMPARE(send({u"bell"_s, stack::CommandChannel{program, {u"-l"_s, u"loud"_s}}}), QString());
        QFile file(seen);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        const QByteArray text = message().text.toUtf8();
        const QByteArray expected = text + "[-l loud]\n";
        QCOMPARE(all.first(expected.size()), expected);
        QVERIFY(!all.sliced(text.size()).contains("Gr"));
    }

    void commands_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("it does not read what it gets") << QByteArray("exec <&-; exit 0\n") << QString();
        QTest::newRow("it fails") << QByteArray("cat >/dev/null; exit 3\n")
                                  << u"ended with exit code 3: it did not take the alert"_s;
        QTest::newRow("it fails before it has read")
            << QByteArray("echo no >&2; exit 3\n") << u"did not take the alert (it says: no)"_s;
        QTest::newRow("it hangs") << QByteArray("exec sleep 60\n") << u"TimedOut: alert channel \"bell\": "_s;
        QTest::newRow("it hangs and will not end")
            << QByteArray("trap '' TERM; while :; do sleep 0.1; done\n") << u"TimedOut: alert channel \"bell\": "_s;
        QTest::newRow("it is killed") << QByteArray("kill -9 $$\n") << u"was ended by signal 9"_s;
        QTest::newRow("it never stops writing") << QByteArray("exec yes\n") << u"it wrote more than"_s;
    }

    void commands()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, says);
        m_limits.program = body.contains("sleep") ? 500ms : 20s;
        // More than a pipe holds, so that one who does not read it breaks the pipe.
        AlertMessage large = message();
        large.text = large.text.repeated(100);
        const QString told = send({u"bell"_s, stack::CommandChannel{script(body), {}}}, large);
        QVERIFY2(says.isEmpty() ? told.isEmpty() : told.contains(says), qPrintable(told));
    }

    void webhookGetsJson()
    {
        ReplayPeer peer;
        for (const int status : {200, 201, 204}) {
            peer.setAction(status == 204 ? ReplayAction::raw("HTTP/1.1 204 No Content\r\n\r\n")
                                         : ReplayAction::reply(status, "ok", "text/plain"));
            QCOMPARE(post(peer.url(u"/services/T0/geheim"_s)), QString());
        }
        QCOMPARE(peer.requests().size(), 3);
        const fakes::ReceivedRequest &request = peer.requests().constLast();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/services/T0/geheim");
        QCOMPARE(request.header("Content-Type"), "application/json");
        QCOMPARE(QJsonDocument::fromJson(request.body).object(), (QJsonObject{{u"text"_s, message().text}}));
        QCOMPARE(post(peer.url(), u"{\"c\": \"{verdict} {stack} {time}\"}"_s), QString());
        QCOMPARE(peer.requests().constLast().body, "{\"c\": \"critical factory 2026-03-10T09:30:00Z\"}");
    }

    void webhooks_data()
    {
        QTest::addColumn<ReplayAction>("action");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const ReplayAction &action, const QString &says) {
            QTest::newRow(name) << action << says;
        };
        row("500 with a reason", ReplayAction::reply(500, "no space left", "text/plain"),
            u"ServerFailed: alert channel \"chat\": it answered with status 500: no space left"_s);
        row("404 without", ReplayAction::reply(404, ""),
            u"Rejected: alert channel \"chat\": it answered with status 404"_s);
        row("an echo of the address", ReplayAction::reply(403, "no %1 here", "text/plain"), u"Rejected: "_s);
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d at home", status) << ReplayAction::redirect(status, "/elsewhere")
                                                << u"it sends on to another address (status %1)"_s.arg(status);
            QTest::addRow("%d to others", status) << ReplayAction::redirect(status, "http://localhost:1/geheim")
                                                  << u"it sends on to another address (status %1)"_s.arg(status);
        }
        row("a body that drips", ReplayAction::reply(200, QByteArray(1000, 'x')).dripping(20ms),
            u"TimedOut: alert channel \"chat\": there was no whole answer within 500 ms"_s);
        row("no answer", ReplayAction::silence(), u"TimedOut: "_s);
        row("an answer of 64 KiB", ReplayAction::reply(200, QByteArray(64 * 1024, 'x')), QString());
        row("more than that", ReplayAction::reply(200, QByteArray(64 * 1024 + 1, 'x')),
            u"TooLarge: alert channel \"chat\": it answered with more than 64.0 KiB"_s);
        row("an answer without end", ReplayAction::endless(), u"TooLarge: "_s);
        row("a cut answer", ReplayAction::reply(200, "okay").cutAfter(2), u"Disconnected: "_s);
        row("closes at once", ReplayAction::hangUp(), u"Disconnected: "_s);
        row("no HTTP", ReplayAction::raw("SSH-2.0-x\r\n"), u"BadContent: "_s);
    }

    /*! A webhook's address is a secret: neither its host nor a part of its path is in any error. */
    void webhooks()
    {
        QFETCH(const ReplayAction, action);
        QFETCH(const QString, says);
        ReplayPeer peer;
        const QUrl url = peer.url(u"/services/T0815/geheimer%20pfad?key=geheimnis"_s);
        peer.setAction(action);
        if (QByteArray(QTest::currentDataTag()).startsWith("an echo"))
            peer.setAction(ReplayAction::reply(403,
                url.toEncoded() + " /services/T0815/geheimer pfad geheimnis 127.0.0.1 geheimer%20pfad", "text/plain"));
        m_limits.webhook = 500ms;
        const QString told = post(url);
        QVERIFY2(says.isEmpty() ? told.isEmpty() : told.startsWith(says) || told.contains(says), qPrintable(told));
        for (const QString &part :
            {u"geheim"_s, u"127.0.0.1"_s, u"services"_s, u"T0815"_s, u"localhost"_s, QString::number(peer.port())})
            QVERIFY2(!told.contains(part), qPrintable(told));
        QVERIFY2(peer.requests().size() <= 1, "nothing follows a redirect");
    }

    void webhooksThatCannotBeAsked_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody listens") << QByteArray("http://127.0.0.1:%1/geheim")
                                        << u"Refused: alert channel \"chat\": "_s;
        QTest::newRow("no such host") << QByteArray("http://geheim.invalid/geheim") << u"HostNotFound: "_s;
        QTest::newRow("no address") << QByteArray("geheim")
                                    << u"BadConfiguration: alert channel \"chat\": the stored "_s;
        QTest::newRow("a file") << QByteArray("file:///etc/geheim") << u"BadConfiguration: "_s;
        QTest::newRow("a password inside") << QByteArray("http://anna:geheim@127.0.0.1/") << u"BadConfiguration: "_s;
        QTest::newRow("empty") << QByteArray() << u"BadConfiguration: "_s;
        QTest::newRow("two lines") << QByteArray("http://127.0.0.1/geheim\nX: y") << u"BadConfiguration: "_s;
    }

    void webhooksThatCannotBeAsked()
    {
        QFETCH(QByteArray, address);
        QFETCH(const QString, says);
        m_keychain.put(u"hook"_s, Secret(address.replace("%1", QByteArray::number(ReplayPeer::deadPort()))));
        const QString told = send({u"chat"_s, stack::WebhookChannel{u"keychain:hook"_s, {}}});
        QVERIFY2(told.startsWith(says) && !told.contains("geheim"_L1), qPrintable(told));
    }

    void webhookWithoutItsAddress()
    {
        m_keychain.setState(secrets::StoreState::Locked);
        const QString told = send({u"chat"_s, stack::WebhookChannel{u"keychain:hook"_s, {}}});
        QVERIFY2(told.startsWith("StoreLocked: alert channel \"chat\": "_L1), qPrintable(told));
    }

    void ownerMayGo()
    {
        const stack::Channel hook{u"chat"_s, stack::WebhookChannel{u"keychain:hook"_s, {}}};
        const stack::Channel bell{u"bell"_s, stack::CommandChannel{script("exec sleep 60\n"), {}}};
        AlertSender sender(m_http, m_runner, {m_keychain, m_environment, m_files}, m_clock,
            stack::Grant(stack::demandsOf(hook) + stack::demandsOf(bell)), m_limits);
        auto *owner = new QObject;
        bool told = false;
        ReplayPeer peer;
        peer.setAction(ReplayAction::silence());
        m_keychain.put(u"hook"_s, Secret(peer.url().toEncoded()));
        const auto tell = [&](const Result<void> &) { told = true; };
        sender.send(hook, message(), owner, tell);
        sender.send(bell, message(), owner, tell);
        QTRY_COMPARE(peer.requests().size(), 1);
        delete owner;
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestAlertSending)
#include "tst_alert_sending.moc"
