// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "health/alerts/alertsender.h"

#include <QSet>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using stack::Demand;

namespace {

QString waiting(const QString &what)
{
    return what + u" waits for consent: ask first"_s;
}

} // namespace

/*! What was not agreed to is not done: nothing is started, no secret is read, and each check says why. */
class TestTrust final : public QObject
{
    Q_OBJECT

    /*! Grants all that the stack demands but this. */
    static void withhold(Bench &bench, const Demand &demand)
    {
        QList<Demand> rest = stack::demandsOf(bench.stack);
        QVERIFY(rest.removeOne(demand));
        bench.grant = stack::Grant(rest, u"ask first"_s);
    }

    static stack::Check commandCheck(const QString &program, const QStringList &arguments = {})
    {
        stack::Check check;
        check.id = u"raid"_s;
        check.title = u"Raid"_s;
        check.question = stack::CommandCheck{program, arguments, {}};
        return check;
    }

private Q_SLOTS:
    void nothingIsGrantedByDefault()
    {
        Bench bench;
        bench.stack.docker = {u"/opt/podman"_s, {}, u"ssh://ops@factory"_s};
        bench.stack.checks << commandCheck(u"/bin/raid"_s);
        bench.grant = stack::Grant();
        const health::CheckRunReport report = bench.run();
        QVERIFY(bench.runner.commands().isEmpty());
        QCOMPARE(bench.keychain.reads() + bench.environment.reads() + bench.files.reads(), 0);
        QSet<QString> refused;
        for (const health::CheckResult &result : report.results) {
            if (result.fault != ErrorCode::NotTrusted)
                continue;
            refused.insert(result.id);
            QCOMPARE(result.verdict, Verdict::Unknown);
            QVERIFY2(result.summary.endsWith("waits for consent: nobody was asked"_L1), qPrintable(result.summary));
        }
        QCOMPARE(refused,
            (QSet<QString>{u"containers"_s, u"metadata"_s, u"disk"_s, u"timeseries"_s, u"data-energy"_s,
                u"data-weather"_s, u"raid"_s}));
        QCOMPARE(report.results.size(), 14);
        // It is in the results, and no question that was asked.
        QStringList missing;
        for (const health::NotAsked &one : report.coverage.missing) {
            if (!one.id.contains(u':'))
                missing << one.id;
            QVERIFY2(one.reason.endsWith("waits for consent: nobody was asked"_L1), qPrintable(one.reason));
        }
        QCOMPARE(QSet<QString>(missing.begin(), missing.end()), refused);
        QCOMPARE(report.coverage.ran, report.coverage.of - report.coverage.missing.size());
    }

    /*! The API service's own count is for who has no credential, not for who has not agreed yet. */
    void dataIsNotAskedElsewhereInSilence()
    {
        Bench bench;
        withhold(bench, {Demand::Kind::Secret, {u"keychain:chocolate-factory/influxdb"_s, u"http://localhost:8086"_s}});
        const health::CheckResult result = bench.ask(u"data-energy"_s);
        QCOMPARE(result.summary,
            waiting(u"sending the secret \"keychain:chocolate-factory/influxdb\" to http://localhost:8086"_s));
        QCOMPARE(result.verdict, Verdict::Unknown);
        QVERIFY(bench.http.requests().isEmpty());
        QCOMPARE(bench.keychain.reads(), 0);
    }

