// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistsbench.h"

#include "gui/charts/trendchart.h"
#include "gui/pages/checklists/heatstrip.h"
#include "gui/pages/checklists/listimportdialog.h"
#include "gui/pages/checklists/newrundialog.h"
#include "gui/pages/checklists/onebyone.h"
#include "gui/pages/checklists/reasondialog.h"
#include "gui/pages/checklists/signoffdialog.h"
#include "gui/widgets/navbutton.h"
#include "gui/widgets/noticebar.h"
#include "models/duemodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using checklists::ItemState;
using Shown = ShownLists;

namespace {

constexpr int longWait = WindowBench::longWait;

} // namespace

/*! The Checklists page with a store of its own. */
class ChecklistsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsOverdue();
    void ticksByKey();
    void ticksByMouse();
    void keysDoNothingWhileSomebodyWrites();
    void undoesAndDoesAgain();
    void asksWhyItDoesNotApply();
    void keepsTheNoteOfWhatFailed();
    void signsOffWhatIsDone();
    void seesWhatIsTickedElsewhere();
    void keepsWhatCannotBeWritten();
    void filters();
    void goesOneByOne();
    void tellsThePast();
    void searches();
    void exports_data();
    void exports();
    void beginsADeployment();
    void importsADocument();
    void reopensByTheLinkOfARow();
    void isOfferedEverywhere();
};

void ChecklistsTest::tellsWhatIsOverdue()
{
    Shown shown;
    const QString week = u"week %1"_s.arg(shown.weekOf().section(u'W', 1).toInt());
    const QString headline = shown.part<QLabel>(u"headlineLabel"_s).text();
    QVERIFY2(headline.contains(week, Qt::CaseInsensitive) && headline.contains("overdue"_L1), qPrintable(headline));
    QVERIFY2(headline.contains("2 of 4"_L1), qPrintable(headline));
    QVERIFY(!shown.part<QPushButton>(u"signOffButton"_s).isEnabled());
    QCOMPARE(shown.part<QPushButton>(u"signOffButton"_s).text(), u"Sign off: 2 item(s) open"_s);
    // The first item that is open is the one that is open before us.
    QCOMPARE(shown.view->currentItem(), u"disk-space"_s);
    QVERIFY(shown.item(u"experiments"_s).who.startsWith("marc, "_L1));
}

void ChecklistsTest::ticksByKey()
{
    Shown shown;
    shown.window.press(Qt::Key_Space);
    // At once, before the store has answered.
    QCOMPARE(shown.item(u"disk-space"_s).state, ItemState::Done);
    QTRY_COMPARE_WITH_TIMEOUT(
        shown.stored(u"weekly"_s, shown.weekOf()).item(u"disk-space"_s)->answer.state, ItemState::Done, longWait);
    shown.window.press(Qt::Key_Space);
    QVERIFY(shown.comesTo(u"disk-space"_s, ItemState::Open));
}

void ChecklistsTest::ticksByMouse()
{
    Shown shown;
    const QRect row = shown.view->visualRect(shown.items().index(shown.items().rowOf(u"dependencies"_s), 0));
    const QString before = shown.view->currentItem();
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(28, 18));
    QVERIFY(shown.comesTo(u"dependencies"_s, ItemState::Done));
    // The box was meant, not the row.
    QCOMPARE(shown.view->currentItem(), before);
}

void ChecklistsTest::keysDoNothingWhileSomebodyWrites()
{
    Shown shown;
    auto *note = shown.view->findChild<QLineEdit *>(u"noteEdit"_s);
    note->setFocus();
    QTest::keyClicks(note, u"n f "_s);
    QCOMPARE(note->text(), u"n f "_s);
    QCOMPARE(shown.item(u"disk-space"_s).state, ItemState::Open);
    QVERIFY(!dialogOf<gui::ReasonDialog>(shown.window.window));
    // What was typed stays while other rows are looked at, and goes with the tick.
    note->setText(u"all well"_s);
    Q_EMIT note->textEdited(note->text());
    shown.view->setCurrentItem(u"experiments"_s);
    shown.view->setCurrentItem(u"disk-space"_s);
    QCOMPARE(note->text(), u"all well"_s);
    shown.view->setFocus();
    shown.window.press(Qt::Key_Space);
    QVERIFY(shown.comesTo(u"disk-space"_s, ItemState::Done));
    QCOMPARE(shown.item(u"disk-space"_s).note, u"all well"_s);
}

void ChecklistsTest::undoesAndDoesAgain()
{
    Shown shown;
    shown.window.press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(shown.action(u"undoTickAction"_s).isEnabled(), longWait);
    shown.action(u"undoTickAction"_s).trigger();
    QVERIFY(shown.comesTo(u"disk-space"_s, ItemState::Open));
    QTRY_VERIFY_WITH_TIMEOUT(shown.action(u"redoTickAction"_s).isEnabled(), longWait);
    shown.action(u"redoTickAction"_s).trigger();
    QVERIFY(shown.comesTo(u"disk-space"_s, ItemState::Done));
}

