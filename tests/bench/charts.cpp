// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart of the samples that conche_metricbench has put into a store costs, as one JSON object.
//
// conche_chartbench range STORE [ROUNDS]: milliseconds from a change of range until it is painted, read from the store
// as the page reads it; and those of QCustomPlot, which holds the same samples in memory, on the same ranges.
// conche_chartbench page STORE STACK [ROUNDS]: milliseconds until the chart of the Trends page is painted, where the
// page of a stack is opened before anything is known of its metrics.

// QCustomPlot's header is written in the keywords that our own code does without.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "realservices.h"

#include "gui/charts/plotstack.h"
#include "gui/charts/trendchart.h"
#include "gui/look/theme.h"
#include "gui/pages/trends/trendspage.h"
#include "gui/session/stacksession.h"
#include "stack/stackfile.h"

#include <QApplication>
#include <QDBusConnection>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60 * 1000LL;
constexpr QSize plotSize(772, 446);
// As conche_metricbench names them.
const store::MetricKey key{u"factory"_s, u"accuracy"_s};
const QByteArray stackText = "format = 1\nname = \"factory\"\nzone = \"Europe/Madrid\"\n[peers.api]\n"
                             "url = \"http://127.0.0.1:9\"\n[[check]]\nid = \"api\"\nkind = \"http\"\n"
                             "[[check.request]]\npeer = \"api\"\npath = \"/\"\n[[metric]]\nid = \"accuracy\"\n"
                             "title = \"Accuracy\"\nkind = \"score\"\ncrit_below = 0.85\n";

