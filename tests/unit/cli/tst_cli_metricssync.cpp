// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

/*! `conche-cli metrics sync`, and what a check takes in beside its questions. */
class TestCliMetricsSync final : public QObject
{
    Q_OBJECT

    static QString stackFile(const Console &console)
    {
        return console.write(u"own.toml"_s,
            QByteArray("format = 1\n"
                       "name = \"own\"\n"
                       "title = \"Own\"\n"
                       "zone = \"UTC\"\n"
                       "[peers.mlflow]\n"
                       "url = \"http://mlflow.example:5000\"\n"
                       "[[check]]\n"
                       "id = \"mlflow-version\"\n"
                       "title = \"MLflow\"\n"
                       "kind = \"http\"\n"
                       "[[check.request]]\n"
                       "peer = \"mlflow\"\n"
                       "path = \"/version\"\n"
                       "[[metric]]\n"
                       "id = \"energy\"\n"
                       "title = \"Energy\"\n"
                       "kind = \"mlflow\"\n"
                       "experiment = \"chocolate_energy_optimization\"\n"
                       "metric = \"r2_score\"\n"
                       "better = \"higher\"\n"
                       "[[metric]]\n"
                       "id = \"latency\"\n"
                       "title = \"Latency\"\n"
                       "kind = \"latency\"\n"
                       "check = \"mlflow-version\"\n"));
    }
    static QStringList sync(const Console &console, const QStringList &more = {})
    {
        return QStringList{u"metrics"_s, u"sync"_s, u"--stack"_s, console.path(u"own.toml"_s)} + more;
    }
    static QJsonObject json(const Console &console) { return QJsonDocument::fromJson(console.out().toUtf8()).object(); }
    static qsizetype searches(const Console &console)
    {
        return std::ranges::count_if(console.bench.http.requests(),
            [](const net::HttpRequest &request) { return request.url.path().endsWith("/runs/search"_L1); });
    }

private Q_SLOTS:
    void takesInWhatIsNew()
    {
        Console console;
        stackFile(console);
        QCOMPARE(console.run(sync(console)), 0);
        QVERIFY2(
            console.out().contains("MLflow: chocolate_energy_optimization: 1 value"_L1), qPrintable(console.out()));
        QVERIFY(console.out().contains("1 new value"_L1));
        QCOMPARE(console.error(), QString());
        QCOMPARE(console.run(sync(console, {u"--json"_s})), 0);
        QCOMPARE(json(console)[u"new_values"_s].toInt(-1), 0);
        QVERIFY(json(console)[u"done"_s].toBool());
        QVERIFY(json(console)[u"whole"_s].toBool());
    }

    void saysWhatWasNotHad()
    {
        Console console;
        stackFile(console);
        console.bench.answerWith(Key::ExperimentByName, failure(ErrorCode::Refused, u"nobody is there"_s));
        QCOMPARE(console.run(sync(console)), 1);
        QVERIFY2(console.error().contains("energy: nobody is there"_L1), qPrintable(console.error()));
        QCOMPARE(console.run(sync(console, {u"--json"_s})), 1);
        const QJsonObject trouble = json(console)[u"troubles"_s].toArray().first().toObject();
        QCOMPARE(trouble[u"metric"_s].toString(), u"energy"_s);
        QCOMPARE(trouble[u"failed"_s].toBool(), true);
        console.bench.httpOverride = {};
        QCOMPARE(console.run(sync(console)), 0);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("part");
        QTest::newRow("a metric") << QStringList{u"--only"_s, u"enregy"_s} << u"there is no metric \"enregy\""_s;
        QTest::newRow("a span") << QStringList{u"--timeout"_s, u"soon"_s} << u"soon"_s;
        QTest::newRow("an option") << QStringList{u"--often"_s} << u"--often"_s;
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, part);
        Console console;
        stackFile(console);
        QCOMPARE(console.run(sync(console, options)), 3);
        QVERIFY2(console.error().contains(part), qPrintable(console.error()));
        QVERIFY(console.bench.http.requests().isEmpty());
    }

    void aCheckTakesInWhatIsNew()
    {
        Console console;
        stackFile(console);
        QCOMPARE(console.run({u"check"_s, u"--stack"_s, console.path(u"own.toml"_s)}), 0);
        QCOMPARE(searches(console), 1);
        // Both are there: the run of MLflow and how long this very check took.
        QCOMPARE(console.run(sync(console, {u"--json"_s})), 0);
        QCOMPARE(json(console)[u"new_values"_s].toInt(-1), 0);
    }

    void someChecksTakeInNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("nothing is remembered") << QStringList{u"--no-store"_s};
        QTest::newRow("only one is asked") << QStringList{u"--only"_s, u"mlflow-version"_s};
    }
    void someChecksTakeInNothing()
    {
        QFETCH(QStringList, options);
        Console console;
        stackFile(console);
        QCOMPARE(console.run(QStringList{u"check"_s, u"--stack"_s, console.path(u"own.toml"_s)} + options), 0);
        QCOMPARE(searches(console), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliMetricsSync)
#include "tst_cli_metricssync.moc"
