// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "gui/session/stacksession.h"
#include "gui/shownzone.h"
#include "gui/widgets/tableview.h"
#include "health/headline.h"
#include "ui_overview.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace conche::gui {

using namespace Qt::StringLiterals;
using models::CheckModel;
using models::CheckRow;
using models::SignModel;

namespace {

const QString bodyState = u"overviewBody"_s;
const QString checksState = u"overviewChecks"_s;
constexpr int sideRowHeight = 26; // of the design
constexpr int mostLinesOfSide = 3;

bool matches(const CheckRow &row, const QString &text)
{
    return row.spoken.contains(text, Qt::CaseInsensitive) || row.id.contains(text, Qt::CaseInsensitive);
}

/*! The first of some sentences, and how many more there are. */
QString firstOf(const QStringList &sentences)
{
    if (sentences.size() < 2)
        return sentences.value(0);
    //: %1 is a sentence
    return OverviewPage::tr("%1 (%n more)", nullptr, int(sentences.size()) - 1).arg(sentences.first());
}

QString keyIn(const QModelIndex &index)
{
    return index.data(models::KeyRole).toString();
}

} // namespace

OverviewPage::OverviewPage(StackSession &session, const Services &services, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_services(services)
    , m_ui(std::make_unique<Ui::Overview>())
    , m_checks(new CheckModel(this))
    , m_signs(new SignModel(this))
    , m_due(new models::DueModel(this))
    , m_links(new models::LinkModel(this))
    , m_probe(services.tools.http, services.tools.clock)
{
    m_ui->setupUi(this);
    setObjectName(u"overviewPage"_s);
    setUp();
    connectTables();
    makeActions();
    applySizes();
    connect(m_ui->evidencePane, &EvidencePane::historyWanted, this, &OverviewPage::metricWanted);
    connect(m_ui->checkNowButton, &QPushButton::clicked, &m_session, &StackSession::checkNow);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &OverviewPage::applyFilter);
    connect(&m_probe, &health::LinkProbe::changed, this, &OverviewPage::showLinks);
    connect(&m_services.settings, &Settings::changed, this, &OverviewPage::showAll);
    showAll();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::setUp()
{
    m_headlineRole = m_ui->headlineLabel->accessibleDescription();
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (QWidget *pane : {static_cast<QWidget *>(m_ui->evidencePane), m_ui->sidePane}) {
        pane->setBackgroundRole(QPalette::Base);
        pane->setAutoFillBackground(true);
    }
    for (QScrollArea *area : {m_ui->evidenceArea, m_ui->sideArea})
        area->viewport()->setBackgroundRole(QPalette::Base);
    m_ui->causeLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->emptyLabel->setRole(PlainLabel::Role::Title);
    m_ui->emptyDetailsLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->filterCountLabel->setRole(PlainLabel::Role::SmallSecondary);
    for (PlainLabel *label : {m_ui->headlineLabel, m_ui->causeLabel, m_ui->emptyLabel, m_ui->emptyDetailsLabel})
        label->setMinimumWidth(1);
    m_ui->filterPanel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_ui->filterPanel->hide();
    m_ui->filterEdit->installEventFilter(this);
    m_ui->checkTable->setModel(m_checks);
    m_ui->signTable->setModel(m_signs);
    m_ui->dueTable->setModel(m_due);
    m_ui->linkTable->setModel(m_links);
    for (QTableView *table : {m_ui->checkTable, m_ui->signTable, m_ui->linkTable})
        table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_ui->checkTable->setNameColumn(CheckModel::TitleColumn);
    for (TableView *table : {m_ui->signTable, m_ui->dueTable, m_ui->linkTable}) {
        table->setRowHeight(sideRowHeight);
        table->setBare();
        table->setWrapped(mostLinesOfSide);
        table->horizontalHeader()->hide();
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_ui->linkTable->setMouseTracking(true);
    m_ui->checksSplitter->setStretchFactor(0, 1);
    m_ui->checksSplitter->setStretchFactor(1, 0);
    m_ui->bodySplitter->setStretchFactor(0, 1);
    m_ui->bodySplitter->setStretchFactor(1, 0);
    connect(m_ui->bodySplitter, &QSplitter::splitterMoved, this, &OverviewPage::keepSplitters);
    connect(m_ui->checksSplitter, &QSplitter::splitterMoved, this, &OverviewPage::keepSplitters);
    // Parts of the page get their room after the page: what is above them takes what it needs first.
    connect(m_ui->checksSplitter, &HairSplitter::resized, this, &OverviewPage::splitChecks);
    connect(m_ui->checksSplitter, &HairSplitter::resized, this, &OverviewPage::layOutEvidence);
    for (TableView *table : {m_ui->signTable, m_ui->dueTable, m_ui->linkTable})
        connect(table, &TableView::resized, this, [this, table] { layOutSideTable(*table); });
}

void OverviewPage::connectTables()
{
    connect(m_ui->checkTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                takeSubject(health::checkSubject(keyIn(current)));
        });
    connect(m_ui->signTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid() && m_ui->signTable->selectionModel()->isSelected(current))
                takeSubject(health::signSubject(keyIn(current)));
        });
    // Clicked again, after the other table was used: the current row is the same.
    connect(m_ui->checkTable, &QTableView::clicked, this,
        [this](const QModelIndex &index) { showSubject(health::checkSubject(keyIn(index))); });
    connect(m_ui->signTable, &QTableView::clicked, this,
        [this](const QModelIndex &index) { showSubject(health::signSubject(keyIn(index))); });
    connect(m_ui->dueTable, &QTableView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT listWanted(keyIn(index)); });
    connect(m_ui->dueTable, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT listWanted(keyIn(index)); });
    connect(
        m_ui->linkTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OverviewPage::nameCopyLink);
    connect(m_ui->linkTable, &QTableView::clicked, this,
        [this](const QModelIndex &index) { openLink(m_links->rows().at(index.row())); });
    for (QTableView *table : {m_ui->checkTable, m_ui->signTable})
        connect(table, &QTableView::customContextMenuRequested, this,
            [this, table](const QPoint &place) { openMenu(*table, place); });
    connect(m_ui->linkTable, &QTableView::customContextMenuRequested, this, &OverviewPage::openLinkMenu);
    connect(m_ui->linkTable, &QTableView::entered, this, [this](const QModelIndex &index) {
        m_ui->linkTable->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
}

models::TimeText OverviewPage::timeText() const
{
    return {zoneShown(m_services.settings.shownZone(), m_overview.stack), m_overview.now};
}

const stack::Stack &OverviewPage::shownStack() const
{
    static const stack::Stack none;
    return m_overview.stack ? *m_overview.stack : none;
}

void OverviewPage::setOverview(const models::Overview &overview)
{
    m_overview = overview;
    showAll();
    if (m_overview.checked && m_overview.checked != m_probed && m_overview.stack) {
        m_probed = m_overview.checked;
        m_probe.ask(m_overview.stack->links);
        showLinks();
    }
}

void OverviewPage::showAll()
{
    const models::TimeText time = timeText();
    m_rows = models::checkRows(m_overview, time);
    applyFilter();
    m_signs->setRows(models::signRows(m_overview, time));
    m_due->setRows(models::dueRows(m_overview.board, time));
    showLinks();
    showHeadline();
    showNotices();
    showContent();
    selectFirst();
    showEvidence();
    layOut();
}

void OverviewPage::showHeadline()
{
    const health::Headline headline = models::headlineOf(m_overview);
    m_headline = headline.sentence;
    m_headlineTime = headline.since ? timeText().exact(*headline.since) : QString();
    m_cause = headline.cause;
    // What the first round has not come to yet has not failed; what is critical is said all the same.
    if (m_overview.isChecking && !m_overview.checked && m_overview.report && headline.verdict != Verdict::Critical) {
        const health::AskedChecks asked = health::askedChecks(shownStack(), *m_overview.report);
        //: During the first round; %1 and %2 are counts
        m_headline = tr("The first check is under way: %1 of %2 have answered.").arg(asked.ran).arg(asked.of);
        m_headlineTime.clear();
        m_cause.clear();
    }
    layOutHeadline();
}

void OverviewPage::showNotices()
{
    //: %1 is why something cannot be remembered
    m_ui->storeNotice->setNotice(Verdict::Warning,
        m_overview.storeTrouble ? tr("Nothing is remembered: %1").arg(m_overview.storeTrouble->message) : QString());
    m_ui->undeliveredNotice->setNotice(Verdict::Critical, firstOf(m_overview.undelivered));
    m_ui->sleepsNotice->setNotice(Verdict::Warning, firstOf(m_overview.sleeps));
    QString coverage;
    // During the first round much was not asked yet; later on, what was said stays until it is no longer so.
    if (m_overview.stack && m_overview.report && (!m_overview.isChecking || m_overview.checked))
        coverage = health::notAskedSentence(health::askedChecks(*m_overview.stack, *m_overview.report));
    // Where it is what matters most, it is said already.
    m_ui->coverageNotice->setNotice(Verdict::Unknown, coverage == m_headline ? QString() : coverage);
}

void OverviewPage::showContent()
{
    const bool isKnown = m_overview.report
        && (!m_overview.report->results.isEmpty() || !m_overview.report->coverage.missing.isEmpty());
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused == this || (focused && m_ui->emptyPage->isAncestorOf(focused));
    m_ui->contentStack->setCurrentWidget(isKnown ? m_ui->fullPage : m_ui->emptyPage);
    if (isKnown && hadFocus)
        m_ui->checkTable->setFocus();
    m_ui->headlinePanel->setVisible(isKnown);
    if (isKnown)
        return;
    const qsizetype checks = m_overview.stack ? m_overview.stack->checks.size() : 0;
    m_ui->checkNowButton->setVisible(checks > 0);
    m_ui->checkNowButton->setEnabled(!m_overview.isChecking);
    if (!m_overview.stack) {
        m_ui->emptyLabel->setText(tr("The stack file cannot be read"));
        m_ui->emptyDetailsLabel->setText(
            m_overview.fileTrouble ? m_overview.fileTrouble->message : tr("Its checks appear here once it can."));
    } else if (checks == 0) {
        m_ui->emptyLabel->setText(tr("The stack file has no checks"));
        m_ui->emptyDetailsLabel->setText(tr("Add a [[check]] to %1: it appears here at once.").arg(m_overview.path));
    } else if (m_overview.isChecking) {
        m_ui->emptyLabel->setText(tr("The first check is under way"));
        //: %1 is a count of checks
        m_ui->emptyDetailsLabel->setText(tr("Checks asked: %1. What they find appears here.").arg(checks));
    } else {
        m_ui->emptyLabel->setText(tr("No check has run yet"));
        m_ui->emptyDetailsLabel->setText(
            tr("Each check appears here with what was found, since when, and why that can be believed."));
    }
}

void OverviewPage::showLinks()
{
    m_links->setRows(models::linkRows(shownStack().links, m_probe.statuses(), timeText()));
}

void OverviewPage::showEvidence()
{
    models::EvidenceText text = models::evidenceOf(m_overview, m_subject, timeText());
    if (text != m_ui->evidencePane->evidence())
        m_ui->evidencePane->setEvidence(text);
    showActions();
}

void OverviewPage::applyFilter()
{
    const QString text = m_ui->filterEdit->text().simplified();
    QList<CheckRow> rows = m_rows;
    if (!text.isEmpty())
        rows.removeIf([&text](const CheckRow &row) { return !matches(row, text); });
    m_checks->setRows(rows);
    //: %1 and %2 are counts
    m_ui->filterCountLabel->setText(text.isEmpty() ? QString()
            : rows.isEmpty()                       ? tr("No check matches")
                                                   : tr("%1 of %2").arg(rows.size()).arg(m_rows.size()));
}

void OverviewPage::closeFilter()
{
    m_ui->filterEdit->clear();
    m_ui->filterPanel->hide();
    splitChecks();
    m_ui->checkTable->setFocus();
}

/*! What was chosen stays; where there is nothing yet, or it is gone, the worst is shown. */
void OverviewPage::selectFirst()
{
    const QString id = m_subject.section(u':', 1);
    const bool isThere = m_subject.startsWith("sign:"_L1)
        ? m_signs->rowOf(id) >= 0
        : std::ranges::any_of(m_rows, [&id](const CheckRow &row) { return row.id == id; });
    if (isThere && m_isChosen)
        return;
    if (!isThere)
        m_subject.clear();
    const QString first = m_checks->rowCount() > 0 ? health::checkSubject(m_checks->rows().first().id) : QString();
    if (first.isEmpty() || first == m_subject)
        return;
    // What is worst stays selected until the user chooses; who has scrolled goes on reading there.
    const int scrolled = m_ui->checkTable->verticalScrollBar()->value();
    showSubject(first);
    m_ui->checkTable->verticalScrollBar()->setValue(scrolled);
    m_isChosen = false;
}

void OverviewPage::showSubject(const QString &subject)
{
    const bool isSign = subject.startsWith("sign:"_L1);
    const QString id = subject.section(u':', 1);
    if (!isSign && m_checks->rowOf(id) < 0 && !m_ui->filterEdit->text().isEmpty())
        closeFilter();
    const int row = isSign ? m_signs->rowOf(id) : m_checks->rowOf(id);
    if (row < 0)
        return;
    QTableView *table = isSign ? m_ui->signTable : m_ui->checkTable;
    table->selectRow(row);
    table->scrollTo(table->currentIndex());
    takeSubject(subject);
}

void OverviewPage::takeSubject(const QString &subject)
{
    QTableView *other = subject.startsWith("sign:"_L1) ? m_ui->checkTable : m_ui->signTable;
    other->clearSelection();
    m_isChosen = true;
    if (m_subject == subject)
        return;
    m_subject = subject;
    m_ui->evidenceArea->verticalScrollBar()->setValue(0);
    showEvidence();
}

void OverviewPage::focusContent()
{
    if (m_ui->contentStack->currentWidget() == m_ui->emptyPage)
        setFocus();
    else
        m_ui->checkTable->setFocus();
}

QList<PaletteEntry> OverviewPage::paletteEntries() const
{
    auto *self = const_cast<OverviewPage *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    QList<PaletteEntry> entries;
    for (const CheckRow &row : m_rows)
        entries.append(
            {row.title, tr("Check"), row.found, [self, id = row.id] { self->showSubject(health::checkSubject(id)); }});
    for (const models::LinkRow &row : m_links->rows())
        entries.append({row.title, tr("Link"), row.target, [self, row] { self->openLink(row); }});
    return entries;
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->filterEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            closeFilter();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->checkTable->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void OverviewPage::keepSplitters()
{
    // Below each other is for a narrow window only: the widths are those of a wide one.
    if (!isNarrow())
        m_services.settings.setState(bodyState, m_ui->bodySplitter->saveState());
    m_services.settings.setState(checksState, m_ui->checksSplitter->saveState());
}

} // namespace conche::gui
