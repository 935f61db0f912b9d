// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertsender.h"

#include "store/deliveries.h"

namespace conche::health {

/*! What came of trying to deliver: a sentence for each message. */
struct DispatchReport
{
    QStringList delivered;
    QStringList failed;
    std::optional<Error> storeFailed; ///< what is due is not known, or not noted
};

/*! Brings alerts to where they are wanted: claims what is due, one message a channel, tries again for 24 hours. */
class AlertDispatch
{
public:
    AlertDispatch(store::Deliveries &deliveries, AlertSender &sender, const Clock &clock);

    using Done = std::function<void(const DispatchReport &)>;

    /*! \a outage is what the message says of training, or empty. */
    void deliver(const stack::Stack &stack, const QString &outage, QObject *owner, Done then);
    /*! For alerts that the store could not take: tried once. */
    void deliverUnrecorded(const stack::Stack &stack, const QList<store::NewAlert> &alerts, const QString &outage,
        QObject *owner, Done then);

private:
    using Settle
        = std::function<void(const QList<store::Delivery> &, const QList<store::JournalEntry> &, Then<void> noted)>;

    void send(const stack::Stack &stack, const QList<store::Delivery> &claimed, const QString &outage, QObject *owner,
        const Settle &settle, Done then);

    store::Deliveries &m_deliveries;
    AlertSender &m_sender;
    const Clock &m_clock;
};

/*! Which alert did not reach whom, why, and when it is tried again. */
[[nodiscard]] QString undeliveredText(const store::Delivery &delivery);

/*! When to try again after so many failures: a minute, doubled each time, an hour at most; nothing after 24 hours. */
[[nodiscard]] std::optional<QDateTime> nextTry(const QDateTime &raised, int failures, const QDateTime &now);

} // namespace conche::health
