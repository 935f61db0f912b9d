// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "browser.h"
#include "windowbench.h"

#include "gui/look/theme.h"
#include "gui/pages/overview/overviewpage.h"
#include "gui/shell/palette.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDBusConnection>
#include <QListView>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

const QString shipped = u":/conche/stacks/chocolate-factory.toml"_s;
const QStringList pageIds{u"overview"_s, u"settings"_s, u"help"_s};

constexpr int longWait = WindowBench::longWait;

/*! The letter behind the "&" of a text, in lower case; null where there is none. */
QChar mnemonicOf(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? QChar() : text.mid(at + 1, 1).toLower().front();
}

QImage pictureOf(QWidget &widget)
{
    // With room around it: a ring may stand outside of what has the focus.
    return widget.window()
        ->grab(QRect(widget.mapTo(widget.window(), QPoint(-4, -4)), widget.size() + QSize(8, 8)))
        .toImage();
}

} // namespace

/*! The whole window by keyboard: every action, page, check and link is found, and every control reached. */
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAllChecksOnF5();
    void opensThePagesByKey();
    void listsTheKeys();
    void filtersTheChecksFromAnyPage();
    void offersEverythingInThePalette();
    void runsWhatThePaletteFinds();
    void runsByKeyboard();
    void keepsThePaletteOnTheScreen();
    void showsAmpersandsOfTitles();
    void leavesNothingToDoWithoutAStack();
    void sharesNoShortcut();
    void sharesNoMnemonic();
    void reachesEachControlByTab();
    void showsTheFocus();

private:
    /*! Opens the palette and gives its entries' titles by group. */
    static QMultiMap<QString, QString> paletteOf(ShownWindow &shown);
};

void MainWindowTest::asksAllChecksOnF5()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    bench.bench.bench.clock.advance(std::chrono::minutes(1));
    const QSignalSpy jobs(&shown.window.view()->session(), &gui::StackSession::jobStarted);
    shown.press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(jobs.size(), 1, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isChecked() && *shown.overview().checked >= bench.bench.bench.now(), longWait);
    QVERIFY2(shown.textOf("ageLabel").contains(u"just now"_s), qPrintable(shown.textOf("ageLabel")));
    // When exactly, by the zone that was chosen, is told on hover and to screen readers.
    bench.bench.settings.setShownZone(gui::ShownZone::Utc);
    const QString exact = models::TimeText(QTimeZone::utc(), shown.overview().now).exact(*shown.overview().checked);
    QCOMPARE(shown.part<QLabel>("ageLabel").accessibleDescription(), exact);
    QVERIFY2(
        shown.part<QLabel>("ageLabel").toolTip().contains(exact), qPrintable(shown.part<QLabel>("ageLabel").toolTip()));
}

void MainWindowTest::opensThePagesByKey()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    shown.press(Qt::Key_F1);
    QCOMPARE(shown.window.view()->pageId(), u"help"_s);
    QVERIFY(shown.part<QAbstractButton>("helpNavButton").isChecked());
    shown.press(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(shown.window.view()->pageId(), u"settings"_s);
    QVERIFY(shown.part<QAbstractButton>("settingsNavButton").isChecked());
    shown.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(shown.window.view()->pageId(), u"overview"_s);
    QVERIFY(shown.part<QTableView>("checkTable").hasFocus());
    QTest::mouseClick(&shown.part<QAbstractButton>("helpNavButton"), Qt::LeftButton);
    QCOMPARE(shown.window.view()->pageId(), u"help"_s);
}

