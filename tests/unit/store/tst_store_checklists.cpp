// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checklists.h"
#include "store/checklistsearch.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::store;
using namespace Qt::StringLiterals;

/*! What the store keeps of checklists, below what it means. */
class TestStoreChecklists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void flushedOnlyWhereItMatters();
    void anEventIsKeptOnce();
    void theNewestOfEachList();
    void whatIsOpenIsNotHidden();
    void theRunBefore();
    void aStoreOfTheSixthVersion();
    void wordsThatAreLookedFor_data();
    void wordsThatAreLookedFor();

private:
    [[nodiscard]] int synchronous() { return m_connection->query(u"PRAGMA synchronous"_s)->first().first().toInt(); }
    void add(const QString &list, const QString &period, const std::optional<QDate> &starts, bool isCompleted = true)
    {
        ListRunSummary run;
        run.key = {u"factory"_s, list, period};
        run.title = list;
        run.version = u"v"_s;
        run.starts = starts;
        run.began = QDateTime(starts.value_or(QDate(2020, 1, 1)), QTime(12, 0), Qt::UTC);
        run.changed = run.began;
        if (isCompleted)
            run.completed = run.began;
        QVERIFY(writeListSummary(*m_connection, run));
    }
    static QStringList keys(const Result<QList<ListRunSummary>> &runs)
    {
        QStringList keys;
        for (const ListRunSummary &run : *runs)
            keys << run.key.list + u' ' + run.key.period;
        return keys;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestStoreChecklists::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Connection>> connection = Connection::open(m_folder->filePath(u"conche.db"_s));
    QVERIFY(connection);
    m_connection = std::move(*connection);
}

void TestStoreChecklists::flushedOnlyWhereItMatters()
{
    constexpr int normal = 1;
    constexpr int full = 2;
    // Twice: what is prepared once must not lose its effect.
    for (int i = 0; i < 2; ++i) {
        int during = 0;
        QVERIFY(durably(*m_connection, [&]() -> Result<void> {
            during = synchronous();
            return {};
        }));
        QCOMPARE(during, full);
        QCOMPARE(synchronous(), normal);
    }
    const Result<void> failed = durably(*m_connection, [&]() -> Result<void> {
        (void)m_connection->execute(u"INSERT INTO stack (name) VALUES ('gone')"_s);
        return failure(ErrorCode::Internal, u"no"_s);
    });
    QCOMPARE(failed.error().message, u"no"_s);
    QCOMPARE(synchronous(), normal);
    QCOMPARE(m_connection->query(u"SELECT count(*) FROM stack"_s)->first().first().toInt(), 0);
}

void TestStoreChecklists::anEventIsKeptOnce()
{
    const ListEvent event{u"u1"_s, {u"factory"_s, u"weekly"_s, u"2026-W47"_s}, 3,
        QDateTime(QDate(2026, 11, 19), QTime(9, 0, 0, 7), Qt::UTC), u"answer"_s, u"disk"_s, u"marc"_s, u"ñ\n'"_s,
        {{u"state"_s, u"done"_s}}};
    QVERIFY(*appendListEvent(*m_connection, event));
    QVERIFY(!*appendListEvent(*m_connection, event));
    QCOMPARE(*readListEvents(*m_connection, event.run), QList<ListEvent>{event});
    QCOMPARE(searchListEvents(*m_connection, u"factory"_s, u"marc"_s, 10)->size(), 1);
    QCOMPARE(searchListEvents(*m_connection, u"other"_s, u"marc"_s, 10)->size(), 0);
    int seen = 0;
    QVERIFY(eachListEvent(*m_connection, u"factory"_s, {}, [&](const ListEvent &one) -> Result<void> {
        ++seen;
        return one == event ? Result<void>() : failure(ErrorCode::Internal, u"another"_s);
    }));
    QCOMPARE(seen, 1);
    QVERIFY(eachListEvent(*m_connection, u"factory"_s, u"daily"_s,
        [](const ListEvent &) -> Result<void> { return failure(ErrorCode::Internal, u"none is of that list"_s); }));
}

void TestStoreChecklists::theNewestOfEachList()
{
    for (int week = 10; week < 20; ++week)
        add(u"weekly"_s, u"2026-W%1"_s.arg(week), QDate(2026, 3, 2).addDays(7 * (week - 10)));
    add(u"daily"_s, u"2026-03-09"_s, QDate(2026, 3, 9));
    for (int version = 0; version < 6; ++version)
        add(u"after"_s, u"1.%1"_s.arg(version), {}, version != 0);
    QCOMPARE(keys(readNewestListRuns(*m_connection, u"factory"_s, 2)),
        (QStringList{u"after 1.5"_s, u"after 1.4"_s, u"after 1.0"_s, u"daily 2026-03-09"_s, u"weekly 2026-W19"_s,
            u"weekly 2026-W18"_s}));
    QVERIFY(readNewestListRuns(*m_connection, u"other"_s, 2)->isEmpty());
    QCOMPARE(keys(readListRuns(*m_connection, u"factory"_s, u"weekly"_s, 1)), QStringList{u"weekly 2026-W19"_s});
}

