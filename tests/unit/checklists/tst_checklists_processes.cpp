// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>

#include <random>

using namespace conche;
using namespace conche::checklists;

namespace {

const QTimeZone madrid("Europe/Madrid");

QString messageOf(const Result<Run> &run)
{
    return run ? QString() : run.error().message;
}

/*! See checklist_ticker.cpp. */
void startTicker(QProcess &ticker, const QStringList &arguments)
{
    ticker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ticker.start(QCoreApplication::applicationDirPath() + u"/checklist_ticker"_s, arguments);
}

} // namespace

/*! Lists that several processes write into. */
class TestChecklistsProcesses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoProcessesAtOnce();
    void killedAtAnyMoment();
    void anotherProcessIsSeen();
};

void TestChecklistsProcesses::twoProcessesAtOnce()
{
    constexpr int each = 40;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"weekly.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(weeklyText.toUtf8()) > 0);
    file.close();
    QProcess other;
    startTicker(other, {folder.filePath(u"conche.db"_s), file.fileName(), u"nora"_s, QString::number(each)});
    // It has begun: from here on both write.
    QVERIFY(QTest::qWaitFor([&other] { return other.bytesAvailable() > 0; }, 60'000));
    Keeper keeper(folder.path());
    QObject owner;
    int answers = 0;
    for (int i = 0; i < each; ++i)
        keeper.ledger.answer(keeper.request(), {{u"disk"_s, ItemState::Done, QString::number(i), {}}}, u"marc"_s,
            &owner, [&answers](const Result<Run> &run) {
                QVERIFY2(run, qPrintable(messageOf(run)));
                ++answers;
            });
    QTRY_COMPARE_WITH_TIMEOUT(answers, each, 60'000);
    QVERIFY(other.state() == QProcess::NotRunning || other.waitForFinished(60'000));
    QCOMPARE(other.exitCode(), 0);
    // One began it; every answer is there and none stands beside another.
    const Result<Run> run = keeper.read();
    QVERIFY2(run, qPrintable(messageOf(run)));
    QCOMPARE(run->events, 2 * each + 1);
    qsizetype said = 0;
    for (const RunItem &item : run->items)
        said += item.earlier.size() + 1;
    QCOMPARE(said, 2 * each);
}

void TestChecklistsProcesses::killedAtAnyMoment()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"weekly.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(weeklyText.toUtf8()) > 0);
    file.close();
    std::mt19937 random(9);
    int told = 0;
    for (int round = 0; round < 8; ++round) {
        QProcess ticker;
        startTicker(ticker, {folder.filePath(u"conche.db"_s), file.fileName(), u"ticker"_s});
        const int lines = 1 + static_cast<int>(random() % 20);
        QByteArray output;
        QVERIFY(QTest::qWaitFor(
            [&] {
                output += ticker.readAllStandardOutput();
                return output.count('\n') >= lines;
            },
            60'000));
        ticker.kill();
        QVERIFY(ticker.waitForFinished());
        output += ticker.readAllStandardOutput();
        told += static_cast<int>(output.count('\n'));
        // All that it told of is there; the answer that it was at is there whole, or not at all.
        Keeper keeper(folder.path());
        const Result<Run> run = keeper.read();
        QVERIFY2(run, qPrintable(messageOf(run)));
        QVERIFY2(run->events - 1 >= told, qPrintable(u"%1 of %2"_s.arg(run->events - 1).arg(told)));
        QVERIFY(run->events - 1 <= told + round + 1);
        const auto runs = awaited<QList<ListRunSummary>>([&](QObject *owner, Then<QList<ListRunSummary>> then) {
            keeper.ledger.runs(u"factory"_s, u"weekly"_s, 10, owner, then);
        });
        QCOMPARE(runs->first(), summaryOf(*run));
        told = run->events - 1;
    }
}

void TestChecklistsProcesses::anotherProcessIsSeen()
{
    static_assert(Board::pollEvery <= std::chrono::seconds(1));
    const QTemporaryDir folder;
    Keeper here(folder.path());
    // Its folder is beside the store: what the store does to its files is no change of a list.
    const QString lists = folder.filePath(u"lists"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"lists"_s));
    QFile own(lists + u"/own.md"_s);
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write(weeklyText.toUtf8()) > 0);
    own.close();
    Board board(here.database(), here.clock, u"factory"_s, madrid, lists);
    QSignalSpy changed(&board, &Board::changed);
    QSignalSpy written(&board, &Board::written);
    QSignalSpy polled(&board, &Board::polled);
    board.start();
    // Lists that are here for the first time are in use from now on.
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty() && !board.state().lists.isEmpty(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(board.state().lists,
                                 [](const ListState &state) { return state.expectedSince.has_value(); }),
        20'000);
    for (int item = 0; item < 2; ++item) {
        written.clear();
        QProcess other;
        startTicker(other, {here.database().path(), own.fileName(), u"nora"_s, u"1"_s, QString::number(item)});
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.exitCode(), 0);
        QElapsedTimer timer;
        timer.start();
        // Without a loop nothing was asked meanwhile. The next poll finds it, whatever one says that was under way.
        polled.clear();
        QVERIFY(written.wait(20'000));
        QVERIFY2(polled.size() <= 2, qPrintable(QString::number(polled.size())));
        QTRY_COMPARE_WITH_TIMEOUT(board.state().find(u"own"_s)->answered(), item + 1, 20'000);
        qInfo("shown %lld ms after the other process had ended", static_cast<long long>(timer.elapsed()));
    }
}

QTEST_GUILESS_MAIN(TestChecklistsProcesses)
#include "tst_checklists_processes.moc"
