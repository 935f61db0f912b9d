// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "health/reportjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

/*! What a report shows: the JSON of `check`, and never a secret. */
class TestReport final : public QObject
{
    Q_OBJECT

    /*! A whole run whose servers answer so to everything. */
    static QString textOfRun(Bench &bench, const net::HttpReply &reply)
    {
        bench.httpOverride = [reply](Key, const Asked &) { return std::optional<Bench::Reply>(reply); };
        return allText(bench.run());
    }

private Q_SLOTS:
    void jsonHasTheShapeThatWasPromised()
    {
        Bench bench;
        bench.stack.influxdb->credential.clear();
        bench.answerWith(Key::Scheduler, failure(ErrorCode::ServerFailed, u"it failed; see its log"_s));
        const health::CheckRunReport report = bench.run();
        const QJsonObject json = health::toJson(report);
        QCOMPARE(json.keys(),
            sorted({u"stack"_s, u"started"_s, u"duration_ms"_s, u"verdict"_s, u"score"_s, u"coverage"_s, u"results"_s,
                u"signs"_s, u"level"_s, u"outage"_s}));
        // The checks alone judge neither.
        QCOMPARE(json["signs"_L1], QJsonValue(QJsonArray()));
        QCOMPARE(json["level"_L1], QJsonValue());
        QCOMPARE(json["outage"_L1], QJsonValue());
        QCOMPARE(json["score"_L1].toObject().keys(), sorted({u"passed"_s, u"of"_s}));
        QCOMPARE(json["coverage"_L1].toObject().keys(), sorted({u"ran"_s, u"of"_s, u"missing"_s}));
        QCOMPARE(json["coverage"_L1]["missing"_L1].toArray().size(), 3);
        QCOMPARE(json["coverage"_L1]["missing"_L1][0].toObject().keys(), sorted({u"id"_s, u"reason"_s}));
        QCOMPARE(json["started"_L1].toString(), u"2026-03-10T09:30:00Z"_s);
        QCOMPARE(json["verdict"_L1].toString(), u"unknown"_s);
        QCOMPARE(json["duration_ms"_L1].toInteger(-1), report.duration.count());
        for (const QJsonValue result : json["results"_L1].toArray()) {
            QCOMPARE(
                result["evidence"_L1].toObject().contains(u"fault"_s), result["id"_L1].toString() == "scheduler"_L1);
            QVERIFY2(!result["evidence"_L1]["asked"_L1].toArray().isEmpty(),
                "evidence shows what was asked, answered or not");
            QCOMPARE(result.toObject().keys(),
                sorted({u"id"_s, u"title"_s, u"verdict"_s, u"summary"_s, u"latency_ms"_s, u"evidence"_s}));
            QVERIFY(verdictFromName(result["verdict"_L1].toString()).has_value());
            QVERIFY(result["latency_ms"_L1].isDouble());
            QVERIFY(result["evidence"_L1].isObject());
        }
        QVERIFY(!QJsonDocument::fromJson(allText(report).toUtf8()).isNull());
    }

