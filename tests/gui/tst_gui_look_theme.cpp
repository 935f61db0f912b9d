// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal.h"

#include "gui/look/fonts.h"
#include "gui/look/theme.h"
#include "gui/widgets/busyindicator.h"

#include <QApplication>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QSignalSpy>
#include <QTest>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

namespace {

const auto appearance = u"org.freedesktop.appearance"_s;
const auto gnome = u"org.gnome.desktop.interface"_s;
const auto gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const auto kde = u"org.kde.kdeglobals.KDE"_s;
const auto kdeMotion = u"AnimationDurationFactor"_s;

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void followsThePortal();
    void followsContrast();
    void followsContrastOfOlderPortals();
    void followsMotion();
    void followsMotionOfKde();
    void meetsThePortalLater();
    void forgetsWhatAPortalToldBefore();
    void theUserDecides();
    void worksWithoutABus();
    void aSilentPortalIsNotWaitedFor();
    void takesTheDesktopsPaletteWithoutAPortal();
    void followsTheTextSize();
    void saysOnlyWhatChanged();
    void takesNoValueThatCannotBe();

private:
    test::PrivateBus m_bus;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<test::Portal> m_portal;
    QDBusConnection m_ours{QString()};
};

void ThemeTest::initTestCase()
{
    QVERIFY2(m_bus.start(), "dbus-daemon is needed: package dbus-daemon");
    m_ours = QDBusConnection::connectToBus(m_bus.address(), u"ours"_s);
    QVERIFY(m_ours.isConnected());
}

void ThemeTest::init()
{
    const QString name = QString::fromLatin1(QTest::currentTestFunction());
    m_settings = std::make_unique<Settings>(m_folder.filePath(name));
    m_portal = std::make_unique<test::Portal>(QDBusConnection::connectToBus(m_bus.address(), u"portal"_s));
    QApplication::setPalette(paletteOf(tokensFor(Brightness::Light, Contrast::Normal)));
}

void ThemeTest::cleanup()
{
    m_portal->vanish();
    m_portal.reset();
    QDBusConnection::disconnectFromBus(u"portal"_s);
}

void ThemeTest::followsThePortal()
{
    m_portal->groups[appearance][u"color-scheme"_s] = 1U;
    QVERIFY(m_portal->appear());
    const Theme theme(*m_settings, m_ours);
    QTRY_COMPARE(theme.brightness(), Brightness::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), tokensFor(Brightness::Dark, Contrast::Normal).background);
    QSignalSpy changes(&theme, &Theme::changed);
    m_portal->choose(appearance, u"color-scheme"_s, 2U);
    QVERIFY(changes.wait());
    QCOMPARE(theme.brightness(), Brightness::Light);
    QCOMPARE(&tokensOf(QApplication::palette()), &tokensFor(Brightness::Light, Contrast::Normal));
    m_portal->choose(appearance, u"color-scheme"_s, 1U);
    QTRY_COMPARE(theme.brightness(), Brightness::Dark);
    // No preference: as the desktop's palette is.
    m_portal->choose(appearance, u"color-scheme"_s, 0U);
    QTRY_COMPARE(theme.brightness(), Brightness::Light);
}

void ThemeTest::followsContrast()
{
    QVERIFY(m_portal->appear());
    const Theme theme(*m_settings, m_ours);
    QTRY_COMPARE(m_portal->asked, 1);
    QCOMPARE(theme.contrast(), Contrast::Normal);
    m_portal->choose(appearance, u"contrast"_s, 1U);
    QTRY_COMPARE(theme.contrast(), Contrast::High);
    QCOMPARE(&tokensOf(QApplication::palette()), &tokensFor(Brightness::Light, Contrast::High));
    // It goes with the user's own choice of brightness.
    m_settings->setAppearance(Appearance::Dark);
    QCOMPARE(&tokensOf(QApplication::palette()), &tokensFor(Brightness::Dark, Contrast::High));
}

void ThemeTest::followsContrastOfOlderPortals()
{
    // Debian 12's tells it by GNOME's own key only.
    m_portal->groups[gnomeAccess][u"high-contrast"_s] = true;
    QVERIFY(m_portal->appear());
    const Theme theme(*m_settings, m_ours);
    QTRY_COMPARE(theme.contrast(), Contrast::High);
    m_portal->choose(gnomeAccess, u"high-contrast"_s, false);
    QTRY_COMPARE(theme.contrast(), Contrast::Normal);
    m_portal->choose(gnomeAccess, u"high-contrast"_s, true);
    QTRY_COMPARE(theme.contrast(), Contrast::High);
}

