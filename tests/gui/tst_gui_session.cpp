// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldhttp.h"

#include "gui/session/stacksession.h"
#include "gui_bench.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;
using gui::StackSession;
using tests::GuiBench;

namespace {

constexpr int longWait = 30'000;

/*! Counts the rounds that a session begins; that it also collects metrics is another matter. */
struct Rounds
{
    explicit Rounds(StackSession &session)
    {
        QObject::connect(&session, &StackSession::jobStarted, &session,
            [this](jobs::Job *job) { count += qobject_cast<health::CheckRun *>(job) ? 1 : 0; });
    }
    Q_DISABLE_COPY_MOVE(Rounds)

    int count = 0;
};

QString hashOf(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAllChecksAtTheStart();
    void showsWhatIsAnsweredWhileAPeerHangs();
    void showsWhatIsStoredBeforeItAsks();
    void checksOnlyWhenAsked();
    void checksAtTheStartWhenAskedTo();
    void believesForAsLongAsIsChosen();
    void startsNothingWithoutConsent();
    void trustsTheFileItIsTold();
    void keepsTheStackWhileItsFileIsBroken();
    void takesAnEditedFile();
    void beginsAnewUnderAnotherName();
    void tellsOfAFileThatIsNotThere();
    void mutesAndWantsAgain();
    void tellsOfChangesOnce();
    void leavesNoPromiseBehind();

private:
    [[nodiscard]] store::WatchMemory memoryOf(GuiBench &bench, const QString &stack);
};

store::WatchMemory SessionTest::memoryOf(GuiBench &bench, const QString &stack)
{
    std::optional<store::WatchMemory> known;
    bench.log.memory(
        stack, this, [&](const Result<store::WatchMemory> &found) { known = found.value_or(store::WatchMemory()); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(known, longWait); }();
    return known.value_or(store::WatchMemory());
}

void SessionTest::asksAllChecksAtTheStart()
{
    GuiBench bench;
    StackSession session(bench.services(), u":/conche/stacks/chocolate-factory.toml"_s);
    const Rounds rounds(session);
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().report && !session.overview().isChecking, longWait);
    QCOMPARE(session.overview().report->verdict, Verdict::Ok);
    QCOMPARE(session.overview().report->coverage.ran, session.overview().report->coverage.of);
    QCOMPARE(rounds.count, 1);
    QVERIFY(session.overview().next);
    QTRY_VERIFY_WITH_TIMEOUT(!session.overview().past[u"disk"_s].strip.isEmpty(), longWait);
    QCOMPARE(session.overview().past[u"disk"_s].strip.last(), Verdict::Ok);
    QVERIFY(session.overview().past[u"disk"_s].goodAt);
}

void SessionTest::showsWhatIsAnsweredWhileAPeerHangs()
{
    GuiBench bench;
    tests::HeldHttp http(bench.bench.http);
    http.isHeld = true;
    http.path = u"/version"_s;
    const gui::Services usual = bench.services();
    StackSession session({{http, usual.tools.runner, usual.tools.credentials, usual.tools.clock}, usual.records,
                             usual.journal, usual.consents, usual.settings, {}},
        u":/conche/stacks/chocolate-factory.toml"_s);
    session.start();
    const models::Overview &overview = session.overview();
    const auto isAnswered = [&overview](const QString &id) {
        return overview.report
            && std::ranges::any_of(
                overview.report->results, [&id](const health::CheckResult &result) { return result.id == id; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        overview.report && overview.report->results.size() == overview.stack->checks.size() - 1, longWait);
    QVERIFY(overview.isChecking && !overview.checked);
    QVERIFY(isAnswered(u"disk"_s) && !isAnswered(u"mlflow-version"_s));
    QVERIFY(overview.past[u"disk"_s].asked.isValid());
    // One that is missing may be the bad one.
    QCOMPARE(overview.report->verdict, Verdict::Unknown);
    http.release();
    QTRY_VERIFY_WITH_TIMEOUT(overview.checked, longWait);
    QVERIFY(isAnswered(u"mlflow-version"_s));
    QCOMPARE(overview.report->verdict, Verdict::Ok);
    // What a later round has found is shown beside what is older, and says so.
    const QDateTime first = *overview.checked;
    bench.bench.clock.advance(std::chrono::minutes(5));
    http.isHeld = true;
    session.checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(overview.past[u"disk"_s].asked > first, longWait);
    QVERIFY(overview.isChecking);
    QVERIFY(overview.past[u"mlflow-version"_s].asked <= first);
    QVERIFY(overview.report->started <= first && *overview.checked == first);
    QCOMPARE(overview.report->verdict, Verdict::Ok);
}

void SessionTest::showsWhatIsStoredBeforeItAsks()
{
    GuiBench bench;
    const QString path = bench.write(u"own.toml"_s, GuiBench::shippedText());
    {
        StackSession first(bench.services(), path, hashOf(GuiBench::shippedText()));
        first.start();
        QTRY_VERIFY_WITH_TIMEOUT(first.overview().checked, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(!first.overview().past[u"disk"_s].strip.isEmpty(), longWait);
    }
    bench.bench.clock.advance(std::chrono::minutes(10));
    bench.settings.setIntervalMinutes(-1);
    StackSession second(bench.services(), path, hashOf(GuiBench::shippedText()));
    bool wasStored = false;
    connect(&second, &StackSession::overviewChanged, &second, [&] {
        wasStored = wasStored
            || (second.overview().report && second.overview().past[u"mlflow-version"_s].isStored
                && second.overview().report->results.size() > 10 && second.overview().report->outage);
    });
    second.start();
    QTRY_VERIFY_WITH_TIMEOUT(wasStored, longWait);
    second.checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(!second.overview().past[u"mlflow-version"_s].isStored, longWait);
}

void SessionTest::checksOnlyWhenAsked()
{
    GuiBench bench;
    const QString path = bench.write(u"own.toml"_s, GuiBench::shippedText());
    {
        StackSession first(bench.services(), path, hashOf(GuiBench::shippedText()));
        first.start();
        QTRY_VERIFY_WITH_TIMEOUT(first.overview().checked, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(!first.overview().past[u"disk"_s].strip.isEmpty(), longWait);
    }
    bench.bench.clock.advance(std::chrono::hours(3));
    bench.settings.setIntervalMinutes(-1);
    const qsizetype asked = bench.bench.http.requests().size();
    StackSession second(bench.services(), path, hashOf(GuiBench::shippedText()));
    const QSignalSpy jobs(&second, &StackSession::jobStarted);
    const Rounds rounds(second);
    second.start();
    // What was found the last time is shown with its date, and nothing is asked.
    QTRY_VERIFY_WITH_TIMEOUT(second.overview().report && second.overview().report->outage, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(second.overview().isOnlyAsked, longWait);
    QVERIFY(second.overview().past[u"disk"_s].isStored);
    QVERIFY(*second.overview().checked < bench.bench.now().addSecs(-3 * 3600 + 60));
    QVERIFY(!second.overview().next && !second.overview().interval);
    QCOMPARE(jobs.size(), 0);
    QCOMPARE(bench.bench.http.requests().size(), asked);
    second.checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(*second.overview().checked >= bench.bench.now(), longWait);
    QCOMPARE(rounds.count, 1);
    // Chosen otherwise, it begins at once.
    bench.settings.setIntervalMinutes(0);
    QTRY_VERIFY_WITH_TIMEOUT(second.overview().isChecking, longWait);
    QVERIFY(!second.overview().isOnlyAsked);
    QCOMPARE(rounds.count, 2);
}

void SessionTest::checksAtTheStartWhenAskedTo()
{
    GuiBench bench;
    bench.settings.setIntervalMinutes(-1);
    StackSession session(bench.services(), u":/conche/stacks/chocolate-factory.toml"_s);
    session.start();
    // As "conche --check" does: before it is known what the file may start.
    session.checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().checked, longWait);
}

void SessionTest::believesForAsLongAsIsChosen()
{
    GuiBench bench;
    bench.settings.setIntervalMinutes(120);
    StackSession session(bench.services(), u":/conche/stacks/chocolate-factory.toml"_s);
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().report && !session.overview().isChecking, longWait);
    QCOMPARE(models::headlineOf(session.overview()).verdict, Verdict::Ok);
    // The file says five minutes: there, this is long ago.
    models::Overview later = session.overview();
    later.now = later.now.addSecs(110 * 60);
    QCOMPARE(models::headlineOf(later).verdict, Verdict::Ok);
    later.interval.reset();
    QCOMPARE(models::headlineOf(later).verdict, Verdict::Unknown);
}

void SessionTest::startsNothingWithoutConsent()
{
    GuiBench bench;
    bool isStarted = false;
    bench.bench.commandOverride = [&](auto, const process::Command &) {
        isStarted = true;
        return std::nullopt;
    };
    QByteArray text = GuiBench::shippedText();
    text.replace("program = \"docker\"", "program = \"/tmp/not-docker\"");
    StackSession session(bench.services(), bench.write(u"own.toml"_s, text));
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().checked, longWait);
    QVERIFY(!isStarted);
    QVERIFY(!session.overview().openDemands.isEmpty());
    QCOMPARE(session.overview().report->verdict, Verdict::Unknown);
    std::optional<Result<void>> given;
    session.trust(session.file()->hash, this, [&](const Result<void> &done) { given = done; });
    QTRY_VERIFY_WITH_TIMEOUT(given && *given, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().openDemands.isEmpty(), longWait);
    QTRY_VERIFY_WITH_TIMEOUT(isStarted, longWait);
    session.distrust(this, [&](const Result<void> &done) { given = done; });
    QTRY_VERIFY_WITH_TIMEOUT(!session.overview().openDemands.isEmpty(), longWait);
}

void SessionTest::trustsTheFileItIsTold()
{
    GuiBench bench;
    const QByteArray text = GuiBench::shippedText();
    StackSession session(bench.services(), bench.write(u"own.toml"_s, text), hashOf(text));
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().checked, longWait);
    QCOMPARE(session.overview().report->verdict, Verdict::Ok);
    // Another file in its place is not the one that was meant.
    bench.write(u"own.toml"_s, text + "\n# changed\n");
    QTRY_VERIFY_WITH_TIMEOUT(!session.overview().openDemands.isEmpty(), longWait);
}

void SessionTest::keepsTheStackWhileItsFileIsBroken()
{
    GuiBench bench;
    const QByteArray text = GuiBench::shippedText();
    StackSession session(bench.services(), bench.write(u"own.toml"_s, text), hashOf(text));
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().checked, longWait);
    bench.write(u"own.toml"_s, "format = 1\nname = \n");
    QTRY_VERIFY_WITH_TIMEOUT(!session.overview().diagnostics.isEmpty(), longWait);
    QCOMPARE(session.overview().diagnostics.first().position.line, 2);
    QVERIFY(session.overview().stack);
    QVERIFY(session.overview().report);
    bench.write(u"own.toml"_s, text);
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().diagnostics.isEmpty(), longWait);
    session.checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().isChecking, longWait);
}

