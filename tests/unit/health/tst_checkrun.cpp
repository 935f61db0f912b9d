// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/*! Answers after a while, or never. */
class SlowClient final : public net::HttpClient
{
public:
    explicit SlowClient(const FakeFactory &factory, std::optional<milliseconds> delay = {})
        : m_factory(factory)
        , m_delay(delay)
    {
    }

    int asked = 0;

    void send(const net::HttpRequest &request, QObject *owner, Then<net::HttpReply> then) override
    {
        ++asked;
        if (!m_delay)
            return;
        QTimer::singleShot(*m_delay, owner,
            [this, request, then = std::move(then)] { then(m_factory.answer(Asked::from(request)).reply()); });
    }

private:
    const FakeFactory &m_factory;
    std::optional<milliseconds> m_delay;
};

/*! Answers nobody before so many requests have come in: a run that asks one after the other would never end. */
class GatedClient final : public net::HttpClient
{
public:
    GatedClient(const FakeFactory &factory, int expected)
        : m_factory(factory)
        , m_expected(expected)
    {
    }

    void send(const net::HttpRequest &request, QObject *owner, Then<net::HttpReply> then) override
    {
        m_waiting << [this, request, owner, then = std::move(then)] {
            QTimer::singleShot(
                0, owner, [this, request, then] { then(m_factory.answer(Asked::from(request)).reply()); });
        };
        if (--m_expected > 0)
            return;
        for (const auto &answer : std::exchange(m_waiting, {}))
            answer();
    }

private:
    const FakeFactory &m_factory;
    int m_expected;
    QList<std::function<void()>> m_waiting;
};

/*! A place for secrets that counts how often it is read. */
class CountingStore final : public secrets::CredentialStore
{
public:
    fakes::FakeCredentialStore inner;
    int reads = 0;

    void state(QObject *owner, std::function<void(secrets::StoreState)> then) override
    {
        inner.state(owner, std::move(then));
    }
    void read(const QString &name, QObject *owner, Then<Secret> then) override
    {
        ++reads;
        inner.read(name, owner, std::move(then));
    }
    void write(const QString &name, const Secret &secret, QObject *owner, Then<void> then) override
    {
        inner.write(name, secret, owner, std::move(then));
    }
    void remove(const QString &name, QObject *owner, Then<void> then) override
    {
        inner.remove(name, owner, std::move(then));
    }
};

QStringList idsOf(const health::CheckRunReport &report)
{
    QStringList ids;
    for (const health::CheckResult &result : report.results)
        ids << result.id;
    return ids;
}