void ThemeTest::followsMotion()
{
    m_portal->groups[gnome][u"enable-animations"_s] = false;
    QVERIFY(m_portal->appear());
    const Theme theme(*m_settings, m_ours);
    BusyIndicator busy;
    busy.setBusy(true);
    busy.show();
    QVERIFY(QTest::qWaitForWindowExposed(&busy));
    QTRY_VERIFY(theme.isMotionReduced());
    QVERIFY(!busy.isTurning());
    m_portal->choose(gnome, u"enable-animations"_s, true);
    QTRY_VERIFY(!theme.isMotionReduced());
    QVERIFY(busy.isTurning());
    m_portal->choose(appearance, u"reduced-motion"_s, 1U);
    QTRY_VERIFY(theme.isMotionReduced());
    QVERIFY(!busy.isTurning());
}

void ThemeTest::followsMotionOfKde()
{
    m_portal->groups[kde][kdeMotion] = u"0"_s;
    QVERIFY(m_portal->appear());
    const Theme theme(*m_settings, m_ours);
    QTRY_VERIFY(theme.isMotionReduced());
    m_portal->choose(kde, kdeMotion, u"0.5"_s);
    QTRY_VERIFY(!theme.isMotionReduced());
    m_portal->choose(kde, kdeMotion, 0.0);
    QTRY_VERIFY(theme.isMotionReduced());
    // Set back to what is usual, it has no value any more.
    m_portal->choose(kde, kdeMotion, QString());
    QTRY_VERIFY(!theme.isMotionReduced());
}

void ThemeTest::meetsThePortalLater()
{
    const Theme theme(*m_settings, m_ours);
    QCOMPARE(theme.brightness(), Brightness::Light);
    m_portal->groups[appearance][u"color-scheme"_s] = 1U;
    QVERIFY(m_portal->appear());
    QTRY_COMPARE(theme.brightness(), Brightness::Dark);
}

void ThemeTest::forgetsWhatAPortalToldBefore()
{
    m_portal->groups[appearance][u"color-scheme"_s] = 1U;
    m_portal->groups[gnomeAccess][u"high-contrast"_s] = true;
    m_portal->groups[kde][kdeMotion] = u"0"_s;
    QVERIFY(m_portal->appear());
    const Theme theme(*m_settings, m_ours);
    QTRY_COMPARE(theme.contrast(), Contrast::High);
    QVERIFY(theme.isMotionReduced());
    // Another one comes in its place, and nothing of that is set there.
    m_portal->vanish();
    m_portal->groups.clear();
    m_portal->groups[appearance][u"contrast"_s] = 0U;
    QVERIFY(m_portal->appear());
    QTRY_COMPARE(theme.contrast(), Contrast::Normal);
    QVERIFY(!theme.isMotionReduced());
    QCOMPARE(theme.brightness(), Brightness::Light);
}

void ThemeTest::theUserDecides()
{
    m_settings->setAppearance(Appearance::Light);
    m_portal->groups[appearance][u"color-scheme"_s] = 1U;
    QVERIFY(m_portal->appear());
    const Theme theme(*m_settings, m_ours);
    QTRY_COMPARE(m_portal->asked, 1);
    m_portal->choose(appearance, u"contrast"_s, 1U);
    QTRY_COMPARE(theme.contrast(), Contrast::High);
    QCOMPARE(theme.brightness(), Brightness::Light);
    m_settings->setAppearance(Appearance::Desktop);
    QCOMPARE(theme.brightness(), Brightness::Dark);
    m_settings->setContrast(ContrastChoice::Normal);
    QCOMPARE(theme.contrast(), Contrast::Normal);
    m_settings->setContrast(ContrastChoice::Desktop);
    QCOMPARE(theme.contrast(), Contrast::High);
    m_settings->setMotion(MotionChoice::Reduced);
    QVERIFY(theme.isMotionReduced());
    QVERIFY(Theme(*m_settings, QDBusConnection(QString())).isMotionReduced());
    m_settings->setMotion(MotionChoice::Full);
    m_portal->choose(appearance, u"reduced-motion"_s, 1U);
    m_portal->choose(appearance, u"color-scheme"_s, 2U);
    QTRY_COMPARE(theme.brightness(), Brightness::Light);
    QVERIFY(!theme.isMotionReduced());
    m_settings->setMotion(MotionChoice::Desktop);
    QVERIFY(theme.isMotionReduced());
}

