// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collecting.h"

#include "trends/checksource.h"
#include "trends/hole.h"

#include <QSignalSpy>

using namespace conche;
using namespace conche::tests;
using fakes::FakeCommandRunner;
using State = jobs::Job::State;

class TestCollectOthers final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Collecting> m;

    void answerHttp(int status, const QByteArray &body)
    {
        m->http.setHandler([=](const net::HttpRequest &) -> Result<net::HttpReply> {
            return fakes::FakeHttpClient::reply(status, body);
        });
    }

    [[nodiscard]] store::StoredRun run(qint64 minutes, qint64 latency, qint64 started = 0, qint64 restarts = 0) const
    {
        store::StoredRun run;
        run.uid = u"run %1"_s.arg(minutes);
        run.stack = m->stack.name;
        run.started = m->clock.nowUtc().addSecs(minutes * 60);
        run.passed = 3;
        run.scoreOf = 4;
        run.results = {{u"api"_s, Verdict::Ok, latency, {}, {}, {}, {}},
            {u"mlflow"_s, Verdict::Ok, 3 * latency, {}, {}, {}, {}},
            {u"boxes"_s, Verdict::Unknown, 99'000, {}, u"TimedOut"_s, {}, {}}};
        if (started > 0)
            run.results.last() = {u"boxes"_s, Verdict::Ok, latency, {}, {}, {},
                {{u"started:brain"_s, started}, {u"restarts:brain"_s, restarts}}};
        return run;
    }
    void remember(const store::StoredRun &run)
    {
        QObject owner;
        bool isDone = false;
        m->runs().save(run, {}, {}, &owner, [&](const Result<void> &saved) { isDone = saved.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return isDone; }));
    }

private Q_SLOTS:
    void init() { m = std::make_unique<Collecting>(); }
    void cleanup() { m.reset(); }

    void readsANumberOfAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected"); // values, or a part of the trouble
        QTest::newRow("a number") << 200 << QByteArray(R"({"a":{"b":1.5}})") << u"1.5"_s;
        QTest::newRow("a number as a text") << 200 << QByteArray(R"({"a":{"b":"7"}})") << u"7"_s;
        QTest::newRow("NaN as a text") << 200 << QByteArray(R"({"a":{"b":"NaN"}})") << u"NaN"_s;
        QTest::newRow("the largest double") << 200 << QByteArray(R"({"a":{"b":-1.7976931348623157e308}})") << u"inf"_s;
        QTest::newRow("bare NaN") << 200 << QByteArray(R"({"a":{"b":NaN}})") << u"?NaN"_s;
        QTest::newRow("a truth") << 200 << QByteArray(R"({"a":{"b":true}})") << u"?\"true\" at /a/b is no number"_s;
        QTest::newRow("an object") << 200 << QByteArray(R"({"a":{"b":{}}})") << u"?no number"_s;
        QTest::newRow("nothing there") << 200 << QByteArray(R"({"a":1})") << u"?nothing at /a/b"_s;
        QTest::newRow("a failure") << 503 << QByteArray("down") << u"?503"_s;
    }
    void readsANumberOfAnAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        stack::Request request;
        request.peer = u"mlflow"_s;
        request.url = QUrl(u"/numbers"_s);
        m->add(u"n"_s, stack::HttpMetric{request, u"/a/b"_s});
        answerHttp(status, body);
        const auto outcome = m->collect();
        QCOMPARE(m->http.requests().first().url, QUrl(u"http://mlflow.example:5000/numbers"_s));
        if (!expected.startsWith(u'?')) {
            QCOMPARE(outcome.state, State::Succeeded);
            QCOMPARE(m->text(u"n"_s), expected);
            QCOMPARE(m->samples(u"n"_s).front().at, m->now());
            return;
        }
        QCOMPARE(outcome.state, State::Failed);
        const QString sentence = outcome.summary.troubles.first().sentence;
        QVERIFY2(sentence.contains(expected.sliced(1)), qPrintable(sentence));
        QVERIFY(m->samples(u"n"_s).empty());
        QCOMPARE(m->progress(u"n"_s).trouble, sentence);
    }

    void whatAFailureSays_data()
    {
        QTest::addColumn<int>("status"); // of the answer; 0 for none at all
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("asked"); // of what exists only where it was asked for
        QTest::addColumn<QString>("kept"); // of what the peer keeps
        QTest::newRow("no answer") << 0 << QByteArray() << u"unreachable"_s << u"unreachable"_s;
        QTest::newRow("it fails") << 503 << QByteArray() << u"unreachable"_s << u"unreachable"_s;
        QTest::newRow("not let in") << 401 << QByteArray() << u"reached"_s << u"refused"_s;
        QTest::newRow("forbidden") << 403 << QByteArray() << u"reached"_s << u"refused"_s;
        QTest::newRow("refused to answer") << 400 << QByteArray() << u"reached"_s << u"refused"_s;
        QTest::newRow("something else") << 200 << QByteArray("<html>") << u"reached"_s << u"refused"_s;
        QTest::newRow("no such thing") << 404 << QByteArray(R"({"error_code":"RESOURCE_DOES_NOT_EXIST"})")
                                       << u"reached"_s << u"reached"_s;
    }
    void whatAFailureSays()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        stack::Request request;
        request.peer = u"mlflow"_s;
        request.url = QUrl(u"/numbers"_s);
        m->add(u"asked"_s, stack::HttpMetric{request, u"/a"_s});
        m->add(u"kept"_s, stack::RunMetric{u"energy"_s, u"accuracy"_s, {}, {}, {}});
        m->http.setHandler([=](const net::HttpRequest &) -> Result<net::HttpReply> {
            if (status == 0)
                return failure(ErrorCode::Refused, u"it refused the connection"_s);
            return fakes::FakeHttpClient::reply(status, body);
        });
        m->collect();
        for (const QString &id : {u"asked"_s, u"kept"_s}) {
            const QList<store::Contact> contacts = m->contacts(id);
            QCOMPARE(contacts.size(), 1);
            const store::Contact::State state = contacts.first().state;
            const bool isReached = state == store::Contact::State::Reached;
            const bool isRefused = state == store::Contact::State::Refused;
            QTEST(isReached ? u"reached"_s : isRefused ? u"refused"_s : u"unreachable"_s, qPrintable(id));
            QCOMPARE(contacts.first().reason.isEmpty(), isReached);
        }
    }

    void withoutASecretNobodyIsAsked()
    {
        m->stack.mlflow->credential = u"file:nowhere"_s;
        m->add(u"kept"_s, stack::RunMetric{u"energy"_s, u"accuracy"_s, {}, {}, {}});
        QCOMPARE(m->collect().state, State::Failed);
        QVERIFY(m->http.requests().isEmpty());
        QVERIFY(m->contacts(u"kept"_s).isEmpty());
    }

    void asksNotTooOften()
    {
        stack::Request request;
        request.url = QUrl(u"http://else.example/n"_s);
        m->add(u"n"_s, stack::HttpMetric{request, u"/n"_s});
        answerHttp(200, "{\"n\":5}");
        m->collect();
        m->pass(1min);
        m->collect();
        QCOMPARE(m->http.requests().size(), 1);
        m->pass(5min);
        m->collect();
        QCOMPARE(m->text(u"n"_s), u"5 5"_s);
    }

    void readsPostgres_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a number") << QByteArray("42\n") << u"42"_s;
        QTest::newRow("NaN") << QByteArray("NaN\n") << u"NaN"_s;
        QTest::newRow("infinity") << QByteArray("Infinity\n") << u"inf"_s;
        QTest::newRow("no row") << QByteArray() << u"?one number was expected"_s;
        QTest::newRow("a word") << QByteArray("many\n") << u"?\"many\""_s;
        QTest::newRow("two columns") << QByteArray("1\xe2\x90\x9f"
                                                   "2\n")
                                     << u"?one number was expected"_s;
    }
    void readsPostgres()
    {
        QFETCH(QByteArray, output);
        QFETCH(QString, expected);
        m->stack.postgres = stack::PostgresPeer{u"db"_s, u"mlflow"_s, u"mlflow"_s};
        m->add(u"n"_s, stack::PostgresMetric{u"SELECT count(*) FROM runs"_s});
        m->runner.setHandler([=](const process::Command &) { return FakeCommandRunner::exited(0, output); });
        const auto outcome = m->collect();
        if (expected.startsWith(u'?'))
            QVERIFY(outcome.summary.troubles.first().sentence.contains(expected.sliced(1)));
        else
            QCOMPARE(m->text(u"n"_s), expected);
    }

    void sizesAFolder()
    {
        m->add(u"here"_s, stack::FolderMetric{{}, u"/srv"_s});
        m->add(u"there"_s, stack::FolderMetric{u"mlops"_s, u"/mlflow"_s});
        m->runner.setHandler([](const process::Command &command) {
            return command.program == "du"_L1 ? FakeCommandRunner::exited(0, "3\t/srv\n")
                                              : FakeCommandRunner::exited(1, {}, "Error: No such container: mlops");
        });
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(m->text(u"here"_s), u"3072"_s);
        QCOMPARE(outcome.summary.troubles.size(), 1);
        QCOMPARE(outcome.summary.troubles.first().metric, u"there"_s);
        QCOMPARE(m->contacts(u"there"_s).last().state, store::Contact::State::Unreachable);
        // All its files are looked at, so not with every round.
        m->pass(2h);
        m->collect();
        QCOMPARE(m->samples(u"here"_s).size(), 1U);
        m->pass(4h);
        m->collect();
        QCOMPARE(m->samples(u"here"_s).size(), 2U);
    }

    void asksWhatRoomAFolderHas()
    {
        m->add(u"open"_s, stack::FolderMetric{{}, u"/srv"_s});
        m->add(u"bounded"_s, stack::FolderMetric{u"mlops"_s, u"/mlflow"_s}).capacity = 5e9;
        bool isRoomKnown = true;
        m->runner.setHandler([&](const process::Command &command) {
            if (command.program == "du"_L1)
                return FakeCommandRunner::exited(0, "3\t/srv\n");
            if (command.program != "df"_L1)
                return FakeCommandRunner::exited(0, "3\t/mlflow\n");
            return isRoomKnown ? FakeCommandRunner::exited(
                       0, "Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/vda 100 60 40 60% /\n")
                               : FakeCommandRunner::exited(1, {}, "df: no");
        });
        QCOMPARE(m->collect().state, State::Succeeded);
        QCOMPARE(m->progress(u"open"_s).capacity, std::optional<double>(43. * 1024));
        // Where the stack file names it, nobody else is asked.
        QCOMPARE(m->progress(u"bounded"_s).capacity, std::nullopt);
        QVERIFY(std::ranges::none_of(m->runner.commands(), [](const process::Command &command) {
            return command.program != "df"_L1 && command.arguments.contains(u"df"_s);
        }));
        isRoomKnown = false;
        m->pass(6h);
        QCOMPARE(m->collect().state, State::Succeeded);
        QCOMPARE(m->text(u"open"_s), u"3072 3072"_s);
    }

    void startsNothingWithoutConsent()
    {
        m->stack.docker.program = u"/opt/other-docker"_s;
        m->add(u"there"_s, stack::FolderMetric{u"mlops"_s, u"/mlflow"_s});
        trends::Collection collection(m->tools(), m->database(), m->runs(), m->stack, {});
        QSignalSpy finished(&collection, &jobs::Job::finished);
        collection.start();
        QVERIFY(finished.wait());
        QVERIFY(m->runner.commands().isEmpty());
        QCOMPARE(collection.state(), State::Failed);
        // Nobody was asked, so it is not known whether the peer could be.
        QVERIFY(m->contacts(u"there"_s).isEmpty());
    }

    void readsWhatTheChecksMeasured()
    {
        for (const QString &id : {u"api"_s, u"mlflow"_s, u"boxes"_s})
            m->stack.checks.append({.id = id, .title = id, .question = {}});
        m->stack.score = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        // Those from before the metrics were there count, too.
        remember(run(-9 * 24 * 60, 10));
        remember(run(-60, 20, 1000));
        remember(run(-50, 30, 1000));
        remember(run(-40, 30, 2000, 3));
        remember(run(-30, 30));
        remember(run(-20, 40, 3000, 0));
        m->add(u"api"_s, stack::LatencyMetric{u"api"_s});
        m->add(u"boxes"_s, stack::LatencyMetric{u"boxes"_s});
        m->add(u"median"_s, stack::LatencyMetric{});
        m->add(u"score"_s, stack::ScoreMetric{});
        m->add(u"restarts"_s, stack::RestartsMetric{u"boxes"_s});
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Succeeded);
        QCOMPARE(m->text(u"api"_s), u"10 20 30 30 30 40"_s);
        QCOMPARE(m->text(u"boxes"_s), u"20 30 30 40"_s);
        QCOMPARE(m->text(u"median"_s), u"20 20 30 30 60 40"_s);
        QCOMPARE(m->text(u"score"_s), u"75 75 75 75 75 75"_s);
        QCOMPARE(m->text(u"restarts"_s), u"0 3 1"_s);
        QVERIFY(m->http.requests().isEmpty());

        remember(run(-10, 50, 3000));
        QCOMPARE(m->collect().summary.samples, 5);
        QCOMPARE(m->text(u"restarts"_s), u"0 3 1 0"_s);
        QCOMPARE(m->text(u"api"_s), u"10 20 30 30 30 40 50"_s);
        QCOMPARE(m->collect().summary.samples, 0);
    }

    void aNightWithoutChecksWasNotWatched()
    {
        m->stack.score = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        const stack::Metric metric = m->add(u"score"_s, stack::ScoreMetric{});
        for (const int hoursAgo : {12, 1}) {
            for (int i = 0; i < 6; ++i)
                remember(run(-60 * hoursAgo + 10 * i, 10));
        }
        m->collect();
        const QList<store::Contact> contacts = m->contacts(u"score"_s);
        QCOMPARE(contacts.size(), 2);
        QCOMPARE(contacts[0].from, m->now() - 12 * hour);
        QCOMPARE(contacts[0].to, m->now() - 12 * hour + 50 * minute);
        QCOMPARE(contacts[1].from, m->now() - hour);
        std::vector<qint64> instants;
        for (const store::Sample &sample : m->samples(u"score"_s))
            instants.push_back(sample.at);
        const QList<trends::Hole> holes = trends::holesOf(metric, instants, contacts, m->now());
        QCOMPARE(holes.size(), 1);
        QCOMPARE(holes[0].kind, trends::Hole::Kind::NotWatched);
        // Another look at the same runs makes them no more.
        m->collect();
        QCOMPARE(m->contacts(u"score"_s).size(), 2);
    }

    void aRunOfSomeChecksIsNoneOfAll()
    {
        for (int i = 0; i < 8; ++i)
            m->stack.checks.append({.id = QString::number(i), .title = {}, .question = {}});
        m->stack.score = QStringList(9, u"x"_s);
        m->add(u"median"_s, stack::LatencyMetric{});
        m->add(u"score"_s, stack::ScoreMetric{});
        remember(run(-5, 10));
        m->collect();
        QVERIFY(m->samples(u"median"_s).empty());
        QVERIFY(m->samples(u"score"_s).empty());
    }

    void peersAndChecksApart()
    {
        stack::Request request;
        request.url = QUrl(u"http://else.example/n"_s);
        m->add(u"n"_s, stack::HttpMetric{request, u"/n"_s});
        m->add(u"score"_s, stack::ScoreMetric{});
        answerHttp(200, "{\"n\":5}");
        m->options.from = trends::CollectOptions::From::CheckRuns;
        QCOMPARE(m->collect().steps.size(), 1);
        QVERIFY(m->http.requests().isEmpty());
        m->options.from = trends::CollectOptions::From::Peers;
        m->collect();
        QCOMPARE(m->http.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCollectOthers)
#include "tst_collect_others.moc"
