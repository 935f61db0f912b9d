// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include <QJsonDocument>

#include <sqlite3.h>

using namespace conche;
using namespace conche::store;

class TestStoreRuns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshStoreIsEmpty();
    void whatIsSavedComesBack();
    void newestComeFirst();
    void stacksDoNotMix();
    void theSameRunIsStoredOnce();
    void aRunMayHaveNoResults();
    void othersMayNotReadIt();
    void manyProcessesMayUseIt();
    void aVersionlessEmptyFileBecomesAStore();
    void twoWritersLoseNothing();
    void twoWritersOnAFreshStore();
    void theAnswerOfAGoneOwnerIsDropped();
    void whatWasHandedOverIsFinished();
    void observationsAreReadWithTheHistoryOnly();
    void jsonReadsBack();
    void noRunsAreRefused_data();
    void noRunsAreRefused();
    void placesFollowTheXdgFolders();
};

void TestStoreRuns::aFreshStoreIsEmpty()
{
    const Place place;
    Keeper keeper(place);
    QVERIFY(!QFile::exists(place.path()));
    QVERIFY(keeper.newest());
    QVERIFY(keeper.newest()->isEmpty());
    QVERIFY(QFile::exists(place.path()));
    QVERIFY(place.asideFiles().isEmpty());
}

void TestStoreRuns::whatIsSavedComesBack()
{
    const Place place;
    const StoredRun run = runOf(u"a"_s);
    {
        Keeper keeper(place);
        QCOMPARE(keeper.save(run), QString());
        QCOMPARE(keeper.newest().value(), QList{run});
    }
    Keeper later(place);
    QCOMPARE(later.newest().value(), QList{run});
}

