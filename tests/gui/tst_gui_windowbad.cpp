// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "browser.h"
#include "windowbench.h"

#include "gui/pages/settings/trustdialog.h"
#include "gui/pages/welcome/diagnosticsdialog.h"
#include "gui/shell/desk.h"
#include "gui/shell/header.h"
#include "gui/widgets/verdicticon.h"
#include "gui/widgets/verdictpill.h"

#include <QDBusConnection>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

const QString shipped = u":/conche/stacks/chocolate-factory.toml"_s;
constexpr int longWait = WindowBench::longWait;

} // namespace

/*! What is broken around the window: it says what, and nothing is lost. */
class WindowBadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greetsWithoutAStackFile();
    void comesAliveWhenABrokenFileIsMended();
    void keepsResultsWhileTheFileIsBroken();
    void showsAllThatIsWrongWithTheFile();
    void keepsResultsWhenTheFileIsDeleted();
    void saysThatAFolderIsNoStackFile();
    void worksWhileTheStoreIsLocked();
    void worksWithAStoreOfANewerVersion();
    void worksInAReadOnlyFolder();
    void saysOnceThatThereIsNoKeyring();
    void asksNoMoreAboutAFileThatWasRefused();
    void worksWithoutADesktop();
    void leavesOutResultsOfTheFuture();
    void saysThatTheClockWasSetBack();
    void saysHowOldItIsAfterTheClockWasSetForward();

private:
    static QString said(ShownWindow &shown);
};

/*! Every text that can be seen. */
QString WindowBadTest::said(ShownWindow &shown)
{
    QString text;
    for (const QLabel *label : shown.window.findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

void WindowBadTest::greetsWithoutAStackFile()
{
    WindowBench bench;
    ShownWindow shown(bench);
    shown.window.openUsual();
    for (const char *name : {"practiceButton", "importButton", "openButton"})
        QVERIFY2(shown.part<QAbstractButton>(name).isEnabled(), name);
    QCOMPARE(shown.part<QPushButton>("stackButton").text(), u"No stack"_s);
    // The other pages are there as well.
    shown.window.showPage(u"settings"_s);
    QVERIFY2(said(shown).size() > 100, qPrintable(said(shown)));
    shown.window.showPage(u"help"_s);
    QVERIFY(!shown.window.view()->currentPage()->findChildren<QTextBrowser *>().isEmpty());
    shown.press(Qt::Key_F5);
    shown.press(Qt::Key_R, Qt::ControlModifier);
}

void WindowBadTest::comesAliveWhenABrokenFileIsMended()
{
    WindowBench bench;
    const Browser browser;
    const QString path = bench.bench.write(u"own.toml"_s, "format = 1\nname = \n");
    ShownWindow shown(bench);
    shown.window.openStack(path);
    QVERIFY2(said(shown).contains(u"1 error"_s), qPrintable(said(shown)));
    const QAbstractItemModel *rows = shown.part<QTableView>("diagnosticsTable").model();
    QVERIFY(rows->rowCount() > 0);
    QString row;
    for (int column = 0; column < rows->columnCount(); ++column)
        row += rows->index(0, column).data().toString() + u' ';
    QVERIFY2(row.contains(u'2') && row.contains(u"8"_s), qPrintable(row));
    QTest::mouseClick(&shown.part<QAbstractButton>("openButton"), Qt::LeftButton);
    QCOMPARE(browser.opened, QList<QUrl>{QUrl::fromLocalFile(path)});
    QVERIFY(shown.part<QPushButton>("stackButton").text().contains(u"own.toml"_s));
    // Mended, it lives without a click.
    bench.writeStack(u"own.toml"_s, WindowBench::stackText("own", "My Own"));
    QVERIFY(shown.waitUntilChecked());
    QTRY_VERIFY_WITH_TIMEOUT(shown.part<QTableView>("checkTable").model()->rowCount() > 10, longWait);
    QCOMPARE(shown.window.windowTitle(), u"My Own"_s);
    QVERIFY(shown.window.findChildren<QWidget *>(u"diagnosticsTable"_s).isEmpty());
}

void WindowBadTest::keepsResultsWhileTheFileIsBroken()
{
    WindowBench bench;
    const QByteArray text = WindowBench::stackText("own", "My Own");
    const QString path = bench.writeStack(u"own.toml"_s, text);
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(path));
    const int checks = shown.part<QTableView>("checkTable").model()->rowCount();
    bench.bench.write(u"own.toml"_s, "format = 1\nname = \n");
    QTRY_VERIFY_WITH_TIMEOUT(!shown.overview().diagnostics.isEmpty(), longWait);
    QVERIFY2(said(shown).contains(u"line 2"_s), qPrintable(said(shown)));
    QVERIFY(said(shown).contains(u"still watched"_s));
    QCOMPARE(shown.part<QTableView>("checkTable").model()->rowCount(), checks);
    QVERIFY(shown.textOf("ageLabel").contains(u"checked"_s));
    // And it is true that it is watched.
    const QDateTime before = *shown.overview().checked;
    bench.bench.bench.clock.advance(std::chrono::minutes(3));
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(*shown.overview().checked > before, longWait);
    QVERIFY(!shown.overview().diagnostics.isEmpty());
    bench.bench.write(u"own.toml"_s, text);
    QTRY_VERIFY_WITH_TIMEOUT(!said(shown).contains(u"still watched"_s), longWait);
}

void WindowBadTest::showsAllThatIsWrongWithTheFile()
{
    WindowBench bench;
    const QByteArray good = WindowBench::stackText("own", "My Own");
    QByteArray typo = good;
    typo.replace("title = \"My Own\"", "title = \"My Own\"\n  colour = 3");
    QVERIFY(typo != good);
    const QString path = bench.writeStack(u"own.toml"_s, typo);
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(path));
    QVERIFY2(said(shown).contains(u"1 warning"_s) && said(shown).contains(u"colour"_s), qPrintable(said(shown)));
    shown.part<QPushButton>("diagnosticsButton").setFocus();
    shown.press(Qt::Key_Space);
    auto *dialog = dialogOf<gui::DiagnosticsDialog>(shown.window);
    QVERIFY(dialog);
    QCOMPARE(inaccessible(*dialog), QStringList());
    QCOMPARE(unreachable(*dialog), QStringList());
    const QAbstractItemModel *rows = dialog->findChild<QTableView *>(u"diagnosticsTable"_s)->model();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, models::DiagnosticModel::Place).data().toString(), u"3"_s);
    // Errors that come while it is open are shown as well, each of them.
    bench.bench.write(u"own.toml"_s, "format = 1\nname = \"own\"\nzone = \"Mars\"\ncolour = 3\nscore = 1\n");
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 3, longWait);
    QVERIFY2(said(shown).contains(u"2 error"_s), qPrintable(said(shown)));
    bench.bench.write(u"own.toml"_s, good);
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 0, longWait);
    QVERIFY(!shown.window.findChild<QWidget *>(u"fileNotice"_s)->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialogOf<gui::DiagnosticsDialog>(shown.window));
}

