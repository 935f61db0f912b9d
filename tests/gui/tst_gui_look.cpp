// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QFontDatabase>
#include <QPicture>
#include <QRegularExpression>
#include <QScreen>
#include <QSvgRenderer>
#include <QTest>

#include <cmath>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array verdicts{Verdict::Ok, Verdict::Warning, Verdict::Critical, Verdict::Unknown};

/*! WCAG 2.2, relative luminance. */
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const double high = std::max(luminance(one), luminance(other));
    const double low = std::min(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
}

QImage blank(int side, double ratio = 1)
{
    QImage image(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

QImage shapeOf(Verdict verdict)
{
    QImage image = blank(28);
    QPainter painter(&image);
    paintVerdict(painter, verdict, QRectF(0, 0, 28, 28), Qt::black);
    return image;
}

double inkOf(const QImage &image)
{
    double ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += 255 - qGray(image.pixel(x, y));
    }
    return ink / 255;
}

QStringList iconNames()
{
    QStringList names;
    QDirIterator files(u":/conche/icons"_s);
    while (files.hasNext())
        names << QFileInfo(files.next()).completeBaseName();
    return names;
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void tokensAreFoundAgain_data() { textCanBeRead_data(); }
    void tokensAreFoundAgain();
    void highContrastIsHigher();
    void shapesDifferWithoutColour();
    void allIconsAreThere();
    void iconsHaveNoColourOfTheirOwn_data();
    void iconsHaveNoColourOfTheirOwn();
    void iconsAreSharp();
    void iconsFollowThePalette();
    void iconsOfARole();
    void iconsCanBePrinted();
    void digitsLineUp_data();
    void digitsLineUp();
    void sizesFollowTheFont();
    void windowsFitTheirScreen();
};

void LookTest::textCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isHigh");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, high contrast") << false << true;
    QTest::newRow("dark, high contrast") << true << true;
}

namespace {

const Tokens &tokensOfRow(bool isDark, bool isHigh)
{
    return tokensFor(isDark ? Brightness::Dark : Brightness::Light, isHigh ? Contrast::High : Contrast::Normal);
}

} // namespace

#define CONCHE_CONTRAST(INK, GROUND, LEAST)                                                                            \
    QVERIFY2(contrast(INK, GROUND) >= (LEAST),                                                                         \
        qPrintable(u"%1 on %2 is %3"_s.arg(                                                                            \
            QLatin1String(#INK), QLatin1String(#GROUND), QString::number(contrast(INK, GROUND)))))

void LookTest::textCanBeRead()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isHigh);
    const Tokens &t = tokensOfRow(isDark, isHigh);
    const double text = isHigh ? 7 : 4.5;
    const double shape = 3;
    const QList<QColor> grounds{t.background, t.surface, t.raised, t.selection, t.accentSoft,
        mixed(t.surface, t.text, 0.03), mixed(t.raised, t.text, 0.06)};
    for (const QColor &ground : grounds) {
        CONCHE_CONTRAST(t.text, ground, 7);
        CONCHE_CONTRAST(t.textSecondary, ground, text);
        CONCHE_CONTRAST(t.accent, ground, text);
    }
    for (const QColor &ground : {t.background, t.surface, t.raised, t.selection}) {
        CONCHE_CONTRAST(t.textTertiary, ground, text);
        for (const Verdict verdict : verdicts) {
            CONCHE_CONTRAST(t.of(verdict), ground, text);
            CONCHE_CONTRAST(t.stripOf(verdict), ground, shape);
        }
        CONCHE_CONTRAST(t.fieldLine, ground, shape);
        CONCHE_CONTRAST(t.accent, ground, shape);
    }
    for (const Verdict verdict : verdicts) {
        CONCHE_CONTRAST(t.of(verdict), t.softOf(verdict), text);
        CONCHE_CONTRAST(t.text, t.softOf(verdict), 7);
    }
    for (const double ink : {0.0, 0.12, 0.28}) {
        CONCHE_CONTRAST(t.onAccent, mixed(t.accent, t.text, ink), text);
        CONCHE_CONTRAST(t.onAccent, mixed(t.critical, t.text, ink), text);
    }
}

void LookTest::tokensAreFoundAgain()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isHigh);
    const Tokens &tokens = tokensOfRow(isDark, isHigh);
    QPalette palette = paletteOf(tokens);
    QCOMPARE(&tokensOf(palette), &tokens);
    palette.setColor(QPalette::Window, tokens.surface);
    palette.setColor(QPalette::WindowText, tokens.critical);
    QCOMPARE(&tokensOf(palette), &tokens);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), tokens.textTertiary);
}

