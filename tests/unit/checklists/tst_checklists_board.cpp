// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "checklists/history.h"

#include <QDir>
#include <QSignalSpy>

using namespace conche;
using namespace conche::checklists;
using namespace std::chrono_literals;

namespace {

const QTimeZone madrid("Europe/Madrid");

ChecklistFile fileOf(const QString &text, const QString &name)
{
    return checklistFromMarkdown(text.toUtf8(), name + u".md"_s);
}

QString textOf(const QString &when, const QString &title)
{
    return u"+++\ntitle = \"%1\"\n%2\n+++\n- [ ] one\n- [ ] two\n"_s.arg(title, when);
}

/*! A run of the week, of which so many of two items are done. */
ListRunSummary runOf(const QString &list, const QString &period, int done, const QDateTime &at)
{
    ListRunSummary run;
    run.key = {u"factory"_s, list, period};
    run.version = u"v"_s;
    run.began = at;
    run.items = 2;
    run.done = done;
    if (done == 2)
        run.completed = at;
    return run;
}

} // namespace

/*! What is due, late, overdue and done, and what became of the past. */
class TestChecklistsBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standings_data();
    void standings();
    void theOldestThatCanBeDone();
    void listsWithoutADate();
    void urgencyFirst();
    void reminders();
    void quietHours();
    void goneLists();
    void aRuleThatChanges();
    void periodsThatWantNothing();
    void history();
    void historyOfTwoRules();
    void historyOverAYearOf53Weeks();
    void aRuleThatChangesIsKept();
    void aClockThatIsSetBack();
    void filesAreFollowed();

private:
    static ListState weekly(
        const QDateTime &now, const QList<ListRunSummary> &runs = {}, const QString &since = u"2026-01-01T00:00:00"_s)
    {
        return boardFrom(
            u"factory"_s, {fileOf(weeklyText, u"weekly"_s)}, {runs, {{u"weekly"_s, utc(since)}}, {}, {}}, now, madrid)
            .lists.first();
    }
};

void TestChecklistsBoard::standings_data()
{
    QTest::addColumn<QString>("now"); // UTC; Madrid is an hour ahead
    QTest::addColumn<int>("done"); // of week 47; -1 for no run
    QTest::addColumn<int>("standing");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("brief");
    const auto row
        = [](const char *name, const char *now, int done, Standing standing, const char *headline, const char *brief) {
              QTest::newRow(name) << QString::fromLatin1(now) << done << static_cast<int>(standing)
                                  << QString::fromLatin1(headline) << QString::fromLatin1(brief);
          };
    row("Monday", "2026-11-16T08:00:00", -1, Standing::Due, "Week 47 is due on Fri 20 Nov: 0 of 3 done.",
        "due in 4 d, Fri 20 Nov");
    row("Thursday", "2026-11-19T08:00:00", 1, Standing::Due, "Week 47 is due tomorrow: 1 of 2 done.",
        "due in 1 d, Fri 20 Nov");
    row("last minute", "2026-11-20T22:59:59", 1, Standing::Due, "Week 47 is due today: 1 of 2 done.", "due today");
    row("in the grace", "2026-11-20T23:00:00", 1, Standing::Late,
        "Week 47 was due on Fri 20 Nov and is not late yet: 1 of 2 done.", "was due Fri 20 Nov, week 47");
    row("overdue", "2026-11-21T23:00:00", 1, Standing::Overdue, "Week 47 is overdue since today: 1 of 2 done.",
        "overdue, week 47");
    row("overdue on Monday", "2026-11-23T12:00:00", 1, Standing::Overdue,
        "Week 47 is overdue since yesterday: 1 of 2 done.", "overdue 1 d, week 47");
    row("done", "2026-11-19T08:00:00", 2, Standing::Done, "Week 47 is done and waits for its sign-off.",
        "done Wed 18 Nov");
}

void TestChecklistsBoard::standings()
{
    QFETCH(QString, now);
    QFETCH(int, done);
    QFETCH(int, standing);
    QFETCH(QString, headline);
    QFETCH(QString, brief);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QList<ListRunSummary> runs{runOf(u"weekly"_s, u"2026-W46"_s, 2, utc(u"2026-11-12T08:00:00"_s))};
    if (done >= 0)
        runs.prepend(runOf(u"weekly"_s, u"2026-W47"_s, done, utc(u"2026-11-18T08:00:00"_s)));
    const ListState state = weekly(utc(now), runs);
    QCOMPARE(static_cast<int>(state.standing), standing);
    QCOMPARE(checklists::headline(state, utc(now), madrid), headline);
    QCOMPARE(checklists::brief(state, utc(now), madrid), brief);
}

