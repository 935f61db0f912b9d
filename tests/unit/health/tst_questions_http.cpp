// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

stack::Expectation at(const QString &pointer)
{
    stack::Expectation expectation;
    expectation.pointer = pointer;
    return expectation;
}

stack::Request requestOf(const QString &path, const QList<stack::Expectation> &expectations = {})
{
    stack::Request request;
    request.peer = u"api"_s;
    request.url = QUrl(path);
    request.expectations = expectations;
    return request;
}

stack::Check checkOf(const QList<stack::Request> &requests, stack::Asks asks = stack::Asks::Through)
{
    stack::HttpCheck question;
    question.requests = requests;
    stack::Check check;
    check.id = u"own"_s;
    check.title = u"Own check"_s;
    check.asks = asks;
    check.question = question;
    return check;
}

net::HttpReply replyOf(const QByteArray &body, int status = 200, std::chrono::milliseconds latency = 5ms)
{
    net::HttpReply reply = fakes::FakeHttpClient::reply(status, body);
    reply.latency = latency;
    return reply;
}

} // namespace

/*! Checks of kind "http": statuses, expectations of every form, latency, several requests. */
class TestHttpQuestion final : public QObject
{
    Q_OBJECT

    static health::CheckResult ask(const stack::Check &check, const QByteArray &body, int status = 200)
    {
        Bench bench;
        bench.answerWith(Key::Other, replyOf(body, status));
        return bench.ask(check);
    }

private Q_SLOTS:
    void longAnswerIsJudgedAlike()
    {
        stack::Expectation well = at(u"/status"_s);
        well.equals = u"ok"_s;
        const stack::Check check = checkOf({requestOf(u"/"_s, {well})});
        const QByteArray noise(300'000, 'x');
        for (const QByteArray status : {"ok", "bad"}) {
            const QByteArray begin = "{\"status\": \"" + status + "\", \"noise\": \"";
            const health::CheckResult small = ask(check, begin + "\"}");
            const health::CheckResult large = ask(check, begin + noise + "\"}");
            QCOMPARE(large.verdict, small.verdict);
            QCOMPARE(large.summary, small.summary);
            QCOMPARE(large.evidence.rule, small.evidence.rule);
            QCOMPARE(large.verdict, status == "ok" ? Verdict::Ok : Verdict::Critical);
        }
        QCOMPARE(ask(check, "{\"status\": \"" + noise).fault, ErrorCode::BadContent);
    }

    void status_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Verdict>("service");
        QTest::addColumn<Verdict>("through");
        QTest::newRow("200 as expected") << 200 << Verdict::Ok << Verdict::Ok;
        for (const int status :
            {100, 201, 204, 206, 301, 304, 307, 400, 404, 405, 409, 410, 418, 422, 429, 500, 502, 503, 504, 599})
            QTest::addRow("%d", status) << status << Verdict::Critical << Verdict::Unknown;
        QTest::newRow("401, we are not let in") << 401 << Verdict::Unknown << Verdict::Unknown;
        QTest::newRow("403, we are not let in") << 403 << Verdict::Unknown << Verdict::Unknown;
    }

    void status()
    {
        QFETCH(int, status);
        QFETCH(Verdict, service);
        QFETCH(Verdict, through);
        const stack::Check asService = checkOf({requestOf(u"/own"_s)}, stack::Asks::Service);
        const stack::Check asThrough = checkOf({requestOf(u"/own"_s)});
        const health::CheckResult result = ask(asService, "{}", status);
        QCOMPARE(result.verdict, service);
        QCOMPARE(unreadable(result, asService), QString());
        QCOMPARE(ask(asThrough, "{}", status).verdict, through);
    }

    void anExpectedErrorStatusIsOk()
    {
        stack::Check check = checkOf({requestOf(u"/own"_s)});
        std::get<stack::HttpCheck>(check.question).requests[0].statuses = {404, 410};
        QCOMPARE(ask(check, "gone", 410).verdict, Verdict::Ok);
        QCOMPARE(ask(check, "here", 200).verdict, Verdict::Unknown);
    }

    void expectation_data()
    {
        QTest::addColumn<stack::Expectation>("expectation");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *name, const stack::Expectation &expectation, const QByteArray &body,
                             Verdict verdict) { QTest::newRow(name) << expectation << body << verdict; };
        stack::Expectation healthy = at(u"/status"_s);
        healthy.equals = u"healthy"_s;
        row("equal", healthy, R"({"status":"healthy"})", Verdict::Ok);
        row("equal but for a space", healthy, R"({"status":"healthy "})", Verdict::Critical);
        row("equal but for its case", healthy, R"({"status":"Healthy"})", Verdict::Critical);
        row("another value", healthy, R"({"status":"degraded"})", Verdict::Critical);
        row("an empty value", healthy, R"({"status":""})", Verdict::Critical);
        row("a value of spaces", healthy, R"({"status":"   "})", Verdict::Critical);
        row("the pointer leads nowhere", healthy, R"({"state":"healthy"})", Verdict::Unknown);
        row("null in its place", healthy, R"({"status":null})", Verdict::Unknown);
        row("an array with the value in its place", healthy, R"({"status":["healthy"]})", Verdict::Unknown);
        row("no JSON", healthy, "healthy", Verdict::Unknown);
        row("no body", healthy, "", Verdict::Unknown);
        row("the value is there, and JSON goes wrong after it", healthy, R"({"status":"healthy",)", Verdict::Unknown);
        row("a key twice, the second one wrong", healthy, R"({"status":"healthy","status":"down"})", Verdict::Critical);

