// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricview.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "trends/export.h"
#include "trends/valuetext.h"
#include "ui_metricview.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;
using trends::MetricReport;

namespace {

constexpr int shortPeriod = 8; // days

QString titleOf(const stack::Metric &metric)
{
    return metric.title.isEmpty() ? metric.id : metric.title.simplified();
}

/*! Of a period of more than some days the time of day says nothing. */
QString boundText(const QDateTime &instant, const models::TimeText &time, bool isOfDays)
{
    const QDateTime local = instant.toTimeZone(time.zone());
    const bool isThisYear = local.date().year() == time.now().toTimeZone(time.zone()).date().year();
    const QString day = isThisYear ? u"d MMM"_s : u"d MMM yyyy"_s;
    return QLocale().toString(local, isOfDays ? day : day + u" HH:mm"_s);
}

bool hasLimits(const stack::Limits &limits)
{
    return limits.warnBelow || limits.warnAbove || limits.critBelow || limits.critAbove;
}

} // namespace

MetricView::MetricView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::MetricViewForm>())
    , m_chart(new TrendChart(this))
    , m_samples(new models::SampleModel(this))
    , m_time(QTimeZone::utc(), services.tools.clock.nowUtc())
    , m_historyReader(services)
{
    m_ui->setupUi(this);
    m_chart->setObjectName(u"trendChart"_s);
    m_ui->chartLayout->addWidget(m_chart);
    m_ui->periodLabel->setRole(PlainLabel::Role::SmallTertiary);
    m_ui->nothingLabel->setRole(PlainLabel::Role::Title);
    m_ui->nothingDetailsLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->exportButton->setIcon(icon(u"export"_s));
    m_ui->tableButton->setIcon(icon(u"table"_s));
    m_ui->moreButton->setIcon(icon(u"more"_s));
    m_ui->sampleTable->setModel(m_samples);
    m_ui->sampleTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ui->sampleTable->setDragEnabled(true);
    m_ui->sampleTable->setColumns({172, 110, 100, 100, 90, 0});
    m_chart->setNaming([this](const QString &suffix) {
        const MetricReport *report = reportOf(m_id);
        return report ? trends::exportName(*m_overview.stack, report->metric, shownPeriod(), suffix) : QString();
    });
    connect(m_ui->rangeBar, &RangeBar::chosen, this, &MetricView::rangeChosen);
    connect(m_ui->tableButton, &QPushButton::toggled, this, &MetricView::tableToggled);
    connect(m_ui->nothingButton, &QPushButton::clicked, this, &MetricView::collectWanted);
    connect(m_ui->verdictStrip, &VerdictStrip::editLimitWanted, this, &MetricView::limitsWanted);
    connect(m_chart, &TrendChart::rangeChanged, this, &MetricView::takeRange);
    connect(m_chart, &TrendChart::samplesWanted, this, &MetricView::readSamples);
    connect(m_chart, &TrendChart::marksActivated, this, &MetricView::notesWanted);
    connect(m_chart, &TrendChart::plotClosed, this, [this](const QString &id) { setShownBelow(id, false); });
    connect(&m_historyReader, &SeriesReader::answered, this, [this](const models::Shown &shown) {
        m_history = shown;
        showHistory();
    });
    connect(&m_historyReader, &SeriesReader::failed, this, &MetricView::failed);
    applySizes();
}

MetricView::~MetricView() = default;

void MetricView::applySizes()
{
    const int edge = scaled(*this, m_isNarrow ? 12 : 20);
    m_ui->toolLayout->setContentsMargins(edge, scaled(*this, 9), edge, scaled(*this, 9));
    m_ui->toolLayout->setSpacing(scaled(*this, 8));
    m_ui->chartLayout->setContentsMargins(edge, 0, edge, scaled(*this, 8));
    m_ui->nothingLayout->setContentsMargins(edge, edge, edge, edge);
    m_ui->nothingLayout->setSpacing(scaled(*this, 12));
    m_ui->sampleTable->setMinimumHeight(scaled(*this, 96));
    m_ui->moreButton->setFixedWidth(m_ui->moreButton->sizeHint().height());
}

void MetricView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isText = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isText && m_ui && m_ui->toolLayout)
        applySizes();
}

void MetricView::setRoom(bool isNarrow, bool isShort)
{
    m_isNarrow = isNarrow;
    m_isShort = isShort;
    applySizes();
    m_ui->verdictStrip->setVisible(!isShort && m_ui->viewStack->currentWidget() != m_ui->nothingPane);
    m_ui->exportButton->setText(isNarrow ? QString() : tr("Export"));
    m_ui->tableButton->setText(isNarrow ? QString() : tr("Table"));
    m_ui->exportButton->setToolTip(isNarrow ? tr("Export") : QString());
    m_ui->tableButton->setToolTip(isNarrow ? tr("Table") : QString());
}

