// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/board.h"
#include "health/headline.h"
#include "health/watch/round.h"
#include "stack/consent.h"
#include "stack/stackfile.h"
#include "trends/trends.h"

namespace conche::models {

/*! What is remembered of a check besides its newest result. */
struct CheckPast
{
    QDateTime asked; ///< when the newest result was got
    bool isStored = false; ///< the newest result was read from the store: it has no evidence
    QList<std::optional<Verdict>> strip; ///< the worst of each of the last 24 hours, oldest first
    std::optional<QDateTime> goodAt; ///< when it was last Ok
    QString good; ///< what was found then

    friend bool operator==(const CheckPast &, const CheckPast &) = default;
};

/*! Everything that is known of a stack at one moment, as pages show it. */
struct Overview
{
    QString path; ///< of the stack file
    std::optional<stack::Stack> stack; ///< as it was read last without errors
    QList<stack::Diagnostic> diagnostics; ///< of the file as it is now
    std::optional<Error> fileTrouble; ///< the file cannot be read
    QList<stack::Demand> openDemands; ///< wait for consent

    std::optional<health::CheckRunReport> report; ///< the newest result of each check, signs and outage
    QMap<QString, CheckPast> past; ///< by id of the check
    QMap<QString, store::SubjectState> subjects; ///< what is believed, by "check:ID" or "sign:ID"
    QMap<QString, store::Quieting> quieted; ///< by subject
    QStringList sleeps; ///< who promised to check and did not
    QStringList undelivered; ///< alerts that did not reach anybody
    std::optional<Error> storeTrouble; ///< why nothing is remembered

    checklists::BoardState board; ///< where the checklists stand
    bool areListsRead = false; ///< the board is told for the first time

    QList<trends::MetricReport> metrics; ///< as they were judged last, in the stack file's order
    int metricsRead = 0; ///< how often the store has told of them
    std::optional<Error> metricsTrouble; ///< why it could not
    bool isCollecting = false; ///< new values are being taken in

    bool isChecking = false;
    std::optional<QDateTime> checked; ///< when a round ended last
    std::optional<std::chrono::milliseconds> interval; ///< of the check that is asked most often
    std::optional<QDateTime> next; ///< when the next check is due
    bool isOnlyAsked = false; ///< nothing is checked unless the user asks
    QDateTime now;
};

/*! What matters most of the stack at this moment: page, header and tray say the same. */
[[nodiscard]] health::Headline headlineOf(const Overview &overview);

} // namespace conche::models
