// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "fakes/unprivileged.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>
#include <sys/resource.h>

using namespace conche;
using namespace conche::store;

/*! No record is lost, whatever is wrong with the store. */
class TestStoreFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lockedByAnotherProcess();
    void waitsOnceForALock();
    void lockedWhileItIsFresh();
    void killedInTheMiddle();
    void readOnly_data();
    void readOnly();
    void notAStore_data();
    void notAStore();
    void aNewerStoreIsLeftAlone_data();
    void aNewerStoreIsLeftAlone();
    void noPlaceAtAll();
    void theDiskIsFull();
    void theDiskFails();
    void setAsideEvenWhereNobodyWaits();
    void setAsideTwiceIsStoredOnce();
    void aRunSetAsideIsNotReadByOthers();
    void otherFilesInTheAsideFolderStay();
    void aRunThatNeverFitsKeepsNoOtherOut();

private:
    /*! Saves a run that cannot be stored, and checks that it is kept aside. */
    void verifySetAside(const Place &place, const QString &uid, const QString &says);
};

void TestStoreFaults::verifySetAside(const Place &place, const QString &uid, const QString &says)
{
    Keeper keeper(place);
    const QString sentence = keeper.save(runOf(uid));
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY2(sentence.contains(place.path()), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"set aside in "_s + place.asideFolder()), qPrintable(sentence));
    QCOMPARE(place.asideFiles(), QStringList{uid + u".json"_s});
    QFile file(place.asideFolder() + u'/' + uid + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(runFromJson(QJsonDocument::fromJson(file.readAll()).object()).value(), runOf(uid));
}