[[noreturn]] void fail(const QString &why)
{
    (void)std::fprintf(stderr, "chartbench: %s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        fail(result.error().message);
    return *std::move(result);
}

double median(std::vector<double> numbers)
{
    std::ranges::sort(numbers);
    return numbers[numbers.size() / 2];
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double peakMiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

void goOnUntil(const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    for (timer.start(); !isDone();) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        if (timer.hasExpired(60'000))
            fail(u"no answer within a minute"_s);
    }
}

/*! What the store answers, awaited. */
template <typename T>
T answer(const std::function<void(QObject *, Then<T>)> &ask)
{
    QObject owner;
    std::optional<Result<T>> answered;
    ask(&owner, [&](const Result<T> &result) { answered = result; });
    goOnUntil([&] { return answered.has_value(); });
    return need(*std::move(answered));
}

store::MetricExtent extentOf(store::Metrics &metrics)
{
    auto extent = answer<store::MetricExtent>([&](QObject *owner, auto then) { metrics.extent(key, owner, then); });
    if (!extent.first || extent.samples < 1000)
        fail(u"the store has no samples"_s);
    return extent;
}

constexpr std::array<std::pair<const char *, int>, 6> lengths{
    {{"24 h", 1}, {"7 d", 7}, {"30 d", 30}, {"90 d", 90}, {"1 y", 366}, {"all", 1826}}};

/*! Ranges of every length in turn, each a little earlier than the last, so that nothing can be kept. */
std::vector<Span> rangesOf(qint64 last, int rounds)
{
    std::vector<Span> ranges;
    for (int round = 0; round < rounds; ++round) {
        for (const auto &[name, days] : lengths)
            ranges.push_back({last - days * day - round * day / 7, last - round * day / 7});
    }
    return ranges;
}

std::vector<double> ours(store::Database &database, const stack::Stack &stack, const std::vector<Span> &ranges)
{
    TrendChart chart;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(ranges[0].stop, Qt::UTC);
    chart.setTime(QTimeZone("Europe/Madrid"), now);
    const stack::Metric &metric = stack.metrics.first();
    PlotData plot;
    plot.id = metric.id;
    plot.title = metric.title;
    plot.limits = metric.limits;
    chart.setPlots({plot});
    chart.resize(plotSize + QSize(40, 80));
    chart.show();
    auto &plots = *chart.findChild<PlotStack *>();
    int most = 0;
    QObject::connect(&chart, &TrendChart::rangeChanged, &chart, [&most](const Period &, int wanted) { most = wanted; });
    chart.showPeriod({now.addDays(-1), now});
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (const Span &range : ranges) {
        QElapsedTimer timer;
        timer.start();
        plots.setView(range);
        const Period period{
            QDateTime::fromMSecsSinceEpoch(range.start, Qt::UTC), QDateTime::fromMSecsSinceEpoch(range.stop, Qt::UTC)};
        const auto series = answer<trends::Series>([&](QObject *owner, auto then) {
            trends::readSeries(database, stack, metric, period, most, now, owner, then);
        });
        chart.setValues(metric.id, series.values, series.holes);
        chart.repaint();
        times.push_back(milliseconds(timer));
        if (plots.plots().front()->points().isEmpty())
            fail(u"a range is empty"_s);
    }
    return times;
}

/*! All samples of the store, in parts: a part at a time in our own shape is enough. */
void fillGraph(store::Metrics &metrics, const store::MetricExtent &extent, QCPGraph &graph)
{
    QVector<double> at;
    QVector<double> values;
    at.reserve(extent.samples);
    values.reserve(extent.samples);
    for (qint64 start = *extent.first; start <= *extent.last; start += 7 * day) {
        const auto part = answer<std::vector<store::Sample>>([&](QObject *owner, auto then) {
            metrics.samples(key, start, start + 7 * day, std::numeric_limits<int>::max(), owner, then);
        });
        for (const store::Sample &sample : part) {
            at << double(sample.at) / 1000;
            values << sample.value;
        }
    }
    if (at.size() != extent.samples)
        fail(u"QCustomPlot did not get all samples"_s);
    graph.setData(at, values, true);
}

std::vector<double> theirs(store::Metrics &metrics, const store::MetricExtent &extent, const std::vector<Span> &ranges)
{
    QCustomPlot plot;
    plot.addGraph();
    fillGraph(metrics, extent, *plot.graph(0));
    plot.graph(0)->setPen(QPen(QColor(0x2f5fc4), 1));
    plot.xAxis->setTicker(QSharedPointer<QCPAxisTickerDateTime>(new QCPAxisTickerDateTime));
    plot.graph(0)->rescaleValueAxis();
    plot.resize(plotSize);
    plot.show();
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (const Span &range : ranges) {
        QElapsedTimer timer;
        timer.start();
        plot.xAxis->setRange(double(range.start) / 1000, double(range.stop) / 1000);
        plot.replot(QCustomPlot::rpImmediateRefresh);
        times.push_back(milliseconds(timer));
    }
    return times;
}

QJsonObject perLength(const std::vector<double> &times)
{
    QJsonObject found;
    for (std::size_t kind = 0; kind < lengths.size(); ++kind) {
        std::vector<double> some;
        for (std::size_t i = kind; i < times.size(); i += lengths.size())
            some.push_back(times[i]);
        found.insert(QLatin1StringView(lengths[kind].first), median(some));
    }
    return found;
}

QJsonObject measureRanges(store::Database &database, const stack::Stack &stack, int rounds)
{
    store::Metrics metrics(database);
    const store::MetricExtent extent = extentOf(metrics);
    const std::vector<Span> ranges = rangesOf(*extent.last, rounds);
    const std::vector<double> own = ours(database, stack, ranges);
    const double peak = peakMiB();
    return {{u"samples"_s, extent.samples}, {u"ours_ms"_s, perLength(own)}, {u"ours_peak_mib"_s, peak},
        {u"qcustomplot_ms"_s, perLength(theirs(metrics, extent, ranges))}};
}

/*! The page as who starts the window with it has it: all metrics are read and judged first. */
double openPage(const Services &services, const QString &stackFile)
{
    StackSession session(services, stackFile);
    QElapsedTimer timer;
    timer.start();
    session.start();
    TrendsPage page(session, services);
    QObject::connect(&session, &StackSession::overviewChanged, &page, [&] { page.setOverview(session.overview()); });
    page.resize(1088, 718);
    page.setOverview(session.overview());
    page.show();
    auto *plots = page.findChild<PlotStack *>();
    goOnUntil([&] { return !plots->plots().empty() && !plots->plots().front()->points().isEmpty(); });
    page.repaint();
    const double took = milliseconds(timer);
    return took;
}

QJsonObject measurePage(store::Database &database, const QString &stackFile, const QString &folder, int rounds)
{
    const SystemClock clock;
    bench::RealServices services(clock, database, folder);
    services.settings.setIntervalMinutes(-1); // nothing is asked of anybody
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(openPage(services.all, stackFile));
    return {{u"open_ms"_s, median(times)}, {u"first_open_ms"_s, times.front()}, {u"peak_mib"_s, peakMiB()}};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        fail(u"usage: conche_chartbench range STORE [ROUNDS] | page STORE STACK [ROUNDS]"_s);
    const bool isPage = arguments[1] == "page"_L1;
    const int rounds = std::max(5, arguments.value(isPage ? 4 : 3).toInt());
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    Settings settings(folder.filePath(u"look.conf"_s));
    const Theme theme(settings, QDBusConnection(QString()));
    store::Database database(arguments[2]);
    QJsonObject measured;
    if (isPage) {
        measured = measurePage(database, arguments.value(3), folder.path(), rounds);
    } else {
        const stack::StackFile read = stack::stackFromToml(stackText, u"factory.toml"_s);
        if (!read.stack)
            fail(u"the stack file is not understood"_s);
        measured = measureRanges(database, *read.stack, rounds);
    }
    std::puts(QJsonDocument(measured).toJson(QJsonDocument::Compact).constData());
    return 0;
}