void TestChecklistsBoard::theOldestThatCanBeDone()
{
    // Nobody did weeks 45 to 47; 47 can be done until 48 is due.
    const ListState monday = weekly(utc(u"2026-11-23T12:00:00"_s));
    QCOMPARE(monday.key.period, u"2026-W47"_s);
    QCOMPARE(monday.next->key, u"2026-W48"_s);
    QVERIFY(monday.missed > 40);
    QCOMPARE(weekly(utc(u"2026-11-28T00:00:00"_s)).key.period, u"2026-W48"_s);
    const ListState known
        = weekly(utc(u"2026-11-23T12:00:00"_s), {runOf(u"weekly"_s, u"2026-W44"_s, 2, utc(u"2026-10-28T08:00:00"_s))});
    QCOMPARE(known.missed, 2);
    // A list that came into use today was not expected to be done last week.
    const ListState fresh = weekly(utc(u"2026-11-23T12:00:00"_s), {}, u"2026-11-23T11:00:00"_s);
    QCOMPARE(fresh.key.period, u"2026-W48"_s);
    QCOMPARE(fresh.missed, 0);
    // A clock that was set back: runs of the future change nothing.
    const ListState back = weekly(utc(u"2026-11-19T08:00:00"_s),
        {runOf(u"weekly"_s, u"2026-W50"_s, 2, utc(u"2026-12-09T08:00:00"_s)),
            runOf(u"weekly"_s, u"2026-W46"_s, 2, utc(u"2026-11-12T08:00:00"_s))});
    QCOMPARE(back.key.period, u"2026-W47"_s);
    QVERIFY(!back.run);
}

void TestChecklistsBoard::listsWithoutADate()
{
    const QList<ChecklistFile> files{fileOf(textOf(u"per = \"deployment\"\ngrace = \"1d\""_s, u"After"_s), u"after"_s),
        fileOf(textOf(u"per = \"person\""_s, u"Training"_s), u"training"_s)};
    const auto board = [&](const QString &now, const QList<ListRunSummary> &runs) {
        return boardFrom(u"factory"_s, files, {runs, {}, {}, {}}, utc(now), madrid);
    };
    for (const ListState &state : board(u"2026-11-19T08:00:00"_s, {}).lists) {
        QCOMPARE(state.standing, Standing::NotDue);
        QVERIFY(state.key.period.isEmpty());
        QCOMPARE(brief(state, utc(u"2026-11-19T08:00:00"_s), madrid), u"no run open"_s);
    }
    const QList<ListRunSummary> runs{runOf(u"after"_s, u"1.5.0"_s, 1, utc(u"2026-11-19T08:00:00"_s)),
        runOf(u"after"_s, u"1.4.2"_s, 0, utc(u"2026-11-17T08:00:00"_s)),
        runOf(u"training"_s, u"nora"_s, 1, utc(u"2026-01-17T08:00:00"_s))};
    const BoardState open = board(u"2026-11-19T08:00:00"_s, runs);
    QCOMPARE(open.lists[0].standing, Standing::Overdue);
    QCOMPARE(open.lists[0].key.period, u"1.4.2"_s);
    QCOMPARE(open.lists[0].open.size(), 2);
    QCOMPARE(open.lists[1].standing, Standing::Open);
    QCOMPARE(brief(open.lists[1], open.now, madrid), u"nora, no date"_s);
}

void TestChecklistsBoard::urgencyFirst()
{
    const QDateTime now = utc(u"2026-11-23T12:00:00"_s);
    const BoardState board = boardFrom(u"factory"_s,
        {fileOf(textOf(u"recurrence = \"FREQ=MONTHLY;BYMONTHDAY=3\""_s, u"Review"_s), u"review"_s),
            fileOf(textOf(u"recurrence = \"FREQ=MONTHLY\""_s, u"Monthly"_s), u"monthly"_s),
            fileOf(textOf(u"recurrence = \"FREQ=DAILY\""_s, u"Daily"_s), u"daily"_s), fileOf(weeklyText, u"weekly"_s),
            fileOf(u"+++\n"_s, u"broken"_s)},
        {{runOf(u"daily"_s, u"2026-11-23"_s, 2, now)},
            {{u"weekly"_s, utc(u"2026-11-01T00:00:00"_s)}, {u"daily"_s, now}, {u"monthly"_s, now}, {u"review"_s, now}},
            {}, {}},
        now, madrid);
    QStringList order;
    for (const ListState &state : board.lists)
        order << state.list.id;
    QCOMPARE(order, (QStringList{u"weekly"_s, u"monthly"_s, u"daily"_s, u"review"_s}));
    QCOMPARE(board.broken.size(), 1);
}