        stack::Expectation number = at(u"/score"_s);
        number.type = u"number"_s;
        row("a number", number, R"({"score":0.0})", Verdict::Ok);
        row("a number as text", number, R"({"score":"0.5"})", Verdict::Unknown);
        row("null for a number", number, R"({"score":null})", Verdict::Unknown);
        row("NaN for a number", number, R"({"score":NaN})", Verdict::Unknown);
        row("true for a number", number, R"({"score":true})", Verdict::Unknown);

        stack::Expectation text = at(u"/prediction"_s);
        text.type = u"string"_s;
        row("a text", text, R"({"prediction":"Moderate"})", Verdict::Ok);

        stack::Expectation lacks = at(u"/status"_s);
        lacks.lacks = u"No data"_s;
        row("lacking what must not be there", lacks, R"({"status":"✅ Features Ready"})", Verdict::Ok);
        row("holding what must not be there", lacks, R"({"status":"⚠️ No data available"})", Verdict::Critical);
        row("an object in its place", lacks, R"({"status":{}})", Verdict::Unknown);

        stack::Expectation contains = at(u"/status"_s);
        contains.contains = u"Ready"_s;
        row("contained", contains, R"({"status":"✅ Features Ready"})", Verdict::Ok);
        row("not contained", contains, R"({"status":"❌ No data"})", Verdict::Critical);
        row("contained in another type", contains, R"({"status":["Not Ready"]})", Verdict::Unknown);
        contains.otherwise = Verdict::Unknown;
        row("not contained, which is unknown here", contains, R"({"status":"warming up"})", Verdict::Unknown);
        contains.otherwise = Verdict::Warning;
        row("not contained, which is a warning here", contains, R"({"status":"warming up"})", Verdict::Warning);

