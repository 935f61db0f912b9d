// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "process/commandrunner.h"
#include "process/transport.h"

namespace conche::postgres {

/*! Whose database is asked; how to get there is the transport's matter. */
struct Database
{
    QString user;
    QString name;
};

struct Answer
{
    QList<QStringList> rows; ///< text of each column; NULL is an empty text
    QString asked;
    std::chrono::milliseconds latency{0};
};

/*! One read-only question through psql. The statement goes to its stdin, never into its arguments.
 *
 * The transport outlives the questions. A statement with a backslash is refused: psql would run commands of its own.
 */
class PostgresClient
{
public:
    PostgresClient(process::CommandRunner &runner, const process::Transport &transport, Database database,
        std::chrono::milliseconds timeLimit);

    void query(const QString &statement, QObject *owner, Then<Answer> then) const;

private:
    process::CommandRunner &m_runner;
    const process::Transport &m_transport;
    Database m_database;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace conche::postgres
