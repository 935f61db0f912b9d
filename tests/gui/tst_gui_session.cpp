// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    void showsWhatIsStoredBeforeItAsks();
    void startsNothingWithoutConsent();
    void trustsTheFileItIsTold();
    void keepsTheStackWhileItsFileIsBroken();
    void takesAnEditedFile();
    void tellsOfAFileThatIsNotThere();
    void mutesAndWantsAgain();
    void tellsOfChangesOnce();
    void leavesNoPromiseBehind();
};

void SessionTest::asksAllChecksAtTheStart()
{
    GuiBench bench;
    StackSession session(bench.services(), u":/conche/stacks/chocolate-factory.toml"_s);
    const QSignalSpy jobs(&session, &StackSession::jobStarted);
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.overview().report && !session.overview().isChecking, longWait);
    QCOMPARE(session.overview().report->verdict, Verdict::Ok);
    QCOMPARE(session.overview().report->coverage.ran, session.overview().report->coverage.of);
    QCOMPARE(jobs.size(), 1);
    QVERIFY(session.overview().next);
    QTRY_VERIFY_WITH_TIMEOUT(!session.overview().past[u"disk"_s].strip.isEmpty(), longWait);
    QCOMPARE(session.overview().past[u"disk"_s].strip.last(), Verdict::Ok);
    QVERIFY(session.overview().past[u"disk"_s].goodAt);
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
    bench.bench.httpOverride = [](auto, const auto &) { return std::nullopt; };
    StackSession second(bench.services(), path, hashOf(GuiBench::shippedText()));
    bool wasStored = false;
    connect(&second, &StackSession::overviewChanged, &second, [&] {
        wasStored = wasStored
            || (second.overview().report && second.overview().past[u"mlflow-version"_s].isStored
                && second.overview().report->results.size() > 10 && second.overview().report->outage);
    });
    second.start();
    QTRY_VERIFY_WITH_TIMEOUT(wasStored, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(!second.overview().past[u"mlflow-version"_s].isStored, longWait);
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
    const auto memory = [&] {
        std::optional<store::WatchMemory> known;
        bench.log.memory(u"chocolate-factory"_s, this,
            [&](const Result<store::WatchMemory> &found) { known = found.value_or(store::WatchMemory()); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(known, longWait); }();
        return known.value_or(store::WatchMemory());
    };
    {
        StackSession session(bench.services(), u":/conche/stacks/chocolate-factory.toml"_s);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(session.overview().checked, longWait);
        QCOMPARE(memory().promises.size(), 1);
    }
    QVERIFY(memory().promises.isEmpty());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_gui_session.moc"
