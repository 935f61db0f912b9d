// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkresult.h"

#include <algorithm>

namespace conche::health {

/*! Start of the newest run that counts as training; 0 where MLflow answered that there is none. */
[[nodiscard]] inline QString countedRun(const QString &experiment)
{
    return QStringLiteral("counted:") + experiment;
}

/*! Start of the newest run of any status; 0 where MLflow answered that there is none. */
[[nodiscard]] inline QString anyRun(const QString &experiment)
{
    return QStringLiteral("any:") + experiment;
}

/*! How often the engine started a container again by itself. */
[[nodiscard]] inline QString restartCount(const QString &container)
{
    return QStringLiteral("restarts:") + container;
}

/*! When a container was started last. */
[[nodiscard]] inline QString containerStart(const QString &container)
{
    return QStringLiteral("started:") + container;
}

/*! Distinct hours with records in the last seven complete UTC days. */
[[nodiscard]] inline QString weekHours()
{
    return QStringLiteral("week-hours");
}

/*! When the newest record of a series is from, future ones left out. */
[[nodiscard]] inline QString newestRecord()
{
    return QStringLiteral("newest-record");
}

[[nodiscard]] inline std::optional<qint64> observed(const QList<Observation> &observations, const QString &name)
{
    const auto found = std::ranges::find(observations, name, &Observation::name);
    return found == observations.end() ? std::nullopt : std::optional(found->value);
}

/*! Symptoms that questions find by themselves. */
inline const QString noRecordsSymptom = QStringLiteral("no-records");
inline const QString stoppedSymptom = QStringLiteral("stopped");

} // namespace conche::health
