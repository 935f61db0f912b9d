// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"
#include "checklistsbench.h"

#include "gui/pages/checklists/heatstrip.h"
#include "gui/pages/checklists/itempane.h"
#include "gui/pages/checklists/reasondialog.h"
#include "gui/pages/checklists/signoffdialog.h"
#include "gui/pages/trends/notedialog.h"
#include "gui/shell/recordexport.h"
#include "gui/widgets/noticebar.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using checklists::ItemState;
using Shown = ShownLists;

namespace {

constexpr int longWait = WindowBench::longWait;

/*! Answers what pip is asked in containers. */
void answerPip(GuiBench &bench, const process::Outcome &outcome)
{
    bench.bench.commandOverride = [outcome](Key, const process::Command &command) {
        return command.arguments.contains(u"--outdated"_s) ? std::optional(outcome) : std::nullopt;
    };
}

/*! A list of the user's own. */
void writeList(const QString &name, const QByteArray &text)
{
    QFile file(checklists::checklistsFolder() + u'/' + name);
    if (!QDir().mkpath(checklists::checklistsFolder()) || !file.open(QIODevice::WriteOnly)
        || file.write(text) != text.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
}

/*! A list with a watch of the logs, which show an error in the first minutes; then the clock stands. */
void haveErrorsInTheLogs(GuiBench &bench)
{
    haveLists(bench);
    writeList(u"release.md"_s,
        "+++\ntitle = \"Release\"\nper = \"deployment\"\n[[item]]\nid = \"logs\"\n"
        "evidence = [\"log-watch:chocolate_factory_brain\"]\n+++\n- [ ] **Look** {#logs}\n");
    bench.settings.setIntervalMinutes(-1);
    bench.bench.commandOverride = [&clock = bench.bench.clock, later = bench.bench.now().addSecs(6 * 60)](
                                      Key, const process::Command &command) -> std::optional<process::Outcome> {
        if (!command.arguments.contains(u"--since"_s))
            return std::nullopt;
        clock.set(later);
        return fakes::FakeCommandRunner::exited(0, later.toString(Qt::ISODate).toLatin1() + " ERROR no\n");
    };
}

QPushButton &askButton(const gui::ItemPane &pane, const QString &reference)
{
    auto *button = pane.findChild<QPushButton *>(u"askButton-"_s + reference);
    if (!button)
        qFatal("no button for %s", qPrintable(reference));
    return *button;
}

QString askedText(const gui::ItemPane &pane, const QString &reference)
{
    return pane.findChild<QLabel *>(u"askedLabel-"_s + reference)->text();
}

const QString watched = u"log-watch:chocolate_factory_brain"_s;

/*! Begins to watch; the list whose item asks for it. */
checklists::Checklist watchLogs(Shown &shown)
{
    const checklists::ChecklistFile release
        = checklists::readChecklistFile(checklists::checklistsFolder() + u"/release.md"_s);
    if (!release.list)
        qFatal("the list is wrong");
    shown.answerElsewhere(*release.list, u"v2"_s, {u"logs"_s, ItemState::Open, {}, std::nullopt});
    shown.show(u"release"_s, u"v2"_s);
    if (!QTest::qWaitFor([&] { return shown.items().rowOf(u"logs"_s) >= 0; }, longWait))
        qFatal("nothing to watch");
    shown.view->setCurrentItem(u"logs"_s);
    askButton(shown.view->pane(), watched).click();
    return *release.list;
}

/*! What `conche --export` comes to. */
Result<QString> exported(GuiBench &bench, const QString &list, const QString &path)
{
    gui::StartWish wish;
    wish.stack = bench.write(u"factory.toml"_s, GuiBench::shippedText());
    wish.checklist = list;
    wish.exportPath = path;
    gui::RecordExport record(bench.services(), wish);
    std::optional<Result<QString>> done;
    QObject::connect(
        &record, &gui::RecordExport::finished, &record, [&done](const Result<QString> &written) { done = written; });
    record.start();
    if (!QTest::qWaitFor([&done] { return done.has_value(); }, longWait))
        qFatal("it never ended");
    return *done;
}

} // namespace

/*! What the machine says on the Checklists page, by itself and on request. */
class ChecklistsActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksItselfWhateverIsLookedAt();
    void lookingAtAMissedWeekBeginsNothing();
    void saysWhyNothingWasFound();
    void keepsWhatWasFoundOnceItCanBeWritten();
    void asksOneThingWhileAnotherTakesLong();
    void keepsWhatAWatchHasFoundSoFar();
    void keepsAWatchWhenTheWindowCloses();
    void offersNoUndoOfWhatOthersSaid();
    void leavesANoteToWhoWroteIt();
    void notesWhatFailedInTheJournal();
    void showsARunOfAListThatIsGone();
    void copiesAShippedListToBeEdited();
    void saysAtTheSignOffWhatIsTrueNoLonger();
    void exportsARecordWithoutAWindow_data();
    void exportsARecordWithoutAWindow();
    void exportsNothingOfAnUnknownList();
};

