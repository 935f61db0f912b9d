// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "activitydialog.h"
#include "activitystrip.h"
#include "header.h"
#include "palette.h"
#include "rail.h"

#include "gui/look/fonts.h"
#include "gui/pages/help/keysdialog.h"
#include "gui/pages/help/supportdialog.h"
#include "gui/shownzone.h"
#include "gui/widgets/noticebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds agingInterval{20s};
constexpr QSize usualSize(1280, 800);
constexpr QSize smallestSize(480, 360);
constexpr int narrow = 960; // of the design, in pixels at 100 %

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

MainWindow::MainWindow(const Services &services, AutostartSwitch *autostart, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_autostart(autostart)
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
    addWindowAction(u"practiceAction"_s, tr("Practice on a simulated stack"), {}, [this] { Q_EMIT practiceWanted(); });
    addWindowAction(u"reloadAction"_s, tr("Read the stack file again"), Qt::CTRL | Qt::Key_R, [this] {
        if (m_view)
            m_view->session().reload();
    });
    addWindowAction(u"supportAction"_s, tr("Support file…"), {}, [this] { showSupportFile(); });
    addWindowAction(u"quitAction"_s, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitWanted(); });
}

void MainWindow::addPages()
{
    const auto add = [this](const QString &id, const QString &title, const QKeySequence &shortcut, bool atFoot) {
        m_rail->addPage(id, id, title, atFoot);
        //: Shows a page. %1 is its name
        addWindowAction(id + u"PageAction"_s, tr("Go to %1").arg(title), shortcut, [this, id] { showPage(id); });
    };
    add(u"overview"_s, tr("Overview"), Qt::CTRL | Qt::Key_1, false);
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
    m_views = new QStackedWidget(central);
    m_strip = new ActivityStrip(m_activities, central);
    connect(m_strip, &ActivityStrip::listWanted, this, &MainWindow::showActivities);
    page->addWidget(m_header);
    page->addWidget(m_trayNotice);
    page->addWidget(m_views, 1);
    columns->addWidget(m_rail);
    columns->addLayout(page, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_strip);
    setCentralWidget(central);
}

void MainWindow::openUsual()
{
    const QString last = m_services.settings.lastStack();
    QStringList own;
    for (const stack::FoundStack &found : stack::findStacks()) {
        if (!found.shipped)
            own << found.path;
    }
    if (!last.isEmpty() && (QFile::exists(last) || own.isEmpty()))
        openStack(last);
    else
        openStack(own.size() == 1 ? own.first() : QString());
}

void MainWindow::openStack(const QString &path, const QString &trusted)
{
    StackView *&view = m_byPath[path];
    if (!view) {
        view = new StackView(m_services, m_autostart, path, trusted, m_views);
        m_views->addWidget(view);
        connect(view, &StackView::practiceWanted, this, &MainWindow::practiceWanted);
        connect(view, &StackView::importWanted, this, &MainWindow::importWanted);
        connect(view, &StackView::stackWanted, this, [this](const QString &other) { openStack(other); });
        connect(view, &StackView::openWanted, this, &MainWindow::chooseStackFile);
        connect(view, &StackView::keysWanted, this, &MainWindow::showKeys);
        connect(&view->session(), &StackSession::jobStarted, this,
            [this](jobs::Job *job) { m_activities.add(*job, m_services.tools.clock.nowUtc()); });
        connect(&view->session(), &StackSession::overviewChanged, this, [this, opened = view] {
            if (opened == m_view)
                takeOverview();
        });
        Q_EMIT viewOpened(*view);
        view->session().start();
    }
    if (!path.isEmpty() && trusted.isEmpty()) {
        m_services.settings.setLastStack(path);
        if (!path.startsWith(u':'))
            m_services.settings.addOpenedStack(path);
    }
    showView(view);
}

