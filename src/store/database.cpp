// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QStandardPaths>

namespace conche::store {

using namespace Qt::StringLiterals;

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

Result<Connection *> Database::opened()
{
    if (!m_connection) {
        Result<std::unique_ptr<Connection>> connection = Connection::open(m_path);
        if (!connection)
            return tl::make_unexpected(connection.error());
        m_connection = std::move(*connection);
    }
    return m_connection.get();
}

} // namespace conche::store