void ChecklistsActsTest::ticksItselfWhateverIsLookedAt()
{
    Shown shown([](GuiBench &bench) {
        haveLists(bench);
        writeList(u"own.md"_s,
            "+++\ntitle = \"Own\"\nrecurrence = \"FREQ=DAILY\"\n[[item]]\nid = \"disk\"\n"
            "evidence = [\"check:mlflow-version\"]\nticks-itself = true\n+++\n- [ ] **Check** {#disk}\n- [ ] Look\n");
    });
    const checklists::ChecklistFile own = checklists::readChecklistFile(checklists::checklistsFolder() + u"/own.md"_s);
    QVERIFY(own.list);
    // Another list is looked at all the time.
    const auto state = [&] { return shown.storedOf(*own.list, u"2026-03-10"_s).item(u"disk"_s)->answer; };
    QTRY_COMPARE_WITH_TIMEOUT(state().state, ItemState::Done, longWait);
    QVERIFY(state().actor.isEmpty());
    QVERIFY(state().evidence.has_value());
}

void ChecklistsActsTest::lookingAtAMissedWeekBeginsNothing()
{
    Shown shown([](GuiBench &) {
        writeList(u"weekly.md"_s,
            "+++\ntitle = \"Weekly maintenance\"\nrecurrence = \"FREQ=WEEKLY;BYDAY=FR\"\n[[item]]\nid = "
            "\"disk-space\"\n"
            "evidence = [\"check:mlflow-version\"]\nticks-itself = true\n+++\n- [ ] **Check** {#disk-space}\n"
            "- [ ] Look\n");
    });
    const checklists::ChecklistFile own
        = checklists::readChecklistFile(checklists::checklistsFolder() + u"/weekly.md"_s);
    QVERIFY(shown.window.waitUntilChecked());
    shown.show(u"weekly"_s, u"2026-W05"_s);
    shown.window.window.view()->session().checkNow();
    // The week of today is ticked, the one that is looked at is not.
    QTRY_COMPARE_WITH_TIMEOUT(
        shown.storedOf(*own.list, u"2026-W11"_s).item(u"disk-space"_s)->answer.state, ItemState::Done, longWait);
    QVERIFY(!shown.storedOf(*own.list, u"2026-W05"_s).began);
}

void ChecklistsActsTest::saysWhyNothingWasFound()
{
    Shown shown([](GuiBench &bench) {
        haveLists(bench);
        answerPip(bench, fakes::FakeCommandRunner::exited(1, {}, "ERROR: no network\n"));
    });
    shown.view->setCurrentItem(u"dependencies"_s);
    const gui::ItemPane &pane = shown.view->pane();
    askButton(pane, u"outdated"_s).click();
    QTRY_VERIFY_WITH_TIMEOUT(askedText(pane, u"outdated"_s).contains("no network"_L1), longWait);
    QVERIFY2(askedText(pane, u"outdated"_s).startsWith("Nothing was found: "_L1),
        qPrintable(askedText(pane, u"outdated"_s)));
    QVERIFY(askButton(pane, u"outdated"_s).isEnabled());
    // Until it is asked again.
    answerPip(shown.bench(), fakes::FakeCommandRunner::exited(0, "[]\n"));
    askButton(pane, u"outdated"_s).click();
    QTRY_VERIFY_WITH_TIMEOUT(shown.item(u"dependencies"_s).found.contains("0 update"_L1), longWait);
    QVERIFY(askedText(pane, u"outdated"_s).isEmpty());
}

