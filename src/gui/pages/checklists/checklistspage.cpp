// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistspage.h"

#include "itempane.h"
#include "listdelegate.h"

#include "gui/look/icons.h"
#include "gui/session/stacksession.h"
#include "gui/shownzone.h"
#include "models/listtext.h"
#include "ui_checklists.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>

namespace conche::gui {

using namespace Qt::StringLiterals;
using checklists::ItemState;
using checklists::ListState;

namespace {

/*! A year of days or weeks; of months it is more. */
int mostPeriods(checklists::PeriodKind kind)
{
    return kind == checklists::PeriodKind::Day ? 366 : 52;
}

constexpr int mostFound = 200;

const QString bodyState = u"checklistsBody"_s;

} // namespace

ChecklistsPage::ChecklistsPage(StackSession &session, const Services &services, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_services(services)
    , m_ui(std::make_unique<Ui::Checklists>())
    , m_desk(session, services)
    , m_lists(new models::ChecklistModel(this))
    , m_items(new models::RunItemModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"checklistsPage"_s);
    setUp();
    makeActions();
    connectParts();
    applySizes();
    showAll();
}

ChecklistsPage::~ChecklistsPage() = default;

void ChecklistsPage::setUp()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ui->detailsLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->peopleLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->emptyLabel->setRole(PlainLabel::Role::Title);
    m_ui->emptyDetailsLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->noRunLabel->setRole(PlainLabel::Role::Title);
    m_ui->noRunDetailsLabel->setRole(PlainLabel::Role::Secondary);
    for (PlainLabel *label : {m_ui->headlineLabel, m_ui->detailsLabel, m_ui->emptyLabel, m_ui->emptyDetailsLabel,
             m_ui->noRunLabel, m_ui->noRunDetailsLabel})
        label->setMinimumWidth(1);
    m_ui->listView->setItemDelegate(new ListDelegate(m_ui->listView));
    m_ui->listView->setModel(m_lists);
    m_ui->listView->viewport()->setAttribute(Qt::WA_Hover);
    m_ui->runView->setModel(m_items);
    m_ui->oneByOne->setModel(*m_items);
    m_ui->viewControl->addSegment(u"list"_s, tr("&List"));
    m_ui->viewControl->addSegment(u"oneByOne"_s, tr("&One by one"));
    m_ui->viewControl->addSegment(u"history"_s, tr("&History"));
    m_ui->filterEdit->installEventFilter(this);
    m_ui->filterEdit->addAction(icon(u"search"_s, IconRole::Secondary), QLineEdit::LeadingPosition)
        ->setText(tr("Filter lists"));
    m_ui->bodySplitter->setStretchFactor(0, 0);
    m_ui->bodySplitter->setStretchFactor(1, 1);
}

void ChecklistsPage::connectParts()
{
    connect(&m_desk, &RunDesk::changed, this, &ChecklistsPage::showRun);
    connect(&m_desk, &RunDesk::written, this, &ChecklistsPage::readPast);
    connect(&m_services.settings, &Settings::changed, this, &ChecklistsPage::showAll);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &ChecklistsPage::showLists);
    connect(m_ui->listView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (!m_isFiltering && current.isValid() && current.data(models::KeyRole).toString() != m_list)
                showList(current.data(models::KeyRole).toString());
        });
    connect(m_ui->listView, &QListView::activated, this, [this] { focusContent(); });
    connect(m_items, &models::RunItemModel::tickWanted, this,
        [this](const QString &item, bool isDone) { answer(item, isDone ? ItemState::Done : ItemState::Open); });
    connect(m_ui->runView, &RunView::currentItemChanged, this, &ChecklistsPage::showItems);
    connect(m_ui->oneByOne, &OneByOne::currentItemChanged, this, &ChecklistsPage::showItems);
    connect(
        m_ui->runView, &RunView::tickAgainWanted, this, [this](const QString &item) { answer(item, ItemState::Done); });
    connect(
        m_ui->runView, &RunView::reopenWanted, this, [this](const QString &item) { answer(item, ItemState::Open); });
    connectPane(m_ui->runView->pane());
    connectPane(m_ui->oneByOne->pane());
    connect(m_ui->viewControl, &SegmentedControl::chosen, this, &ChecklistsPage::showView);
    connect(m_ui->heatPanel, &HeatPanel::opened, this, [this](const QString &period) { showList(m_list, period); });
    connect(m_ui->historyView, &HistoryView::opened, this, [this](const QString &period) {
        showList(m_list, period);
        showView(u"list"_s);
    });
    connect(m_ui->historyView, &HistoryView::entryOpened, this,
        [this](const checklists::ListRunKey &run, const QString &item) {
            showList(run.list, run.period);
            showView(u"list"_s);
            m_ui->runView->setCurrentItem(item);
        });
    connect(m_ui->historyView, &HistoryView::searchWanted, this, &ChecklistsPage::search);
    connect(m_ui->bodySplitter, &QSplitter::splitterMoved, this, [this] {
        if (!isNarrow())
            m_services.settings.setState(bodyState, m_ui->bodySplitter->saveState());
    });
}