    void secretIsBoundToItsOrigin_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("another host") << u"http://evil.example:8086"_s;
        QTest::newRow("another port") << u"http://localhost:8087"_s;
        QTest::newRow("another scheme") << u"https://localhost:8086"_s;
    }

    void secretIsBoundToItsOrigin()
    {
        QFETCH(const QString, url);
        Bench bench;
        bench.grant = stack::Grant(stack::demandsOf(bench.stack), u"ask first"_s);
        bench.stack.influxdb->url = QUrl(url);
        QCOMPARE(bench.ask(u"timeseries"_s).fault, ErrorCode::NotTrusted);
        QVERIFY(bench.http.requests().isEmpty());
        QCOMPARE(bench.keychain.reads(), 0);
    }

    void anotherPathIsTheSameOrigin()
    {
        Bench bench;
        bench.grant = stack::Grant(stack::demandsOf(bench.stack), u"ask first"_s);
        bench.stack.influxdb->url = QUrl(u"http://LOCALHOST:8086/"_s);
        QCOMPARE(bench.ask(u"timeseries"_s).verdict, Verdict::Ok);
    }

    void anotherSecretIsNotGranted()
    {
        Bench bench;
        bench.grant = stack::Grant(stack::demandsOf(bench.stack), u"ask first"_s);
        bench.stack.influxdb->credential = u"file:/etc/shadow"_s;
        QCOMPARE(bench.ask(u"timeseries"_s).fault, ErrorCode::NotTrusted);
        QCOMPARE(bench.files.reads(), 0);
    }

    void otherArgumentsAreNotGranted()
    {
        Bench bench;
        bench.grant = stack::Grant({{Demand::Kind::Command, {u"/bin/raid"_s, u"-q"_s}}}, u"ask first"_s);
        bench.runner.setHandler([](const process::Command &) { return fakes::FakeCommandRunner::exited(0, "fine"); });
        QCOMPARE(bench.ask(commandCheck(u"/bin/raid"_s, {u"-q"_s})).verdict, Verdict::Ok);
        QCOMPARE(bench.runner.commands().size(), 1);
        const health::CheckResult result = bench.ask(commandCheck(u"/bin/raid"_s, {u"-q"_s, u"--fix"_s}));
        QCOMPARE(result.summary, waiting(u"starting \"/bin/raid\" \"-q\" \"--fix\""_s));
        // That docker itself is no question does not let a check start it with words of its own.
        QCOMPARE(bench.ask(commandCheck(u"docker"_s, {u"run"_s})).fault, ErrorCode::NotTrusted);
        QCOMPARE(bench.runner.commands().size(), 1);
    }

    void oneThatWaitsStopsNoOther()
    {
        Bench bench;
        bench.stack.docker.program = u"/opt/podman"_s;
        withhold(bench, {Demand::Kind::Docker, {u"/opt/podman"_s}});
        const health::CheckRunReport report = bench.run();
        int good = 0;
        for (const health::CheckResult &result : report.results)
            good += result.verdict == Verdict::Ok ? 1 : 0;
        QCOMPARE(good, 10);
        QCOMPARE(report.coverage.missing.size(), 3);
        QCOMPARE(report.coverage.ran, report.coverage.of - 3);
    }

    /*! An argument that should have been a secret is not shown in a result. */
    void refusalIsRedacted()
    {
        Bench bench;
        bench.grant = stack::Grant();
        const health::CheckResult result
            = bench.ask(commandCheck(u"/bin/raid"_s, {u"--password=geheim"_s, u"http://u:geheim@h/"_s}));
        QVERIFY2(!result.summary.contains("geheim"_L1), qPrintable(result.summary));
    }

    void alertsWaitToo()
    {
        Bench bench;
        const QList<stack::Channel> channels{{u"mail"_s, stack::MailChannel{}},
            {u"chat"_s, stack::WebhookChannel{u"keychain:chocolate-factory/influxdb"_s, {}}},
            {u"bell"_s, stack::CommandChannel{u"/bin/bell"_s, {}}}};
        health::AlertSender sender(bench.http, bench.runner, bench.tools().credentials, bench.clock,
            stack::Grant(stack::demandsOf(bench.stack), u"ask first"_s));
        QStringList told;
        for (const stack::Channel &channel : channels)
            sender.send(channel, health::testMessage(bench.stack, bench.now()), this,
                [&](const Result<void> &sent) { told << (sent ? QString() : sent.error().message); });
        QTRY_COMPARE(told.size(), 3);
        QCOMPARE(told[0], waiting(u"alert channel \"mail\": starting \"/usr/sbin/sendmail\" \"-t\" \"-i\""_s));
        // A secret that may go to a peer may not become an address of alerts for that.
        QCOMPARE(told[1],
            waiting(u"alert channel \"chat\": sending alerts to the address in the secret "
                    "\"keychain:chocolate-factory/influxdb\""_s));
        QCOMPARE(told[2], waiting(u"alert channel \"bell\": starting \"/bin/bell\""_s));
        QVERIFY(bench.runner.commands().isEmpty());
        QVERIFY(bench.http.requests().isEmpty());
        QCOMPARE(bench.keychain.reads(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
