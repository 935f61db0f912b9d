// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journaltable.h"

namespace conche::journal {

using Entry = store::JournalEntry;
using Query = store::JournalQuery;

/*! The kinds of entries. */
inline const QString stateKind = QStringLiteral("state"); ///< what is believed of a check changed
inline const QString signKind = QStringLiteral("sign"); ///< a warning sign was raised or has cleared
inline const QString flapKind = QStringLiteral("flap"); ///< a check began to change again and again, or has settled
inline const QString levelKind = store::levelEntry; ///< the outage's level changed
inline const QString alertKind = QStringLiteral("alert"); ///< somebody was told, or could not be
inline const QString quietKind = QStringLiteral("quiet"); ///< alerts were acknowledged, muted or wanted again
inline const QString gapKind = QStringLiteral("gap"); ///< nobody checked for some time
inline const QString clockKind = QStringLiteral("clock"); ///< the clock was set back
inline const QString startKind = store::startEntry; ///< a container was started on purpose
inline const QString signOffKind = QStringLiteral("signoff"); ///< the run of a checklist was signed off
inline const QString noteKind = QStringLiteral("note"); ///< what a person wrote

/*! All kinds, as the command line takes them. */
[[nodiscard]] QStringList kinds();

/*! The dated stream of what happened on a stack. Kept for ever, on purpose: it is what is left of all else. */
class Journal
{
public:
    explicit Journal(store::Database &database);

    void append(const Entry &entry, QObject *owner, Then<void> then);
    /*! The newest entries that match, oldest of them first. */
    void read(const Query &query, QObject *owner, Then<QList<Entry>> then) const;

private:
    store::Database &m_database;
};

} // namespace conche::journal