void MainWindowTest::listsTheKeys()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    for (const QString &page : pageIds) {
        shown.window.showPage(page);
        shown.press(Qt::Key_Question);
        auto *dialog = shown.window.findChild<QDialog *>(u"KeysDialog"_s);
        QVERIFY2(dialog && dialog->isVisible(), qPrintable(page));
        const QAbstractItemModel *keys = dialog->findChild<QAbstractItemView *>(u"keyTable"_s)->model();
        QStringList all;
        for (int row = 0; row < keys->rowCount(); ++row)
            all << keys->index(row, 0).data().toString() + keys->index(row, 1).data().toString();
        for (const char *key : {"F5", "F1", "Ctrl+K", "Ctrl+1"})
            QVERIFY2(all.join(u'\n').contains(QLatin1String(key)), key);
        // A filter of checks is one of the Overview.
        QCOMPARE(all.filter(u"Filter"_s).isEmpty(), page != "overview"_L1);
        // So are the keys of its tables, each once.
        for (const QString &text : {u"Open the selected link"_s, u"Go to the evidence of the selected row"_s}) {
            const QStringList found = all.filter(text);
            QCOMPARE(found.size(), page == "overview"_L1 ? 1 : 0);
            QVERIFY2(found.isEmpty() || found.first().contains("Enter"_L1), qPrintable(found.value(0)));
        }
        dialog->close();
        QTRY_VERIFY(!shown.window.findChild<QDialog *>(u"KeysDialog"_s));
    }
}

void MainWindowTest::filtersTheChecksFromAnyPage()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    const int all = shown.part<QTableView>("checkTable").model()->rowCount();
    shown.press(Qt::Key_Slash);
    auto &filter = shown.part<QLineEdit>("filterEdit");
    QVERIFY(filter.hasFocus());
    QTest::keyClicks(&filter, u"disk"_s);
    QVERIFY(shown.part<QTableView>("checkTable").model()->rowCount() < all);
    QVERIFY(shown.part<QTableView>("checkTable").model()->rowCount() > 0);
    // What is typed there is a text, not a shortcut.
    QTest::keyClicks(&filter, u"?"_s);
    QVERIFY(!shown.window.findChild<QDialog *>(u"KeysDialog"_s));
    QTest::keyClick(&filter, Qt::Key_Escape);
    QCOMPARE(shown.part<QTableView>("checkTable").model()->rowCount(), all);
    // The keyboard is in the header or the rail after a click there.
    shown.part<QAbstractButton>("checkNowButton").setFocus();
    shown.press(Qt::Key_Slash);
    QVERIFY(shown.part<QLineEdit>("filterEdit").hasFocus());
}

QMultiMap<QString, QString> MainWindowTest::paletteOf(ShownWindow &shown)
{
    shown.press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = shown.window.findChild<gui::Palette *>();
    if (!palette)
        qFatal("no palette");
    const QAbstractItemModel *found = palette->findChild<QListView *>(u"resultList"_s)->model();
    QMultiMap<QString, QString> titles;
    for (int row = 0; row < found->rowCount(); ++row)
        titles.insert(found->index(row, 0).data(models::PaletteModel::GroupRole).toString(),
            found->index(row, 0).data().toString());
    palette->close();
    if (!QTest::qWaitFor([&] { return !shown.window.findChild<gui::Palette *>(); }))
        qFatal("the palette stays");
    return titles;
}