void TestStoreChecklists::whatIsOpenIsNotHidden()
{
    // What was done last and what is open are known, however many runs came after them.
    add(u"weekly"_s, u"2026-W10"_s, QDate(2026, 3, 2), false);
    add(u"weekly"_s, u"2026-W11"_s, QDate(2026, 3, 9));
    add(u"weekly"_s, u"2026-W12"_s, QDate(2026, 3, 16));
    for (int week = 13; week < 23; ++week)
        add(u"weekly"_s, u"2026-W%1"_s.arg(week), QDate(2026, 3, 23).addDays(7 * (week - 13)), false);
    const QStringList runs = keys(readNewestListRuns(*m_connection, u"factory"_s, 8));
    QCOMPARE(runs.size(), 12);
    QVERIFY(runs.contains(u"weekly 2026-W12"_s));
    QVERIFY(!runs.contains(u"weekly 2026-W11"_s));
    QVERIFY(runs.contains(u"weekly 2026-W10"_s));
}

void TestStoreChecklists::aStoreOfTheSixthVersion()
{
    const QString path = m_folder->filePath(u"sixth.db"_s);
    const QString script
        = u"import glob, sqlite3, sys\n"
          "c = sqlite3.connect(sys.argv[1])\n"
          "c.execute('PRAGMA journal_mode=WAL')\n"
          "for name in sorted(glob.glob(sys.argv[2] + '/*.sql'))[:6]:\n"
          "    c.executescript(open(name, encoding='utf-8').read())\n"
          "run = 'INSERT INTO checklist_run (id, checklist_id, period, version, last_actor, signed_ms) '\n"
          "event = 'INSERT INTO checklist_event (uid, run_id, turn, at_ms, kind, item, actor, text) '\n"
          "c.execute('INSERT INTO stack (id, name) VALUES (1, \"factory\")')\n"
          "c.execute('INSERT INTO checklist VALUES (1, 1, \"weekly\")')\n"
          "c.execute(run + 'VALUES (1, 1, \"2026-W46\", \"v\", \"marc\", 9)')\n"
          "c.execute(run + 'VALUES (2, 1, \"2026-W47\", \"v\", \"marc\", NULL)')\n"
          "c.execute(run + 'VALUES (3, 1, \"\", \"\", \"\", NULL)')\n"
          "c.execute(event + 'VALUES (\"a\", 1, 1, 8, \"answer\", \"disk\", \"marc\", \"\")')\n"
          "c.execute(event + 'VALUES (\"b\", 1, 2, 9, \"sign-off\", \"\", \"nora\", \"\")')\n"
          "c.execute(event + 'VALUES (\"expect:factory:weekly\", 3, 1, 7, \"expect\", \"\", \"\", \"\")')\n"
          "c.execute('PRAGMA user_version=6')\n"
          "c.commit()\n"_s;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, script, path, QStringLiteral(CONCHE_SOURCE_DIR "/resources/sql")});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path);
    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().message));
    const auto runs = readListRuns(**connection, u"factory"_s, u"weekly"_s, 10);
    QVERIFY(runs);
    QMap<QString, QString> signers;
    for (const ListRunSummary &run : *runs)
        signers[run.key.period] = run.signedBy;
    QCOMPARE(signers, (QMap<QString, QString>{{u"2026-W46"_s, u"nora"_s}, {u"2026-W47"_s, u""_s}}));
    // Another machine's beginning no longer counts as the same entry.
    QCOMPARE(readOwnListEvents(**connection, u"factory"_s)->first().uid, u"expect:factory:weekly:7"_s);
}

void TestStoreChecklists::theRunBefore()
{
    add(u"weekly"_s, u"2026-W10"_s, QDate(2026, 3, 2));
    add(u"weekly"_s, u"2026-W12"_s, QDate(2026, 3, 16));
    const auto before = [&](const QString &period, const QDate &day) {
        const auto found = readListRunBefore(*m_connection, {u"factory"_s, u"weekly"_s, period}, day);
        return *found ? (*found)->key.period : QString();
    };
    QCOMPARE(before(u"2026-W12"_s, QDate(2026, 3, 16)), u"2026-W10"_s);
    QCOMPARE(before(u"2026-W11"_s, QDate(2026, 3, 9)), u"2026-W10"_s);
    QCOMPARE(before(u"2026-W10"_s, QDate(2026, 3, 2)), QString());
    QCOMPARE(before(u"2026-W13"_s, QDate(2026, 3, 23)), u"2026-W12"_s);
}

void TestStoreChecklists::wordsThatAreLookedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("match");
    QTest::newRow("one") << u"disk"_s << u"\"disk\"*"_s;
    QTest::newRow("several") << u" disk,  12.5 "_s << u"\"disk\"* AND \"12\"* AND \"5\"*"_s;
    QTest::newRow("none") << u" \"*() -"_s << u""_s;
    QTest::newRow("other scripts") << u"日本 ñu"_s << u"\"日本\"* AND \"ñu\"*"_s;
    QTest::newRow("two code points") << u"n\u0303u"_s << u"\"ñu\"*"_s;
}

void TestStoreChecklists::wordsThatAreLookedFor()
{
    QFETCH(QString, text);
    QFETCH(QString, match);
    QCOMPARE(matchOf(text), match);
}

QTEST_GUILESS_MAIN(TestStoreChecklists)
#include "tst_store_checklists.moc"
