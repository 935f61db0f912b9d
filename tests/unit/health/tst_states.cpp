// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "fakes/replaypeer.h"
#include "net/curlhttpclient.h"

#include <QDir>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

/*! Which InfluxDB a row's file comes from. */
enum class Store { Version2, Version1, ServiceOnly };

Store storeOf(const QString &file)
{
    if (file.startsWith("api-"_L1) || file.startsWith("faults/verify-"_L1))
        return Store::ServiceOnly;
    return file.startsWith("influxdb-1"_L1) || file.startsWith("faults/influxql-"_L1) ? Store::Version1
                                                                                      : Store::Version2;
}

bool isKeyRequest(const ExpectedVerdict &row, const Asked &asked)
{
    static const QMap<QString, Key> keys{
        {u"api-health"_s, Key::ApiHealth},
        {u"mlflow-version"_s, Key::MlflowVersion},
        {u"mlflow-api"_s, Key::Experiments},
        {u"features"_s, Key::Features},
        {u"scheduler"_s, Key::Scheduler},
        {u"timeseries"_s, Key::Bucket},
    };
    const Key key = asked.key();
    const QString name = row.file.section(u'/', 1);
    if (row.check == "training-recent"_L1 && name.startsWith("experiment-"_L1))
        return key == Key::ExperimentByName && asked.query.contains("energy"_L1);
    if (row.check == "training-recent"_L1)
        return key == Key::Runs && asked.body.contains("\"experiment_ids\":[\"1\"]");
    if (row.check == "prediction"_L1)
        return key == (name.contains("-production"_L1) ? Key::ProductionPrediction : Key::EnergyPrediction);
    if (row.check.startsWith("data-"_L1))
        return key == (storeOf(row.file) == Store::ServiceOnly ? Key::RecordCount : Key::Newest);
    return key == keys.value(row.check, Key::Other);
}

} // namespace

/*! Every known state and fault of the services, over real HTTP, through a real check run. */
class TestStates final : public QObject
{
    Q_OBJECT

    fakes::ReplayPeer m_peer;
    net::CurlHttpClient m_http;

    void addRows(const QString &table)
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("verdict");
        for (const ExpectedVerdict &row : expectedVerdicts(table))
            QTest::newRow(row.rowName().constData()) << row.file << row.check << row.verdict;
    }

    void pointAtPeer(Bench &bench, const QString &file)
    {
        bench.stack.api->url = m_peer.url();
        bench.stack.mlflow->url = m_peer.url();
        bench.stack.influxdb->url = m_peer.url();
        if (storeOf(file) == Store::Version1) {
            bench.stack.influxdb->version = 1;
            bench.stack.influxdb->user = u"conche"_s;
        } else if (storeOf(file) == Store::ServiceOnly) {
            bench.stack.influxdb->credential.clear();
        }
    }

    void judge()
    {
        QFETCH(QString, file);
        QFETCH(QString, check);
        QFETCH(QString, verdict);
        Bench bench;
        pointAtPeer(bench, file);
        const ExpectedVerdict row{file, check, verdict, {}};
        const HttpAnswer key = httpAnswer(file, bench.now());
        int keyRequests = 0;
        m_peer.setHandler([&](const fakes::ReceivedRequest &request) {
            const Asked asked = Asked::from(request.method, request.target, request.body);
            const bool isKey = isKeyRequest(row, asked);
            keyRequests += isKey ? 1 : 0;
            return fakes::ReplayAction::raw((isKey ? key : bench.factory.answer(asked)).bytes(bench.now()));
        });
        bench.options.only = {check};
        const health::CheckRunReport report = bench.run(&m_http);

        QVERIFY2(keyRequests > 0, "the file was not asked for");
        QCOMPARE(report.results.size(), 1);
        const health::CheckResult &result = report.results.first();
        const QByteArray found = QString(verdictName(result.verdict) % u": " % result.summary).toUtf8();
        if (verdict == "never-ok"_L1)
            QVERIFY2(result.verdict != Verdict::Ok, found.constData());
        else
            QVERIFY2(verdictName(result.verdict) == verdict, found.constData());
        QCOMPARE(unreadable(result, bench.check(check)), QString());
        QVERIFY2(
            result.verdict != Verdict::Unknown || result.fault || check == "features"_L1, "unknown without a reason");
        QVERIFY(!allText(report).contains("geheim"_L1, Qt::CaseInsensitive));
    }

private Q_SLOTS:
    void state_data() { addRows(u"states.tsv"_s); }
    void state() { judge(); }

    void fault_data() { addRows(u"faults.tsv"_s); }
    void fault() { judge(); }

    /*! No state is lost: the table, the list of names and the files are the same set. */
    void tablesNamesAndFilesAgree()
    {
        QStringList judged;
        for (const ExpectedVerdict &row : expectedVerdicts(u"states.tsv"_s)) {
            QVERIFY2(!judged.contains(row.file), qPrintable(row.file));
            judged << row.file;
        }
        QStringList faults;
        for (const ExpectedVerdict &row : expectedVerdicts(u"faults.tsv"_s)) {
            if (row.file.startsWith("faults/"_L1) && !faults.contains(row.file))
                faults << row.file;
        }
        QStringList present;
        for (const QString &folder : QDir(dataPath()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            present << (folder == "faults"_L1 ? QStringList() : filesIn(folder, u".http"_s));
        QStringList named = linesOf(u"states.names"_s);
        QStringList faultFiles = filesIn(u"faults"_s, u".http"_s);
        for (QStringList *list : {&judged, &faults, &present, &named, &faultFiles})
            list->sort();
        QCOMPARE(judged, named);
        QCOMPARE(judged, present);
        QCOMPARE(faults, faultFiles);
    }

    void verdictsAreKnownWords()
    {
        for (const QString &table : {u"states.tsv"_s, u"faults.tsv"_s, u"commands.tsv"_s}) {
            for (const ExpectedVerdict &row : expectedVerdicts(table))
                QVERIFY2(row.verdict == "never-ok"_L1 || verdictFromName(row.verdict), row.rowName().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
