// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace conche::test {

using Groups = QMap<QString, QVariantMap>;

/*! A bus of its own, without any service that could be started. */
class PrivateBus
{
public:
    /*! False where there is no dbus-daemon. */
    [[nodiscard]] bool start();
    ~PrivateBus();

    [[nodiscard]] QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/*! The settings of a desktop's portal, as xdg-desktop-portal tells them. */
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        qDBusRegisterMetaType<conche::test::Groups>();
    }
    [[nodiscard]] bool appear();
    void vanish();

    void choose(const QString &group, const QString &key, const QVariant &value);

    Groups groups;
    int asked = 0;

public Q_SLOTS:
    conche::test::Groups ReadAll(const QStringList &wanted); // NOLINT: the name is the portal's

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value); // NOLINT

private:
    QDBusConnection m_bus;
};

} // namespace conche::test
