// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QStandardPaths>

namespace conche::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds impatience = 200ms;
constexpr std::chrono::milliseconds impatientFor = 30s;

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"store"_s);
}

Database::~Database()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    QMetaObject::invokeMethod(m_worker, [this] {
        m_connection.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

QString Database::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/conche/conche.db"_s;
}

std::chrono::milliseconds Database::patience() const
{
    return m_impatient.hasExpired() ? Connection::usualPatience : impatience;
}

void Database::becomeImpatient()
{
    m_impatient.setRemainingTime(impatientFor);
}

Result<Connection *> Database::opened(std::chrono::milliseconds patience)
{
    if (!m_connection) {
        Result<std::unique_ptr<Connection>> connection = Connection::open(m_path, patience);
        if (!connection)
            return tl::make_unexpected(connection.error());
        m_connection = std::move(*connection);
    }
    const Result<void> set = m_connection->setPatience(patience);
    return set ? Result<Connection *>(m_connection.get()) : tl::make_unexpected(set.error());
}

} // namespace conche::store
