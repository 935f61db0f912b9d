// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "peers/mlflow/mlflowclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace conche;
using namespace conche::mlflow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::answering;

namespace {

/*! The status and body of a .http file of tests/data. */
fakes::FakeHttpClient::Handler answeringAs(const QString &name)
{
    QFile file(QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    // Times before now: any will do.
    static const QRegularExpression times(u"@\\{[^}]*\\}"_s);
    const QByteArray whole = QString::fromUtf8(file.readAll()).replace(times, u"1741773660010"_s).toUtf8();
    return answering(whole.split(' ').value(1).toInt(), whole.mid(whole.indexOf("\n\n") + 2));
}

QString textOf(const net::Answer<ModelVersionPage> &answer)
{
    QStringList parts;
    for (const ModelVersion &version : answer.value.versions)
        parts << u"%1@%2:%3"_s.arg(version.version).arg(version.created.toMSecsSinceEpoch()).arg(version.runId);
    if (!answer.value.nextPageToken.isEmpty())
        parts << u"next "_s + answer.value.nextPageToken;
    return parts.join(u' ');
}

} // namespace

/*! Registered models and the runs behind their versions. */
class TestMlflowModels final : public QObject
{
    Q_OBJECT

    fakes::FakeHttpClient m_http;
    MlflowClient m_client{m_http, {QUrl(u"http://mlflow.example:5000"_s), {}}, 5s};

    Result<net::Answer<ModelVersionPage>> versions(const QString &model = u"m"_s, const QString &token = {})
    {
        return tests::answerOf<net::Answer<ModelVersionPage>>(
            [&](QObject *owner, auto then) { m_client.modelVersions(model, token, owner, then); });
    }
    Result<net::Answer<QString>> model(const QString &name)
    {
        return tests::answerOf<net::Answer<QString>>(
            [&](QObject *owner, auto then) { m_client.registeredModel(name, owner, then); });
    }
    Result<net::Answer<Run>> run(const QString &id)
    {
        return tests::answerOf<net::Answer<Run>>([&](QObject *owner, auto then) { m_client.run(id, owner, then); });
    }

private Q_SLOTS:
    void readsWhatServersAnswer_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("expected");
        QTest::newRow("2.8") << u"mlflow-2.8.1"_s
                             << u"1@1741687260010:c766dfd564ef43a9c1ee8e6b53b406d3 "
                                "2@1741687262020:c766dfd564ef43a9c1ee8e6b53b406d3"_s;
        QTest::newRow("3") << u"mlflow-3.17.2"_s
                           << u"1@1741773660010:5ee9bec697bf4890b5e55827c057464f "
                              "2@1741773662020:5ee9bec697bf4890b5e55827c057464f"_s;
    }
    void readsWhatServersAnswer()
    {
        QFETCH(const QString, folder);
        m_http.setHandler(answeringAs(folder + u"/model-versions-search.http"_s));
        QTEST(tests::outcomeOf(versions(), [](const auto &value) { return textOf(value); }), "expected");
        m_http.setHandler(answeringAs(folder + u"/run-get.http"_s));
        const auto one = run(u"x"_s);
        QVERIFY(one && one->value.status == RunStatus::Finished && !one->value.metrics.isEmpty());
        QVERIFY(!one->value.experimentId.isEmpty());
        m_http.setHandler(answeringAs(folder + u"/run-missing.http"_s));
        QCOMPARE(run(u"x"_s).error().code, ErrorCode::NotFound);
        m_http.setHandler(answeringAs(folder + u"/model-missing.http"_s));
        const auto missing = model(u"price"_s);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().message.contains("no registered model named \"price\""_L1));
    }

    void readsVersions_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &versions, const QString &expected) {
            QTest::newRow(name) << "{\"model_versions\":[" + versions + "],\"next_page_token\":\"t\"}" << expected;
        };
        QTest::newRow("none") << QByteArray("{}") << QString();
        row("oldest first", R"({"version":"2","creation_timestamp":20},{"version":"1","creation_timestamp":"10"})",
            u"1@10: 2@20: next t"_s);
        row("the run's id may be any text", R"({"version":"1","creation_timestamp":1,"run_id":"a' OR 'b"})",
            u"1@1: next t"_s);
        row("a line break after an id", R"({"version":"1","creation_timestamp":1,"run_id":"a\n"})", u"1@1: next t"_s);
        row("an id that is too long",
            "{\"version\":\"1\",\"creation_timestamp\":1,\"run_id\":\"" + QByteArray(257, 'a') + "\"}",
            u"1@1: next t"_s);
        row("no time", R"({"version":"1"})", u"BadContent"_s);
        row("no number", R"({"creation_timestamp":1})", u"BadContent"_s);
    }
    void readsVersions()
    {
        QFETCH(const QByteArray, answer);
        m_http.setHandler(answering(200, answer));
        QTEST(tests::outcomeOf(versions(), [](const auto &value) { return textOf(value); }), "expected");
    }

    void asksForTheVersionsOfOneModel_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("filter");
        QTest::newRow("plain") << u"price"_s << QByteArray("name%3D%27price%27");
        QTest::newRow("not ASCII") << u"día 1"_s << QByteArray("name%3D%27d%C3%ADa%201%27");
        QTest::newRow("a quote") << u"it's"_s << QByteArray("name%3D%22it%27s%22");
    }
    void asksForTheVersionsOfOneModel()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, filter);
        m_http.setHandler(answering(200, "{}"));
        QVERIFY(versions(name, u"a+b"_s).has_value());
        QCOMPARE(m_http.requests().constLast().url.toEncoded(),
            "http://mlflow.example:5000/api/2.0/mlflow/model-versions/search?filter=" + filter
                + "&max_results=5000&page_token=a%2Bb");
    }

    void asksForRunsByTheirIds()
    {
        m_http.setHandler(answering(
            200, R"({"runs":[{"info":{"run_id":"a","experiment_id":"1","lifecycle_stage":"deleted"},"data":{}}]})"));
        RunQuery query{.experimentId = u"1"_s, .status = std::nullopt, .pageToken = {}};
        query.ids = {u"a"_s, u"b"_s};
        const auto page = tests::answerOf<net::Answer<RunPage>>(
            [&](QObject *owner, auto then) { m_client.runs(query, owner, then); });
        QVERIFY(page.has_value());
        QCOMPARE(page->value.runs.size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(m_http.requests().constLast().body).object();
        QCOMPARE(body.value("filter"_L1).toString(), u"attributes.run_id IN ('a','b')"_s);
        QCOMPARE(body.value("run_view_type"_L1).toString(), u"ALL"_s);
    }

    void findsADeletedRun()
    {
        m_http.setHandler(answering(200,
            R"({"run":{"info":{"run_id":"a","experiment_id":"7","status":"FAILED","lifecycle_stage":"deleted"}}})"));
        const auto found = run(u"a"_s);
        QVERIFY(found.has_value());
        QCOMPARE(found->value.id, u"a"_s);
        QCOMPARE(found->value.experimentId, u"7"_s);
        m_http.setHandler(answering(200, "{}"));
        QCOMPARE(run(u"a"_s).error().code, ErrorCode::BadContent);
    }
};

QTEST_GUILESS_MAIN(TestMlflowModels)
#include "tst_mlflowmodels.moc"
