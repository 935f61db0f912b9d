// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running.h"

#include <QElapsedTimer>

using namespace conche;
using namespace conche::practice;

/*! What each scenario breaks, and that it leaves the rest alone. */
class TestPracticeScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trainingSilent();
    void classifierSilent();
    void placeholderTraining();
    void noData();
    void slowFeatures();
    void weatherGap();
    void accuracyDecline();
    void slowDecline();
    void schedulerStopped();
    void databaseDown();
    void mlflowHostBlocked();
    void flapping();
    void expectedVerdictsNameEveryScenarioAndCheck();
};

void TestPracticeScenarios::trainingSilent()
{
    Running running(u"training-silent"_s);
    for (const QString &experiment : {u"1"_s, u"2"_s}) {
        const double silence = hoursAgo(newestRuns(running, experiment, 1).first());
        QVERIFY2(silence > 72 && silence < 73, qPrintable(QString::number(silence)));
    }
    QVERIFY(running.api("POST", "/mlflow/train?model_type=all").text(u"status"_s).contains(u"Training initiated"_s));
    QVERIFY(hoursAgo(newestRuns(running, u"1"_s, 1).first()) > 72);
}

void TestPracticeScenarios::classifierSilent()
{
    Running running(u"classifier-silent"_s);
    QVERIFY(hoursAgo(newestRuns(running, u"1"_s, 2, u"status = 'FINISHED'"_s).last()) < 0.1);
    const QJsonValue failed = newestRuns(running, u"2"_s, 1).first();
    QCOMPARE(failed[u"info"_s][u"status"_s].toString(), u"FAILED"_s);
    // A failed run carries metrics as a good one does.
    QVERIFY(metricOf(failed, u"accuracy"_s));
    QVERIFY(hoursAgo(failed) < 0.6);
    QVERIFY(hoursAgo(newestRuns(running, u"2"_s, 1, u"status = 'FINISHED'"_s).first()) > 71);
}

void TestPracticeScenarios::placeholderTraining()
{
    Running running(u"placeholder-training"_s);
    const QJsonArray newest = newestRuns(running, u"1"_s, 100);
    for (const auto &run : newest) {
        QVERIFY(runName(run).startsWith(u"EMERGENCY_TRAINING_"_s));
        QCOMPARE(run[u"info"_s][u"status"_s].toString(), u"FINISHED"_s);
        QVERIFY(metricOf(run, u"train_r2"_s));
        QVERIFY(!metricOf(run, u"r2_score"_s));
    }
    QVERIFY(hoursAgo(newest.first()) < 0.6);
    QVERIFY(hoursAgo(newestRuns(running, u"1"_s, 1, u"metrics.r2_score > 0"_s).first()) > 71);
    QVERIFY(hoursAgo(newestRuns(running, u"2"_s, 1).first()) > 71);
}

void TestPracticeScenarios::noData()
{
    Running running(u"no-data"_s);
    QCOMPARE(running.api("/mlflow/features?hours_back=1").text(u"status"_s),
        u"⚠️ No data available for feature generation"_s);
    const QJsonValue data = running.api("/influxdb/verify?hours=6").json().value(u"data"_s);
    QCOMPARE(data[u"energy_prices"_s][u"records_found"_s].toInt(-1), 0);
    QCOMPARE(data[u"weather_data"_s][u"records_found"_s].toInt(-1), 0);
    const QByteArray newest = running
                                  .flux("from(bucket: \"energy_data\") |> range(start: -2d) |> last() |> keep(columns: "
                                        "[\"_time\"]) |> group() |> max(column: \"_time\")")
                                  .body;
    QCOMPARE(newest, ",result,table,_time\r\n,_result,0,2026-03-09T21:00:00Z\r\n\r\n");
}