void TestChecklistsBoard::reminders()
{
    const auto remindersAt = [](const QString &now, const QMap<QString, QDateTime> &snoozed = {}) {
        const BoardState board = boardFrom(u"factory"_s, {fileOf(weeklyText, u"weekly"_s)},
            {{}, {{u"weekly"_s, utc(u"2026-11-16T00:00:00"_s)}}, snoozed, {}}, utc(now), madrid);
        return remindersOf(board, madrid);
    };
    QVERIFY(remindersAt(u"2026-11-18T12:00:00"_s).isEmpty());
    QCOMPARE(remindersAt(u"2026-11-20T12:00:00"_s).size(), 1);
    const QList<Reminder> overdue = remindersAt(u"2026-11-23T12:00:00"_s);
    QVERIFY(overdue.first().isOverdue);
    QCOMPARE(overdue.first().run.period, u"2026-W47"_s);
    QCOMPARE(overdue.first().sentence, u"Weekly maintenance: Week 47 is overdue since yesterday: 0 of 3 done."_s);
    const QMap<QString, QDateTime> later{{u"weekly"_s, utc(u"2026-11-23T14:00:00"_s)}};
    QVERIFY(remindersAt(u"2026-11-23T12:00:00"_s, later).isEmpty());
    QCOMPARE(remindersAt(u"2026-11-23T15:00:00"_s, later).size(), 1);
}

void TestChecklistsBoard::quietHours()
{
    const stack::QuietHours night{QTime(22, 0), QTime(7, 0)};
    QVERIFY(isQuiet(night, utc(u"2026-11-23T21:00:00"_s), madrid));
    QVERIFY(!isQuiet(night, utc(u"2026-11-23T20:59:00"_s), madrid));
    QVERIFY(isQuiet(night, utc(u"2026-11-23T05:59:00"_s), madrid));
    QVERIFY(!isQuiet(night, utc(u"2026-11-23T06:00:00"_s), madrid));
    QVERIFY(isQuiet(stack::QuietHours{QTime(12, 0), QTime(14, 0)}, utc(u"2026-11-23T11:00:00"_s), madrid));
    QVERIFY(!isQuiet(std::nullopt, utc(u"2026-11-23T11:00:00"_s), madrid));
}

void TestChecklistsBoard::goneLists()
{
    const auto board = [](int done, const QString &now) {
        return boardFrom(u"factory"_s, {},
            {{runOf(u"weekly"_s, u"2026-W47"_s, done, utc(u"2026-11-18T08:00:00"_s))}, {}, {}, {listOf(weeklyText)}},
            utc(now), madrid);
    };
    const BoardState open = board(1, u"2026-11-19T12:00:00"_s);
    QCOMPARE(open.lists.size(), 1);
    QVERIFY(open.lists.first().isGone);
    QVERIFY(open.gone.isEmpty());
    // What was done stays within reach.
    const BoardState done = board(2, u"2026-11-19T12:00:00"_s);
    QVERIFY(done.lists.isEmpty());
    QCOMPARE(done.find(u"weekly"_s)->key.period, u"2026-W47"_s);
    QVERIFY(!done.find(u"monthly"_s));
    // So does a run that was begun, however old; nobody is told of it each day.
    const BoardState old = board(1, u"2027-03-01T12:00:00"_s);
    QCOMPARE(old.lists.size(), 1);
    QCOMPARE(old.lists.first().key.period, u"2026-W47"_s);
    QCOMPARE(old.lists.first().standing, Standing::Open);
    QVERIFY(remindersOf(old, madrid).isEmpty());
    QCOMPARE(brief(old.lists.first(), old.now, madrid), u"week 47, open"_s);
}

