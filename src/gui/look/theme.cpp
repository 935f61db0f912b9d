// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "desktopsettings.h"
#include "fonts.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFontDatabase>
#include <QToolTip>
#include <QWidget>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

Brightness brightnessOf(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness()
        ? Brightness::Dark
        : Brightness::Light;
}

} // namespace

Theme::Theme(const Settings &settings, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desktop(new DesktopSettings(bus, this))
    , m_style(new Style)
    , m_desktopBrightness(brightnessOf(QApplication::palette()))
{
    QApplication::setStyle(m_style);
    applyPalette();
    (void)applyMotion();
    if (!applyFont())
        QApplication::setFont(smallFont(QApplication::font()), "QHeaderView");
    connect(&settings, &Settings::changed, this, &Theme::apply);
    connect(m_desktop, &DesktopSettings::changed, this, &Theme::apply);
    qApp->installEventFilter(this);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop's own font changed: ours was set, so that Qt leaves it to us.
    if (event->type() == QEvent::ThemeChange)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

Brightness Theme::wantedBrightness() const
{
    switch (m_settings.appearance()) {
    case Appearance::Light:
        return Brightness::Light;
    case Appearance::Dark:
        return Brightness::Dark;
    case Appearance::Desktop:
        break;
    }
    return m_desktop->brightness().value_or(m_desktopBrightness);
}

Contrast Theme::wantedContrast() const
{
    switch (m_settings.contrast()) {
    case ContrastChoice::Normal:
        return Contrast::Normal;
    case ContrastChoice::High:
        return Contrast::High;
    case ContrastChoice::Desktop:
        break;
    }
    return m_desktop->contrast();
}

bool Theme::isMotionUnwanted() const
{
    const MotionChoice choice = m_settings.motion();
    return choice == MotionChoice::Desktop ? m_desktop->isMotionReduced() : choice == MotionChoice::Reduced;
}

void Theme::apply()
{
    const Brightness brightness = wantedBrightness();
    bool isChanged = false;
    if (brightness != m_brightness || wantedContrast() != m_contrast) {
        applyPalette();
        isChanged = true;
    }
    isChanged = applyFont() || isChanged;
    isChanged = applyMotion() || isChanged;
    if (!isChanged)
        return;
    tellWidgets();
    Q_EMIT changed();
}

void Theme::applyPalette()
{
    m_brightness = wantedBrightness();
    m_contrast = wantedContrast();
    const QPalette palette = paletteOf(tokensFor(m_brightness, m_contrast));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

bool Theme::applyMotion()
{
    if (isMotionUnwanted() == m_isMotionReduced)
        return false;
    m_isMotionReduced = !m_isMotionReduced;
    if (m_style != nullptr)
        m_style->setMotionReduced(m_isMotionReduced);
    return true;
}

bool Theme::applyFont()
{
    const QFont font
        = enlarged(QFontDatabase::systemFont(QFontDatabase::GeneralFont), m_settings.textPercent() / 100.0);
    if (font == QApplication::font())
        return false;
    QApplication::setFont(font);
    QApplication::setFont(smallFont(font), "QHeaderView");
    return true;
}

void Theme::tellWidgets()
{
    // Qt tells windows and what inherits from them; what has a font or a colour of its own learns of it here.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
    }
}

} // namespace conche::gui