void LookTest::highContrastIsHigher()
{
    for (const Brightness brightness : {Brightness::Light, Brightness::Dark}) {
        const Tokens &normal = tokensFor(brightness, Contrast::Normal);
        const Tokens &high = tokensFor(brightness, Contrast::High);
        QVERIFY(contrast(high.text, high.surface) > contrast(normal.text, normal.surface));
        QVERIFY(contrast(high.textTertiary, high.surface) > contrast(normal.textTertiary, normal.surface));
        QVERIFY(contrast(high.line, high.surface) >= 3);
        for (const Verdict verdict : verdicts)
            QVERIFY(contrast(high.of(verdict), high.surface) > contrast(normal.of(verdict), normal.surface));
    }
}

void LookTest::shapesDifferWithoutColour()
{
    for (const Verdict one : verdicts) {
        const QImage shape = shapeOf(one);
        QVERIFY(inkOf(shape) > 100);
        for (const Verdict other : verdicts) {
            if (one == other)
                continue;
            double difference = 0;
            const QImage second = shapeOf(other);
            for (int y = 0; y < shape.height(); ++y) {
                for (int x = 0; x < shape.width(); ++x)
                    difference += std::abs(qGray(shape.pixel(x, y)) - qGray(second.pixel(x, y))) / 255.0;
            }
            // A tenth of the area at least: seen by who sees no colours, too.
            QVERIFY2(difference > 28 * 28 / 10.0, qPrintable(QString::number(difference)));
        }
    }
}

void LookTest::allIconsAreThere()
{
    const QStringList names = iconNames();
    for (const QString &name :
        {u"overview"_s, u"trends"_s, u"checklists"_s, u"backups"_s, u"runbooks"_s, u"incidents"_s, u"help"_s,
            u"settings"_s, u"refresh"_s, u"search"_s, u"chevron-down"_s, u"copy"_s, u"link"_s, u"clock"_s, u"check"_s,
            u"more"_s, u"lock"_s, u"key"_s, u"bell"_s, u"bell-off"_s, u"play"_s, u"pause"_s, u"stop"_s, u"cancel"_s,
            u"plus"_s, u"folder"_s, u"file"_s, u"warning"_s, u"info"_s, u"close"_s, u"stack"_s, u"import"_s,
            u"keyboard"_s, u"user"_s, u"theme"_s, u"palette"_s, u"conche"_s, u"conche-symbolic"_s}) {
        QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(!icon(name).isNull());
    }
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

void LookTest::iconsHaveNoColourOfTheirOwn_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = iconNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void LookTest::iconsHaveNoColourOfTheirOwn()
{
    QFETCH(QString, name);
    QSvgRenderer renderer(u":/conche/icons/%1.svg"_s.arg(name));
    QVERIFY(renderer.isValid());
    QImage image = blank(40);
    {
        QPainter painter(&image);
        paintIcon(painter, name, QRectF(0, 0, 40, 40), QColor(255, 0, 0));
    }
    int others = 0;
    int reds = 0;
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 40; ++x) {
            const QColor pixel = image.pixelColor(x, y);
            // White with a share of red.
            others += pixel.red() < 250 || std::abs(pixel.green() - pixel.blue()) > 5 ? 1 : 0;
            reds += pixel.green() < 128 ? 1 : 0;
        }
    }
    if (name == u"conche"_s) {
        QVERIFY(others > 200);
        return;
    }
    QCOMPARE(others, 0);
    QVERIFY(reds > 20);
    QFile file(u":/conche/icons/%1.svg"_s.arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression fixed(u"(fill|stroke|color)\\s*[=:]\\s*\"?(?!none|currentColor)[#a-z]"_s);
    QVERIFY(!fixed.match(QString::fromUtf8(file.readAll())).hasMatch());
}

void LookTest::iconsAreSharp()
{
    QImage one = blank(20, 2);
    {
        QPainter painter(&one);
        paintIcon(painter, u"pause"_s, QRectF(0, 0, 20, 20), Qt::black);
    }
    // Drawn for the pixels of the screen: not the small picture made larger.
    QImage direct = blank(40);
    {
        QPainter painter(&direct);
        paintIcon(painter, u"pause"_s, QRectF(0, 0, 40, 40), Qt::black);
    }
    one.setDevicePixelRatio(1);
    QCOMPARE(one, direct);
    QCOMPARE(icon(u"pause"_s).pixmap(QSize(20, 20), 2.0).size(), QSize(40, 40));
    QCOMPARE(icon(u"pause"_s).pixmap(QSize(20, 20), 2.0).devicePixelRatio(), 2.0);
}