void ThemeTest::worksWithoutABus()
{
    QElapsedTimer clock;
    clock.start();
    const Theme theme(*m_settings, QDBusConnection(QString()));
    QCOMPARE(theme.brightness(), Brightness::Light);
    m_settings->setAppearance(Appearance::Dark);
    QCOMPARE(theme.brightness(), Brightness::Dark);
    const QDBusConnection gone = QDBusConnection::connectToBus(u"unix:path=/nowhere/at/all"_s, u"gone"_s);
    const Theme other(*m_settings, gone);
    QCOMPARE(other.brightness(), Brightness::Dark);
    QVERIFY(clock.elapsed() < 1000);
    QDBusConnection::disconnectFromBus(u"gone"_s);
}

void ThemeTest::aSilentPortalIsNotWaitedFor()
{
    // The name is there, the object is not: somebody who answers with an error.
    QDBusConnection bus = QDBusConnection::connectToBus(m_bus.address(), u"portal"_s);
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    const Theme theme(*m_settings, m_ours);
    QCOMPARE(theme.brightness(), Brightness::Light);
    // And somebody who answers with something else.
    QDBusMessage signal = QDBusMessage::createSignal(
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    signal << 7 << u"nonsense"_s;
    QVERIFY(bus.send(signal));
    QVERIFY(bus.unregisterService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(m_portal->appear());
    m_portal->choose(appearance, u"color-scheme"_s, 1U);
    QTRY_COMPARE(theme.brightness(), Brightness::Dark);
}

void ThemeTest::takesTheDesktopsPaletteWithoutAPortal()
{
    QPalette desktop;
    desktop.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    desktop.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(desktop);
    const Theme theme(*m_settings, QDBusConnection(QString()));
    QCOMPARE(theme.brightness(), Brightness::Dark);
}

void ThemeTest::followsTheTextSize()
{
    const double desktop = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    const Theme theme(*m_settings, QDBusConnection(QString()));
    QCOMPARE(QApplication::font().pointSizeF(), desktop);
    m_settings->setTextPercent(200);
    QCOMPARE(QApplication::font().pointSizeF(), desktop * 2);
    QVERIFY(QApplication::font("QHeaderView").pointSizeF() < desktop * 2);
    QVERIFY(QApplication::font("QHeaderView").pointSizeF() > desktop * 1.5);
    m_settings->setTextPercent(100);
    QCOMPARE(QApplication::font().pointSizeF(), desktop);
}

void ThemeTest::saysOnlyWhatChanged()
{
    const Theme theme(*m_settings, QDBusConnection(QString()));
    const QSignalSpy changes(&theme, &Theme::changed);
    m_settings->setNotifies(false);
    QCOMPARE(changes.size(), 0);
    m_settings->setAppearance(Appearance::Light);
    QCOMPARE(changes.size(), 0);
    m_settings->setAppearance(Appearance::Dark);
    QCOMPARE(changes.size(), 1);
    m_settings->setTextPercent(150);
    QCOMPARE(changes.size(), 2);
}

void ThemeTest::takesNoValueThatCannotBe()
{
    m_portal->groups[appearance][u"color-scheme"_s] = u"purple"_s;
    m_portal->groups[appearance][u"contrast"_s] = -4;
    QVERIFY(m_portal->appear());
    const Theme theme(*m_settings, m_ours);
    QTRY_COMPARE(m_portal->asked, 1);
    // Told after the answer, so the answer was taken by then. Some portals wrap values once more.
    m_portal->choose(gnome, u"enable-animations"_s, QVariant::fromValue(QDBusVariant(false)));
    QTRY_VERIFY(theme.isMotionReduced());
    QCOMPARE(theme.brightness(), Brightness::Light);
    QCOMPARE(theme.contrast(), Contrast::Normal);
}

QTEST_MAIN(ThemeTest)
#include "tst_gui_look_theme.moc"