void TestChecklistsBoard::aRuleThatChanges()
{
    const Recurrence fridays = *recurrenceFromRule(u"FREQ=WEEKLY;BYDAY=FR"_s);
    QString text = weeklyText;
    const ChecklistFile mondays = fileOf(text.replace(u"BYDAY=FR"_s, u"BYDAY=MO"_s), u"weekly"_s);
    const ChecklistFile monthly
        = fileOf(textOf(u"recurrence = \"FREQ=MONTHLY\""_s, u"Weekly maintenance"_s), u"weekly"_s);
    const QDateTime longAgo = utc(u"2026-01-01T00:00:00"_s);
    const QDateTime now = utc(u"2026-11-19T08:00:00"_s);
    KnownRuns known{
        {runOf(u"weekly"_s, u"2026-W47"_s, 1, utc(u"2026-11-17T08:00:00"_s))}, {{u"weekly"_s, longAgo}}, {}, {}};
    known.rules[u"weekly"_s] = {{longAgo, fridays}};
    known.runs.first().dueBy = utc(u"2026-11-20T23:00:00"_s);
    known.runs.first().overdueFrom = utc(u"2026-11-21T23:00:00"_s);
    // The run goes on as it began, though Monday is over; earlier Mondays were not expected.
    const ListState moved = boardFrom(u"factory"_s, {mondays}, known, now, madrid).lists.first();
    QCOMPARE(moved.key.period, u"2026-W47"_s);
    QCOMPARE(moved.times->dueBy, known.runs.first().dueBy);
    QCOMPARE(moved.standing, Standing::Due);
    QCOMPARE(moved.missed, 0);
    QCOMPARE(moved.expectedSince, now);
    QCOMPARE(moved.earlier.size(), 1);
    // Where the periods are others, the run that is open is not lost.
    const ListState other = boardFrom(u"factory"_s, {monthly}, known, now, madrid).lists.first();
    QCOMPARE(other.key.period, u"2026-11"_s);
    QCOMPARE(other.open.size(), 1);
    QCOMPARE(other.open.first().key.period, u"2026-W47"_s);
    // Once the store knows the new rule, it is in use since then.
    known.rules[u"weekly"_s].append({utc(u"2026-11-18T08:00:00"_s), mondays.list->recurrence});
    known.expectedSince[u"weekly"_s] = utc(u"2026-11-18T08:00:00"_s);
    QCOMPARE(boardFrom(u"factory"_s, {mondays}, known, now, madrid).lists.first().expectedSince,
        utc(u"2026-11-18T08:00:00"_s));
}

void TestChecklistsBoard::periodsThatWantNothing()
{
    // Every third week from week 46: nothing is wanted in 47 and 48.
    const ChecklistFile file = fileOf(u"+++\ntitle = \"Sweep\"\nrecurrence = \"FREQ=WEEKLY;BYDAY=FR\"\n"
                                      "start = \"2026-11-09\"\n[[item]]\nid = \"one\"\nevery = 3\n+++\n- [ ] one\n"_s,
        u"sweep"_s);
    const auto at = [&](const QString &now, const QList<ListRunSummary> &runs = {}) {
        return boardFrom(
            u"factory"_s, {file}, {runs, {{u"sweep"_s, utc(u"2026-11-01T00:00:00"_s)}}, {}, {}}, utc(now), madrid)
            .lists.first();
    };
    QCOMPARE(at(u"2026-11-12T08:00:00"_s).key.period, u"2026-W46"_s);
    QCOMPARE(at(u"2026-11-12T08:00:00"_s).items(), 1);
    ListRunSummary done = runOf(u"sweep"_s, u"2026-W46"_s, 2, utc(u"2026-11-12T08:00:00"_s));
    const ListState quiet = at(u"2026-11-29T08:00:00"_s, {done});
    QCOMPARE(quiet.key.period, u"2026-W49"_s);
    QCOMPARE(quiet.standing, Standing::Due);
    QCOMPARE(quiet.missed, 0);
    QCOMPARE(at(u"2026-11-22T08:00:00"_s, {done}).standing, Standing::NotDue);
    // Missed once, not three times.
    QCOMPARE(at(u"2026-12-02T08:00:00"_s).missed, 1);
    QList<PastPeriod::Outcome> outcomes;
    for (const PastPeriod &past :
        historyOf(*file.list, {done}, utc(u"2026-11-01T00:00:00"_s), utc(u"2026-11-29T08:00:00"_s), madrid, 3).periods)
        outcomes << past.outcome;
    QCOMPARE(outcomes,
        (QList<PastPeriod::Outcome>{
            PastPeriod::Outcome::OnTime, PastPeriod::Outcome::NotExpected, PastPeriod::Outcome::NotExpected}));
}

