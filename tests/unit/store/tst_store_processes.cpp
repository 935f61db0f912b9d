// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watching.h"

using namespace conche;
using namespace conche::store;

namespace {

/*! A process that records bad rounds, a line each when it is stored, until it has recorded so many or is killed. */
class Recorder
{
public:
    Recorder(const Place &place, const QString &prefix, int rounds)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/store_holder"_s,
            {u"record"_s, place.path(), prefix, QString::number(rounds)});
    }

    [[nodiscard]] bool waitFor(int lines)
    {
        return QTest::qWaitFor([&] { return count() >= lines; }, 60'000);
    }
    /*! The number of rounds that it told of. */
    [[nodiscard]] int count()
    {
        m_lines += m_process.readAllStandardOutput();
        return static_cast<int>(m_lines.count('\n'));
    }
    [[nodiscard]] bool finish()
    {
        return m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_lines;
};

/*! Every run with all of its results, and a state that knows of each round. */
void verifyWhole(const Place &place, int atLeast)
{
    QCOMPARE(valueOf(place, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(valueOf(place, u"PRAGMA foreign_key_check"_s), QVariant());
    const int runs = valueOf(place, u"SELECT count(*) FROM check_run"_s).toInt();
    QVERIFY2(runs >= atLeast, qPrintable(u"%1 of %2"_s.arg(runs).arg(atLeast)));
    QCOMPARE(valueOf(place, u"SELECT count(*) FROM check_result"_s).toInt(), 3 * runs);
    QCOMPARE(valueOf(place, u"SELECT changed FROM subject"_s).toInt(), runs);
    QCOMPARE(valueOf(place, u"SELECT count(*) FROM alert"_s).toInt(), 1);
    QCOMPARE(valueOf(place, u"SELECT count(*) FROM delivery"_s).toInt(), 2);
    QCOMPARE(valueOf(place, u"SELECT count(*) FROM journal"_s).toInt(), 1);
}

/*! A store as the first version left it, with runs in it. */
void makeFirstSchema(const Place &place)
{
    QDir().mkpath(QFileInfo(place.path()).path());
    QProcess python;
    const QString script
        = u"import sqlite3, sys\n"
          "c = sqlite3.connect(sys.argv[1])\n"
          "c.execute('PRAGMA journal_mode=WAL')\n"
          "c.executescript(open(sys.argv[2], encoding='utf-8').read())\n"
          "c.executescript('''\n"
          "INSERT INTO stack VALUES (1, 'factory'), (2, 'other');\n"
          "INSERT INTO check_name VALUES (1, 1, 'disk'), (2, 1, 'features'), (3, 2, 'disk');\n"
          "INSERT INTO check_run VALUES (1, 'old-1', 1, 1741521600000, 900, 2, 4, 6, 12, 13);\n"
          "INSERT INTO check_run VALUES (2, 'old-2', 1, 1741525200000, 901, 0, 6, 6, 13, 13);\n"
          "INSERT INTO check_run VALUES (3, 'other', 2, 1741525200000, 5, 0, 0, 0, 1, 1);\n"
          "INSERT INTO check_result VALUES (1, 1, 2, 40, 'full'), (1, 2, 0, 9, ''), (2, 1, 0, 3, 'ñ');\n"
          "INSERT INTO check_result VALUES (3, 3, 3, 1, 'x');\n"
          "PRAGMA user_version=1;\n"
          "''')\n"_s;
    python.start(u"python3"_s,
        {u"-c"_s, script, place.path(), QStringLiteral(CONCHE_SOURCE_DIR "/resources/sql/0001_check_runs.sql")});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
}

} // namespace

/*! Several processes, processes that are killed, and stores of an earlier version. */
class TestStoreProcesses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void processesAtOnceLoseNothingAndCallOnce();
    void threadsAtOnceCallOnce();
    void killedInTheMiddleOfWrites();
    void aStoreOfTheFirstVersion();
    void aStoreOfTheFirstVersionOpenedTwice();
};

void TestStoreProcesses::processesAtOnceLoseNothingAndCallOnce()
{
    const Place place;
    constexpr int rounds = 60;
    Recorder first(place, u"first"_s, rounds);
    Recorder second(place, u"second"_s, rounds);
    Recorder third(place, u"third"_s, rounds);
    QVERIFY(first.finish() && second.finish() && third.finish());
    verifyWhole(place, 3 * rounds);
    QVERIFY(place.asideFiles().isEmpty());
}

void TestStoreProcesses::threadsAtOnceCallOnce()
{
    const Place place;
    Watcher first(place);
    Watcher second(place);
    QObject owner;
    int answers = 0;
    int alerts = 0;
    for (int i = 0; i < 40; ++i) {
        for (Watcher *watcher : {&first, &second}) {
            const StoredRun run = runOf(u"%1 %2"_s.arg(i).arg(watcher == &first), i);
            watcher->log().record(
                run, {}, [at = run.started](const WatchMemory &memory) { return badRound(memory, at); }, &owner,
                [&](const Result<Recorded> &recorded) {
                    ++answers;
                    QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().message));
                    alerts += static_cast<int>(recorded->changes.alerts.size());
                });
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 80, 60'000);
    QCOMPARE(alerts, 1);
    verifyWhole(place, 80);
}

void TestStoreProcesses::killedInTheMiddleOfWrites()
{
    const Place place;
    int told = 0;
    for (const int lines : {1, 2, 5, 11, 23}) {
        Recorder recorder(place, u"killed after %1"_s.arg(lines), 1'000'000);
        QVERIFY(recorder.waitFor(lines));
        recorder.kill();
        told += recorder.count();
        // What it told of is there, whole; the round that it was at is there whole, or not at all.
        verifyWhole(place, told);
    }
    Watcher watcher(place);
    const int before = watcher.memory().subjects.first().changed;
    QVERIFY(watcher.record(runOf(u"after"_s), [](const WatchMemory &memory) { return badRound(memory, noon); }));
    verifyWhole(place, before + 1);
    QVERIFY(place.asideFiles().isEmpty());
}

void TestStoreProcesses::aStoreOfTheFirstVersion()
{
    const Place place;
    makeFirstSchema(place);
    Keeper keeper(place);
    const QList<StoredRun> runs = keeper.newest().value();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[1].uid, u"old-1"_s);
    QCOMPARE(runs[1].started, QDateTime::fromMSecsSinceEpoch(1741521600000, Qt::UTC));
    QCOMPARE(runs[1].results,
        (QList<StoredResult>{{u"disk"_s, Verdict::Critical, 40, u"full"_s, {}, {}, {}},
            {u"features"_s, Verdict::Ok, 9, {}, {}, {}, {}}}));
    QCOMPARE(keeper.uids(9, u"other"_s), QStringList{u"other"_s});
    QCOMPARE(valueOf(place, u"PRAGMA user_version"_s).toInt(), schemaVersion());

    Watcher watcher(place);
    QVERIFY(watcher.memory().subjects.isEmpty());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1741525200000, Qt::UTC).addSecs(60);
    const QList<PastResult> past = watcher.history({u"factory"_s, now, {{u"disk"_s, 5}}, now}).results.value(u"disk"_s);
    QCOMPARE(past.size(), 2);
    QVERIFY(past.first().fault.isEmpty() && past.first().symptoms.isEmpty());
    QVERIFY(watcher.record(runOf(u"new"_s), badRound({}, noon)));
    QCOMPARE(keeper.uids(), (QStringList{u"new"_s, u"old-2"_s, u"old-1"_s}));
    const StoredRun newest = keeper.newest(1)->first();
    QCOMPARE(newest.results.size(), 3);
    QVERIFY(newest.results.contains(runOf({}).results.last())); // with its symptoms
}

void TestStoreProcesses::aStoreOfTheFirstVersionOpenedTwice()
{
    const Place place;
    makeFirstSchema(place);
    Recorder first(place, u"first"_s, 5);
    Recorder second(place, u"second"_s, 5);
    QVERIFY(first.finish() && second.finish());
    QCOMPARE(valueOf(place, u"SELECT count(*) FROM check_run"_s).toInt(), 13);
    QCOMPARE(valueOf(place, u"PRAGMA user_version"_s).toInt(), schemaVersion());
}

QTEST_GUILESS_MAIN(TestStoreProcesses)
#include "tst_store_processes.moc"
