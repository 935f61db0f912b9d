// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include "core/instant.h"
#include "core/verdict.h"

#include <QJsonObject>

namespace conche::store {

struct StoredObservation
{
    QString name;
    qint64 value = 0;

    friend bool operator==(const StoredObservation &, const StoredObservation &) = default;
};

struct StoredResult
{
    QString check;
    Verdict verdict = Verdict::Unknown;
    qint64 latencyMs = 0;
    QString summary;
    QString fault; ///< name of the error code where the question could not be answered
    QStringList symptoms;
    QList<StoredObservation> observations; ///< written, and read back by History only

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
    /*! What else belongs into the transaction of a run. */
    using Also = std::function<Result<void>(Connection &, qint64 stack)>;

    /*! \a asideFolder keeps what could not be stored: `$XDG_STATE_HOME/conche/unsaved` */
    CheckRuns(Database &database, QString asideFolder);

    /*! StorageFailed where the run was set aside, or where even that failed; the sentence says which. Runs that started
     * before \a keepSince are forgotten, some at each call. */
    void save(const StoredRun &run, const QDateTime &keepSince, const Also &also, QObject *owner, Then<void> then);
    /*! The newest runs of a stack, newest first. */
    void newest(const QString &stack, int maximum, QObject *owner, Then<QList<StoredRun>> then) const;
    /*! The runs that started in the period, oldest first. */
    void within(const QString &stack, const Period &period, QObject *owner, Then<QList<StoredRun>> then) const;

    [[nodiscard]] static QString defaultAsideFolder();

private:
    Database &m_database;
    QString m_asideFolder;
};

[[nodiscard]] QJsonObject toJson(const StoredRun &run);
[[nodiscard]] Result<StoredRun> runFromJson(const QJsonObject &object);

} // namespace conche::store
