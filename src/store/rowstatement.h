// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <optional>

struct sqlite3_stmt;

namespace conche::store {

/*! A statement that is run for very many rows. It goes past Qt SQL to the same SQLite: binding a QVariant takes longer
 * there than writing the row. Not to be used beyond the transaction that it was made in. */
class RowStatement
{
public:
    RowStatement(Connection &connection, const QString &sql);
    ~RowStatement();
    Q_DISABLE_COPY_MOVE(RowStatement)

    /*! The values of the next run, from the first placeholder on; nullopt is stored as NULL. */
    RowStatement &operator<<(qint64 value);
    RowStatement &operator<<(double value);
    RowStatement &operator<<(const QString &value);
    RowStatement &operator<<(std::nullopt_t);
    template <typename Number>
    RowStatement &operator<<(const std::optional<Number> &value)
    {
        return value ? *this << *value : *this << std::nullopt;
    }
    /*! Runs a statement that has no answer, and is ready for the next row. */
    [[nodiscard]] Result<void> execute();
    /*! The next row of an answer; false after the last one. */
    [[nodiscard]] Result<bool> next();
    /*! Ends an answer, and is ready for the next values. */
    void reset();
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<double> real(int column) const; ///< nullopt where it is NULL
    [[nodiscard]] QString text(int column) const;

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_error; ///< why it could not be prepared
    int m_bound = 0;
    QStringList m_texts; ///< of the values that are bound: SQLite does not copy them
};

} // namespace conche::store
