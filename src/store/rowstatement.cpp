// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowstatement.h"

#include <sqlite3.h>

namespace conche::store {

RowStatement::RowStatement(Connection &connection, const QString &sql)
    : m_connection(connection)
{
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(connection.handle(), text.constData(), static_cast<int>(text.size()), &m_statement, nullptr)
        != SQLITE_OK)
        m_error = connection.errorNow();
}

RowStatement::~RowStatement()
{
    sqlite3_finalize(m_statement);
}

RowStatement &RowStatement::operator<<(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

RowStatement &RowStatement::operator<<(double value)
{
    sqlite3_bind_double(m_statement, ++m_bound, value);
    return *this;
}

RowStatement &RowStatement::operator<<(const QString &value)
{
    m_texts << value;
    sqlite3_bind_text16(m_statement, ++m_bound, value.constData(), static_cast<int>(2 * value.size()), nullptr);
    return *this;
}

RowStatement &RowStatement::operator<<(std::nullopt_t)
{
    sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

Result<void> RowStatement::execute()
{
    return next().map([this](bool) { reset(); });
}

void RowStatement::reset()
{
    sqlite3_reset(m_statement);
    m_bound = 0;
    m_texts.clear();
}

Result<bool> RowStatement::next()
{
    if (m_error)
        return tl::make_unexpected(*m_error);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return tl::make_unexpected(m_connection.errorNow());
}

qint64 RowStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<double> RowStatement::real(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_column_double(m_statement, column);
}

QString RowStatement::text(int column) const
{
    const void *characters = sqlite3_column_text16(m_statement, column);
    return QString(static_cast<const QChar *>(characters), sqlite3_column_bytes16(m_statement, column) / 2);
}

} // namespace conche::store
