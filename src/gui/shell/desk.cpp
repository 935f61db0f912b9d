// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "listreminder.h"

#include "core/actor.h"
#include "gui/dialogs/importdialog.h"
#include "gui/look/measured.h"
#include "gui/pages/welcome/welcomepage.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAcknowledgement = 7; // days

} // namespace

Desk::Desk(const Services &services, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_theme(services.settings, bus)
    , m_autostart(Autostart::nameOf(QCoreApplication::applicationFilePath()))
    , m_notifications(bus, this)
    , m_window(services, &m_autostart)
    , m_tray(services.settings, m_notifications, bus, this)
{
    m_window.setTrayAvailable([this] { return m_tray.isAvailable(); });
    connect(&m_window, &MainWindow::viewOpened, this, &Desk::follow);
    connect(&m_window, &MainWindow::overviewChanged, this, &Desk::tellTray);
    connect(&m_window, &MainWindow::importWanted, this, &Desk::showImport);
    connect(&m_window, &MainWindow::practiceWanted, this, &Desk::startPractice);
    connect(&m_window, &MainWindow::closedToTray, &m_tray, &Tray::tellThatItStays);
    // It may be known while the window is still closing.
    connect(&m_tray, &Tray::stayUntold, &m_window, &MainWindow::noticeTray, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::quitWanted, this, &Desk::quitWanted);
    connect(&m_notifications, &Notifications::openWanted, this, &Desk::openNoticed);
    connect(&m_notifications, &Notifications::acknowledgeWanted, this, &Desk::acknowledge);
    connect(&m_notifications, &Notifications::snoozeWanted, this, &Desk::snoozeList);
    connect(&m_tray, &Tray::openWanted, this, [this] { openNoticed(m_tray.overview().path, {}, {}); });
    connect(&m_tray, &Tray::checkWanted, this, [this] {
        // Of the stack that the icon tells of, which may not be the one in the window.
        if (StackView *view = m_window.viewOf(m_tray.overview().path))
            view->session().checkNow();
    });
    connect(&m_tray, &Tray::snoozeWanted, this, &Desk::snooze);
    connect(&m_tray, &Tray::quitWanted, this, &Desk::quitWanted);
    // Hidden without a tray, it could not be reached any more.
    connect(&m_tray, &Tray::availableChanged, &m_window, [this](bool isAvailable) {
        if (!isAvailable && !m_window.isVisible())
            m_window.showMinimized();
    });
}

Desk::~Desk() = default;

void Desk::begin(const StartWish &wish)
{
    // On a small screen some window managers leave what does not fit outside of it. What is restored Qt has fitted.
    if (m_services.settings.state(m_window.objectName()).isEmpty())
        m_window.resize(boundedToScreen(m_window, m_window.size()));
    m_tray.start();
    open(wish);
    if (wish.isHidden && m_services.settings.closesToTray())
        QTimer::singleShot(std::chrono::seconds(5), this, [this] {
            // A tray may come after the programs of the session.
            if (!m_tray.isAvailable() && !m_window.isVisible())
                m_window.showMinimized();
        });
    else
        m_window.show();
    m_window.watchOthers();
}

void Desk::activate(const StartWish &wish)
{
    open(wish);
    // The session may start what runs already.
    if (!wish.isHidden)
        m_window.bringUp();
}

void Desk::open(const StartWish &wish)
{
    const Result<QString> path = wish.stack.isEmpty() ? Result<QString>(QString()) : stack::stackPath(wish.stack);
    if (!path)
        tellProblem(path.error().message);
    if (path && !path->isEmpty())
        m_window.openStack(*path);
    else if (!m_window.view() && !wish.isPractice)
        m_window.openUsual();
    if (!wish.page.isEmpty())
        m_window.showPage(wish.page);
    if (wish.isCheck && m_window.view())
        m_window.view()->session().checkNow();
    if (wish.isPractice) {
        m_practicePage = wish.page;
        startPractice(wish.scenario);
    }
}

void Desk::follow(StackView &view)
{
    auto *notifier = new Notifier(m_notifications, m_services.settings, m_services.tools.clock, &view);
    StackSession &session = view.session();
    connect(&session, &StackSession::overviewChanged, notifier,
        [notifier, &session] { notifier->setOverview(session.overview()); });
    auto *reminder = new ListReminder(m_notifications, m_services.settings, &view);
    connect(&session, &StackSession::overviewChanged, reminder,
        [reminder, &session] { reminder->setOverview(session.overview()); });
    connect(&session, &StackSession::overviewChanged, this, &Desk::tellTray);
    connect(
        &session, &StackSession::happened, notifier, [notifier, &session](const QList<store::JournalEntry> &entries) {
            notifier->take(entries, session.overview());
        });
}

void Desk::tellTray()
{
    if (!m_window.view())
        return;
    const models::Overview *worst = &m_window.view()->session().overview();
    // Of equals it is the one in the window.
    for (StackView *view : m_window.views()) {
        const models::Overview &other = view->session().overview();
        if (other.stack && (worst->path.isEmpty() || isWorse(trayVerdict(other), trayVerdict(*worst))))
            worst = &other;
    }
    m_tray.setOverview(*worst);
}

void Desk::openNoticed(const QString &stack, const QString &subject, const QString &token)
{
    // Qt takes the token where it comes from the environment.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (!stack.isEmpty())
        m_window.openStack(stack);
    if (!subject.isEmpty())
        m_window.view()->showSubject(subject);
    m_window.bringUp();
}

void Desk::acknowledge(const QString &stack, const QString &subject)
{
    StackView *view = m_window.viewOf(stack);
    const auto subjects = view ? view->session().overview().subjects : QMap<QString, store::SubjectState>();
    const auto state = subjects.constFind(subject);
    if (state == subjects.constEnd())
        return;
    view->session().quiet(subject, state->title, store::Quieting::Kind::Acknowledged,
        //: The reason of an acknowledgement
        tr("seen in a notification"), m_services.tools.clock.nowUtc().addDays(longestAcknowledgement), this,
        [this](const Result<void> &done) {
            if (!done)
                tellProblem(done.error().message);
        });
}

void Desk::snooze(const QString &subject, const QString &title, std::chrono::minutes span)
{
    StackView *view = m_window.viewOf(m_tray.overview().path);
    if (!view)
        return;
    const QDateTime until = m_services.tools.clock.nowUtc().addMSecs(std::chrono::milliseconds(span).count());
    view->session().quiet(subject, title, store::Quieting::Kind::Muted,
        //: The reason of a mute
        tr("snoozed from the tray"), until, this, [this](const Result<void> &done) {
            if (!done)
                tellProblem(done.error().message);
        });
}

void Desk::snoozeList(const QString &stack, const QString &subject)
{
    StackView *view = m_window.viewOf(stack);
    checklists::Board *board = view ? view->session().board() : nullptr;
    if (!board)
        return;
    const QString name = view->session().overview().stack->name;
    board->ledger().snooze(name, listOfSubject(subject), m_services.tools.clock.nowUtc().addDays(1), actorName(), this,
        [this, board = QPointer(board)](const Result<void> &done) {
            if (!done)
                tellProblem(done.error().message);
            else if (board)
                board->renew();
        });
}

void Desk::showImport(const QString &path)
{
    auto *dialog = new ImportDialog(m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, &m_window, [this](const QString &file) { m_window.openStack(file); });
    if (!path.isEmpty())
        dialog->readFrom(path);
    dialog->open();
}

void Desk::startPractice(const QString &scenario)
{
    if (!m_practice) {
        m_practice = std::make_unique<PracticeSession>(m_services);
        m_practice->list(this, [this](const Result<QList<PracticeScenario>> &all) {
            if (all)
                m_window.offerScenarios(*all);
        });
        connect(m_practice.get(), &PracticeSession::ready, this, [this](const QString &file, const QString &hash) {
            setPracticeStarting(false);
            m_practiceHash = hash;
            m_window.openStack(file, hash);
            showScenario();
            if (!m_practicePage.isEmpty())
                m_window.showPage(std::exchange(m_practicePage, {}));
        });
        connect(m_practice.get(), &PracticeSession::failed, this, [this](const QString &sentence) {
            setPracticeStarting(false);
            tellProblem(sentence);
        });
    }
    if (!scenario.isEmpty())
        m_scenario = scenario;
    if (m_practice->isReady()) {
        m_window.openStack(m_practice->stackFile(), m_practiceHash);
        showScenario();
        return;
    }
    setPracticeStarting(true);
    if (m_scenario.isEmpty())
        m_practice->start();
    else
        m_practice->start(m_scenario);
}

void Desk::showScenario()
{
    if (m_scenario.isEmpty() || m_scenario == m_practice->scenario())
        return;
    m_practice->switchTo(m_scenario, this, [this](const Result<void> &done) {
        if (!done)
            tellProblem(done.error().message);
        else if (StackView *view = m_window.viewOf(m_practice->stackFile()))
            view->session().checkNow();
    });
}

void Desk::setPracticeStarting(bool isStarting)
{
    for (StackView *view : m_window.views()) {
        if (WelcomePage *welcome = view->welcome())
            welcome->setPracticeStarting(isStarting);
    }
}

void Desk::tellProblem(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Conche"), sentence, QMessageBox::Ok, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace conche::gui