        stack::Expectation version;
        version.matches = u"^\\d+\\.\\d+"_s;
        row("the whole answer matches", version, "2.8.1\n", Verdict::Ok);
        row("the whole answer does not match", version, "v2.8.1", Verdict::Critical);
        row("an empty answer does not match", version, "", Verdict::Critical);
        row("a page of HTML does not match", version, "<html><body>2.8.1</body></html>", Verdict::Critical);
    }

    void expectation()
    {
        QFETCH(stack::Expectation, expectation);
        QFETCH(QByteArray, body);
        QFETCH(Verdict, verdict);
        const stack::Check check = checkOf({requestOf(u"/own"_s, {expectation})});
        const health::CheckResult result = ask(check, body);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(unreadable(result, check), QString());
        QVERIFY2(result.verdict == Verdict::Ok || !result.evidence.asked.isEmpty(), "the evidence says what was asked");
    }

    void worstExpectationSpeaks()
    {
        stack::Expectation ready = at(u"/status"_s);
        ready.contains = u"Ready"_s;
        ready.otherwise = Verdict::Unknown;
        stack::Expectation failed = at(u"/status"_s);
        failed.matches = u"^(?!.*failed)"_s;
        const stack::Check check = checkOf({requestOf(u"/own"_s, {ready, failed})});
        QCOMPARE(ask(check, R"({"status":"Ready"})").verdict, Verdict::Ok);
        QCOMPARE(ask(check, R"({"status":"warming up"})").verdict, Verdict::Unknown);
        const health::CheckResult result = ask(check, R"({"status":"it failed"})");
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY2(result.summary.contains("it failed"_L1), qPrintable(result.summary));
    }

    void latency_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("latency");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("ten seconds") << std::chrono::milliseconds(10s) << Verdict::Ok;
        QTest::newRow("a millisecond more than ten seconds") << std::chrono::milliseconds(10'001ms) << Verdict::Warning;
        QTest::newRow("34 seconds") << std::chrono::milliseconds(34s) << Verdict::Warning;
    }

    void latency()
    {
        QFETCH(std::chrono::milliseconds, latency);
        QFETCH(Verdict, verdict);
        Bench bench;
        bench.answerWith(Key::Features, replyOf("{\"status\":\"✅ Features Ready\"}", 200, latency));
        const health::CheckResult result = bench.ask(u"features"_s);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.latency, latency);
        QCOMPARE(result.summary.contains("more than 10 s"_L1), verdict == Verdict::Warning);
    }

    void latencyThatIsCritical()
    {
        stack::Check check = checkOf({requestOf(u"/own"_s)});
        std::get<stack::HttpCheck>(check.question).warnAfter = 1s;
        std::get<stack::HttpCheck>(check.question).critAfter = 3s;
        Bench bench;
        bench.answerWith(Key::Other, replyOf("{}", 200, 3001ms));
        QCOMPARE(bench.ask(check).verdict, Verdict::Critical);
    }

    /*! What is said of the content stands, however slow it came. */
    void slowAndWrongSaysWhatIsWrong()
    {
        Bench bench;
        bench.answerWith(Key::Features, replyOf("{\"status\":\"❌ No data available\"}", 200, 34s));
        const health::CheckResult result = bench.ask(u"features"_s);
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY2(result.summary.contains("No data available"_L1), qPrintable(result.summary));
    }

    void oneOfSeveralRequests_data()
    {
        QTest::addColumn<Key>("key");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Verdict>("verdict");
        for (const Key key : {Key::EnergyPrediction, Key::ProductionPrediction}) {
            const char *which = key == Key::EnergyPrediction ? "first" : "second";
            QTest::addRow("the %s answers without its prediction", which)
                << key << QByteArray("{}") << Verdict::Unknown;
            QTest::addRow("the %s answers with null", which)
                << key
                << QByteArray(R"({"prediction":{"energy_optimization_score":null,"production_recommendation":null}})")
                << Verdict::Unknown;
        }
    }

    void oneOfSeveralRequests()
    {
        QFETCH(Key, key);
        QFETCH(QByteArray, body);
        QFETCH(Verdict, verdict);
        Bench bench;
        bench.answerWith(key, replyOf(body));
        const health::CheckResult result = bench.ask(u"prediction"_s);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.evidence.asked.size(), 2);
    }

    void severalRequestsShowAllTheirRulesAndTheSlowest()
    {
        Bench bench;
        bench.answerWith(Key::ProductionPrediction,
            replyOf(R"({"prediction":{"production_recommendation":"Moderate"}})", 200, 900ms));
        const health::CheckResult result = bench.ask(u"prediction"_s);
        QCOMPARE(result.verdict, Verdict::Ok);
        QCOMPARE(result.latency, std::chrono::milliseconds(900ms));
        QVERIFY(result.evidence.rule.contains("energy_optimization_score"_L1));
        QVERIFY(result.evidence.rule.contains("production_recommendation"_L1));
    }

    void absoluteAddressNeedsNoPeer()
    {
        stack::Request request = requestOf({});
        request.peer.clear();
        request.url = QUrl(u"http://elsewhere.example:81/x?y=z"_s);
        Bench bench;
        bench.answerWith(Key::Other, replyOf("{}"));
        const health::CheckResult result = bench.ask(checkOf({request}));
        QCOMPARE(result.verdict, Verdict::Ok);
        QCOMPARE(bench.http.requests().first().url, request.url);
        QVERIFY(!bench.http.requests().first().authorization);
    }

    void aPasswordThatIsCutIsNotShownInHalf()
    {
        const QByteArray uri = "postgresql://mlflow:SuperGeheimPassword@postgres:5432/mlflow";
        for (int before = 0; before < 220; before += 3) {
            Bench bench;
            bench.answerWith(Key::Other, replyOf(R"({"status":")" + QByteArray(before, 'y') + ' ' + uri + R"("})"));
            stack::Expectation healthy = at(u"/status"_s);
            healthy.equals = u"healthy"_s;
            const health::CheckResult result = bench.ask(checkOf({requestOf(u"/own"_s, {healthy})}));
            QCOMPARE(result.verdict, Verdict::Critical);
            const QString all = result.summary + factsText(result) + result.evidence.answered;
            QVERIFY2(!all.contains("Super"_L1), qPrintable(all));
        }
    }

    void anEncodedSlashStaysOne()
    {
        Bench bench;
        bench.answerWith(Key::Other, replyOf("{}"));
        (void)bench.ask(checkOf({requestOf(u"/a%2Fb"_s)}));
        QCOMPARE(bench.http.requests().first().url.toString(QUrl::FullyEncoded), u"http://localhost:8000/a%2Fb"_s);
    }

    void baseAddressWithAFolderIsKept()
    {
        Bench bench;
        bench.stack.api->url = QUrl(u"http://host:8000/factory/"_s);
        bench.answerWith(Key::Other, replyOf("{}"));
        (void)bench.ask(checkOf({requestOf(u"/own?a=b%20c"_s)}));
        QCOMPARE(
            bench.http.requests().first().url.toString(QUrl::FullyEncoded), u"http://host:8000/factory/own?a=b%20c"_s);
    }
};

QTEST_GUILESS_MAIN(TestHttpQuestion)
#include "tst_questions_http.moc"
