// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartscene.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>
#include <random>

namespace conche::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

} // namespace

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + u":00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
}

store::BucketSeries bucketsOf(const std::vector<store::Sample> &samples, qint64 start, qint64 stop, qint64 step)
{
    store::BucketSeries series{start, stop, step, {}};
    for (const store::Sample &sample : samples) {
        if (sample.at < start || sample.at >= stop)
            continue;
        const qint64 begin = step == 0 ? sample.at : sample.at / step * step;
        if (step == 0 || series.buckets.empty() || series.buckets.back().start != begin)
            series.buckets.push_back({begin, sample.at, sample.at, sample.value, sample.value, 0, sample.value, 0, 0});
        store::Bucket &bucket = series.buckets.back();
        bucket.last = sample.at;
        bucket.minimum = std::min(bucket.minimum, sample.value);
        bucket.maximum = std::max(bucket.maximum, sample.value);
        bucket.sum += sample.value;
        bucket.lastValue = sample.value;
        ++bucket.count;
    }
    return series;
}

ChartScene::ChartScene()
    : now(utc("2026-11-23T12:00"))
    , start(utc("2026-10-24T11:00"))
{
    holes = {{utc("2026-10-30T18:04"), utc("2026-11-01T17:04"), trends::Hole::Kind::NotWatched, 94, {}},
        {utc("2026-11-09T08:04"), utc("2026-11-10T04:04"), trends::Hole::Kind::Unreachable, 40,
            u"MLflow refused the connection"_s}};
    std::mt19937 random(6076); // NOLINT: the same picture every time
    std::normal_distribution<double> noise;
    double drift = 0;
    double slow = 0;
    const qint64 fall = utc("2026-10-12T00:00");
    for (qint64 at = utc("2025-09-03T22:04"); at < now - 20 * 60'000; at += hour / 2) {
        drift = 0.985 * drift + 0.0008 * noise(random);
        slow = 0.97 * slow + 0.025 * noise(random);
        const double spike = noise(random);
        const double jitter = noise(random);
        if (std::ranges::any_of(holes, [at](const trends::Hole &hole) { return at > hole.from && at < hole.to; }))
            continue;
        const double weeks = double(std::max<qint64>(0, at - fall)) / double(7 * day);
        double value = 0.896 + drift + 0.003 * jitter - 0.0026 * weeks;
        for (const char *broken : {"2026-09-02T08:04", "2026-09-17T01:04"})
            value = at >= utc(broken) && at < utc(broken) + 2 * hour ? 0.8465 + 0.001 * jitter : value;
        const QString label
            = u"production_classifier_"_s + QDateTime::fromMSecsSinceEpoch(at, zone).toString(u"yyyyMMdd_HHmm"_s);
        accuracy.push_back({at, value, label, label});
        if (at >= start)
            duration.push_back({at, 2.0 + slow + 0.15 * jitter + (spike > 2.6 ? 0.9 : 0), label, label});
    }
}

gui::PlotData ChartScene::accuracyPlot() const
{
    gui::PlotData plot;
    plot.id = u"classification-accuracy"_s;
    plot.title = u"Classification accuracy"_s;
    plot.subtitle = u"newest 0.883 at 12:34"_s;
    plot.words = [](double value) -> QString { return QLocale().toString(value, 'f', 3); };
    plot.limits.critBelow = 0.85;
    plot.values = bucketsOf(accuracy, start, now, 6 * hour);
    plot.holes = holes;
    const double week = 7 * day;
    plot.slope = trends::Slope{.perMs = -0.004 / week,
        .lower = -0.006 / week,
        .upper = -0.002 / week,
        .p = 0.004,
        .from = start,
        .to = now,
        .valueAtEnd = 0.879,
        .count = 1310,
        .reachesLimit = utc("2027-01-12T09:00"),
        .limit = 0.85};
    return plot;
}

gui::PlotData ChartScene::durationPlot() const
{
    gui::PlotData plot;
    plot.id = u"training-duration"_s;
    plot.title = u"Training duration"_s;
    plot.subtitle = u"minutes, newest 2.3 at 12:34"_s;
    plot.unit = u"min"_s;
    plot.words = [](double value) -> QString { return QLocale().toString(value, 'f', 2) + u" min"_s; };
    plot.limits.critAbove = 5;
    plot.values = bucketsOf(duration, start, now, 6 * hour);
    plot.holes = holes;
    return plot;
}

QList<gui::ChartMark> ChartScene::marks()
{
    return {{utc("2026-10-28T10:20"), u"deploy"_s, u"deploy 1.9.0"_s},
        {utc("2026-11-05T10:40"), u"refresh"_s, u"mlflow restarted"_s},
        {utc("2026-11-05T12:10"), u"refresh"_s, u"mlflow restarted"_s},
        {utc("2026-11-05T19:00"), u"note"_s, u"new disk"_s}, {utc("2026-11-09T08:25"), u"incidents"_s, u"incident 7"_s},
        {utc("2026-11-14T09:00"), u"backups"_s, u"restore drill"_s},
        {utc("2026-11-20T15:10"), u"note"_s, u"new price feed"_s}};
}

gui::ChartHistory ChartScene::history() const
{
    gui::ChartHistory history;
    history.values = bucketsOf(accuracy, accuracy.front().at, now, day);
    history.limits.critBelow = 0.85;
    history.firings = {utc("2026-09-02T08:04"), utc("2026-09-17T01:04")};
    history.baseline = store::MarkedBaseline{utc("2026-05-10T22:00"), utc("2026-09-27T22:00"), {}};
    return history;
}

void ChartScene::show(gui::TrendChart &chart) const
{
    chart.setTime(zone, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC));
    chart.setPlots({accuracyPlot(), durationPlot()});
    chart.setMarks(marks());
    chart.setHistory(history());
    chart.showPeriod({QDateTime::fromMSecsSinceEpoch(start, Qt::UTC), QDateTime::fromMSecsSinceEpoch(now, Qt::UTC)});
}

} // namespace conche::tests