void ChecklistsPage::connectPane(ItemPane &pane)
{
    connect(&pane, &ItemPane::noteEdited, &m_desk, &RunDesk::setDraft);
    connect(&pane, &ItemPane::noteGiven, &m_desk, &RunDesk::note);
    // The buttons go with what was said: the keys are for the items again.
    connect(&pane, &ItemPane::answered, this, [this](const QString &item, ItemState state) {
        answer(item, state);
        focusContent();
    });
    connect(&pane, &ItemPane::tickAgainWanted, this, [this](const QString &item) {
        answer(item, ItemState::Done);
        focusContent();
    });
    connect(&pane, &ItemPane::askWanted, &m_desk, &RunDesk::ask);
    connect(&pane, &ItemPane::linkWanted, this, &ChecklistsPage::openLink);
    connect(&pane, &ItemPane::journalWanted, this, &ChecklistsPage::noteInJournal);
    connect(&pane, &ItemPane::left, this, &ChecklistsPage::focusContent);
}

models::TimeText ChecklistsPage::timeText() const
{
    return {zoneShown(m_services.settings.shownZone(), m_overview.stack), m_overview.now};
}

void ChecklistsPage::setOverview(const models::Overview &overview)
{
    m_overview = overview;
    m_desk.setOverview(overview);
    showAll();
    // A list that was not known when it was chosen.
    if (pastState() && m_pastOf.list != m_list)
        readPast();
}

void ChecklistsPage::showAll()
{
    showLists();
    chooseFirst();
    const bool isEmpty = m_overview.board.lists.isEmpty() && m_overview.board.broken.isEmpty();
    m_ui->contentStack->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->fullPage);
    if (isEmpty) {
        const bool isRead = m_overview.areListsRead || !m_overview.stack;
        m_ui->emptyLabel->setText(isRead ? tr("There are no checklists") : tr("The checklists are being read"));
        m_ui->emptyDetailsLabel->setText(!m_overview.stack
                ? tr("Checklists belong to a stack. They appear here once a stack file is open and without errors.")
                : isRead
                ? tr("Lists come from Markdown files. Import the task lists of any document; each becomes a checklist "
                     "that remembers who did what and when.")
                : tr("What is due appears here."));
        m_ui->emptyImportButton->setVisible(m_overview.stack && isRead);
    }
    showRun();
    showPast();
    layOut();
}

void ChecklistsPage::showLists()
{
    const QString typed = m_ui->filterEdit->text().simplified();
    // A list that the filter hides stays the one that is shown.
    m_isFiltering = true;
    m_lists->setRows(models::filtered(models::checklistRows(m_overview.board, timeText().zone()), typed));
    if (const int row = m_lists->rowOf(m_list); row >= 0)
        m_ui->listView->setCurrentIndex(m_lists->index(row, 0));
    else
        m_ui->listView->selectionModel()->clear();
    m_isFiltering = false;
    m_ui->noListLabel->setVisible(!typed.isEmpty() && m_lists->rowCount() == 0);
}

/*! What is most urgent, until the user chooses. */
void ChecklistsPage::chooseFirst()
{
    const bool isThere = state() || broken() || isGone();
    if (isThere && m_isChosen)
        return;
    for (const models::ChecklistRow &row : m_lists->rows()) {
        if (row.isHeading)
            continue;
        if (row.id != m_list)
            showList(row.id);
        m_isChosen = false;
        return;
    }
}

const ListState *ChecklistsPage::state() const
{
    const auto found = std::ranges::find_if(
        m_overview.board.lists, [this](const ListState &state) { return state.list.id == m_list; });
    return found == m_overview.board.lists.end() ? nullptr : &*found;
}

const ListState *ChecklistsPage::pastState() const
{
    return m_overview.board.find(m_list);
}

const checklists::ChecklistFile *ChecklistsPage::broken() const
{
    const auto found = std::ranges::find_if(m_overview.board.broken,
        [this](const checklists::ChecklistFile &file) { return models::brokenKey(file.path) == m_list; });
    return found == m_overview.board.broken.end() ? nullptr : &*found;
}

QString ChecklistsPage::period() const
{
    const ListState *list = state();
    return !m_period.isEmpty() || !list ? m_period : list->key.period;
}

bool ChecklistsPage::isPast() const
{
    const ListState *list = state();
    return !m_period.isEmpty() && list && m_period != list->key.period;
}

