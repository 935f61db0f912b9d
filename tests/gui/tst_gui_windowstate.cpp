// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "gui/pages/overview/overviewpage.h"
#include "gui/widgets/noticebar.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

const QString shipped = u":/conche/stacks/chocolate-factory.toml"_s;
constexpr int longWait = WindowBench::longWait;

QString keyOf(const QModelIndex &index)
{
    return index.data(models::KeyRole).toString();
}

} // namespace

/*! What the window keeps: selection, scroll, geometry, the stacks that are watched, and what was done. */
class WindowStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSelectionAndScroll();
    void keepsGeometryAndSplitters();
    void comesBackToTheStackOfLastTime();
    void watchesEachStackThatWasOpened();
    void saysWhichStacksAreNotWatched();
    void stopsWatchingAStack();
    void forgetsAStackUnderEachName();
    void listsAStackOnce();
    void endsWhereItDoesNotCloseToTheTray();
    void closesToTheTray();
    void staysWithoutATray();
    void stopsARound();
    void listsWhatWasDone();
    void keepsTheSizeOfTheActivityList();

private:
    static QStringList stackMenuOf(ShownWindow &shown);
    static void chooseStack(ShownWindow &shown, const QString &title);
};

void WindowStateTest::keepsSelectionAndScroll()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    shown.window.resize(1000, 420);
    QCoreApplication::processEvents();
    auto &table = shown.part<QTableView>("checkTable");
    QVERIFY(table.verticalScrollBar()->maximum() > 0);
    const int row = table.model()->rowCount() / 2;
    table.selectRow(row);
    const QString chosen = keyOf(table.currentIndex());
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    const int scrolled = table.verticalScrollBar()->value();
    // The same again: nothing moves.
    bench.bench.bench.clock.advance(std::chrono::minutes(5));
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(shown.overview().isChecking, longWait);
    QVERIFY(shown.waitUntilChecked());
    QCOMPARE(keyOf(table.currentIndex()), chosen);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table.verticalScrollBar()->value(), scrolled);
    // Everything is worse and sorted anew: what was chosen stays chosen, and its evidence is shown.
    bench.bench.bench.httpOverride = [](auto, const auto &) {
        return std::optional(Bench::Reply(failure(ErrorCode::Unreachable, u"nobody is there"_s)));
    };
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(shown.overview().isChecking, longWait);
    QVERIFY(shown.waitUntilChecked());
    QVERIFY(shown.overview().report->verdict != Verdict::Ok);
    QCOMPARE(keyOf(table.currentIndex()), chosen);
    QVERIFY(table.selectionModel()->isSelected(table.currentIndex()));
}

void WindowStateTest::keepsGeometryAndSplitters()
{
    WindowBench bench;
    QSize size;
    QList<int> body;
    QList<int> checks;
    {
        ShownWindow shown(bench);
        QVERIFY(shown.openChecked(shipped));
        shown.window.resize(1210, 777);
        QCoreApplication::processEvents();
        for (const char *name : {"bodySplitter", "checksSplitter"}) {
            auto &splitter = shown.part<QSplitter>(name);
            QSplitterHandle *handle = splitter.handle(1);
            const QPoint way = splitter.orientation() == Qt::Horizontal ? QPoint(-60, 0) : QPoint(0, -60);
            QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
            QTest::mouseMove(handle, handle->rect().center() + way);
            QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
        }
        size = shown.window.size();
        body = shown.part<QSplitter>("bodySplitter").sizes();
        checks = shown.part<QSplitter>("checksSplitter").sizes();
        shown.window.close();
    }
    gui::MainWindow again(bench.services(), nullptr);
    again.show();
    again.openStack(shipped);
    QTRY_VERIFY_WITH_TIMEOUT(again.view()->session().overview().checked, longWait);
    QTRY_VERIFY(again.findChild<QSplitter *>(u"bodySplitter"_s)->isVisible());
    QCOMPARE(again.size(), size);
    QCOMPARE(again.findChild<QSplitter *>(u"bodySplitter"_s)->sizes(), body);
    QCOMPARE(again.findChild<QSplitter *>(u"checksSplitter"_s)->sizes(), checks);
}

