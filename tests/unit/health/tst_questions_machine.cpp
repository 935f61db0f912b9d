// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

process::Outcome printed(const QByteArray &output)
{
    return fakes::FakeCommandRunner::exited(0, output);
}

QByteArray df(qint64 used, qint64 free)
{
    return "Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/sda2 " + QByteArray::number(used + free)
        + ' ' + QByteArray::number(used) + ' ' + QByteArray::number(free) + " 50% /data\n";
}

/*! The healthy inspection with one field of the state of MLflow's container changed. */
process::Outcome inspectionWith(const std::function<void(QJsonObject &container, QJsonObject &state)> &change)
{
    process::Outcome outcome = commandOutcome(u"docker-20.10/inspect-healthy.txt"_s);
    QJsonArray all = QJsonDocument::fromJson(outcome.output).array();
    for (QJsonValueRef value : all) {
        QJsonObject container = value.toObject();
        if (container.value("Name"_L1) != "/chocolate_factory_mlops"_L1)
            continue;
        QJsonObject state = container.value("State"_L1).toObject();
        change(container, state);
        container.insert(u"State"_s, state);
        value = container;
    }
    outcome.output = QJsonDocument(all).toJson();
    return outcome;
}

} // namespace

/*! Containers, disks and PostgreSQL. */
class TestMachine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateOfAContainer_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("health");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("runs and is healthy") << u"running"_s << u"healthy"_s << Verdict::Ok;
        QTest::newRow("runs without a health check") << u"running"_s << QString() << Verdict::Ok;
        QTest::newRow("runs, with docker's word for no health check") << u"running"_s << u"none"_s << Verdict::Ok;
        QTest::newRow("runs, health not known yet") << u"running"_s << u"starting"_s << Verdict::Warning;
        QTest::newRow("runs, unhealthy") << u"running"_s << u"unhealthy"_s << Verdict::Critical;
        QTest::newRow("runs, with a health that nobody knows") << u"running"_s << u"stopped"_s << Verdict::Warning;
        for (const QString &status : {u"created"_s, u"paused"_s, u"restarting"_s, u"removing"_s, u"exited"_s, u"dead"_s,
                 u"stopping"_s, u"Running"_s})
            QTest::newRow(qPrintable(QString(status % u", last healthy")))
                << status << u"healthy"_s << Verdict::Critical;
    }

    void stateOfAContainer()
    {
        QFETCH(QString, status);
        QFETCH(QString, health);
        QFETCH(Verdict, verdict);
        Bench bench;
        bench.endWith(Key::Inspect, inspectionWith([&](QJsonObject &, QJsonObject &state) {
            state.insert(u"Status"_s, status);
            state.insert(u"Running"_s, true);
            if (health.isEmpty())
                state.remove(u"Health"_s);
            else
                state.insert(u"Health"_s, QJsonObject{{u"Status"_s, health}});
        }));
        const health::CheckResult result = bench.ask(u"containers"_s);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.summary.contains("chocolate_factory_mlops"_L1), verdict != Verdict::Ok);
        QCOMPARE(unreadable(result, bench.check(u"containers"_s)), QString());
    }

    void restartsAreTold()
    {
        Bench bench;
        bench.endWith(Key::Inspect,
            inspectionWith([](QJsonObject &container, QJsonObject &) { container.insert(u"RestartCount"_s, 7); }));
        const health::CheckResult result = bench.ask(u"containers"_s);
        QVERIFY2(factsText(result).contains("restarted 7 time"_L1), qPrintable(factsText(result)));
    }

    void installsAtStart_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("installs");
        QTest::newRow("pip") << u"pip install mlflow==2.8.1 psycopg2-binary && mlflow server"_s << true;
        QTest::newRow("pip with options") << u"pip --no-cache-dir install mlflow"_s << true;
        QTest::newRow("pip as a module") << u"python3 -m pip install mlflow"_s << true;
        QTest::newRow("apt-get") << u"apt-get update && apt-get -y install curl"_s << true;
        QTest::newRow("npm") << u"npm install && npm start"_s << true;
        QTest::newRow("nothing") << u"mlflow server --host 0.0.0.0"_s << false;
    }

    void installsAtStart()
    {
        QFETCH(QString, command);
        QFETCH(bool, installs);
        Bench bench;
        bench.endWith(Key::Inspect, inspectionWith([&](QJsonObject &container, QJsonObject &) {
            container.insert(u"Path"_s, u"/bin/sh"_s);
            container.insert(u"Args"_s, QJsonArray{u"-c"_s, command});
        }));
        const health::CheckResult result = bench.ask(u"containers"_s);
        QCOMPARE(result.verdict, Verdict::Ok);
        QCOMPARE(factsText(result).contains("installs software at start: chocolate_factory_mlops"_L1), installs);
    }

    void missingContainer()
    {
        Bench bench;
        bench.endWith(Key::Inspect, commandOutcome(u"docker-20.10/inspect-one-missing.txt"_s));
        const health::CheckResult result = bench.ask(u"containers"_s);
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY2(result.summary.contains("does not exist"_L1), qPrintable(result.summary));
    }

    void dockerThatIsAskedIsInTheEvidence()
    {
        Bench bench;
        bench.stack.docker.host = u"ssh://operator@server"_s;
        const health::CheckResult result = bench.ask(u"containers"_s);
        QCOMPARE(result.evidence.source, u"docker, host ssh://operator@server"_s);
        QVERIFY(bench.runner.commands().first().arguments.contains("ssh://operator@server"_L1));
    }

    void fill_data()
    {
        QTest::addColumn<qint64>("bytesUsed");
        QTest::addColumn<qint64>("inodesUsed");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("says");
        const qint64 little = 100'000;
        QTest::newRow("79.9 % of bytes") << qint64(799'000) << little << Verdict::Ok << u"79 %"_s;
        QTest::newRow("80 % of bytes") << qint64(800'000) << little << Verdict::Warning << u"80 %"_s;
        QTest::newRow("89.9 % of bytes") << qint64(899'999) << little << Verdict::Warning << u"89 %"_s;
        QTest::newRow("90 % of bytes") << qint64(900'000) << little << Verdict::Critical << u"90 %"_s;
        QTest::newRow("all bytes") << qint64(1'000'000) << little << Verdict::Critical << u"100 %"_s;
        QTest::newRow("79.9 % of inodes") << little << qint64(799'000) << Verdict::Ok << u"79 % of inodes"_s;
        QTest::newRow("80 % of inodes") << little << qint64(800'000) << Verdict::Warning << u"80 % of inodes"_s;
        QTest::newRow("90 % of inodes") << little << qint64(900'000) << Verdict::Critical << u"90 % of inodes"_s;
    }

    void fill()
    {
        QFETCH(qint64, bytesUsed);
        QFETCH(qint64, inodesUsed);
        QFETCH(Verdict, verdict);
        QFETCH(QString, says);
        Bench bench;
        bench.commandOverride = [&](Key key, const process::Command &) {
            const qint64 used = key == Key::DiskBytes ? bytesUsed : inodesUsed;
            return printed(df(used, 1'000'000 - used));
        };
        const health::CheckResult result = bench.ask(u"disk"_s);
        QCOMPARE(result.verdict, verdict);
        QVERIFY2(result.summary.startsWith(u"time series "_s + says), qPrintable(result.summary));
    }

    void onePlaceFails_data()
    {
        QTest::addColumn<qint64>("otherUsed");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("while the others have room") << qint64(100'000) << Verdict::Unknown;
        QTest::newRow("while the others fill up") << qint64(850'000) << Verdict::Unknown;
        QTest::newRow("while the others are full, which stays a finding") << qint64(950'000) << Verdict::Critical;
    }

    void onePlaceFails()
    {
        QFETCH(qint64, otherUsed);
        QFETCH(Verdict, verdict);
        Bench bench;
        bench.commandOverride = [&](Key key, const process::Command &command) {
            if (command.arguments.contains("chocolate_factory_postgres"_L1))
                return commandOutcome(u"docker-20.10/exec-exited.txt"_s);
            return printed(key == Key::DiskBytes ? df(otherUsed, 1'000'000 - otherUsed) : df(1, 999'999));
        };
        const health::CheckResult result = bench.ask(u"disk"_s);
        QCOMPARE(result.verdict, verdict);
        QVERIFY2(factsText(result).contains("metadata: "_L1), "the place that failed is told");
    }

    void folderOfThisMachineIsAskedWithoutDocker()
    {
        Bench bench;
        bench.question<stack::DiskCheck>(u"disk"_s).places = {{u"home"_s, {}, u"/home"_s}};
        QCOMPARE(bench.ask(u"disk"_s).verdict, Verdict::Ok);
        for (const process::Command &command : bench.runner.commands())
            QCOMPARE(command.program, u"df"_s);
    }

    void schemaVersionIsShown()
    {
        Bench bench;
        const health::CheckResult result = bench.ask(u"metadata"_s);
        QCOMPARE(result.verdict, Verdict::Ok);
        QCOMPARE(result.summary, u"schema version acf3f17fdcc7"_s);
        QVERIFY(
            result.evidence.source.contains("PostgreSQL database mlflow in container chocolate_factory_postgres"_L1));
    }

    void valueOfPostgres_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("within its limits") << QByteArray("50\n") << Verdict::Ok;
        QTest::newRow("at its limit") << QByteArray("10\n") << Verdict::Ok;
        QTest::newRow("below the limit of Warning") << QByteArray("9.99\n") << Verdict::Warning;
        QTest::newRow("below the limit of Critical") << QByteArray("0\n") << Verdict::Critical;
        QTest::newRow("a word") << QByteArray("many\n") << Verdict::Critical;
        QTest::newRow("NaN") << QByteArray("NaN\n") << Verdict::Critical;
        QTest::newRow("infinite") << QByteArray("Infinity\n") << Verdict::Critical;
        QTest::newRow("nothing") << QByteArray() << Verdict::Critical;
        QTest::newRow("NULL") << QByteArray("\n") << Verdict::Critical;
        QTest::newRow("two rows") << QByteArray("50\u241e50\n") << Verdict::Critical;
        QTest::newRow("two columns") << QByteArray("50\u241f50\n") << Verdict::Critical;
        QTest::newRow("cut off") << QByteArray("50") << Verdict::Critical;
    }

    void valueOfPostgres()
    {
        QFETCH(QByteArray, output);
        QFETCH(Verdict, verdict);
        Bench bench;
        bench.question<stack::PostgresCheck>(u"metadata"_s).limits = {10, {}, 1, {}};
        bench.endWith(Key::Postgres, printed(output));
        const health::CheckResult result = bench.ask(u"metadata"_s);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(unreadable(result, bench.check(u"metadata"_s)), QString());
    }

    void expectationOfPostgres()
    {
        stack::Expectation expectation;
        expectation.equals = u"acf3f17fdcc7"_s;
        expectation.otherwise = Verdict::Warning;
        Bench bench;
        bench.question<stack::PostgresCheck>(u"metadata"_s).expectation = expectation;
        QCOMPARE(bench.ask(u"metadata"_s).verdict, Verdict::Ok);
        bench.endWith(Key::Postgres, printed("dc11669786a5\n"));
        const health::CheckResult result = bench.ask(u"metadata"_s);
        QCOMPARE(result.verdict, Verdict::Warning);
        QVERIFY2(result.summary.contains("must be \"acf3f17fdcc7\""_L1), qPrintable(result.summary));
    }

    /*! A pointer into an answer that is no JSON must not pass for a value. */
    void pointerIntoAPlainValueOfPostgres()
    {
        stack::Expectation expectation;
        expectation.pointer = u"/x"_s;
        Bench bench;
        bench.question<stack::PostgresCheck>(u"metadata"_s).expectation = expectation;
        QVERIFY(bench.ask(u"metadata"_s).verdict != Verdict::Ok);
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_questions_machine.moc"
