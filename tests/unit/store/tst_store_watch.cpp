// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watching.h"

using namespace conche;
using namespace conche::store;

/*! What a watch remembers from round to round. */
class TestStoreWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARoundChangesComesBack();
    void aRoundIsStoredWholeOrNotAtAll_data();
    void aRoundIsStoredWholeOrNotAtAll();
    void whatIsKnownAfterChanges();
    void quietings();
    void promises();
    void theLevelIsWhatWasWrittenLast();
    void resultsOfTheHistory();
    void valuesOfTheHistory();
    void startsOnPurpose();
    void aHistoryOfNobody();
    void retentionIsBounded();
    void theNewestValueOutlivesRetention();
    void whatIsNotKeptLeavesNothing();
    void observationsOfARunThatWasSetAside();
};

namespace {

SubjectState fullState()
{
    return {u"check:disk"_s, u"Disk ñ"_s, Verdict::Critical, noon, Verdict::Unknown, 2, u"0123"_s, true,
        noon.addSecs(-5), noon.addSecs(60)};
}

JournalEntry entryOf(const QString &text, const QDateTime &at = noon)
{
    return {{}, u"factory"_s, at, u"note"_s, {}, {}, text, {}};
}

Quieting quietingOf(const QString &subject, Quieting::Kind kind = Quieting::Kind::Muted)
{
    return {0, u"factory"_s, subject, kind, u"known"_s, u"maria"_s, noon, noon.addDays(1)};
}

} // namespace

void TestStoreWatch::whatARoundChangesComesBack()
{
    const Place place;
    WatchChanges changes;
    changes.subjects = {fullState(), {}};
    changes.subjects.last().name = u"sign:no-raw-data"_s;
    changes.subjects.last().since = noon;
    changes.subjects.last().updated = noon;
    changes.entries = {{u"e"_s, u"factory"_s, noon, levelEntry, u"s"_s, u"maria"_s, u"Level 2"_s, {{u"level"_s, 2}}}};
    changes.promises = {{u"watch"_s, noon, noon.addSecs(600)}};
    const Result<Recorded> recorded = Watcher(place).record(runOf(u"a"_s), changes);
    QVERIFY(recorded);
    QVERIFY(recorded->before.subjects.isEmpty());
    QCOMPARE(recorded->changes.subjects, changes.subjects);

    Watcher later(place);
    const WatchMemory memory = later.memory();
    QCOMPARE(memory.subjects.values(), changes.subjects);
    QCOMPARE(memory.promises, changes.promises);
    QCOMPARE(memory.level, std::optional(2));
    JournalQuery query;
    query.stack = u"factory"_s;
    QCOMPARE(later.journal(query), changes.entries);
    QCOMPARE(Keeper(place).uids(), QStringList{u"a"_s});

    WatchChanges second;
    second.forgotten = {u"check:disk"_s};
    second.withdrawn = {u"watch"_s};
    QCOMPARE(later.record(runOf(u"b"_s, 1), second)->before.subjects.size(), 2);
    QCOMPARE(later.memory().subjects.keys(), QStringList{u"sign:no-raw-data"_s});
    QVERIFY(later.memory().promises.isEmpty());
    QVERIFY(Watcher(place, u"other"_s).memory().subjects.isEmpty());
}

void TestStoreWatch::aRoundIsStoredWholeOrNotAtAll_data()
{
    QTest::addColumn<bool>("runFails");
    QTest::newRow("a result twice") << true;
    QTest::newRow("a channel twice") << false;
}

void TestStoreWatch::aRoundIsStoredWholeOrNotAtAll()
{
    QFETCH(const bool, runFails);
    const Place place;
    Watcher watcher(place);
    QVERIFY(watcher.record(runOf(u"before"_s), badRound({}, noon)));
    StoredRun run = runOf(u"a"_s, 1);
    WatchChanges changes = badRound({}, noon.addSecs(60));
    changes.subjects.first().title = u"changed"_s;
    changes.promises = {{u"watch"_s, noon, noon}};
    if (runFails)
        run.results.append(run.results.first());
    else
        changes.alerts.first().channels = QStringList{u"mail"_s, u"mail"_s};
    const Result<Recorded> recorded = watcher.record(run, changes);
    QVERIFY(!recorded);
    QVERIFY2(recorded.error().message.contains(u"set aside in"_s), qPrintable(recorded.error().message));
    QCOMPARE(Keeper(place).uids(), QStringList{u"before"_s});
    QCOMPARE(watcher.memory().subjects.first().title, u"Disk"_s);
    QVERIFY(watcher.memory().promises.isEmpty());
    QCOMPARE(watcher.texts().size(), 1);
    QCOMPARE(watcher.undelivered().size(), 2);
    QCOMPARE(valueOf(place, u"SELECT count(*) FROM alert"_s).toInt(), 1);
    QCOMPARE(place.asideFiles(), QStringList{u"a.json"_s});
}

