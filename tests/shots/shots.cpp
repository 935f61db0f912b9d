// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factorydays.h"
#include "factorylists.h"
#include "importsteps.h"
#include "pagebench.h"
#include "rest.h"
#include "trendhistory.h"

#include "app/translation.h"
#include "gui/look/theme.h"
#include "gui/pages/checklists/checklistspage.h"
#include "gui/pages/checklists/listimportdialog.h"
#include "gui/pages/settings/settingspage.h"
#include "gui/pages/settings/trustdialog.h"
#include "gui/pages/trends/metricview.h"
#include "gui/shell/mainwindow.h"
#include "models/metricmodel.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

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
    std::function<void(GuiBench &, MainWindow &)> open = {}; ///< a dialog that the window does not open by itself
    QSize size{1280, 800};
    QString language = {};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool isChecked = true; ///< the picture is taken after the first round of checks
    gui::ContrastChoice contrast = gui::ContrastChoice::Normal;
    bool isLocked = false; ///< another process keeps the store to itself
    int textPercent = 108; ///< 13 px, as in the design, where the desktop's font is 9 points (12 px)
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

/*! The history of metrics, and nothing that is asked: pictures are the same every time. */
std::function<void(GuiBench &)> trendsOf(tests::Story story)
{
    return [story](GuiBench &bench) {
        tests::haveGoodDay(bench);
        bench.settings.setIntervalMinutes(-1);
        tests::haveTrends(bench.services(), tests::shippedStack(), story, bench.bench.now());
    };
}

/*! The Trends page with a metric or a view of it. */
std::function<void(MainWindow &)> showTrends(const QString &subject, const std::function<void(MainWindow &)> &then = {})
{
    return [subject, then](MainWindow &window) {
        window.showPage(u"trends"_s);
        waitFor([&] { return window.view()->session().overview().metricsRead > 0; }, subject);
        window.view()->showMetric(subject);
        if (then)
            then(window);
    };
}

// Ages are told in minutes then: a round that took up to one by the machine's clock looks like any other.
constexpr std::chrono::seconds sinceTheRound{119};

/*! The window, and in front of it a dialog as a desktop would place it: in the middle, with an edge. */
QPixmap picture(MainWindow &window)
{
    QPixmap whole = window.grab();
    for (const QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible() || other->windowType() == Qt::ToolTip)
            continue;
        QPainter painter(&whole);
        auto *dialog = const_cast<QWidget *>(other);
        const bool isPopup = other->windowType() == Qt::Popup;
        const QPoint at = isPopup ? dialog->pos() - window.pos() : window.rect().center() - dialog->rect().center();
        painter.drawPixmap(at, dialog->grab());
        if (!isPopup) {
            painter.setPen(gui::tokensOf(dialog->palette()).lineStrong);
            painter.drawRect(QRect(at, dialog->size()).adjusted(-1, -1, 0, 0));
        }
    }
    return whole;
}

/*! The picture that does not change any more: pages lay themselves out in several steps. */
QPixmap settledPicture(MainWindow &window)
{
    QImage last;
    QPixmap shown;
    const bool isSettled = QTest::qWaitFor(
        [&] {
            QTest::qWait(30);
            shown = picture(window);
            const QImage now = shown.toImage();
            return std::exchange(last, now) == now;
        },
        longWait);
    if (!isSettled)
        qFatal("the window does not come to rest");
    return shown;
}

// In the folder that it runs in: what tells of it is the same every time.
const QString lockedStore = u"conche.db"_s;

void removeStore()
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(lockedStore + end);
    QDir(u"unsaved"_s).removeRecursively();
}

/*! The store as another process holds it. */
std::unique_ptr<store::Connection> lock()
{
    auto holder = store::Connection::open(lockedStore);
    if (!holder || !(*holder)->execute(u"BEGIN EXCLUSIVE"_s))
        qFatal("%s cannot be locked", qPrintable(lockedStore));
    return std::move(*holder);
}

