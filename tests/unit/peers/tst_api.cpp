// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "peers/api/apiclient.h"

#include <QTest>

using namespace conche;
using namespace conche::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::answering;

namespace {

QString textOf(const SchedulerStatus &status)
{
    QStringList parts{status.status, QString::number(status.totalJobs)};
    for (const SchedulerJob &job : status.jobs)
        parts.append(u"%1 %2 %3 %4/%5 %6"_s
                         .arg(job.id, job.name, job.nextRun ? job.nextRun->toUTC().toString(Qt::ISODate) : u"-"_s)
                         .arg(job.errors)
                         .arg(job.runs)
                         .arg(job.lastError));
    return parts.join(u'|');
}

} // namespace

class TestApi final : public QObject
{
    Q_OBJECT

    fakes::FakeHttpClient m_http;
    ApiClient m_client{m_http, QUrl(u"http://api.example:8000"_s), {}, 5s};

    Result<SchedulerStatus> scheduler()
    {
        return tests::answerOf<SchedulerStatus>(
            [&](QObject *owner, auto then) { m_client.schedulerStatus(u"/scheduler/status"_s, owner, then); });
    }
    Result<RecordCount> records()
    {
        return tests::answerOf<RecordCount>([&](QObject *owner, auto then) {
            m_client.recordCount(u"/influxdb/verify?hours=6"_s, u"/data/energy/records_found"_s, owner, then);
        });
    }

private Q_SLOTS:
    void readsTheScheduler_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("jobs inside the scheduler, stats and none, a next run with an offset")
            << QByteArray(R"({"status":"success","scheduler":{"status":"running","total_jobs":2,"jobs":[
                {"id":"ingest","name":"Ingestion","next_run":"2026-03-09T05:08:28.611309+01:00","stats":{"run_count":12,
                "success_count":0,"error_count":12,"last_error":"no name"}},
                {"id":"train","name":"Training","next_run":null,"stats":null}]},"timestamp":"2026-03-09T05:00:00"})")
            << u"running|2|ingest Ingestion 2026-03-09T04:08:28Z 12/12 no name|train Training - 0/0 "_s;
        QTest::newRow("jobs beside the scheduler")
            << QByteArray(R"({"status":"success","scheduler":{"status":"running"},"jobs":[{"id":"a"}]})")
            << u"running|1|a  - 0/0 "_s;
        QTest::newRow("not initialized, without a number of jobs")
            << QByteArray(R"({"status":"success","scheduler":{"status":"not_initialized"}})") << u"not_initialized|0"_s;
        QTest::newRow("stopped") << QByteArray(R"({"scheduler":{"status":"stopped","total_jobs":0,"jobs":[]}})")
                                 << u"stopped|0"_s;
        QTest::newRow("a next run without a zone is not known")
            << QByteArray(R"({"scheduler":{"status":"running","jobs":[{"id":"a","next_run":"2026-03-09T05:08:28"}]}})")
            << u"running|1|a  - 0/0 "_s;
        QTest::newRow("a password in an error is not repeated") << QByteArray(
            "{\"scheduler\":{\"status\":\"running\",\"jobs\":[{\"id\":\"a\",\"stats\":{\"last_error\":\"http://"
            "u:hunter2@h\"}}]}}") << u"running|1|a  - 0/0 http://u:***@h"_s;
        QTest::newRow("an error with HTTP 200")
            << QByteArray(R"({"status":"error","message":"no loop"})") << u"ServerFailed"_s;
        QTest::newRow("no status") << QByteArray(R"({"status":"success","scheduler":{"running":true}})")
                                   << u"BadContent"_s;
        QTest::newRow("no scheduler") << QByteArray(R"({"status":"success"})") << u"BadContent"_s;
        QTest::newRow("a job without id")
            << QByteArray(R"({"scheduler":{"status":"running","jobs":[{}]}})") << u"BadContent"_s;
        QTest::newRow("jobs in words") << QByteArray(R"({"scheduler":{"status":"running","jobs":"many"}})")
                                       << u"BadContent"_s;
        QTest::newRow("a count beyond counting")
            << QByteArray(R"({"scheduler":{"status":"running","total_jobs":99999999999}})") << u"BadContent"_s;
        QTest::newRow("no JSON") << QByteArray("running") << u"BadContent"_s;
        QTest::newRow("empty") << QByteArray("{}") << u"BadContent"_s;
    }
    void readsTheScheduler()
    {
        QFETCH(QByteArray, answer);
        m_http.setHandler(answering(200, answer));
        const auto text = [](const SchedulerStatus &status) { return textOf(status); };
        QTEST(tests::outcomeOf(scheduler(), text), "expected");
    }

    void showsWhatWasAskedAndAnswered()
    {
        m_http.setHandler(answering(200, R"({"scheduler":{"status":"running"}})"));
        const auto status = scheduler();
        QCOMPARE(status->asked, u"curl http://api.example:8000/scheduler/status"_s);
        QVERIFY(status->answered.contains("running"_L1));
    }

    void readsRecordCounts_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a count") << QByteArray(
            R"({"status":"✅ ok","health":"pass","data":{"energy":{"records_found":7}}})")
                                 << u"7"_s;
        QTest::newRow("none") << QByteArray(R"({"data":{"energy":{"records_found":0}}})") << u"0"_s;
        QTest::newRow("its store is down")
            << QByteArray(R"({"status":"error","message":"not well","health":"fail"})") << u"ServerFailed"_s;
        QTest::newRow("its store is not well, and it counts")
            << QByteArray(R"({"health":"fail","data":{"energy":{"records_found":0}}})") << u"ServerFailed"_s;
        QTest::newRow("no data") << QByteArray(R"({"status":"✅ ok"})") << u"BadContent"_s;
        QTest::newRow("a count in words")
            << QByteArray(R"({"data":{"energy":{"records_found":"few"}}})") << u"BadContent"_s;
        QTest::newRow("half a record") << QByteArray(R"({"data":{"energy":{"records_found":0.5}}})") << u"BadContent"_s;
        QTest::newRow("less than none") << QByteArray(R"({"data":{"energy":{"records_found":-1}}})") << u"BadContent"_s;
        QTest::newRow("null") << QByteArray(R"({"data":{"energy":{"records_found":null}}})") << u"BadContent"_s;
    }
    void readsRecordCounts()
    {
        QFETCH(QByteArray, answer);
        m_http.setHandler(answering(200, answer));
        const auto text = [](const RecordCount &count) { return QString::number(count.records); };
        QTEST(tests::outcomeOf(records(), text), "expected");
        QCOMPARE(m_http.requests().constLast().url, QUrl(u"http://api.example:8000/influxdb/verify?hours=6"_s));
    }

    void saysWhatFailed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown route") << 404 << QByteArray(R"({"detail":"Not Found"})") << u"NotFound"_s
                                       << u"Not Found"_s;
        QTest::newRow("an exception") << 500 << QByteArray(R"({"detail":"boom"})") << u"ServerFailed"_s << u"boom"_s;
        QTest::newRow("an error with 200") << 200 << QByteArray(R"({"status":"error","message":"no está saludable"})")
                                           << u"ServerFailed"_s << u"no está saludable"_s;
        QTest::newRow("an error without a message")
            << 200 << QByteArray(R"({"health":"fail"})") << u"ServerFailed"_s << u"fail"_s;
    }
    void saysWhatFailed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        QFETCH(QString, part);
        m_http.setHandler(answering(status, answer));
        const auto found = records();
        QVERIFY(!found);
        QTEST(QString(errorCodeName(found.error().code)), "code");
        QVERIFY2(found.error().message.contains(part), qPrintable(found.error().message));
    }
};

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
