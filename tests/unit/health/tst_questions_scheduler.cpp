// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "core/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

const QString check = u"scheduler"_s;

QJsonObject job(const QString &id, const QJsonValue &nextRun, int runs, int errors, const QJsonValue &lastError = {})
{
    const QJsonObject stats{{u"run_count"_s, runs}, {u"success_count"_s, runs - errors}, {u"error_count"_s, errors},
        {u"last_error"_s, lastError}};
    return {{u"id"_s, id}, {u"name"_s, id}, {u"next_run"_s, nextRun}, {u"stats"_s, stats}};
}

} // namespace

/*! The scheduler of the API service: what it says of itself is a finding, its successes are none. */
class TestScheduler final : public QObject
{
    Q_OBJECT

    static QString in(const Bench &bench, int seconds) { return instantText(bench.now().addSecs(seconds)); }

    static health::CheckResult ask(
        Bench &bench, const QString &status, const QJsonArray &jobs, const std::optional<QDateTime> &serverTime = {})
    {
        const QJsonObject scheduler{{u"status"_s, status}, {u"total_jobs"_s, jobs.size()}, {u"jobs"_s, jobs}};
        net::HttpReply reply = jsonAnswer(QJsonDocument(QJsonObject{{u"scheduler"_s, scheduler}}).toJson()).reply();
        reply.serverTime = serverTime;
        bench.answerWith(Key::Scheduler, reply);
        return bench.ask(check);
    }

private Q_SLOTS:
    void runs()
    {
        Bench bench;
        const health::CheckResult result
            = ask(bench, u"running"_s, {job(u"training"_s, in(bench, 600), 12, 1, u"read timed out"_s)});
        QCOMPARE(result.verdict, Verdict::Ok);
        QVERIFY2(factsText(result).contains(
                     "training: next run 2026-03-10T09:40:00Z, 12 runs, 1 errors, last error: read timed out"_L1),
            qPrintable(factsText(result)));
    }

    void state_data()
    {
        QTest::addColumn<QString>("status");
        for (const QString &status :
            {u"stopped"_s, u"not_initialized"_s, u"paused"_s, u"RUNNING"_s, u"shutting down"_s})
            QTest::newRow(qPrintable(status)) << status;
    }

    void state()
    {
        QFETCH(QString, status);
        Bench bench;
        const health::CheckResult result = ask(bench, status, {job(u"training"_s, in(bench, 600), 12, 0)});
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY(result.summary.startsWith(status));
        QVERIFY(!result.evidence.nextStep.isEmpty());
        QCOMPARE(unreadable(result, bench.check(check)), QString());
    }

    void withoutAJob()
    {
        Bench bench;
        const health::CheckResult result = ask(bench, u"running"_s, {});
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY2(result.summary.startsWith("running, 0 job"_L1), qPrintable(result.summary));
    }

    void countOfJobsWithoutTheJobsThemselves()
    {
        Bench bench;
        bench.answerWith(Key::Scheduler, jsonAnswer(R"({"scheduler":{"status":"running","total_jobs":4}})").reply());
        QVERIFY(bench.ask(check).verdict != Verdict::Ok);
    }

    void failingJob_data()
    {
        QTest::addColumn<int>("runs");
        QTest::addColumn<int>("errors");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("never ran") << 0 << 0 << Verdict::Ok;
        QTest::newRow("one run, one error") << 1 << 1 << Verdict::Warning;
        QTest::newRow("twelve runs, eleven errors") << 12 << 11 << Verdict::Ok;
        QTest::newRow("twelve runs, twelve errors") << 12 << 12 << Verdict::Warning;
        QTest::newRow("errors before its first run is counted") << 0 << 3 << Verdict::Warning;
    }

    void failingJob()
    {
        QFETCH(int, runs);
        QFETCH(int, errors);
        QFETCH(Verdict, verdict);
        Bench bench;
        const health::CheckResult result = ask(bench, u"running"_s,
            {job(u"good"_s, in(bench, 60), 9, 0),
                job(u"prices"_s, in(bench, 60), runs, errors, u"connection refused"_s)});
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.summary.contains("only failing: prices"_L1), verdict == Verdict::Warning);
        QVERIFY(factsText(result).contains("last error: connection refused"_L1));
    }

    void nextRun_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("in ten minutes") << 600 << Verdict::Ok;
        QTest::newRow("due now") << 0 << Verdict::Ok;
        QTest::newRow("due a minute ago, so just being started") << -60 << Verdict::Ok;
        QTest::newRow("due a minute and a second ago") << -61 << Verdict::Warning;
        QTest::newRow("due two days ago") << -2 * 86'400 << Verdict::Warning;
    }

    void nextRun()
    {
        QFETCH(int, seconds);
        QFETCH(Verdict, verdict);
        Bench bench;
        const health::CheckResult result = ask(bench, u"running"_s, {job(u"training"_s, in(bench, seconds), 9, 0)});
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.summary.contains("next run has passed: training"_L1), verdict == Verdict::Warning);
    }

    void nextRunWithAnOffsetIsRead()
    {
        Bench bench;
        QCOMPARE(ask(bench, u"running"_s, {job(u"training"_s, u"2026-03-10T11:35:00.123456+02:00"_s, 9, 0)}).verdict,
            Verdict::Ok);
        QCOMPARE(ask(bench, u"running"_s, {job(u"training"_s, u"2026-03-10T10:35:00+02:00"_s, 9, 0)}).verdict,
            Verdict::Warning);
    }

    /*! The service dates its next runs by its own clock, which may be wrong: that is the finding then. */
    void clockOfTheService()
    {
        Bench bench;
        const QDateTime theirs = bench.now().addDays(-1);
        const health::CheckResult behind
            = ask(bench, u"running"_s, {job(u"training"_s, instantText(theirs.addSecs(600)), 9, 0)}, theirs);
        QCOMPARE(behind.verdict, Verdict::Warning);
        QVERIFY(!behind.summary.contains("has passed"_L1));
        QVERIFY2(behind.summary.contains("the clock of the API service is off by 24 h"_L1), qPrintable(behind.summary));
        const health::CheckResult passed
            = ask(bench, u"running"_s, {job(u"training"_s, instantText(theirs.addSecs(-600)), 9, 0)}, theirs);
        QVERIFY(passed.summary.contains("has passed"_L1));
    }

    void wrongTypes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no scheduler") << QByteArray(R"({"status":"success"})");
        QTest::newRow("a number for its status") << QByteArray(R"({"scheduler":{"status":1,"jobs":[]}})");
        QTest::newRow("a text for its jobs") << QByteArray(R"({"scheduler":{"status":"running","jobs":"four"}})");
        QTest::newRow("texts in its jobs") << QByteArray(R"({"scheduler":{"status":"running","jobs":["a"]}})");
        QTest::newRow("a text for a count of runs")
            << QByteArray(R"({"scheduler":{"status":"running","jobs":[{"id":"a","stats":{"run_count":"many"}}]}})");
        QTest::newRow("an error with status 200") << QByteArray(
            R"({"status":"error","message":"scheduler crashed","scheduler":{"status":"running","jobs":[{"id":"a"}]}})");
    }

    void wrongTypes()
    {
        QFETCH(QByteArray, body);
        Bench bench;
        bench.answerWith(Key::Scheduler, jsonAnswer(body).reply());
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Unknown);
        QCOMPARE(unreadable(result, bench.check(check)), QString());
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_questions_scheduler.moc"
