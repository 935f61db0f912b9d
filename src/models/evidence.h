// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"
#include "timetext.h"

namespace conche::models {

/*! Something that was seen. Instants are told as short as a reader wants them, and exactly. */
struct EvidenceFact
{
    QString name;
    QString value;
    QString exact; ///< with date, time and zone, for who wants to know; empty where the value says it all

    friend bool operator==(const EvidenceFact &, const EvidenceFact &) = default;
};

/*! What is told of one check or sign. All texts are plain. */
struct EvidenceText
{
    QString subject; ///< "check:ID" or "sign:ID"; empty where there is none
    QString title;
    Verdict verdict = Verdict::Unknown;
    QString finding;
    QString quieted; ///< who wants no alerts, until when and why; empty where they are wanted
    QString rule;
    QList<EvidenceFact> facts; ///< what to do, since when, when it was last good, what was seen
    QStringList asked; ///< requests as curl, commands as shell lines
    QString answered;
    QString metric; ///< id of the metric that tells how it was; empty where there is none
    QString history; ///< what is concluded of it: the same sentence as on the Trends page
    QList<std::optional<double>> curve; ///< of the last 30 days
    QString note; ///< why there is less to see than there could be

    friend bool operator==(const EvidenceText &, const EvidenceText &) = default;
};

/*! Nothing where the subject is not there any more. */
[[nodiscard]] EvidenceText evidenceOf(const Overview &overview, const QString &subject, const TimeText &time);

/*! The newest result of the check, or null. */
[[nodiscard]] const health::CheckResult *resultOf(const Overview &overview, const QString &check);

} // namespace conche::models
