// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencewords.h"
#include "run.h"

namespace conche::checklists {

namespace {

bool isFruitless(const Evidence &evidence)
{
    return evidence.isPartial && evidence.verdict == Verdict::Unknown;
}

} // namespace

QMap<QString, Evidence> evidenceOf(const Run &run, Facts facts)
{
    std::optional<QDateTime> since = run.previous;
    if (run.list.isOfRunOnly && run.began)
        facts.deployed = since = run.began;
    facts.answers.clear();
    for (const RunItem &item : run.items) {
        for (const KeptEvidence &kept : item.kept) {
            const Result<EvidenceReference> reference = evidenceFromText(kept.reference);
            if (!reference)
                continue;
            const QString key = evidenceKey(item.item.id, *reference);
            const auto before = facts.answers.constFind(key);
            // What is under way, or was cut, takes nothing back as long as it found nothing.
            if (before == facts.answers.constEnd() || isFruitless(*before) || !isFruitless(kept.evidence))
                facts.answers[key] = kept.evidence;
        }
    }
    QMap<QString, Evidence> evidence;
    for (const RunItem &item : run.items)
        evidence[item.item.id] = evidenceFor(item.item, facts, since);
    return evidence;
}

QStringList ticksByThemselves(const Run &run, const QMap<QString, Evidence> &evidence, const QDateTime &since)
{
    QStringList ids;
    if (run.isLocked())
        return ids;
    for (const RunItem &item : run.items) {
        const Evidence known = evidence.value(item.item.id);
        // What was remembered from an earlier period says nothing about this one.
        const bool isFresh = known.measured.isValid() && known.measured >= since;
        if (item.item.ticksItself && item.isUntouched() && isFresh && known.isFine())
            ids << item.item.id;
    }
    return ids;
}

} // namespace conche::checklists