void MainWindowTest::offersEverythingInThePalette()
{
    WindowBench bench;
    const QString own = bench.writeStack(u"own.toml"_s, WindowBench::stackText("own", "My Own"));
    bench.bench.settings.addOpenedStack(own);
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    // What is on pages that nobody looked at, which are not made for that.
    const auto first = paletteOf(shown);
    for (const QString &section : {u"Appearance"_s, u"Credentials"_s, u"Trust"_s})
        QVERIFY2(first.values(u"Settings"_s).contains(section), qPrintable(section));
    QVERIFY(first.values(u"Help"_s).contains(u"Outage levels"_s) && first.values(u"Help"_s).contains(u"This stack"_s));
    QCOMPARE(shown.window.view()->pages().size(), 1);
    for (const QString &page : pageIds) {
        shown.window.showPage(page);
        const auto titles = paletteOf(shown);
        const QStringList checks = titles.values(u"Check"_s);
        const QStringList links = titles.values(u"Link"_s);
        const QStringList actions = titles.values(u"Action"_s);
        for (const stack::Check &check : shown.overview().stack->checks)
            QVERIFY2(checks.contains(check.title), qPrintable(page + u": "_s + check.title));
        for (const stack::Link &link : shown.overview().stack->links)
            QVERIFY2(links.contains(link.title), qPrintable(page + u": "_s + link.title));
        for (const QString &name : {u"Overview"_s, u"Help"_s, u"Settings"_s})
            QVERIFY2(!actions.filter(name).isEmpty(), qPrintable(page + u": "_s + name));
        QList<QAction *> all = shown.window.actions();
        all += shown.window.view()->currentPage()->actions();
        for (const QAction *action : all) {
            if (action->isEnabled())
                QVERIFY2(actions.contains(action->text().remove(u'&')), qPrintable(page + u": "_s + action->text()));
        }
        // The other stack by its file's name, as it was not read yet.
        QVERIFY2(!titles.values(u"Stack"_s).filter(u"own"_s, Qt::CaseInsensitive).isEmpty(), qPrintable(page));
    }
    // Of each page that was shown, wherever one is.
    const QStringList actions = paletteOf(shown).values(u"Action"_s);
    const QMap<QString, gui::Page *> pages = shown.window.view()->pages();
    QCOMPARE(pages.size(), pageIds.size());
    for (const gui::Page *page : pages) {
        for (const QAction *action : page->actions()) {
            if (action->isEnabled())
                QVERIFY2(actions.contains(action->text().remove(u'&')), qPrintable(action->text()));
        }
    }
}

void MainWindowTest::runsWhatThePaletteFinds()
{
    WindowBench bench;
    Browser browser;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    const auto run = [&shown](const QString &text) {
        shown.press(Qt::Key_K, Qt::ControlModifier);
        auto *palette = shown.window.findChild<gui::Palette *>();
        QTest::keyClicks(palette->findChild<QLineEdit *>(u"searchEdit"_s), text);
        QTest::keyClick(palette->findChild<QLineEdit *>(u"searchEdit"_s), Qt::Key_Return);
    };
    run(u"Settings"_s);
    QTRY_COMPARE(shown.window.view()->pageId(), u"settings"_s);
    // A check is shown where it is: on the Overview.
    const stack::Check &check = shown.overview().stack->checks.last();
    run(check.title);
    QTRY_COMPARE(shown.window.view()->pageId(), u"overview"_s);
    QTRY_COMPARE(shown.part<QTableView>("checkTable").currentIndex().data(models::KeyRole).toString(), check.id);
    shown.window.showPage(u"help"_s);
    auto *filter = shown.window.view()->pages()[u"overview"_s]->findChild<QAction *>(u"filterAction"_s);
    QVERIFY(filter);
    run(filter->text().remove(u'&'));
    QTRY_COMPARE(shown.window.view()->pageId(), u"overview"_s);
    QTRY_VERIFY(shown.part<QLineEdit>("filterEdit").isVisible());
    shown.window.showPage(u"help"_s);
    const auto link = std::ranges::find_if(
        shown.overview().stack->links, [](const stack::Link &one) { return health::isWebLink(one.url); });
    QVERIFY(link != shown.overview().stack->links.end());
    run(link->title);
    QTRY_COMPARE(browser.opened, QList<QUrl>{link->url});
    run(u"outage levels"_s);
    QTRY_COMPARE(shown.window.view()->pageId(), u"help"_s);
    QTRY_COMPARE(shown.part<QListView>("topicList").currentIndex().data().toString(), u"Outage levels"_s);
    // A section is found by what is in it.
    run(u"language"_s);
    QTRY_COMPARE(shown.window.view()->pageId(), u"settings"_s);
    run(u"passwords tokens"_s);
    QTRY_COMPARE(shown.part<QListView>("sectionList").currentIndex().data().toString(), u"Credentials"_s);
    QVERIFY(shown.window.focusWidget() == &shown.part<QListView>("sectionList"));
}