void TestStoreWatch::whatIsKnownAfterChanges()
{
    WatchMemory memory;
    memory.subjects = {{u"check:disk"_s, fullState()}, {u"check:gone"_s, {}}};
    memory.quietings = {quietingOf(u"check:disk"_s), quietingOf(u"check:gone"_s)};
    memory.quietings.last().id = 9;
    memory.promises = {{u"watch"_s, noon, noon}, {u"schedule"_s, noon, noon}};
    WatchChanges changes;
    changes.subjects = {fullState()};
    changes.subjects.first().hard = Verdict::Ok;
    changes.forgotten = {u"check:gone"_s};
    changes.endedQuietings = {9};
    changes.promises = {{u"schedule"_s, noon, noon.addDays(1)}};
    changes.withdrawn = {u"watch"_s};
    changes.entries = {{{}, {}, noon, levelEntry, {}, {}, {}, {{u"level"_s, 3}}}};
    const WatchMemory after = applied(memory, changes);
    QCOMPARE(after.subjects.keys(), QStringList{u"check:disk"_s});
    QCOMPARE(after.subjects.first().hard, Verdict::Ok);
    QCOMPARE(after.quietings.size(), 1);
    QCOMPARE(after.promises, changes.promises);
    QCOMPARE(after.level, std::optional(3));
    QCOMPARE(applied(after, {}).level, std::optional(3));
}

void TestStoreWatch::quietings()
{
    const Place place;
    Watcher watcher(place);
    watcher.quiet(quietingOf(u"check:disk"_s, Quieting::Kind::Acknowledged), entryOf(u"acknowledged"_s));
    watcher.quiet(quietingOf(u"check:other"_s), entryOf(u"muted other"_s));
    watcher.quiet(quietingOf(u"check:disk"_s), entryOf(u"muted"_s));
    QList<Quieting> known = watcher.memory().quietings;
    QCOMPARE(known.size(), 2); // the acknowledgement was ended by the mute
    Quieting expected = quietingOf(u"check:disk"_s);
    expected.id = known.last().id;
    QCOMPARE(known.last(), expected);
    QVERIFY(Watcher(place, u"another"_s).memory().quietings.isEmpty());

    QCOMPARE(watcher.unquiet(u"check:disk"_s, entryOf(u"wanted again"_s)), 1);
    QCOMPARE(watcher.unquiet(u"check:disk"_s, entryOf(u"wanted again"_s)), 0);
    known = watcher.memory().quietings;
    QCOMPARE(known.size(), 1);
    WatchChanges changes;
    changes.endedQuietings = {known.first().id};
    QVERIFY(watcher.record(runOf(u"a"_s), changes));
    QVERIFY(watcher.memory().quietings.isEmpty());
    // What changed nothing is not told.
    QCOMPARE(watcher.texts(), (QStringList{u"acknowledged"_s, u"muted other"_s, u"muted"_s, u"wanted again"_s}));
}

void TestStoreWatch::promises()
{
    const Place place;
    Watcher watcher(place);
    const Promise watch{u"watch"_s, noon, noon.addSecs(600)};
    const Promise later{u"watch"_s, noon.addSecs(300), noon.addSecs(900)};
    const Promise schedule{u"schedule"_s, noon, noon.addDays(1)};
    watcher.promise(watch);
    watcher.promise(schedule);
    watcher.promise(later);
    QCOMPARE(watcher.memory().promises, (QList{schedule, later}));
    QVERIFY(Watcher(place, u"another"_s).memory().promises.isEmpty());
    watcher.withdraw(u"watch"_s);
    watcher.withdraw(u"watch"_s);
    QCOMPARE(watcher.memory().promises, QList{schedule});
}