void SessionTest::takesAnEditedFile()
{
    GuiBench bench;
    QByteArray text = GuiBench::shippedText();
    StackSession session(bench.services(), bench.write(u"own.toml"_s, text), hashOf(text));
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().checked, longWait);
    text.replace("title = \"Chocolate Factory\"", "title = \"The Other\"");
    // As editors do: another file is put in its place, twice.
    for (const char *tail : {"\n", "\n\n"}) {
        bench.write(u"new.toml"_s, text + tail);
        QFile::remove(session.path());
        QVERIFY(QFile::rename(bench.path(u"new.toml"_s), session.path()));
        QTRY_VERIFY_WITH_TIMEOUT(session.file() && session.file()->hash == hashOf(text + tail), longWait);
    }
    QCOMPARE(session.overview().stack->title, u"The Other"_s);
    QVERIFY(session.overview().report);
}

void SessionTest::beginsAnewUnderAnotherName()
{
    GuiBench bench;
    QByteArray text = GuiBench::shippedText();
    StackSession session(bench.services(), bench.write(u"own.toml"_s, text), hashOf(text));
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().checked, longWait);
    QCOMPARE(memoryOf(bench, u"chocolate-factory"_s).promises.size(), 1);
    std::optional<models::Overview> first;
    connect(&session, &StackSession::overviewChanged, &session, [&] {
        if (!first && session.overview().stack->name == "other"_L1)
            first = session.overview();
    });
    text.replace("name = \"chocolate-factory\"", "name = \"other\"");
    bench.write(u"own.toml"_s, text);
    QTRY_VERIFY_WITH_TIMEOUT(first, longWait);
    // What was known is that of another stack.
    QVERIFY(!first->report && !first->checked && first->past.isEmpty() && first->subjects.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().checked, longWait);
    QVERIFY(memoryOf(bench, u"chocolate-factory"_s).promises.isEmpty());
    QCOMPARE(memoryOf(bench, u"other"_s).promises.size(), 1);
}