void WindowStateTest::comesBackToTheStackOfLastTime()
{
    WindowBench bench;
    const QString one = bench.writeStack(u"one.toml"_s, WindowBench::stackText("one", "Line One"));
    const QString two = bench.writeStack(u"two.toml"_s, WindowBench::stackText("two", "Line Two"));
    {
        ShownWindow shown(bench);
        shown.window.openStack(one);
        QVERIFY(shown.openChecked(two));
    }
    ShownWindow shown(bench);
    shown.window.openUsual();
    QCOMPARE(shown.overview().path, two);
    QVERIFY(shown.waitUntilChecked());
    QCOMPARE(shown.window.windowTitle(), u"Line Two"_s);
    QVERIFY(QFile::remove(two));
}

QStringList WindowStateTest::stackMenuOf(ShownWindow &shown)
{
    QMenu *menu = shown.part<QPushButton>("stackButton").menu();
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (action->isCheckable())
            texts << action->text() + (action->isChecked() ? u" *"_s : QString());
    }
    return texts;
}

void WindowStateTest::chooseStack(ShownWindow &shown, const QString &title)
{
    (void)stackMenuOf(shown);
    for (QAction *action : shown.part<QPushButton>("stackButton").menu()->actions()) {
        if (action->isCheckable() && action->text().startsWith(title)) {
            action->trigger();
            return;
        }
    }
    qFatal("no such stack");
}

void WindowStateTest::watchesEachStackThatWasOpened()
{
    WindowBench bench;
    const QString one = bench.writeStack(u"one.toml"_s, WindowBench::stackText("one", "Line One"));
    const QString two = bench.writeStack(u"two.toml"_s, WindowBench::stackText("two", "Line Two"));
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(one));
    gui::StackView &first = *shown.window.view();
    auto &table = shown.part<QTableView>("checkTable");
    table.selectRow(3);
    const QString chosen = keyOf(table.currentIndex());
    shown.press(Qt::Key_Slash);
    shown.part<QLineEdit>("filterEdit").setText(u"a"_s);
    QVERIFY(shown.openChecked(two));
    QCOMPARE(shown.window.windowTitle(), u"Line Two"_s);
    QCOMPARE(stackMenuOf(shown), (QStringList{u"Line One"_s, u"Line Two *"_s}));
    // What is asked of the other goes on, and the header is the shown one's.
    const QSignalSpy rounds(&first.session(), &gui::StackSession::jobStarted);
    first.session().checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(rounds.size(), 1, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(!first.session().overview().isChecking, longWait);
    QVERIFY(shown.part<QPushButton>("stackButton").text().startsWith(u"Line Two"_s));
    // F5 is for the one that is shown.
    const QSignalSpy others(&shown.window.view()->session(), &gui::StackSession::jobStarted);
    shown.press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(others.size(), 1, longWait);
    QCOMPARE(rounds.size(), 1);
    QVERIFY(shown.waitUntilChecked());
    chooseStack(shown, u"Line One"_s);
    QCOMPARE(shown.window.view(), &first);
    QCOMPARE(shown.window.windowTitle(), u"Line One"_s);
    QCOMPARE(keyOf(shown.part<QTableView>("checkTable").currentIndex()), chosen);
    QCOMPARE(shown.part<QLineEdit>("filterEdit").text(), u"a"_s);
    // The page is the same one on either side.
    shown.window.showPage(u"settings"_s);
    chooseStack(shown, u"Line Two"_s);
    QCOMPARE(shown.window.view()->pageId(), u"settings"_s);
}

