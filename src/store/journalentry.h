// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace conche::store {

/*! A dated entry of a stack's journal. Entries are appended and never changed. */
struct JournalEntry
{
    QString uid; ///< makes it the same entry wherever it comes from; made where it is empty
    QString stack;
    QDateTime at;
    QString kind; ///< "state", "sign", "level", "alert", "quiet", "gap", "note" …
    QString subject; ///< "check:disk", "sign:no-raw-data", or empty
    QString actor; ///< who did it; empty for Conche itself
    QString text;
    QJsonObject details;

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/*! The kind of entry that tells the outage's level, in its details. */
inline const QString levelEntry = QStringLiteral("level");
/*! The kind of entry that says that a container was started on purpose; its subject is the container. */
inline const QString startEntry = QStringLiteral("start");

} // namespace conche::store
