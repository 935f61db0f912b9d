// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertsender.h"

#include "health/checkresult.h"
#include "store/deliveries.h"

namespace conche::health {

/*! What came of trying to deliver: a sentence for each message. */
struct DispatchReport
{
    QStringList delivered;
    QStringList failed;
    std::optional<Error> storeFailed; ///< what is due is not known, or not noted
};

/*! What was found out about training, and when. */
struct KnownOutage
{
    QString text; ///< a sentence, or empty
    QDateTime at;
};

[[nodiscard]] KnownOutage knownOutage(const CheckRunReport &report);

/*! Brings alerts to where they are wanted: claims what is due, one message a channel, tries again for 24 hours. */
class AlertDispatch
{
public:
    AlertDispatch(store::Deliveries &deliveries, AlertSender &sender, const Clock &clock);

    using Done = std::function<void(const DispatchReport &)>;

    /*! Takes over alerts that the store could not take: they are tried from here for as long as this lives. */
    void keep(const QList<store::NewAlert> &alerts);
    [[nodiscard]] const QList<store::Delivery> &kept() const { return m_kept; }
    /*! A message says of training what \a outage or its newest alert says, whichever is newer. */
    void deliver(const stack::Stack &stack, const KnownOutage &outage, QObject *owner, Done then);

private:
    void send(const stack::Stack &stack, const QList<store::Delivery> &due, const KnownOutage &outage, QObject *owner,
        Done then);
    [[nodiscard]] QList<store::Delivery> takeDue(const QStringList &channels);
    void settle(const QString &stack, const QList<store::Delivery> &deliveries,
        const QList<store::JournalEntry> &entries, QObject *owner, Then<void> noted);

    store::Deliveries &m_deliveries;
    AlertSender &m_sender;
    const Clock &m_clock;
    QList<store::Delivery> m_kept;
};

/*! Which alerts did not reach whom, why, and when that is tried again: a sentence for those of one kind. */
[[nodiscard]] QStringList undeliveredTexts(const QList<store::Delivery> &deliveries);

/*! Those of the stack's channels: one that was taken out of the stack file waits for nothing. */
[[nodiscard]] QList<store::Delivery> ofChannels(const stack::Stack &stack, QList<store::Delivery> deliveries);

/*! When to try again after so many failures: a minute, doubled each time, an hour at most; nothing 24 hours after the
 * first try could be made. */
[[nodiscard]] std::optional<QDateTime> nextTry(const QDateTime &first, int failures, const QDateTime &now);

} // namespace conche::health
