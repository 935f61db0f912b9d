// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCache>
#include <QVariant>

#include <chrono>
#include <memory>

class QSqlError;
class QSqlQuery;
struct sqlite3;

namespace conche::store {

/*! One open SQLite database, used on the thread that opened it. SQL stays behind it. */
class Connection
{
public:
    static constexpr std::chrono::milliseconds usualPatience{5000};

    /*! Opens or makes the file, sets and checks WAL and foreign keys, and migrates it to our schema in one transaction.
     */
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString &path, std::chrono::milliseconds patience = usualPatience);
    ~Connection();

    /*! How long a lock of another process is waited for. */
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }
    [[nodiscard]] Result<void> setPatience(std::chrono::milliseconds span);

    using Row = QVariantList;
    [[nodiscard]] Result<QList<Row>> query(const QString &sql, const QVariantList &values = {});
    /*! The number of rows changed. */
    [[nodiscard]] Result<int> execute(const QString &sql, const QVariantList &values = {});
    /*! All or nothing: rolled back where \a work fails. One inside another is part of it, so its failure has to be
     * handed on. */
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);

    /*! What Qt SQL has opened; valid as long as this. */
    [[nodiscard]] sqlite3 *handle() const;
    /*! What the last call on handle() that failed failed at. */
    [[nodiscard]] Error errorNow();

private:
    Connection(QString path, std::chrono::milliseconds patience);
    [[nodiscard]] Result<qsizetype> version();
    /*! Refuses a store of another version before anything of it is changed. */
    [[nodiscard]] Result<void> refuseForeign();
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> migrate();
    template <typename T>
    [[nodiscard]] Result<T> run(
        const QString &sql, const QVariantList &values, const std::function<T(QSqlQuery &)> &read);
    [[nodiscard]] Error errorFrom(const QSqlError &error);

    QString m_path;
    QString m_name;
    std::chrono::milliseconds m_patience;
    QCache<QString, QSqlQuery> m_prepared; ///< by their text
    bool m_isInTransaction = false;
    bool m_wasLocked = false; ///< why the last statement that failed did
};

} // namespace conche::store
