// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencewords.h"
#include "run.h"

namespace conche::checklists {

QMap<QString, Evidence> evidenceOf(const Run &run, Facts facts)
{
    facts.answers.clear();
    for (const RunItem &item : run.items) {
        for (const KeptEvidence &kept : item.kept) {
            if (const Result<EvidenceReference> reference = evidenceFromText(kept.reference))
                facts.answers[evidenceKey(item.item.id, *reference)] = kept.evidence;
        }
    }
    QMap<QString, Evidence> evidence;
    for (const RunItem &item : run.items)
        evidence[item.item.id] = evidenceFor(item.item, facts, run.previous);
    return evidence;
}

QStringList ticksByThemselves(const Run &run, const QMap<QString, Evidence> &evidence, const QDateTime &since)
{
    QStringList ids;
    if (run.isLocked())
        return ids;
    for (const RunItem &item : run.items) {
        // Who opened it again by hand wants to answer it by hand.
        const bool isUntouched = !item.answer.at.isValid();
        const Evidence known = evidence.value(item.item.id);
        // What was remembered from an earlier period says nothing about this one.
        const bool isFresh = known.measured.isValid() && known.measured >= since;
        if (item.item.ticksItself && isUntouched && isFresh && known.isFine())
            ids << item.item.id;
    }
    return ids;
}

} // namespace conche::checklists
