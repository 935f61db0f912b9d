// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QVariant>

#include <chrono>
#include <memory>

class QSqlError;

namespace conche::store {

/*! One open SQLite database, used on the thread that opened it. SQL stays behind it. */
class Connection
{
public:
    /*! Opens or makes the file, sets and checks WAL and foreign keys, and migrates it to our schema in one transaction.
     */
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path);
    ~Connection();

    /*! How long a lock of another process is waited for, unless setPatience() says otherwise. */
    static constexpr std::chrono::milliseconds patience{5000};
    [[nodiscard]] Result<void> setPatience(std::chrono::milliseconds span);

    using Row = QVariantList;
    [[nodiscard]] Result<QList<Row>> query(const QString &sql, const QVariantList &values = {});
    /*! The number of rows changed. */
    [[nodiscard]] Result<int> execute(const QString &sql, const QVariantList &values = {});
    /*! All or nothing: rolled back where \a work fails. */
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);

private:
    explicit Connection(QString path);
    [[nodiscard]] Result<qsizetype> version();
    /*! Refuses a store of another version before anything of it is changed. */
    [[nodiscard]] Result<void> refuseForeign();
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> migrate();
    [[nodiscard]] Error errorFrom(const QSqlError &error);

    QString m_path;
    QString m_name;
    bool m_wasLocked = false; ///< why the last statement that failed did
};

} // namespace conche::store