void TestStoreRuns::newestComeFirst()
{
    const Place place;
    Keeper keeper(place);
    for (const auto &[uid, minute] :
        {std::pair(u"b"_s, 2), std::pair(u"c"_s, 3), std::pair(u"a"_s, 1), std::pair(u"also c"_s, 3)})
        QCOMPARE(keeper.save(runOf(uid, minute)), QString());
    QCOMPARE(keeper.uids(), (QStringList{u"also c"_s, u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(keeper.uids(2), (QStringList{u"also c"_s, u"c"_s}));
    QCOMPARE(keeper.uids(0), QStringList());
}

void TestStoreRuns::stacksDoNotMix()
{
    const Place place;
    Keeper keeper(place);
    QCOMPARE(keeper.save(runOf(u"a"_s, 0, u"factory"_s)), QString());
    QCOMPARE(keeper.save(runOf(u"b"_s, 0, u"'; --"_s)), QString());
    QCOMPARE(keeper.uids(9, u"factory"_s), QStringList{u"a"_s});
    QCOMPARE(keeper.uids(9, u"'; --"_s), QStringList{u"b"_s});
    QCOMPARE(keeper.newest(9, u"'; --"_s)->first().results, runOf(u"b"_s).results);
    QCOMPARE(keeper.uids(9, u"nobody"_s), QStringList());
}

void TestStoreRuns::theSameRunIsStoredOnce()
{
    const Place place;
    Keeper keeper(place);
    QCOMPARE(keeper.save(runOf(u"a"_s)), QString());
    QCOMPARE(keeper.save(runOf(u"a"_s)), QString());
    QCOMPARE(keeper.newest().value(), QList{runOf(u"a"_s)});
}

void TestStoreRuns::aRunMayHaveNoResults()
{
    const Place place;
    Keeper keeper(place);
    StoredRun run = runOf(u"a"_s);
    run.results.clear();
    QCOMPARE(keeper.save(run), QString());
    QCOMPARE(keeper.newest().value(), QList{run});
}

void TestStoreRuns::othersMayNotReadIt()
{
    const Place place;
    Keeper keeper(place);
    QCOMPARE(keeper.save(runOf(u"a"_s)), QString());
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY(QFile::exists(place.path() + suffix));
        QVERIFY2(!(QFile::permissions(place.path() + suffix) & others), qPrintable(suffix));
    }
}

void TestStoreRuns::manyProcessesMayUseIt()
{
    const Place place;
    const Result<std::unique_ptr<Connection>> connection = Connection::open(place.path());
    QVERIFY(connection);
    const auto value
        = [&](const QString &sql) { return (*connection)->query(sql).value().value(0).value(0).toString(); };
    QCOMPARE(value(u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(value(u"PRAGMA foreign_keys"_s), u"1"_s);
    QCOMPARE(value(u"PRAGMA user_version"_s), QString::number(schemaVersion()));
    QCOMPARE(value(u"PRAGMA busy_timeout"_s), u"5000"_s);
    QVERIFY((*connection)->setPatience(std::chrono::milliseconds(7)));
    QCOMPARE(value(u"PRAGMA busy_timeout"_s), u"7"_s);
    // What goes past Qt SQL must be the same library: two of them on one file would undo each other's locks.
    QCOMPARE(value(u"SELECT sqlite_source_id()"_s), QString::fromLatin1(sqlite3_sourceid()));
}

void TestStoreRuns::aVersionlessEmptyFileBecomesAStore()
{
    const Place place;
    place.write(place.path(), {});
    Keeper keeper(place);
    QCOMPARE(keeper.save(runOf(u"a"_s)), QString());
    QCOMPARE(keeper.uids(), QStringList{u"a"_s});
    const auto connection = Connection::open(place.path());
    QVERIFY(connection);
    QCOMPARE((*connection)->query(u"PRAGMA user_version"_s).value()[0][0].toInt(), schemaVersion());
}

void TestStoreRuns::twoWritersLoseNothing()
{
    const Place place;
    constexpr int runsOfEach = 200;
    Keeper first(place);
    Keeper second(place);
    QObject owner;
    int answers = 0;
    QStringList errors;
    for (int i = 0; i < runsOfEach; ++i) {
        for (Keeper *keeper : {&first, &second}) {
            const QString uid = u"%1-%2"_s.arg(keeper == &first ? 1 : 2).arg(i);
            keeper->runs().save(runOf(uid, i), {}, {}, &owner, [&](const Result<void> &saved) {
                ++answers;
                if (!saved)
                    errors << saved.error().message;
            });
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 2 * runsOfEach, 60'000);
    QCOMPARE(errors, QStringList());
    const QStringList uids = first.uids();
    QCOMPARE(uids.size(), 2 * runsOfEach);
    QCOMPARE(QSet<QString>(uids.begin(), uids.end()).size(), 2 * runsOfEach);
    QVERIFY(place.asideFiles().isEmpty());
}

void TestStoreRuns::twoWritersOnAFreshStore()
{
    // Both make the store at once; whoever comes second must neither fail nor undo the first.
    for (int round = 0; round < 20; ++round) {
        const Place place;
        Keeper first(place);
        Keeper second(place);
        QObject owner;
        int answers = 0;
        for (Keeper *keeper : {&first, &second}) {
            keeper->runs().save(
                runOf(keeper == &first ? u"1"_s : u"2"_s), {}, {}, &owner, [&](const Result<void> &saved) {
                    ++answers;
                    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
                });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 30'000);
        QCOMPARE(first.uids().size(), 2);
    }
}

void TestStoreRuns::theAnswerOfAGoneOwnerIsDropped()
{
    const Place place;
    Keeper keeper(place);
    bool answered = false;
    {
        QObject owner;
        keeper.runs().save(runOf(u"a"_s), {}, {}, &owner, [&](const Result<void> &) { answered = true; });
    }
    QTRY_COMPARE(keeper.uids(), QStringList{u"a"_s});
    QVERIFY(!answered);
}

void TestStoreRuns::whatWasHandedOverIsFinished()
{
    const Place place;
    QObject owner;
    {
        Keeper keeper(place);
        for (int i = 0; i < 20; ++i)
            keeper.runs().save(runOf(QString::number(i), i), {}, {}, &owner, [](const Result<void> &) {});
    }
    QCOMPARE(Keeper(place).uids().size(), 20);
}

void TestStoreRuns::observationsAreReadWithTheHistoryOnly()
{
    const Place place;
    Keeper keeper(place);
    StoredRun run = runOf(u"a"_s);
    run.results[1].observations = {{u"restarts:mlops"_s, 3}};
    QCOMPARE(keeper.save(run), QString());
    QCOMPARE(keeper.newest().value(), QList{runOf(u"a"_s)});
    const QVariantList kept{u"disk"_s, u"restarts:mlops"_s, run.started.toMSecsSinceEpoch(), 3};
    const auto connection = Connection::open(place.path());
    const auto rows
        = (*connection)
              ->query(
                  u"SELECT check_name.name, observation_name.name, at_ms, value FROM observation JOIN "
                  "observation_name ON observation_name.id = name_id JOIN check_name ON check_name.id = check_id"_s);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first(), kept);
}

void TestStoreRuns::jsonReadsBack()
{
    StoredRun run = runOf(u"a"_s);
    run.results[1].observations = {{u"restarts:mlops"_s, 3}, {u"any:ñ"_s, -9'000'000'000'000}};
    QCOMPARE(runFromJson(toJson(run)).value(), run);
    QCOMPARE(runFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(run)).toJson()).object()).value(), run);
}

void TestStoreRuns::noRunsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no uid") << u"uid"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("an empty uid") << u"uid"_s << QJsonValue(u""_s);
    QTest::newRow("no stack") << u"stack"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a start without a zone") << u"started"_s << QJsonValue(u"2026-03-09T12:00:00"_s);
    QTest::newRow("a verdict of nobody") << u"verdict"_s << QJsonValue(u"fine"_s);
    QTest::newRow("a verdict that is a number") << u"verdict"_s << QJsonValue(2);
}

void TestStoreRuns::noRunsAreRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject object = toJson(runOf(u"a"_s));
    object.insert(key, value);
    QVERIFY(!runFromJson(object));
    QVERIFY(!runFromJson({}));
}

void TestStoreRuns::placesFollowTheXdgFolders()
{
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    const QByteArray state = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_DATA_HOME", "/srv/data");
    qputenv("XDG_STATE_HOME", "/srv/state");
    QCOMPARE(Database::defaultPath(), u"/srv/data/conche/conche.db"_s);
    QCOMPARE(CheckRuns::defaultAsideFolder(), u"/srv/state/conche/unsaved"_s);
    qputenv("XDG_STATE_HOME", "relative");
    QCOMPARE(CheckRuns::defaultAsideFolder(), QDir::homePath() + u"/.local/state/conche/unsaved"_s);
    qputenv("XDG_DATA_HOME", data);
    qputenv("XDG_STATE_HOME", state);
}

QTEST_GUILESS_MAIN(TestStoreRuns)
#include "tst_store_runs.moc"
