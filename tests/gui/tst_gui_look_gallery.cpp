// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "gui/look/fonts.h"
#include "gui/look/theme.h"
#include "gui/look/tokens.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDir>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

/*! Draws a page with everything in it, and leaves the pictures in tests/gallery of the build folder to be looked at. */
class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDrawn_data();
    void isDrawn();
};

void GalleryTest::isDrawn_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Appearance::Light << 100 << Qt::LeftToRight;
    QTest::newRow("dark") << Appearance::Dark << 100 << Qt::LeftToRight;
    QTest::newRow("light-200") << Appearance::Light << 200 << Qt::LeftToRight;
    QTest::newRow("dark-rtl") << Appearance::Dark << 100 << Qt::RightToLeft;
}

void GalleryTest::isDrawn()
{
    QFETCH(Appearance, appearance);
    QFETCH(int, percent);
    QFETCH(Qt::LayoutDirection, direction);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"conche.conf"_s));
    settings.setAppearance(appearance);
    const double designPoints = 9.75; // 13 px at 96 dpi: as in the pictures of the design
    settings.setTextPercent(
        qRound(percent * designPoints / QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF()));
    const Theme theme(settings, QDBusConnection(QString()));
    QApplication::setLayoutDirection(direction);
    test::Gallery gallery;
    gallery.resize(1280 * percent / 100, 800 * percent / 100);
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    const QPixmap picture = gallery.grab();
    const QString name
        = u"" CONCHE_BINARY_DIR "/tests/gallery/%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QVERIFY(picture.save(name));
    const QImage image = picture.toImage();
    const Tokens &tokens = tokensOf(gallery.palette());
    QCOMPARE(
        image.pixelColor(direction == Qt::LeftToRight ? 2 : image.width() - 3, image.height() - 3), tokens.background);
    QVERIFY(gallery.minimumSizeHint().width() <= gallery.width());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(GalleryTest)
#include "tst_gui_look_gallery.moc"
