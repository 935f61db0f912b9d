// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist.h"

namespace conche::checklists {

/*! The word that stands for a kind of evidence in a template: "check", "log-watch". */
[[nodiscard]] QString evidenceWord(EvidenceReference::Kind kind);
/*! All words, with ":NAME" where a name has to follow. */
[[nodiscard]] QStringList evidenceForms();

/*! Reads "check:disk" or "trends"; the error is a reason only. */
[[nodiscard]] Result<EvidenceReference> evidenceFromText(const QString &text);

} // namespace conche::checklists