void MetricView::setMenus(QMenu *exports, QMenu *more)
{
    m_ui->exportButton->setMenu(exports);
    // By hand: a button that has a menu has room for an arrow, too, and three dots need none.
    connect(m_ui->moreButton, &QPushButton::clicked, more,
        [this, more] { more->popup(m_ui->moreButton->mapToGlobal(QPoint(0, m_ui->moreButton->height()))); });
}

const MetricReport *MetricView::reportOf(const QString &id) const
{
    const auto found = std::ranges::find(
        m_overview.metrics, id, [](const MetricReport &report) -> const QString & { return report.metric.id; });
    return found == m_overview.metrics.end() ? nullptr : &*found;
}

void MetricView::setOverview(const models::Overview &overview, const models::TimeText &time)
{
    const bool isNew = m_overview.metricsRead != overview.metricsRead || !m_overview.stack;
    const bool isOtherZone = m_time.zone() != time.zone();
    m_overview = overview;
    m_time = time;
    m_chart->setTime(time.zone(), time.now());
    if (isNew) {
        const auto isGone = [this](const QString &id) { return !reportOf(id); };
        m_below.removeIf(isGone);
        showPlots();
        readAll();
    } else if (isOtherZone) {
        showTable();
        showPeriodLabel();
    }
    showContent();
}

void MetricView::setMetric(const QString &id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_below.removeAll(id);
    m_trial = {};
    m_historyReader.forget();
    m_history = {};
    m_trialRequest.reset();
    m_chart->setHistory({});
    forgetOthers();
    showPlots();
    readAll();
    showTable();
    showContent();
}

void MetricView::setRange(const Range &range)
{
    m_range = range;
    m_ui->rangeBar->setKind(range.kind);
    const MetricReport *report = reportOf(m_id);
    std::optional<QDateTime> first;
    if (report && report->extent.first)
        first = QDateTime::fromMSecsSinceEpoch(*report->extent.first, Qt::UTC);
    m_chart->showPeriod(range.at(m_overview.now, first));
    showPeriodLabel();
}

void MetricView::setShownBelow(const QString &id, bool isShown)
{
    if (isShown == m_below.contains(id) || id == m_id)
        return;
    if (isShown)
        m_below << id;
    else
        m_below.removeAll(id);
    forgetOthers();
    showPlots();
    if (isShown)
        readPlot(id);
    Q_EMIT belowChanged();
}

PlotData MetricView::plotOf(const MetricReport &report) const
{
    const stack::Metric &metric = report.metric;
    const trends::Assessment &assessment = report.assessment;
    PlotData plot;
    plot.id = metric.id;
    plot.title = titleOf(metric);
    if (assessment.newest)
        //: The newest value of a metric and when that was
        plot.subtitle = tr("newest %1 at %2")
                            .arg(trends::valueText(metric, assessment.newest->value).whole(),
                                m_time.clock(QDateTime::fromMSecsSinceEpoch(assessment.newest->at, Qt::UTC)));
    plot.unit = metric.unit;
    plot.words = [metric](double value) { return trends::valueText(metric, value).whole(); };
    plot.exact = [metric](double value) { return trends::exactText(metric, value); };
    // Limits on growth are no lines among the values themselves.
    plot.limits = metric.growthOver ? stack::Limits() : metric.limits;
    plot.target = metric.target;
    plot.slope = assessment.slope;
    plot.baseline = assessment.baseline;
    const models::Shown shown = m_shown.value(metric.id);
    plot.values = shown.series.values;
    plot.holes = shown.series.holes;
    return plot;
}

void MetricView::showPlots()
{
    QList<PlotData> plots;
    for (const QString &id : plotIds()) {
        if (const MetricReport *report = reportOf(id))
            plots << plotOf(*report);
    }
    m_chart->setPlots(plots);
    if (const MetricReport *report = reportOf(m_id))
        m_ui->verdictStrip->setAssessment(report->assessment);
    showPreview();
}

void MetricView::showPreview()
{
    const MetricReport *report = reportOf(m_id);
    if (!report)
        return;
    const stack::Limits &limits = report->metric.limits;
    std::optional<trends::RulePreview> preview;
    if (m_trial.stop > m_trial.start)
        preview = trends::previewOf(report->metric, limits, m_trial);
    m_ui->verdictStrip->setPreview(preview, hasLimits(limits), m_time);
}

