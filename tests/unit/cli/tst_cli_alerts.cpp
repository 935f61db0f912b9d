// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

/*! `conche-cli alerts test`: every channel is tried, and each says what came of it. */
class TestCliAlerts final : public QObject
{
    Q_OBJECT

    static QString withChannels(const Console &console)
    {
        return console.write(u"own.toml"_s,
            "name = \"own\"\ntitle = \"Own\"\n[alerts]\n[[alerts.mail]]\nto = [\"a@example.org\"]\n"
            "[[alerts.webhook]]\nurl = \"keychain:hook\"\n[[alerts.command]]\nprogram = \"/bin/bell\"\n");
    }

    static QStringList testing(const Console &console)
    {
        const QString file = withChannels(console);
        return {u"alerts"_s, u"test"_s, u"--stack"_s, file, u"--trust"_s, hashOf(file)};
    }

    static void answer(Console &console, int exitCode, int status)
    {
        console.bench.keychain.put(u"hook"_s, Secret("https://hooks.example.org/geheim"));
        console.bench.runner.setHandler(
            [exitCode](const process::Command &) { return fakes::FakeCommandRunner::exited(exitCode, {}); });
        console.bench.http.setHandler([status](const net::HttpRequest &) -> Result<net::HttpReply> {
            return fakes::FakeHttpClient::reply(status, "ok");
        });
    }

private Q_SLOTS:
    void everyChannelIsTried()
    {
        Console console;
        answer(console, 0, 200);
        QCOMPARE(console.run(testing(console)), 0);
        QStringList lines = console.lines();
        lines.sort();
        QCOMPARE(lines,
            (QStringList{u"command: sent; look whether it arrived"_s, u"mail: sent; look whether it arrived"_s,
                u"webhook: sent; look whether it arrived"_s}));
        QCOMPARE(console.bench.runner.commands().size(), 2);
        QVERIFY(console.bench.runner.commands()[0].input.contains("\nSubject: Own: test of the alerts\n"));
        QVERIFY(console.bench.runner.commands()[1].input.contains("This is a test"));
        QVERIFY(console.bench.http.requests().first().body.contains("This is a test"));
        QCOMPARE(console.error(), QString());
    }

    void oneThatFailsIsSaid()
    {
        Console console;
        answer(console, 75, 500);
        QCOMPARE(console.run(testing(console)), 1);
        QVERIFY2(
            console.out().contains("mail: not sent: alert channel \"mail\": /usr/sbin/sendmail ended with exit code "
                                   "75: it cannot deliver now"_L1),
            qPrintable(console.out()));
        QVERIFY(
            console.out().contains("webhook: not sent: alert channel \"webhook\": it answered with status 500: ok"_L1));
        QVERIFY(!console.out().contains("geheim"_L1) && !console.out().contains("hooks.example"_L1));
    }

    void onlyTheOneThatIsNamed()
    {
        Console console;
        answer(console, 0, 200);
        const QStringList arguments = testing(console) + QStringList{u"--channel"_s};
        QCOMPARE(console.run(arguments + QStringList{u"webhook"_s}), 0);
        QCOMPARE(console.lines().size(), 1);
        QVERIFY(console.bench.runner.commands().isEmpty());
        QCOMPARE(console.run(arguments + QStringList{u"webhok"_s}), 1);
        QVERIFY2(console.error().contains("Did you mean \"webhook\"?"_L1), qPrintable(console.error()));
        QCOMPARE(console.bench.http.requests().size(), 1);
    }

    void nothingIsSentUnasked()
    {
        Console console;
        answer(console, 0, 200);
        QCOMPARE(console.run({u"alerts"_s, u"test"_s, u"--stack"_s, withChannels(console)}), 1);
        QCOMPARE(console.out().count(" waits for consent: the stack file is new or was changed; "_L1), 3);
        QVERIFY(console.bench.runner.commands().isEmpty());
        QVERIFY(console.bench.http.requests().isEmpty());
        QCOMPARE(console.bench.keychain.reads(), 0);
        QCOMPARE(console.run({u"alerts"_s, u"test"_s, u"--stack"_s, withChannels(console), u"--trust"_s, u"00"_s}), 1);
        QVERIFY2(console.error().contains("is not the file that --trust names"_L1), qPrintable(console.error()));
        QVERIFY(console.bench.runner.commands().isEmpty());
    }

    void noChannelIsSaid()
    {
        Console console;
        QCOMPARE(console.run({u"alerts"_s, u"test"_s, u"--stack"_s, shippedFile}), 1);
        QVERIFY2(console.error().contains("Chocolate Factory has no alert channel; add [[alerts.mail]]"_L1),
            qPrintable(console.error()));
    }
};

QTEST_GUILESS_MAIN(TestCliAlerts)
#include "tst_cli_alerts.moc"