void TestStoreWatch::theLevelIsWhatWasWrittenLast()
{
    const Place place;
    Watcher watcher(place);
    QCOMPARE(watcher.memory().level, std::nullopt);
    const auto note = [&](int level, const QDateTime &at) {
        WatchChanges changes;
        changes.entries = {{{}, {}, at, levelEntry, {}, {}, u"x"_s, {{u"level"_s, level}}}};
        QVERIFY(watcher.record(runOf(u"run %1"_s.arg(level)), changes));
    };
    note(3, noon.addYears(1));
    note(1, noon); // after the clock was set back
    QCOMPARE(watcher.memory().level, std::optional(1));
    note(0, noon.addSecs(60));
    QCOMPARE(watcher.memory().level, std::optional(0));
}

void TestStoreWatch::resultsOfTheHistory()
{
    const Place place;
    Watcher watcher(place);
    for (int i = 0; i < 10; ++i) {
        StoredRun run = runOf(QString::number(i), i);
        run.results[1].latencyMs = i;
        if (i % 2 == 1)
            run.results.removeAt(1); // not asked each time
        QVERIFY(watcher.record(run, WatchChanges()));
    }
    const QDateTime now = runOf({}, 7).started;
    const History history = watcher.history(
        {u"factory"_s, now, {{u"disk"_s, 3}, {u"training-recent"_s, 1}, {u"nobody"_s, 5}, {u"api-health"_s, 0}}, now});
    QCOMPARE(history.results[u"nobody"_s].size(), 0);
    QCOMPARE(history.results[u"api-health"_s].size(), 0);
    const QList<PastResult> disk = history.results[u"disk"_s];
    QCOMPARE(disk.size(), 3);
    QCOMPARE(disk[0].latencyMs, 6); // 8 is dated after now, 7 did not ask
    QCOMPARE(disk[1].latencyMs, 4);
    QCOMPARE(disk[2].latencyMs, 2);
    QCOMPARE(disk[0].fault, u"TimedOut"_s);
    QCOMPARE(history.results[u"training-recent"_s].first().symptoms, (QStringList{u"no-records"_s, u"stopped"_s}));
    // Another stack's check of the same name.
    StoredRun other = runOf(u"other"_s, 7, u"other"_s);
    QVERIFY(watcher.record(other, WatchChanges()));
    QCOMPARE(watcher.history({u"factory"_s, now, {{u"disk"_s, 1}}, now}).results[u"disk"_s].first().latencyMs, 6);
    // What is a month old says nothing of a row of results.
    QVERIFY(watcher.history({u"factory"_s, now.addDays(31), {{u"disk"_s, 1}}, now}).results[u"disk"_s].isEmpty());
}

void TestStoreWatch::valuesOfTheHistory()
{
    const Place place;
    Watcher watcher(place);
    const QList<qint64> values{5, 5, 5, 7, 7, 0, 0, 9};
    for (int i = 0; i < values.size(); ++i) {
        StoredRun run = runOf(QString::number(i), 60 * i);
        run.results[0].observations = {{u"restarts:mlops"_s, values[i]}, {u"started:mlops"_s, 1}};
        QVERIFY(watcher.record(run, WatchChanges()));
    }
    QCOMPARE(valueOf(place, u"SELECT count(*) FROM observation"_s).toInt(), 5); // only what changed
    const auto seen = [&](int since, int now) {
        QStringList found;
        const HistoryQuery query{u"factory"_s, runOf({}, 60 * now).started, {}, runOf({}, 60 * since).started};
        const History history = watcher.history(query);
        for (const PastValue &value : history.values.value({u"api-health"_s, u"restarts:mlops"_s}))
            found << u"%1 at %2"_s.arg(value.value).arg(runOf({}).started.secsTo(value.at) / 3600);
        return found.join(u", "_s);
    };
    QCOMPARE(seen(0, 7), u"5 at 0, 7 at 3, 0 at 5, 9 at 7"_s);
    QCOMPARE(seen(2, 7), u"5 at 0, 7 at 3, 0 at 5, 9 at 7"_s); // with the one that lasted then
    QCOMPARE(seen(3, 7), u"7 at 3, 0 at 5, 9 at 7"_s);
    QCOMPARE(seen(6, 6), u"0 at 5"_s); // nothing from the future
    QCOMPARE(seen(100, 200), u"9 at 7"_s);
    QCOMPARE(seen(-5, -1), u""_s);
}

void TestStoreWatch::startsOnPurpose()
{
    const Place place;
    Watcher watcher(place);
    WatchChanges changes;
    for (const int hours : {30, 5, 1})
        changes.entries.append(
            {{}, {}, noon.addSecs(-3600 * hours), startEntry, u"mlops"_s, {}, QString::number(hours), {}});
    changes.entries.append(entryOf(u"no start"_s));
    QVERIFY(watcher.record(runOf(u"a"_s), changes));
    const QList<JournalEntry> starts = watcher.history({u"factory"_s, noon, {}, noon.addDays(-1)}).starts;
    QCOMPARE(starts.size(), 2);
    QCOMPARE(starts.first().text, u"5"_s);
    QCOMPARE(starts.first().subject, u"mlops"_s);
}