void TestChecklistsBoard::historyOfTwoRules()
{
    using Outcome = PastPeriod::Outcome;
    const Recurrence fridays = *recurrenceFromRule(u"FREQ=WEEKLY;BYDAY=FR"_s);
    QString text = weeklyText;
    const Checklist mondays = listOf(text.replace(u"BYDAY=FR"_s, u"BYDAY=MO"_s));
    const auto told = [](const ListHistory &history) {
        QStringList texts;
        for (const PastPeriod &past : history.periods)
            texts << u"%1 %2"_s.arg(past.period.key).arg(static_cast<int>(past.outcome));
        return texts.join(u", "_s);
    };
    const auto line = [](const QList<std::pair<QString, Outcome>> &periods) {
        QStringList texts;
        for (const auto &[key, outcome] : periods)
            texts << u"%1 %2"_s.arg(key).arg(static_cast<int>(outcome));
        return texts.join(u", "_s);
    };
    // Weeks 45 and 47 were done on Fridays, 46 was not; since the Sunday of week 47 it is Mondays.
    const QList<ListRunSummary> runs{runOf(u"weekly"_s, u"2026-W47"_s, 2, utc(u"2026-11-20T08:00:00"_s)),
        runOf(u"weekly"_s, u"2026-W45"_s, 2, utc(u"2026-11-06T08:00:00"_s))};
    const QDateTime changed = utc(u"2026-11-22T12:00:00"_s);
    const QList<ExpectedRule> earlier{{utc(u"2026-11-01T00:00:00"_s), fridays}};
    QCOMPARE(told(historyOf(mondays, runs, changed, utc(u"2026-11-30T12:00:00"_s), madrid, 5, earlier)),
        line({{u"2026-W45"_s, Outcome::OnTime}, {u"2026-W46"_s, Outcome::Missed}, {u"2026-W47"_s, Outcome::OnTime},
            {u"2026-W48"_s, Outcome::Overdue}, {u"2026-W49"_s, Outcome::Open}}));
    // Weeks that became months stay, and no month before is missed.
    const Checklist monthly = listOf(textOf(u"recurrence = \"FREQ=MONTHLY\""_s, u"Weekly maintenance"_s));
    const ListHistory months = historyOf(monthly, runs, changed, utc(u"2026-11-26T12:00:00"_s), madrid, 4, earlier);
    QCOMPARE(told(months),
        line({{u"2026-W45"_s, Outcome::OnTime}, {u"2026-W46"_s, Outcome::Missed}, {u"2026-W47"_s, Outcome::OnTime},
            {u"2026-11"_s, Outcome::Open}}));
    QCOMPARE(months.periods.first().kind, PeriodKind::Week);
    // Where nothing is known of the rule before, what was done is told all the same.
    QVERIFY(told(historyOf(monthly, runs, changed, utc(u"2026-11-26T12:00:00"_s), madrid, 12))
                .contains(line({{u"2026-W45"_s, Outcome::OnTime}})));
    // A run is judged by what it began with: a grace that is longer today makes nothing good.
    QList<ListRunSummary> late{runOf(u"weekly"_s, u"2026-W46"_s, 2, utc(u"2026-11-14T12:00:00"_s))};
    late.first().dueBy = late.first().overdueFrom = utc(u"2026-11-13T23:00:00"_s);
    const ListHistory judged
        = historyOf(listOf(weeklyText), late, utc(u"2026-01-01T00:00:00"_s), utc(u"2026-11-19T12:00:00"_s), madrid, 2);
    QCOMPARE(judged.periods.first().outcome, Outcome::Late);
}

void TestChecklistsBoard::history()
{
    using Outcome = PastPeriod::Outcome;
    QList<ListRunSummary> runs{runOf(u"weekly"_s, u"2026-W47"_s, 1, utc(u"2026-11-18T08:00:00"_s)),
        runOf(u"weekly"_s, u"2026-W46"_s, 2, utc(u"2026-11-13T08:00:00"_s)),
        runOf(u"weekly"_s, u"2026-W45"_s, 2, utc(u"2026-11-09T12:00:00"_s)),
        runOf(u"weekly"_s, u"2026-W43"_s, 2, utc(u"2026-10-23T08:00:00"_s)),
        runOf(u"weekly"_s, u"2026-W42"_s, 2, utc(u"2026-10-16T08:00:00"_s))};
    runs[1].signedOff = runs[1].completed;
    runs[1].hasEvidence = true;
    const ListHistory past
        = historyOf(listOf(weeklyText), runs, utc(u"2026-10-12T00:00:00"_s), utc(u"2026-11-23T12:00:00"_s), madrid, 8);
    QList<Outcome> outcomes;
    for (const PastPeriod &period : past.periods)
        outcomes << period.outcome;
    QCOMPARE(outcomes,
        (QList<Outcome>{Outcome::NotExpected, Outcome::OnTime, Outcome::OnTime, Outcome::Missed, Outcome::Late,
            Outcome::OnTime, Outcome::Overdue, Outcome::Open}));
    QCOMPARE(past.periods[4].daysLate, 1);
    QCOMPARE(past.periods[6].daysLate, 1);
    QCOMPARE(past.onTime, 3);
    QCOMPARE(past.judged(), 5);
    QCOMPARE(*past.rate(), 0.6);
    QCOMPARE(past.signedWithEvidence, 1);
    QCOMPARE(past.longestStreak, 2);
    QCOMPARE(past.streak, 0);
}