void WindowBadTest::keepsResultsWhenTheFileIsDeleted()
{
    WindowBench bench;
    const QByteArray text = WindowBench::stackText("own", "My Own");
    const QString path = bench.writeStack(u"own.toml"_s, text);
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(path));
    const int checks = shown.part<QTableView>("checkTable").model()->rowCount();
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY_WITH_TIMEOUT(said(shown).contains(u"still watched"_s), longWait);
    QVERIFY2(said(shown).contains(path), qPrintable(said(shown)));
    QCOMPARE(shown.part<QTableView>("checkTable").model()->rowCount(), checks);
    bench.bench.write(u"own.toml"_s, text);
    QTRY_VERIFY_WITH_TIMEOUT(!said(shown).contains(u"still watched"_s), longWait);
}

void WindowBadTest::saysThatAFolderIsNoStackFile()
{
    WindowBench bench;
    QVERIFY(QDir().mkpath(bench.bench.path(u"folder.toml"_s)));
    ShownWindow shown(bench);
    for (const QString &name : {u"folder.toml"_s, u"no-such-file.toml"_s}) {
        shown.window.openStack(bench.bench.path(name));
        QVERIFY2(said(shown).contains(u"cannot be read"_s) && said(shown).contains(name), qPrintable(said(shown)));
        // F5 looks again.
        shown.press(Qt::Key_F5);
    }
}

void WindowBadTest::worksWhileTheStoreIsLocked()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    const auto other = store::Connection::open(bench.bench.path(u"conche.db"_s));
    QVERIFY(other && (*other)->execute(u"BEGIN EXCLUSIVE"_s));
    bench.bench.bench.clock.advance(std::chrono::minutes(5));
    // Much is written at once; the first waits for the lock, and none of the others as long.
    shown.window.view()->session().collectNow();
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(shown.overview().storeTrouble, longWait / 2);
    QVERIFY2(said(shown).contains(u"Nothing is remembered"_s), qPrintable(said(shown)));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.overview().isChecking, longWait);
    QCOMPARE(shown.overview().report->verdict, Verdict::Ok);
    QCOMPARE(*shown.overview().checked >= bench.bench.bench.now(), true);
    QVERIFY((*other)->execute(u"ROLLBACK"_s));
    bench.bench.bench.clock.advance(std::chrono::minutes(5));
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!said(shown).contains(u"Nothing is remembered"_s), longWait);
}