bool ChecklistsPage::isGone() const
{
    return m_isChosen && !m_period.isEmpty() && !state() && !broken();
}

void ChecklistsPage::showList(const QString &list, const QString &period)
{
    m_isChosen = true;
    m_list = list;
    m_period = period;
    if (const int row = m_lists->rowOf(list); row >= 0)
        m_ui->listView->setCurrentIndex(m_lists->index(row, 0));
    tell(Verdict::Ok, {});
    showRun();
    readPast();
}

void ChecklistsPage::showView(const QString &id)
{
    m_ui->viewControl->setCurrent(id);
    // The item that was looked at is looked at in the other view.
    if (m_ui->viewStack->currentWidget() == m_ui->oneByOne)
        m_ui->runView->setCurrentItem(m_ui->oneByOne->currentItem());
    else if (id == "oneByOne"_L1)
        m_ui->oneByOne->setCurrentItem(m_ui->runView->currentItem());
    showRun();
    focusContent();
}

void ChecklistsPage::showBroken()
{
    const checklists::ChecklistFile &file = *broken();
    QStringList lines;
    for (const stack::Diagnostic &diagnostic : file.diagnostics)
        lines << diagnostic.text(file.path);
    m_ui->headlineLabel->setText(tr("This checklist cannot be used"));
    m_ui->detailsLabel->setText(file.path);
    m_ui->noRunLabel->setText(tr("Its file has errors"));
    m_ui->noRunDetailsLabel->setText(lines.join(u'\n'));
    m_ui->noRunButton->setText(tr("&Open file"));
    m_ui->viewStack->setCurrentWidget(m_ui->noRunPage);
}

void ChecklistsPage::showRun()
{
    m_desk.show(m_list, period());
    showNotices();
    showActions();
    const bool isBroken = broken() != nullptr;
    m_ui->viewControl->setVisible(!isBroken);
    if (isBroken) {
        m_items->setRows({});
        showBroken();
        layOutHead();
        return;
    }
    showHead();
    showItems();
    const QString view = m_ui->viewControl->current();
    const bool hasItems = m_desk.run().has_value() && !period().isEmpty();
    if (view == "history"_L1)
        m_ui->viewStack->setCurrentWidget(m_ui->historyView);
    else if (!hasItems)
        m_ui->viewStack->setCurrentWidget(m_ui->noRunPage);
    else
        m_ui->viewStack->setCurrentWidget(
            view == "oneByOne"_L1 ? static_cast<QWidget *>(m_ui->oneByOne) : m_ui->itemsPage);
}

void ChecklistsPage::showHead()
{
    const ListState *list = state();
    if (!list && !isGone())
        return;
    const QTimeZone zone = timeText().zone();
    const std::optional<checklists::Run> &run = m_desk.run();
    const bool isNone = period().isEmpty();
    if (!list) {
        // Only a run that has begun knows what the list was.
        m_ui->headlineLabel->setText(run
                //: %1 is a checklist, %2 what became of one of its runs
                ? tr("%1, %2").arg(run->list.title.simplified(), models::runHeadline(*run))
                : tr("A list that is gone"));
        m_ui->detailsLabel->setText(tr("The file of this list is gone. What was done with it stays."));
    } else if (isPast() && run) {
        m_ui->headlineLabel->setText(models::runHeadline(*run));
        m_ui->detailsLabel->setText(models::runDetails(*run, zone));
    } else {
        m_ui->headlineLabel->setText(checklists::headline(*list, m_overview.now, zone));
        m_ui->detailsLabel->setText(models::listDetails(*list, m_overview.now, zone));
    }
    m_ui->peopleLabel->setText(run && !isNone ? models::runPeople(*run, zone) : QString());
    if (isNone) {
        m_ui->noRunLabel->setText(tr("No run is open"));
        m_ui->noRunDetailsLabel->setText(list->list.kind == checklists::PeriodKind::Person
                ? tr("Begin one for a person; each has a run of their own.")
                : tr("Begin one for a deployment, with its version label."));
        m_ui->noRunButton->setText(tr("&New run…"));
    } else if (!run) {
        m_ui->noRunLabel->setText(m_desk.trouble() ? tr("This run cannot be read") : tr("The run is being read"));
        m_ui->noRunDetailsLabel->setText(m_desk.trouble() ? m_desk.trouble()->message : QString());
        m_ui->noRunButton->setText(tr("&Try again"));
    }
    m_ui->noRunButton->setVisible(isNone || m_desk.trouble());
    layOutHead();
}

