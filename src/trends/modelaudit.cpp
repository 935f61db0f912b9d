// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelaudit.h"

#include "robust.h"

#include "core/elsewhere.h"
#include "store/metrics.h"

#include <algorithm>
#include <cmath>

namespace conche::trends {

namespace {

using Samples = std::vector<store::Sample>;

constexpr std::size_t normalRuns = 20;

const stack::RunMetric *valueOfRuns(const stack::Metric &metric)
{
    const auto *run = std::get_if<stack::RunMetric>(&metric.source);
    return run && run->measures == stack::RunMetric::Measures::Value ? run : nullptr;
}

Samples numbersOf(const Samples &samples)
{
    Samples numbers;
    std::ranges::copy_if(samples, std::back_inserter(numbers), [](const store::Sample &sample) {
        return sample.noNumber == store::NoNumber::None && std::isfinite(sample.value);
    });
    return numbers;
}

const store::Sample *bestOf(const Samples &samples, stack::Metric::Better better)
{
    const store::Sample *best = nullptr;
    for (const store::Sample &sample : samples) {
        const bool isBetter = !best
            || (better == stack::Metric::Better::Higher ? sample.value >= best->value : sample.value <= best->value);
        if (isBetter)
            best = &sample;
    }
    return best;
}

/*! The run that is closest to the median of the period that is called good, or else of the oldest runs. */
const store::Sample *normalOf(const Samples &samples, const std::optional<store::MarkedBaseline> &marked)
{
    std::span<const store::Sample> period(samples);
    if (marked) {
        const auto begin = std::ranges::lower_bound(samples, marked->from, {}, &store::Sample::at);
        const auto end = std::ranges::lower_bound(samples, marked->to, {}, &store::Sample::at);
        period = begin < end ? std::span(begin, end) : std::span<const store::Sample>();
    } else {
        period = period.first(std::min(normalRuns, period.size()));
    }
    if (period.empty())
        return nullptr;
    std::vector<double> values;
    for (const store::Sample &sample : period)
        values.push_back(sample.value);
    const double middle = medianOf(values);
    return &*std::ranges::min_element(
        period, {}, [middle](const store::Sample &sample) { return std::abs(sample.value - middle); });
}

/*! The run of a sample with what its other metrics say. */
std::optional<AuditRun> runOf(const store::Sample *sample, const QList<AuditInput> &inputs)
{
    if (!sample)
        return std::nullopt;
    AuditRun run{sample->source, sample->label, sample->at, {}, sample->weight};
    for (const AuditInput &input : inputs) {
        const auto found = std::ranges::find(input.samples, sample->source, &store::Sample::source);
        if (found != input.samples.end() && found->noNumber == store::NoNumber::None)
            run.values.insert(input.metric.id, found->value);
    }
    return run;
}

ModelAudit auditOf(const AuditInput &judged, const QList<AuditInput> &inputs)
{
    ModelAudit audit;
    audit.experiment = valueOfRuns(judged.metric)->experiment;
    audit.metric = judged.metric.id;
    for (const AuditInput &input : inputs)
        audit.metrics << input.metric;
    const Samples samples = numbersOf(judged.samples);
    audit.runs = static_cast<qsizetype>(samples.size());
    audit.isMarked = judged.marked.has_value();
    audit.newest = runOf(samples.empty() ? nullptr : &samples.back(), inputs);
    audit.best = runOf(bestOf(samples, judged.metric.better), inputs);
    audit.baseline = runOf(normalOf(samples, judged.marked), inputs);
    return audit;
}

Result<QList<AuditInput>> readInputs(store::Connection &connection, const stack::Stack &stack)
{
    // A run each half hour for five years and more.
    constexpr int mostRuns = 100'000;
    QList<AuditInput> inputs;
    for (const stack::Metric &metric : stack.metrics) {
        if (!valueOfRuns(metric))
            continue;
        const store::MetricKey key{stack.name, metric.id};
        const auto samples = store::readSamples(connection, key, 0, std::numeric_limits<qint64>::max(), mostRuns);
        if (!samples)
            return tl::make_unexpected(samples.error());
        const auto marked = store::readBaseline(connection, key);
        if (!marked)
            return tl::make_unexpected(marked.error());
        inputs << AuditInput{metric, *samples, *marked};
    }
    return inputs;
}

} // namespace

QList<ModelAudit> modelAudits(const QList<AuditInput> &inputs)
{
    QStringList experiments;
    for (const AuditInput &input : inputs) {
        const auto *run = valueOfRuns(input.metric);
        if (run && !experiments.contains(run->experiment))
            experiments << run->experiment;
    }
    QList<ModelAudit> audits;
    for (const QString &experiment : experiments) {
        QList<AuditInput> own;
        std::ranges::copy_if(inputs, std::back_inserter(own), [&experiment](const AuditInput &input) {
            const auto *run = valueOfRuns(input.metric);
            return run && run->experiment == experiment;
        });
        const auto judged = std::ranges::find_if(
            own, [](const AuditInput &input) { return input.metric.better != stack::Metric::Better::Neither; });
        if (judged != own.end())
            audits << auditOf(*judged, own);
    }
    return audits;
}

void readModelAudits(store::Database &database, const stack::Stack &stack, QObject *owner, Then<QList<ModelAudit>> then)
{
    const auto make = [owner, then](const Result<QList<AuditInput>> &inputs) {
        if (!inputs) {
            then(tl::make_unexpected(inputs.error()));
            return;
        }
        const std::function<QList<ModelAudit>()> work = [inputs = *inputs] { return modelAudits(inputs); };
        computeElsewhere<QList<ModelAudit>>(owner, work, [then](QList<ModelAudit> audits) { then(audits); });
    };
    database.perform<QList<AuditInput>>(
        [stack](store::Connection &connection) { return readInputs(connection, stack); }, owner, make);
}

} // namespace conche::trends