void ChecklistsTest::asksWhyItDoesNotApply()
{
    Shown shown;
    shown.window.press(Qt::Key_N);
    auto *dialog = dialogOf<gui::ReasonDialog>(shown.window.window);
    QVERIFY(dialog);
    auto *ok = dialog->findChild<QPushButton *>(u"okButton"_s);
    QVERIFY(!ok->isEnabled());
    dialog->findChild<QLineEdit *>(u"reasonEdit"_s)->setText(u"the disk was replaced"_s);
    QVERIFY(ok->isEnabled());
    ok->click();
    QVERIFY(shown.comesTo(u"disk-space"_s, ItemState::NotApplicable));
    QCOMPARE(shown.item(u"disk-space"_s).note, u"the disk was replaced"_s);
}

void ChecklistsTest::keepsTheNoteOfWhatFailed()
{
    Shown shown;
    auto *note = shown.view->findChild<QLineEdit *>(u"noteEdit"_s);
    note->setFocus();
    QTest::keyClicks(note, u"disk 91 % full"_s);
    shown.view->setFocus();
    shown.window.press(Qt::Key_F);
    // The note is the reason: nothing more is asked.
    QVERIFY(!dialogOf<gui::ReasonDialog>(shown.window.window));
    QVERIFY(shown.comesTo(u"disk-space"_s, ItemState::Failed));
    QCOMPARE(shown.item(u"disk-space"_s).note, u"disk 91 % full"_s);
}

void ChecklistsTest::signsOffWhatIsDone()
{
    Shown shown(haveListsDone);
    auto &button = shown.part<QPushButton>(u"signOffButton"_s);
    const QString done
        = checklists::isoWeek(shown.window.overview().now.toTimeZone(QTimeZone("Europe/Madrid")).date().addDays(-7));
    shown.show(u"weekly"_s, done);
    QTRY_VERIFY_WITH_TIMEOUT(button.isEnabled(), longWait);
    button.click();
    auto *dialog = dialogOf<gui::SignOffDialog>(shown.window.window);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QTextEdit *>(u"recordView"_s)->toPlainText().contains("Check disk space"_L1));
    dialog->findChild<QPushButton *>(u"okButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(button.text(), u"Save &record…"_s, longWait);
    QVERIFY(shown.stored(u"weekly"_s, done).isLocked());
    // The record can be written at once, and whenever somebody comes back to the run.
    shown.show(u"daily"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button.text() != u"Save &record…"_s, longWait);
    shown.show(u"weekly"_s, done);
    QTRY_COMPARE_WITH_TIMEOUT(button.text(), u"Save &record…"_s, longWait);
    QVERIFY(button.isEnabled());
    button.click();
    auto *where = dialogOf<QFileDialog>(shown.window.window);
    QVERIFY(where);
    QVERIFY(!dialogOf<gui::SignOffDialog>(shown.window.window));
    where->close();
    // Nothing can be said any more.
    QVERIFY(!shown.action(u"tickAction"_s).isEnabled());
    shown.view->setFocus();
    shown.window.press(Qt::Key_Space);
    QVERIFY(shown.item(u"disk-space"_s).isLocked);
    QCOMPARE(shown.item(u"disk-space"_s).state, ItemState::Done);
}

void ChecklistsTest::seesWhatIsTickedElsewhere()
{
    Shown shown;
    shown.view->setCurrentItem(u"dependencies"_s);
    shown.answerElsewhere(
        u"weekly"_s, shown.weekOf(), {u"disk-space"_s, ItemState::Done, u"from afar"_s, std::nullopt});
    QVERIFY(shown.comesTo(u"disk-space"_s, ItemState::Done));
    QVERIFY(shown.item(u"disk-space"_s).who.startsWith("nora, "_L1));
    QCOMPARE(shown.view->currentItem(), u"dependencies"_s);
}

