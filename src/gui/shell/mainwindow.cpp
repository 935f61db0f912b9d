// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "activitydialog.h"
#include "activitystrip.h"
#include "header.h"
#include "rail.h"

#include "gui/look/fonts.h"
#include "gui/pages/help/keysdialog.h"
#include "gui/pages/help/supportdialog.h"
#include "gui/shownzone.h"
#include "gui/widgets/noticebar.h"
#include "models/duemodel.h"

#include <QAction>
#include <QCloseEvent>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace conche::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds agingInterval{20s};
// The window is drawn before other stacks are read, and they do not all ask at once.
constexpr std::chrono::milliseconds openingPause{1s};
constexpr QSize usualSize(1280, 800);
constexpr QSize smallestSize(480, 520);
constexpr int narrow = 960; // of the design, in pixels at 100 %

/*! Shows a dialog that is gone when it is closed. */
void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MainWindow::MainWindow(const Services &services, AutostartSwitch *autostart, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_autostart(autostart)
    , m_activities(services.tools.clock)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Conche"));
    addActions();
    layOut();
    addPages();
    connect(&m_stackMenu, &QMenu::aboutToShow, this, &MainWindow::fillStackMenu);
    connect(&services.settings, &Settings::changed, this, &MainWindow::takeOverview);
    m_aging.setInterval(agingInterval);
    connect(&m_aging, &QTimer::timeout, this, [this] {
        if (m_view && isVisible())
            m_view->session().renew();
    });
    m_aging.start();
    m_opening.setInterval(openingPause);
    m_opening.setSingleShot(true);
    connect(&m_opening, &QTimer::timeout, this, &MainWindow::watchNext);
    resize(usualSize);
    setMinimumSize(smallestSize);
    restoreGeometry(m_services.settings.state(objectName()));
}

MainWindow::~MainWindow()
{
    m_services.settings.setState(objectName(), saveGeometry());
}

QAction *MainWindow::addWindowAction(
    const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void MainWindow::addActions()
{
    m_checkNow = addWindowAction(u"checkNowAction"_s, tr("Check now"), Qt::Key_F5, [this] {
        if (m_view)
            m_view->session().checkNow();
    });
    m_search = addWindowAction(u"searchAction"_s, tr("Search or run"), Qt::CTRL | Qt::Key_K, [this] { showPalette(); });
    addWindowAction(u"keysAction"_s, tr("List of keys"), Qt::Key_Question, [this] { showKeys(); });
    addWindowAction(u"activityAction"_s, tr("Activity"), Qt::CTRL | Qt::Key_J, [this] { showActivities(); });
    addWindowAction(u"openAction"_s, tr("Open stack file…"), QKeySequence::Open, [this] { chooseStackFile(); });
    addWindowAction(
        u"importAction"_s, tr("Import compose file…"), Qt::CTRL | Qt::Key_I, [this] { Q_EMIT importWanted({}); });
    addWindowAction(
        u"practiceAction"_s, tr("Practice on a simulated stack"), {}, [this] { Q_EMIT practiceWanted({}); });
    m_reload = addWindowAction(u"reloadAction"_s, tr("Read the stack file again"), Qt::CTRL | Qt::Key_R, [this] {
        if (m_view)
            m_view->session().reload();
    });
    m_stopWatching
        = addWindowAction(u"stopWatchingAction"_s, tr("Stop watching this stack"), {}, [this] { stopWatching(); });
    addWindowAction(u"supportAction"_s, tr("Support file…"), {}, [this] { showSupportFile(); });
    addWindowAction(u"quitAction"_s, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitWanted(); });
}

void MainWindow::addPages()
{
    const auto add = [this](const QString &id, const QString &title, const QKeySequence &shortcut, bool atFoot) {
        m_rail->addPage(id, id, title, atFoot);
        m_pageTitles.insert(id, title);
        //: Shows a page. %1 is its name
        addWindowAction(id + u"PageAction"_s, tr("Go to %1").arg(title), shortcut, [this, id] { showPage(id); });
    };
    add(u"overview"_s, tr("Overview"), Qt::CTRL | Qt::Key_1, false);
    add(u"trends"_s, tr("Trends"), Qt::CTRL | Qt::Key_2, false);
    add(u"checklists"_s, tr("Checklists"), Qt::CTRL | Qt::Key_3, false);
    add(u"help"_s, tr("Help"), Qt::Key_F1, true);
    add(u"settings"_s, tr("Settings"), Qt::CTRL | Qt::Key_Comma, true);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
}

void MainWindow::layOut()
{
    auto *central = new QWidget(this);
    auto *rows = new QVBoxLayout(central);
    auto *columns = new QHBoxLayout;
    auto *page = new QVBoxLayout;
    for (QBoxLayout *layout :
        {static_cast<QBoxLayout *>(rows), static_cast<QBoxLayout *>(columns), static_cast<QBoxLayout *>(page)}) {
        layout->setContentsMargins({});
        layout->setSpacing(0);
    }
    m_rail = new Rail(central);
    m_header = new Header(*m_search, *m_checkNow, m_stackMenu, central);
    m_trayNotice = new NoticeBar(central);
    connect(m_trayNotice->addButton(tr("&Quit")), &QPushButton::clicked, this, &MainWindow::quitWanted);
    m_settingsNotice = new NoticeBar(central);
    m_settingsNotice->setObjectName(u"settingsNotice"_s);
    connect(&m_services.settings, &Settings::changed, m_settingsNotice,
        [this] { m_settingsNotice->setNotice(Verdict::Warning, m_services.settings.trouble()); });
    m_views = new QStackedWidget(central);
    m_strip = new ActivityStrip(m_activities, central);
    connect(m_strip, &ActivityStrip::listWanted, this, &MainWindow::showActivities);
    page->addWidget(m_header);
    page->addWidget(m_trayNotice);
    page->addWidget(m_settingsNotice);
    page->addWidget(m_views, 1);
    columns->addWidget(m_rail);
    columns->addLayout(page, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_strip);
    setCentralWidget(central);
}

