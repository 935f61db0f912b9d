// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/stackfile.h"
#include "store/metrics.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <random>

using namespace conche;
using namespace conche::store;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60 * 1000LL;
constexpr qint64 years = 1826 * day;
constexpr int pixels = 2000;
const MetricKey key{u"factory"_s, u"accuracy"_s};

/*! What a bench cannot go on without. */
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "metricbench: %s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

double peakMiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

/*! All metrics of a stack. */
QList<MetricKey> keysOf(const QString &stackFile)
{
    const stack::StackFile read = need(stack::readStackFile(stackFile));
    if (!read.stack)
        need<void>(failure(ErrorCode::BadConfiguration, u"the stack file is not understood"_s));
    QList<MetricKey> keys;
    for (const stack::Metric &metric : read.stack->metrics)
        keys << MetricKey{read.stack->name, metric.id};
    return keys;
}

/*! Samples of one metric over five years, a batch at a time; how many a second are taken in. */
QJsonObject fill(Connection &connection, const MetricKey &metric, qint64 samples, qint64 batch)
{
    const qint64 stop = QDateTime::currentMSecsSinceEpoch();
    std::mt19937_64 random(1);
    std::normal_distribution<double> noise(0, 0.01);
    const double spacing = static_cast<double>(years) / static_cast<double>(samples);
    qint64 spent = 0;
    std::clock_t worked = 0;
    MetricIntake intake;
    for (qint64 done = 0; done < samples; done += batch) {
        intake.samples.clear();
        for (qint64 i = done; i < std::min(samples, done + batch); ++i) {
            Sample sample;
            sample.at = stop - years + static_cast<qint64>(static_cast<double>(i) * spacing);
            sample.value = 0.9 + noise(random);
            intake.samples.append(sample);
        }
        const std::clock_t before = std::clock();
        QElapsedTimer timer;
        timer.start();
        need(takeIn(connection, metric, intake));
        spent += timer.nsecsElapsed();
        worked += std::clock() - before;
    }
    return {{u"per_second"_s, static_cast<double>(samples) * 1e9 / static_cast<double>(spent)},
        {u"per_cpu_second"_s, static_cast<double>(samples) * CLOCKS_PER_SEC / static_cast<double>(worked)}};
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size()) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

/*! What a range takes at places all over the history: milliseconds, and those of the processor. */
std::pair<double, double> rangeMs(Connection &connection, qint64 span, int rounds)
{
    const qint64 stop = need(readExtent(connection, key)).last.value_or(0);
    std::mt19937_64 random(static_cast<std::uint64_t>(span));
    std::vector<double> times;
    std::vector<double> worked;
    for (int i = 0; i < rounds; ++i) {
        const qint64 begin
            = stop - years + static_cast<qint64>(random() % static_cast<std::uint64_t>(std::max(years - span, day)));
        const std::clock_t before = std::clock();
        QElapsedTimer timer;
        timer.start();
        const BucketSeries series = need(readSeries(connection, key, begin, begin + span, pixels));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        worked.push_back(static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
        if (series.buckets.empty() || series.buckets.size() > pixels)
            need<void>(failure(ErrorCode::Internal, u"a range has no buckets, or too many"_s));
    }
    return {medianOf(times), medianOf(worked)};
}

QJsonObject read(Connection &connection, int rounds)
{
    constexpr std::array<std::pair<const char *, int>, 6> ranges{
        {{"24 h", 1}, {"7 d", 7}, {"30 d", 30}, {"90 d", 90}, {"1 y", 366}, {"all", 1826}}};
    QJsonObject times;
    QJsonObject worked;
    for (const auto &[name, days] : ranges) {
        const auto [ms, cpuMs] = rangeMs(connection, days * day, rounds);
        times.insert(QLatin1StringView(name), ms);
        worked.insert(QLatin1StringView(name), cpuMs);
    }
    return {{u"range_ms"_s, times}, {u"range_cpu_ms"_s, worked}};
}

/*! So many samples in all, as many of each metric of a stack. */
QJsonObject spread(Connection &connection, const QList<MetricKey> &keys, qint64 samples)
{
    constexpr qint64 batch = 20'000;
    for (const MetricKey &metric : keys)
        fill(connection, metric, samples / keys.size(), batch);
    return {{u"metrics"_s, keys.size()}};
}

} // namespace

/*! metricbench fill STORE SAMPLES [BATCH] | metricbench spread STORE SAMPLES STACK | metricbench read STORE [ROUNDS]:
 * what was measured, as JSON. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto connection = need(Connection::open(arguments.value(2)));
    const QString what = arguments.value(1);
    const qint64 count = arguments.value(3).toLongLong();
    QList<MetricKey> keys{key};
    QJsonObject measured;
    if (what == "spread"_L1) {
        keys = keysOf(arguments.value(4));
        measured = spread(*connection, keys, count);
    } else if (what == "fill"_L1) {
        measured = fill(*connection, key, count, std::max(arguments.value(4).toLongLong(), 20'000LL));
    } else {
        measured = read(*connection, int(std::max(count, 21LL)));
    }
    qint64 samples = 0;
    for (const MetricKey &metric : std::as_const(keys))
        samples += need(readExtent(*connection, metric)).samples;
    measured.insert(u"samples"_s, samples);
    measured.insert(u"peak_mib"_s, peakMiB());
    measured.insert(u"bytes"_s, QFileInfo(arguments.value(2)).size());
    std::puts(QJsonDocument(measured).toJson(QJsonDocument::Compact).constData());
    return 0;
}
