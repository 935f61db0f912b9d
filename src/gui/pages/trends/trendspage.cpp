// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendspage.h"

#include "auditview.h"
#include "coverageview.h"
#include "metricview.h"

#include "gui/look/fonts.h"
#include "gui/session/stacksession.h"
#include "gui/shownzone.h"
#include "ui_trends.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;
using models::MetricModel;
using models::MetricRow;
using trends::MetricReport;

namespace {

const QString listState = u"trendsList"_s;
const QString rangeState = u"trendsRange"_s;
const QString subjectState = u"trendsSubject"_s;
const QString belowState = u"trendsBelow"_s;
const QString tableState = u"trendsTable"_s;

// In pixels of the design.
constexpr double narrowBelow = 760;
constexpr double shortBelow = 520;
constexpr double listWidth = 240;
constexpr double listHeight = 150;
constexpr double textEdge = 20;
constexpr int mostLines = 3;

/*! What is known to be bad comes before what is not known. */
int urgencyOf(const MetricRow &row)
{
    switch (row.verdict.value_or(Verdict::Ok)) {
    case Verdict::Critical:
        return 3;
    case Verdict::Warning:
        return 2;
    case Verdict::Unknown:
        return 1;
    case Verdict::Ok:
        break;
    }
    return 0;
}

QString keyOf(MetricRow::Kind kind, const QString &id)
{
    MetricRow row;
    row.kind = kind;
    row.id = id;
    return row.key();
}

} // namespace

TrendsPage::TrendsPage(StackSession &session, const Services &services, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_services(services)
    , m_ui(std::make_unique<Ui::Trends>())
    , m_metrics(new MetricModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"trendsPage"_s);
    m_view = new MetricView(services, this);
    m_coverage = new CoverageView(session, this);
    m_audit = new AuditView(services, this);
    for (QWidget *view :
        {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_coverage), static_cast<QWidget *>(m_audit)})
        m_ui->subjectStack->addWidget(view);
    connect(m_coverage, &CoverageView::changed, this, &TrendsPage::showHeadline);
    connect(m_audit, &AuditView::changed, this, &TrendsPage::showHeadline);
    setUp();
    makeActions();
    makeMenus();
    applySizes();
    m_view->setRange(Range::fromState(services.settings.state(rangeState)));
    m_view->setTableShown(services.settings.state(tableState) == "1");
    connect(&m_services.settings, &Settings::changed, this, &TrendsPage::showAll);
    showAll();
}

TrendsPage::~TrendsPage() = default;

void TrendsPage::setUp()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ui->metricList->viewport()->setBackgroundRole(QPalette::Base);
    m_ui->headlineLabel->setRole(PlainLabel::Role::Title);
    m_ui->explanationLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->emptyLabel->setRole(PlainLabel::Role::Title);
    m_ui->emptyDetailsLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->noMatchLabel->setRole(PlainLabel::Role::Secondary);
    for (PlainLabel *label : {m_ui->headlineLabel, m_ui->explanationLabel, m_ui->emptyLabel, m_ui->emptyDetailsLabel})
        label->setMinimumWidth(1);
    m_ui->filterEdit->installEventFilter(this);
    m_ui->metricList->setModel(m_metrics);
    m_ui->metricList->setContextMenuPolicy(Qt::CustomContextMenu);
    m_ui->listSplitter->setStretchFactor(0, 0);
    m_ui->listSplitter->setStretchFactor(1, 1);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &TrendsPage::showList);
    connect(m_ui->metricList->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (!current.isValid() || !current.flags().testFlag(Qt::ItemIsSelectable))
                return;
            takeSubject(current.data(models::KeyRole).toString());
        });
    connect(m_ui->metricList, &QListView::activated, this, [this] { m_ui->subjectStack->currentWidget()->setFocus(); });
    connect(m_ui->metricList, &QWidget::customContextMenuRequested, this, &TrendsPage::openMenu);
    connect(m_ui->addMetricButton, &QPushButton::clicked, this, &TrendsPage::addMetric);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, &TrendsPage::emptyAction);
    connect(m_ui->collectNotice->addButton(tr("&Collect now")), &QPushButton::clicked, this, &TrendsPage::collect);
    m_undoButton = m_ui->actionNotice->addButton(tr("&Undo"));
    m_undoButton->setObjectName(u"undoButton"_s);
    connect(m_undoButton, &QPushButton::clicked, this, &TrendsPage::undoBaseline);
    connect(m_ui->listSplitter, &QSplitter::splitterMoved, this, [this] {
        // Below each other is for a narrow window only: the widths are those of a wide one.
        if (!isNarrow())
            m_services.settings.setState(listState, m_ui->listSplitter->saveState());
    });
    connect(m_view, &MetricView::rangeChosen, this, &TrendsPage::chooseRange);
    connect(m_view, &MetricView::collectWanted, this, &TrendsPage::collect);
    connect(m_view, &MetricView::limitsWanted, this, &TrendsPage::editLimits);
    connect(m_view, &MetricView::notesWanted, this, &TrendsPage::showMarks);
    connect(m_view, &MetricView::failed, this,
        [this](const Error &error) { m_ui->storeNotice->setNotice(Verdict::Critical, error.message); });
    connect(m_view, &MetricView::belowChanged, this,
        [this] { m_services.settings.setState(belowState, m_view->shownBelow().join(u'\n').toUtf8()); });
    connect(m_view, &MetricView::tableToggled, this, [this](bool isShown) {
        m_view->setTableShown(isShown);
        m_services.settings.setState(tableState, isShown ? "1" : "0");
    });
}

