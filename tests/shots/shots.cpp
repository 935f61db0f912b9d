// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factorydays.h"

#include "app/translation.h"
#include "gui/look/theme.h"
#include "gui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;
using gui::MainWindow;
using tests::GuiBench;

namespace {

constexpr int longWait = 60'000;
const QString shipped = u":/conche/stacks/chocolate-factory.toml"_s;

/*! The state of the window that a picture shows. */
struct Scene
{
    QString name;
    std::function<void(GuiBench &)> before = {}; ///< what the servers answer and the store remembers
    QString stack = shipped;
    std::function<void(MainWindow &)> then = {}; ///< once the window is shown and the stack was checked
    QSize size{1280, 800};
    QString language = {};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool isChecked = true; ///< the picture is taken after the first round of checks
};

void waitFor(const std::function<bool()> &condition, const QString &what)
{
    if (!QTest::qWaitFor(condition, longWait))
        qFatal("%s: it never came", qPrintable(what));
}

void trigger(MainWindow &window, const QString &action)
{
    window.findChild<QAction *>(action)->trigger();
}

/*! What stands in front: a dialog, else the window. */
QPixmap picture(MainWindow &window)
{
    QPixmap whole = window.grab();
    for (const QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible() || other->windowType() == Qt::ToolTip)
            continue;
        QPainter painter(&whole);
        auto *dialog = const_cast<QWidget *>(other);
        QPoint at = dialog->pos() - window.pos();
        if (!window.rect().contains(QRect(at, dialog->size())))
            at = window.rect().center() - dialog->rect().center();
        painter.drawPixmap(at, dialog->grab());
    }
    return whole;
}

void shoot(const Scene &scene, gui::Appearance appearance, const QString &folder, const QString &suffix)
{
    GuiBench bench;
    bench.settings.setAppearance(appearance);
    if (scene.before)
        scene.before(bench);
    const gui::Theme theme(bench.settings, QDBusConnection(u"none"_s));
    app::installTranslations(*qApp, scene.language.isEmpty() ? u"en"_s : scene.language);
    QApplication::setLayoutDirection(scene.direction);
    QLocale::setDefault(
        scene.language.isEmpty() ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(scene.language));
    MainWindow window(bench.services(), nullptr);
    window.resize(scene.size);
    window.show();
    window.openStack(scene.stack);
    if (scene.isChecked)
        waitFor(
            [&] {
                const models::Overview &now = window.view()->session().overview();
                return now.checked && !now.isChecking && !now.past[u"disk"_s].strip.isEmpty();
            },
            scene.name);
    if (scene.then)
        scene.then(window);
    QTest::qWait(50); // pages lay themselves out in several steps
    const QString name
        = u"%1%2-%3.png"_s.arg(scene.name, suffix, appearance == gui::Appearance::Dark ? u"dark"_s : u"light"_s);
    if (!picture(window).save(QDir(folder).filePath(name)))
        qFatal("%s cannot be written", qPrintable(name));
    std::printf("%s\n", qPrintable(name));
}

QString brokenFile()
{
    const QString path = u"factory.toml"_s; // in the folder that it runs in: the same on every machine
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly);
    file.write("format = 1\nname = \"factory\"\ntitle = \"Factory\"\nzone = \"Europe/Madird\"\n\n[peers.api]\n"
               "url = \"http://localhost:8000\n");
    return path;
}

QList<Scene> scenes()
{
    const auto page = [](const QString &id) { return [id](MainWindow &window) { window.showPage(id); }; };
    const auto action = [](const QString &name) { return [name](MainWindow &window) { trigger(window, name); }; };
    return {
        {.name = u"overview-healthy"_s, .before = tests::haveGoodDay},
        {.name = u"overview-critical"_s, .before = tests::haveBadDay},
        {.name = u"overview-narrow"_s, .before = tests::haveBadDay, .size = {640, 800}},
        {.name = u"overview-small"_s, .before = tests::haveBadDay, .size = {900, 600}},
        {.name = u"overview-es"_s, .before = tests::haveBadDay, .language = u"es"_s},
        {.name = u"overview-rtl"_s, .before = tests::haveBadDay, .direction = Qt::RightToLeft},
        {.name = u"overview-empty"_s, .isChecked = false},
        {.name = u"first-start"_s, .stack = {}, .isChecked = false},
        {.name = u"broken-file"_s, .stack = brokenFile(), .isChecked = false},
        {.name = u"settings"_s, .before = tests::haveGoodDay, .then = page(u"settings"_s)},
        {.name = u"help"_s, .before = tests::haveGoodDay, .then = page(u"help"_s)},
        {.name = u"palette"_s, .before = tests::haveBadDay, .then = action(u"searchAction"_s)},
        {.name = u"keys"_s, .before = tests::haveGoodDay, .then = action(u"keysAction"_s)},
        {.name = u"activity"_s, .before = tests::haveBadDay, .then = action(u"activityAction"_s)},
        {.name = u"support-file"_s, .before = tests::haveGoodDay, .then = action(u"supportAction"_s)},
    };
}

} // namespace

// conche_shots FOLDER [SUFFIX [NAME]]: pictures of all scenes, or of those whose name begins so.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"conche"_s);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    QFont font = QApplication::font();
    font.setPointSizeF(9.75); // 13 px, as in the design
    QApplication::setFont(font);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"."_s);
    QDir().mkpath(folder);
    for (const Scene &scene : scenes()) {
        if (!scene.name.startsWith(arguments.value(3)))
            continue;
        for (const gui::Appearance appearance : {gui::Appearance::Light, gui::Appearance::Dark})
            shoot(scene, appearance, folder, arguments.value(2));
    }
    return 0;
}
