// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Store)
};

// In order; the position of a migration is the schema version that it leads to.
const QStringList migrations{u":/conche/sql/0001_check_runs.sql"_s, u":/conche/sql/0002_watch.sql"_s,
    u":/conche/sql/0003_consents.sql"_s, u":/conche/sql/0004_metrics.sql"_s, u":/conche/sql/0005_checklists.sql"_s,
    u":/conche/sql/0006_alert_outage.sql"_s, u":/conche/sql/0007_checklist_runs.sql"_s,
    u":/conche/sql/0008_metric_progress.sql"_s};

constexpr int statementsKept = 128;

QStringList statementsOf(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    for (const QString &statement : QString::fromUtf8(file.readAll()).split(u";\n"_s)) {
        if (!statement.trimmed().isEmpty())
            statements << statement.trimmed();
    }
    return statements;
}

} // namespace

Connection::Connection(QString path, std::chrono::milliseconds patience)
    : m_path(std::move(path))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_patience(patience)
    , m_prepared(statementsKept)
{
}

Connection::~Connection()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, std::chrono::milliseconds patience)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        //: %1 is a folder
        return failure(ErrorCode::StorageFailed,
            Words::tr("the store's folder %1 cannot be made; is the disk full or read-only?").arg(folder));
    std::unique_ptr<Connection> connection(new Connection(path, patience));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
        if (!database.open())
            return tl::make_unexpected(connection->errorFrom(database.lastError()));
    }
    if (const Result<void> ours = connection->refuseForeign(); !ours)
        return tl::make_unexpected(ours.error());
    if (const Result<void> configured = connection->configure(); !configured)
        return tl::make_unexpected(configured.error());
    if (const Result<void> migrated = connection->migrate(); !migrated)
        return tl::make_unexpected(migrated.error());
    return connection;
}

Result<void> Connection::configure()
{
    // A store holds what peers said: nobody else's business.
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Result<QList<Row>> journal = query(u"PRAGMA journal_mode=WAL"_s);
    // SQLite waits for no lock here: another process may be making the same store at this moment.
    for (const QDeadlineTimer end(m_patience); !journal && m_wasLocked && !end.hasExpired();) {
        QThread::msleep(10);
        journal = query(u"PRAGMA journal_mode=WAL"_s);
    }
    if (!journal)
        return tl::make_unexpected(journal.error());
    if (journal->value(0).value(0).toString() != "wal"_L1)
        //: %1 is a path
        return failure(ErrorCode::StorageFailed,
            Words::tr("the store %1 cannot be written by several processes at once; is it on a network file system?")
                .arg(m_path));
    for (const QString &pragma : {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA synchronous=NORMAL"_s}) {
        if (const Result<int> set = execute(pragma); !set)
            return tl::make_unexpected(set.error());
    }
    return {};
}

Result<void> Connection::setPatience(std::chrono::milliseconds span)
{
    if (span == m_patience)
        return {};
    const Result<QList<Row>> set = query(u"PRAGMA busy_timeout=%1"_s.arg(span.count()));
    if (!set)
        return tl::make_unexpected(set.error());
    m_patience = span;
    return {};
}

Result<qsizetype> Connection::version()
{
    const Result<QList<Row>> rows = query(u"PRAGMA user_version"_s);
    if (!rows)
        return tl::make_unexpected(rows.error());
    return rows->value(0).value(0).toLongLong();
}

Result<void> Connection::refuseForeign()
{
    const Result<qsizetype> found = version();
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found > migrations.size())
        //: %1 is a path, %2 and %3 are numbers
        return failure(ErrorCode::StorageFailed,
            Words::tr("the store %1 was written by a newer version of Conche (schema %2, this one knows %3); use that "
                      "version, or "
                      "another folder by XDG_DATA_HOME")
                .arg(m_path)
                .arg(*found)
                .arg(migrations.size()));
    if (*found < 0)
        return failure(ErrorCode::StorageFailed,
            Words::tr("%1 is no store or is damaged; move it away and Conche makes a new one").arg(m_path));
    return {};
}