void TestStoreFaults::lockedByAnotherProcess()
{
    const Place place;
    QCOMPARE(Keeper(place).save(runOf(u"before"_s)), QString());
    {
        const OtherProcess other(u"lock"_s, place.path());
        QElapsedTimer elapsed;
        elapsed.start();
        verifySetAside(place, u"meanwhile"_s, u"is locked by another process"_s);
        QVERIFY2(
            elapsed.elapsed() >= 4500 && elapsed.elapsed() < 15'000, qPrintable(QString::number(elapsed.elapsed())));
        // Who only reads waits for nobody.
        QCOMPARE(Keeper(place).uids(), QStringList{u"before"_s});
    }
    Keeper later(place);
    QCOMPARE(later.save(runOf(u"after"_s, 1)), QString());
    QStringList uids = later.uids();
    uids.sort();
    QCOMPARE(uids, (QStringList{u"after"_s, u"before"_s, u"meanwhile"_s}));
    QVERIFY(place.asideFiles().isEmpty());
}

void TestStoreFaults::waitsOnceForALock()
{
    const Place place;
    Keeper keeper(place);
    QCOMPARE(keeper.save(runOf(u"before"_s)), QString());
    {
        const OtherProcess other(u"lock"_s, place.path());
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(keeper.save(runOf(u"first"_s)).contains(u"is locked by another process"_s));
        QVERIFY2(elapsed.elapsed() >= 4500, qPrintable(QString::number(elapsed.elapsed())));
        // Reading goes well and changes nothing.
        QCOMPARE(keeper.uids(), QStringList{u"before"_s});
        elapsed.start();
        for (const QString &uid : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            QVERIFY(keeper.save(runOf(uid)).contains(u"is locked by another process"_s));
        QVERIFY2(elapsed.elapsed() < 4500, qPrintable(QString::number(elapsed.elapsed())));
    }
    QCOMPARE(keeper.save(runOf(u"after"_s, 1)), QString());
    QVERIFY(place.asideFiles().isEmpty());
}

void TestStoreFaults::lockedWhileItIsFresh()
{
    const Place place;
    Keeper(place).newest().value();
    // Back to a journal of the old kind, as a copy made by another program has it.
    QProcess python;
    python.start(u"python3"_s,
        {u"-c"_s,
            u"import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
            "c.execute('PRAGMA journal_mode=DELETE'); c.execute('BEGIN EXCLUSIVE'); print('ready', flush=True); sys.stdin.read()"_s,
            place.path()});
    QVERIFY(python.waitForReadyRead(20'000));
    QCOMPARE(python.readAll().trimmed(), QByteArray("ready"));
    verifySetAside(place, u"a"_s, u"is locked by another process"_s);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    Keeper later(place);
    QCOMPARE(later.save(runOf(u"b"_s, 1)), QString());
    QCOMPARE(later.uids(), (QStringList{u"b"_s, u"a"_s}));
}

void TestStoreFaults::killedInTheMiddle()
{
    const Place place;
    QCOMPARE(Keeper(place).save(runOf(u"a"_s)), QString());
    OtherProcess other(u"write"_s, place.path());
    QVERIFY(QFileInfo(place.path() + u"-wal"_s).size() > 1'000'000);
    other.kill();
    Keeper keeper(place);
    QCOMPARE(keeper.newest().value(), QList{runOf(u"a"_s)});
    QCOMPARE(keeper.save(runOf(u"b"_s, 1)), QString());
    QCOMPARE(keeper.uids(), (QStringList{u"b"_s, u"a"_s}));
    const auto connection = Connection::open(place.path());
    QCOMPARE((*connection)->query(u"PRAGMA integrity_check"_s).value()[0][0].toString(), u"ok"_s);
    QCOMPARE((*connection)->query(u"SELECT count(*) FROM stack"_s).value()[0][0].toInt(), 1);
}

void TestStoreFaults::readOnly_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::newRow("the file") << false;
    QTest::newRow("the file and its folder") << true;
}

void TestStoreFaults::readOnly()
{
    QFETCH(const bool, folderToo);
    const Place place;
    QCOMPARE(Keeper(place).save(runOf(u"a"_s)), QString());
    QVERIFY(QDir().mkpath(place.asideFolder()));
    const QFileDevice::Permissions all = QFileDevice::Permissions(0x7777);
    const QFileDevice::Permissions reading = QFileDevice::Permissions(0x5555);
    const QString folder = QFileInfo(place.path()).path();
    QVERIFY(QFile::setPermissions(place.path(), QFileDevice::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(place.folder(), all) && QFile::setPermissions(folder, folderToo ? reading : all)
        && QFile::setPermissions(place.asideFolder(), all));
    QString sentence;
    {
        const fakes::Unprivileged nobody;
        sentence = Keeper(place).save(runOf(u"b"_s));
    }
    QVERIFY(QFile::setPermissions(folder, all));
    QVERIFY2(sentence.contains(place.path()) && sentence.contains(u"set aside in"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"read-only"_s) || sentence.contains(u"cannot be opened"_s), qPrintable(sentence));
    QVERIFY(QFile::setPermissions(place.path(), all));
    Keeper later(place);
    QCOMPARE(later.save(runOf(u"c"_s, 1)), QString());
    QCOMPARE(later.uids().size(), 3);
    QVERIFY(place.asideFiles().isEmpty());
}

void TestStoreFaults::notAStore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text") << QByteArray("this is no store at all\n").repeated(100);
    QTest::newRow("two bytes") << QByteArray("xx");
    QTest::newRow("the beginning of one") << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\xa5');
}

void TestStoreFaults::notAStore()
{
    QFETCH(const QByteArray, bytes);
    const Place place;
    place.write(place.path(), bytes);
    const QFileDevice::Permissions before = QFile::permissions(place.path());
    verifySetAside(place, u"a"_s, u"is no store or is damaged"_s);
    QCOMPARE(place.bytes(), bytes);
    QCOMPARE(QFile::permissions(place.path()), before);
    QVERIFY(QFile::rename(place.path(), place.path() + u".old"_s));
    Keeper later(place);
    QCOMPARE(later.save(runOf(u"b"_s, 1)), QString());
    QCOMPARE(later.uids(), (QStringList{u"b"_s, u"a"_s}));
}

void TestStoreFaults::aNewerStoreIsLeftAlone_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QString>("says");
    const QString next = QString::number(schemaVersion() + 1);
    QTest::newRow("the next version") << next << u"WAL"_s
                                      << u"newer version of Conche (schema %1, this one knows %2)"_s.arg(next).arg(
                                             schemaVersion());
    QTest::newRow("with another journal") << u"99"_s << u"DELETE"_s << u"newer version of Conche (schema 99"_s;
    QTest::newRow("a version below zero") << u"-3"_s << u"DELETE"_s << u"is no store or is damaged"_s;
}

void TestStoreFaults::aNewerStoreIsLeftAlone()
{
    QFETCH(const QString, version);
    QFETCH(const QString, journal);
    QFETCH(const QString, says);
    const Place place;
    {
        const auto connection = Connection::open(place.path());
        QVERIFY((*connection)->query(u"PRAGMA journal_mode="_s + journal));
        QVERIFY((*connection)->query(u"PRAGMA user_version="_s + version));
    }
    QVERIFY(QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const QFileDevice::Permissions permissions = QFile::permissions(place.path());
    const QByteArray before = place.bytes();
    verifySetAside(place, u"a"_s, says);
    QVERIFY(place.bytes() == before);
    QCOMPARE(QFile::permissions(place.path()), permissions);
    QVERIFY(!Keeper(place).newest());
}

void TestStoreFaults::noPlaceAtAll()
{
    const Place folderInTheWay;
    QVERIFY(QDir().mkpath(folderInTheWay.path()));
    verifySetAside(folderInTheWay, u"a"_s, u"cannot be opened"_s);
    QVERIFY(QFileInfo(folderInTheWay.path()).isExecutable());

    const Place fileInTheWay;
    fileInTheWay.write(fileInTheWay.folder() + u"/data"_s, "x");
    Keeper keeper(fileInTheWay);
    QVERIFY(keeper.save(runOf(u"a"_s)).contains(u"folder %1/data cannot be made"_s.arg(fileInTheWay.folder())));
    QCOMPARE(fileInTheWay.asideFiles(), QStringList{u"a.json"_s});

    // Not even aside: then the sentence says so.
    const Place nothing;
    nothing.write(nothing.folder() + u"/data"_s, "x");
    nothing.write(nothing.folder() + u"/state"_s, "x");
    const QString sentence = Keeper(nothing).save(runOf(u"a"_s));
    QVERIFY2(
        sentence.contains(u"is not remembered"_s) && sentence.contains(nothing.asideFolder()), qPrintable(sentence));
}

void TestStoreFaults::theDiskIsFull()
{
    const Place place;
    const auto connection = Connection::open(place.path());
    QVERIFY(connection);
    QVERIFY((*connection)->query(u"PRAGMA max_page_count=20"_s));
    const Result<void> written = (*connection)->transaction([&]() -> Result<void> {
        for (int i = 0; i < 1000; ++i) {
            if (const Result<int> done
                = (*connection)->execute(u"INSERT INTO stack (name) VALUES (?)"_s, {u"%1"_s.arg(i, 1000)});
                !done)
                return tl::make_unexpected(done.error());
        }
        return {};
    });
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"is full; free some space"_s), qPrintable(written.error().message));
    QCOMPARE((*connection)->query(u"SELECT count(*) FROM stack"_s).value()[0][0].toInt(), 0);
}

void TestStoreFaults::theDiskFails()
{
    const Place place;
    Keeper keeper(place);
    QCOMPARE(keeper.save(runOf(u"before"_s)), QString());
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit small = before;
    small.rlim_cur = 8192;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const QString sentence = keeper.save(runOf(u"a"_s));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY2(sentence.contains(u"is it full or broken?"_s) && sentence.contains(u"set aside"_s), qPrintable(sentence));
    QCOMPARE(keeper.save(runOf(u"b"_s, 1)), QString());
    QCOMPARE(keeper.uids().size(), 3);
    QVERIFY(place.asideFiles().isEmpty());
}

void TestStoreFaults::setAsideEvenWhereNobodyWaits()
{
    const Place place;
    place.write(place.path(), "no store");
    {
        Keeper keeper(place);
        QObject owner;
        keeper.runs().save(runOf(u"a"_s), {}, {}, &owner, [](const Result<void> &) { QFAIL("nobody waits"); });
    }
    QCOMPARE(place.asideFiles(), QStringList{u"a.json"_s});
}

void TestStoreFaults::setAsideTwiceIsStoredOnce()
{
    const Place place;
    place.write(place.path(), "no store");
    for (int i = 0; i < 2; ++i)
        QVERIFY(!Keeper(place).save(runOf(u"a"_s)).isEmpty());
    QVERIFY(QFile::copy(place.asideFolder() + u"/a.json"_s, place.asideFolder() + u"/copy.json"_s));
    QVERIFY(QFile::remove(place.path()));
    Keeper keeper(place);
    QCOMPARE(keeper.save(runOf(u"b"_s, 1)), QString());
    QCOMPARE(keeper.newest().value(), (QList{runOf(u"b"_s, 1), runOf(u"a"_s)}));
    QVERIFY(place.asideFiles().isEmpty());
}

void TestStoreFaults::aRunSetAsideIsNotReadByOthers()
{
    const Place place;
    place.write(place.path(), "no store");
    QVERIFY(!Keeper(place).save(runOf(u"a"_s)).isEmpty());
    const QFileDevice::Permissions permissions = QFile::permissions(place.asideFolder() + u"/a.json"_s);
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestStoreFaults::otherFilesInTheAsideFolderStay()
{
    const Place place;
    const QMap<QString, QByteArray> others{{u"empty.json"_s, ""}, {u"list.json"_s, "[1]"},
        {u"note.json"_s, "{\"note\": \"mine\"}"}, {u"garbage.json"_s, "\xff\x00{"},
        {u"cut.json"_s, QJsonDocument(toJson(runOf(u"cut"_s))).toJson().chopped(20)}, {u"notes.txt"_s, "mine"}};
    for (auto it = others.begin(); it != others.end(); ++it)
        place.write(place.asideFolder() + u'/' + it.key(), it.value());
    QVERIFY(QDir(place.asideFolder()).mkdir(u"folder.json"_s));
    Keeper keeper(place);
    QCOMPARE(keeper.save(runOf(u"a"_s)), QString());
    QCOMPARE(keeper.uids(), QStringList{u"a"_s});
    for (auto it = others.begin(); it != others.end(); ++it) {
        QFile file(place.asideFolder() + u'/' + it.key());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(it.key()));
        QCOMPARE(file.readAll(), it.value());
    }
}

void TestStoreFaults::aRunThatNeverFitsKeepsNoOtherOut()
{
    const Place place;
    QJsonObject twice = toJson(runOf(u"0"_s));
    QJsonArray results = twice[u"results"_s].toArray();
    results.append(results.first());
    twice[u"results"_s] = results;
    place.write(place.asideFolder() + u"/0.json"_s, QJsonDocument(twice).toJson());
    place.write(place.asideFolder() + u"/1.json"_s, QJsonDocument(toJson(runOf(u"1"_s))).toJson());
    Keeper keeper(place);
    QCOMPARE(keeper.save(runOf(u"a"_s, 1)), QString());
    QCOMPARE(keeper.uids(), (QStringList{u"a"_s, u"1"_s}));
    QCOMPARE(place.asideFiles(), QStringList{u"0.json"_s});
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_store_faults.moc"