void MainWindowTest::runsByKeyboard()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    shown.press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = shown.window.findChild<gui::Palette *>();
    auto *edit = palette->findChild<QLineEdit *>(u"searchEdit"_s);
    QVERIFY(edit->hasFocus());
    auto *list = palette->findChild<QListView *>(u"resultList"_s);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClicks(edit, u"no such thing at all"_s);
    QVERIFY(palette->findChild<QLabel *>(u"nothingLabel"_s)->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!shown.window.findChild<gui::Palette *>());
    shown.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QVERIFY(shown.part<QTableView>("checkTable").hasFocus());
}

void MainWindowTest::keepsThePaletteOnTheScreen()
{
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    QFont large = before;
    large.setPointSizeF(24);
    QApplication::setFont(large);
    // Half of the window is outside.
    const QRect room = shown.window.screen()->availableGeometry();
    shown.window.move(room.center());
    shown.press(Qt::Key_K, Qt::ControlModifier);
    const auto *palette = shown.window.findChild<gui::Palette *>();
    QVERIFY(palette && palette->isVisible());
    const QRect place(palette->pos(), palette->size());
    QVERIFY2(room.contains(place),
        qPrintable(u"%1 × %2 at %3, %4"_s.arg(place.width()).arg(place.height()).arg(place.x()).arg(place.y())));
}

void MainWindowTest::showsAmpersandsOfTitles()
{
    WindowBench bench;
    const QString path = bench.writeStack(u"own.toml"_s, WindowBench::stackText("own", "Salt & Sugar"));
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(path));
    QVERIFY(paletteOf(shown).values(u"Stack"_s).contains(u"Salt & Sugar"_s));
    QCOMPARE(shown.part<QPushButton>("stackButton").text(), u"Salt && Sugar"_s);
}

void MainWindowTest::leavesNothingToDoWithoutAStack()
{
    WindowBench bench;
    ShownWindow shown(bench);
    shown.window.openUsual();
    QVERIFY(!shown.part<QPushButton>("checkNowButton").isEnabled());
    // What does nothing is not offered.
    const QStringList actions = paletteOf(shown).values(u"Action"_s);
    for (const QString &text : {u"Check now"_s, u"Read the stack file again"_s})
        QVERIFY2(!actions.contains(text), qPrintable(text));
    QVERIFY(shown.openChecked(shipped));
    QVERIFY(shown.part<QPushButton>("checkNowButton").isEnabled());
    QVERIFY(paletteOf(shown).values(u"Action"_s).contains(u"Check now"_s));
}

void MainWindowTest::sharesNoShortcut()
{
    WindowBench bench;
    ShownWindow shown(bench);
    QVERIFY(shown.openChecked(shipped));
    for (const QString &page : pageIds) {
        shown.window.showPage(page);
        QMap<QString, const QAction *> taken;
        for (const QAction *action : shown.window.findChildren<QAction *>()) {
            // One of a single widget counts there only; one of another page is not there.
            const auto *home = qobject_cast<const QWidget *>(action->parent());
            if (action->shortcutContext() == Qt::WidgetShortcut || (home && !home->isVisible()))
                continue;
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString name = keys.toString();
                QVERIFY2(!taken.contains(name) || taken[name] == action,
                    qPrintable(u"%1 on %2: %3 and %4"_s.arg(
                        name, page, action->text(), taken.contains(name) ? taken[name]->text() : QString())));
                taken.insert(name, action);
            }
        }
        QVERIFY(taken.size() > 8);
    }
}

