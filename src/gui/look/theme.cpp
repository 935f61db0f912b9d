// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QStyleFactory>

namespace conche::gui {

using namespace Qt::StringLiterals;

Theme::Theme(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desktopFont(QApplication::font())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    connect(&settings, &Settings::changed, this, &Theme::apply);
    apply();
}

void Theme::apply()
{
    m_brightness = m_settings.appearance() == Appearance::Dark ? Brightness::Dark : Brightness::Light;
    QApplication::setPalette(paletteOf(tokensFor(m_brightness, m_contrast)));
    QFont font = m_desktopFont;
    font.setPointSizeF(font.pointSizeF() * m_settings.textPercent() / 100);
    QApplication::setFont(font);
    Q_EMIT changed();
}

} // namespace conche::gui