void WindowStateTest::saysWhichStacksAreNotWatched()
{
    WindowBench bench;
    const QString one = bench.writeStack(u"one.toml"_s, WindowBench::stackText("one", "Line One"));
    const QString two = bench.writeStack(u"two.toml"_s, WindowBench::stackText("two", "Line Two"));
    bench.bench.settings.addOpenedStack(two);
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(one));
    QCOMPARE(stackMenuOf(shown), (QStringList{u"Line One *"_s, u"two (not watched until it is opened)"_s}));
    chooseStack(shown, u"two"_s);
    QVERIFY(shown.waitUntilChecked());
    QCOMPARE(stackMenuOf(shown), (QStringList{u"Line One"_s, u"Line Two *"_s}));
}

void WindowStateTest::stopsWatchingAStack()
{
    WindowBench bench;
    const QString one = bench.writeStack(u"one.toml"_s, WindowBench::stackText("one", "Line One"));
    const QString two = bench.writeStack(u"two.toml"_s, WindowBench::stackText("two", "Line Two"));
    const auto promises = [&](const QString &stack) {
        std::optional<qsizetype> count;
        bench.bench.log.memory(
            stack, this, [&](const Result<store::WatchMemory> &known) { count = known->promises.size(); });
        return QTest::qWaitFor([&] { return count.has_value(); }, longWait) ? *count : -1;
    };
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(one));
    QVERIFY(shown.openChecked(two));
    QCOMPARE(promises(u"two"_s), 1);
    auto *stop = shown.window.findChild<QAction *>(u"stopWatchingAction"_s);
    (void)stackMenuOf(shown);
    QVERIFY(shown.part<QPushButton>("stackButton").menu()->actions().contains(stop));
    stop->trigger();
    // The other one is shown, and nobody waits for this one.
    QCOMPARE(shown.window.windowTitle(), u"Line One"_s);
    QVERIFY(!shown.window.viewOf(two));
    QCOMPARE(stackMenuOf(shown), QStringList{u"Line One *"_s});
    QTRY_COMPARE_WITH_TIMEOUT(promises(u"two"_s), 0, longWait);
    QCOMPARE(promises(u"one"_s), 1);
    QCOMPARE(bench.bench.settings.openedStacks(), QStringList{one});
    stop->trigger();
    // Then it is as at the first start.
    QVERIFY(shown.part<QAbstractButton>("practiceButton").isEnabled());
    QVERIFY(!stop->isEnabled());
    QCOMPARE(bench.bench.settings.lastStack(), QString());
    QVERIFY(QFile::exists(one));
    // It can be watched again.
    QVERIFY(shown.openChecked(two));
    QCOMPARE(stackMenuOf(shown), QStringList{u"Line Two *"_s});
}

void WindowStateTest::forgetsAStackUnderEachName()
{
    WindowBench bench;
    const QString one = bench.writeStack(u"one.toml"_s, WindowBench::stackText("one", "Line One"));
    const QString two = bench.writeStack(u"two.toml"_s, WindowBench::stackText("two", "Line Two"));
    // As they are kept where the link came later.
    const QString link = bench.bench.path(u"link.toml"_s);
    QVERIFY(QFile::link(two, link));
    bench.bench.settings.addOpenedStack(link);
    ShownWindow shown(bench);
    shown.window.openStack(one);
    shown.window.openStack(two);
    shown.window.findChild<QAction *>(u"stopWatchingAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(bench.bench.settings.openedStacks(), QStringList{one}, longWait);
    QCOMPARE(bench.bench.settings.lastStack(), one);
}

void WindowStateTest::listsAStackOnce()
{
    WindowBench bench;
    // As who keeps what they wrote elsewhere has it.
    const QString folder = bench.bench.path(u"real/conche/stacks"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::link(bench.bench.path(u"real"_s), bench.bench.path(u"config"_s)));
    const QString path = bench.writeStack(u"real/conche/stacks/own.toml"_s, WindowBench::stackText("own", "My Own"));
    bench.bench.settings.addOpenedStack(bench.bench.path(u"gone.toml"_s));
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(bench.bench.path(u"config/conche/stacks/own.toml"_s)));
    QCOMPARE(stackMenuOf(shown), QStringList{u"My Own *"_s});
    // One that is watched is listed while its file is gone.
    QVERIFY(QFile::remove(path));
    QCOMPARE(stackMenuOf(shown), QStringList{u"My Own *"_s});
}

