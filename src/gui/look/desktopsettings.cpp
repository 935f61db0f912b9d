// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopsettings.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QMap>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerLimitMs = 5000;

const auto portalName = "org.freedesktop.portal.Desktop"_L1;
const auto portalPath = "/org/freedesktop/portal/desktop"_L1;
const auto settingsInterface = "org.freedesktop.portal.Settings"_L1;
const auto appearanceGroup = "org.freedesktop.appearance"_L1;
const auto gnomeGroup = "org.gnome.desktop.interface"_L1;
const auto gnomeAccessGroup = "org.gnome.desktop.a11y.interface"_L1;
const auto kdeGroup = "org.kde.kdeglobals.KDE"_L1;

/*! Some portals wrap what they tell once more. */
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

/*! KDE tells how long animations last, 1 is usual, as its file has it: as text. What is no number is as usual. */
bool isNoTime(const QVariant &factor)
{
    bool isNumber = false;
    return factor.toDouble(&isNumber) <= 0 && isNumber;
}

} // namespace

DesktopSettings::DesktopSettings(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::make_unique<QDBusConnection>(bus))
{
    if (!m_bus->isConnected())
        return;
    // Connecting to signals of a named sender would wait for the bus to tell who that is; the path is enough here.
    m_bus->connect(QString(), portalPath, settingsInterface, u"SettingChanged"_s, this, SLOT(takeSignal(QDBusMessage)));
    m_bus->connect(QString(), u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameOwnerChanged"_s,
        {QString(portalName)}, QString(), this, SLOT(takeOwner(QString, QString, QString)));
    ask();
}

DesktopSettings::~DesktopSettings() = default;

QDBusConnection DesktopSettings::sessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isTold = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFile::exists(runtime + u"/bus"_s));
    return isTold ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

void DesktopSettings::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalName, portalPath, settingsInterface, u"ReadAll"_s);
    call << QStringList{appearanceGroup, gnomeGroup, gnomeAccessGroup, kdeGroup};
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call, answerLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeAll(watcher->reply());
    });
}

void DesktopSettings::takeAll(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a{sa{sv}}"_L1)
        return;
    // What it does not tell is as usual, whatever another portal told before.
    m_told = {};
    const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
    for (const auto &[group, values] : groups.asKeyValueRange()) {
        for (const auto &[key, value] : values.asKeyValueRange())
            take(group, key, unwrapped(value));
    }
    Q_EMIT changed();
}

void DesktopSettings::takeSignal(const QDBusMessage &message)
{
    if (message.signature() != "ssv"_L1)
        return;
    const QVariantList arguments = message.arguments();
    take(arguments.at(0).toString(), arguments.at(1).toString(), unwrapped(arguments.at(2)));
    Q_EMIT changed();
}

void DesktopSettings::takeOwner(const QString &name, const QString &before, const QString &after)
{
    Q_UNUSED(before)
    if (name == portalName && !after.isEmpty())
        ask();
}

void DesktopSettings::take(const QString &group, const QString &key, const QVariant &value)
{
    const bool isAppearance = group == appearanceGroup;
    if (isAppearance && key == "color-scheme"_L1) {
        switch (value.toInt()) {
        case 1:
            m_told.brightness = Brightness::Dark;
            break;
        case 2:
            m_told.brightness = Brightness::Light;
            break;
        default:
            m_told.brightness.reset();
        }
    } else if (isAppearance && key == "contrast"_L1) {
        m_told.isContrastHigh = value.toInt() == 1;
    } else if (isAppearance && key == "reduced-motion"_L1) {
        m_told.isMotionReduced = value.toInt() == 1;
    } else if (group == gnomeGroup && key == "enable-animations"_L1) {
        m_told.hasGnomeAnimations = value.toBool();
    } else if (group == gnomeAccessGroup && key == "high-contrast"_L1) {
        // Portals before 2023 tell contrast by this key alone.
        m_told.isGnomeContrastHigh = value.toBool();
    } else if (group == kdeGroup && key == "AnimationDurationFactor"_L1) {
        m_told.hasKdeAnimations = !isNoTime(value);
    }
}

} // namespace conche::gui