void WindowBadTest::worksWithAStoreOfANewerVersion()
{
    WindowBench bench;
    {
        const auto other = store::Connection::open(bench.bench.path(u"conche.db"_s));
        QVERIFY(other && (*other)->query(u"PRAGMA user_version=9999"_s));
    }
    ShownWindow shown(bench);
    shown.window.openStack(shipped);
    QTRY_VERIFY_WITH_TIMEOUT(shown.overview().report && !shown.overview().isChecking, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(said(shown).contains(u"Nothing is remembered"_s), longWait);
    QVERIFY2(said(shown).contains(u"newer"_s), qPrintable(said(shown)));
    QVERIFY(shown.part<QTableView>("checkTable").model()->rowCount() > 10);
}

void WindowBadTest::worksInAReadOnlyFolder()
{
    WindowBench bench;
    // Root writes everywhere: a file where a folder would have to be is refused to everybody.
    store::Database database(bench.bench.write(u"file"_s, "x") + u"/conche.db"_s);
    store::CheckRuns runs(database, bench.bench.path(u"file/unsaved"_s));
    store::WatchLog log(database, runs);
    store::Deliveries deliveries(database);
    journal::Journal journal(database);
    store::Consents consents(database);
    gui::Settings settings(bench.bench.path(u"file/conche.conf"_s));
    const gui::Services usual = bench.services();
    gui::MainWindow window({usual.tools, {database, runs, log, deliveries}, journal, consents, settings, {}}, nullptr);
    window.show();
    window.openStack(shipped);
    const models::Overview &overview = window.view()->session().overview();
    QTRY_VERIFY_WITH_TIMEOUT(overview.report && !overview.isChecking && overview.storeTrouble, longWait);
    const auto *notice = window.findChild<QWidget *>(u"storeNotice"_s);
    QVERIFY(notice && notice->isVisible());
    const QString sentence = notice->findChild<QLabel *>(u"noticeLabel"_s)->text();
    QVERIFY2(sentence.contains(bench.bench.path(u"file"_s)), qPrintable(sentence));
    QCOMPARE(overview.report->coverage.ran, overview.report->coverage.of);
}

void WindowBadTest::saysOnceThatThereIsNoKeyring()
{
    WindowBench bench;
    QByteArray text = WindowBench::stackText("own", "My Own");
    QVERIFY(text.contains("\"keychain:"));
    bench.bench.bench.keychain.setState(secrets::StoreState::Absent);
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(bench.writeStack(u"own.toml"_s, text)));
    const auto *notice = shown.window.findChild<QWidget *>(u"noKeyringNotice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), longWait);
    QVERIFY2(said(shown).contains(u"no keyring"_s), qPrintable(said(shown)));
    QTest::mouseClick(&shown.part<QPushButton>("noKeyringButton"), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
    // Read once, it does not come again with the next round.
    const QDateTime before = *shown.overview().checked;
    bench.bench.bench.clock.advance(std::chrono::minutes(3));
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(*shown.overview().checked > before, longWait);
    QCoreApplication::processEvents();
    QVERIFY(!notice->isVisible());
    // Nor in another run; but that it is locked is something else.
    {
        ShownWindow again(bench);
        QVERIFY(again.openChecked(bench.bench.path(u"own.toml"_s)));
        QCoreApplication::processEvents();
        QVERIFY(!said(again).contains(u"no keyring"_s));
        bench.bench.bench.keychain.setState(secrets::StoreState::Locked);
        bench.bench.bench.clock.advance(std::chrono::minutes(3));
        again.press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(said(again).contains(u"keyring is locked"_s), longWait);
    }
    shown.window.activateWindow();
    // Who needs none is not told.
    text = WindowBench::stackText("other", "Other");
    text.replace("\"keychain:", "\"file:/no/");
    QVERIFY(shown.openChecked(bench.writeStack(u"other.toml"_s, text)));
    QCoreApplication::processEvents();
    QVERIFY(!said(shown).contains(u"no keyring"_s));
}

void WindowBadTest::asksNoMoreAboutAFileThatWasRefused()
{
    WindowBench bench;
    const QByteArray text = WindowBench::stackText("asking", "Asking");
    const QString path = bench.bench.write(u"asking.toml"_s, text);
    const auto isAsked
        = [](ShownWindow &shown) { return shown.window.view()->findChild<QWidget *>(u"trustNotice"_s)->isVisible(); };
    {
        ShownWindow shown(bench);
        shown.window.openStack(path);
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(shown), longWait);
        shown.window.view()->findChild<QWidget *>(u"trustNotice"_s)->findChild<QPushButton *>()->click();
        const auto *dialog = dialogOf<gui::TrustDialog>(shown.window);
        auto *refuse = dialog->findChild<QPushButton *>(u"refuseButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(refuse->isEnabled(), longWait);
        refuse->click();
        QVERIFY(!isAsked(shown));
    }
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(path));
    QVERIFY(!isAsked(shown));
    QVERIFY2(!shown.overview().openDemands.isEmpty(), "nothing was allowed by that");
    // Another version of the file is asked about anew.
    bench.bench.write(u"asking.toml"_s, text + "# changed\n");
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(shown), longWait);
}