void WindowStateTest::endsWhereItDoesNotCloseToTheTray()
{
    WindowBench bench;
    bench.bench.settings.setClosesToTray(false);
    ShownWindow shown(bench);
    shown.window.openStack(shipped);
    const QSignalSpy quit(&shown.window, &gui::MainWindow::quitWanted);
    const QSignalSpy hidden(&shown.window, &gui::MainWindow::closedToTray);
    shown.window.setTrayAvailable([] { return true; });
    shown.window.close();
    QCOMPARE(quit.size(), 1);
    QCOMPARE(hidden.size(), 0);
}

void WindowStateTest::closesToTheTray()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    shown.window.setTrayAvailable([] { return true; });
    const QSignalSpy quit(&shown.window, &gui::MainWindow::quitWanted);
    const QSignalSpy hidden(&shown.window, &gui::MainWindow::closedToTray);
    shown.window.close();
    QVERIFY(!shown.window.isVisible());
    QCOMPARE(hidden.size(), 1);
    QCOMPARE(quit.size(), 0);
    // It goes on checking.
    const QSignalSpy rounds(&shown.window.view()->session(), &gui::StackSession::jobStarted);
    shown.window.checkNowAction().trigger();
    QTRY_COMPARE_WITH_TIMEOUT(rounds.size(), 1, longWait);
    // Where no notification can say so, the window comes back with it, once.
    const auto isSaid = [&shown] {
        const auto bars = shown.window.findChildren<gui::NoticeBar *>();
        return std::ranges::any_of(
            bars, [](const gui::NoticeBar *bar) { return bar->isVisible() && bar->sentence() == "it stays"_L1; });
    };
    shown.window.noticeTray(u"it stays"_s);
    QVERIFY(shown.window.isVisible());
    QVERIFY(isSaid());
    shown.window.close();
    QVERIFY(!shown.window.isVisible());
    QCOMPARE(hidden.size(), 2);
    shown.window.bringUp();
    QVERIFY(shown.window.isVisible());
    QVERIFY(!isSaid());
    // A tray that went meanwhile is told of before anything ends.
    shown.window.noticeTray(u"it stays"_s);
    shown.window.setTrayAvailable([] { return false; });
    shown.window.close();
    QVERIFY(shown.window.isVisible());
    QCOMPARE(quit.size(), 0);
}

void WindowStateTest::staysWithoutATray()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    const QSignalSpy quit(&shown.window, &gui::MainWindow::quitWanted);
    shown.window.close();
    QVERIFY(shown.window.isVisible());
    QCOMPARE(quit.size(), 0);
    bool isSaid = false;
    for (const QLabel *label : shown.window.findChildren<QLabel *>(u"noticeLabel"_s))
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"no tray"_s));
    QVERIFY(isSaid);
    shown.window.close();
    QCOMPARE(quit.size(), 1);
}