void ChecklistsActsTest::keepsWhatWasFoundOnceItCanBeWritten()
{
    Shown shown([](GuiBench &bench) {
        haveLists(bench);
        answerPip(bench, fakes::FakeCommandRunner::exited(0, "[]\n"));
        // Rounds would wait for the store, too, and we behind them.
        bench.settings.setIntervalMinutes(-1);
    });
    const auto holder = store::Connection::open(shown.storePath());
    QVERIFY(holder && (*holder)->execute(u"BEGIN IMMEDIATE"_s));
    shown.view->setCurrentItem(u"dependencies"_s);
    askButton(shown.view->pane(), u"outdated"_s).click();
    auto &notice = shown.part<gui::NoticeBar>(u"failureNotice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice.isVisible(), longWait);
    QVERIFY2(notice.sentence().contains("What was found is not kept"_L1), qPrintable(notice.sentence()));
    QVERIFY((*holder)->execute(u"ROLLBACK"_s));
    notice.findChild<QPushButton *>()->click();
    const auto kept = [&] { return shown.stored(u"weekly"_s, shown.weekOf()).item(u"dependencies"_s)->kept.size(); };
    QTRY_COMPARE_WITH_TIMEOUT(kept(), 1, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(!notice.isVisible(), longWait);
}

void ChecklistsActsTest::asksOneThingWhileAnotherTakesLong()
{
    Shown shown([](GuiBench &bench) {
        haveLists(bench);
        writeList(u"release.md"_s,
            "+++\ntitle = \"Release\"\nper = \"deployment\"\n[[item]]\nid = \"both\"\n"
            "evidence = [\"log-watch\", \"outdated\"]\n+++\n- [ ] **Look** {#both}\n");
        answerPip(bench, fakes::FakeCommandRunner::exited(0, "[]\n"));
    });
    const checklists::ChecklistFile release
        = checklists::readChecklistFile(checklists::checklistsFolder() + u"/release.md"_s);
    QVERIFY(release.list);
    shown.answerElsewhere(*release.list, u"v2"_s, {u"both"_s, ItemState::Open, {}, std::nullopt});
    shown.show(u"release"_s, u"v2"_s);
    QVERIFY(QTest::qWaitFor([&] { return shown.items().rowOf(u"both"_s) >= 0; }, longWait));
    shown.view->setCurrentItem(u"both"_s);
    const gui::ItemPane &pane = shown.view->pane();
    // The clock stands, so half an hour takes for ever.
    askButton(pane, u"log-watch"_s).click();
    QVERIFY(!askButton(pane, u"log-watch"_s).isEnabled());
    QVERIFY(!askedText(pane, u"log-watch"_s).isEmpty());
    QVERIFY(askButton(pane, u"outdated"_s).isEnabled());
    askButton(pane, u"outdated"_s).click();
    QTRY_COMPARE_WITH_TIMEOUT(shown.storedOf(*release.list, u"v2"_s).item(u"both"_s)->kept.size(), 1, longWait);
    QVERIFY(!askButton(pane, u"log-watch"_s).isEnabled());
}

void ChecklistsActsTest::keepsWhatAWatchHasFoundSoFar()
{
    Shown shown(haveErrorsInTheLogs);
    const checklists::Checklist release = watchLogs(shown);
    const auto kept = [&] { return shown.storedOf(release, u"v2"_s).item(u"logs"_s)->kept; };
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, longWait);
    QCOMPARE(kept().first().evidence.sentence, u"6 of 30 min of logs: 1 lines, 1 errors"_s);
    QVERIFY(kept().first().evidence.isPartial);
    // It goes on.
    QVERIFY(!askButton(shown.view->pane(), watched).isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(shown.item(u"logs"_s).found.contains("6 of 30 min"_L1), longWait);
}

void ChecklistsActsTest::keepsAWatchWhenTheWindowCloses()
{
    Shown shown(haveErrorsInTheLogs);
    const checklists::Checklist release = watchLogs(shown);
    const auto kept = [&] { return shown.storedOf(release, u"v2"_s).item(u"logs"_s)->kept; };
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, longWait);
    shown.close();
    const QString stopped = u"6 of 30 min of logs: 1 lines, 1 errors; stopped early"_s;
    QTRY_COMPARE_WITH_TIMEOUT(kept().first().evidence.sentence, stopped, longWait);
    QCOMPARE(kept().size(), 1);
    QVERIFY(kept().first().evidence.isPartial);
}

void ChecklistsActsTest::offersNoUndoOfWhatOthersSaid()
{
    Shown shown;
    shown.answerElsewhere(
        u"weekly"_s, shown.weekOf(), {u"disk-space"_s, ItemState::Done, u"from afar"_s, std::nullopt});
    QVERIFY(shown.comesTo(u"disk-space"_s, ItemState::Done));
    QVERIFY(!shown.action(u"undoTickAction"_s).isEnabled());
    shown.view->setCurrentItem(u"dependencies"_s);
    shown.view->setFocus();
    shown.window.press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(shown.action(u"undoTickAction"_s).isEnabled(), longWait);
    shown.action(u"undoTickAction"_s).trigger();
    QVERIFY(shown.comesTo(u"dependencies"_s, ItemState::Open));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.action(u"undoTickAction"_s).isEnabled(), longWait);
    QCOMPARE(shown.item(u"disk-space"_s).state, ItemState::Done);
}

