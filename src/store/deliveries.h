// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watchlog.h"

namespace conche::store {

/*! One alert on its way through one channel. */
struct Delivery
{
    enum class State { Waiting, Delivered, GivenUp };

    qint64 alert = 0;
    QString channel;
    State state = State::Waiting;
    int attempts = 0; ///< that failed
    QDateTime next; ///< of the next try
    QString error; ///< why the last try failed
    NewAlert content; ///< without its channels
};

/*! The alerts of all stacks on their way, each claimed by one process at a time. */
class Deliveries
{
public:
    explicit Deliveries(Database &database);

    /*! Takes what is due at \a now on these channels; until \a lease is over nobody else gets it. */
    void claim(const QString &stack, const QStringList &channels, const QDateTime &now, std::chrono::milliseconds lease,
        QObject *owner, Then<QList<Delivery>> then);
    /*! Notes what came of deliveries that were claimed, with entries for the journal. */
    void settle(const QString &stack, const QList<Delivery> &deliveries, const QList<JournalEntry> &entries,
        QObject *owner, Then<void> then);
    /*! What is not delivered: waiting, or given up after \a since. Oldest first. */
    void undelivered(const QString &stack, const QDateTime &since, QObject *owner, Then<QList<Delivery>> then) const;

private:
    Database &m_database;
};

[[nodiscard]] Result<void> insertAlert(Connection &connection, qint64 stack, const NewAlert &alert);

} // namespace conche::store