/*! The strip under the charts, with when the limits were broken: of late as finely as limits are tried. */
void MetricView::showHistory()
{
    const MetricReport *report = reportOf(m_id);
    const store::BucketSeries &values = m_history.series.values;
    if (!report || values.stop <= values.start)
        return;
    const stack::Metric &metric = report->metric;
    QList<qint64> firings = trends::previewOf(metric, metric.limits, values).firings;
    if (m_trial.stop > m_trial.start) {
        firings.removeIf([this](qint64 firing) { return firing >= m_trial.start; });
        firings << trends::previewOf(metric, metric.limits, m_trial).firings;
    }
    m_chart->setHistory(
        {values, m_history.series.holes, metric.growthOver ? stack::Limits() : metric.limits, firings, report->marked});
}

Period MetricView::shownPeriod() const
{
    Period period = m_chart->shownPeriod();
    period.stop = std::min(period.stop, m_overview.now);
    return period.start < period.stop ? period : m_range.at(m_overview.now, {});
}

std::optional<models::Shown> MetricView::shown() const
{
    const auto found = m_shown.constFind(m_id);
    if (found == m_shown.constEnd())
        return std::nullopt;
    models::Shown shown = *found;
    const Period period = shownPeriod();
    // What is marked now has no later period to belong to.
    const bool isUntilNow = period.stop == m_overview.now;
    std::ranges::copy_if(m_marks, std::back_inserter(shown.marks), [&](const journal::Entry &entry) {
        return entry.at >= period.start && (entry.at < period.stop || (isUntilNow && entry.at == period.stop));
    });
    return shown;
}

void MetricView::showPeriodLabel()
{
    const Period period = shownPeriod();
    const QString zone = m_time.zone().abbreviation(period.stop);
    const bool isOneZone = m_time.zone().abbreviation(period.start) == zone;
    const bool isOfDays = period.start.daysTo(period.stop) > shortPeriod;
    //: A period; %1 and %2 are instants, the second one or both with their zones
    m_ui->periodLabel->setText(tr("%1 to %2")
                                   .arg(boundText(period.start, m_time, isOfDays)
                                           + (isOneZone ? QString() : u' ' + m_time.zone().abbreviation(period.start)),
                                       boundText(period.stop, m_time, isOfDays) + u' ' + zone));
    m_ui->rangeBar->setKind(m_chart->isZoomed() ? Range::Kind::Custom : m_range.kind);
}

void MetricView::setTableShown(bool isShown)
{
    m_ui->tableButton->setChecked(isShown);
    showTable();
    showContent();
}

/*! Kept up to date only while it is seen: it may have many rows. */
void MetricView::showTable()
{
    const MetricReport *report = reportOf(m_id);
    const std::optional<models::Shown> known = shown();
    const bool isWanted = m_ui->tableButton->isChecked() && report && known;
    m_samples->setRows(isWanted ? models::sampleRows(report->metric, *known, m_time) : QList<models::SampleRow>());
}

void MetricView::showContent()
{
    const MetricReport *report = reportOf(m_id);
    const bool hasValues = report && report->extent.samples > 0;
    m_ui->viewStack->setCurrentWidget(!hasValues ? m_ui->nothingPane
            : m_ui->tableButton->isChecked()     ? m_ui->tablePane
                                                 : m_ui->chartPane);
    for (QWidget *tool : {static_cast<QWidget *>(m_ui->exportButton), static_cast<QWidget *>(m_ui->tableButton),
             static_cast<QWidget *>(m_ui->rangeBar)})
        tool->setEnabled(hasValues);
    m_ui->periodLabel->setVisible(hasValues);
    m_ui->verdictStrip->setVisible(hasValues && !m_isShort);
    m_ui->nothingButton->setEnabled(!m_overview.isCollecting);
    m_ui->nothingButton->setText(tr("&Collect now"));
    if (hasValues)
        return;
    if (m_overview.isCollecting) {
        m_ui->nothingLabel->setText(tr("The first values are being taken in"));
        m_ui->nothingDetailsLabel->setText(tr("A long history takes a while. How far it is stands at the window's "
                                              "foot; cancelled, it goes on next time."));
    } else if (report && !report->progress.trouble.isEmpty()) {
        m_ui->nothingLabel->setText(tr("Nothing could be collected"));
        m_ui->nothingDetailsLabel->setText(report->progress.trouble);
    } else if (report && report->progress.reached) {
        m_ui->nothingLabel->setText(tr("There are no values"));
        m_ui->nothingDetailsLabel->setText(
            tr("Its source answers and has none. Values appear here as soon as it has some."));
    } else {
        m_ui->nothingLabel->setText(tr("Nothing was collected yet"));
        m_ui->nothingDetailsLabel->setText(
            tr("The history of this metric appears here, with its limits and what is concluded from it."));
    }
}

} // namespace conche::gui