Result<void> Connection::migrate()
{
    const Result<qsizetype> found = version();
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found == migrations.size())
        return {};
    return transaction([&]() -> Result<void> {
        // Another process may have been faster.
        const Result<qsizetype> current = version();
        if (!current)
            return tl::make_unexpected(current.error());
        for (qsizetype next = *current; next < migrations.size(); ++next) {
            for (const QString &statement : statementsOf(migrations[next])) {
                if (const Result<int> done = execute(statement); !done)
                    return tl::make_unexpected(done.error());
            }
        }
        const Result<int> stamped = execute(u"PRAGMA user_version=%1"_s.arg(migrations.size()));
        return stamped ? Result<void>() : tl::make_unexpected(stamped.error());
    });
}

template <typename T>
Result<T> Connection::run(const QString &sql, const QVariantList &values, const std::function<T(QSqlQuery &)> &read)
{
    // Most of a short statement's time is its reading, so it is kept. A pragma does its work while it is read.
    std::unique_ptr<QSqlQuery> query(m_prepared.take(sql));
    bool done = true;
    if (!query) {
        query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        done = query->prepare(sql);
    }
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (!done || !query->exec())
        return tl::make_unexpected(errorFrom(query->lastError()));
    T answer = read(*query);
    if (query->lastError().isValid())
        return tl::make_unexpected(errorFrom(query->lastError()));
    query->finish();
    if (!sql.startsWith("PRAGMA"_L1))
        m_prepared.insert(sql, query.release());
    return answer;
}

Result<QList<Connection::Row>> Connection::query(const QString &sql, const QVariantList &values)
{
    return run<QList<Row>>(sql, values, [](QSqlQuery &query) {
        QList<Row> rows;
        const int columns = static_cast<int>(query.record().count());
        while (query.next()) {
            Row row;
            row.reserve(columns);
            for (int column = 0; column < columns; ++column)
                row << query.value(column);
            rows << std::move(row);
        }
        return rows;
    });
}

Result<int> Connection::execute(const QString &sql, const QVariantList &values)
{
    return run<int>(sql, values, [](QSqlQuery &query) { return query.numRowsAffected(); });
}

Result<void> Connection::transaction(const std::function<Result<void>()> &work)
{
    if (m_isInTransaction)
        return work();
    // Immediate: a transaction that begins by reading could not become a writer when another process wrote meanwhile.
    if (const Result<int> begun = execute(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::make_unexpected(begun.error());
    m_isInTransaction = true;
    Result<void> result = work();
    m_isInTransaction = false;
    if (result) {
        if (const Result<int> committed = execute(u"COMMIT"_s); !committed)
            result = tl::make_unexpected(committed.error());
    }
    if (!result)
        (void)execute(u"ROLLBACK"_s);
    return result;
}

sqlite3 *Connection::handle() const
{
    // As QSqlDriver::handle() documents it for this driver.
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error Connection::errorNow()
{
    return errorFrom(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle())), QSqlError::StatementError,
        QString::number(sqlite3_extended_errcode(handle()))));
}

Error Connection::errorFrom(const QSqlError &error)
{
    // Codes of https://www.sqlite.org/rescode.html: the low byte is the kind, the rest says more.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_wasLocked = code == 5 || code == 6;
    switch (code) {
    case 5:
    case 6:
        //: %1 is a path
        return {ErrorCode::StorageFailed, Words::tr("the store %1 is locked by another process").arg(m_path)};
    case 8:
        return {ErrorCode::StorageFailed,
            Words::tr("the store %1 is read-only; give this user the right to write it").arg(m_path)};
    case 10:
        return {ErrorCode::StorageFailed,
            Words::tr("the disk that holds the store %1 fails; is it full or broken?").arg(m_path)};
    case 13:
        return {ErrorCode::StorageFailed,
            Words::tr("the disk that holds the store %1 is full; free some space").arg(m_path)};
    case 14:
        return {ErrorCode::StorageFailed,
            Words::tr("the store %1 cannot be opened; is it a file that this user may write?").arg(m_path)};
    case 11:
    case 26:
        return {ErrorCode::StorageFailed,
            Words::tr("%1 is no store or is damaged; move it away and Conche makes a new one").arg(m_path)};
    default:
        //: %1 is a path, %2 what the database says
        return {ErrorCode::StorageFailed,
            Words::tr("the store %1 failed: %2")
                .arg(m_path, error.databaseText().isEmpty() ? error.text() : error.databaseText())};
    }
}

} // namespace conche::store
