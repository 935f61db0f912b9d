// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/style.h"
#include "gui/look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusConnection>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage();
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

/*! Thin strokes hardly ever reach their full colour. */
bool isNear(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
        + std::abs(one.blue() - other.blue())
        < 80;
}

int strokesOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isNear(image.pixelColor(x, y), colour) ? 1 : 0;
    }
    return count;
}

/*! The middle of all pixels of the colour, as a share of the width. */
double middleOf(const QImage &image, const QColor &colour)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isNear(image.pixelColor(x, y), colour)) {
                sum += x;
                ++count;
            }
        }
    }
    return count == 0 ? -1 : sum / count / image.width();
}

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void heightsFollowTheText_data();
    void heightsFollowTheText();
    void buttonsSayWhatTheyDo_data();
    void buttonsSayWhatTheyDo();
    void focusIsSeen_data();
    void focusIsSeen();
    void disabledIsQuiet();
    void ticksAreSeen();
    void isMirrored();
    void keyHintsHaveRoom();
    void headersAreQuiet();
    void scrollBarsAreSlim();
    void spinBoxesAreClickedAtTheirArrows();
    void menusShowKeysAndMarks();

private:
    void become(Appearance appearance) { m_settings->setAppearance(appearance); }
    [[nodiscard]] static const Tokens &tokens() { return tokensOf(QApplication::palette()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
};

void StyleTest::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    m_settings->setAppearance(Appearance::Light);
    m_theme = std::make_unique<Theme>(*m_settings, QDBusConnection(QString()));
}

void StyleTest::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme.reset();
    m_settings.reset();
}

void StyleTest::heightsFollowTheText_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 200, 300})
        QTest::newRow(qPrintable(QString::number(percent))) << percent;
}

void StyleTest::heightsFollowTheText()
{
    QFETCH(int, percent);
    m_settings->setTextPercent(percent);
    const int high = scaled(QApplication::font(), 30);
    QPushButton button(u"Check now"_s);
    QLineEdit edit;
    QComboBox combo;
    combo.addItem(u"one"_s);
    QSpinBox spin;
    for (QWidget *widget : std::initializer_list<QWidget *>{&button, &edit, &combo, &spin}) {
        widget->ensurePolished();
        QVERIFY2(std::abs(widget->sizeHint().height() - high) <= std::max(1, high / 10),
            qPrintable(u"%1: %2, not %3"_s.arg(QLatin1String(widget->metaObject()->className()),
                QString::number(widget->sizeHint().height()), QString::number(high))));
    }
    QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(button.text()) + scaled(button, 20));
    QCOMPARE(button.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button), scaled(button, 16));
}

void StyleTest::buttonsSayWhatTheyDo_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void StyleTest::buttonsSayWhatTheyDo()
{
    QFETCH(Appearance, appearance);
    become(appearance);
    QPushButton plain(u"Verify"_s);
    QPushButton primary(u"Verify"_s);
    makePrimary(primary);
    QPushButton danger(u"Verify"_s);
    makeDangerous(danger);
    QPushButton proposed(u"Verify"_s);
    makeAccented(proposed);
    QPushButton flat(u"Verify"_s);
    flat.setFlat(true);
    const auto groundOf = [](QPushButton &button) {
        button.resize(button.sizeHint());
        return pictureOf(button).pixelColor(5, button.height() / 2);
    };
    QCOMPARE(groundOf(plain), tokens().raised);
    QCOMPARE(groundOf(primary), tokens().accent);
    QCOMPARE(groundOf(danger), tokens().raised);
    QCOMPARE(groundOf(proposed), tokens().raised);
    QCOMPARE(groundOf(flat), tokens().background);
    QVERIFY(pixelsOf(pictureOf(plain), tokens().lineStrong) > 50);
    QVERIFY(pixelsOf(pictureOf(danger), tokens().critical) > 50);
    QVERIFY(pixelsOf(pictureOf(proposed), tokens().accent) > 50);
    QVERIFY(strokesOf(pictureOf(primary), tokens().onAccent) > 10);
    QCOMPARE(pixelsOf(pictureOf(flat), tokens().lineStrong), 0);
    // Our icons take the colour of the text.
    primary.setText({});
    primary.setIcon(icon(u"stop"_s));
    QVERIFY(strokesOf(pictureOf(primary), tokens().onAccent) > 5);
}

void StyleTest::focusIsSeen_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<QString>("kind");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const QString &kind :
            {u"button"_s, u"primary"_s, u"edit"_s, u"combo"_s, u"spin"_s, u"check"_s, u"radio"_s})
            QTest::addRow("%s %d", qPrintable(kind), int(appearance)) << appearance << kind;
    }
}

void StyleTest::focusIsSeen()
{
    QFETCH(Appearance, appearance);
    QFETCH(QString, kind);
    become(appearance);
    QWidget window;
    QHBoxLayout layout(&window);
    auto *first = new QPushButton(u"first"_s, &window);
    QWidget *widget = nullptr;
    if (kind == u"edit"_s)
        widget = new QLineEdit;
    else if (kind == u"combo"_s)
        widget = new QComboBox;
    else if (kind == u"spin"_s)
        widget = new QSpinBox;
    else if (kind == u"check"_s)
        widget = new QCheckBox(u"Notify"_s);
    else if (kind == u"radio"_s)
        widget = new QRadioButton(u"One"_s);
    else
        widget = new QPushButton(u"Verify"_s);
    if (kind == u"primary"_s)
        makePrimary(static_cast<QPushButton &>(*widget));
    layout.addWidget(first);
    layout.addWidget(widget);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    const QColor ring = kind == u"primary"_s ? tokens().onAccent : tokens().accent;
    const int before = pixelsOf(pictureOf(*widget), ring);
    QTest::keyClick(first, Qt::Key_Tab);
    QTRY_VERIFY(widget->hasFocus());
    // Two pixels all around, at least along what is read.
    QVERIFY(pixelsOf(pictureOf(*widget), ring) > before + widget->fontMetrics().height() * 4);
}

