// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addmetricdialog.h"
#include "auditview.h"
#include "coverageview.h"
#include "limitsdialog.h"
#include "metricview.h"
#include "notedialog.h"
#include "perioddialog.h"
#include "trendspage.h"

#include "core/actor.h"
#include "gui/look/icons.h"
#include "gui/session/stacksession.h"
#include "gui/shownzone.h"
#include "ui_trends.h"

#include <QAction>
#include <QMenu>

#include <array>

namespace conche::gui {

using namespace Qt::StringLiterals;
using models::MetricRow;

namespace {

const QString rangeState = u"trendsRange"_s;

QAction *actionOf(const QObject &page, const QString &name)
{
    return page.findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
}

/*! Shows a dialog that is gone when it is closed. */
void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

QAction *TrendsPage::addPageAction(
    const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void TrendsPage::makeActions()
{
    addPageAction(u"filterMetricsAction"_s, tr("Filter the metrics"), Qt::Key_Slash, [this] {
        m_ui->filterEdit->setFocus();
        m_ui->filterEdit->selectAll();
    });
    constexpr std::array digits{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7};
    for (const Range::Kind kind : Range::kinds)
        addPageAction(u"rangeAction%1"_s.arg(int(kind)), spokenRange(kind), Qt::ALT | digits.at(size_t(kind)),
            [this, kind] { chooseRange(kind); });
    addPageAction(u"tableAction"_s, tr("Chart or table"), Qt::CTRL | Qt::Key_T,
        [this] { m_view->findChild<QPushButton *>(u"tableButton"_s)->toggle(); });
    addPageAction(u"addMetricAction"_s, tr("Add metric…"), Qt::CTRL | Qt::Key_N, [this] { addMetric(); });
    addPageAction(u"editLimitsAction"_s, tr("Try other &limits…"), Qt::CTRL | Qt::Key_L, [this] { editLimits(); });
    addPageAction(u"markBaselineAction"_s, tr("Mark a &baseline…"), Qt::CTRL | Qt::Key_B, [this] { askBaseline(); });
    addPageAction(u"undoAction"_s, tr("&Undo the baseline"), QKeySequence::Undo, [this] { undoBaseline(); });
    addPageAction(u"writeNoteAction"_s, tr("Write a &note…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        [this] { writeNote(m_services.tools.clock.nowUtc()); });
    addPageAction(u"collectAction"_s, tr("&Collect now"), Qt::CTRL | Qt::SHIFT | Qt::Key_F5, [this] { collect(); });
    addPageAction(u"exportPngAction"_s, tr("Save the chart as &PNG…"), {}, [this] { askWhere(Format::Png); });
    addPageAction(u"exportSvgAction"_s, tr("Save the chart as &SVG…"), {}, [this] { askWhere(Format::Svg); });
    addPageAction(
        u"exportCsvAction"_s, tr("Save the values as &CSV…"), Qt::CTRL | Qt::Key_E, [this] { askWhere(Format::Csv); });
    addPageAction(u"exportJsonAction"_s, tr("Save the values as &JSON…"), {}, [this] { askWhere(Format::Json); });
    addPageAction(
        u"exportMarkdownAction"_s, tr("Save the values as &Markdown…"), {}, [this] { askWhere(Format::Markdown); });
}

void TrendsPage::makeMenus()
{
    m_exportMenu = new QMenu(tr("Export"), this);
    for (const QString &name : {u"exportPngAction"_s, u"exportSvgAction"_s, u"exportCsvAction"_s, u"exportJsonAction"_s,
             u"exportMarkdownAction"_s})
        m_exportMenu->addAction(actionOf(*this, name));
    m_belowMenu = new QMenu(tr("&Show below"), this);
    m_belowMenu->setObjectName(u"belowMenu"_s);
    connect(m_belowMenu, &QMenu::aboutToShow, this, &TrendsPage::fillBelowMenu);
    m_moreMenu = new QMenu(tr("More"), this);
    m_moreMenu->addMenu(m_belowMenu);
    m_moreMenu->addSeparator();
    for (const QString &name : {u"markBaselineAction"_s, u"undoAction"_s, u"editLimitsAction"_s, u"writeNoteAction"_s})
        m_moreMenu->addAction(actionOf(*this, name));
    m_moreMenu->addSeparator();
    m_moreMenu->addAction(actionOf(*this, u"collectAction"_s));
    m_view->setMenus(m_exportMenu, m_moreMenu);
    m_ui->addMetricButton->setIcon(icon(u"plus"_s));
}

void TrendsPage::showActions()
{
    const trends::MetricReport *shown = report();
    const bool hasValues = shown && shown->extent.samples > 0;
    for (const QString &name : {u"exportPngAction"_s, u"exportSvgAction"_s, u"exportCsvAction"_s, u"exportJsonAction"_s,
             u"exportMarkdownAction"_s, u"markBaselineAction"_s, u"tableAction"_s})
        actionOf(*this, name)->setEnabled(hasValues);
    for (const Range::Kind kind : Range::kinds)
        actionOf(*this, u"rangeAction%1"_s.arg(int(kind)))->setEnabled(hasValues);
    actionOf(*this, u"editLimitsAction"_s)->setEnabled(shown != nullptr);
    actionOf(*this, u"undoAction"_s)->setEnabled(m_undo.has_value());
    actionOf(*this, u"writeNoteAction"_s)->setEnabled(m_overview.stack.has_value());
    const bool canCollect = m_overview.stack && !m_overview.stack->metrics.isEmpty() && !m_overview.isCollecting;
    actionOf(*this, u"collectAction"_s)->setEnabled(canCollect);
    actionOf(*this, u"addMetricAction"_s)->setEnabled(m_overview.stack.has_value());
}

void TrendsPage::fillBelowMenu()
{
    m_belowMenu->clear();
    for (const MetricRow &row : std::as_const(m_rows)) {
        const bool isOther = row.kind == MetricRow::Kind::Metric && row.key() != m_subject;
        if (!isOther)
            continue;
        QAction *action = m_belowMenu->addAction(QString(row.title).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_view->shownBelow().contains(row.id));
        connect(action, &QAction::toggled, this,
            [this, id = row.id](bool isChecked) { m_view->setShownBelow(id, isChecked); });
    }
}

void TrendsPage::openMenu(const QPoint &place)
{
    const QModelIndex index = m_ui->metricList->indexAt(place);
    const bool isMetric
        = index.isValid() && index.data(models::MetricModel::KindRole).toInt() == int(MetricRow::Kind::Metric);
    if (!isMetric)
        return;
    const MetricRow &row = m_metrics->rows()[index.row()];
    auto *menu = new QMenu(m_ui->metricList);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isBelow = m_view->shownBelow().contains(row.id);
    QAction *below = menu->addAction(isBelow ? tr("Do not show it below") : tr("Show it below"), this,
        [this, id = row.id, isBelow] { m_view->setShownBelow(id, !isBelow); });
    below->setObjectName(u"belowAction"_s);
    below->setEnabled(row.key() != m_subject);
    menu->popup(m_ui->metricList->viewport()->mapToGlobal(place));
}

void TrendsPage::chooseRange(Range::Kind kind)
{
    const auto take = [this](const Range &range) {
        m_services.settings.setState(rangeState, range.toState());
        m_view->setRange(range);
    };
    if (kind != Range::Kind::Custom) {
        take({kind, {}});
        return;
    }
    auto *dialog = new PeriodDialog({tr("Choose a period"), tr("Which time is shown?"),
                                        tr("The charts, the table and what is exported are of this period."),
                                        tr("&Show"), {}, m_view->shownPeriod(), m_overview.now},
        timeText().zone(), this);
    dialog->setObjectName(u"rangeDialog"_s);
    connect(dialog, &PeriodDialog::chosen, this, [take](const Period &period) { take({Range::Kind::Custom, period}); });
    openOnce(dialog);
}

void TrendsPage::collect()
{
    m_session.collectNow();
}

void TrendsPage::addMetric()
{
    if (!m_overview.stack)
        return;
    openOnce(new AddMetricDialog(
        *m_overview.stack, m_overview.path,
        [session = QPointer(&m_session)](const stack::Metric &metric, QObject *owner, const Then<QString> &then) {
            if (session)
                session->tryMetric(metric, owner, then);
        },
        this));
}

void TrendsPage::editLimits()
{
    if (const trends::MetricReport *shown = report())
        openOnce(new LimitsDialog(shown->metric, m_view->trialHistory(), m_overview.path, timeText(), this));
}

void TrendsPage::askBaseline()
{
    const trends::MetricReport *shown = report();
    if (!shown)
        return;
    auto *dialog = new PeriodDialog(
        {tr("Mark a baseline"),
            //: %1 is the name of a metric
            tr("When was %1 as it should be?").arg(shown->metric.title.simplified()),
            tr("What is normal is learned from this period: shifts are told by it. Without a mark, the oldest part of "
               "what is remembered is taken."),
            tr("&Mark"), shown->marked ? tr("&Take the mark back") : QString(), m_view->shownPeriod(), m_overview.now},
        timeText().zone(), this);
    dialog->setObjectName(u"baselineDialog"_s);
    connect(dialog, &PeriodDialog::chosen, this, [this](const Period &period) {
        markBaseline(
            store::MarkedBaseline{period.start.toMSecsSinceEpoch(), period.stop.toMSecsSinceEpoch(), actorName()});
    });
    connect(dialog, &PeriodDialog::removed, this, [this] { markBaseline(std::nullopt); });
    openOnce(dialog);
}

/*! What was marked before can be had again. */
void TrendsPage::markBaseline(const std::optional<store::MarkedBaseline> &baseline)
{
    const trends::MetricReport *shown = report();
    if (!shown)
        return;
    const Undo undo{shown->metric.id, shown->marked};
    m_session.markBaseline(shown->metric.id, baseline, this, [this, undo, baseline](const Result<void> &done) {
        m_undoButton->setVisible(done.has_value());
        if (!done) {
            //: %1 is the reason
            m_ui->actionNotice->setNotice(
                Verdict::Critical, tr("The baseline was not marked: %1").arg(done.error().message));
            return;
        }
        m_undo = undo;
        m_ui->actionNotice->setNotice(
            Verdict::Ok, baseline ? tr("The baseline is marked.") : tr("The baseline is no longer marked."));
        showActions();
    });
}

void TrendsPage::undoBaseline()
{
    if (!m_undo)
        return;
    const Undo undo = *std::exchange(m_undo, std::nullopt);
    m_session.markBaseline(undo.metric, undo.before, this, [this](const Result<void> &done) {
        m_undoButton->hide();
        //: %1 is the reason
        m_ui->actionNotice->setNotice(
            Verdict::Critical, done ? QString() : tr("The baseline is as it was: %1").arg(done.error().message));
        showActions();
    });
}

void TrendsPage::writeNote(const QDateTime &at)
{
    if (!m_overview.stack)
        return;
    openOnce(new NoteDialog(
        at, timeText().zone(), m_services.tools.clock,
        [this, stack = m_overview.stack->name](
            const QString &text, const QDateTime &when, QObject *owner, const Then<void> &then) {
            journal::Entry entry;
            entry.stack = stack;
            entry.at = when;
            entry.kind = journal::noteKind;
            entry.actor = actorName();
            entry.text = text;
            m_services.journal.append(entry, owner, [self = QPointer(this), then](const Result<void> &done) {
                if (self && done)
                    self->m_view->readMarks();
                then(done);
            });
        },
        this));
}

void TrendsPage::showMarks(const QList<ChartMark> &marks)
{
    QStringList lines;
    for (const ChartMark &mark : marks)
        lines << u"%1: %2"_s.arg(timeText().clock(QDateTime::fromMSecsSinceEpoch(mark.at, Qt::UTC)), mark.text);
    m_undoButton->hide();
    m_ui->actionNotice->setNotice(Verdict::Unknown, lines.join(u'\n'));
}

void TrendsPage::emptyAction()
{
    if (!m_overview.stack)
        Q_EMIT overviewWanted();
    else if (m_overview.stack->metrics.isEmpty())
        addMetric();
    else
        m_session.readMetrics();
}

} // namespace conche::gui
