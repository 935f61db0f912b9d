// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertdispatch.h"

#include "core/instant.h"
#include "health/question.h"
#include "journal/journal.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace conche::health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

// Longer than any channel may take, so that nobody else sends what is being sent.
constexpr std::chrono::milliseconds lease = 3min;

AlertEvent eventOf(const store::NewAlert &alert)
{
    return {alert.isOver ? AlertEvent::Kind::Over : AlertEvent::Kind::Raised, alert.subject, alert.title, alert.verdict,
        alert.summary, alert.since};
}

/*! What goes through one channel in one message. */
struct Parcel
{
    stack::Channel channel;
    QList<store::Delivery> deliveries;
    AlertMessage message;
};

QList<Parcel> parcels(
    const stack::Stack &stack, const QList<store::Delivery> &deliveries, const QString &outage, const QDateTime &now)
{
    QList<Parcel> all;
    for (const stack::Channel &channel : stack.alerts.channels) {
        Parcel parcel{channel, {}, {}};
        QList<AlertEvent> events;
        for (const store::Delivery &delivery : deliveries) {
            if (delivery.channel != channel.name)
                continue;
            parcel.deliveries << delivery;
            events << eventOf(delivery.content);
        }
        if (events.isEmpty())
            continue;
        parcel.message = alertMessage(stack, events, outage, now);
        all << parcel;
    }
    return all;
}

/*! Notes the result of one parcel in its deliveries. */
void settleOne(Parcel &parcel, const Result<void> &sent, const QString &stack, const QDateTime &now,
    QList<store::JournalEntry> &entries, DispatchReport &report)
{
    const auto note = [&](const QString &text) {
        entries.append({{}, stack, now, journal::alertKind, {}, {}, text, {}});
    };
    const QString &channel = parcel.channel.name;
    if (sent) {
        //: %1 is the name of a channel, %2 the title of a message
        const QString text = Words::tr("%1 was told: %2").arg(channel, parcel.message.title);
        report.delivered << text;
        note(text);
    } else {
        report.failed
            << Words::tr("%1 could not be told: %2: %3").arg(channel, parcel.message.title, sent.error().message);
    }
    bool isFirstFailure = false;
    bool isGivenUp = false;
    for (store::Delivery &delivery : parcel.deliveries) {
        if (sent) {
            delivery.state = store::Delivery::State::Delivered;
            continue;
        }
        isFirstFailure = isFirstFailure || delivery.attempts == 0;
        delivery.error = sent.error().message;
        const std::optional<QDateTime> next = nextTry(delivery.content.at, ++delivery.attempts, now);
        delivery.next = next.value_or(now);
        if (!next)
            delivery.state = store::Delivery::State::GivenUp;
        isGivenUp = isGivenUp || !next;
    }
    if (isFirstFailure)
        note(report.failed.last());
    if (isGivenUp)
        //: %1 is the name of a channel, %2 the title of a message
        note(Words::tr("%1 was tried for 24 hours and given up: %2").arg(channel, parcel.message.title));
}

} // namespace

QString undeliveredText(const store::Delivery &delivery)
{
    const QString &title = delivery.content.title;
    if (delivery.state == store::Delivery::State::GivenUp)
        //: %1 is a channel, %2 the title of an alert, %3 what went wrong
        return Words::tr("%1 was not told of \"%2\" within 24 hours: %3").arg(delivery.channel, title, delivery.error);
    const QString next = instantText(delivery.next);
    if (delivery.attempts == 0)
        //: %1 is a channel, %2 the title of an alert, %3 an instant
        return Words::tr("%1 will be told of \"%2\" at %3").arg(delivery.channel, title, next);
    //: %1 is a channel, %2 the title of an alert, %3 what went wrong, %4 an instant
    return Words::tr("%1 is not told of \"%2\" yet: %3; next try at %4")
        .arg(delivery.channel, title, delivery.error, next);
}

std::optional<QDateTime> nextTry(const QDateTime &raised, int failures, const QDateTime &now)
{
    constexpr auto longest = 60min;
    constexpr int doublings = 6;
    const auto pause = std::min<std::chrono::minutes>(1min * (1 << std::clamp(failures - 1, 0, doublings)), longest);
    const QDateTime next = now.addSecs(std::chrono::seconds(pause).count());
    return next > raised.addDays(1) ? std::nullopt : std::optional(next);
}

AlertDispatch::AlertDispatch(store::Deliveries &deliveries, AlertSender &sender, const Clock &clock)
    : m_deliveries(deliveries)
    , m_sender(sender)
    , m_clock(clock)
{
}

void AlertDispatch::deliver(const stack::Stack &stack, const QString &outage, QObject *owner, Done then)
{
    QStringList channels;
    for (const stack::Channel &channel : stack.alerts.channels)
        channels << channel.name;
    if (channels.isEmpty()) {
        then({});
        return;
    }
    m_deliveries.claim(stack.name, channels, m_clock.nowUtc(), lease, owner,
        [this, stack, outage, owner, then = std::move(then)](const Result<QList<store::Delivery>> &claimed) {
            if (!claimed) {
                then({{}, {}, claimed.error()});
                return;
            }
            const auto settle = [this, name = stack.name, owner](const QList<store::Delivery> &deliveries,
                                    const QList<store::JournalEntry> &entries,
                                    Then<void> noted) { m_deliveries.settle(name, deliveries, entries, owner, noted); };
            send(stack, *claimed, outage, owner, settle, then);
        });
}

void AlertDispatch::deliverUnrecorded(
    const stack::Stack &stack, const QList<store::NewAlert> &alerts, const QString &outage, QObject *owner, Done then)
{
    QList<store::Delivery> deliveries;
    for (const store::NewAlert &alert : alerts) {
        for (const QString &channel : alert.channels)
            deliveries.append({0, channel, store::Delivery::State::Waiting, 0, alert.notBefore, {}, alert});
    }
    const auto settle = [](const QList<store::Delivery> & /*deliveries*/,
                            const QList<store::JournalEntry> & /*entries*/, const Then<void> &noted) { noted({}); };
    send(stack, deliveries, outage, owner, settle, std::move(then));
}

void AlertDispatch::send(const stack::Stack &stack, const QList<store::Delivery> &claimed, const QString &outage,
    QObject *owner, const Settle &settle, Done then)
{
    const auto report = std::make_shared<DispatchReport>();
    const QList<Parcel> all = parcels(stack, claimed, outage, m_clock.nowUtc());
    const auto settled = std::make_shared<Barrier>(all.size() + 1, [report, then = std::move(then)] { then(*report); });
    for (const Parcel &parcel : all) {
        // Noted as soon as it is known: a channel that hangs must not have the others told twice when we are killed.
        m_sender.send(parcel.channel, parcel.message, owner,
            [this, parcel = parcel, report, settled, settle, name = stack.name](const Result<void> &sent) mutable {
                QList<store::JournalEntry> entries;
                settleOne(parcel, sent, name, m_clock.nowUtc(), entries, *report);
                settle(parcel.deliveries, entries, [report, settled](const Result<void> &noted) {
                    if (!noted)
                        report->storeFailed = noted.error();
                    settled->arrive();
                });
            });
    }
    settled->arrive();
}

} // namespace conche::health