void StyleTest::disabledIsQuiet()
{
    QPushButton button(u"Back up now"_s);
    makePrimary(button);
    button.setEnabled(false);
    button.resize(button.sizeHint());
    const QImage image = pictureOf(button);
    QCOMPARE(pixelsOf(image, tokens().accent), 0);
    QVERIFY(strokesOf(image, tokens().textTertiary) > 5);
}

void StyleTest::ticksAreSeen()
{
    QCheckBox box;
    box.setTristate(true);
    box.resize(box.sizeHint());
    QCOMPARE(pixelsOf(pictureOf(box), tokens().accent), 0);
    QVERIFY(pixelsOf(pictureOf(box), tokens().fieldLine) > 20);
    box.setCheckState(Qt::Checked);
    const QImage checked = pictureOf(box);
    QVERIFY(pixelsOf(checked, tokens().accent) > 60);
    box.setCheckState(Qt::PartiallyChecked);
    QVERIFY(pixelsOf(pictureOf(box), tokens().accent) > 60);
    QVERIFY(pictureOf(box) != checked);
}

void StyleTest::isMirrored()
{
    QPushButton button(u"Check"_s);
    button.setIcon(icon(u"stop"_s, IconRole::Accent));
    button.resize(button.sizeHint());
    QComboBox combo;
    combo.resize(200, 30);
    const auto arrowOf = [](QWidget &widget) { return middleOf(pictureOf(widget), tokens().textSecondary); };
    QVERIFY(middleOf(pictureOf(button), tokens().accent) < 0.5);
    QVERIFY(arrowOf(combo) > 0.8);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(middleOf(pictureOf(button), tokens().accent) > 0.5);
    QVERIFY(arrowOf(combo) < 0.2);
}

void StyleTest::keyHintsHaveRoom()
{
    QPushButton button(u"Check now"_s);
    const int width = button.sizeHint().width();
    button.setProperty("keyHint", u"F5"_s);
    button.setText(u"Check now "_s); // asks for the size again
    QVERIFY(button.sizeHint().width() > width + button.fontMetrics().horizontalAdvance(u"F5"_s));
}

void StyleTest::headersAreQuiet()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"Check"_s, u"Found"_s});
    QTableView table;
    table.setModel(&model);
    table.resize(400, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QHeaderView *header = table.horizontalHeader();
    QCOMPARE(header->height(), scaled(QApplication::font(), 28));
    QVERIFY(header->font().pointSizeF() < QApplication::font().pointSizeF());
    const QImage image = pictureOf(*header->viewport());
    QCOMPARE(image.pixelColor(2, 2), tokens().surface);
    QCOMPARE(image.pixelColor(2, image.height() - 1), tokens().line);
    QVERIFY(strokesOf(image, tokens().textTertiary) > 5);
    QCOMPARE(strokesOf(image, tokens().text), 0);
}

void StyleTest::scrollBarsAreSlim()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(50);
    bar.resize(bar.sizeHint().width(), 300);
    QCOMPARE(bar.width(), scaled(bar, 10));
    const auto handle = [&bar] {
        const QImage image = pictureOf(bar);
        const auto isInk = [&](int y) { return image.pixelColor(image.width() / 2, y) == tokens().lineStrong; };
        int top = 0;
        while (top < image.height() && !isInk(top))
            ++top;
        return top;
    };
    QVERIFY(handle() < 8);
    bar.setValue(100);
    QVERIFY(handle() > 150);
    // Pages where there is no handle.
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, 20));
    QCOMPARE(bar.value(), 50);
}

void StyleTest::spinBoxesAreClickedAtTheirArrows()
{
    QSpinBox spin;
    spin.resize(spin.sizeHint());
    spin.show();
    QVERIFY(QTest::qWaitForWindowExposed(&spin));
    QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(spin.width() - 8, spin.height() / 4));
    QCOMPARE(spin.value(), 1);
    QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(spin.width() - 8, spin.height() * 3 / 4));
    QCOMPARE(spin.value(), 0);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(8, spin.height() / 4));
    QCOMPARE(spin.value(), 1);
}

void StyleTest::menusShowKeysAndMarks()
{
    QMenu menu;
    QAction *copy = menu.addAction(icon(u"copy"_s), u"&Copy as curl"_s);
    copy->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    menu.addSeparator();
    QAction *shown = menu.addAction(u"Show all"_s);
    shown->setCheckable(true);
    menu.addMenu(u"Zone"_s)->addAction(u"UTC"_s);
    menu.popup(QPoint(10, 10));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QCOMPARE(menu.actionGeometry(copy).height(), scaled(menu, 28));
    const QImage open = pictureOf(menu);
    QVERIFY(strokesOf(open, tokens().textTertiary) > 5);
    QCOMPARE(pixelsOf(open, tokens().selection), 0);
    QCOMPARE(strokesOf(open, tokens().accent), 0);
    shown->setChecked(true);
    menu.setActiveAction(copy);
    const QImage marked = pictureOf(menu);
    QVERIFY(pixelsOf(marked, tokens().selection) > 500);
    QVERIFY(strokesOf(marked, tokens().accent) > 3);
    QVERIFY(marked.save(u"" CONCHE_BINARY_DIR "/tests/menu.png"_s));
}

QTEST_MAIN(StyleTest)
#include "tst_gui_look_style.moc"