void ChecklistsActsTest::leavesANoteToWhoWroteIt()
{
    Shown shown;
    const QString week = shown.weekOf();
    shown.answerElsewhere(u"weekly"_s, week, {u"disk-space"_s, ItemState::Open, u"a new disk"_s, std::nullopt});
    QTRY_COMPARE_WITH_TIMEOUT(shown.item(u"disk-space"_s).note, u"a new disk"_s, longWait);
    shown.window.press(Qt::Key_Space);
    const auto answer = [&] { return shown.stored(u"weekly"_s, week).item(u"disk-space"_s)->answer; };
    QTRY_COMPARE_WITH_TIMEOUT(answer().state, ItemState::Done, longWait);
    QCOMPARE(answer().note, u"a new disk"_s);
    QCOMPARE(answer().noteBy, u"nora"_s);
    QVERIFY(answer().actor != "nora"_L1);
    // Nor is it why something failed.
    shown.window.press(Qt::Key_F);
    QVERIFY(dialogOf<gui::ReasonDialog>(shown.window.window));
}

void ChecklistsActsTest::notesWhatFailedInTheJournal()
{
    Shown shown;
    shown.view->setCurrentItem(u"disk-space"_s);
    auto *button = shown.view->pane().findChild<QPushButton *>(u"journalButton"_s);
    QVERIFY(button && !button->isVisible());
    QVERIFY(!shown.action(u"journalNoteAction"_s).isEnabled());
    shown.answerElsewhere(
        u"weekly"_s, shown.weekOf(), {u"disk-space"_s, ItemState::Failed, u"91 % full"_s, std::nullopt});
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), longWait);
    QVERIFY(shown.action(u"journalNoteAction"_s).isEnabled());
    button->click();
    auto *dialog = dialogOf<gui::NoteDialog>(shown.window.window);
    QVERIFY(dialog);
    const QString text = dialog->findChild<QLineEdit *>(u"textEdit"_s)->text();
    QVERIFY2(text.startsWith("Failed: Check disk space ("_L1) && text.endsWith("): 91 % full"_L1), qPrintable(text));
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    const auto notes = [&shown] {
        const auto store = store::Connection::open(shown.storePath());
        const auto rows = store ? (*store)->query(u"SELECT text FROM journal WHERE kind = 'note'"_s)
                                : Result<QList<store::Connection::Row>>();
        QStringList texts;
        for (const store::Connection::Row &row : rows.value_or(QList<store::Connection::Row>()))
            texts << row.first().toString();
        return texts;
    };
    QTRY_COMPARE_WITH_TIMEOUT(notes(), QStringList{text}, longWait);
}

void ChecklistsActsTest::showsARunOfAListThatIsGone()
{
    Shown shown;
    const checklists::Checklist gone = *checklists::checklistFromMarkdown(
        "+++\ntitle = \"Old habits\"\nrecurrence = \"FREQ=DAILY\"\n+++\n- [ ] Sweep {#sweep}\n", u"old.md"_s)
                                            .list;
    shown.answerElsewhere(gone, u"2026-01-07"_s, {u"sweep"_s, ItemState::Done, {}, std::nullopt});
    shown.show(u"old"_s, u"2026-01-07"_s);
    const auto headline = [&] { return shown.part<QLabel>(u"headlineLabel"_s).text(); };
    QTRY_VERIFY_WITH_TIMEOUT(headline().contains("Old habits"_L1), longWait);
    QTRY_VERIFY_WITH_TIMEOUT(shown.items().rowOf(u"sweep"_s) >= 0, longWait);
    QVERIFY(shown.part<QLabel>(u"detailsLabel"_s).text().contains("gone"_L1));
    // What is told meanwhile leads nowhere else.
    shown.window.window.view()->session().renew();
    QVERIFY(headline().contains("Old habits"_L1));
    QVERIFY(!shown.part<QWidget>(u"heatPanel"_s).isVisible());
    // Its past is its own.
    shown.page->showView(u"history"_s);
    const auto &strip = *shown.part<QWidget>(u"historyView"_s).findChild<gui::HeatStrip *>();
    const auto knows
        = [&](const QString &day) { return std::ranges::count(strip.periods(), day, &models::PeriodRow::id) == 1; };
    QTRY_VERIFY_WITH_TIMEOUT(knows(u"2026-01-07"_s), longWait);
    QTRY_VERIFY_WITH_TIMEOUT(shown.action(u"exportHistoryAction"_s).isEnabled(), longWait);
    shown.show(u"weekly"_s);
    QVERIFY(headline().contains("week"_L1, Qt::CaseInsensitive));
}