QString nameOf(const Scene &scene, gui::Appearance appearance, const QString &suffix = {})
{
    return u"%1%2-%3"_s.arg(scene.name, suffix, appearance == gui::Appearance::Dark ? u"dark"_s : u"light"_s);
}

void shoot(const Scene &scene, gui::Appearance appearance, const QString &folder, const QString &suffix)
{
    if (scene.isLocked)
        removeStore();
    GuiBench bench(scene.isLocked ? lockedStore : QString());
    bench.settings.setAppearance(appearance);
    bench.settings.setContrast(scene.contrast);
    bench.settings.setTextPercent(scene.textPercent);
    if (scene.before)
        scene.before(bench);
    const auto other = scene.isLocked ? lock() : nullptr;
    const gui::Theme theme(bench.settings, QDBusConnection(u"none"_s));
    app::installTranslations(*qApp, scene.language.isEmpty() ? u"en"_s : scene.language);
    QApplication::setLayoutDirection(scene.direction);
    QLocale::setDefault(
        scene.language.isEmpty() ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(scene.language));
    MainWindow window(bench.services(), nullptr);
    window.resize(scene.size);
    window.show();
    window.openStack(scene.stack);
    if (scene.isChecked) {
        waitFor(
            [&] {
                const models::Overview &now = window.view()->session().overview();
                return now.checked && !now.isChecking && !now.past[u"disk"_s].strip.isEmpty();
            },
            scene.name);
        tests::waitForRest(bench, window);
        bench.bench.clock.advance(sinceTheRound);
        window.view()->session().renew();
    }
    tests::waitForRest(bench, window);
    if (scene.then)
        scene.then(window);
    if (scene.open)
        scene.open(bench, window);
    tests::waitForRest(bench, window);
    const QString name = nameOf(scene, appearance, suffix) + u".png"_s;
    if (!settledPicture(window).save(QDir(folder).filePath(name)))
        qFatal("%s cannot be written", qPrintable(name));
    std::printf("%s\n", qPrintable(name));
}

void haveGoodLists(GuiBench &bench)
{
    tests::haveGoodDay(bench);
    tests::haveLists(bench);
}

void haveDoneLists(GuiBench &bench)
{
    tests::haveGoodDay(bench);
    tests::haveListsDone(bench);
}

gui::ChecklistsPage &listsOf(MainWindow &window, const QString &list)
{
    window.showPage(u"checklists"_s);
    auto *page = window.findChild<gui::ChecklistsPage *>();
    auto *lists = page->findChild<QAbstractItemView *>(u"listView"_s);
    waitFor([lists] { return lists->model()->rowCount() > 0; }, u"the checklists"_s);
    page->showList(list);
    return *page;
}

void showLists(MainWindow &window, const QString &view, const QString &then)
{
    gui::ChecklistsPage &page = listsOf(window, u"weekly"_s);
    const auto *items = page.findChild<QAbstractItemView *>(u"runView"_s);
    waitFor([items] { return items->model()->rowCount() > 0; }, u"the items"_s);
    page.showView(view);
    if (view == "history"_L1) {
        const auto *past = page.findChild<QAbstractItemView *>(u"periodTable"_s);
        waitFor([past] { return past->model()->rowCount() > 0; }, u"the past"_s);
    }
    if (!then.isEmpty())
        trigger(window, then);
}

void showUndated(MainWindow &window)
{
    (void)listsOf(window, u"pre-deployment"_s);
}

