// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricview.h"

#include "ui_metricview.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;
using trends::MetricReport;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Gui)
};

constexpr int historyBuckets = 900; // about the pixels of a strip
constexpr int mostMarks = 10'000;
constexpr int mostRestarts = 1000;

/*! What stands below a chart, with its icon: what a person wrote, containers that were started, lists that were signed
 * off. */
const QMap<QString, QString> markIcons{
    {journal::noteKind, u"note"_s}, {journal::startKind, u"refresh"_s}, {journal::signOffKind, u"checklists"_s}};

ChartMark markOf(const journal::Entry &entry)
{
    return {entry.at.toMSecsSinceEpoch(), markIcons.value(entry.kind), entry.text.simplified()};
}

QString restartText(const store::Sample &restarts)
{
    return Words::tr("%n container restart(s)", nullptr, int(restarts.value));
}

bool isWithin(const Period &part, const Period &whole)
{
    return part.start >= whole.start && part.stop <= whole.stop;
}

journal::Entry restartOf(const store::Sample &restarts)
{
    journal::Entry entry;
    entry.uid = u"restart%1"_s.arg(restarts.at);
    entry.at = QDateTime::fromMSecsSinceEpoch(restarts.at, Qt::UTC);
    entry.kind = journal::startKind;
    entry.text = restartText(restarts);
    return entry;
}

} // namespace

void MetricView::readAll()
{
    if (!m_overview.stack || !reportOf(m_id))
        return;
    // The chart asks where it shows another period: until what is now.
    m_isAsked = false;
    if (!m_chart->isZoomed())
        setRange(m_range);
    if (!m_isAsked)
        readPlots();
    readHistory();
    readTrial();
    readMarks();
}

void MetricView::readPlots()
{
    for (const QString &id : plotIds())
        readPlot(id);
}

void MetricView::forgetOthers()
{
    const QStringList kept = plotIds();
    std::erase_if(m_readers, [&kept](const auto &entry) { return !kept.contains(entry.first); });
    m_shown.removeIf(
        [&kept](const QMap<QString, models::Shown>::iterator &entry) { return !kept.contains(entry.key()); });
}

void MetricView::readPlot(const QString &id)
{
    const MetricReport *report = reportOf(id);
    if (!report || m_most == 0)
        return;
    std::unique_ptr<SeriesReader> &reader = m_readers[id];
    if (!reader) {
        reader = std::make_unique<SeriesReader>(m_services);
        connect(reader.get(), &SeriesReader::answered, this,
            [this, id](const models::Shown &shown) { takeAnswer(id, shown); });
        connect(reader.get(), &SeriesReader::failed, this, [this](const Error &error) {
            showReading();
            Q_EMIT failed(error);
        });
    }
    reader->read({*m_overview.stack, report->metric, m_period, m_most, m_overview.now});
    showReading();
}

void MetricView::takeAnswer(const QString &id, const models::Shown &shown)
{
    showReading();
    m_shown[id] = shown;
    m_chart->setValues(id, shown.series.values, shown.series.holes);
    if (id == m_id)
        showTable();
}

void MetricView::takeRange(const Period &period, int most)
{
    m_period = period;
    m_most = most;
    m_isAsked = true;
    showPeriodLabel();
    readPlots();
}

void MetricView::readHistory()
{
    const MetricReport *report = reportOf(m_id);
    if (!report || !report->extent.first)
        return;
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(*report->extent.first, Qt::UTC);
    const Period whole{std::min(first, m_overview.now.addDays(-1)), m_overview.now};
    m_historyReader.read({*m_overview.stack, report->metric, whole, historyBuckets, m_overview.now});
}

void MetricView::readTrial()
{
    const MetricReport *report = reportOf(m_id);
    if (!report)
        return;
    m_trialRequest = std::make_unique<QObject>();
    trends::readTrialHistory(m_services.records.database, *m_overview.stack, report->metric, m_overview.now,
        m_trialRequest.get(), [this](const Result<store::BucketSeries> &series) {
            if (!series) {
                Q_EMIT failed(series.error());
                return;
            }
            m_trial = *series;
            showPreview();
            showHistory();
        });
}

/*! Those of the period that is shown: those of all time may be too many. */
void MetricView::readMarks()
{
    if (!m_overview.stack || m_most == 0)
        return;
    // With what was marked at its very end, which is now.
    m_marksPeriod = {m_period.start, m_period.stop.addMSecs(1)};
    m_marksRequest = std::make_unique<QObject>();
    journal::Query query;
    query.stack = m_overview.stack->name;
    query.kinds = markIcons.keys();
    query.since = m_marksPeriod.start;
    query.until = m_marksPeriod.stop;
    query.maximum = mostMarks;
    m_services.journal.read(query, m_marksRequest.get(), [this](const Result<QList<journal::Entry>> &entries) {
        if (!entries) {
            failMarks(entries.error());
            return;
        }
        if (entries->size() == mostMarks)
            m_marksPeriod.start = entries->first().at;
        readRestarts(*entries);
    });
}

void MetricView::failMarks(const Error &error)
{
    m_marksPeriod = {};
    Q_EMIT failed(error);
}

void MetricView::readRestarts(const QList<journal::Entry> &entries)
{
    const QList<stack::Metric> &metrics = m_overview.stack->metrics;
    const auto counter = std::ranges::find_if(metrics,
        [](const stack::Metric &metric) { return std::holds_alternative<stack::RestartsMetric>(metric.source); });
    if (counter == metrics.end()) {
        takeMarks(entries);
        return;
    }
    trends::readCounted(m_services.records.database, *m_overview.stack, *counter, m_marksPeriod, mostRestarts,
        m_marksRequest.get(), [this, entries](const Result<std::vector<store::Sample>> &restarts) {
            if (!restarts) {
                failMarks(restarts.error());
                return;
            }
            if (restarts->size() == std::size_t(mostRestarts))
                m_marksPeriod.start
                    = std::max(m_marksPeriod.start, QDateTime::fromMSecsSinceEpoch(restarts->front().at, Qt::UTC));
            QList<journal::Entry> all = entries;
            std::ranges::transform(*restarts, std::back_inserter(all), restartOf);
            takeMarks(all);
        });
}

void MetricView::takeMarks(QList<journal::Entry> entries)
{
    std::ranges::stable_sort(entries, {}, &journal::Entry::at);
    m_marks = std::move(entries);
    QList<ChartMark> marks;
    std::ranges::transform(m_marks, std::back_inserter(marks), markOf);
    m_chart->setMarks(marks);
    showTable();
}

/*! Exact values behind one point of a chart. */
void MetricView::readSamples(const QString &id, const Period &period)
{
    constexpr int most = 100;
    if (!m_overview.stack)
        return;
    store::Metrics(m_services.records.database)
        .samples({m_overview.stack->name, id}, period.start.toMSecsSinceEpoch(), period.stop.toMSecsSinceEpoch(), most,
            this, [this, id](const Result<std::vector<store::Sample>> &samples) {
                if (samples)
                    m_chart->setSamples(id, *samples);
            });
}

void MetricView::showReading()
{
    const bool isReading = std::ranges::any_of(m_readers, [](const auto &entry) { return entry.second->isReading(); });
    m_ui->readingBusy->setBusy(isReading);
    // Values come first: who zooms does not wait for the marks of each step of the wheel.
    if (!isReading && !isWithin(m_period, m_marksPeriod))
        readMarks();
}

} // namespace conche::gui