void ChecklistsPage::showNotices()
{
    m_ui->failureNotice->setNotice(Verdict::Critical, m_desk.failure());
    const std::optional<Error> &trouble = m_overview.board.trouble;
    m_ui->storeNotice->setNotice(Verdict::Warning,
        //: %1 is why the store cannot be read
        trouble ? tr("What was done is not known: %1").arg(trouble->message) : QString());
    const std::optional<checklists::Run> &run = m_desk.run();
    const int changed = run ? int(run->changed.size()) : 0;
    m_ui->changedNotice->setNotice(Verdict::Unknown,
        changed > 0 ? tr("This list was changed since the run before: %n item(s) differ.", nullptr, changed)
                    : QString());
    QStringList remarks = run ? run->remarks : QStringList();
    for (const checklists::ChecklistFile &file : m_overview.board.incomplete) {
        if (file.list->id == m_list)
            //: %n is a count of lines, %1 is what is said about the first of them
            remarks << tr(
                "%n line(s) of this list's file are not taken. The first: %1", nullptr, int(file.diagnostics.size()))
                           .arg(file.diagnostics.first().text(QFileInfo(file.path).fileName()));
    }
    m_ui->remarkNotice->setNotice(Verdict::Unknown, remarks.join(u' '));
    m_ui->pastNotice->setNotice(Verdict::Unknown, isPast() ? tr("This is not the run that matters now.") : QString());
}

void ChecklistsPage::showItems()
{
    // The current item may change while rows come and go; it is shown when they are there.
    if (std::exchange(m_isShowing, true))
        return;
    const std::optional<checklists::Run> &run = m_desk.run();
    const bool isShown = run && !period().isEmpty();
    m_items->setRows(isShown ? models::runItemRows(*run, m_desk.known(), timeText()) : QList<models::RunItemRow>());
    if (isShown && !m_ui->runView->currentIndex().isValid()) {
        // What is open comes first.
        const auto open = std::ranges::find(m_items->rows(), ItemState::Open, &models::RunItemRow::state);
        const auto row = open == m_items->rows().end() ? 0 : open - m_items->rows().begin();
        if (row < m_items->rowCount())
            m_ui->runView->setCurrentIndex(m_items->index(int(row), 0));
    }
    showPane(m_ui->runView->pane(), m_ui->runView->currentItem());
    showPane(m_ui->oneByOne->pane(), m_ui->oneByOne->currentItem());
    m_ui->runView->layOutAgain();
    m_ui->oneByOne->showItem();
    m_isShowing = false;
    showActions();
}

void ChecklistsPage::showPane(ItemPane &pane, const QString &item)
{
    const models::RunItemRow *shown = row(item);
    pane.setItem(shown ? *shown : models::RunItemRow(), m_desk.draft(item));
    pane.setAsked(m_desk.asked(item));
}

void ChecklistsPage::readPast()
{
    const ListState *list = pastState();
    if (!list || !m_session.board()) {
        showPast();
        return;
    }
    const checklists::ListRunKey of{list->key.stack, m_list, {}};
    m_session.board()->ledger().runs(list->key.stack, m_list, mostPeriods(list->list.kind) + 8, this,
        [this, of](const Result<QList<checklists::ListRunSummary>> &runs) {
            if (of.list != m_list || !runs)
                return;
            m_pastOf = of;
            m_runs = *runs;
            showPast();
        });
}

void ChecklistsPage::showPast()
{
    const ListState *list = pastState();
    showHeat();
    if (!list || m_pastOf.list != m_list)
        return;
    const QTimeZone zone = m_session.board()->zone();
    const checklists::ListHistory history = list->list.recurrence
        ? checklists::historyOf(
            list->list, m_runs, list->expectedSince, m_overview.now, zone, mostPeriods(list->list.kind), list->earlier)
        : checklists::ListHistory();
    const QList<models::PeriodRow> periods = models::periodRows(list->list, history, m_runs, zone);
    m_ui->heatPanel->setHistory(list->list.kind, history, periods);
    m_ui->historyView->setHistory(list->list, history, periods, timeText());
}

void ChecklistsPage::search(const QString &typed)
{
    if (!m_session.board() || !m_overview.stack)
        return;
    m_session.board()->ledger().search(m_overview.stack->name, typed, mostFound, this,
        [this, typed](const Result<QList<checklists::FoundEntry>> &found) {
            m_ui->historyView->setFound(typed, found, timeText().zone());
        });
}

void ChecklistsPage::focusContent()
{
    const QWidget *shown = m_ui->viewStack->currentWidget();
    if (m_ui->contentStack->currentWidget() == m_ui->emptyPage)
        setFocus();
    else if (shown == m_ui->itemsPage)
        m_ui->runView->setFocus();
    else if (shown == m_ui->oneByOne)
        m_ui->oneByOne->setFocus();
    else if (shown == m_ui->historyView)
        m_ui->historyView->focusSearch();
    else
        m_ui->listView->setFocus();
}

bool ChecklistsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->filterEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            m_ui->filterEdit->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->listView->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace conche::gui
