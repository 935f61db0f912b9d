// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "health/watch/round.h"
#include "journal/journal.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using health::RoundOutcome;

namespace {

/*! One process with the store open. */
class Process
{
public:
    explicit Process(const QString &folder)
        : m_database(folder + u"/conche.db"_s)
        , m_runs(m_database, folder + u"/unsaved"_s)
        , m_log(m_database, m_runs)
        , m_deliveries(m_database)
    {
    }

    RoundOutcome round(Bench &bench, health::RoundOptions options = {})
    {
        std::optional<RoundOutcome> outcome;
        options.checks = bench.options;
        health::Round round(
            bench.tools(), {m_database, m_runs, m_log, m_deliveries}, bench.stack, options, newest, fallback, nullptr);
        QEventLoop loop;
        QObject::connect(&round, &health::Round::finished, &loop, [&](const RoundOutcome &found) {
            outcome = found;
            loop.quit();
        });
        round.start();
        loop.exec();
        return *outcome;
    }

    template <typename T, typename Ask>
    T wait(Ask ask)
    {
        std::optional<Result<T>> answer;
        QObject owner;
        ask(&owner, [&answer](Result<T> found) { answer = std::move(found); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000) || !*answer)
            qFatal("no answer of the store: %s", answer ? qPrintable(answer->error().message) : "none");
        return **answer;
    }

    QStringList journal(const QString &stack)
    {
        journal::Query query;
        query.stack = stack;
        journal::Journal all(m_database);
        QStringList lines;
        for (const journal::Entry &entry :
            wait<QList<journal::Entry>>([&](QObject *owner, auto then) { all.read(query, owner, std::move(then)); }))
            lines << entry.kind + u' ' + entry.subject;
        return lines;
    }

    QList<store::Delivery> waiting(const QString &stack)
    {
        return wait<QList<store::Delivery>>(
            [&](QObject *owner, auto then) { m_deliveries.undelivered(stack, {}, owner, std::move(then)); });
    }

    QList<store::StoredRun> runs(const QString &stack)
    {
        return wait<QList<store::StoredRun>>(
            [&](QObject *owner, auto then) { m_runs.newest(stack, 100, owner, std::move(then)); });
    }

    QMap<QString, health::CheckResult> newest;
    store::WatchMemory fallback;

private:
    store::Database m_database;
    store::CheckRuns m_runs;
    store::WatchLog m_log;
    store::Deliveries m_deliveries;
};

QString signsOf(const RoundOutcome &outcome)
{
    QStringList words;
    for (const health::SignResult &sign : outcome.report.signs)
        words << sign.id + u' ' + verdictName(sign.verdict);
    return words.join(u", "_s);
}

/*! All is well, and energy has been recorded for two weeks: weather for two days only. */
void lackWeather(Bench &bench)
{
    for (int hour = 0; hour < 14 * 24; ++hour)
        bench.factory.series[u"energy_prices"_s].append({bench.now().addSecs(-3600 * hour), {}});
    bench.stack.alerts.from = Verdict::Warning;
    bench.stack.alerts.channels = {{u"mail"_s, stack::MailChannel()}};
}

} // namespace

/*! A whole round: checks, signs, outage, and the store. */
class TestRound final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRaisedSignCounts();
    void anUnknownSignDoesNot();
    void whatIsRemembered();
    void aRoundThatIsNotRemembered();
    void aStoreThatFails();
    void twoProcessesCallOnce();
    void signsLookAtEarlierRounds();
    void aWatchThatAsksAFewLooksAtTheRest();
    void acknowledgedVerdictsStay();
};

void TestRound::aRaisedSignCounts()
{
    const QTemporaryDir folder;
    Bench bench;
    lackWeather(bench);
    Process process(folder.path());
    const RoundOutcome outcome = process.round(bench);
    for (const health::CheckResult &result : outcome.report.results)
        QVERIFY2(result.verdict == Verdict::Ok, qPrintable(result.id % u": " % result.summary));
    QVERIFY2(signsOf(outcome).contains(u"weather-behind-energy warning"_s), qPrintable(signsOf(outcome)));
    QCOMPARE(outcome.report.verdict, Verdict::Warning);
    QVERIFY(!outcome.notSaved);
    QCOMPARE(process.journal(bench.stack.name), QStringList{u"sign sign:weather-behind-energy"_s});
    QCOMPARE(process.waiting(bench.stack.name).size(), 1);
}

void TestRound::anUnknownSignDoesNot()
{
    const QTemporaryDir folder;
    Bench bench;
    const RoundOutcome outcome = Process(folder.path()).round(bench);
    QCOMPARE(outcome.report.verdict, Verdict::Ok);
    QVERIFY2(signsOf(outcome).contains(u"accuracy-declining unknown"_s), qPrintable(signsOf(outcome)));
    QCOMPARE(outcome.report.outage->level, std::optional(0));
}

void TestRound::whatIsRemembered()
{
    const QTemporaryDir folder;
    Bench bench;
    bench.stack.alerts.channels = {{u"mail"_s, stack::MailChannel()}, {u"chat"_s, stack::WebhookChannel()}};
    bench.factory.energy().runs.first().start = bench.now().addSecs(-30 * 3600);
    Process process(folder.path());
    const RoundOutcome outcome = process.round(bench);
    QCOMPARE(outcome.report.verdict, Verdict::Critical);
    QCOMPARE(process.journal(bench.stack.name), (QStringList{u"state check:training-recent"_s, u"level "_s}));
    const QList<store::Delivery> waiting = process.waiting(bench.stack.name);
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting[0].content.subject, u"check:training-recent"_s);
    const QList<store::StoredRun> runs = process.runs(bench.stack.name);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().verdict, Verdict::Critical);
    QCOMPARE(runs.first().results.size(), outcome.report.results.size());

    // Another process, five minutes later, still knows all of it.
    bench.clock.advance(5min);
    QVERIFY(Process(folder.path()).round(bench).changes.entries.isEmpty());
    QCOMPARE(Process(folder.path()).waiting(bench.stack.name).size(), 2);
}