models::TimeText TrendsPage::timeText() const
{
    return {zoneShown(m_services.settings.shownZone(), m_overview.stack), m_overview.now};
}

const MetricReport *TrendsPage::report() const
{
    const QString id = m_subject.section(u':', 1);
    const auto found = std::ranges::find(
        m_overview.metrics, id, [](const MetricReport &one) -> const QString & { return one.metric.id; });
    return found == m_overview.metrics.end() || m_subject != keyOf(MetricRow::Kind::Metric, id) ? nullptr : &*found;
}

void TrendsPage::setOverview(const models::Overview &overview)
{
    const bool isFirst = m_overview.metricsRead == 0 && overview.metricsRead > 0;
    m_overview = overview;
    showAll();
    if (!isFirst)
        return;
    const QStringList below = QString::fromUtf8(m_services.settings.state(belowState)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &id : below) {
        if (m_metrics->rowOf(keyOf(MetricRow::Kind::Metric, id)) >= 0)
            m_view->setShownBelow(id, true);
    }
}

void TrendsPage::showAll()
{
    const models::TimeText time = timeText();
    m_rows = models::metricRows(m_overview, time);
    showList();
    m_view->setOverview(m_overview, time);
    m_coverage->setOverview(m_overview, time);
    m_audit->setOverview(m_overview, time);
    selectFirst();
    showContent();
    showHeadline();
    showNotices();
    showActions();
    layOut();
}

void TrendsPage::showList()
{
    m_metrics->setRows(models::filtered(m_rows, m_ui->filterEdit->text().simplified()));
    const bool isAny = m_metrics->rowCount() > 0;
    m_ui->metricList->setVisible(isAny);
    m_ui->noMatchLabel->setVisible(!isAny);
}

/*! What was chosen stays; before that, the worst, as soon as there is something to show. */
void TrendsPage::selectFirst()
{
    const auto has = [this](const QString &key) {
        return std::ranges::any_of(m_rows, [&key](const MetricRow &row) { return row.key() == key; });
    };
    const MetricReport *shown = report();
    const bool isAnythingShown = m_wasChosen || (shown && shown->extent.samples > 0);
    if (m_overview.metricsRead == 0 || (isAnythingShown && has(m_subject)))
        return;
    QString key = QString::fromUtf8(m_services.settings.state(subjectState));
    if (!has(key)) {
        const MetricRow *worst = nullptr;
        for (const MetricRow &row : std::as_const(m_rows)) {
            if (row.kind == MetricRow::Kind::Metric && (!worst || urgencyOf(row) > urgencyOf(*worst)))
                worst = &row;
        }
        key = worst ? worst->key() : QString();
    }
    if (!has(m_subject))
        m_subject.clear();
    const QScopedValueRollback isOurs(m_isChosen, false);
    if (!key.isEmpty())
        showSubject(key);
}

