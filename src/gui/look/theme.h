// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include "gui/settings.h"

#include <QFont>
#include <QObject>

namespace conche::gui {

/*! Gives the application its style, palette and text size: as the desktop has it, or as the user chose. */
class Theme final : public QObject
{
    Q_OBJECT

public:
    /*! Follows the settings from now on. */
    explicit Theme(const Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] Brightness brightness() const { return m_brightness; }
    [[nodiscard]] Contrast contrast() const { return m_contrast; }
    /*! No animation is wanted. */
    [[nodiscard]] bool isMotionReduced() const { return m_isMotionReduced; }

Q_SIGNALS:
    void changed();

private:
    void apply();

    const Settings &m_settings;
    QFont m_desktopFont;
    Brightness m_brightness = Brightness::Light;
    Contrast m_contrast = Contrast::Normal;
    bool m_isMotionReduced = false;
};

} // namespace conche::gui
