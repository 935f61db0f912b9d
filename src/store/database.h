// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
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
                Result<T> result = attempt(work);
                if (!result && otherwise)
                    result = otherwise(result.error());
                QMetaObject::invokeMethod(this, [result = std::move(result), guard, then = std::move(then)] {
                    if (guard)
                        then(result);
                });
            });
    }

private:
    template <typename T>
    [[nodiscard]] Result<T> attempt(const Work<T> &work)
    {
        const std::chrono::milliseconds patience = this->patience();
        QElapsedTimer waited;
        waited.start();
        const Result<Connection *> connection = opened(patience);
        Result<T> result = connection ? work(**connection) : Result<T>(tl::make_unexpected(connection.error()));
        if (!result && waited.elapsed() >= patience.count())
            becomeImpatient();
        return result;
    }
    [[nodiscard]] Result<Connection *> opened(std::chrono::milliseconds patience);
    /*! Where somebody waited for a lock in vain, the next ones do not wait long: they stand in one queue. */
    [[nodiscard]] std::chrono::milliseconds patience() const;
    void becomeImpatient();

    QString m_path;
    QThread m_thread;
    QObject *m_worker;
    // Both live on m_thread.
    std::unique_ptr<Connection> m_connection;
    QDeadlineTimer m_impatient; ///< until then
};

} // namespace conche::store