void ChecklistsTest::keepsWhatCannotBeWritten()
{
    Shown shown;
    // Another process holds the store for longer than we wait.
    const auto holder = store::Connection::open(shown.storePath());
    QVERIFY(holder && (*holder)->execute(u"BEGIN IMMEDIATE"_s));
    shown.window.press(Qt::Key_Space);
    QCOMPARE(shown.item(u"disk-space"_s).state, ItemState::Done);
    auto &notice = shown.part<gui::NoticeBar>(u"failureNotice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice.isVisible(), longWait);
    QVERIFY2(notice.sentence().contains("Check disk space"_L1), qPrintable(notice.sentence()));
    // It does not pretend.
    QCOMPARE(shown.item(u"disk-space"_s).state, ItemState::Open);
    QVERIFY((*holder)->execute(u"ROLLBACK"_s));
    notice.findChild<QPushButton *>()->click();
    QVERIFY(shown.comesTo(u"disk-space"_s, ItemState::Done));
    QTRY_VERIFY_WITH_TIMEOUT(!notice.isVisible(), longWait);
    QCOMPARE(shown.stored(u"weekly"_s, shown.weekOf()).item(u"disk-space"_s)->answer.state, ItemState::Done);
}

void ChecklistsTest::filters()
{
    Shown shown;
    const int all = shown.lists().rowCount();
    shown.window.press(Qt::Key_Slash);
    auto &edit = shown.part<QLineEdit>(u"filterEdit"_s);
    QVERIFY(edit.hasFocus());
    QTest::keyClicks(&edit, u"month"_s);
    QVERIFY(shown.lists().rowCount() < all);
    QVERIFY(shown.lists().rowOf(u"monthly"_s) >= 0);
    QVERIFY(shown.lists().rowOf(u"daily"_s) < 0);
    // Headings of nothing are gone.
    QVERIFY(!shown.lists().rows().last().isHeading);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(shown.lists().rowCount(), all);
}

void ChecklistsTest::goesOneByOne()
{
    Shown shown;
    shown.page->showView(u"oneByOne"_s);
    auto &one = shown.part<gui::OneByOne>(u"oneByOne"_s);
    one.setFocus();
    QCOMPARE(one.currentItem(), u"disk-space"_s);
    shown.window.press(Qt::Key_Left);
    QCOMPARE(one.currentItem(), u"data-quality"_s);
    shown.window.press(Qt::Key_Right);
    QCOMPARE(one.currentItem(), u"disk-space"_s);
    shown.window.press(Qt::Key_Space);
    QVERIFY(shown.comesTo(u"disk-space"_s, ItemState::Done));
    // The next one that is open comes by itself.
    QCOMPARE(one.currentItem(), u"dependencies"_s);
    // It is not ticked by a key that is held down.
    QTest::simulateEvent(&one, true, Qt::Key_Space, Qt::NoModifier, u" "_s, true);
    QCOMPARE(shown.item(u"dependencies"_s).state, ItemState::Open);
}

void ChecklistsTest::tellsThePast()
{
    Shown shown;
    shown.page->showView(u"history"_s);
    auto &table = shown.part<QTableView>(u"periodTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 52, longWait);
    const auto &strip = *shown.part<QWidget>(u"historyView"_s).findChild<gui::HeatStrip *>();
    using Outcome = checklists::PastPeriod::Outcome;
    QCOMPARE(std::ranges::count(strip.periods(), Outcome::Missed, &models::PeriodRow::state), 1);
    QCOMPARE(std::ranges::count(strip.periods(), Outcome::Late, &models::PeriodRow::state), 1);
    // The chart tells of the same weeks how late each was.
    const QByteArray chart = shown.part<gui::TrendChart>(u"latenessChart"_s).csv();
    QVERIFY2(chart.count('\n') > 40, chart.left(400).constData());
    // A click on a week shows its run, and the way back.
    const auto missed = std::ranges::find(strip.periods(), Outcome::Missed, &models::PeriodRow::state);
    Q_EMIT shown.part<QWidget>(u"historyView"_s).findChild<gui::HeatStrip *>()->opened(missed->id);
    QTRY_VERIFY_WITH_TIMEOUT(shown.part<gui::NoticeBar>(u"pastNotice"_s).isVisible(), longWait);
    shown.action(u"currentRunAction"_s).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.part<gui::NoticeBar>(u"pastNotice"_s).isVisible(), longWait);
}

void ChecklistsTest::searches()
{
    Shown shown;
    shown.page->showView(u"history"_s);
    shown.part<QLineEdit>(u"searchEdit"_s).setText(u"classif"_s);
    auto &found = shown.part<QTableView>(u"foundTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(found.model()->rowCount() >= 1 && found.isVisible(), longWait);
    shown.part<QLineEdit>(u"searchEdit"_s).setText(u"nobodysaidthis"_s);
    QTRY_COMPARE_WITH_TIMEOUT(found.model()->rowCount(), 0, longWait);
}

void ChecklistsTest::exports_data()
{
    QTest::addColumn<gui::ListExport>("what");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("Markdown") << gui::ListExport::RecordMarkdown << QByteArray("Check disk space");
    QTest::newRow("PDF") << gui::ListExport::RecordPdf << QByteArray("%PDF-");
    QTest::newRow("CSV") << gui::ListExport::ItemsCsv << QByteArray("disk-space");
    QTest::newRow("history") << gui::ListExport::HistoryMarkdown << QByteArray("Weekly maintenance");
    QTest::newRow("history as PDF") << gui::ListExport::HistoryPdf << QByteArray("%PDF-");
    // All of the year, also the first week.
    QTest::newRow("history as CSV") << gui::ListExport::HistoryCsv << QByteArray("weekly,2025-W11,disk-space");
    QTest::newRow("calendar") << gui::ListExport::Calendar << QByteArray("BEGIN:VCALENDAR");
    // Also a week that is over.
    QTest::newRow("past in a calendar") << gui::ListExport::Calendar
                                        << QByteArray("UID:chocolate-factory.weekly.2026-W09@runs.conche");
    QTest::newRow("JSON Lines") << gui::ListExport::HistoryJsonLines << QByteArray("\"data-quality\"");
}

void ChecklistsTest::exports()
{
    QFETCH(gui::ListExport, what);
    QFETCH(QByteArray, expected);
    Shown shown;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    auto &notice = shown.part<gui::NoticeBar>(u"actionNotice"_s);
    shown.page->exportTo(what, path);
    QTRY_COMPARE_WITH_TIMEOUT(notice.sentence(), u"Saved as %1."_s.arg(path), longWait);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(expected));
    shown.page->exportTo(what, u"/proc/nowhere/out"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notice.verdict(), Verdict::Critical, longWait);
}

void ChecklistsTest::beginsADeployment()
{
    Shown shown;
    shown.action(u"newRunAction"_s).trigger();
    auto *dialog = dialogOf<gui::NewRunDialog>(shown.window.window);
    QVERIFY(dialog);
    auto *lists = dialog->findChild<QComboBox *>(u"listCombo"_s);
    lists->setCurrentIndex(lists->findData(u"pre-deployment"_s));
    auto *ok = dialog->findChild<QPushButton *>(u"okButton"_s);
    QVERIFY(!ok->isEnabled());
    dialog->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"v2.4.1"_s);
    ok->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown.part<QLabel>(u"headlineLabel"_s).text().contains("v2.4.1"_L1), longWait);
    QVERIFY(shown.stored(u"pre-deployment"_s, u"v2.4.1"_s).began.has_value());
}

