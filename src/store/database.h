// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QObject>
#include <QPointer>
#include <QThread>

namespace conche::store {

/*! The store's file with a thread of its own: work goes there and results come back, so nobody waits for a disk. */
class Database final : public QObject
{
    Q_OBJECT

public:
    explicit Database(QString path);
    /*! Finishes the work that was handed over. */
    ~Database() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    /*! `$XDG_DATA_HOME/conche/conche.db` */
    [[nodiscard]] static QString defaultPath();

    template <typename T>
    using Work = std::function<Result<T>(Connection &)>;
    template <typename T>
    using Otherwise = std::function<Result<T>(const Error &)>;

    /*! Runs \a work on the store's thread, opening the store where it is not open, and there \a otherwise where that
     * failed. \a then is called on our own thread, unless the owner is gone; the work is done in either case. */
    template <typename T>
    void perform(Work<T> work, QObject *owner, Then<T> then, Otherwise<T> otherwise = {})
    {
        if (!m_thread.isRunning())
            m_thread.start();
        QMetaObject::invokeMethod(m_worker,
            [this, work = std::move(work), otherwise = std::move(otherwise), guard = QPointer(owner),
                then = std::move(then)]() mutable {
                const Result<Connection *> connection = opened();
                Result<T> result = connection ? work(**connection) : Result<T>(tl::make_unexpected(connection.error()));
                if (!result && otherwise)
                    result = otherwise(result.error());
                QMetaObject::invokeMethod(this, [result = std::move(result), guard, then = std::move(then)] {
                    if (guard)
                        then(result);
                });
            });
    }

private:
    [[nodiscard]] Result<Connection *> opened();

    QString m_path;
    QThread m_thread;
    QObject *m_worker;
    std::unique_ptr<Connection> m_connection; ///< lives on m_thread
};

} // namespace conche::store
