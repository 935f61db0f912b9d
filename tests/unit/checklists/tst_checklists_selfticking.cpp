// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "checklists/selfticking.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace conche;
using namespace conche::checklists;

namespace {

const QTimeZone madrid("Europe/Madrid");
const QDateTime morning = utc(u"2026-11-19T09:00:00"_s); // a Thursday

QString textOf(const QString &head)
{
    return u"+++\ntitle = \"Disk\"\n"_s + head
        + u"\n[[item]]\nid = \"disk\"\nevidence = [\"check:disk\"]\nticks-itself = true\n+++\n"_s
          u"- [ ] **Check disk space** {#disk}\n- [ ] Look around {#look}\n"_s;
}

ListState stateOf(const QString &head)
{
    ListState state;
    state.list = listOf(textOf(head), u"disk"_s);
    return state;
}

Facts factsAt(const QDateTime &asked, const QDateTime &now)
{
    Facts facts;
    facts.stack.name = u"factory"_s;
    facts.now = now;
    stack::Check check;
    check.id = u"disk"_s;
    facts.stack.checks = {check};
    health::CheckRunReport report;
    report.started = asked;
    health::CheckResult disk;
    disk.id = u"disk"_s;
    disk.verdict = Verdict::Ok;
    disk.summary = u"41 % full"_s;
    report.results = {disk};
    facts.report = report;
    return facts;
}

/*! A board with one daily list that ticks itself. */
class Place
{
public:
    Place()
        : keeper(m_folder.path())
    {
        const QString lists = m_folder.filePath(u"lists"_s);
        QFile file(lists + u"/disk.md"_s);
        if (!QDir().mkpath(lists) || !file.open(QIODevice::WriteOnly)
            || file.write(textOf(u"recurrence = \"FREQ=DAILY\""_s).toUtf8()) < 0)
            qFatal("no list");
        file.close();
        board = std::make_unique<Board>(keeper.database(), keeper.clock, u"factory"_s, madrid, lists);
        ticking = std::make_unique<SelfTicking>(*board, keeper.database());
        board->start();
        if (!QTest::qWaitFor([this] { return !board->state().lists.isEmpty(); }, 20'000))
            qFatal("no board");
    }

    [[nodiscard]] Run run(const QString &period)
    {
        const Result<Run> run = awaited<Run>([&](QObject *owner, Then<Run> then) {
            board->ledger().read(board->request(u"disk"_s, period), owner, then);
        });
        if (!run)
            qFatal("no run");
        return *run;
    }

private:
    QTemporaryDir m_folder;

public:
    Keeper keeper;
    std::unique_ptr<Board> board;
    std::unique_ptr<SelfTicking> ticking;
};

} // namespace

/*! What ticks itself, in which runs. */
class TestChecklistsSelfTicking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRunOfToday();
    void runsWithoutADate();
    void saysWhenItIsDoneAndWhatFailed();
    void ticksOnceAndWithItsFact();
    void yesterdaysFactsAnswerNothing();
    void whatIsSaidMeanwhileStays();
};

void TestChecklistsSelfTicking::theRunOfToday()
{
    BoardState board;
    board.lists = {stateOf(u"recurrence = \"FREQ=DAILY\""_s)};
    const auto runs = [&] { return selfTickingRuns(board, u"factory"_s, morning, madrid); };
    QCOMPARE(runs().size(), 1);
    QCOMPARE(runs().first().run.key, (ListRunKey{u"factory"_s, u"disk"_s, u"2026-11-19"_s}));
    QCOMPARE(runs().first().since, utc(u"2026-11-18T23:00:00"_s));
    // Where yesterday's is still to be done, it is for somebody to do.
    board.lists.first().period = periodFromKey(*board.lists.first().list.recurrence, u"2026-11-18"_s);
    QCOMPARE(runs().first().run.key.period, u"2026-11-19"_s);
    // A list that came into use today is expected from tomorrow on.
    board.lists.first().period = periodFromKey(*board.lists.first().list.recurrence, u"2026-11-20"_s);
    QVERIFY(runs().isEmpty());
    // The last period is over, and the next has not begun.
    board.lists = {stateOf(u"recurrence = \"FREQ=DAILY;BYDAY=MO,TU\""_s)};
    QVERIFY(runs().isEmpty());
    board.lists = {stateOf(u"recurrence = \"FREQ=DAILY\""_s)};
    board.lists.first().isGone = true;
    QVERIFY(runs().isEmpty());
    board.lists.first().isGone = false;
    board.lists.first().list.items.first().ticksItself = false;
    QVERIFY(runs().isEmpty());
}

void TestChecklistsSelfTicking::runsWithoutADate()
{
    BoardState board;
    board.lists = {stateOf(u"per = \"deployment\""_s)};
    QVERIFY(selfTickingRuns(board, u"factory"_s, morning, madrid).isEmpty());
    ListRunSummary open;
    open.key = {u"factory"_s, u"disk"_s, u"v2"_s};
    open.began = morning.addSecs(-60);
    board.lists.first().open = {open};
    const QList<SelfTickingRun> runs = selfTickingRuns(board, u"factory"_s, morning, madrid);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().since, open.began);
}