void SessionTest::tellsOfAFileThatIsNotThere()
{
    GuiBench bench;
    StackSession session(bench.services(), bench.path(u"gone.toml"_s));
    session.start();
    QVERIFY(session.overview().fileTrouble);
    QVERIFY(session.overview().fileTrouble->message.contains(u"gone.toml"_s));
    bench.write(u"gone.toml"_s, GuiBench::shippedText());
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().stack, longWait);
    QVERIFY(!session.overview().fileTrouble);
}

void SessionTest::mutesAndWantsAgain()
{
    GuiBench bench;
    StackSession session(bench.services(), u":/conche/stacks/chocolate-factory.toml"_s);
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().checked, longWait);
    std::optional<Result<void>> done;
    const auto take = [&](const Result<void> &result) { done = result; };
    session.quiet(
        u"check:disk"_s, u"Disk"_s, store::Quieting::Kind::Muted, u"   "_s, bench.bench.now().addDays(1), this, take);
    QVERIFY(done && !*done);
    done.reset();
    session.quiet(u"check:disk"_s, u"Disk"_s, store::Quieting::Kind::Muted, u"new disk, password=hunter2"_s,
        bench.bench.now().addDays(1), this, take);
    QTRY_VERIFY_WITH_TIMEOUT(done && *done, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().quieted.contains(u"check:disk"_s), longWait);
    QVERIFY(!session.overview().quieted[u"check:disk"_s].reason.contains(u"hunter2"_s));
    session.unquiet(u"check:disk"_s, u"Disk"_s, this, take);
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().quieted.isEmpty(), longWait);
}

