// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/fonts.h"
#include "gui/look/theme.h"
#include "gui/widgets/tabledelegate.h"
#include "gui/widgets/tableview.h"
#include "models/roles.h"

#include <QAccessible>
#include <QApplication>
#include <QDBusConnection>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

namespace {

enum Column { VerdictColumn, NameColumn, FoundColumn, StripColumn, LatencyColumn, CurveColumn, ColumnCount };

QVariantList strip()
{
    QVariantList cells;
    for (int i = 0; i < 6; ++i)
        cells << int(Verdict::Ok);
    for (int i = 0; i < 6; ++i)
        cells << int(Verdict::Warning);
    for (int i = 0; i < 6; ++i)
        cells << int(Verdict::Critical);
    for (int i = 0; i < 6; ++i)
        cells << -1;
    return cells;
}

void fill(QStandardItemModel &model)
{
    model.setColumnCount(ColumnCount);
    model.setHorizontalHeaderLabels({QString(), u"Check"_s, u"Found"_s, u"Last 24 h"_s, u"Latency"_s, u"Trend"_s});
    const QList<std::pair<Verdict, QString>> rows{{Verdict::Ok, u"API service"_s},
        {Verdict::Critical, u"Energy data"_s}, {Verdict::Warning, u"Features"_s}, {Verdict::Unknown, u"Disk"_s}};
    for (const auto &[verdict, name] : rows) {
        QList<QStandardItem *> items;
        for (const QString &text :
            {QString(), name, u"<b>healthy</b> and much more than what fits"_s, QString(), u"12 ms"_s, QString()})
            items << new QStandardItem(text);
        items[VerdictColumn]->setData(int(verdict), models::VerdictRole);
        items[VerdictColumn]->setData(QString(name + u" verdict"_s), Qt::AccessibleTextRole);
        items[FoundColumn]->setData(verdict == Verdict::Unknown, models::SecondaryRole);
        items[StripColumn]->setData(strip(), models::StripRole);
        items[LatencyColumn]->setData(true, models::NumberRole);
        items[CurveColumn]->setData(QVariantList{1.0, 2.0, QVariant(), 3.0, 1.0}, models::SparklineRole);
        model.appendRow(items);
    }
}

int pixelsIn(const QImage &image, const QRect &place, const QColor &colour)
{
    int count = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cellsArePainted_data();
    void cellsArePainted();
    void worseIsHigher();
    void numbersStandAtTheEnd();
    void theRowOfTheKeysIsMarked();
    void keysWork();
    void typingFindsARow();
    void tooltipsTellWhatDoesNotFit();
    void screenReadersGetTheTable();
    void widthsGrowWithTheText();
    void lessImportantIsQuieter();

private:
    /*! Palettes and fonts of an application reach its widgets with the events that wait. */
    void become(Appearance appearance)
    {
        m_settings->setAppearance(appearance);
        QCoreApplication::processEvents();
    }
    void enlarge(int percent)
    {
        m_settings->setTextPercent(percent);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] static const Tokens &tokens() { return tokensOf(QApplication::palette()); }
    [[nodiscard]] QImage picture() { return m_window->grab().toImage(); }
    /*! In the picture. */
    [[nodiscard]] QRect place(int row, int column) const
    {
        const QRect cell = m_table->visualRect(m_model->index(row, column));
        return {m_table->viewport()->mapTo(m_window.get(), cell.topLeft()), cell.size()};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QWidget> m_window;
    TableView *m_table = nullptr;
    QLineEdit *m_edit = nullptr;
};

void TableTest::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    m_settings->setAppearance(Appearance::Light);
    m_theme = std::make_unique<Theme>(*m_settings, QDBusConnection(QString()));
    m_model = std::make_unique<QStandardItemModel>();
    fill(*m_model);
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_table = new TableView;
    m_table->setModel(m_model.get());
    m_table->setColumns({30, 110, 0, 172, 80, 80});
    m_table->setNameColumn(NameColumn);
    m_edit = new QLineEdit;
    layout->addWidget(m_edit);
    layout->addWidget(m_table);
    m_window->resize(640, 260);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void TableTest::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_window.reset();
    m_model.reset();
    m_theme.reset();
    m_settings.reset();
}

void TableTest::cellsArePainted_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Appearance::Light << Qt::LeftToRight;
    QTest::newRow("dark") << Appearance::Dark << Qt::LeftToRight;
    QTest::newRow("light, right to left") << Appearance::Light << Qt::RightToLeft;
    QTest::newRow("dark, right to left") << Appearance::Dark << Qt::RightToLeft;
}