void ChecklistsTest::importsADocument()
{
    Shown shown;
    shown.action(u"importListsAction"_s).trigger();
    auto *dialog = dialogOf<gui::ListImportDialog>(shown.window.window);
    QVERIFY(dialog);
    dialog->readFrom(QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/checklists/handbook.md"));
    auto *found = dialog->findChild<QListView *>(u"candidateList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(found->model()->rowCount(), 3, longWait);
    // Task lists are wanted, others have to be chosen.
    QCOMPARE(found->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(found->model()->index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    found->model()->setData(found->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    found->setCurrentIndex(found->model()->index(1, 0));
    auto *title = dialog->findChild<QLineEdit *>(u"titleEdit"_s);
    title->setText(u"Cleaning of the roastery"_s);
    Q_EMIT title->textEdited(title->text());
    dialog->findChild<QPushButton *>(u"importButton"_s)->click();
    const auto isThere = [&shown] {
        return std::ranges::any_of(shown.lists().rows(),
            [](const models::ChecklistRow &row) { return row.title == "Cleaning of the roastery"_L1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), longWait);
}

void ChecklistsTest::reopensByTheLinkOfARow()
{
    Shown shown;
    shown.view->setCurrentItem(u"experiments"_s);
    shown.window.press(Qt::Key_R);
    QVERIFY(shown.comesTo(u"experiments"_s, ItemState::Open));
}

void ChecklistsTest::isOfferedEverywhere()
{
    Shown shown;
    const auto *button = shown.window.window.findChild<gui::NavButton *>(u"checklistsNavButton"_s);
    QVERIFY2(
        button->accessibleName().contains("2 checklist(s) due or overdue"_L1), qPrintable(button->accessibleName()));
    shown.window.window.showPage(u"overview"_s);
    auto *due = shown.window.window.findChild<QTableView *>(u"dueTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(due->model()->rowCount() > 0, longWait);
    QCOMPARE(due->model()->index(0, models::DueModel::TitleColumn).data().toString(), u"Weekly maintenance"_s);
    Q_EMIT due->activated(due->model()->index(0, 0));
    QCOMPARE(shown.window.window.view()->pageId(), u"checklists"_s);
    const QList<gui::PaletteEntry> offered = shown.window.window.view()->paletteEntries();
    QVERIFY(std::ranges::any_of(
        offered, [](const gui::PaletteEntry &entry) { return entry.title == "Weekly maintenance"_L1; }));
}

QTEST_MAIN(ChecklistsTest)
#include "tst_gui_checklists.moc"