void importLists(MainWindow &window)
{
    showLists(window, u"list"_s, u"importListsAction"_s);
    auto *dialog = window.findChild<gui::ListImportDialog *>();
    dialog->readFrom(QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/checklists/handbook.md"));
    const auto *found = dialog->findChild<QAbstractItemView *>(u"candidateList"_s);
    waitFor([found] { return found->model()->rowCount() > 0; }, u"the document"_s);
}

/*! As on every day before, but no peer answers. */
void haveNobody(GuiBench &bench)
{
    tests::haveGoodDay(bench);
    bench.bench.httpOverride = [](auto, const auto &) {
        return std::optional(
            tests::Bench::Reply(failure(ErrorCode::Refused, u"nothing listens there; is the service running?"_s)));
    };
    bench.bench.commandOverride = [](auto, const process::Command &) {
        process::Outcome outcome;
        outcome.ending = process::Ending::NotStarted;
        return std::optional(outcome);
    };
}

void enterCredential(MainWindow &window)
{
    window.showPage(u"settings"_s);
    auto *page = window.findChild<gui::SettingsPage *>();
    page->showSection(gui::SettingsPage::Section::Credentials);
    auto *table = page->findChild<QTableView *>(u"credentialTable"_s);
    auto *button = page->findChild<QPushButton *>(u"enterButton"_s);
    waitFor([table] { return table->model()->rowCount() > 0; }, u"the credentials"_s);
    table->selectRow(0);
    waitFor([button] { return button->isEnabled(); }, u"where the credential is kept"_s);
    button->click();
}

/*! A file in the folder that it runs in: the same on every machine. */
QString written(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

QString brokenFile()
{
    return written(u"factory.toml"_s,
        "format = 1\nname = \"factory\"\ntitle = \"Factory\"\nzone = \"Europe/Madird\"\n\n[peers.api]\n"
        "url = \"http://localhost:8000\n");
}

std::function<void(GuiBench &, MainWindow &)> importing(tests::ImportStep step)
{
    return [step](GuiBench &bench, MainWindow &window) {
        QFile compose(QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/compose/factory.yml"));
        if (!compose.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(compose.errorString()));
        auto *dialog = new gui::ImportDialog(bench.services(), &window);
        dialog->open();
        tests::importUpTo(*dialog, step, written(u"chocolate-factory/docker-compose.yml"_s, compose.readAll()));
    };
}

/*! Asks about a file by itself: one that the window shows is told with its whole path. */
void askForTrust(GuiBench &bench, MainWindow &window)
{
    auto *session = new gui::StackSession(bench.services(), written(u"own.toml"_s, tests::fullStack), {}, &window);
    session->start();
    auto *dialog = new gui::TrustDialog(*session, bench.services(), &window);
    dialog->open();
    const auto *allow = dialog->findChild<QPushButton *>(u"allowButton"_s);
    waitFor([&] { return allow->isEnabled() && session->overview().checked; }, u"what is asked for"_s);
}

/*! The window tells the whole path, and the folder that it runs in has another name every time. */
void tellUsualPath(MainWindow &window)
{
    window.view()->session().blockSignals(true); // nothing is shown anew, so this stays
    window.findChild<QLabel *>(u"pathLabel"_s)->setText(u"/home/ada/.config/conche/stacks/factory.toml"_s);
}

QList<Scene> scenes()
{
    const auto page = [](const QString &id) { return [id](MainWindow &window) { window.showPage(id); }; };
    const auto action = [](const QString &name) { return [name](MainWindow &window) { trigger(window, name); }; };
    const auto section = [](gui::SettingsPage::Section which) {
        return [which](MainWindow &window) {
            window.showPage(u"settings"_s);
            window.findChild<gui::SettingsPage *>()->showSection(which);
        };
    };
    using Section = gui::SettingsPage::Section;
    constexpr auto high = gui::ContrastChoice::High;
    using tests::ImportStep;
    using tests::Story;
    const QString accuracy = u"classifier-accuracy"_s;
    const auto below = [](MainWindow &window) {
        window.findChild<gui::MetricView *>()->setShownBelow(u"training-duration"_s, true);
    };
    const auto neverAsked = [](GuiBench &bench) { bench.settings.setIntervalMinutes(-1); };
    const auto lists = [](const QString &view, const QString &then = {}) {
        return [view, then](MainWindow &window) { showLists(window, view, then); };
    };
    return {
        {.name = u"checklists-overdue"_s, .before = haveGoodLists, .then = lists(u"list"_s)},
        {.name = u"checklists-onebyone"_s, .before = haveGoodLists, .then = lists(u"oneByOne"_s)},
        {.name = u"checklists-history"_s, .before = haveGoodLists, .then = lists(u"history"_s)},
        {.name = u"checklists-import"_s, .before = haveGoodLists, .then = importLists},
        {.name = u"checklists-signoff"_s, .before = haveDoneLists, .then = lists(u"list"_s, u"signOffAction"_s)},
        {.name = u"checklists-done"_s, .before = haveDoneLists, .then = lists(u"list"_s)},
        {.name = u"checklists-newrun"_s, .before = haveGoodLists, .then = lists(u"list"_s, u"newRunAction"_s)},
        {.name = u"checklists-norun"_s, .before = haveGoodLists, .then = showUndated},
        {.name = u"checklists-narrow"_s, .before = haveGoodLists, .then = lists(u"list"_s), .size = {640, 800}},
        {.name = u"checklists-rtl"_s, .before = haveGoodLists, .then = lists(u"list"_s), .direction = Qt::RightToLeft},
        {.name = u"contrast-checklists"_s, .before = haveGoodLists, .then = lists(u"list"_s), .contrast = high},
        {.name = u"text300-checklists"_s, .before = haveGoodLists, .then = lists(u"list"_s), .textPercent = 300},
        {.name = u"overview-due"_s, .before = haveGoodLists},
        {.name = u"overview-healthy"_s, .before = tests::haveGoodDay},
        {.name = u"overview-critical"_s, .before = tests::haveBadDay},
        {.name = u"overview-narrow"_s, .before = tests::haveBadDay, .size = {640, 800}},
        {.name = u"overview-small"_s, .before = tests::haveBadDay, .size = {900, 600}},
        {.name = u"overview-es"_s, .before = tests::haveBadDay, .language = u"es"_s},
        {.name = u"overview-rtl"_s, .before = tests::haveBadDay, .direction = Qt::RightToLeft},
        {.name = u"overview-empty"_s, .before = neverAsked, .isChecked = false},
        {.name = u"overview-unreachable"_s, .before = haveNobody},
        {.name = u"overview-locked"_s, .before = tests::haveGoodDay, .isLocked = true},
        {.name = u"first-start"_s, .stack = {}, .isChecked = false},
        {.name = u"broken-file"_s, .stack = brokenFile(), .then = tellUsualPath, .isChecked = false},
        {.name = u"settings"_s, .before = tests::haveGoodDay, .then = page(u"settings"_s)},
        {.name = u"settings-checks"_s, .before = tests::haveGoodDay, .then = section(Section::Checks)},
        {.name = u"settings-alerts"_s, .before = tests::haveGoodDay, .then = section(Section::Alerts)},
        {.name = u"settings-credentials"_s, .before = tests::haveGoodDay, .then = section(Section::Credentials)},
        {.name = u"settings-credential"_s, .before = tests::haveGoodDay, .then = enterCredential},
        {.name = u"settings-trust"_s, .before = tests::haveGoodDay, .then = section(Section::Trust)},
        {.name = u"settings-program"_s, .before = tests::haveGoodDay, .then = section(Section::Program)},
        {.name = u"acknowledge"_s, .before = tests::haveBadDay, .then = action(u"acknowledgeAction"_s)},
        {.name = u"mute"_s, .before = tests::haveBadDay, .then = action(u"muteAction"_s)},
        {.name = u"trust"_s, .before = tests::haveGoodDay, .open = askForTrust},
        {.name = u"import-file"_s, .stack = {}, .open = importing(ImportStep::Read), .isChecked = false},
        {.name = u"import-answers"_s, .stack = {}, .open = importing(ImportStep::Asked), .isChecked = false},
        {.name = u"import-test"_s,
            .before = tests::haveGoodDay,
            .stack = {},
            .open = importing(ImportStep::Tested),
            .isChecked = false},
        {.name = u"contrast-overview"_s, .before = tests::haveBadDay, .contrast = high},
        {.name = u"contrast-settings"_s,
            .before = tests::haveGoodDay,
            .then = section(Section::Appearance),
            .contrast = high},
        {.name = u"text300-overview"_s, .before = tests::haveBadDay, .textPercent = 300},
        {.name = u"text300-settings"_s,
            .before = tests::haveGoodDay,
            .then = section(Section::Appearance),
            .textPercent = 300},
        {.name = u"text300-first-start"_s, .stack = {}, .isChecked = false, .textPercent = 300},
        {.name = u"trends-healthy"_s,
            .before = trendsOf(Story::Steady),
            .then = showTrends(u"energy-r2"_s),
            .isChecked = false},
        {.name = u"trends-declining"_s,
            .before = trendsOf(Story::Declining),
            .then = showTrends(accuracy, below),
            .isChecked = false},
        {.name = u"trends-unreachable"_s,
            .before = trendsOf(Story::Unreachable),
            .then = showTrends(accuracy),
            .isChecked = false},
        {.name = u"trends-empty"_s, .before = neverAsked, .then = showTrends(accuracy), .isChecked = false},
        {.name = u"trends-table"_s,
            .before = trendsOf(Story::Declining),
            .then = showTrends(accuracy, action(u"tableAction"_s)),
            .isChecked = false},
        {.name = u"trends-coverage"_s,
            .before = trendsOf(Story::Steady),
            .then = showTrends(models::coverageView),
            .isChecked = false},
        {.name = u"trends-audit"_s,
            .before = trendsOf(Story::Declining),
            .then = showTrends(models::auditView),
            .isChecked = false},
        {.name = u"trends-narrow"_s,
            .before = trendsOf(Story::Declining),
            .then = showTrends(accuracy),
            .size = {640, 800},
            .isChecked = false},
        {.name = u"trends-small"_s,
            .before = trendsOf(Story::Declining),
            .then = showTrends(accuracy),
            .size = {900, 600},
            .isChecked = false},
        {.name = u"trends-limits"_s,
            .before = trendsOf(Story::Declining),
            .then = showTrends(accuracy, action(u"editLimitsAction"_s)),
            .isChecked = false},
        {.name = u"trends-add"_s,
            .before = trendsOf(Story::Declining),
            .then = showTrends(accuracy, action(u"addMetricAction"_s)),
            .isChecked = false},
        {.name = u"contrast-trends"_s,
            .before = trendsOf(Story::Declining),
            .then = showTrends(accuracy, below),
            .isChecked = false,
            .contrast = high},
        {.name = u"text300-trends"_s,
            .before = trendsOf(Story::Declining),
            .then = showTrends(accuracy),
            .isChecked = false,
            .textPercent = 300},
        {.name = u"help"_s, .before = tests::haveGoodDay, .then = page(u"help"_s)},
        {.name = u"palette"_s, .before = tests::haveBadDay, .then = action(u"searchAction"_s)},
        {.name = u"keys"_s, .before = tests::haveGoodDay, .then = action(u"keysAction"_s)},
        {.name = u"activity"_s, .before = tests::haveBadDay, .then = action(u"activityAction"_s)},
        {.name = u"support-file"_s, .before = tests::haveGoodDay, .then = action(u"supportAction"_s)},
    };
}

} // namespace

// conche_shots FOLDER [SUFFIX [NAME...]]: all pictures, or those whose names ("help-dark") begin with one of these.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"conche"_s);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    QApplication::setCursorFlashTime(0);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"."_s);
    QDir().mkpath(folder);
    const QStringList wanted = arguments.mid(3);
    for (const Scene &scene : scenes()) {
        for (const gui::Appearance appearance : {gui::Appearance::Light, gui::Appearance::Dark}) {
            const QString name = nameOf(scene, appearance);
            if (wanted.isEmpty()
                || std::ranges::any_of(wanted, [&name](const QString &start) { return name.startsWith(start); }))
                shoot(scene, appearance, folder, arguments.value(2));
        }
    }
    return 0;
}
