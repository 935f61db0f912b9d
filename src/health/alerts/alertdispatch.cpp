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

QList<Parcel> parcels(const stack::Stack &stack, const QList<store::Delivery> &deliveries, const KnownOutage &outage,
    const QDateTime &now)
{
    QList<Parcel> all;
    for (const stack::Channel &channel : stack.alerts.channels) {
        Parcel parcel{channel, {}, {}};
        QList<AlertEvent> events;
        KnownOutage newest = outage;
        for (const store::Delivery &delivery : deliveries) {
            if (delivery.channel != channel.name)
                continue;
            parcel.deliveries << delivery;
            const store::NewAlert &alert = delivery.content;
            events << eventOf(alert);
            if (!alert.outage.isEmpty() && (newest.text.isEmpty() || alert.at > newest.at))
                newest = {alert.outage, alert.at};
        }
        if (events.isEmpty())
            continue;
        parcel.message = alertMessage(stack, events, newest.text, now);
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
        const std::optional<QDateTime> next = nextTry(delivery.content.notBefore, ++delivery.attempts, now);
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

QString undeliveredText(const store::Delivery &like, const QString &titles, const QString &next)
{
    if (like.state == store::Delivery::State::GivenUp)
        //: %1 is a channel, %2 are titles of alerts, %3 is what went wrong
        return Words::tr("%1 was not told of %2 within 24 hours: %3").arg(like.channel, titles, like.error);
    if (like.attempts == 0)
        //: %1 is a channel, %2 are titles of alerts, %3 is an instant
        return Words::tr("%1 will be told of %2 at %3").arg(like.channel, titles, next);
    //: %1 is a channel, %2 are titles of alerts, %3 is what went wrong, %4 an instant
    return Words::tr("%1 is not told of %2 yet: %3; next try at %4").arg(like.channel, titles, like.error, next);
}

} // namespace

KnownOutage knownOutage(const CheckRunReport &report)
{
    return {report.outage ? report.outage->summary : QString(), report.started};
}

QStringList undeliveredTexts(const QList<store::Delivery> &deliveries)
{
    QStringList texts;
    QList<store::Delivery> open = deliveries;
    while (!open.isEmpty()) {
        const store::Delivery first = open.first();
        QStringList titles;
        QDateTime next = first.next;
        open.removeIf([&](const store::Delivery &one) {
            const bool isAlike = one.channel == first.channel && one.state == first.state && one.error == first.error;
            if (isAlike && !titles.contains(one.content.title))
                titles << one.content.title;
            if (isAlike)
                next = std::min(next, one.next);
            return isAlike;
        });
        texts << undeliveredText(first, titles.join(u", "_s), instantText(next));
    }
    return texts;
}

QList<store::Delivery> ofChannels(const stack::Stack &stack, QList<store::Delivery> deliveries)
{
    deliveries.removeIf([&](const store::Delivery &delivery) {
        const QList<stack::Channel> &channels = stack.alerts.channels;
        return std::ranges::find(channels, delivery.channel, &stack::Channel::name) == channels.end();
    });
    return deliveries;
}

std::optional<QDateTime> nextTry(const QDateTime &first, int failures, const QDateTime &now)
{
    constexpr auto longest = 60min;
    constexpr int doublings = 6;
    const auto pause = std::min<std::chrono::minutes>(1min * (1 << std::clamp(failures - 1, 0, doublings)), longest);
    const QDateTime next = now.addSecs(std::chrono::seconds(pause).count());
    return next > first.addDays(1) ? std::nullopt : std::optional(next);
}

AlertDispatch::AlertDispatch(store::Deliveries &deliveries, AlertSender &sender, const Clock &clock)
    : m_deliveries(deliveries)
    , m_sender(sender)
    , m_clock(clock)
{
}

void AlertDispatch::keep(const QList<store::NewAlert> &alerts)
{
    for (const store::NewAlert &alert : alerts) {
        for (const QString &channel : alert.channels)
            m_kept.append({0, channel, store::Delivery::State::Waiting, 0, alert.notBefore, {}, alert});
    }
}

QList<store::Delivery> AlertDispatch::takeDue(const QStringList &channels)
{
    const QDateTime now = m_clock.nowUtc();
    QList<store::Delivery> due;
    m_kept.removeIf([&](const store::Delivery &delivery) {
        const bool isDue = delivery.next <= now && channels.contains(delivery.channel);
        if (isDue)
            due << delivery;
        return isDue;
    });
    return due;
}

void AlertDispatch::deliver(const stack::Stack &stack, const KnownOutage &outage, QObject *owner, Done then)
{
    QStringList channels;
    for (const stack::Channel &channel : stack.alerts.channels)
        channels << channel.name;
    if (channels.isEmpty()) {
        then({});
        return;
    }
    m_deliveries.claim(stack.name, channels, m_clock.nowUtc(), lease, owner,
        [this, stack, channels, outage, owner, then = std::move(then)](const Result<QList<store::Delivery>> &claimed) {
            const std::optional<Error> failed = claimed ? std::nullopt : std::optional(claimed.error());
            const QList<store::Delivery> due = takeDue(channels) + claimed.value_or(QList<store::Delivery>());
            send(stack, due, outage, owner, [failed, then](DispatchReport report) {
                if (failed)
                    report.storeFailed = failed;
                then(report);
            });
        });
}

void AlertDispatch::settle(const QString &stack, const QList<store::Delivery> &deliveries,
    const QList<store::JournalEntry> &entries, QObject *owner, Then<void> noted)
{
    QList<store::Delivery> stored;
    for (const store::Delivery &delivery : deliveries) {
        if (delivery.alert != 0)
            stored << delivery;
        else if (delivery.state == store::Delivery::State::Waiting)
            m_kept << delivery;
    }
    // What the store does not have is not in its journal either.
    if (stored.isEmpty())
        noted({});
    else
        m_deliveries.settle(stack, stored, entries, owner, std::move(noted));
}

void AlertDispatch::send(const stack::Stack &stack, const QList<store::Delivery> &claimed, const KnownOutage &outage,
    QObject *owner, Done then)
{
    const auto report = std::make_shared<DispatchReport>();
    const QList<Parcel> all = parcels(stack, claimed, outage, m_clock.nowUtc());
    const auto settled = std::make_shared<Barrier>(all.size() + 1, [report, then = std::move(then)] { then(*report); });
    for (const Parcel &parcel : all) {
        // Noted as soon as it is known: a channel that hangs must not have the others told twice when we are killed.
        m_sender.send(parcel.channel, parcel.message, owner,
            [this, parcel = parcel, report, settled, owner, name = stack.name](const Result<void> &sent) mutable {
                QList<store::JournalEntry> entries;
                settleOne(parcel, sent, name, m_clock.nowUtc(), entries, *report);
                settle(name, parcel.deliveries, entries, owner, [report, settled](const Result<void> &noted) {
                    if (!noted)
                        report->storeFailed = noted.error();
                    settled->arrive();
                });
            });
    }
    settled->arrive();
}

} // namespace conche::health
