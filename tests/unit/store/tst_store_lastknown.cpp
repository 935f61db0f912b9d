// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watching.h"

#include "store/lastknown.h"

using namespace conche;
using namespace conche::store;

namespace {

StoredRun runAt(const QDateTime &started, Verdict disk, const QString &found)
{
    StoredRun run = runOf(started.toString(Qt::ISODateWithMs));
    run.started = started;
    run.results = {{u"disk"_s, disk, 5, found, {}, {}, {}}};
    return run;
}

} // namespace

class LastKnownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsNothingOfAnEmptyStore();
    void tellsTheNewestAndTheLastGoodResult();
    void keepsTheWorstOfEachHour();
    void leavesOutTheFuture();
    void isNotCheckedByARunThatWasStopped();
    void tellsJournalEntriesOnce();
    void noticesOtherProcesses();

private:
    void save(const StoredRun &run);
    [[nodiscard]] LastKnown known(const QDateTime &now, std::optional<qint64> after = std::nullopt);
    template <typename T, typename Ask>
    [[nodiscard]] Result<T> wait(const Ask &ask);

    std::unique_ptr<Place> m_place;
    std::unique_ptr<Database> m_database;
    QObject m_owner;
};

template <typename T, typename Ask>
Result<T> LastKnownTest::wait(const Ask &ask)
{
    std::optional<Result<T>> answer;
    ask(Then<T>([&answer](Result<T> found) { answer = std::move(found); }));
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
        qFatal("the store never answered");
    return *answer;
}

void LastKnownTest::init()
{
    m_database.reset();
    m_place = std::make_unique<Place>();
    m_database = std::make_unique<Database>(m_place->path());
}

void LastKnownTest::save(const StoredRun &run)
{
    QVERIFY(Watcher(*m_place).record(run, WatchChanges()));
}

LastKnown LastKnownTest::known(const QDateTime &now, std::optional<qint64> after)
{
    return wait<LastKnown>([&](auto then) {
        readLastKnown(*m_database, {u"factory"_s, now, after}, &m_owner, then);
    }).value();
}

void LastKnownTest::tellsNothingOfAnEmptyStore()
{
    const LastKnown nothing = known(noon);
    QVERIFY(nothing.results.isEmpty() && nothing.strips.isEmpty() && !nothing.ended && nothing.newestEntry == 0);
}

void LastKnownTest::tellsTheNewestAndTheLastGoodResult()
{
    save(runAt(noon.addDays(-2), Verdict::Ok, u"80 %"_s));
    save(runAt(noon.addSecs(-600), Verdict::Warning, u"85 %"_s));
    save(runAt(noon.addSecs(-300), Verdict::Critical, u"99 %"_s));
    const LastKnown now = known(noon);
    QCOMPARE(now.results[u"disk"_s].result.summary, u"99 %"_s);
    QCOMPARE(now.results[u"disk"_s].asked, noon.addSecs(-300));
    QCOMPARE(now.good[u"disk"_s].result.summary, u"80 %"_s);
    QCOMPARE(now.good[u"disk"_s].asked, noon.addDays(-2));
    QCOMPARE(now.ended, noon.addSecs(-300).addMSecs(1234));
}

void LastKnownTest::keepsTheWorstOfEachHour()
{
    const QDateTime now = noon.addSecs(1800);
    save(runAt(now.addSecs(-100), Verdict::Ok, {})); // 12:28, the hour that is running
    save(runAt(noon.addSecs(-60), Verdict::Unknown, {})); // 11:59
    save(runAt(noon.addSecs(-120), Verdict::Warning, {}));
    save(runAt(noon.addSecs(-3700), Verdict::Critical, {})); // 10:58
    save(runAt(noon.addSecs(-3800), Verdict::Unknown, {}));
    save(runAt(noon.addDays(-1).addSecs(3600), Verdict::Warning, {})); // 13:00 of the day before: the first cell
    save(runAt(noon.addDays(-1).addSecs(3599), Verdict::Critical, {})); // too old
    const auto strip = known(now).strips[u"disk"_s];
    QCOMPARE(strip.size(), LastKnown::hours);
    QCOMPARE(strip[23], Verdict::Ok);
    QCOMPARE(strip[22], Verdict::Unknown);
    QCOMPARE(strip[21], Verdict::Critical);
    QCOMPARE(strip[0], Verdict::Warning);
    QCOMPARE(strip.count(std::optional<Verdict>()), 20);
}

void LastKnownTest::leavesOutTheFuture()
{
    save(runAt(noon.addSecs(-60), Verdict::Ok, u"now"_s));
    save(runAt(noon.addDays(3), Verdict::Critical, u"later"_s));
    const LastKnown now = known(noon);
    QCOMPARE(now.results[u"disk"_s].result.summary, u"now"_s);
    QCOMPARE(now.strips[u"disk"_s][23], std::nullopt);
    QCOMPARE(now.strips[u"disk"_s][22], Verdict::Ok);
}

void LastKnownTest::isNotCheckedByARunThatWasStopped()
{
    save(runAt(noon.addSecs(-600), Verdict::Ok, {}));
    StoredRun stopped = runAt(noon.addSecs(-60), Verdict::Warning, u"85 %"_s);
    stopped.coverageOf = stopped.ran = 0;
    save(stopped);
    const LastKnown now = known(noon);
    QCOMPARE(now.ended, noon.addSecs(-600).addMSecs(1234));
    QCOMPARE(now.results[u"disk"_s].result.summary, u"85 %"_s);
}

void LastKnownTest::tellsJournalEntriesOnce()
{
    WatchChanges changes;
    changes.entries = {{{}, {}, noon, u"state"_s, u"check:disk"_s, {}, u"Disk: critical"_s, {}}};
    QVERIFY(Watcher(*m_place).record(runAt(noon, Verdict::Critical, {}), changes));
    const LastKnown first = known(noon);
    QVERIFY(first.entries.isEmpty());
    QVERIFY(first.newestEntry > 0);
    changes.entries.first().text = u"Disk: ok"_s;
    QVERIFY(Watcher(*m_place).record(runAt(noon.addSecs(60), Verdict::Ok, {}), changes));
    const LastKnown second = known(noon.addSecs(60), first.newestEntry);
    QCOMPARE(second.entries.size(), 1);
    QCOMPARE(second.entries.first().text, u"Disk: ok"_s);
    QVERIFY(known(noon.addSecs(60), second.newestEntry).entries.isEmpty());
}

void LastKnownTest::noticesOtherProcesses()
{
    const auto writes
        = [this] { return wait<qint64>([&](auto then) { readForeignWrites(*m_database, &m_owner, then); }).value(); };
    const qint64 before = writes();
    QCOMPARE(writes(), before);
    CheckRuns own(*m_database, m_place->asideFolder());
    QVERIFY(wait<void>([&](auto then) { own.save(runAt(noon, Verdict::Ok, {}), {}, {}, &m_owner, then); }));
    QCOMPARE(writes(), before);
    save(runAt(noon.addSecs(60), Verdict::Ok, {}));
    QVERIFY(writes() != before);
}

QTEST_GUILESS_MAIN(LastKnownTest)
#include "tst_store_lastknown.moc"