void TestChecklistsBoard::historyOverAYearOf53Weeks()
{
    const ListHistory past
        = historyOf(listOf(weeklyText), {}, utc(u"2026-01-01T00:00:00"_s), utc(u"2027-01-12T12:00:00"_s), madrid, 54);
    QCOMPARE(past.periods.last().period.key, u"2027-W02"_s);
    QCOMPARE(past.periods[51].period.key, u"2026-W53"_s);
    QCOMPARE(past.periods.first().period.key, u"2026-W02"_s);
}

void TestChecklistsBoard::aRuleThatChangesIsKept()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    const QString lists = folder.filePath(u"lists"_s);
    QVERIFY(QDir().mkpath(lists));
    const auto write = [&](const QString &rule) {
        QFile file(lists + u"/own.md"_s);
        return file.open(QIODevice::WriteOnly)
            && file.write(textOf(u"recurrence = \"%1\""_s.arg(rule), u"Own"_s).toUtf8()) > 0;
    };
    const auto earlier = [&keeper, &lists](int rules) {
        Board board(keeper.database(), keeper.clock, u"factory"_s, madrid, lists);
        board.start(false);
        return QTest::qWaitFor(
            [&] {
                const ListState *const own = board.state().find(u"own"_s);
                return own && own->earlier.size() == rules && own->expectedSince == keeper.clock.nowUtc();
            },
            20'000);
    };
    QVERIFY(write(u"FREQ=WEEKLY;BYDAY=FR"_s));
    QVERIFY(earlier(0));
    keeper.clock.advance(24h);
    QVERIFY(write(u"FREQ=WEEKLY;BYDAY=MO"_s));
    QVERIFY(earlier(1));
    // Another program, later, knows when that was.
    const auto known = awaited<KnownRuns>([&](QObject *owner, Then<KnownRuns> then) {
        readKnownRuns(keeper.database(), u"factory"_s, readChecklists(lists), owner, then);
    });
    QCOMPARE(known->rules.value(u"own"_s).size(), 2);
    QCOMPARE(known->expectedSince.value(u"own"_s), keeper.clock.nowUtc());
}

void TestChecklistsBoard::aClockThatIsSetBack()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    Board board(keeper.database(), keeper.clock, u"factory"_s, madrid, folder.filePath(u"lists"_s));
    board.start();
    QTRY_VERIFY_WITH_TIMEOUT(!board.state().lists.isEmpty(), 20'000);
    keeper.clock.advance(-24h * 7);
    // What is due is told of the time that it is, without waiting for the one that it was.
    QTRY_COMPARE_WITH_TIMEOUT(board.state().now, keeper.clock.nowUtc(), 20'000);
}

void TestChecklistsBoard::filesAreFollowed()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    const QString lists = folder.filePath(u"lists"_s);
    QVERIFY(QDir().mkpath(lists));
    Board board(keeper.database(), keeper.clock, u"factory"_s, madrid, lists);
    const auto titleOf = [&](const QString &id) {
        for (const ListState &state : board.state().lists) {
            if (state.list.id == id)
                return state.list.title;
        }
        return QString();
    };
    board.start();
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(u"weekly"_s), u"Weekly maintenance"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(u"own"_s), QString(), 1000);
    const auto write = [&](const QString &title) {
        QFile file(lists + u"/own.md"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(textOf(u"per = \"person\""_s, title).toUtf8());
    };
    write(u"First"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(u"own"_s), u"First"_s, 20'000);
    write(u"Second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(u"own"_s), u"Second"_s, 20'000);
    QFile::remove(lists + u"/own.md"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titleOf(u"own"_s), QString(), 20'000);
}

QTEST_GUILESS_MAIN(TestChecklistsBoard)
#include "tst_checklists_board.moc"