void MainWindow::showView(StackView *view)
{
    const QString id = m_view ? m_view->pageId() : u"overview"_s;
    m_view = view;
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
    if (overview.path.isEmpty())
        m_header->setNoStack();
    else
        m_header->setOverview(overview);
    m_strip->setOverview(overview, zoneShown(m_services.settings.shownZone(), overview.stack));
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
    setWindowTitle(overview.stack ? overview.stack->title : tr("Conche"));
    Q_EMIT overviewChanged(overview);
}

void MainWindow::fillStackMenu()
{
    m_stackMenu.clear();
    QStringList paths;
    for (const stack::FoundStack &found : stack::findStacks()) {
        if (!found.shipped)
            paths << found.path;
    }
    for (const QString &path : m_byPath.keys() + m_services.settings.openedStacks()) {
        if (!path.isEmpty() && !paths.contains(path))
            paths << path;
    }
    for (const QString &path : std::as_const(paths)) {
        StackView *open = m_byPath.value(path);
        const auto &known = open ? open->session().overview().stack : std::nullopt;
        QAction *action = m_stackMenu.addAction(
            QString(known ? known->title : QFileInfo(path).completeBaseName()).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(open && open == m_view);
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openStack(path); });
    }
    m_stackMenu.addSeparator();
    for (const QString &name : {u"openAction"_s, u"importAction"_s, u"practiceAction"_s})
        m_stackMenu.addAction(findChild<QAction *>(name));
}

void MainWindow::chooseStackFile()
{
    auto *dialog = new QFileDialog(this, tr("Open stack file"), stack::stacksFolder(), tr("Stack files (*.toml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openStack(path); });
    dialog->open();
}

void MainWindow::showPalette()
{
    (new Palette(paletteEntries(), this))->show();
}

QList<models::PaletteEntry> MainWindow::paletteEntries()
{
    QList<models::PaletteEntry> entries;
    const auto addActionsOf = [&entries](const QWidget &widget) {
        for (QAction *action : widget.actions()) {
            if (action->isEnabled() && !action->isSeparator() && !action->text().isEmpty())
                entries.append({withoutMnemonic(action->text()), tr("Action"),
                    action->shortcut().toString(QKeySequence::NativeText), [action = QPointer(action)] {
                        if (action)
                            action->trigger();
                    }});
        }
    };
    if (const Page *page = m_view ? m_view->currentPage() : nullptr) {
        addActionsOf(*page);
        entries += page->paletteEntries();
    }
    addActionsOf(*this);
    fillStackMenu();
    for (QAction *action : m_stackMenu.actions()) {
        if (action->isCheckable())
            entries.append({withoutMnemonic(action->text()), tr("Stack"), action->toolTip(),
                [this, path = action->toolTip()] { openStack(path); }});
    }
    return entries;
}

void MainWindow::showKeys()
{
    QList<QAction *> all = actions();
    if (const Page *page = m_view ? m_view->currentPage() : nullptr)
        all += page->actions();
    (new KeysDialog(all, this))->open();
}

void MainWindow::showSupportFile()
{
    if (m_view)
        (new SupportDialog(m_view->session().overview(), m_services, this))->open();
}

void MainWindow::showActivities()
{
    (new ActivityDialog(m_activities, this))->show();
}

void MainWindow::bringUp()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::noticeNoTray()
{
    m_trayNotice->setNotice(Verdict::Unknown,
        tr("This desktop has no tray to close to. Conche stays open; when it quits, it checks no longer."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setState(objectName(), saveGeometry());
    if (!m_services.settings.closesToTray()) {
        event->accept();
        Q_EMIT quitWanted();
    } else if (m_isTrayAvailable && m_isTrayAvailable()) {
        event->accept();
        Q_EMIT closedToTray();
    } else {
        event->ignore();
        // Whoever closes it again has read that.
        if (m_trayNotice->isVisible())
            Q_EMIT quitWanted();
        else
            noticeNoTray();
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
    if (event->type() == QEvent::ApplicationFontChange && m_rail)
        m_rail->setCompact(width() < scaled(*this, narrow));
}

} // namespace conche::gui