void ChecklistsActsTest::copiesAShippedListToBeEdited()
{
    Browser editor;
    Shown shown;
    const QString path = checklists::checklistsFolder() + u"/weekly.md"_s;
    QVERIFY(shown.action(u"copyListAction"_s).isEnabled());
    QVERIFY(!shown.action(u"openListAction"_s).isEnabled());
    QVERIFY(shown.part<QListView>(u"listView"_s).actions().contains(&shown.action(u"copyListAction"_s)));
    shown.action(u"copyListAction"_s).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(editor.opened, QList<QUrl>{QUrl::fromLocalFile(path)}, longWait);
    QVERIFY(checklists::readChecklistFile(path).list);
    const QString said = shown.part<gui::NoticeBar>(u"actionNotice"_s).sentence();
    QVERIFY2(said.contains(path), qPrintable(said));
    // Now it is a list of the user's own.
    QTRY_VERIFY_WITH_TIMEOUT(shown.action(u"openListAction"_s).isEnabled(), longWait);
    QVERIFY(!shown.action(u"copyListAction"_s).isEnabled());
    shown.action(u"openListAction"_s).trigger();
    QCOMPARE(editor.opened.size(), 2);
}

void ChecklistsActsTest::saysAtTheSignOffWhatIsTrueNoLonger()
{
    Shown shown(haveListsDone);
    QVERIFY(shown.window.waitUntilChecked());
    // It was fine at the tick.
    checklists::Evidence fine;
    fine.state = checklists::Evidence::State::Known;
    fine.verdict = Verdict::Ok;
    fine.sentence = u"all packages are new"_s;
    const QString week
        = checklists::isoWeek(shown.window.overview().now.toTimeZone(QTimeZone("Europe/Madrid")).date().addDays(-7));
    answerPip(shown.bench(),
        fakes::FakeCommandRunner::exited(
            0, "[{\"name\": \"mlflow\", \"version\": \"2.8.1\", \"latest_version\": \"3.1.0\"}]\n"));
    shown.answerElsewhere(u"weekly"_s, week, {u"dependencies"_s, ItemState::Done, {}, fine});
    shown.show(u"weekly"_s, week);
    shown.view->setCurrentItem(u"dependencies"_s);
    askButton(shown.view->pane(), u"outdated"_s).click();
    QTRY_VERIFY_WITH_TIMEOUT(shown.item(u"dependencies"_s).isOtherwise, longWait);
    shown.action(u"signOffAction"_s).trigger();
    auto *dialog = dialogOf<gui::SignOffDialog>(shown.window.window);
    QVERIFY(dialog);
    const QString record = dialog->findChild<QTextEdit *>(u"recordView"_s)->toPlainText();
    QVERIFY2(record.contains("No longer so at the sign-off"_L1), qPrintable(record));
    dialog->findChild<QPushButton *>(u"okButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown.stored(u"weekly"_s, week).isLocked(), longWait);
    QVERIFY(shown.stored(u"weekly"_s, week).item(u"dependencies"_s)->contrary.has_value());
}

void ChecklistsActsTest::exportsARecordWithoutAWindow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("PDF") << u"record.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("Markdown") << u"record.md"_s << QByteArray("# Weekly maintenance, week 10\n");
    QTest::newRow("CSV") << u"record.csv"_s << QByteArray("weekly,2026-W10,disk-space,");
}

void ChecklistsActsTest::exportsARecordWithoutAWindow()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, expected);
    GuiBench bench;
    haveLists(bench);
    const Result<QString> done = exported(bench, u"weekly"_s, bench.path(name));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QFile file(*done);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains(expected), written.left(400).constData());
}

void ChecklistsActsTest::exportsNothingOfAnUnknownList()
{
    GuiBench bench;
    const Result<QString> done = exported(bench, u"nowhere"_s, bench.path(u"record.pdf"_s));
    QVERIFY(!done);
    QVERIFY(done.error().message.contains("\"nowhere\""_L1));
    QVERIFY(!QFile::exists(bench.path(u"record.pdf"_s)));
}

QTEST_MAIN(ChecklistsActsTest)
#include "tst_gui_checklistsacts.moc"
