// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist.h"

#include "health/checkresult.h"
#include "stack/stack.h"
#include "trends/trends.h"

#include <QJsonObject>
#include <QMap>

namespace conche::checklists {

/*! One fact of several about an item. */
struct EvidenceRow
{
    QString title;
    std::optional<Verdict> verdict; ///< nothing where no limit says what is good
    QString now; ///< "14.2 GB"
    QString growth; ///< "+0.6 GB this month"; empty where it is not known
    QString limit; ///< "under 1 GB in 30 d"; empty where there is none
    QList<std::optional<double>> curve; ///< oldest first; empty where there is none
    QString metric; ///< its id, where it is one

    friend bool operator==(const EvidenceRow &, const EvidenceRow &) = default;
};

/*! What the machine knows about an item at one moment. */
struct Evidence
{
    enum class State {
        ByHand, ///< no machine knows
        NotAsked, ///< it has to be asked for; the sentence says what that does
        Missing, ///< the stack has no such check or metric, or nothing was measured yet
        Known,
    };

    State state = State::ByHand;
    std::optional<Verdict> verdict; ///< of a known fact: the worst of its rows
    QString sentence; ///< "artifacts +0.6 GB this month, disk 41 % full"; "by hand"
    QDateTime measured;
    QList<EvidenceRow> rows;
    bool isPartial = false; ///< found until then: the asking is under way, or was cut

    /*! True where it is a fact that may stand for an answer. */
    [[nodiscard]] bool isFine() const { return state == State::Known && verdict == Verdict::Ok; }

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/*! All that evidence is found from. */
struct Facts
{
    stack::Stack stack;
    std::optional<health::CheckRunReport> report; ///< newest results and signs
    QMap<QString, QDateTime> asked; ///< by check: when its newest result was got
    QList<trends::MetricReport> metrics;
    std::optional<Evidence> audit; ///< of the models, against their baselines
    std::optional<Evidence> drill; ///< the last restore that was tried
    QMap<QString, Evidence> answers; ///< what was asked for, by evidenceKey(); newest
    QDateTime now;
    std::optional<QDateTime> deployed = {}; ///< what was measured before says nothing about what is there now
};

/*! Where an answer that was asked for is found in Facts::answers: the item's id and the reference's text. */
[[nodiscard]] QString evidenceKey(const QString &item, const EvidenceReference &reference);

/*! What is known about an item. \a since is when the run before was completed, for what is said "since the last run".
 * Pure. */
[[nodiscard]] Evidence evidenceFor(const Item &item, const Facts &facts, const std::optional<QDateTime> &since);

/*! As it is kept with a tick, and read back. Curves are left out. */
[[nodiscard]] QJsonObject evidenceToJson(const Evidence &evidence);
[[nodiscard]] std::optional<Evidence> evidenceFromJson(const QJsonObject &json);

} // namespace conche::checklists
