// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistspage.h"
#include "itempane.h"
#include "listimportdialog.h"
#include "newrundialog.h"
#include "reasondialog.h"
#include "signoffdialog.h"

#include "checklists/checklistfile.h"
#include "checklists/exports.h"
#include "checklists/wholehistory.h"
#include "core/actor.h"
#include "core/redaction.h"
#include "gui/copytext.h"
#include "gui/look/icons.h"
#include "gui/look/style.h"
#include "gui/session/stacksession.h"
#include "health/linkprobe.h"
#include "models/listtext.h"
#include "ui_checklists.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

namespace conche::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using checklists::ItemState;

namespace {

QAction *actionOf(const QObject &page, const QString &name)
{
    return page.findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
}

QString exportAction(ListExport what)
{
    const QString name = exportId(what);
    return u"export"_s + name.left(1).toUpper() + name.mid(1) + u"Action"_s;
}

/*! Shows a dialog that is gone when it is closed. */
template <typename Dialog>
Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

QAction *ChecklistsPage::addPageAction(
    const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

/*! The key is for the items only: it does nothing while somebody writes, and on a button it is the button's. Held down
 * it says nothing more: the next item comes by itself. */
QAction *ChecklistsPage::addItemAction(
    const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run)
{
    QAction *action = addPageAction(name, text, shortcut, run);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setAutoRepeat(false);
    m_ui->runView->addAction(action);
    m_ui->oneByOne->addAction(action);
    return action;
}

void ChecklistsPage::makeItemActions()
{
    addItemAction(u"tickAction"_s, tr("Tick the item, or take its tick back"), Qt::Key_Space, [this] { toggle(); });
    addItemAction(u"notApplicableAction"_s, tr("The item does not apply…"), Qt::Key_N,
        [this] { answer(currentItem(), ItemState::NotApplicable); });
    addItemAction(
        u"failedAction"_s, tr("The item failed…"), Qt::Key_F, [this] { answer(currentItem(), ItemState::Failed); });
    addItemAction(
        u"tickAgainAction"_s, tr("Tick the item again"), Qt::Key_T, [this] { answer(currentItem(), ItemState::Done); });
    addItemAction(
        u"reopenAction"_s, tr("Reopen the item"), Qt::Key_R, [this] { answer(currentItem(), ItemState::Open); });
    addItemAction(u"noteAction"_s, tr("Write a note"), Qt::Key_M, [this] {
        const bool isOne = m_ui->viewStack->currentWidget() == m_ui->oneByOne;
        (isOne ? m_ui->oneByOne->pane() : m_ui->runView->pane()).focusNote();
    });
    addPageAction(u"journalNoteAction"_s, tr("Note the failed item in the journal…"), {},
        [this] { noteInJournal(currentItem()); });
    addItemAction(u"copyCommandAction"_s, tr("Copy the item's command"), QKeySequence::Copy, [this] {
        if (const models::RunItemRow *item = row(currentItem()); item && !item->command.isEmpty())
            copyText(item->command, *m_ui->viewStack);
    });
}

void ChecklistsPage::makeActions()
{
    makeItemActions();
    addPageAction(u"filterListsAction"_s, tr("Filter the checklists"), Qt::Key_Slash, [this] {
        m_ui->filterEdit->setFocus();
        m_ui->filterEdit->selectAll();
    });
    addPageAction(u"undoTickAction"_s, tr("Undo the last tick"), QKeySequence::Undo, [this] { m_desk.undo(); });
    addPageAction(u"redoTickAction"_s, tr("Redo the tick"), QKeySequence::Redo, [this] { m_desk.redo(); });
    addPageAction(u"signOffAction"_s, tr("Sign off…"), Qt::CTRL | Qt::Key_Return, [this] { signOff(); });
    addPageAction(u"newRunAction"_s, tr("New run…"), QKeySequence::New, [this] { beginRun(); });
    addPageAction(
        u"importListsAction"_s, tr("Import checklists…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, [this] { importLists(); });
    addPageAction(u"currentRunAction"_s, tr("Show the run that matters now"), Qt::ALT | Qt::Key_Home,
        [this] { showList(m_list); });
    const auto view = [this](const QString &id, const QString &text, const QKeySequence &key) {
        addPageAction(id + u"ViewAction"_s, text, key, [this, id] { showView(id); });
    };
    view(u"list"_s, tr("Show the items as a list"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    view(u"oneByOne"_s, tr("Show one item at a time"), Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    view(u"history"_s, tr("Show the history"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    addPageAction(u"snoozeListAction"_s, tr("Remind me of this list in 4 hours"), {}, [this] { snooze(4h); });
    addPageAction(u"snoozeDayAction"_s, tr("Remind me of this list tomorrow"), {}, [this] { snooze(24h); });
    makeFileActions();
    makeExportMenu();
    connectButtons();
}

void ChecklistsPage::connectButtons()
{
    m_ui->signOffButton->setIcon(icon(u"lock"_s));
    m_ui->exportButton->setIcon(icon(u"export"_s));
    m_ui->importButton->setIcon(icon(u"import"_s));
    m_ui->newRunButton->setIcon(icon(u"plus"_s));
    connect(m_ui->signOffButton, &QPushButton::clicked, this, [this] {
        if (m_desk.run() && m_desk.run()->isLocked())
            askWhere(ListExport::RecordMarkdown);
        else
            signOff();
    });
    connect(m_ui->importButton, &QPushButton::clicked, this, &ChecklistsPage::importLists);
    connect(m_ui->emptyImportButton, &QPushButton::clicked, this, &ChecklistsPage::importLists);
    connect(m_ui->newRunButton, &QPushButton::clicked, this, &ChecklistsPage::beginRun);
    connect(m_ui->noRunButton, &QPushButton::clicked, this, [this] {
        if (const checklists::ChecklistFile *file = broken())
            openListFile(file->path, {});
        else if (period().isEmpty())
            beginRun();
        else
            m_desk.renew();
    });
    connect(m_ui->failureNotice->addButton(tr("&Try again")), &QPushButton::clicked, &m_desk, &RunDesk::tryAgain);
    connect(m_ui->failureNotice->addButton(tr("&Dismiss")), &QPushButton::clicked, &m_desk, &RunDesk::forgetFailure);
    connect(m_ui->changedNotice->addButton(tr("Sho&w")), &QPushButton::clicked, this, &ChecklistsPage::showDifferences);
    connect(m_ui->pastNotice->addButton(tr("Sho&w the current run")), &QPushButton::clicked, this,
        [this] { showList(m_list); });
}

void ChecklistsPage::makeExportMenu()
{
    m_exportMenu = new QMenu(tr("Export"), this);
    const auto add = [this](ListExport what) {
        m_exportMenu->addAction(
            addPageAction(exportAction(what), exportWords(what), {}, [this, what] { askWhere(what); }));
    };
    for (const ListExport what : {ListExport::RecordMarkdown, ListExport::RecordPdf, ListExport::ItemsCsv})
        add(what);
    m_exportMenu->addSeparator();
    for (const ListExport what : {ListExport::HistoryMarkdown, ListExport::HistoryPdf, ListExport::HistoryCsv})
        add(what);
    m_exportMenu->addSeparator();
    add(ListExport::Calendar);
    add(ListExport::HistoryJsonLines);
    m_exportMenu->addSeparator();
    m_exportMenu->addAction(addPageAction(u"importHistoryAction"_s, tr("&Take in a history (JSON Lines)…"), {}, [this] {
        auto *dialog = new QFileDialog(this, tr("Take in a history"), {}, tr("JSON Lines (*.jsonl);;All files (*)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &ChecklistsPage::importHistory);
        opened(dialog);
    }));
    m_ui->exportButton->setMenu(m_exportMenu);
}

void ChecklistsPage::showActions()
{
    const std::optional<checklists::Run> &run = m_desk.run();
    const bool hasRun = run && !period().isEmpty() && !broken();
    const int open = hasRun ? run->count(ItemState::Open) : 0;
    const bool isWritable = hasRun && !run->isLocked();
    const models::RunItemRow *item = row(currentItem());
    const auto enable = [this](const QString &name, bool isEnabled) { actionOf(*this, name)->setEnabled(isEnabled); };
    for (const QString &name : {u"tickAction"_s, u"notApplicableAction"_s, u"failedAction"_s, u"noteAction"_s})
        enable(name, isWritable && item);
    enable(u"tickAgainAction"_s, isWritable && item && item->isOtherwise);
    enable(u"reopenAction"_s, isWritable && item && item->state != ItemState::Open);
    enable(u"journalNoteAction"_s, item && item->state == ItemState::Failed);
    enable(u"copyCommandAction"_s, item && !item->command.isEmpty());
    enable(u"undoTickAction"_s, isWritable && run->undoable.contains(actorName()));
    enable(u"redoTickAction"_s, isWritable && run->redoable.contains(actorName()));
    enable(u"signOffAction"_s, isWritable && open == 0 && !run->items.isEmpty());
    enable(u"newRunAction"_s, NewRunDialog::isPossible(m_overview.board));
    enable(u"currentRunAction"_s, isPast());
    const checklists::ListState *list = state();
    enable(u"copyListAction"_s, list && list->list.isShipped && !list->isGone);
    enable(u"openListAction"_s, broken() || (list && !list->list.isShipped && !list->isGone));
    for (const ListExport what : {ListExport::RecordMarkdown, ListExport::RecordPdf, ListExport::ItemsCsv})
        enable(exportAction(what), hasRun);
    for (const ListExport what : {ListExport::HistoryMarkdown, ListExport::HistoryPdf, ListExport::HistoryCsv})
        enable(exportAction(what), pastState() != nullptr);
    m_ui->newRunButton->setEnabled(NewRunDialog::isPossible(m_overview.board));
    m_ui->signOffButton->setVisible(hasRun);
    const bool isReady = isWritable && open == 0 && !run->items.isEmpty();
    m_ui->signOffButton->setEnabled(isReady || (hasRun && run->isLocked()));
    if (!hasRun)
        return;
    // Who signed it off stands beside it; what is left to do is to keep the record elsewhere, now or in a year.
    m_ui->signOffButton->setText(run->isLocked() ? tr("Save &record…")
            : open > 0                           ? tr("Sign off: %n item(s) open", nullptr, open)
                                                 : tr("&Sign off…"));
    m_ui->signOffButton->setToolTip(
        open > 0 ? tr("A run is signed off once each item is done, not applicable or failed.") : QString());
    // What the page is for, once nothing is open.
    m_ui->signOffButton->setProperty("primary", isReady);
}

QString ChecklistsPage::currentItem() const
{
    return m_ui->viewStack->currentWidget() == m_ui->oneByOne ? m_ui->oneByOne->currentItem()
                                                              : m_ui->runView->currentItem();
}

const models::RunItemRow *ChecklistsPage::row(const QString &item) const
{
    const int at = m_items->rowOf(item);
    return at < 0 ? nullptr : &m_items->rows().at(at);
}

void ChecklistsPage::toggle()
{
    if (const models::RunItemRow *item = row(currentItem()))
        answer(item->id, item->state == ItemState::Open ? ItemState::Done : ItemState::Open);
}

void ChecklistsPage::answer(const QString &item, ItemState state)
{
    const models::RunItemRow *shown = row(item);
    if (!shown || shown->isLocked)
        return;
    // Only what was typed here is said: a note that stands there already is somebody's, and no reason for this.
    const QString note = Redactor().apply(m_desk.draft(item).simplified());
    const bool wantsReason = state == ItemState::NotApplicable || state == ItemState::Failed;
    if (!wantsReason || !note.isEmpty()) {
        give(item, state, state == ItemState::Open ? QString() : note);
        return;
    }
    auto *dialog = new ReasonDialog(shown->title, state, this);
    connect(
        dialog, &ReasonDialog::given, this, [this, item, state](const QString &reason) { give(item, state, reason); });
    opened(dialog);
}

void ChecklistsPage::give(const QString &item, ItemState state, const QString &note)
{
    checklists::NewAnswer answer{item, state, note, std::nullopt};
    const checklists::Evidence evidence = m_desk.known().value(item);
    if (state != ItemState::Open && evidence.state == checklists::Evidence::State::Known)
        answer.evidence = evidence;
    // What somebody works on stays before them, also once another run matters more.
    m_isChosen = true;
    m_period = period();
    m_desk.answer(answer);
    // Done calmly: the next one comes by itself.
    if (m_ui->viewStack->currentWidget() == m_ui->oneByOne && state != ItemState::Open)
        m_ui->oneByOne->goOn();
}

void ChecklistsPage::tell(Verdict verdict, const QString &sentence)
{
    m_ui->actionNotice->setNotice(verdict, sentence);
}

void ChecklistsPage::openLink(const QUrl &link)
{
    if (!health::isWebLink(link) || !QDesktopServices::openUrl(link))
        //: %1 is an address
        tell(Verdict::Warning,
            tr("No program opened %1. Set a web browser in the desktop's settings, or copy the address.")
                .arg(link.toDisplayString(QUrl::RemoveUserInfo)));
}

void ChecklistsPage::signOff()
{
    const std::optional<checklists::Run> &run = m_desk.run();
    if (!run || run->isLocked() || run->count(ItemState::Open) > 0)
        return;
    opened(new SignOffDialog(
        checklists::withContrary(*run, m_desk.contrary()), timeText().zone(),
        [this](const QString &note, QObject *owner, const Then<void> &then) {
            m_desk.signOff(note, owner, [this, then](const Result<void> &done) {
                if (done)
                    tell(Verdict::Ok, tr("Signed off. The record can be kept outside of Conche, too."));
                then(done);
            });
        },
        this));
}

void ChecklistsPage::beginRun()
{
    auto *dialog = new NewRunDialog(m_overview.board, m_list, this);
    connect(dialog, &NewRunDialog::wanted, this, [this](const QString &list, const QString &period) {
        showList(list, period);
        m_desk.begin();
        showView(u"list"_s);
    });
    opened(dialog);
}

void ChecklistsPage::importLists()
{
    auto *dialog = new ListImportDialog(checklists::checklistsFolder(), this);
    connect(dialog, &ListImportDialog::imported, this, [this](const QStringList &paths) {
        if (m_session.board())
            m_session.board()->reload();
        tell(Verdict::Ok, tr("%n checklist(s) imported.", nullptr, int(paths.size())));
    });
    opened(dialog);
}

void ChecklistsPage::showDifferences()
{
    const std::optional<checklists::Run> &run = m_desk.run();
    if (!run)
        return;
    auto *box = new QMessageBox(QMessageBox::Information, tr("What changed in this list"),
        models::differenceTexts(run->changed).join(u"\n\n"_s), QMessageBox::Close, this);
    box->setObjectName(u"differencesBox"_s);
    box->setTextFormat(Qt::PlainText);
    opened(box);
}

void ChecklistsPage::askWhere(ListExport what)
{
    const QDate day = m_overview.now.toTimeZone(timeText().zone()).date();
    const QString name = exportName(what, m_overview.stack ? m_overview.stack->name : QString(), m_list, period(), day);
    auto *dialog = new QFileDialog(this, tr("Export"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString &path) { exportTo(what, path); });
    opened(dialog);
}

void ChecklistsPage::exportTo(ListExport what, const QString &path)
{
    const std::optional<checklists::Run> run = m_desk.run();
    const QTimeZone zone = timeText().zone();
    const auto told = [this, path](const Result<void> &done) { tellExport(path, done); };
    if (!m_session.board() || (isOfOneRun(what) && !run))
        return;
    checklists::Ledger &ledger = m_session.board()->ledger();
    switch (what) {
    case ListExport::RecordMarkdown:
        writeFile(path, checklists::recordMarkdown(*run, zone).toUtf8(), this, told);
        break;
    case ListExport::RecordPdf:
        writePdf(path, checklists::recordMarkdown(*run, zone), run->list.title.simplified(), this, told);
        break;
    case ListExport::ItemsCsv:
        writeFile(path, checklists::runsCsv({*run}).toUtf8(), this, told);
        break;
    case ListExport::HistoryMarkdown:
    case ListExport::HistoryPdf:
    case ListExport::HistoryCsv:
        exportHistory(what, path);
        break;
    case ListExport::Calendar:
        checklists::readCalendar(
            *m_session.board(), m_overview.board, this, [this, path, told](const Result<QByteArray> &text) {
                if (text)
                    writeFile(path, *text, this, told);
                else
                    told(tl::make_unexpected(text.error()));
            });
        break;
    case ListExport::HistoryJsonLines:
        ledger.exportHistory(m_overview.stack->name, {}, path, this, [told](const Result<qsizetype> &count) {
            told(count ? Result<void>() : tl::make_unexpected(count.error()));
        });
        break;
    }
}

void ChecklistsPage::exportHistory(ListExport what, const QString &path)
{
    const checklists::ListState *list = pastState();
    if (!list)
        return;
    const QTimeZone zone = timeText().zone();
    const QDate yearAgo = m_overview.now.toTimeZone(zone).date().addYears(-1);
    const QString title = list->list.title.simplified();
    const auto told = [this, path](const Result<void> &done) { tellExport(path, done); };
    checklists::readWholeHistory(*m_session.board(), *list, m_overview.now, this,
        [this, what, path, zone, yearAgo, title, told](const Result<checklists::WholeHistory> &history) {
            if (!history)
                told(tl::make_unexpected(history.error()));
            else if (what == ListExport::HistoryPdf)
                writePdf(path, history->withRecords(yearAgo, zone), title, this, told);
            else if (what == ListExport::HistoryCsv)
                writeFile(path, checklists::runsCsv(history->runs).toUtf8(), this, told);
            else
                writeFile(path, history->table.toUtf8(), this, told);
        });
}

void ChecklistsPage::tellExport(const QString &path, const Result<void> &done)
{
    tell(done ? Verdict::Ok : Verdict::Critical,
        //: %1 is a path
        done ? tr("Saved as %1.").arg(path) : done.error().message);
}

void ChecklistsPage::importHistory(const QString &path)
{
    if (!m_session.board() || !m_overview.stack)
        return;
    m_session.board()->ledger().importHistory(
        m_overview.stack->name, path, this, [this](const Result<checklists::MergeOutcome> &outcome) {
            if (!outcome) {
                tell(Verdict::Critical, outcome.error().message);
                return;
            }
            m_session.board()->renew();
            m_desk.renew();
            //: Of a history that was taken in: %n is a count of entries that are new, %1 of those that were there
            //: already
            tell(Verdict::Ok,
                tr("%n entries are new, %1 were there already.", nullptr, int(outcome->added)).arg(outcome->known));
        });
}

void ChecklistsPage::snooze(std::chrono::milliseconds span)
{
    const checklists::ListState *list = state();
    if (!list || !m_session.board())
        return;
    const QDateTime until = m_services.tools.clock.nowUtc().addMSecs(span.count());
    m_session.board()->ledger().snooze(
        list->key.stack, m_list, until, actorName(), this, [this, until](const Result<void> &done) {
            m_session.board()->renew();
            tell(done ? Verdict::Ok : Verdict::Critical,
                //: %1 is a time
                done ? tr("You will be reminded of this list again after %1.").arg(timeText().clock(until))
                     : done.error().message);
        });
}

} // namespace conche::gui