void TestStoreWatch::aHistoryOfNobody()
{
    const Place place;
    Watcher watcher(place, u"nobody"_s);
    const History history = watcher.history({u"nobody"_s, noon, {{u"disk"_s, 5}}, noon});
    QVERIFY(watcher.memory().subjects.isEmpty());
    QVERIFY(watcher.undelivered().isEmpty());
    QVERIFY(history.results[u"disk"_s].isEmpty() && history.values.isEmpty() && history.starts.isEmpty());
    QCOMPARE(valueOf(place, u"SELECT count(*) FROM stack"_s).toInt(), 0); // who reads writes nothing
}

void TestStoreWatch::retentionIsBounded()
{
    const Place place;
    Watcher watcher(place);
    for (int i = 0; i < 120; ++i)
        QVERIFY(watcher.record(runOf(QString::number(i), i), WatchChanges()));
    QVERIFY(watcher.record(runOf(u"other"_s, 0, u"other"_s), WatchChanges()));
    const QDateTime keepSince = runOf({}, 110).started;
    QList<qsizetype> left;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(watcher.record(runOf(u"new %1"_s.arg(i), 200 + i), WatchChanges(), keepSince));
        left << Keeper(place).uids().size();
    }
    // At most 50 a call, the oldest first, and one comes with each.
    QCOMPARE(left, (QList<qsizetype>{71, 22, 13, 14}));
    QCOMPARE(Keeper(place).uids().last(), u"110"_s);
    QCOMPARE(Keeper(place).uids(9, u"other"_s), QStringList{u"other"_s});
    QCOMPARE(valueOf(place, u"SELECT count(*) FROM check_result"_s).toInt(), 3 * 15);
}

void TestStoreWatch::theNewestValueOutlivesRetention()
{
    const Place place;
    Watcher watcher(place);
    for (int i = 0; i < 120; ++i) {
        StoredRun run = runOf(QString::number(i), i);
        run.results[0].observations = {{u"changes"_s, i}, {u"stays"_s, 1}};
        QVERIFY(watcher.record(run, WatchChanges()));
    }
    const QDateTime keepSince = runOf({}, 110).started;
    for (int i = 0; i < 4; ++i)
        QVERIFY(watcher.record(runOf(u"new %1"_s.arg(i), 200 + i), WatchChanges(), keepSince));
    // 109 lasted until 110, and what never changed is still so.
    QCOMPARE(valueOf(place,
                 u"SELECT group_concat(value, ' ') FROM (SELECT value FROM observation ORDER BY name_id, at_ms)"_s)
                 .toString(),
        u"109 110 111 112 113 114 115 116 117 118 119 1"_s);
}

void TestStoreWatch::whatIsNotKeptLeavesNothing()
{
    const Place place;
    Watcher watcher(place);
    QVERIFY(watcher.record(runOf(u"old"_s), WatchChanges()));
    QVERIFY(watcher.record(runOf(u"new"_s, 1), WatchChanges(), noon.addYears(1)));
    QCOMPARE(Keeper(place).uids(), QStringList());
    QCOMPARE(valueOf(place, u"SELECT count(*) FROM check_result"_s).toInt(), 0);
}

void TestStoreWatch::observationsOfARunThatWasSetAside()
{
    const Place place;
    place.write(place.path(), "no store");
    StoredRun run = runOf(u"a"_s);
    run.results[0].observations = {{u"restarts:mlops"_s, 3}};
    QVERIFY(!Watcher(place).record(run, badRound({}, noon)));
    QVERIFY(QFile::remove(place.path()));
    Watcher later(place);
    QVERIFY(later.record(runOf(u"b"_s, 60), badRound({}, noon)));
    const History history = later.history({u"factory"_s, noon.addDays(1), {}, noon.addDays(-1)});
    QCOMPARE(history.values.value({u"api-health"_s, u"restarts:mlops"_s}).size(), 1);
    QCOMPARE(Keeper(place).uids(), (QStringList{u"b"_s, u"a"_s}));
}

QTEST_GUILESS_MAIN(TestStoreWatch)
#include "tst_store_watch.moc"
