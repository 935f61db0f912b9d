// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "pseudolocale.h"
#include "scenes.h"

#include "app/translation.h"
#include "gui/look/theme.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/telling.h"
#include "gui/shell/tray.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/elidedlabel.h"
#include "journal/journal.h"
#include "models/checkmodel.h"
#include "models/roles.h"
#include "models/words.h"

#include <QApplication>
#include <QDBusConnection>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

/*! What must hold on every page and in every dialog, whatever language is spoken. */
class EverywhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everythingIsTranslated_data() { addScenes(); }
    void everythingIsTranslated();
    void menusAndNoticesAreTranslated();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void everyControlHasAName_data() { addScenes(); }
    void everyControlHasAName();
    void everythingIsMirrored_data() { addScenes(); }
    void everythingIsMirrored();

private:
    static void addScenes();

    QTemporaryDir m_folder;
    gui::Settings m_settings{m_folder.filePath(u"conche.conf"_s)};
    std::optional<gui::Theme> m_theme;
};

namespace {

constexpr QSize usual(1280, 800);

void forgetLanguages()
{
    const auto translators = qApp->findChildren<QTranslator *>();
    qDeleteAll(translators);
}

/*! What is shown is cut on purpose, with a tooltip, or is what others wrote. */
void mark(QWidget &root)
{
    for (gui::ElidedLabel *label : root.findChildren<gui::ElidedLabel *>())
        label->setProperty(test::shortensText, true);
    for (gui::CodeView *view : root.findChildren<gui::CodeView *>())
        view->setProperty(test::showsData, true);
    for (const QString &name : {u"zoneCombo"_s, u"topicList"_s}) {
        for (QWidget *widget : root.findChildren<QWidget *>(name))
            widget->setProperty(test::showsData, true);
    }
}

Scene sceneOf(const QString &name)
{
    for (const Scene &scene : allScenes()) {
        if (scene.name == name)
            return scene;
    }
    return {};
}

/*! Tables whose cells say nothing, or that do not say the verdict where they show one. */
QStringList mute(const QWidget &root)
{
    QStringList wrong;
    for (const QAbstractItemView *view : root.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QAbstractItemView *>(view));
        if (!view->isVisible() || !model || view->inherits("QHeaderView") || !interface->tableInterface())
            continue;
        // An error of a file is no verdict, and is called an error.
        const bool hasVerdicts = view->objectName() != "diagnosticsTable"_L1;
        for (int row = 0; row < model->rowCount(); ++row) {
            QString said;
            std::optional<Verdict> shown;
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                if (QAccessibleInterface *cell = interface->tableInterface()->cellAt(row, column))
                    said += cell->text(QAccessible::Name) + u'\n';
                if (const QVariant verdict = index.data(models::VerdictRole); verdict.isValid())
                    shown = Verdict(verdict.toInt());
            }
            if (said.trimmed().isEmpty() || (hasVerdicts && shown && !said.contains(models::spokenVerdict(*shown))))
                wrong << u"%1, row %2 says only: %3"_s.arg(nameOf(view)).arg(row).arg(said.simplified());
        }
    }
    return wrong;
}

/*! Says each of them, and whether there is none. */
bool isNone(const QStringList &findings)
{
    for (const QString &finding : findings)
        qWarning().noquote() << finding;
    return findings.isEmpty();
}

void setSize(QWidget &root, QSize size)
{
    root.resize(size);
    // Layouts settle in several steps.
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

} // namespace

void EverywhereTest::addScenes()
{
    QTest::addColumn<QString>("scene");
    for (const Scene &scene : allScenes())
        QTest::newRow(qPrintable(scene.name)) << scene.name;
}

void EverywhereTest::initTestCase()
{
    // 13 px, as in the design.
    QFont font = QApplication::font();
    font.setPointSizeF(9.75);
    QApplication::setFont(font);
    m_theme.emplace(m_settings, QDBusConnection(u"none"_s));
}

void EverywhereTest::cleanup()
{
    forgetLanguages();
}

void EverywhereTest::everythingIsTranslated()
{
    QFETCH(QString, scene);
    QVERIFY(test::installPseudoLocale(*qApp));
    const std::unique_ptr<Stage> stage = sceneOf(scene).make();
    mark(stage->root());
    QVERIFY(isNone(test::untranslatedTexts(stage->root(), wordsOfOthers())));
}

