// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberstatement.h"

#include <sqlite3.h>

namespace conche::store {

NumberStatement::NumberStatement(Connection &connection, const QString &sql)
    : m_connection(connection)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v2(connection.handle(), text.constData(), static_cast<int>(text.size()), &m_statement, nullptr);
}

NumberStatement::~NumberStatement()
{
    sqlite3_finalize(m_statement);
}

NumberStatement &NumberStatement::operator<<(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

NumberStatement &NumberStatement::operator<<(double value)
{
    sqlite3_bind_double(m_statement, ++m_bound, value);
    return *this;
}

NumberStatement &NumberStatement::operator<<(std::nullopt_t)
{
    sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

Result<void> NumberStatement::execute()
{
    return next().map([this](bool) {
        m_bound = 0;
        sqlite3_reset(m_statement);
    });
}

Result<bool> NumberStatement::next()
{
    // A statement that could not be prepared is null here, and the connection remembers why.
    const int code = m_statement ? sqlite3_step(m_statement) : sqlite3_errcode(m_connection.handle());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return tl::make_unexpected(m_connection.errorNow());
}

qint64 NumberStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<double> NumberStatement::real(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_column_double(m_statement, column);
}

} // namespace conche::store