void TestPracticeScenarios::slowFeatures()
{
    Running running(u"slow-features"_s, 1, 100);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(running.api("/mlflow/features?hours_back=1").text(u"status"_s).contains(u"Features Ready"_s));
    QVERIFY(timer.elapsed() >= 340);
    QCOMPARE(running.api("/health").status, 200);
    // Waits end with the stack.
    Running real(u"slow-features"_s, 1, 1);
    QTcpSocket waiting;
    waiting.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(real.stack().values().apiPort));
    QVERIFY(waiting.waitForConnected());
    waiting.write("GET /mlflow/features HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(!waiting.waitForReadyRead(300));
    timer.start();
    real.stack().stop();
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestPracticeScenarios::weatherGap()
{
    Running running(u"weather-gap"_s);
    const auto pointsOf = [&running](const QByteArray &measurement, const QByteArray &day, const QByteArray &next) {
        const QByteArray field = measurement == "weather_data" ? "temperature" : "price_eur_kwh";
        const QByteArray body
            = running
                  .flux("from(bucket: \"energy_data\") |> range(start: " + day + ", stop: " + next
                      + ") |> filter(fn: (r) => r._measurement == \"" + measurement + "\" and r._field == \"" + field
                      + "\") |> keep(columns: [\"_time\"]) |> group() |> distinct(column: \"_time\") |> count()")
                  .body;
        return body.split('\n').value(1).trimmed();
    };
    QCOMPARE(pointsOf("weather_data", "2026-03-09", "2026-03-10"), ",_result,0,10");
    QCOMPARE(pointsOf("weather_data", "2026-03-08", "2026-03-09"), ",_result,0,24");
    QCOMPARE(pointsOf("energy_prices", "2026-03-09", "2026-03-10"), ",_result,0,24");
    QCOMPARE(
        running.api("/influxdb/verify?hours=6").json()[u"data"_s][u"weather_data"_s][u"records_found"_s].toInt(), 6);
}

void TestPracticeScenarios::accuracyDecline()
{
    Running running(u"accuracy-decline"_s);
    const auto scores = [&running](const QString &experiment, const QString &metric) {
        QList<double> result;
        for (const auto &run : newestRuns(running, experiment, 2 * 48 * 31)) {
            if (const auto value = metricOf(run, metric))
                result.append(*value);
        }
        return result;
    };
    for (const auto &[experiment, metric] : {std::pair(u"1"_s, u"r2_score"_s), std::pair(u"2"_s, u"accuracy"_s)}) {
        const QList<double> values = scores(experiment, metric);
        const auto mean = [&values](qsizetype from) {
            return std::accumulate(values.begin() + from, values.begin() + from + 48, 0.0) / 48;
        };
        QVERIFY2(std::abs(mean(0) - 0.80) < 0.01, qPrintable(QString::number(mean(0))));
        QVERIFY(mean(0) < mean(48 * 10) && mean(48 * 10) < mean(48 * 20) && mean(48 * 20) < mean(48 * 30));
        QVERIFY(mean(48 * 30) > 0.89);
    }
}

void TestPracticeScenarios::slowDecline()
{
    Running running(u"slow-decline"_s);
    const auto meanOf = [](const QJsonArray &runs, const QString &metric, qsizetype from) {
        double sum = 0;
        int count = 0;
        for (qsizetype i = from; i < from + 200; ++i) {
            if (const auto value = metricOf(runs[i], metric); value && *value < 1000) {
                sum += *value;
                ++count;
            }
        }
        return sum / count;
    };
    const QJsonArray classifier = newestRuns(running, u"2"_s, 2 * 48 * 100);
    const double loss = meanOf(classifier, u"accuracy"_s, 2 * 48 * 90) - meanOf(classifier, u"accuracy"_s, 0);
    QVERIFY2(loss > 0.04 && loss < 0.06, qPrintable(QString::number(loss)));
    // A little a week, and still within its limit.
    QVERIFY(meanOf(classifier, u"accuracy"_s, 0) > 0.855);
    QVERIFY(meanOf(classifier, u"training_time_seconds"_s, 0) > 120);
    QVERIFY(meanOf(classifier, u"training_time_seconds"_s, 2 * 48 * 95) < 20);
    QVERIFY(meanOf(newestRuns(running, u"1"_s, 200), u"r2_score"_s, 0) > 0.91);
}

void TestPracticeScenarios::schedulerStopped()
{
    Running running(u"scheduler-stopped"_s);
    const QJsonValue scheduler = running.api("/scheduler/status").json().value(u"scheduler"_s);
    QCOMPARE(scheduler[u"status"_s].toString(), u"stopped"_s);
    QCOMPARE(scheduler[u"total_jobs"_s].toInt(-1), 0);
    QVERIFY(scheduler[u"jobs"_s].toArray().isEmpty());
}

void TestPracticeScenarios::databaseDown()
{
    Running running(u"database-down"_s);
    QCOMPARE(running.mlflow("/version").body, "2.8.1");
    QCOMPARE(running.mlflow("/health").body, "OK");
    const Reply refused = running.mlflow("experiments/search", {{u"max_results"_s, 5}});
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.text(u"error_code"_s), u"TEMPORARILY_UNAVAILABLE"_s);
    QCOMPARE(running.docker({u"inspect"_s, u"-f"_s, u"{{.State.Status}}"_s, u"chocolate_factory_postgres"_s})
                 .value(u"stdout"_s)
                 .toString(),
        u"exited\n"_s);
    QVERIFY(running.docker({u"exec"_s, u"chocolate_factory_postgres"_s, u"psql"_s})
                .value(u"stderr"_s)
                .toString()
                .contains(u"is not running"_s));
    QVERIFY(!running.docker({u"ps"_s}).value(u"stdout"_s).toString().contains(u"postgres"_s));
    QVERIFY(running.docker({u"ps"_s, u"-a"_s}).value(u"stdout"_s).toString().contains(u"Exited (137) 40 min ago"_s));
    // The way out is the real one.
    running.docker({u"start"_s, u"chocolate_factory_postgres"_s});
    QCOMPARE(running.mlflow("experiments/search", {{u"max_results"_s, 5}}).status, 200);
}