void EverywhereTest::menusAndNoticesAreTranslated()
{
    QVERIFY(test::installPseudoLocale(*qApp));
    const std::unique_ptr<Stage> stage = sceneOf(u"critical"_s).make();
    auto *window = qobject_cast<gui::MainWindow *>(&stage->root());
    QVERIFY(window);
    const models::Overview &overview = window->view()->session().overview();
    QStringList wrong;
    const auto look = [&wrong](const QString &name, const QString &text) {
        QVERIFY2(!text.isEmpty(), qPrintable(name));
        if (test::isUntranslated(text, wordsOfOthers()))
            wrong << name + u": "_s + text;
    };

    QList<QMenu *> menus = window->findChildren<QMenu *>();
    menus << window->findChild<QPushButton *>(u"stackButton"_s)->menu();
    gui::Notifications notifications(QDBusConnection(u"none"_s));
    gui::Tray tray(m_settings, notifications, QDBusConnection(u"none"_s));
    tray.setOverview(overview);
    menus << &tray.menu();
    QVERIFY(menus.size() > 3);
    for (QMenu *menu : std::as_const(menus)) {
        Q_EMIT menu->aboutToShow();
        QVERIFY2(!menu->actions().isEmpty(), qPrintable(menu->title()));
        wrong << test::untranslatedTexts(*menu, wordsOfOthers());
    }
    look(u"tray"_s, gui::trayWords(overview));

    const auto entry = [&overview](const QString &subject, const QString &from, const QString &to) {
        return store::JournalEntry{u"u"_s, overview.stack->name, overview.now,
            subject.startsWith("sign:"_L1) ? journal::signKind : journal::stateKind, subject, {}, u"\u27e6\u27e7"_s,
            {{u"from"_s, from}, {u"to"_s, to}}};
    };
    // What is believed of them would say that it is not true.
    models::Overview told = overview;
    told.subjects.clear();
    gui::Troubles troubles;
    const auto tell = [&](const QString &name, const QList<store::JournalEntry> &entries) {
        const gui::Telling telling = gui::toTell(troubles, entries, told, true, told.now);
        troubles = telling.after;
        QVERIFY2(telling.notice, qPrintable(name));
        look(name, telling.notice->title);
        look(name, telling.notice->text);
    };
    tell(u"worse"_s, {entry(u"check:disk"_s, u"ok"_s, u"critical"_s)});
    tell(u"several"_s,
        {entry(u"check:scheduler"_s, u"ok"_s, u"warning"_s), entry(u"check:containers"_s, u"ok"_s, u"unknown"_s)});
    tell(u"over"_s, {entry(u"check:disk"_s, u"critical"_s, u"ok"_s)});
    QVERIFY(isNone(wrong));
}

void EverywhereTest::nothingIsClipped_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("language");
    for (const Scene &scene : allScenes()) {
        for (const QString &language : {u"en"_s, u"es"_s, u"pseudo"_s})
            QTest::addRow("%s, %s", qPrintable(scene.name), qPrintable(language)) << scene.name << language;
    }
}

void EverywhereTest::nothingIsClipped()
{
    QFETCH(QString, scene);
    QFETCH(QString, language);
    if (language == "pseudo"_L1)
        QVERIFY(test::installPseudoLocale(*qApp));
    else
        app::installTranslations(*qApp, language);
    const Scene shown = sceneOf(scene);
    const std::unique_ptr<Stage> stage = shown.make();
    QWidget &root = stage->root();
    mark(root);
    QStringList clipped;
    const QList<QSize> sizes
        = shown.isWindow && root.inherits("QMainWindow") ? QList<QSize>{usual, QSize(0, 0)} : QList<QSize>{root.size()};
    for (const QSize size : sizes) {
        setSize(root, size.expandedTo(root.minimumSize()));
        for (const QString &text : test::clippedTexts(root))
            clipped << u"%1x%2: %3"_s.arg(root.width()).arg(root.height()).arg(text);
    }
    QVERIFY(isNone(clipped));
}

void EverywhereTest::everyControlHasAName()
{
    QFETCH(QString, scene);
    app::installTranslations(*qApp, u"en"_s);
    const std::unique_ptr<Stage> stage = sceneOf(scene).make();
    QWidget &root = stage->root();
    QVERIFY(isNone(inaccessible(root) + unreachable(root) + mute(root)));
}

void EverywhereTest::everythingIsMirrored()
{
    QFETCH(QString, scene);
    app::installTranslations(*qApp, u"en"_s);
    const Scene shown = sceneOf(scene);
    QMap<QString, QRect> places;
    QImage strip;
    QStringList wrong;
    int compared = 0;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        const std::unique_ptr<Stage> stage = shown.make();
        QWidget &root = stage->root();
        setSize(root, root.inherits("QMainWindow") ? usual : root.size());
        const bool isRight = direction == Qt::RightToLeft;
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            if (widget->objectName().isEmpty() || widget->objectName().startsWith("qt_"_L1) || !widget->isVisible())
                continue;
            QRect place(widget->mapTo(&root, QPoint()), widget->size());
            if (isRight)
                place.moveLeft(root.width() - place.x() - place.width());
            const QString name = widget->parentWidget()->objectName() + u'/' + widget->objectName();
            if (!isRight) {
                places.insert(name, place);
            } else if (const auto before = places.constFind(name); before != places.constEnd()) {
                ++compared;
                if (std::abs(before->x() - place.x()) > 1 || before->width() != place.width())
                    wrong << u"%1 is from %2, %3 wide, and mirrored from %4, %5 wide"_s.arg(name)
                                 .arg(before->x())
                                 .arg(before->width())
                                 .arg(place.x())
                                 .arg(place.width());
            }
        }
        // What we paint ourselves: a day's strip begins on the other side.
        if (const auto *table = root.findChild<QTableView *>(u"checkTable"_s); table && table->isVisible()) {
            const QRect cell = table->visualRect(table->model()->index(2, models::CheckModel::StripColumn));
            const QImage picture = table->viewport()->grab(cell.adjusted(0, 2, 0, -2)).toImage();
            if (isRight && picture.size() == strip.size() && picture.mirrored(true, false) != strip)
                wrong << u"the strip is not mirrored"_s;
            strip = picture;
        }
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(compared > 1);
    QVERIFY(isNone(wrong));
}

QTEST_MAIN(EverywhereTest)
#include "tst_gui_everywhere.moc"