void TableTest::cellsArePainted()
{
    QFETCH(Appearance, appearance);
    QFETCH(Qt::LayoutDirection, direction);
    become(appearance);
    QApplication::setLayoutDirection(direction);
    const QImage image = picture();
    const Tokens &t = tokens();
    QCOMPARE(m_table->rowHeight(0), scaled(*m_table, 32));
    const QList<Verdict> expected{Verdict::Ok, Verdict::Critical, Verdict::Warning, Verdict::Unknown};
    for (int row = 0; row < expected.size(); ++row) {
        const QRect shape = place(row, VerdictColumn);
        QVERIFY(pixelsIn(image, shape, t.of(expected[row])) > 8);
        // The filled shapes are in the middle of their cell.
        if (expected[row] != Verdict::Unknown)
            QCOMPARE(image.pixelColor(shape.center()), t.of(expected[row]));
        // A line below, nothing but the surface above it.
        QCOMPARE(image.pixelColor(shape.left() + 2, shape.bottom()), t.line);
        QCOMPARE(image.pixelColor(shape.left() + 2, shape.top() + 2), t.surface);
    }
    const QRect cells = place(0, StripColumn);
    const QRect left(cells.left(), cells.top(), cells.width() / 3, cells.height());
    const QRect start = direction == Qt::LeftToRight ? left : left.translated(cells.width() - left.width(), 0);
    QVERIFY(pixelsIn(image, start, t.stripOk) > 20);
    QCOMPARE(pixelsIn(image, start, t.stripCritical), 0);
    QVERIFY(pixelsIn(image, cells, t.stripWarning) > pixelsIn(image, cells, t.stripOk));
    QVERIFY(pixelsIn(image, place(0, CurveColumn), t.accent) > 3);
    QVERIFY(pixelsIn(image, place(0, NameColumn), t.text) > 5);
    // The name stands where the row begins.
    const QRect name = place(0, NameColumn);
    const QRect half(name.left(), name.top(), name.width() / 2, name.height());
    const int inLeft = pixelsIn(image, half, t.text);
    const int inRight = pixelsIn(image, half.translated(name.width() - half.width(), 0), t.text);
    QVERIFY(direction == Qt::LeftToRight ? inLeft > inRight : inRight > inLeft);
    m_table->setCurrentIndex(m_model->index(1, NameColumn));
    const QImage chosen = picture();
    for (const int column : {VerdictColumn, NameColumn, StripColumn})
        QCOMPARE(chosen.pixelColor(place(1, column).topLeft() + QPoint(3, 3)), t.selection);
    QCOMPARE(chosen.pixelColor(place(0, NameColumn).topLeft() + QPoint(3, 3)), t.surface);
}

void TableTest::worseIsHigher()
{
    const Tokens &t = tokens();
    QImage image(200, 32, QImage::Format_RGB32);
    const auto heightOf = [&](int verdict, const QColor &colour) {
        image.fill(Qt::white);
        QPainter painter(&image);
        paintStrip(painter, QRect(0, 0, 200, 32), {verdict}, Qt::LeftToRight, m_table->font(), t);
        int height = 0;
        for (int y = 0; y < 32; ++y)
            height += image.pixelColor(2, y) == colour ? 1 : 0;
        return height;
    };
    const int critical = heightOf(int(Verdict::Critical), t.stripCritical);
    const int warning = heightOf(int(Verdict::Warning), t.stripWarning);
    const int ok = heightOf(int(Verdict::Ok), t.stripOk);
    const int none = heightOf(-1, t.stripNone);
    QVERIFY(critical > warning);
    QVERIFY(warning > ok);
    QVERIFY(ok > none);
    QVERIFY(none > 0);
    QCOMPARE(heightOf(int(Verdict::Unknown), t.stripUnknown), ok);
    // What is no verdict is drawn as not known.
    QCOMPARE(heightOf(77, t.stripNone), none);
}

void TableTest::numbersStandAtTheEnd()
{
    const auto inkMiddle = [this] {
        const QImage image = picture();
        const QRect cell = place(0, LatencyColumn).adjusted(2, 4, -2, -4);
        double sum = 0;
        int count = 0;
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x) {
                if (qGray(image.pixel(x, y)) < 128) {
                    sum += (x - cell.left()) / double(cell.width());
                    ++count;
                }
            }
        }
        return sum / count;
    };
    QVERIFY(inkMiddle() > 0.5);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(inkMiddle() < 0.5);
}

void TableTest::theRowOfTheKeysIsMarked()
{
    const auto marks = [this](int row) {
        const QImage image = picture();
        int count = 0;
        for (int column = 0; column < CurveColumn; ++column)
            count += pixelsIn(image, place(row, column), tokens().accent);
        return count;
    };
    m_table->setCurrentIndex(m_model->index(1, NameColumn));
    QCOMPARE(marks(1), 0);
    QTest::mouseClick(
        m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(m_model->index(1, NameColumn)).center());
    QVERIFY(m_table->hasFocus());
    QCOMPARE(marks(1), 0);
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(m_table->currentIndex().row(), 2);
    QVERIFY(marks(2) > 1000);
    QCOMPARE(marks(1), 0);
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(!m_table->hasFocus());
    QCOMPARE(marks(2), 0);
    m_table->setFocus(Qt::TabFocusReason);
    QVERIFY(marks(2) > 1000);
}