void TrendsPage::showSubject(const QString &key)
{
    const QString wanted = key.contains(u':')                     ? key
        : key == models::coverageView || key == models::auditView ? keyOf(MetricRow::Kind::View, key)
                                                                  : keyOf(MetricRow::Kind::Metric, key);
    if (m_metrics->rowOf(wanted) < 0 && !m_ui->filterEdit->text().isEmpty())
        closeFilter();
    const int row = m_metrics->rowOf(wanted);
    if (row < 0)
        return;
    m_ui->metricList->setCurrentIndex(m_metrics->index(row, 0));
    m_ui->metricList->scrollTo(m_metrics->index(row, 0));
    takeSubject(wanted);
}

void TrendsPage::takeSubject(const QString &key)
{
    if (m_subject == key)
        return;
    m_subject = key;
    m_wasChosen = m_isChosen;
    if (m_isChosen)
        m_services.settings.setState(subjectState, key.toUtf8());
    m_ui->storeNotice->setNotice(Verdict::Ok, {});
    if (key == keyOf(MetricRow::Kind::View, models::coverageView)) {
        m_ui->subjectStack->setCurrentWidget(m_coverage);
        m_coverage->look();
    } else if (key == keyOf(MetricRow::Kind::View, models::auditView)) {
        m_ui->subjectStack->setCurrentWidget(m_audit);
        m_audit->look();
    } else {
        m_ui->subjectStack->setCurrentWidget(m_view);
        m_view->setMetric(key.section(u':', 1));
    }
    showHeadline();
    showNotices();
    showActions();
}

void TrendsPage::showHeadline()
{
    QString sentence;
    QStringList explanation;
    if (m_ui->subjectStack->currentWidget() == m_coverage) {
        sentence = m_coverage->sentence();
        explanation << m_coverage->explanation();
    } else if (m_ui->subjectStack->currentWidget() == m_audit) {
        sentence = m_audit->sentence();
        explanation << m_audit->explanation();
    } else if (const MetricReport *shown = report()) {
        const trends::Assessment &assessment = shown->assessment;
        sentence = assessment.sentence.isEmpty() ? shown->metric.title : assessment.sentence;
        explanation << assessment.explanation << assessment.remarks;
    } else {
        sentence = m_metrics->index(m_metrics->rowOf(m_subject), 0).data().toString();
    }
    explanation.removeAll({});
    const bool isShort = height() < scaled(*this, shortBelow);
    m_ui->headlineLabel->setRole(isShort ? PlainLabel::Role::Strong : PlainLabel::Role::Title);
    showElided(*m_ui->headlineLabel, sentence, isShort ? 1 : mostLines);
    showElided(*m_ui->explanationLabel, explanation.join(u' '), mostLines);
    m_ui->explanationLabel->setVisible(!explanation.isEmpty() && !isShort);
}

/*! A text takes a few lines at most; the tooltip, and a screen reader, have all of it. */
void TrendsPage::showElided(PlainLabel &label, const QString &text, int lines) const
{
    const QFontMetrics metrics = label.fontMetrics();
    // Words that wrap leave some room at the end of each line.
    const int slack = lines > 1 ? 8 * metrics.averageCharWidth() : 0;
    const int line = m_ui->subjectPane->width() - scaled(*this, 2 * textEdge) - slack;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(1, line) * lines);
    label.setText(shown);
    label.setToolTip(shown == text ? QString() : plainToolTip(text));
    label.setAccessibleName(text);
}

void TrendsPage::showNotices()
{
    const MetricReport *shown = report();
    QString trouble = shown && shown->extent.samples > 0 ? shown->progress.trouble : QString();
    if (!trouble.isEmpty() && shown->progress.reached)
        //: %1 is why nothing could be collected, %2 when something could be last
        trouble
            = tr("%1 Last collected %2.")
                  .arg(trouble, timeText().brief(QDateTime::fromMSecsSinceEpoch(*shown->progress.reached, Qt::UTC)));
    m_ui->collectNotice->setNotice(Verdict::Warning, m_overview.isCollecting ? QString() : trouble);
    const bool isOld = m_overview.metricsTrouble && m_overview.metricsRead > 0;
    m_ui->storeNotice->setNotice(Verdict::Critical,
        //: %1 is why the history of metrics cannot be read
        isOld ? tr("What is shown may be old: %1").arg(m_overview.metricsTrouble->message) : QString());
}

void TrendsPage::showContent()
{
    const bool isKnown = !m_rows.isEmpty() && m_overview.metricsRead > 0;
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused == this || (focused && m_ui->emptyPage->isAncestorOf(focused));
    m_ui->contentStack->setCurrentWidget(isKnown ? m_ui->fullPage : m_ui->emptyPage);
    if (isKnown && hadFocus)
        m_ui->metricList->setFocus();
    if (!isKnown)
        showEmpty();
}