void WindowStateTest::stopsARound()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    // Metrics are collected after a round.
    QTRY_VERIFY_WITH_TIMEOUT(!shown.window.findChild<QAbstractButton *>(u"stopButton"_s)->isVisible(), longWait);
    bench.http.isHeld = true;
    const QDateTime checked = *shown.overview().checked;
    const QDateTime started = shown.overview().report->started;
    bench.bench.bench.clock.advance(std::chrono::minutes(5));
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(shown.overview().isChecking, longWait);
    QVERIFY(shown.textOf("activityLabel").contains(u" of "_s));
    QTest::mouseClick(&shown.part<QAbstractButton>("stopButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.overview().isChecking, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.window.findChild<QAbstractButton *>(u"stopButton"_s)->isVisible(), longWait);
    // It says so, and what was known before is still shown and no younger; nor does the store make it so.
    QCOMPARE(*shown.overview().checked, checked);
    QCOMPARE(shown.overview().report->started, started);
    const int metricsRead = shown.overview().metricsRead;
    shown.window.view()->session().readMetrics();
    QTRY_VERIFY_WITH_TIMEOUT(shown.overview().metricsRead > metricsRead, longWait);
    QCOMPARE(*shown.overview().checked, checked);
    QVERIFY2(shown.textOf("ageLabel").contains(u"5 min"_s), qPrintable(shown.textOf("ageLabel")));
    QVERIFY2(shown.textOf("activityLabel").contains(u"topped"_s), qPrintable(shown.textOf("activityLabel")));
    QCOMPARE(shown.part<QTableView>("checkTable").model()->rowCount(), int(shown.overview().stack->checks.size()));
    bench.http.release();
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(shown.overview().isChecking, longWait);
    QVERIFY(shown.waitUntilChecked());
    QCOMPARE(shown.overview().report->coverage.missing.size(), 0);
    QVERIFY(!shown.textOf("activityLabel").contains(u"topped"_s));
}

void WindowStateTest::listsWhatWasDone()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.window.findChild<QAbstractButton *>(u"stopButton"_s)->isVisible(), longWait);
    bench.http.isHeld = true;
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(shown.overview().isChecking, longWait);
    shown.press(Qt::Key_J, Qt::ControlModifier);
    auto *dialog = shown.window.findChild<QDialog *>(u"activityDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto *tree = dialog->findChild<QTreeView *>(u"activityTree"_s);
    // The first round, what was collected after it, and this one.
    QCOMPARE(tree->model()->rowCount(), 3);
    auto *log = dialog->findChild<QPlainTextEdit *>(u"logView"_s);
    tree->setCurrentIndex(tree->model()->index(2, 0));
    QVERIFY(!dialog->findChild<QPushButton *>(u"cancelButton"_s)->isEnabled());
    for (const stack::Check &check : shown.overview().stack->checks)
        QVERIFY2(log->toPlainText().contains(check.title), qPrintable(check.title));
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QVERIFY(dialog->findChild<QPushButton *>(u"cancelButton"_s)->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.overview().isChecking, longWait);
    QVERIFY(!dialog->findChild<QPushButton *>(u"cancelButton"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(
        tree->model()->index(0, models::ActivityModel::State).data().toString().contains(u"topped"_s)
            || tree->model()->index(0, models::ActivityModel::State).data().toString().contains(u"ancelled"_s),
        longWait);
    // Once more asked for, it is the same list and no second one.
    shown.window.findChild<QAction *>(u"activityAction"_s)->trigger();
    QCOMPARE(shown.window.findChildren<QDialog *>(u"activityDialog"_s).size(), 1);
    QVERIFY(dialog->isVisible());
    dialog->close();
    bench.http.release();
}

void WindowStateTest::keepsTheSizeOfTheActivityList()
{
    WindowBench bench;
    ShownWindow shown(bench);
    const auto dialog = [&shown] { return shown.window.findChild<QDialog *>(u"activityDialog"_s); };
    auto *action = shown.window.findChild<QAction *>(u"activityAction"_s);
    action->trigger();
    QVERIFY(QTest::qWaitForWindowExposed(dialog()));
    const QSize size(610, 470);
    dialog()->resize(size);
    auto *splitter = dialog()->findChild<QSplitter *>(u"splitter"_s);
    splitter->setSizes({150, 250});
    const QList<int> sizes = splitter->sizes();
    dialog()->close();
    QTRY_VERIFY(!dialog());
    action->trigger();
    QVERIFY(QTest::qWaitForWindowExposed(dialog()));
    QCOMPARE(dialog()->size(), size);
    QCOMPARE(dialog()->findChild<QSplitter *>(u"splitter"_s)->sizes(), sizes);
}

QTEST_MAIN(WindowStateTest)
#include "tst_gui_windowstate.moc"