void MainWindow::showView(StackView *view)
{
    const QString id = m_view ? m_view->pageId() : u"overview"_s;
    m_view = view;
    if (m_views->indexOf(view) < 0)
        m_views->addWidget(view);
    m_views->setCurrentWidget(view);
    showPage(id);
    takeOverview();
}

void MainWindow::showPage(const QString &id)
{
    m_rail->setCurrent(id);
    if (!m_view)
        return;
    m_view->showPage(id);
    if (Page *page = m_view->currentPage())
        page->focusContent();
}

void MainWindow::takeOverview()
{
    if (!m_view)
        return;
    const models::Overview &overview = m_view->session().overview();
    m_checkNow->setEnabled(!overview.path.isEmpty());
    m_reload->setEnabled(!overview.path.isEmpty());
    m_stopWatching->setEnabled(!overview.path.isEmpty());
    const QTimeZone zone = zoneShown(m_services.settings.shownZone(), overview.stack);
    if (overview.path.isEmpty())
        m_header->setNoStack();
    else
        m_header->setOverview(overview, zone);
    m_strip->setOverview(overview, zone);
    m_activities.setZone(zone);
    qsizetype bad = 0;
    Verdict worst = Verdict::Ok;
    if (overview.report) {
        for (const health::CheckResult &result : overview.report->results) {
            bad += result.verdict == Verdict::Critical || result.verdict == Verdict::Warning;
            worst = isWorse(result.verdict, worst) ? result.verdict : worst;
        }
    }
    m_rail->setBadge(u"overview"_s, int(bad), worst,
        //: What a number beside a page's name counts
        tr("%n check(s) warning or critical", nullptr, int(bad)));
    qsizetype badMetrics = 0;
    Verdict worstMetric = Verdict::Ok;
    for (const trends::MetricReport &report : overview.metrics) {
        const Verdict verdict = report.assessment.verdict;
        if (verdict != Verdict::Critical && verdict != Verdict::Warning)
            continue;
        ++badMetrics;
        worstMetric = isWorse(verdict, worstMetric) ? verdict : worstMetric;
    }
    m_rail->setBadge(u"trends"_s, int(badMetrics), worstMetric,
        //: What a number beside a page's name counts
        tr("%n metric(s) warning or critical", nullptr, int(badMetrics)));
    const models::DueBadge due = models::dueBadge(overview.board);
    //: What a number beside a page's name counts
    m_rail->setBadge(u"checklists"_s, due.count, due.verdict, tr("%n checklist(s) due or overdue", nullptr, due.count));
    // "[*]" is where Qt puts its sign of changes.
    setWindowTitle(overview.stack ? QString(overview.stack->title).replace(u"[*]"_s, u"[*][*]"_s) : tr("Conche"));
    Q_EMIT overviewChanged(overview);
}

void MainWindow::offerScenarios(const QList<PracticeScenario> &scenarios)
{
    m_scenarioMenu.setTitle(tr("Practice &scenario"));
    for (const PracticeScenario &scenario : scenarios) {
        QAction *action = m_scenarioMenu.addAction(QString(scenario.sentence).replace(u'&', u"&&"_s), this,
            [this, name = scenario.name] { Q_EMIT practiceWanted(name); });
        action->setObjectName(scenario.name + u"ScenarioAction"_s);
    }
}

void MainWindow::showKeys()
{
    QList<QAction *> all = actions();
    if (const Page *page = m_view ? m_view->currentPage() : nullptr) {
        all += page->actions();
        // Keys of a table hold there only; who looks for them looks here all the same.
        for (const QWidget *part : page->findChildren<QWidget *>())
            all += part->actions();
    }
    openOnce(new KeysDialog(all, this));
}

void MainWindow::showSupportFile()
{
    if (m_view)
        openOnce(new SupportDialog(m_view->session().overview(), m_services, this));
}

void MainWindow::showActivities()
{
    // One that was closed is on its way out.
    if (!m_activityDialog || !m_activityDialog->isVisible())
        m_activityDialog = new ActivityDialog(m_activities, m_services.settings, this);
    m_activityDialog->show();
    m_activityDialog->raise();
    m_activityDialog->activateWindow();
}

void MainWindow::bringUp()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::noticeTray(const QString &sentence)
{
    m_trayNotice->setNotice(Verdict::Unknown, sentence);
    bringUp();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setState(objectName(), saveGeometry());
    if (!m_services.settings.closesToTray()) {
        event->accept();
        Q_EMIT quitWanted();
    } else if (m_isTrayAvailable && m_isTrayAvailable()) {
        event->accept();
        m_trayNotice->setNotice(Verdict::Unknown, {});
        Q_EMIT closedToTray();
    } else {
        event->ignore();
        const QString noTray
            = tr("This desktop has no tray to close to. Conche stays open; when it quits, it checks no longer.");
        // Whoever closes it again has read that.
        if (m_trayNotice->isVisible() && m_trayNotice->sentence() == noTray)
            Q_EMIT quitWanted();
        else
            m_trayNotice->setNotice(Verdict::Unknown, noTray);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < scaled(*this, narrow));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const bool isText = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isText && m_rail)
        m_rail->setCompact(width() < scaled(*this, narrow));
}

} // namespace conche::gui
