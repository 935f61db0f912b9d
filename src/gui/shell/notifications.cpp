// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString interface = service;
const QString desktopEntry = u"io.github.conche.conche"_s;

const QString defaultAction = u"default"_s; // a click on the notification itself
const QString openAction = u"open"_s;
const QString acknowledgeAction = u"acknowledge"_s;
const QString snoozeAction = u"snooze"_s;

// The service may have to be started first.
constexpr int callLimit = 5000;
constexpr int never = 0; // expires
constexpr int asTheServerLikes = -1;

enum class Urgency : uchar { Low = 0, Normal = 1, Critical = 2 };

Urgency urgencyOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return Urgency::Low;
    case Verdict::Critical:
        return Urgency::Critical;
    case Verdict::Warning:
    case Verdict::Unknown:
        break;
    }
    return Urgency::Normal;
}

} // namespace

Notifications::Notifications(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_watcher.setConnection(m_bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.addWatchedService(service);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { takeOwner(owner); });
    listen(u"ActionInvoked"_s, SLOT(takeAction(QDBusMessage)));
    listen(u"ActivationToken"_s, SLOT(takeToken(QDBusMessage)));
    listen(u"NotificationClosed"_s, SLOT(takeClosed(QDBusMessage)));
}

Notifications::~Notifications()
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.id > 0)
            closeId(shown.id);
    }
}

void Notifications::listen(const QString &signal, const char *slot)
{
    // Naming the service here would have QtDBus wait for the bus to say who that is.
    m_bus.connect({}, path, interface, signal, this, slot);
}

QDBusMessage Notifications::call(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

void Notifications::show(const Notice &notice)
{
    if (!m_bus.isConnected()) {
        Q_EMIT lost(notice.key);
        return;
    }
    Shown &shown = m_shown[notice.key];
    shown.notice = notice;
    shown.isUnwanted = false;
    shown.isStale = shown.isUnderWay;
    if (m_capabilities)
        send(notice.key);
    else
        askCapabilities();
}

void Notifications::close(const QString &key)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    if (shown->isUnderWay) {
        // Its id is not known yet.
        shown->isUnwanted = true;
        return;
    }
    if (shown->id > 0)
        closeId(shown->id);
    m_shown.erase(shown);
}

void Notifications::closeId(quint32 id)
{
    QDBusMessage message = call(u"CloseNotification"_s, {id});
    // What is gone needs no service to be started for it.
    message.setAutoStartService(false);
    (void)m_bus.asyncCall(message, callLimit);
    m_tokens.remove(id);
}

void Notifications::askCapabilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), callLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, epoch = m_epoch] {
        watcher->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            // Nobody shows notifications here, or not now: the next one asks again. One that went while it was asked
            // may have a successor.
            if (epoch == m_epoch)
                dropAll();
            else if (!m_shown.isEmpty())
                askCapabilities();
            return;
        }
        m_service = reply.reply().service();
        m_capabilities = reply.value();
        sendWaiting();
    });
}

void Notifications::dropAll()
{
    const QStringList keys = std::exchange(m_shown, {}).keys();
    for (const QString &key : keys)
        Q_EMIT lost(key);
}

void Notifications::sendWaiting()
{
    for (const QString &key : m_shown.keys())
        send(key);
}

QVariantList Notifications::argumentsOf(const Shown &shown) const
{
    const Notice &notice = shown.notice;
    QStringList actions;
    if (m_capabilities->contains(u"actions"_s)) {
        //: A button of a notification: shows the window at what it is about
        actions << defaultAction << tr("Open") << openAction << tr("Open");
        if (notice.canBeAcknowledged)
            //: A button of a notification: no more alerts about this until it is over
            actions << acknowledgeAction << tr("Acknowledge");
        if (notice.canBeSnoozed)
            //: A button of a notification about a checklist
            actions << snoozeAction << tr("Remind me tomorrow");
    }
    const QString body = m_capabilities->contains(u"body-markup"_s) ? notice.text.toHtmlEscaped() : notice.text;
    const auto urgency = static_cast<uchar>(urgencyOf(notice.verdict));
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgency)}, {u"desktop-entry"_s, desktopEntry}};
    return {u"Conche"_s, shown.id, desktopEntry, notice.title, body, actions, hints,
        notice.verdict == Verdict::Critical ? never : asTheServerLikes};
}

void Notifications::send(const QString &key)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end() || shown->isUnderWay)
        return;
    shown->isUnderWay = true;
    shown->isStale = false;
    auto *watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"Notify"_s, argumentsOf(*shown)), callLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key, epoch = m_epoch] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        if (epoch == m_epoch)
            takeId(key, reply.isError() ? 0 : reply.value());
    });
}

void Notifications::takeId(const QString &key, quint32 id)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    shown->isUnderWay = false;
    shown->id = id;
    if (shown->isUnwanted) {
        close(key);
    } else if (shown->isStale) {
        send(key);
    } else if (id > 0) {
        Q_EMIT taken(key);
    } else {
        m_shown.erase(shown);
        Q_EMIT lost(key);
    }
}

void Notifications::takeOwner(const QString &owner)
{
    // What the service before showed went with it, and its numbers mean nothing to the next. What it was still to show
    // is for the next one: it may be starting because of our question.
    ++m_epoch;
    m_service.clear();
    m_capabilities.reset();
    m_tokens.clear();
    m_shown.removeIf(
        [](QHash<QString, Shown>::iterator one) { return one->isUnwanted || (one->id > 0 && !one->isUnderWay); });
    for (Shown &shown : m_shown) {
        shown.id = 0;
        shown.isUnderWay = false;
    }
    if (!owner.isEmpty() && !m_shown.isEmpty())
        askCapabilities();
}

QString Notifications::keyOf(const QDBusMessage &signal) const
{
    const quint32 id = signal.arguments().value(0).toUInt();
    if (id == 0 || m_service.isEmpty() || signal.service() != m_service)
        return {};
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown->id == id)
            return shown.key();
    }
    return {};
}

void Notifications::takeAction(const QDBusMessage &signal)
{
    const QString key = keyOf(signal);
    if (key.isNull())
        return;
    const Notice notice = m_shown.value(key).notice;
    const QString token = m_tokens.take(signal.arguments().value(0).toUInt());
    const QString action = signal.arguments().value(1).toString();
    if (action == acknowledgeAction) {
        for (const QString &subject : notice.subjects)
            Q_EMIT acknowledgeWanted(notice.stack, subject);
    } else if (action == snoozeAction) {
        for (const QString &subject : notice.subjects)
            Q_EMIT snoozeWanted(notice.stack, subject);
    } else if (action == defaultAction || action == openAction) {
        Q_EMIT openWanted(notice.stack, notice.subjects.value(0), token);
    }
}

void Notifications::takeToken(const QDBusMessage &signal)
{
    // Comes before the action that it is for.
    if (!keyOf(signal).isNull())
        m_tokens.insert(signal.arguments().value(0).toUInt(), signal.arguments().value(1).toString());
}

void Notifications::takeClosed(const QDBusMessage &signal)
{
    const QString key = keyOf(signal);
    if (key.isNull())
        return;
    m_tokens.remove(signal.arguments().value(0).toUInt());
    const auto shown = m_shown.find(key);
    if (shown->isUnderWay)
        shown->id = 0;
    else
        m_shown.erase(shown);
}

} // namespace conche::gui
