// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackview.h"

#include "listreminder.h"

#include "gui/openfile.h"
#include "gui/pages/checklists/checklistspage.h"
#include "gui/pages/help/helppage.h"
#include "gui/pages/overview/overviewpage.h"
#include "gui/pages/settings/credentialssection.h"
#include "gui/pages/settings/settingspage.h"
#include "gui/pages/settings/trustdialog.h"
#include "gui/pages/trends/trendspage.h"
#include "gui/pages/welcome/brokenstackpage.h"
#include "gui/pages/welcome/diagnosticsdialog.h"
#include "gui/pages/welcome/welcomepage.h"
#include "gui/shownzone.h"
#include "gui/widgets/noticebar.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

/*! What is told once of a keyring: each state by itself. */
QString keyringName(secrets::StoreState state)
{
    return state == secrets::StoreState::Locked ? u"keyring-locked"_s : u"keyring-absent"_s;
}

} // namespace

StackView::StackView(
    const Services &services, AutostartSwitch *autostart, const QString &path, const QString &trusted, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_autostart(autostart)
    , m_isForThisRun(!trusted.isEmpty())
    , m_session(services, path, trusted)
    , m_trustNotice(new NoticeBar(this))
    , m_fileNotice(new NoticeBar(this))
    //: Shows all errors and warnings of a file
    , m_diagnosticsButton(m_fileNotice->addButton(tr("Show all…")))
    , m_keyringNotice(new NoticeBar(this))
    , m_keyringButton(m_keyringNotice->addButton(tr("&Dismiss")))
    , m_stack(new QStackedWidget(this))
{
    m_trustNotice->setObjectName(u"trustNotice"_s);
    m_fileNotice->setObjectName(u"fileNotice"_s);
    m_diagnosticsButton->setObjectName(u"diagnosticsButton"_s);
    m_keyringNotice->setObjectName(u"noKeyringNotice"_s);
    m_keyringButton->setObjectName(u"noKeyringButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_trustNotice);
    layout->addWidget(m_fileNotice);
    layout->addWidget(m_keyringNotice);
    layout->addWidget(m_stack, 1);
    connect(m_trustNotice->addButton(tr("Re&view…")), &QPushButton::clicked, this, &StackView::showTrust);
    connect(m_diagnosticsButton, &QPushButton::clicked, this, &StackView::showDiagnostics);
    connect(m_fileNotice->addButton(tr("&Open file")), &QPushButton::clicked, this, [this] {
        m_notOpened = openFile(m_session.path());
        showNotices();
    });
    connect(m_keyringButton, &QPushButton::clicked, this, [this] {
        (void)m_services.settings.tellOnce(keyringName(m_keyring));
        showNotices();
    });
    connect(&m_session, &StackSession::overviewChanged, this, &StackView::takeOverview);
    connect(&m_services.settings, &Settings::changed, this, &StackView::showNotices);
}

StackView::~StackView()
{
    // Pages keep what is under way with the session that they belong to: it has to be there still.
    delete m_stack;
}

StackView::Face StackView::face() const
{
    if (m_session.path().isEmpty())
        return Face::Welcome;
    return m_session.overview().stack ? Face::Overview : Face::Broken;
}

void StackView::takeOverview()
{
    showNotices();
    lookForKeyring();
    if (m_face && m_face != face()) {
        if (Page *old = m_pages.take(u"overview"_s))
            old->deleteLater();
        if (m_pageId == "overview"_L1)
            showPage(m_pageId);
    }
    for (Page *page : std::as_const(m_pages))
        page->setOverview(m_session.overview());
}

void StackView::showNotices()
{
    const models::Overview &overview = m_session.overview();
    // Who refused it is not asked again, unless the file changes.
    const bool isRefused = m_session.file() && m_services.settings.isRefused(m_session.file()->hash);
    const int waiting = isRefused ? 0 : int(overview.openDemands.size());
    m_trustNotice->setNotice(Verdict::Warning,
        waiting == 0 ? QString()
                     //: A stack file names programs to start and secrets to send
                     : tr("This stack file asks for %n thing(s) that nobody agreed to yet: what needs them is unknown.",
                         nullptr, waiting));
    QString broken = overview.stack ? brokenStackNotice(overview) : QString();
    if (!broken.isEmpty() && !m_notOpened.isEmpty())
        broken += u' ' + m_notOpened;
    m_fileNotice->setNotice(Verdict::Warning, broken);
    m_diagnosticsButton->setVisible(!overview.diagnostics.isEmpty());
    // The settings say it beside the credentials.
    const bool isWanted = m_pageId == "overview"_L1 && !m_services.settings.isTold(keyringName(m_keyring));
    m_keyringNotice->setNotice(Verdict::Unknown, isWanted ? CredentialsSection::keyringSentence(m_keyring) : QString());
}

void StackView::lookForKeyring()
{
    const models::Overview &overview = m_session.overview();
    if (!overview.stack || !overview.checked || m_keyringAsked == overview.checked)
        return;
    m_keyringAsked = overview.checked;
    const QList<models::Credential> credentials = models::credentialsOf(*overview.stack);
    const bool isNeeded = std::ranges::any_of(
        credentials, [](const models::Credential &one) { return one.reference.startsWith("keychain:"_L1); });
    if (!isNeeded) {
        takeKeyring(secrets::StoreState::Available);
        return;
    }
    m_services.tools.credentials.keychain.state(this, [this](secrets::StoreState state) { takeKeyring(state); });
}

void StackView::takeKeyring(secrets::StoreState state)
{
    if (std::exchange(m_keyring, state) != state)
        showNotices();
}

void StackView::showPage(const QString &id)
{
    m_pageId = id;
    if (Page *page = this->page(id))
        m_stack->setCurrentWidget(page);
    showNotices();
    Q_EMIT pageShown(id);
}

QList<PaletteEntry> StackView::paletteEntries()
{
    const Page *current = currentPage();
    const Page *overview = page(u"overview"_s);
    QList<PaletteEntry> entries;
    for (PaletteEntry entry : overview->paletteEntries()) {
        // What stands there is shown there.
        entry.run = [self = QPointer(this), run = entry.run] {
            if (self)
                self->showPage(u"overview"_s);
            run();
        };
        entries << entry;
    }
    for (const trends::MetricReport &report : m_session.overview().metrics)
        entries.append({report.metric.title, tr("Metric"), report.assessment.brief,
            [self = QPointer(this), id = report.metric.id] {
                if (self)
                    self->showMetric(id);
            }});
    const QTimeZone zone = zoneShown(m_services.settings.shownZone(), m_session.overview().stack);
    for (const models::ChecklistRow &row : models::checklistRows(m_session.overview().board, zone)) {
        if (!row.isHeading)
            entries << PaletteEntry{row.title, tr("Checklist"), row.state, [self = QPointer(this), id = row.id] {
                                        if (self)
                                            self->showList(id);
                                    }};
    }
    return current == overview ? entries : current->paletteEntries() + entries;
}

QList<PaletteEntry> StackView::contentsEntries()
{
    const auto showSection = [self = QPointer(this)](SettingsPage::Section section) {
        if (!self)
            return;
        self->showPage(u"settings"_s);
        static_cast<SettingsPage *>(self->currentPage())->showSection(section);
        self->currentPage()->focusContent();
    };
    const auto showTopic = [self = QPointer(this)](const QString &topic) {
        if (!self)
            return;
        self->showPage(u"help"_s);
        static_cast<HelpPage *>(self->currentPage())->showTopic(topic);
        self->currentPage()->focusContent();
    };
    return SettingsPage::entries(showSection) + HelpPage::entries(m_session.overview().stack.has_value(), showTopic);
}

Page *StackView::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

WelcomePage *StackView::welcome() const
{
    return qobject_cast<WelcomePage *>(m_pages.value(u"overview"_s));
}

void StackView::showSubject(const QString &subject)
{
    if (const QString list = listOfSubject(subject); !list.isEmpty()) {
        showList(list);
        return;
    }
    showPage(u"overview"_s);
    if (auto *overview = qobject_cast<OverviewPage *>(currentPage()))
        overview->showSubject(subject);
}

void StackView::showMetric(const QString &id)
{
    showPage(u"trends"_s);
    if (auto *trends = qobject_cast<TrendsPage *>(currentPage()))
        trends->showSubject(id);
}

void StackView::showList(const QString &list)
{
    showPage(u"checklists"_s);
    static_cast<ChecklistsPage *>(currentPage())->showList(list);
    currentPage()->focusContent();
}

Page *StackView::page(const QString &id)
{
    Page *&page = m_pages[id];
    if (!page) {
        page = makePage(id);
        m_stack->addWidget(page);
        page->setOverview(m_session.overview());
    }
    return page;
}

Page *StackView::makePage(const QString &id)
{
    if (id == "settings"_L1)
        return new SettingsPage(m_session, m_services, m_autostart, this);
    if (id == "checklists"_L1)
        return new ChecklistsPage(m_session, m_services, this);
    if (id == "help"_L1)
        return makeHelp();
    if (id == "trends"_L1)
        return makeTrends();
    m_face = face();
    switch (*m_face) {
    case Face::Welcome:
        return makeWelcome();
    case Face::Broken:
        return makeBroken();
    case Face::Overview:
        break;
    }
    return makeOverview();
}

Page *StackView::makeOverview()
{
    auto *page = new OverviewPage(m_session, m_services, this);
    connect(page, &OverviewPage::metricWanted, this, &StackView::showMetric);
    connect(page, &OverviewPage::listWanted, this, &StackView::showList);
    return page;
}

Page *StackView::makeWelcome()
{
    auto *page = new WelcomePage(m_services.settings, this);
    connect(page, &WelcomePage::practiceWanted, this, &StackView::practiceWanted);
    connect(page, &WelcomePage::importWanted, this, &StackView::importWanted);
    connect(page, &WelcomePage::stackChosen, this, &StackView::stackWanted);
    return page;
}

Page *StackView::makeBroken()
{
    auto *page = new BrokenStackPage(this);
    connect(page, &BrokenStackPage::retryWanted, &m_session, &StackSession::reload);
    connect(page, &BrokenStackPage::othersWanted, this, &StackView::openWanted);
    return page;
}

Page *StackView::makeTrends()
{
    auto *page = new TrendsPage(m_session, m_services, this);
    connect(page, &TrendsPage::overviewWanted, this, [this] { showPage(u"overview"_s); });
    return page;
}

Page *StackView::makeHelp()
{
    auto *page = new HelpPage(m_services, this);
    connect(page, &HelpPage::keysRequested, this, &StackView::keysWanted);
    return page;
}

void StackView::showTrust()
{
    auto *dialog = new TrustDialog(m_session, m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StackView::showDiagnostics()
{
    auto *dialog = new DiagnosticsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOverview(m_session.overview());
    connect(&m_session, &StackSession::overviewChanged, dialog,
        [this, dialog] { dialog->setOverview(m_session.overview()); });
    dialog->open();
}

} // namespace conche::gui
