// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/verdict.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace conche::health {

/*! Something that was found, by name: "chocolate_factory_mlops" is "running, healthy". */
struct Fact
{
    QString name;
    QString value;

    friend bool operator==(const Fact &, const Fact &) = default;
};

/*! What a reader needs to believe a verdict, or to doubt it. All texts are free of secrets. */
struct Evidence
{
    QString source; ///< who was asked: "InfluxDB 2", "docker, context production"
    QStringList asked; ///< requests as curl, commands as shell lines
    QString answered; ///< an excerpt
    QString rule; ///< the rule that the verdict follows from
    QList<Fact> facts;
    QString nextStep;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/*! A number that was seen and that signs compare over time: times are milliseconds since the epoch. */
struct Observation
{
    QString name; ///< of its kind and thing: "restarts:chocolate_factory_mlops"
    qint64 value = 0;

    friend bool operator==(const Observation &, const Observation &) = default;
};

/*! A question of the stack file that was not asked, and why. The id is a check's, or "check:part". */
struct NotAsked
{
    QString id;
    QString reason;

    friend bool operator==(const NotAsked &, const NotAsked &) = default;
};

/*! The answer to one check. */
struct CheckResult
{
    QString id;
    QString title;
    Verdict verdict = Verdict::Unknown;
    QString summary;
    std::chrono::milliseconds latency{0}; ///< of the slowest answer
    Evidence evidence;
    std::optional<ErrorCode> fault; ///< why the question could not be answered, where it could not
    QStringList symptoms; ///< what signs look for: "no-records"
    QList<Observation> observations;
};

/*! What a warning sign comes to: Ok where it is clear, its severity where it is raised, else Unknown. */
struct SignResult
{
    QString id;
    QString title;
    Verdict severity = Verdict::Warning;
    Verdict verdict = Verdict::Unknown;
    QString summary;
    QList<Fact> facts;
};

/*! How long training has been out, as the levels of the emergency plan: 0 none, 1 below 24 h, 2 above, 3 above 48 h. */
struct Outage
{
    std::optional<int> level; ///< nothing where no run is known and MLflow does not answer
    std::optional<QDateTime> since; ///< start of the last run that counts
    QString summary;
};

/*! How many of the checks that the stack's health score counts passed; Warning passes. */
struct Score
{
    int passed = 0;
    int of = 0;
};

/*! How many of the configured questions were asked. ran + missing.size() == of. */
struct Coverage
{
    int ran = 0;
    int of = 0;
    QList<NotAsked> missing;
};

/*! All checks asked together. */
struct CheckRunReport
{
    QString stack;
    QDateTime started;
    std::chrono::milliseconds duration{0};
    Verdict verdict = Verdict::Unknown;
    Score score;
    Coverage coverage;
    QList<CheckResult> results; ///< worst first, then in the stack file's order
    QList<SignResult> signs; ///< in the stack file's order
    std::optional<Outage> outage; ///< nothing where no check looks for trainings
};

} // namespace conche::health
