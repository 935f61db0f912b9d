// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <chrono>
#include <span>

namespace conche::practice {

/*! What becomes of the trainings that start during the trouble. */
enum class Training { Regular, Silent, ClassifierFails, PlaceholdersOnly };

/*! A state of the whole practice stack: its name, one sentence, and how it differs from health. */
struct Scenario
{
    QLatin1StringView name;
    QLatin1StringView sentence;
    Training training = Training::Regular; ///< since three days before the start
    std::chrono::hours noDataFor{0}; ///< no records in this time before the start, and none since
    std::chrono::milliseconds featuresTake{0};
    bool weatherGap = false; ///< ten points on the last complete UTC day
    bool accuracyDeclines = false; ///< over the thirty days before the start
    bool wearsOut = false; ///< slowly, over the ninety days before the start and since
    bool schedulerRuns = true;
    bool databaseRuns = true;
    bool mlflowBlocksHosts = false;
    bool flaps = false; ///< every other minute the API service fails and its container restarts
};

[[nodiscard]] std::span<const Scenario> scenarios();
/*! The scenario of the name, or nothing. */
[[nodiscard]] const Scenario *scenarioNamed(QStringView name);
[[nodiscard]] QStringList scenarioNames();

} // namespace conche::practice