void LookTest::iconsFollowThePalette()
{
    const auto darkest = [](const QIcon &icon, QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(40, 40), 1.0, mode).toImage();
        QColor best = Qt::transparent;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                if (image.pixelColor(x, y).alpha() > best.alpha())
                    best = image.pixelColor(x, y);
            }
        }
        best.setAlpha(255);
        return best;
    };
    const QIcon square = icon(u"stop"_s);
    for (const Brightness brightness : {Brightness::Light, Brightness::Dark}) {
        const Tokens &tokens = tokensFor(brightness, Contrast::Normal);
        QApplication::setPalette(paletteOf(tokens));
        QCOMPARE(darkest(square, QIcon::Normal), tokens.text);
        QCOMPARE(darkest(square, QIcon::Disabled), tokens.textTertiary);
        QCOMPARE(darkest(icon(u"stop"_s, IconRole::Accent), QIcon::Normal), tokens.accent);
        QCOMPARE(darkest(icon(u"stop"_s, IconRole::OnAccent), QIcon::Normal), tokens.onAccent);
    }
}

void LookTest::iconsOfARole()
{
    QCOMPARE(plainIconName(icon(u"copy"_s)), u"copy"_s);
    QCOMPARE(plainIconName(icon(u"copy"_s, IconRole::Accent)), QString());
    QCOMPARE(plainIconName(QIcon()), QString());
}

void LookTest::iconsCanBePrinted()
{
    QPicture picture;
    {
        QPainter painter(&picture);
        paintIcon(painter, u"check"_s, QRectF(0, 0, 20, 20), Qt::black);
    }
    // As lines that can be enlarged, not as a picture of pixels.
    QVERIFY(picture.size() > 0);
    QImage large = blank(200);
    {
        QPainter painter(&large);
        painter.scale(10, 10);
        painter.drawPicture(0, 0, picture);
    }
    QImage direct = blank(200);
    {
        QPainter painter(&direct);
        painter.scale(10, 10);
        paintIcon(painter, u"check"_s, QRectF(0, 0, 20, 20), Qt::black);
    }
    QVERIFY(std::abs(inkOf(large) - inkOf(direct)) < 10);
}

void LookTest::digitsLineUp_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("digits of one width") << QString();
    QTest::newRow("digits of different widths") << u"/usr/share/fonts/opentype/inter/Inter-Regular.otf"_s;
}

void LookTest::digitsLineUp()
{
    QFETCH(QString, file);
    QFont font = QApplication::font();
    if (!file.isEmpty()) {
        const int loaded = QFontDatabase::addApplicationFont(file);
        if (loaded < 0)
            QSKIP("fonts-inter is not installed");
        font = QFont(QFontDatabase::applicationFontFamilies(loaded).constFirst());
    }
    font.setPixelSize(16);
    const QFontMetrics metrics(font);
    // Or there would be nothing to see.
    QCOMPARE(metrics.horizontalAdvance(u"111"_s) == metrics.horizontalAdvance(u"888"_s), file.isEmpty());
    QCOMPARE(digitsWidth(metrics, u"111"_s), digitsWidth(metrics, u"888"_s));
    QCOMPARE(digitsWidth(metrics, u"1,111 MB"_s), digitsWidth(metrics, u"8,888 MB"_s));
    const auto firstInk = [&font](const QString &text) {
        QImage image(120, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(font);
        paintDigits(painter, QRect(0, 0, 120, 24), Qt::AlignRight, text);
        painter.end();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 128)
                    return x;
            }
        }
        return -1;
    };
    // The 4 stands at the same place, whatever stands behind it.
    QCOMPARE(firstInk(u"4111"_s), firstInk(u"4888"_s));
    QCOMPARE(firstInk(u"4.11 ms"_s), firstInk(u"4.08 ms"_s));
    QVERIFY(firstInk(u"44111"_s) < firstInk(u"4111"_s));
}

void LookTest::sizesFollowTheFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QCOMPARE(scaled(font, 32), 32);
    QCOMPARE(QFontInfo(titleFont(font)).pixelSize(), 20);
    QCOMPARE(scaled(enlarged(font, 2), 32), 64);
    font.setPointSizeF(9.75);
    QCOMPARE(enlarged(font, 3).pointSizeF(), 29.25);
}

void LookTest::windowsFitTheirScreen()
{
    QWidget window;
    const QSize room = window.screen()->availableSize();
    QFont font = window.font();
    font.setPixelSize(13);
    window.setFont(font);
    QCOMPARE(sizeOnScreen(window, 100, 50), QSize(100, 50));
    QDialog dialog;
    dialog.setFont(font);
    keepWide(dialog, 300);
    QCOMPARE(dialog.minimumWidth(), 300);
    font.setPixelSize(26);
    window.setFont(font);
    QVERIFY(sizeOnScreen(window, room.width(), 50).width() < room.width());
    QCOMPARE(sizeOnScreen(window, room.width(), 50).height(), 100);
    // Larger text asks for more, up to what there is.
    font.setPixelSize(130);
    dialog.setFont(font);
    QCOMPARE(dialog.minimumWidth(), boundedToScreen(dialog, room).width());
}

QTEST_MAIN(LookTest)
#include "tst_gui_look.moc"
