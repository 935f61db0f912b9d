// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style.h"
#include "tokens.h"

#include "gui/settings.h"

#include <QObject>
#include <QPointer>

class QDBusConnection;

namespace conche::gui {

class DesktopSettings;

/*! Gives the application its style, palette and text size: as the desktop has it, or as the user chose. */
class Theme final : public QObject
{
    Q_OBJECT

public:
    /*! Follows the settings, and the desktop on that bus, from now on. */
    Theme(const Settings &settings, const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] Brightness brightness() const { return m_brightness; }
    [[nodiscard]] Contrast contrast() const { return m_contrast; }
    /*! No animation is wanted. Widgets ask their style (SH_Widget_Animation_Duration is 0). */
    [[nodiscard]] bool isMotionReduced() const { return m_isMotionReduced; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /*! Brightness, contrast, text size or motion are other ones now. */
    void changed();

private:
    [[nodiscard]] Brightness wantedBrightness() const;
    [[nodiscard]] Contrast wantedContrast() const;
    [[nodiscard]] bool isMotionUnwanted() const;
    void apply();
    void applyPalette();
    [[nodiscard]] bool applyMotion();
    [[nodiscard]] bool applyFont();
    static void tellWidgets();

    const Settings &m_settings;
    DesktopSettings *m_desktop;
    QPointer<Style> m_style; ///< owned by the application
    Brightness m_desktopBrightness; ///< by its palette, where no portal tells
    Brightness m_brightness = Brightness::Light;
    Contrast m_contrast = Contrast::Normal;
    bool m_isMotionReduced = false;
};

} // namespace conche::gui