void TableTest::keysWork()
{
    m_table->setFocus(Qt::TabFocusReason);
    m_table->setCurrentIndex(m_model->index(1, NameColumn));
    QSignalSpy activations(m_table, &TableView::activated);
    QTest::keyClick(m_table, Qt::Key_Return);
    QTest::keyClick(m_table, Qt::Key_Enter);
    QCOMPARE(activations.size(), 2);
    QCOMPARE(activations.at(0).at(0).toModelIndex().row(), 1);
    QTest::keyClick(m_table, Qt::Key_End);
    QCOMPARE(m_table->currentIndex().row(), 3);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(m_table, Qt::Key_Home);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QTest::keyClick(m_table, Qt::Key_Up);
    QCOMPARE(m_table->currentIndex().row(), 0);
    m_model->removeRows(0, m_model->rowCount());
    QTest::keyClick(m_table, Qt::Key_End);
    QTest::keyClick(m_table, Qt::Key_Return);
    QTest::keyClick(m_table, Qt::Key_A);
    QCOMPARE(activations.size(), 2);
}

void TableTest::typingFindsARow()
{
    m_table->setFocus(Qt::TabFocusReason);
    m_table->setCurrentIndex(m_model->index(0, FoundColumn));
    QTest::keyClicks(m_table, u"fe"_s);
    QCOMPARE(m_table->currentIndex().row(), 2);
    QCOMPARE(m_table->selectionModel()->selectedRows().value(0).row(), 2);
}

void TableTest::tooltipsTellWhatDoesNotFit()
{
    const auto tipOf = [this](int column) {
        const QPoint at = m_table->visualRect(m_model->index(0, column)).center();
        QHelpEvent event(QEvent::ToolTip, at, m_table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_table->viewport(), &event);
        QTextDocument document;
        document.setHtml(QToolTip::text());
        return document.toPlainText();
    };
    QCOMPARE(tipOf(FoundColumn), u"<b>healthy</b> and much more than what fits"_s);
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    QCOMPARE(tipOf(NameColumn), QString());
    m_model->item(0, NameColumn)->setToolTip(u"<i>asked</i> at 12:00"_s);
    QCOMPARE(tipOf(NameColumn), u"<i>asked</i> at 12:00"_s);
    QToolTip::hideText();
}

void TableTest::screenReadersGetTheTable()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table);
    QCOMPARE(table->role(), QAccessible::Table);
    QVERIFY(table->tableInterface() != nullptr);
    QCOMPARE(table->tableInterface()->rowCount(), 4);
    QCOMPARE(table->tableInterface()->columnCount(), int(ColumnCount));
    QCOMPARE(table->tableInterface()->cellAt(1, NameColumn)->text(QAccessible::Name), u"Energy data"_s);
    QCOMPARE(table->tableInterface()->cellAt(1, VerdictColumn)->text(QAccessible::Name), u"Energy data verdict"_s);
    QCOMPARE(table->tableInterface()->columnDescription(FoundColumn), u"Found"_s);
}

void TableTest::widthsGrowWithTheText()
{
    const int row = m_table->rowHeight(0);
    const int name = m_table->columnWidth(NameColumn);
    QCOMPARE(name, scaled(*m_table, 110));
    QCOMPARE(m_table->horizontalHeader()->sectionResizeMode(FoundColumn), QHeaderView::Stretch);
    m_window->resize(1280, 520);
    enlarge(200);
    QCOMPARE(m_table->rowHeight(0), scaled(*m_table, 32));
    QVERIFY(m_table->rowHeight(0) > row * 3 / 2);
    QVERIFY(m_table->columnWidth(NameColumn) > name * 3 / 2);
}

void TableTest::lessImportantIsQuieter()
{
    const QImage image = picture();
    const auto darkest = [&](int row) {
        const QRect cell = place(row, FoundColumn);
        int dark = 255;
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x)
                dark = std::min(dark, qGray(image.pixel(x, y)));
        }
        return dark;
    };
    // Thin strokes do not reach their full colour, and never go beyond it.
    QVERIFY(darkest(0) < qGray(tokens().textSecondary.rgb()));
    QVERIFY(darkest(3) >= qGray(tokens().textSecondary.rgb()) - 2);
    QVERIFY(darkest(3) < 160);
}

QTEST_MAIN(TableTest)
#include "tst_gui_widgets_table.moc"