void TrendsPage::showEmpty()
{
    m_ui->emptyButton->show();
    if (!m_overview.stack) {
        m_ui->emptyLabel->setText(
            m_overview.path.isEmpty() ? tr("No stack is looked after yet") : tr("The stack file cannot be read"));
        m_ui->emptyDetailsLabel->setText(m_overview.fileTrouble
                ? m_overview.fileTrouble->message
                : tr("The history of its metrics appears here once there is one."));
        m_ui->emptyButton->setText(tr("Go to &Overview"));
    } else if (m_overview.stack->metrics.isEmpty()) {
        m_ui->emptyLabel->setText(tr("The stack file has no metrics"));
        m_ui->emptyDetailsLabel->setText(
            //: %1 is a path
            tr("A metric is a number with a history: an accuracy, a duration, a count. Add a [[metric]] to %1.")
                .arg(m_overview.path));
        m_ui->emptyButton->setText(tr("&Add metric"));
    } else if (m_overview.metricsTrouble) {
        m_ui->emptyLabel->setText(tr("The history cannot be read"));
        m_ui->emptyDetailsLabel->setText(m_overview.metricsTrouble->message);
        m_ui->emptyButton->setText(tr("&Try again"));
    } else {
        m_ui->emptyLabel->setText(tr("The history is being read"));
        m_ui->emptyDetailsLabel->setText(tr("Metrics, their charts and what is concluded from them appear here."));
        m_ui->emptyButton->hide();
    }
}

void TrendsPage::closeFilter()
{
    m_ui->filterEdit->clear();
    m_ui->metricList->setFocus();
}

void TrendsPage::focusContent()
{
    if (m_ui->contentStack->currentWidget() == m_ui->emptyPage)
        setFocus();
    else
        m_ui->metricList->setFocus();
}

bool TrendsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->filterEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            closeFilter();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QModelIndex first = m_ui->metricList->first();
            if (!m_ui->metricList->currentIndex().isValid() && first.isValid())
                m_ui->metricList->setCurrentIndex(first);
            m_ui->metricList->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool TrendsPage::isNarrow() const
{
    return width() < scaled(*this, narrowBelow);
}

void TrendsPage::applySizes()
{
    m_ui->filterLayout->setContentsMargins(scaled(*this, 12), scaled(*this, 12), scaled(*this, 12), scaled(*this, 4));
    m_ui->addLayout->setContentsMargins(scaled(*this, 6), scaled(*this, 6), scaled(*this, 6), scaled(*this, 6));
    const int side = scaled(*this, textEdge);
    m_ui->headlineLayout->setContentsMargins(side, scaled(*this, 16), side, scaled(*this, 14));
    m_ui->headlineLayout->setSpacing(scaled(*this, 3));
    m_ui->emptyLayout->setSpacing(scaled(*this, 12));
    const int edge = scaled(*this, 24);
    m_ui->emptyLayout->setContentsMargins(edge, edge, edge, edge);
    m_ui->listPane->setMinimumWidth(scaled(*this, 160));
    m_ui->metricList->setMinimumHeight(scaled(*this, 44));
}

void TrendsPage::layOut()
{
    const bool narrow = isNarrow();
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_ui->listSplitter->orientation() != wanted || !m_isLaidOut) {
        m_ui->listSplitter->setOrientation(wanted);
        const int list = scaled(*this, narrow ? listHeight : listWidth);
        const int whole = narrow ? height() : width();
        if (narrow || !m_ui->listSplitter->restoreState(m_services.settings.state(listState)))
            m_ui->listSplitter->setSizes({list, std::max(whole - list, list)});
        m_ui->listSplitter->setOrientation(wanted);
    }
    m_isLaidOut = true;
    const bool isShort = height() < scaled(*this, shortBelow);
    m_ui->addPanel->setVisible(!narrow || !isShort);
    m_ui->listLine->setVisible(!narrow || !isShort);
    m_view->setRoom(m_ui->subjectPane->width() < scaled(*this, narrowBelow * 0.9), isShort);
    showHeadline();
}

void TrendsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOut();
}

void TrendsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    const bool isText = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isText && m_view) {
        applySizes();
        layOut();
    }
}

} // namespace conche::gui
