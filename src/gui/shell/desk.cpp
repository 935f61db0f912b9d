// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "gui/dialogs/importdialog.h"
#include "gui/pages/welcome/welcomepage.h"

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
    , m_autostart(u"conche"_s)
    , m_notifications(bus)
    , m_window(services, &m_autostart)
    , m_tray(services.settings, m_notifications, bus)
{
    m_window.setTrayAvailable([this] { return m_tray.isAvailable(); });
    connect(&m_window, &MainWindow::viewOpened, this, &Desk::follow);
    connect(&m_window, &MainWindow::overviewChanged, &m_tray, &Tray::setOverview);
    connect(&m_window, &MainWindow::importWanted, this, &Desk::showImport);
    connect(&m_window, &MainWindow::practiceWanted, this, [this] { startPractice({}); });
    connect(&m_window, &MainWindow::closedToTray, &m_tray, &Tray::tellThatItStays);
    connect(&m_window, &MainWindow::quitWanted, this, &Desk::quitWanted);
    connect(&m_tray, &Tray::openWanted, &m_window, &MainWindow::bringUp);
    connect(&m_tray, &Tray::checkWanted, &m_window.checkNowAction(), &QAction::trigger);
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
}

void Desk::activate(const StartWish &wish)
{
    open(wish);
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
    if (wish.isPractice)
        startPractice(wish.scenario);
}

void Desk::follow(StackView &view)
{
    auto *notifier = new Notifier(m_notifications, m_services.settings, m_services.tools.clock, &view);
    StackSession &session = view.session();
    connect(&session, &StackSession::overviewChanged, notifier,
        [notifier, &session] { notifier->setOverview(session.overview()); });
    connect(
        &session, &StackSession::happened, notifier, [notifier, &session](const QList<store::JournalEntry> &entries) {
            notifier->take(entries, session.overview());
        });
    connect(&m_notifications, &Notifications::openWanted, &view,
        [this, &view](const QString &subject, const QString &token) {
            if (!view.session().overview().subjects.contains(subject))
                return;
            // Qt takes the token where it comes from the environment.
            if (!token.isEmpty())
                qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
            m_window.openStack(view.session().path());
            view.showSubject(subject);
            m_window.bringUp();
        });
    connect(&m_notifications, &Notifications::acknowledgeWanted, &view,
        [this, &view](const QString &subject) { acknowledge(view, subject); });
}

void Desk::acknowledge(StackView &view, const QString &subject)
{
    const auto &subjects = view.session().overview().subjects;
    const auto state = subjects.constFind(subject);
    if (state == subjects.constEnd())
        return;
    view.session().quiet(subject, state->title, store::Quieting::Kind::Acknowledged,
        //: The reason of an acknowledgement
        tr("seen in a notification"), m_services.tools.clock.nowUtc().addDays(longestAcknowledgement), this,
        [this](const Result<void> &done) {
            if (!done)
                tellProblem(done.error().message);
        });
}

void Desk::snooze(const QString &subject, const QString &title, std::chrono::minutes span)
{
    if (!m_window.view())
        return;
    const QDateTime until = m_services.tools.clock.nowUtc().addMSecs(std::chrono::milliseconds(span).count());
    m_window.view()->session().quiet(subject, title, store::Quieting::Kind::Muted,
        //: The reason of a mute
        tr("snoozed from the tray"), until, this, [this](const Result<void> &done) {
            if (!done)
                tellProblem(done.error().message);
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
        connect(m_practice.get(), &PracticeSession::ready, this,
            [this](const QString &file, const QString &hash) { m_window.openStack(file, hash); });
        connect(m_practice.get(), &PracticeSession::failed, this, &Desk::tellProblem);
    }
    if (m_practice->isReady())
        m_window.openStack(m_practice->stackFile());
    else if (scenario.isEmpty())
        m_practice->start();
    else
        m_practice->start(scenario);
}

void Desk::tellProblem(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Conche"), sentence, QMessageBox::Ok, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace conche::gui