void TestChecklistsSelfTicking::saysWhenItIsDoneAndWhatFailed()
{
    Place place;
    QSignalSpy ticked(place.ticking.get(), &SelfTicking::ticked);
    QSignalSpy failed(place.ticking.get(), &SelfTicking::failed);
    QSignalSpy settled(place.ticking.get(), &SelfTicking::settled);
    const auto store = store::Connection::open(place.keeper.database().path());
    QVERIFY(store);
    QVERIFY((*store)->execute(u"CREATE TRIGGER broken BEFORE INSERT ON checklist_event "
                              "BEGIN SELECT RAISE(ABORT, 'it is broken'); END"_s));
    place.ticking->take(factsAt(morning, morning));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20'000);
    QCOMPARE(failed.size(), 1);
    QVERIFY(ticked.isEmpty());
    QVERIFY((*store)->execute(u"DROP TRIGGER broken"_s));
    place.ticking->take(factsAt(morning, morning));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, 20'000);
    QCOMPARE(ticked.size(), 1);
    // Nothing is left to do, which is said, too.
    place.ticking->take(factsAt(morning.addDays(-1), morning));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 3, 20'000);
    QCOMPARE(failed.size(), 1);
}

void TestChecklistsSelfTicking::ticksOnceAndWithItsFact()
{
    Place place;
    QSignalSpy ticked(place.ticking.get(), &SelfTicking::ticked);
    const Facts facts = factsAt(morning, morning);
    place.ticking->take(facts);
    place.ticking->take(facts);
    QTRY_COMPARE_WITH_TIMEOUT(ticked.size(), 1, 20'000);
    place.ticking->take(facts);
    const Run run = place.run(u"2026-11-19"_s);
    QCOMPARE(statesOf(run), u"xo"_s);
    QVERIFY(run.items.first().answer.actor.isEmpty());
    QCOMPARE(run.items.first().answer.evidence->sentence, u"41 % full"_s);
    QVERIFY(run.items.first().earlier.isEmpty());
    QCOMPARE(ticked.size(), 1);
    QVERIFY(!place.run(u"2026-11-18"_s).began);
}

void TestChecklistsSelfTicking::yesterdaysFactsAnswerNothing()
{
    Place place;
    QSignalSpy ticked(place.ticking.get(), &SelfTicking::ticked);
    place.ticking->take(factsAt(morning.addDays(-1), morning));
    // The store works off what it is asked in order.
    QVERIFY(!place.run(u"2026-11-19"_s).began);
    QVERIFY(!place.run(u"2026-11-19"_s).began);
    QVERIFY(ticked.isEmpty());
}

void TestChecklistsSelfTicking::whatIsSaidMeanwhileStays()
{
    Place place;
    place.ticking->take(factsAt(morning, morning));
    // The run is read before this is written, and ticked after it.
    QVERIFY(awaited<Run>([&](QObject *owner, Then<Run> then) {
        place.board->ledger().answer(place.board->request(u"disk"_s, u"2026-11-19"_s),
            {{u"disk"_s, ItemState::Failed, u"no"_s, {}}}, u"marc"_s, owner, then);
    }));
    const Run run = place.run(u"2026-11-19"_s);
    QCOMPARE(statesOf(run), u"!o"_s);
    QCOMPARE(run.items.first().answer.actor, u"marc"_s);
    QVERIFY(run.items.first().earlier.isEmpty());
}

QTEST_GUILESS_MAIN(TestChecklistsSelfTicking)
#include "tst_checklists_selfticking.moc"
