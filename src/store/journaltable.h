// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "journalentry.h"

#include <optional>

namespace conche::store {

/*! Which entries of a journal are meant; what is not set does not narrow. */
struct JournalQuery
{
    QString stack;
    std::optional<QDateTime> since;
    std::optional<QDateTime> until;
    QStringList kinds;
    QString containing; ///< in the text or the subject, without regard to case
    int maximum = 1000;
    std::optional<qint64> after = std::nullopt; ///< the number of an entry: those that were written later
};

[[nodiscard]] Result<void> insertEntry(Connection &connection, qint64 stack, const JournalEntry &entry);
/*! The newest entries that match, oldest of them first. */
[[nodiscard]] Result<QList<JournalEntry>> selectEntries(Connection &connection, const JournalQuery &query);

} // namespace conche::store
