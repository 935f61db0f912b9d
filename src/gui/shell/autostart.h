// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/autostartswitch.h"

namespace conche::gui {

/*! Whether Conche starts with the session, hidden in the tray (Desktop Application Autostart Specification). */
class Autostart final : public AutostartSwitch
{
public:
    /*! \a program is what is started: a name in PATH or a path. */
    explicit Autostart(QString program, QString path = defaultPath());

    /*! What to call the program of this path: by its name where that leads to it, else by the path. */
    [[nodiscard]] static QString nameOf(const QString &path);
    /*! `$XDG_CONFIG_HOME/autostart/io.github.conche.conche.desktop`. */
    [[nodiscard]] static QString defaultPath();

    /*! As the session reads the file, also one that was edited by hand. */
    [[nodiscard]] bool isOn() const override;
    /*! A file that was edited is switched on or off, and else left as it is. */
    [[nodiscard]] Result<void> set(bool on) override;

private:
    QString m_program;
    QString m_path;
};

} // namespace conche::gui