    void jsonShowsSignsAndTheOutage()
    {
        Bench bench;
        health::CheckRunReport report;
        report.started = bench.now();
        report.signs = {{u"no-raw-data"_s, u"No raw data"_s, Verdict::Critical, Verdict::Unknown,
            u"not enough history"_s, {{u"newest result"_s, u"ready"_s}}}};
        report.outage = health::Outage{2, bench.now().addSecs(-90'000), u"Level 2: training stopped 25 h ago"_s};
        const QJsonObject json = health::toJson(report);
        const QJsonObject sign{{u"id"_s, u"no-raw-data"_s}, {u"title"_s, u"No raw data"_s},
            {u"severity"_s, u"critical"_s}, {u"verdict"_s, u"unknown"_s}, {u"summary"_s, u"not enough history"_s},
            {u"facts"_s, QJsonArray{QJsonObject{{u"name"_s, u"newest result"_s}, {u"value"_s, u"ready"_s}}}}};
        QCOMPARE(json["signs"_L1], QJsonValue(QJsonArray{sign}));
        QCOMPARE(json["level"_L1], QJsonValue(2));
        const QJsonObject outage{
            {u"since"_s, u"2026-03-09T08:30:00Z"_s}, {u"summary"_s, u"Level 2: training stopped 25 h ago"_s}};
        QCOMPARE(json["outage"_L1], QJsonValue(outage));

        report.outage = health::Outage{std::nullopt, std::nullopt, u"not known"_s};
        QCOMPARE(health::toJson(report)["level"_L1], QJsonValue());
        QCOMPARE(health::toJson(report)["outage"_L1]["since"_L1], QJsonValue());
        QCOMPARE(health::toJson(report)["outage"_L1]["summary"_L1], QJsonValue(u"not known"_s));
    }

    void secretThatAServerEchoes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("before");
        const QByteArray long190(190, 'x');
        const QByteArray long92(92, 'x');
        for (const int status : {200, 400, 401, 404, 500}) {
            for (const QByteArray type : {"application/json", "text/csv", "text/plain", "text/html"}) {
                QTest::addRow("%d as %s", status, type.constData()) << status << type << QByteArray();
                QTest::addRow("%d as %s, cut in the middle of 200", status, type.constData())
                    << status << type << long190;
                QTest::addRow("%d as %s, cut in the middle of 100", status, type.constData())
                    << status << type << long92;
            }
        }
    }

    void secretThatAServerEchoes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, before);
        Bench bench;
        bench.stack.api->credential = u"keychain:api"_s;
        bench.stack.mlflow->credential = u"keychain:mlflow"_s;
        bench.stack.mlflow->user = u"operator"_s;
        bench.keychain.put(u"api"_s, bench.token);
        bench.keychain.put(u"mlflow"_s, bench.token);
        const QByteArray basic = QByteArray("operator:" + bench.token.reveal()).toBase64();
        for (const QByteArray &echo :
            {bench.token.reveal(), bench.token.reveal().toBase64(), bench.token.reveal().toPercentEncoding(), basic}) {
            const QByteArray text = before + echo + " more";
            for (const QByteArray &body : {text,
                     QByteArray("{\"message\":\"" + text + "\",\"status\":\"" + text + "\",\"data\":\"" + text
                         + "\",\"scheduler\":{\"status\":\"" + text + "\",\"jobs\":7}}"),
                     QByteArray("{\"status\":\"error\",\"experiments\":\"" + text + "\",\"runs\":[{\"info\":\"" + text
                         + "\"}]}"),
                     QByteArray("#datatype,string,string\r\n,error,reference\r\n," + text + ",1\r\n")}) {
                const QString shown = textOfRun(bench, fakes::FakeHttpClient::reply(status, body, contentType));
                // Half of a secret is a secret, too.
                const QString half = QString::fromLatin1(echo.first(echo.size() / 2));
                const QString found = shown.contains(half)
                    ? shown.sliced(std::max<qsizetype>(0, shown.indexOf(half) - 150), 200)
                    : QString();
                QCOMPARE(found, QString());
            }
        }
    }

    void secretInACurlCommandIsAVariable()
    {
        Bench bench;
        const QString shown = allText(bench.run());
        QVERIFY(shown.contains("$INFLUXDB_TOKEN"_L1));
        for (const QString &form : formsOf(bench.token))
            QVERIFY(!shown.contains(form));
    }

    void passwordsInDockersAnswer()
    {
        Bench bench;
        for (const QString &file : filesIn(u"docker-20.10"_s, u".txt"_s)) {
            bench.endWith(Key::Inspect, commandOutcome(file));
            QVERIFY2(!allText(bench.run()).contains("geheim"_L1), qPrintable(file));
        }
    }

    void passwordsInWhatDockerAndPsqlComplainOf()
    {
        const QByteArray complaint
            = "error: postgresql+psycopg2://mlflow:geheim-1@postgres/mlflow PGPASSWORD=geheim-2 failed\n";
        for (const Key key : {Key::Inspect, Key::Postgres, Key::DiskBytes, Key::DiskInodes}) {
            for (const int code : {1, 2, 125, 126, 127, 255}) {
                Bench bench;
                bench.endWith(key, fakes::FakeCommandRunner::exited(code, complaint, complaint));
                const QString shown = allText(bench.run());
                QVERIFY2(!shown.contains("geheim"_L1),
                    qPrintable(shown.sliced(std::max<qsizetype>(0, shown.indexOf("geheim"_L1) - 150), 200)));
            }
        }
    }

    void passwordsThatAreSomebodyElses()
    {
        Bench bench;
        const QString shown = textOfRun(bench,
            fakes::FakeHttpClient::reply(
                500, "{\"message\":\"cannot reach postgresql://mlflow:geheim@postgres/mlflow\"}"));
        QVERIFY(!shown.contains("geheim"_L1));
        QVERIFY(shown.contains("postgresql://mlflow:***@postgres/mlflow"_L1));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
