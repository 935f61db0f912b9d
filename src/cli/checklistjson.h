// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/board.h"

namespace conche::cli {

[[nodiscard]] QJsonObject toJson(const checklists::Run &run, const QMap<QString, checklists::Evidence> &known = {});
[[nodiscard]] QJsonObject toJson(const checklists::ListState &state, const QDateTime &now, const QTimeZone &zone);
[[nodiscard]] QJsonObject toJson(const checklists::Reminder &reminder);
[[nodiscard]] QJsonObject toJson(const checklists::FoundEntry &entry);

/*! "overdue", "late", "due", "open", "done", "not-due". */
[[nodiscard]] QString standingName(checklists::Standing standing);

} // namespace conche::cli