void TestPracticeScenarios::mlflowHostBlocked()
{
    Running running(u"mlflow-host-blocked"_s);
    QCOMPARE(running.mlflow("/version").body, "3.17.2");
    QCOMPARE(running.mlflow("/health").status, 200);
    const Reply refused = running.mlflow("experiments/search", {{u"max_results"_s, 5}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.body, "Invalid Host header - possible DNS rebinding attack detected");
}

void TestPracticeScenarios::flapping()
{
    const QStringList state{u"inspect"_s, u"-f"_s, u"{{.State.Status}}"_s, u"chocolate_factory_brain"_s};
    const QDateTime even(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);
    Running up(u"flapping"_s, 1, 1, even);
    QCOMPARE(up.api("/health").status, 200);
    QCOMPARE(up.docker(state).value(u"stdout"_s).toString(), u"running\n"_s);
    Running down(u"flapping"_s, 1, 1, even.addSecs(60));
    QCOMPARE(down.api("/health").status, 500);
    QCOMPARE(down.api("/scheduler/status").status, 500);
    QCOMPARE(down.docker(state).value(u"stdout"_s).toString(), u"restarting\n"_s);
    QCOMPARE(down.mlflow("/version").status, 200);
}

void TestPracticeScenarios::expectedVerdictsNameEveryScenarioAndCheck()
{
    QFile file(QStringLiteral(CONCHE_SOURCE_DIR) + u"/tests/unit/practice/expected.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMap<QString, QStringList> checks;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), 3);
        checks[cells.at(0)].append(cells.at(1));
    }
    QStringList names = scenarioNames();
    names.sort();
    QCOMPARE(checks.keys(), names);
    for (const QStringList &each : checks)
        QCOMPARE(each, checks.value(u"healthy"_s));
    QCOMPARE(checks.value(u"healthy"_s).size(), 13);
}

QTEST_GUILESS_MAIN(TestPracticeScenarios)
#include "tst_practice_scenarios.moc"
