// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"

#include "store/lastknown.h"
#include "trends/modelaudit.h"

namespace conche::checklists {

/*! What evidence is found from where nobody asks anew: the newest results, what is believed of signs, and metrics. */
void readStoredFacts(
    store::Database &database, const stack::Stack &stack, const QDateTime &now, QObject *owner, Then<Facts> then);

/*! What the store knows of checks and signs, as facts. Pure. */
[[nodiscard]] Facts factsFrom(const stack::Stack &stack, const store::LastKnown &known, const QDateTime &now);

/*! The audits as evidence: the newest run of each experiment against what is normal. Nothing where no run is known. */
[[nodiscard]] std::optional<Evidence> auditEvidence(
    const QList<trends::ModelAudit> &audits, const QList<trends::MetricReport> &metrics);

} // namespace conche::checklists
