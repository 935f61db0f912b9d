// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QObject>
#include <QSettings>
#include <QTime>

#include <optional>

namespace conche::gui {
Q_NAMESPACE

/*! Light, dark, or as the desktop has it. */
enum class Appearance { Desktop, Light, Dark };
Q_ENUM_NS(Appearance)

/*! Stronger lines and colours, or as the desktop has it. */
enum class ContrastChoice { Desktop, Normal, High };
Q_ENUM_NS(ContrastChoice)

/*! What moves in the window, or as the desktop has it. */
enum class MotionChoice { Desktop, Full, Reduced };
Q_ENUM_NS(MotionChoice)

/*! Which clock times are shown by. */
enum class ShownZone { Stack, Local, Utc };
Q_ENUM_NS(ShownZone)

/*! What a user chose for the window, on this machine: `$XDG_CONFIG_HOME/conche/conche.conf`. What a stack needs stands
 * in its stack file. */
class Settings final : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &path = defaultPath(), QObject *parent = nullptr);

    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] ContrastChoice contrast() const;
    void setContrast(ContrastChoice contrast);
    [[nodiscard]] MotionChoice motion() const;
    void setMotion(MotionChoice motion);
    /*! Of the desktop's text size: 75 to 300. */
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    [[nodiscard]] ShownZone shownZone() const;
    void setShownZone(ShownZone zone);
    /*! A language's name such as "es"; empty for the desktop's. Takes effect at the next start. */
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /*! Whether closing the window leaves Conche in the tray. */
    [[nodiscard]] bool closesToTray() const;
    void setClosesToTray(bool closes);
    /*! Whether the desktop shows notifications about something that got worse. */
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool notifies);
    /*! Replaces the intervals of the stack files, in minutes; 0 leaves them as they are, -1 checks only when asked. */
    [[nodiscard]] int intervalMinutes() const;
    void setIntervalMinutes(int minutes);
    /*! The stack file that was shown last; empty before there was one. */
    [[nodiscard]] QString lastStack() const;
    void setLastStack(const QString &path);
    /*! Stack files that were opened: they are watched from each start on. */
    [[nodiscard]] QStringList openedStacks() const;
    void addOpenedStack(const QString &path);
    /*! It is neither shown last nor opened any more. */
    void forgetStack(const QString &path);
    /*! Whether what the stack file of this hash starts and hands out was refused: nobody is asked about it again. */
    [[nodiscard]] bool isRefused(const QString &hash) const;
    void setRefused(const QString &hash, bool isRefused);

    /*! Why what was chosen does not last, as a sentence; empty where it does. */
    [[nodiscard]] QString trouble() const;

    /*! Something told once, such as that closing leaves Conche in the tray: true the first time. */
    [[nodiscard]] bool tellOnce(const QString &what);
    [[nodiscard]] bool isTold(const QString &what) const;
    /*! Geometry and splitters, by the object's name. */
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

Q_SIGNALS:
    /*! One of the user's choices changed; states and told things do not count. */
    void changed();

private:
    void choose(const QString &key, const QVariant &value);

    QSettings m_file;
};

} // namespace conche::gui
