// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include "core/verdict.h"

#include <QDateTime>
#include <QJsonObject>

namespace conche::store {

struct StoredResult
{
    QString check;
    Verdict verdict = Verdict::Unknown;
    qint64 latencyMs = 0;
    QString summary;

    friend bool operator==(const StoredResult &, const StoredResult &) = default;
};

/*! A check run as it is remembered. The uid makes it the same run wherever it comes from. */
struct StoredRun
{
    QString uid;
    QString stack;
    QDateTime started;
    qint64 durationMs = 0;
    Verdict verdict = Verdict::Unknown;
    int passed = 0;
    int scoreOf = 0;
    int ran = 0;
    int coverageOf = 0;
    QList<StoredResult> results;

    friend bool operator==(const StoredRun &, const StoredRun &) = default;
};

/*! The check runs of all stacks. A run that cannot be stored is set aside as a file and stored by the next that can be.
 */
class CheckRuns
{
public:
    /*! \a asideFolder keeps what could not be stored: `$XDG_STATE_HOME/conche/unsaved` */
    CheckRuns(Database &database, QString asideFolder);

    /*! StorageFailed where the run was set aside, or where even that failed; the sentence says which. */
    void save(const StoredRun &run, QObject *owner, Then<void> then);
    /*! The newest runs of a stack, newest first. */
    void newest(const QString &stack, int maximum, QObject *owner, Then<QList<StoredRun>> then);

    [[nodiscard]] static QString defaultAsideFolder();

private:
    Database &m_database;
    QString m_asideFolder;
};

[[nodiscard]] QJsonObject toJson(const StoredRun &run);
[[nodiscard]] Result<StoredRun> runFromJson(const QJsonObject &object);

} // namespace conche::store
