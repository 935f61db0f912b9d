// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal.h"

#include <QFile>

namespace conche::test {

using namespace Qt::StringLiterals;

bool PrivateBus::start()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write(QStringLiteral("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                                "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                                "<busconfig><type>session</type><listen>unix:dir=%1</listen>"
                                "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                                "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>")
                     .arg(m_folder.path())
                     .toUtf8());
    config.close();
    m_daemon.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + config.fileName()});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
        return false;
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    return !m_address.isEmpty();
}

PrivateBus::~PrivateBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

bool Portal::appear()
{
    return m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
}

void Portal::vanish()
{
    m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
}

void Portal::choose(const QString &group, const QString &key, const QVariant &value)
{
    groups[group][key] = value;
    Q_EMIT SettingChanged(group, key, QDBusVariant(value));
}

Groups Portal::ReadAll(const QStringList &wanted)
{
    ++asked;
    Groups told;
    for (const QString &group : wanted) {
        if (groups.contains(group))
            told[group] = groups[group];
    }
    return told;
}

} // namespace conche::test
