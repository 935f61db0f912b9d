// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

stack::Check commandCheck(const QList<stack::Expectation> &expectations = {})
{
    stack::Check check;
    check.id = u"own"_s;
    check.title = u"Own check"_s;
    check.question = stack::CommandCheck{u"check_backup"_s, {u"--warning"_s, u"a b"_s}, expectations};
    return check;
}

stack::Check influxCheck()
{
    stack::InfluxCheck question;
    question.query = u"from(bucket: \"energy_data\") |> range(start: -1h) |> mean()"_s;
    question.limits = {10, 20, 5, 25};
    stack::Check check;
    check.id = u"own"_s;
    check.title = u"Own check"_s;
    check.question = question;
    return check;
}

net::HttpReply csv(const QByteArray &rows)
{
    net::HttpReply reply;
    reply.status = 200;
    reply.contentType = "text/csv; charset=utf-8";
    reply.body
        = "#datatype,string,long,double\r\n#group,false,false,false\r\n#default,_result,,\r\n,result,table,_value\r\n"
        + rows + "\r\n";
    return reply;
}

} // namespace

/*! Checks of the kinds "command" and "influx": exit codes and values. */
class TestValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCode_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("0") << 0 << Verdict::Ok;
        QTest::newRow("1") << 1 << Verdict::Warning;
        QTest::newRow("2") << 2 << Verdict::Critical;
        for (const int code : {3, 4, 77, 126, 127, 137, 255, -1})
            QTest::addRow("%d", code) << code << Verdict::Unknown;
    }

    void exitCode()
    {
        QFETCH(int, code);
        QFETCH(Verdict, verdict);
        const stack::Check check = commandCheck();
        for (const QByteArray &output :
            {QByteArray(), QByteArray("BACKUP all is well\nsecond line\n"), QByteArray("\n\n")}) {
            Bench bench;
            bench.endWith(Key::Other, fakes::FakeCommandRunner::exited(code, output));
            const health::CheckResult result = bench.ask(check);
            QCOMPARE(result.verdict, verdict);
            QCOMPARE(unreadable(result, check), QString());
            QVERIFY(!result.summary.contains("second"_L1));
            QCOMPARE(result.evidence.asked, QStringList{u"check_backup --warning 'a b'"_s});
        }
    }

    void theFirstLineIsWhatACommandSays()
    {
        for (const QByteArray &output : {QByteArray("two disks"), QByteArray("two disks\nfull\n")}) {
            Bench bench;
            bench.endWith(Key::Other, fakes::FakeCommandRunner::exited(1, output));
            QCOMPARE(bench.ask(commandCheck()).summary, u"two disks"_s);
        }
    }

    void exitCodeThatDoesNotFitTheEnding()
    {
        process::Outcome crashed;
        crashed.ending = process::Ending::Crashed;
        crashed.exitCode = 0;
        crashed.reason = u"check_backup crashed (signal 11)"_s;
        Bench bench;
        bench.endWith(Key::Other, crashed);
        QCOMPARE(bench.ask(commandCheck()).verdict, Verdict::Unknown);
    }

    void outputOfACommand_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("as expected") << 0 << QByteArray("backups: 3, fresh") << Verdict::Ok;
        QTest::newRow("not as expected, though it exits 0") << 0 << QByteArray("backups: 0") << Verdict::Critical;
        QTest::newRow("nothing, though it exits 0") << 0 << QByteArray() << Verdict::Critical;
        QTest::newRow("as expected, though it exits 1") << 1 << QByteArray("backups: 2, fresh") << Verdict::Warning;
        QTest::newRow("as expected, though it exits 2") << 2 << QByteArray("backups: 1, fresh") << Verdict::Critical;
    }

    void outputOfACommand()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, output);
        QFETCH(Verdict, verdict);
        stack::Expectation fresh;
        fresh.contains = u"fresh"_s;
        const stack::Check check = commandCheck({fresh});
        Bench bench;
        bench.endWith(Key::Other, fakes::FakeCommandRunner::exited(code, output));
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(unreadable(result, check), QString());
        if (code == 0 && verdict == Verdict::Critical)
            QVERIFY2(result.summary.contains("must contain \"fresh\""_L1), qPrintable(result.summary));
    }

    void outputThatIsNoJson()
    {
        stack::Expectation expectation;
        expectation.pointer = u"/backups"_s;
        Bench bench;
        bench.endWith(Key::Other, fakes::FakeCommandRunner::exited(0, "three"));
        QCOMPARE(bench.ask(commandCheck({expectation})).verdict, Verdict::Unknown);
    }

    void passwordsInOutputAreTakenOut()
    {
        Bench bench;
        bench.endWith(
            Key::Other, fakes::FakeCommandRunner::exited(2, "cannot reach postgresql://mlflow:geheim@host/db\n"));
        const health::CheckResult result = bench.ask(commandCheck());
        QVERIFY2(result.summary.contains("postgresql://mlflow:***@host/db"_L1), qPrintable(result.summary));
        QVERIFY(!result.evidence.answered.contains("geheim"_L1));
    }

    void valueOfInflux_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("says");
        QTest::newRow("in between") << QByteArray(",,0,15\r\n") << Verdict::Ok << u"15"_s;
        QTest::newRow("at the lower limit of Warning") << QByteArray(",,0,10\r\n") << Verdict::Ok << u"10"_s;
        QTest::newRow("below it") << QByteArray(",,0,9.5\r\n") << Verdict::Warning << u"9.5 is below 10"_s;
        QTest::newRow("at the lower limit of Critical")
            << QByteArray(",,0,5\r\n") << Verdict::Warning << u"5 is below 10"_s;
        QTest::newRow("below it, too") << QByteArray(",,0,4.99\r\n") << Verdict::Critical << u"4.99 is below 5"_s;
        QTest::newRow("at the upper limit of Warning") << QByteArray(",,0,20\r\n") << Verdict::Ok << u"20"_s;
        QTest::newRow("above it") << QByteArray(",,0,20.5\r\n") << Verdict::Warning << u"20.5 is above 20"_s;
        QTest::newRow("above the upper limit of Critical")
            << QByteArray(",,0,1e9\r\n") << Verdict::Critical << u"1e+09 is above 25"_s;
        QTest::newRow("NaN") << QByteArray(",,0,NaN\r\n") << Verdict::Unknown << QString();
        QTest::newRow("infinite") << QByteArray(",,0,+Inf\r\n") << Verdict::Unknown << QString();
        QTest::newRow("empty") << QByteArray(",,0,\r\n") << Verdict::Unknown << QString();
        QTest::newRow("a word") << QByteArray(",,0,warm\r\n") << Verdict::Unknown << QString();
        QTest::newRow("no row") << QByteArray() << Verdict::Unknown << QString();
        QTest::newRow("two rows") << QByteArray(",,0,15\r\n,,0,15\r\n") << Verdict::Unknown << QString();
        QTest::newRow("cut off inside the number") << QByteArray(",,0,1") << Verdict::Unknown << QString();
    }

    void valueOfInflux()
    {
        QFETCH(QByteArray, rows);
        QFETCH(Verdict, verdict);
        QFETCH(QString, says);
        const stack::Check check = influxCheck();
        Bench bench;
        bench.answerWith(Key::Other, csv(rows));
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(unreadable(result, check), QString());
        if (!says.isEmpty())
            QCOMPARE(result.summary, says);
    }

    void bucketIsFound()
    {
        Bench bench;
        const health::CheckResult result = bench.ask(u"timeseries"_s);
        QCOMPARE(result.verdict, Verdict::Ok);
        QCOMPARE(result.summary, u"\"energy_data\" answers a query"_s);
    }

    void influxWithoutCredentialIsNotAsked()
    {
        Bench bench;
        bench.stack.influxdb->credential.clear();
        bench.options.only = {u"timeseries"_s};
        const health::CheckRunReport report = bench.run();
        QVERIFY(report.results.isEmpty());
        QCOMPARE(report.coverage.missing.size(), 1);
        QVERIFY(bench.http.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_questions_values.moc"