void MainWindowTest::sharesNoMnemonic()
{
    WindowBench bench;
    const QString asking = bench.bench.write(u"asking.toml"_s, WindowBench::stackText("asking", "Asking") + "\n\n");
    ShownWindow shown(bench);
    shown.window.openUsual();
    const auto clashes = [&shown] {
        QMap<QChar, QString> taken;
        QStringList found;
        const auto add = [&](const QWidget *widget, const QString &text) {
            const QChar letter = mnemonicOf(text);
            if (letter.isNull())
                return;
            if (taken.contains(letter))
                found << u"%1: %2 and %3"_s.arg(QString(letter), taken[letter], nameOf(widget) + u' ' + text);
            taken.insert(letter, nameOf(widget) + u' ' + text);
        };
        for (const QWidget *widget : shown.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                add(widget, button->text());
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                add(widget, label->text());
        }
        return found.join(u'\n');
    };
    QVERIFY2(clashes().isEmpty(), qPrintable(clashes()));
    QVERIFY(shown.openChecked(asking));
    // While a round is under way there is one more.
    bench.http.isHeld = true;
    shown.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(shown.overview().isChecking, longWait);
    QVERIFY(shown.part<QAbstractButton>("stopButton").isVisible());
    for (const QString &page : pageIds) {
        shown.window.showPage(page);
        QCoreApplication::processEvents();
        QVERIFY2(clashes().isEmpty(), qPrintable(page + u":\n"_s + clashes()));
    }
    bench.http.release();
}

void MainWindowTest::reachesEachControlByTab()
{
    WindowBench bench;
    ShownWindow shown(bench);
    const auto check = [&shown](const QString &page) {
        shown.window.showPage(page);
        QCoreApplication::processEvents();
        QStringList wrong = inaccessible(shown.window) + unreachable(shown.window);
        // Of the rail's buttons, Tab comes to the one that is chosen, and arrows from there to the others.
        wrong.removeIf([](const QString &one) { return one.contains(u"NavButton "_s); });
        QVERIFY2(wrong.isEmpty(), qPrintable(page + u":\n"_s + wrong.join(u'\n')));
        // And with the keys themselves, out of each control again.
        QSet<const QWidget *> reached;
        for (int i = 0; i < 200; ++i) {
            shown.press(Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            QVERIFY2(now, qPrintable(page));
            // A text with links has a stop for each of them.
            reached.insert(now);
        }
        for (const QWidget *widget : shown.window.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            // Of buttons that exclude each other, Tab comes to the one that is chosen.
            const bool isOneOfSome = button && (button->autoExclusive() || button->group());
            if (isControl(widget) && !isOneOfSome)
                QVERIFY2(reached.contains(widget), qPrintable(page + u": "_s + nameOf(widget)));
        }
    };
    shown.window.openUsual();
    check(u"overview"_s);
    QVERIFY(shown.openChecked(shipped));
    for (const QString &page : pageIds)
        check(page);
    // Up and down the rail.
    shown.window.showPage(u"overview"_s);
    shown.part<QAbstractButton>("overviewNavButton").setFocus();
    shown.press(Qt::Key_Down);
    QVERIFY(shown.window.view()->pageId() != u"overview"_s);
}

void MainWindowTest::showsTheFocus()
{
    WindowBench bench;
    ShownWindow shown(bench);
    const gui::Theme theme(bench.bench.settings, QDBusConnection(u"none"_s));
    QVERIFY(shown.openChecked(shipped));
    for (const QString &page : pageIds) {
        shown.window.showPage(page);
        QCoreApplication::processEvents();
        QSet<const QWidget *> seen;
        for (int i = 0; i < 200; ++i) {
            shown.press(Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            if (!now || seen.contains(now))
                continue;
            seen.insert(now);
            const QImage with = pictureOf(*now);
            now->clearFocus();
            QCoreApplication::processEvents();
            const QImage without = pictureOf(*now);
            now->setFocus(Qt::TabFocusReason);
            QVERIFY2(with != without, qPrintable(page + u": "_s + nameOf(now)));
        }
        QVERIFY(seen.size() > 5);
    }
}

QTEST_MAIN(MainWindowTest)
#include "tst_gui_mainwindow.moc"