void letEventsPass(milliseconds span)
{
    QEventLoop loop;
    QTimer::singleShot(span, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

/*! A whole run: all at once, in time, in order, and with nothing lost. */
class TestCheckRun final : public QObject
{
    Q_OBJECT

    static bool addsUp(const health::CheckRunReport &report)
    {
        return report.coverage.ran + report.coverage.missing.size() == report.coverage.of;
    }

private Q_SLOTS:
    void healthyStackIsOk()
    {
        Bench bench;
        const health::CheckRunReport report = bench.run();
        QStringList order;
        for (const stack::Check &check : bench.stack.checks)
            order << check.id;
        QCOMPARE(idsOf(report), order);
        for (const health::CheckResult &result : report.results)
            QVERIFY2(result.verdict == Verdict::Ok, qPrintable(QString(result.id % u": " % result.summary)));
        QCOMPARE(report.verdict, Verdict::Ok);
        QCOMPARE(report.score.passed, 6);
        QCOMPARE(report.score.of, 6);
        QCOMPARE(report.coverage.of, 15);
        QVERIFY(report.coverage.missing.isEmpty() && addsUp(report));
        QCOMPARE(report.stack, u"chocolate-factory"_s);
        QCOMPARE(report.started, bench.now());
    }

    void checksAreAskedAtOnce()
    {
        Bench bench;
        // One request each of five checks, two of training, two predictions, three of each series, one of the bucket.
        GatedClient client(bench.factory, 5 + 2 + 2 + 3 + 3 + 1);
        bench.options.timeLimit = 20s;
        QCOMPARE(bench.run(&client).verdict, Verdict::Ok);
    }

    void worstComesFirst()
    {
        Bench bench;
        bench.httpOverride = [](Key key, const Asked &) -> std::optional<Bench::Reply> {
            if (key == Key::Scheduler)
                return jsonAnswer(R"({"scheduler":{"status":"stopped","jobs":[]}})").reply();
            if (key == Key::Features)
                return failure(ErrorCode::ServerFailed, u"it failed; see its log"_s);
            if (key == Key::MlflowVersion)
                return failure(ErrorCode::Refused, u"MLflow is not there; start it"_s);
            if (key == Key::DayHours)
                return FakeFactory(QDateTime(QDate(2026, 3, 10), QTime(3, 0), Qt::UTC))
                    .answer({"POST", u"/none"_s, {}, {}})
                    .reply();
            return std::nullopt;
        };
        const health::CheckRunReport report = bench.run();
        QCOMPARE(idsOf(report).mid(0, 4),
            (QStringList{u"mlflow-version"_s, u"scheduler"_s, u"features"_s, u"data-energy"_s}));
        QCOMPARE(report.verdict, Verdict::Critical);
        QCOMPARE(report.score.passed, 2);
    }

    void overall_data()
    {
        using Verdicts = QList<Verdict>;
        QTest::addColumn<Verdicts>("verdicts");
        QTest::addColumn<Verdict>("overall");
        QTest::newRow("all ok") << Verdicts{Verdict::Ok, Verdict::Ok} << Verdict::Ok;
        QTest::newRow("a warning") << Verdicts{Verdict::Ok, Verdict::Warning} << Verdict::Warning;
        QTest::newRow("unknown is worse than a warning")
            << Verdicts{Verdict::Warning, Verdict::Unknown, Verdict::Ok} << Verdict::Unknown;
        QTest::newRow("critical is worse than unknown")
            << Verdicts{Verdict::Unknown, Verdict::Critical, Verdict::Warning} << Verdict::Critical;
        QTest::newRow("nothing asked is nothing known") << Verdicts{} << Verdict::Unknown;
    }

    void overall()
    {
        QFETCH(QList<Verdict>, verdicts);
        QFETCH(Verdict, overall);
        Bench bench;
        bench.stack.checks.clear();
        for (const Verdict verdict : std::as_const(verdicts)) {
            stack::Check check;
            check.id = QString::number(bench.stack.checks.size());
            check.question = stack::CommandCheck{u"check"_s, {QString::number(static_cast<int>(verdict))}, {}};
            bench.stack.checks << check;
        }
        bench.commandOverride = [](Key, const process::Command &command) {
            return fakes::FakeCommandRunner::exited(command.arguments.first().toInt(), "said");
        };
        const health::CheckRunReport report = bench.run();
        QCOMPARE(report.verdict, overall);
        QVERIFY(addsUp(report));
        QVERIFY(std::ranges::is_sorted(
            report.results, [](const auto &left, const auto &right) { return isWorse(left.verdict, right.verdict); }));
    }

    void warningPassesInTheScore()
    {
        Bench bench;
        bench.factory.energy().runs[0].start = bench.now().addSecs(-3 * 3600);
        const health::CheckRunReport report = bench.run();
        QCOMPARE(report.verdict, Verdict::Warning);
        QCOMPARE(report.score.passed, 6);
    }

    void onlySomeChecks()
    {
        Bench bench;
        bench.options.only = {u"disk"_s, u"api-health"_s};
        const health::CheckRunReport report = bench.run();
        QCOMPARE(idsOf(report), (QStringList{u"api-health"_s, u"disk"_s}));
        QCOMPARE(report.coverage.of, 2);
        QVERIFY(addsUp(report));
        // What was not chosen has not failed.
        QCOMPARE(report.score.passed, 1);
        QCOMPARE(report.score.of, 1);
    }

    void peerThatIsNotConfiguredCountsInCoverage_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("no MLflow") << u"mlflow"_s
                                   << QStringList{u"mlflow-api"_s, u"mlflow-version"_s, u"training-recent"_s};
        QTest::newRow("no API service") << u"api"_s
                                        << QStringList{u"api-health"_s, u"features"_s, u"prediction"_s, u"scheduler"_s};
        QTest::newRow("no PostgreSQL") << u"postgres"_s << QStringList{u"metadata"_s};
        QTest::newRow("no InfluxDB") << u"influxdb"_s
                                     << QStringList{
                                            u"data-energy:day-count"_s, u"data-weather:day-count"_s, u"timeseries"_s};
    }

    void peerThatIsNotConfiguredCountsInCoverage()
    {
        QFETCH(QString, peer);
        QFETCH(QStringList, missing);
        Bench bench;
        if (peer == "mlflow"_L1)
            bench.stack.mlflow.reset();
        else if (peer == "api"_L1)
            bench.stack.api.reset();
        else if (peer == "postgres"_L1)
            bench.stack.postgres.reset();
        else
            bench.stack.influxdb.reset();
        const health::CheckRunReport report = bench.run();
        QStringList ids;
        for (const health::NotAsked &one : report.coverage.missing) {
            ids << one.id;
            QVERIFY2(one.reason.contains(u"[peers."_s + peer + u']'), qPrintable(one.reason));
        }
        QCOMPARE(ids, missing);
        QCOMPARE(report.verdict, Verdict::Unknown);
        QCOMPARE(report.score.of, 6);
        QVERIFY(addsUp(report));
        QCOMPARE(report.coverage.of, 15);
    }

    void timeLimitOfTheRun()
    {
        Bench bench;
        SlowClient client(bench.factory);
        bench.options.timeLimit = 500ms;
        const health::CheckRunReport report = bench.run(&client);
        QCOMPARE(report.results.size(), 13);
        for (const health::CheckResult &result : report.results) {
            const bool isCommand = QStringList{u"containers"_s, u"metadata"_s, u"disk"_s}.contains(result.id);
            QVERIFY2(result.verdict == (isCommand ? Verdict::Ok : Verdict::Unknown), qPrintable(result.id));
            QCOMPARE(result.fault, isCommand ? std::nullopt : std::optional(ErrorCode::RunEnded));
            QCOMPARE(unreadable(result, bench.check(result.id)), QString());
        }
        QCOMPARE(report.verdict, Verdict::Unknown);
        QVERIFY(addsUp(report));
    }

    void moreChecksThanBeginAtOnce()
    {
        Bench bench;
        const stack::Check one = bench.check(u"api-health"_s);
        bench.stack.checks.clear();
        for (int i = 0; i < 100; ++i) {
            bench.stack.checks << one;
            bench.stack.checks.last().id = u"check-%1"_s.arg(i);
        }
        const health::CheckRunReport report = bench.run();
        QCOMPARE(report.results.size(), 100);
        QCOMPARE(report.verdict, Verdict::Ok);
        // Over before most of them began: each is told of, and once.
        SlowClient client(bench.factory);
        bench.options.timeLimit = 0ms;
        const health::CheckRunReport ended = bench.run(&client);
        QCOMPARE(ended.results.size(), 100);
        QVERIFY(client.asked < 100);
        for (const health::CheckResult &result : ended.results)
            QCOMPARE(result.fault, ErrorCode::RunEnded);
    }

    void peerThatNeverAnswers_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("a service") << u"api-health"_s << Verdict::Critical;
        QTest::newRow("asked through") << u"features"_s << Verdict::Unknown;
        QTest::newRow("training") << u"training-recent"_s << Verdict::Unknown;
        QTest::newRow("data") << u"data-weather"_s << Verdict::Unknown;
    }

    void peerThatNeverAnswers()
    {
        QFETCH(QString, id);
        QFETCH(Verdict, verdict);
        Bench bench;
        bench.check(id).timeLimit = 20ms;
        SlowClient client(bench.factory);
        bench.options.only = {id};
        const health::CheckRunReport report = bench.run(&client);
        QCOMPARE(report.results.size(), 1);
        QCOMPARE(report.results.first().verdict, verdict);
        QCOMPARE(report.results.first().fault, std::optional(ErrorCode::TimedOut));
        QVERIFY(report.duration < 5s);
    }

    void retries_data()
    {
        QTest::addColumn<ErrorCode>("fault");
        QTest::addColumn<int>("asked");
        for (const ErrorCode fault :
            {ErrorCode::HostNotFound, ErrorCode::Refused, ErrorCode::Disconnected, ErrorCode::Unreachable})
            QTest::addRow("%s is asked again twice", errorCodeName(fault).data()) << fault << 3;
        for (const ErrorCode fault : {ErrorCode::TimedOut, ErrorCode::TlsFailed, ErrorCode::ServerFailed,
                 ErrorCode::BadContent, ErrorCode::Unauthorized, ErrorCode::RedirectLoop, ErrorCode::TooLarge})
            QTest::addRow("%s is asked once", errorCodeName(fault).data()) << fault << 1;
    }

    void retries()
    {
        QFETCH(ErrorCode, fault);
        QFETCH(int, asked);
        Bench bench;
        bench.answerWith(Key::ApiHealth, failure(fault, u"it failed; look there"_s));
        const health::CheckResult result = bench.ask(u"api-health"_s);
        QCOMPARE(bench.http.requests().size(), asked);
        QVERIFY(result.verdict != Verdict::Ok);
        QCOMPARE(factsText(result).contains("asked: 3 time"_L1), asked == 3);
    }

    void successAtTheThirdTimeIsToldOf()
    {
        Bench bench;
        int asked = 0;
        bench.httpOverride = [&](Key, const Asked &) -> std::optional<Bench::Reply> {
            return ++asked < 3 ? std::optional<Bench::Reply>(failure(ErrorCode::Refused, u"refused; start it"_s))
                               : std::nullopt;
        };
        const health::CheckResult result = bench.ask(u"api-health"_s);
        QCOMPARE(result.verdict, Verdict::Ok);
        QVERIFY2(factsText(result).contains("asked: 3 time"_L1), qPrintable(factsText(result)));
    }

    void pauseBetweenRetriesIsKept()
    {
        Bench bench;
        bench.options.retries = {2, 40ms};
        bench.answerWith(Key::ApiHealth, failure(ErrorCode::Refused, u"refused; start it"_s));
        QElapsedTimer elapsed;
        elapsed.start();
        (void)bench.ask(u"api-health"_s);
        QVERIFY(elapsed.elapsed() >= 78);
    }

    void noRetryBeyondTheTimeLimit()
    {
        Bench bench;
        bench.check(u"api-health"_s).timeLimit = 100ms;
        bench.options.retries = {2, 150ms};
        bench.answerWith(Key::ApiHealth, failure(ErrorCode::Refused, u"refused; start it"_s));
        const health::CheckResult result = bench.ask(u"api-health"_s);
        QCOMPARE(bench.http.requests().size(), 1);
        QCOMPARE(result.fault, std::optional(ErrorCode::Refused));
    }

    /*! A docker engine that does not answer is a way that failed, too. */
    void engineIsAskedAgain()
    {
        Bench bench;
        bench.endWith(Key::Inspect, commandOutcome(u"docker-20.10/daemon-absent-inspect.txt"_s));
        QCOMPARE(bench.ask(u"containers"_s).verdict, Verdict::Unknown);
        QCOMPARE(bench.runner.commands().size(), 3);
    }

    void credentialIsReadOnceARun()
    {
        Bench bench;
        CountingStore keychain;
        keychain.inner.put(u"chocolate-factory/influxdb"_s, bench.token);
        health::CheckRun run({bench.http, bench.runner, {keychain, bench.environment, bench.files}, bench.clock},
            bench.stack, bench.options);
        QSignalSpy finished(&run, &jobs::Job::finished);
        run.start();
        QVERIFY(finished.wait());
        QCOMPARE(run.report().verdict, Verdict::Ok);
        QCOMPARE(keychain.reads, 1);
    }

    void stepsFollowTheChecks()
    {
        Bench bench;
        bench.answerWith(Key::Scheduler, failure(ErrorCode::ServerFailed, u"it failed; see its log"_s));
        health::CheckRun run(bench.tools(), bench.stack, bench.options);
        QCOMPARE(run.steps().size(), 13);
        QSignalSpy finished(&run, &jobs::Job::finished);
        QSignalSpy checks(&run, &health::CheckRun::checkFinished);
        run.start();
        run.start();
        QVERIFY(finished.wait());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(checks.size(), 13);
        QCOMPARE(run.stepsEnded(), 13);
        const auto failed = std::ranges::count(run.steps(), jobs::StepState::Failed, &jobs::Step::state);
        QCOMPARE(failed, 1);
    }

    void cancelEndsWhatIsUnderWay()
    {
        Bench bench;
        SlowClient client(bench.factory, 5ms);
        health::CheckRun run({client, bench.runner, {bench.keychain, bench.environment, bench.files}, bench.clock},
            bench.stack, bench.options);
        QSignalSpy finished(&run, &jobs::Job::finished);
        QSignalSpy checks(&run, &health::CheckRun::checkFinished);
        run.start();
        QTRY_VERIFY(client.asked > 0);
        run.cancel();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(run.state(), jobs::Job::State::Cancelled);
        const qsizetype told = checks.size();
        letEventsPass(30ms);
        QCOMPARE(checks.size(), told);
        QCOMPARE(finished.size(), 1);
    }

    /*! The slot that hears of a check may end the run: the check that told is deleted under its own feet. */
    void cancelFromWithinACheckThatFinishes()
    {
        for (const bool isLast : {false, true}) {
            Bench bench;
            health::CheckRun run(bench.tools(), bench.stack, bench.options);
            qsizetype told = 0;
            connect(&run, &health::CheckRun::checkFinished, &run, [&] {
                if (++told == (isLast ? 13 : 1))
                    run.cancel();
            });
            QSignalSpy finished(&run, &jobs::Job::finished);
            run.start();
            QTRY_COMPARE(finished.size(), 1);
            QCOMPARE(run.state(), jobs::Job::State::Cancelled);
            letEventsPass(5ms);
            QCOMPARE(told, isLast ? 13 : 1);
        }
    }

    void destructionMidRun()
    {
        Bench bench;
        SlowClient client(bench.factory, 10ms);
        {
            health::CheckRun run({client, bench.runner, {bench.keychain, bench.environment, bench.files}, bench.clock},
                bench.stack, bench.options);
            run.start();
            QTRY_VERIFY(client.asked > 5);
        }
        const int asked = client.asked;
        letEventsPass(40ms);
        QCOMPARE(client.asked, asked);
        {
            const health::CheckRun neverStarted(bench.tools(), bench.stack, bench.options);
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckRun)
#include "tst_checkrun.moc"