void SessionTest::tellsOfChangesOnce()
{
    GuiBench bench;
    StackSession session(bench.services(), u":/conche/stacks/chocolate-factory.toml"_s);
    QStringList told;
    connect(&session, &StackSession::happened, &session, [&](const QList<store::JournalEntry> &entries) {
        for (const store::JournalEntry &entry : entries)
            told << entry.kind;
    });
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().checked, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(!session.overview().past[u"disk"_s].strip.isEmpty(), longWait);
    std::optional<Result<void>> done;
    bench.journal.append(
        {{}, u"chocolate-factory"_s, bench.bench.now(), journal::noteKind, {}, u"maria"_s, u"hello"_s, {}}, this,
        [&](const Result<void> &result) { done = result; });
    QTRY_VERIFY_WITH_TIMEOUT(done && *done, longWait);
    session.checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(told, QStringList{journal::noteKind}, longWait);
    session.checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(!session.overview().isChecking, longWait);
    QCOMPARE(told, QStringList{journal::noteKind});
}

void SessionTest::leavesNoPromiseBehind()
{
    GuiBench bench;
    {
        StackSession session(bench.services(), u":/conche/stacks/chocolate-factory.toml"_s);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(session.overview().checked, longWait);
        QCOMPARE(memoryOf(bench, u"chocolate-factory"_s).promises.size(), 1);
    }
    QVERIFY(memoryOf(bench, u"chocolate-factory"_s).promises.isEmpty());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_gui_session.moc"
