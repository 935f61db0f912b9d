// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainings.h"

#include "series.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace conche::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Day = 24 * 60 * Minute;
constexpr qint64 Interval = 30 * Minute;
constexpr qint64 FirstMinute = 26 * Minute; ///< of the hour; the next is half an hour later
constexpr qint64 TroubleDays = 3;

QString stamp(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(u"yyyyMMdd_HHmm"_s);
}

QString hex(quint64 bits)
{
    return u"%1"_s.arg(bits, 16, 16, QChar(u'0'));
}

/*! An id that names training, experiment and kind, so that a run is found again without keeping it. */
QString runId(const World &world, qint64 training, int experiment, int kind)
{
    const quint64 content = (static_cast<quint64>(training) << 8) | static_cast<quint64>(experiment << 4 | kind);
    const quint64 high = world.bits("run"_L1, static_cast<qint64>(content));
    return hex(high) + hex(content ^ mixed(high));
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace

std::optional<double> TrainingRun::metric(QStringView key) const
{
    const auto found = std::ranges::find(metrics, key, &std::pair<QString, double>::first);
    return found == metrics.end() ? std::nullopt : std::optional(found->second);
}

std::optional<QString> TrainingRun::param(QStringView key) const
{
    const auto found = std::ranges::find(params, key, &std::pair<QString, QString>::first);
    return found == params.end() ? std::nullopt : std::optional(found->second);
}

Trainings::Trainings(const World &world)
    : m_world(world)
{
}

double Trainings::score(qint64 time, int experiment) const
{
    const auto series = experiment == 1 ? "r2"_L1 : "accuracy"_L1;
    const double day = static_cast<double>(time) / static_cast<double>(Day);
    const double best = experiment == 1 ? 0.935 : 0.915;
    double value = best + 0.006 * std::cos(2 * std::numbers::pi * (day - 0.6))
        + 0.004 * std::cos(2 * std::numbers::pi * day / 7) + 0.007 * m_world.noise(series, time / Minute);
    if (m_world.scenario().accuracyDeclines) {
        const double start = static_cast<double>(m_world.startedAt().toMSecsSinceEpoch()) / static_cast<double>(Day);
        value -= (best - 0.80) * std::clamp((day - (start - 30)) / 30, 0.0, 1.0);
    }
    if (experiment == 2)
        value -= 0.05 * m_world.wear(time);
    return std::min(value, 0.999);
}

void Trainings::spoil(TrainingRun &run, qint64 training) const
{
    if (training > m_world.startedAt().toMSecsSinceEpoch() - TroubleDays * Day)
        return;
    const double chance = m_world.uniform("spoilt"_L1, training + run.experiment);
    for (auto &[key, value] : run.metrics) {
        const bool isScore = key == u"r2_score"_s || key == u"accuracy"_s;
        if (isScore && chance < 0.002)
            value = std::numeric_limits<double>::quiet_NaN();
        else if (isScore && chance < 0.003)
            value = std::numeric_limits<double>::max(); // as MLflow stores an infinity
    }
}

void Trainings::finish(TrainingRun &run, qint64 training, Kind kind) const
{
    run.id = runId(m_world, training, run.experiment, static_cast<int>(kind));
    const qint64 end = run.start + 1800 + static_cast<qint64>(2500 * m_world.uniform("logging"_L1, run.start));
    if (end <= m_world.now().toMSecsSinceEpoch())
        run.end = end;
    else
        run.status = "RUNNING"_L1;
}

TrainingRun Trainings::metricsRun(qint64 training, int experiment) const
{
    TrainingRun run;
    run.experiment = experiment;
    run.status = "FINISHED"_L1;
    run.start = training + (experiment == 1 ? 0 : 21 * Second)
        + static_cast<qint64>(4000 * m_world.uniform("jitter"_L1, training + experiment));
    const double best = score(training, experiment);
    const auto near
        = [&](QLatin1StringView series, double spread) { return spread * m_world.noise(series, run.start); };
    run.name = (experiment == 1 ? u"energy_optimization_"_s : u"production_classifier_"_s) + stamp(run.start);
    if (experiment == 1) {
        const double mse = (1 - best) * 118 + near("mse"_L1, 0.3);
        run.metrics = {{u"mse"_s, mse}, {u"mae"_s, std::sqrt(mse) * 0.79}, {u"r2_score"_s, best}};
    } else {
        run.metrics = {{u"accuracy"_s, best}, {u"precision"_s, best + near("precision"_L1, 0.006)},
            {u"recall"_s, best + near("recall"_L1, 0.006)}, {u"f1_score"_s, best + near("f1"_L1, 0.004)}};
    }
    run.metrics.append({u"cv_mean"_s, best - 0.012 + near("cv"_L1, 0.004)});
    run.metrics.append({u"cv_std"_s, 0.021 + near("cvstd"_L1, 0.003)});
    run.metrics.append(
        {u"training_time_seconds"_s, rounded(13.5 + near("time"_L1, 1.8) + 120 * m_world.wear(training), 2)});
    spoil(run, training);
    // About the hours of a year.
    const int samples = 9000 + static_cast<int>(m_world.uniform("samples"_L1, training) * 200);
    run.params = {{u"model_type"_s, experiment == 1 ? u"RandomForestRegressor"_s : u"RandomForestClassifier"_s},
        {u"n_estimators"_s, u"100"_s}, {u"max_depth"_s, u"10"_s}, {u"features_count"_s, u"8"_s},
        {u"training_samples"_s, QString::number(samples * 4 / 5)},
        {u"test_samples"_s, QString::number(samples - samples * 4 / 5)}};
    finish(run, training, Kind::Metrics);
    return run;
}

TrainingRun Trainings::artifactRun(const TrainingRun &metrics) const
{
    TrainingRun run;
    run.experiment = metrics.experiment;
    run.status = "FINISHED"_L1;
    run.start = metrics.start + 5 * Second;
    run.name = (run.experiment == 1 ? u"energy_model_artifact_"_s : u"classifier_model_artifact_"_s) + stamp(run.start);
    run.params = {{u"artifact_type"_s, u"sklearn_model"_s}, {u"artifact_of"_s, metrics.name}};
    return run;
}

TrainingRun Trainings::placeholderRun(qint64 training) const
{
    TrainingRun run;
    run.experiment = 1;
    run.status = "FINISHED"_L1;
    run.start = training;
    run.name = u"EMERGENCY_TRAINING_"_s + stamp(training);
    run.metrics = {{u"train_r2"_s, 0.981 + 0.004 * m_world.noise("placeholder"_L1, training)}};
    run.params = {{u"model_type"_s, u"Emergency_RandomForest"_s}, {u"n_estimators"_s, number(50)}};
    finish(run, training, Kind::Placeholder);
    return run;
}

Trainings::Outcome Trainings::outcomeOf(qint64 training, int experiment) const
{
    const bool isOld = training <= m_world.startedAt().toMSecsSinceEpoch() - TroubleDays * Day;
    if (isOld) {
        const bool failed = m_world.uniform("failed"_L1, training + experiment) < 0.008;
        return m_world.wasDown(training) ? Outcome::None : failed ? Outcome::Failed : Outcome::Trained;
    }
    switch (m_world.scenario().training) {
    case Training::Regular:
        return Outcome::Trained;
    case Training::Silent:
        return Outcome::None;
    case Training::ClassifierFails:
        return experiment == 1 ? Outcome::Trained : Outcome::Failed;
    case Training::PlaceholdersOnly:
        return experiment == 1 ? Outcome::Placeholder : Outcome::None;
    }
    return Outcome::None;
}

QList<TrainingRun> Trainings::runsOf(qint64 training, int experiment) const
{
    QList<TrainingRun> runs;
    switch (outcomeOf(training, experiment)) {
    case Outcome::None:
        break;
    case Outcome::Trained: {
        const TrainingRun metrics = metricsRun(training, experiment);
        TrainingRun artifact = artifactRun(metrics);
        finish(artifact, training, Kind::Artifact);
        runs = {artifact, metrics};
        break;
    }
    case Outcome::Failed:
        runs = {metricsRun(training, experiment)};
        if (runs.first().end)
            runs.first().status = "FAILED"_L1;
        break;
    case Outcome::Placeholder:
        runs = {placeholderRun(training)};
        break;
    }
    const qint64 now = m_world.now().toMSecsSinceEpoch();
    runs.removeIf([now](const TrainingRun &run) { return run.start > now; });
    return runs;
}

qsizetype Trainings::runCount(qint64 training, int experiment) const
{
    // What began a minute ago has started all its runs.
    if (training > m_world.now().toMSecsSinceEpoch() - Minute)
        return runsOf(training, experiment).size();
    const Outcome outcome = outcomeOf(training, experiment);
    return outcome == Outcome::None ? 0 : outcome == Outcome::Trained ? 2 : 1;
}

void Trainings::visitTrainings(Order order, qint64 from, const std::function<bool(qint64)> &visit) const
{
    const qint64 now = m_world.now().toMSecsSinceEpoch();
    // A training's runs begin within a minute.
    const qint64 oldest = std::max(from - Minute, m_world.historyStart().toMSecsSinceEpoch());
    // By the clock and not by the start, so that one more start finds the same runs.
    const qint64 first = (oldest - FirstMinute + Interval - 1) / Interval * Interval + FirstMinute;
    QList<qint64> trainings;
    for (qint64 regular = first; regular <= now; regular += Interval)
        trainings.append(regular);
    const qsizetype regulars = trainings.size();
    for (const QDateTime &at : m_world.requestedTrainings()) {
        if (at.toMSecsSinceEpoch() >= oldest)
            trainings.append(at.toMSecsSinceEpoch());
    }
    std::inplace_merge(trainings.begin(), trainings.begin() + regulars, trainings.end());
    if (order == Order::NewestFirst)
        std::ranges::reverse(trainings);
    (void)std::ranges::all_of(trainings, visit);
}

void Trainings::visit(int experiment, Order order, qint64 from, qint64 skipped,
    const std::function<bool(const TrainingRun &)> &visit) const
{
    visitTrainings(order, from, [&](qint64 training) {
        if (const qsizetype count = runCount(training, experiment); count <= skipped) {
            skipped -= count;
            return true;
        }
        QList<TrainingRun> runs = runsOf(training, experiment);
        if (order == Order::OldestFirst)
            std::ranges::reverse(runs);
        return std::ranges::all_of(runs.sliced(std::exchange(skipped, 0)), visit);
    });
}

std::optional<TrainingRun> Trainings::run(const QString &id) const
{
    bool isHigh = false;
    bool isLow = false;
    const quint64 high = id.left(16).toULongLong(&isHigh, 16);
    const quint64 content = id.mid(16).toULongLong(&isLow, 16) ^ mixed(high);
    if (id.size() != 32 || !isHigh || !isLow || high != m_world.bits("run"_L1, static_cast<qint64>(content)))
        return std::nullopt;
    const auto runs = runsOf(static_cast<qint64>(content >> 8), static_cast<int>(content >> 4 & 0xf));
    const auto found = std::ranges::find(runs, id, &TrainingRun::id);
    return found == runs.end() ? std::nullopt : std::optional(*found);
}

qint64 Trainings::count() const
{
    qint64 count = 0;
    visitTrainings(Order::NewestFirst, 0, [&](qint64 training) {
        count += runCount(training, 1) + runCount(training, 2);
        return true;
    });
    return count;
}

} // namespace conche::practice
