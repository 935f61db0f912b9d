// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include <algorithm>
#include <array>

namespace conche::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array Table{
    Scenario{.name = "healthy"_L1, .sentence = "Everything runs, trains and stores data."_L1},
    Scenario{.name = "training-silent"_L1,
        .sentence = "No model was trained for three days, though training is said to be initiated."_L1,
        .training = Training::Silent},
    Scenario{.name = "classifier-silent"_L1,
        .sentence = "The energy model trains; each training of the classifier failed for three days."_L1,
        .training = Training::ClassifierFails},
    Scenario{.name = "placeholder-training"_L1,
        .sentence = "For three days only emergency trainings on made-up numbers were logged."_L1,
        .training = Training::PlaceholdersOnly},
    Scenario{.name = "no-data"_L1,
        .sentence = "No energy or weather record arrived in the last twelve hours."_L1,
        .noDataFor = 12h},
    Scenario{.name = "slow-features"_L1, .sentence = "Feature engineering takes 34 seconds."_L1, .featuresTake = 34s},
    Scenario{.name = "weather-gap"_L1,
        .sentence = "The last complete UTC day has ten weather records instead of 24."_L1,
        .weatherGap = true},
    Scenario{.name = "accuracy-decline"_L1,
        .sentence = "Both models train on time and got worse for thirty days, down to about 0.80."_L1,
        .accuracyDeclines = true},
    Scenario{.name = "scheduler-stopped"_L1,
        .sentence = "The scheduler is stopped and has no job."_L1,
        .schedulerRuns = false},
    Scenario{.name = "database-down"_L1,
        .sentence = "PostgreSQL has exited: MLflow's version is green, its API answers 503."_L1,
        .databaseRuns = false},
    Scenario{.name = "mlflow-host-blocked"_L1,
        .sentence = "A newer MLflow refuses the host name that it is asked under."_L1,
        .mlflowBlocksHosts = true},
    Scenario{.name = "slow-decline"_L1,
        .sentence = "In ninety days the classifier lost five points and trainings got longer; features take 14 seconds "
                    "and artifacts grow by 3 GB a month."_L1,
        .featuresTake = 14s,
        .wearsOut = true},
    Scenario{.name = "flapping"_L1,
        .sentence = "Every other minute the API service answers HTTP 500 and its container restarts."_L1,
        .flaps = true},
};

} // namespace

std::span<const Scenario> scenarios()
{
    return Table;
}

const Scenario *scenarioNamed(QStringView name)
{
    const auto found = std::ranges::find_if(Table, [name](const Scenario &each) { return name == each.name; });
    return found == Table.end() ? nullptr : &*found;
}

QStringList scenarioNames()
{
    QStringList names;
    for (const Scenario &scenario : Table)
        names.append(scenario.name);
    return names;
}

} // namespace conche::practice
