// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QObject>

#include <memory>
#include <optional>

class QDBusConnection;
class QDBusMessage;
class QVariant;

namespace conche::gui {

/*! What the desktop's portal tells about the look that its user wants, from the first answer on and live.
 *
 * Nothing is waited for: until the portal answered, and where there is none, nothing is wanted. */
class DesktopSettings final : public QObject
{
    Q_OBJECT

public:
    /*! A connection that is not connected is no trouble. */
    explicit DesktopSettings(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DesktopSettings() override;

    /*! The session's bus; where none is told, a connection that is not connected: no bus is started for us. */
    [[nodiscard]] static QDBusConnection sessionBus();

    /*! Nothing where the desktop has no preference. */
    [[nodiscard]] std::optional<Brightness> brightness() const { return m_told.brightness; }
    [[nodiscard]] Contrast contrast() const
    {
        return m_told.isContrastHigh || m_told.isGnomeContrastHigh ? Contrast::High : Contrast::Normal;
    }
    [[nodiscard]] bool isMotionReduced() const
    {
        return m_told.isMotionReduced || !m_told.hasGnomeAnimations || !m_told.hasKdeAnimations;
    }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSignal(const QDBusMessage &message);
    void takeOwner(const QString &name, const QString &before, const QString &after);

private:
    struct Told
    {
        std::optional<Brightness> brightness;
        bool isContrastHigh = false;
        bool isGnomeContrastHigh = false;
        bool isMotionReduced = false;
        bool hasGnomeAnimations = true;
        bool hasKdeAnimations = true;
    };

    void ask();
    void takeAll(const QDBusMessage &reply);
    void take(const QString &group, const QString &key, const QVariant &value);

    std::unique_ptr<QDBusConnection> m_bus;
    Told m_told;
};

} // namespace conche::gui
