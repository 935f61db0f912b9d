// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtaking.h"

#include "source.h"

#include "peers/mlflow/placeholders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace conche::trends {

using namespace Qt::StringLiterals;

namespace {

// So few runs are deleted by hand now and then, even if they are most of a span.
constexpr qsizetype fewRuns = 5;

constexpr double msPerMinute = 60'000;

double valueOf(const mlflow::Run &run, const QString &metric)
{
    if (run.infinite.contains(metric))
        return std::numeric_limits<double>::infinity();
    return run.metrics.value(metric, std::numeric_limits<double>::quiet_NaN());
}

double testSize(const mlflow::Run &run, const QString &parameter)
{
    const double size = parameter.isEmpty() ? 0 : run.parameters.value(parameter).toDouble();
    return std::isfinite(size) && size > 0 ? size : 0;
}

/*! The start of the last run that counts before the span; for intervals only. \a known are the samples of the span. */
Result<std::optional<qint64>> startBefore(store::Connection &connection, const RunIntake &intake,
    const std::vector<store::Sample> &known, qint64 first, qint64 kept)
{
    if (intake.metric.measures != stack::RunMetric::Measures::Interval || intake.span.from <= 0)
        return std::nullopt;
    return store::readSamples(connection, intake.key, 0, intake.span.from, 1)
        .map([&](const std::vector<store::Sample> &before) -> std::optional<qint64> {
            if (!before.empty())
                return before.back().at;
            // The oldest interval tells when the run before it was, also where that is forgotten.
            if (!known.empty()) {
                const qint64 start = known.front().at - std::llround(known.front().value * msPerMinute);
                if (start < intake.span.from)
                    return start;
            }
            // Runs that came after the first may be forgotten.
            const bool isNext = first >= std::max<qint64>(kept, 1) && first < intake.span.from;
            return isNext ? std::optional(first) : std::nullopt;
        });
}

Result<void> letAllLeave(store::Connection &connection, const store::MetricKey &key)
{
    const auto known
        = store::readSamples(connection, key, 0, std::numeric_limits<qint64>::max(), std::numeric_limits<int>::max());
    if (!known)
        return tl::make_unexpected(known.error());
    QSet<QString> sources;
    for (const store::Sample &sample : *known)
        sources.insert(sample.source);
    store::MetricIntake intake;
    intake.goneSources = sources.values();
    return store::takeIn(connection, key, intake);
}

} // namespace

QString RunState::toText() const
{
    const QJsonObject object{{u"experiment"_s, experiment}, {u"openSince"_s, openSince}, {u"first"_s, first},
        {u"review"_s, review}, {u"reviewed"_s, reviewed}, {u"without"_s, without},
        {u"carries"_s, QJsonArray::fromStringList(carries)}, {u"areFew"_s, areFew}, {u"lookedUp"_s, lookedUp},
        {u"named"_s, named}, {u"newest"_s, newest}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RunState RunState::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {object.value("experiment"_L1).toString(), object.value("openSince"_L1).toInteger(),
        object.value("first"_L1).toInteger(), object.value("review"_L1).toInteger(),
        object.value("reviewed"_L1).toInteger(), object.value("without"_L1).toInt(),
        object.value("carries"_L1).toVariant().toStringList(), object.value("areFew"_L1).toBool(),
        object.value("lookedUp"_L1).toInteger(), object.value("named"_L1).toString(),
        object.value("newest"_L1).toInteger()};
}

CountedRuns countedRuns(const stack::RunMetric &metric, const QList<mlflow::Run> &runs, std::optional<qint64> before)
{
    const mlflow::Placeholders placeholders(metric.placeholders);
    const bool isInterval = metric.measures == stack::RunMetric::Measures::Interval;
    CountedRuns counted;
    for (const mlflow::Run &run : runs) {
        const bool hasNumber = run.metrics.contains(metric.metric);
        // A run without a number proves no training, so no interval ends with it.
        if (run.status != mlflow::RunStatus::Finished || !run.startTime || placeholders.match(run)
            || !(hasNumber || (!isInterval && run.notNumbers.contains(metric.metric))))
            continue;
        const qint64 start = run.startTime->toMSecsSinceEpoch();
        store::Sample sample = sampleOf(start,
            isInterval ? static_cast<double>(start - before.value_or(start)) / msPerMinute
                       : valueOf(run, metric.metric));
        sample.source = run.id;
        sample.label = run.name;
        sample.weight = isInterval ? 0 : testSize(run, metric.testSamples);
        if (!isInterval || before)
            counted.samples.append(sample);
        counted.first = std::min(counted.first.value_or(start), start);
        before = start;
    }
    return counted;
}

bool isMostOf(qsizetype gone, std::size_t known)
{
    return gone >= fewRuns && 2 * gone > static_cast<qsizetype>(known);
}

Result<RunsTaken> takeRuns(store::Connection &connection, const RunIntake &intake)
{
    if (const Result<void> left = intake.isOther ? letAllLeave(connection, intake.key) : Result<void>(); !left)
        return tl::make_unexpected(left.error());
    // Another page may be on its way, so what this one says is not known to who sent it.
    const Result<store::MetricProgress> progress = store::readProgress(connection, intake.key);
    if (!progress)
        return tl::make_unexpected(progress.error());
    RunState state = intake.state;
    state.first = intake.isOther ? 0 : RunState::fromText(progress->resume).first;
    const Result<qint64> kept = store::readSamplesKept(connection, intake.key);
    if (!kept)
        return tl::make_unexpected(kept.error());
    const auto known
        = store::readSamples(connection, intake.key, intake.span.from, intake.span.to, std::numeric_limits<int>::max());
    if (!known)
        return tl::make_unexpected(known.error());
    const Result<std::optional<qint64>> before = startBefore(connection, intake, *known, state.first, *kept);
    if (!before)
        return tl::make_unexpected(before.error());
    const CountedRuns counted = countedRuns(intake.metric, intake.span.runs, *before);

    RunsTaken taken;
    store::MetricIntake written;
    written.samples = counted.samples;
    // What was forgotten is not taken again, and nothing new.
    written.samples.removeIf([&kept](const store::Sample &sample) { return sample.at < *kept; });
    written.progress = intake.progress;
    written.contacts = intake.contacts;
    QSet<QString> present;
    for (const store::Sample &sample : written.samples)
        present.insert(sample.source);
    for (const store::Sample &sample : *known) {
        if (!present.remove(sample.source))
            written.goneSources << sample.source;
    }
    taken.samples = present.size();
    const qsizetype gone = written.goneSources.size();
    if (!intake.mayShrink && isMostOf(gone, known->size())) {
        taken.kept = gone;
        written.goneSources.clear();
    }
    if (counted.first && !*before)
        state.first = *counted.first;
    written.progress->resume = state.toText();
    taken.first = state.first;
    return store::takeIn(connection, intake.key, written).map([&] { return taken; });
}

} // namespace conche::trends