void WindowBadTest::worksWithoutADesktop()
{
    WindowBench bench;
    const QString path = bench.writeStack(u"own.toml"_s, WindowBench::stackText("own", "My Own"));
    gui::Desk desk(bench.services(), QDBusConnection(u"no such bus"_s));
    desk.begin({});
    QVERIFY(desk.window().isVisible());
    gui::StartWish wish;
    wish.stack = path;
    desk.activate(wish);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().view()->session().overview().checked, longWait);
    // Something goes wrong; there is nobody who shows notifications.
    bench.bench.bench.httpOverride = [](auto, const auto &) {
        return std::optional(Bench::Reply(failure(ErrorCode::Unreachable, u"nobody is there"_s)));
    };
    desk.window().checkNowAction().trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().view()->session().overview().report->verdict == Verdict::Critical, longWait);
    // A stack that is not there is said, and the one that was shown stays.
    wish.stack = u"no-such-stack"_s;
    desk.activate(wish);
    QTRY_VERIFY(desk.window().findChild<QMessageBox *>());
    QVERIFY(desk.window().findChild<QMessageBox *>()->text().contains(u"no-such-stack"_s));
    QCOMPARE(desk.window().view()->session().path(), path);
    desk.window().close();
    QVERIFY(desk.window().isVisible());
}

void WindowBadTest::leavesOutResultsOfTheFuture()
{
    WindowBench bench;
    const QString path = bench.writeStack(u"own.toml"_s, WindowBench::stackText("own", "My Own"));
    const QDateTime now = bench.bench.bench.now();
    {
        bench.bench.bench.clock.set(now.addDays(2));
        ShownWindow shown(bench);
        QVERIFY(shown.openChecked(path));
    }
    bench.bench.bench.clock.set(now);
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(path));
    QVERIFY(*shown.overview().checked < now.addDays(1));
    for (const models::CheckPast &past : shown.overview().past)
        QVERIFY(past.asked < now.addDays(1));
    QVERIFY(!said(shown).isEmpty());
}

void WindowBadTest::saysThatTheClockWasSetBack()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    const QDateTime now = bench.bench.bench.now();
    bench.bench.bench.clock.set(now.addDays(-1));
    shown.window.view()->session().renew();
    // It was not checked just now.
    QVERIFY2(!shown.textOf("ageLabel").contains(u"just now"_s), qPrintable(shown.textOf("ageLabel")));
    QVERIFY2(shown.textOf("ageLabel").contains(u"clock"_s), qPrintable(shown.textOf("ageLabel")));
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(*shown.overview().checked < now, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(shown.textOf("ageLabel").contains(u"just now"_s), longWait);
    QVERIFY(shown.waitUntilChecked());
    QVERIFY(*shown.overview().checked < now);
}

void WindowBadTest::saysHowOldItIsAfterTheClockWasSetForward()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    bench.bench.bench.clock.advance(std::chrono::hours(30));
    shown.window.view()->session().renew();
    QVERIFY2(shown.textOf("ageLabel").contains(u"29 h"_s) || shown.textOf("ageLabel").contains(u"30 h"_s),
        qPrintable(shown.textOf("ageLabel")));
    // What was well then is not known to be well now: the header says so, as the headline does.
    const auto *state = shown.window.findChild<gui::Header *>()->findChild<gui::VerdictPill *>();
    QCOMPARE(state->text(), gui::verdictWord(Verdict::Unknown));
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(shown.textOf("ageLabel").contains(u"just now"_s), longWait);
}

QTEST_MAIN(WindowBadTest)
#include "tst_gui_windowbad.moc"