void TestRound::aRoundThatIsNotRemembered()
{
    const QTemporaryDir folder;
    Bench bench;
    lackWeather(bench);
    health::RoundOptions options;
    options.isRemembered = false;
    Process process(folder.path());
    const RoundOutcome outcome = process.round(bench, options);
    QCOMPARE(outcome.report.verdict, Verdict::Warning);
    QCOMPARE(outcome.report.outage->level, std::optional(0));
    QVERIFY(outcome.changes.alerts.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
}

void TestRound::aStoreThatFails()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"conche.db"_s));
    Bench bench;
    lackWeather(bench);
    Process process(folder.path());
    const RoundOutcome first = process.round(bench);
    QVERIFY(first.notSaved);
    QVERIFY2(first.notSaved->message.contains(u"set aside"_s), qPrintable(first.notSaved->message));
    QCOMPARE(first.report.verdict, Verdict::Warning);
    QCOMPARE(first.changes.alerts.size(), 1);
    bench.clock.advance(5min);
    const RoundOutcome second = process.round(bench);
    QVERIFY(second.notSaved);
    QVERIFY(second.changes.alerts.isEmpty());

    // As soon as it is mended, both runs are in it.
    QVERIFY(QDir(folder.path()).rmdir(u"conche.db"_s));
    bench.clock.advance(5min);
    QVERIFY(!process.round(bench).notSaved);
    QCOMPARE(process.runs(bench.stack.name).size(), 3);
}

void TestRound::twoProcessesCallOnce()
{
    const QTemporaryDir folder;
    Bench bench;
    lackWeather(bench);
    Process window(folder.path());
    Process timer(folder.path());
    QCOMPARE(window.round(bench).changes.alerts.size() + timer.round(bench).changes.alerts.size(), 1);
    QCOMPARE(window.waiting(bench.stack.name).size(), 1);
    QCOMPARE(window.runs(bench.stack.name).size(), 2);
    QCOMPARE(window.journal(bench.stack.name).size(), 1);
}

void TestRound::signsLookAtEarlierRounds()
{
    const QTemporaryDir folder;
    Bench bench;
    bench.answerWith(Key::Features, jsonAnswer("{\"status\":\"No data available\"}").reply());
    Process process(folder.path());
    for (const char *verdict : {"unknown", "unknown", "critical", "critical"}) {
        const RoundOutcome outcome = process.round(bench);
        QVERIFY2(
            signsOf(outcome).contains(u"no-raw-data "_s + QLatin1StringView(verdict)), qPrintable(signsOf(outcome)));
        bench.clock.advance(5min);
    }
    // The clock is set back: what is dated later is not looked at.
    bench.clock.advance(-24h * 365);
    QVERIFY(signsOf(process.round(bench)).contains(u"no-raw-data unknown"_s));
}

void TestRound::aWatchThatAsksAFewLooksAtTheRest()
{
    const QTemporaryDir folder;
    Bench bench;
    bench.answerWith(Key::Features, jsonAnswer("{\"status\":\"No data available\"}").reply());
    Process process(folder.path());
    for (int i = 0; i < 3; ++i) {
        for (const health::CheckResult &result : process.round(bench).report.results)
            process.newest.insert(result.id, result);
        bench.clock.advance(5min);
    }
    bench.options.only = {u"disk"_s};
    const RoundOutcome outcome = process.round(bench);
    QCOMPARE(outcome.report.results.size(), 1);
    QVERIFY2(signsOf(outcome).contains(u"no-raw-data critical"_s), qPrintable(signsOf(outcome)));
    QCOMPARE(outcome.report.verdict, Verdict::Critical);
    // Another process may have seen a training since.
    QVERIFY(!outcome.report.outage);
}

void TestRound::acknowledgedVerdictsStay()
{
    const QTemporaryDir folder;
    Bench bench;
    lackWeather(bench);
    Process process(folder.path());
    process.round(bench);
    const store::Quieting muted{0, bench.stack.name, u"sign:weather-behind-energy"_s, store::Quieting::Kind::Muted,
        u"new sensor"_s, u"maria"_s, bench.now(), bench.now().addDays(1)};
    {
        store::Database database(folder.path() + u"/conche.db"_s);
        store::CheckRuns runs(database, folder.path() + u"/unsaved"_s);
        store::WatchLog log(database, runs);
        store::JournalEntry entry;
        entry.at = bench.now();
        entry.kind = journal::quietKind;
        bool done = false;
        QObject owner;
        log.quiet(muted, entry, &owner, [&done](const Result<void> &result) { done = result.has_value(); });
        QTRY_VERIFY(done);
    }
    bench.clock.advance(5min);
    const RoundOutcome outcome = process.round(bench);
    QCOMPARE(outcome.report.verdict, Verdict::Warning);
    QCOMPARE(outcome.quieted.keys(), QStringList{muted.subject});
    QCOMPARE(outcome.quieted.first().reason, u"new sensor"_s);
    bench.clock.advance(48h);
    QVERIFY(process.round(bench).quieted.isEmpty());
}

QTEST_GUILESS_MAIN(TestRound)
#include "tst_round.moc"
