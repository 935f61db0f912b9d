// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackview.h"

#include "gui/pages/help/helppage.h"
#include "gui/pages/overview/overviewpage.h"
#include "gui/pages/settings/settingspage.h"
#include "gui/pages/settings/trustdialog.h"
#include "gui/pages/welcome/brokenstackpage.h"
#include "gui/pages/welcome/welcomepage.h"
#include "gui/widgets/noticebar.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace conche::gui {

using namespace Qt::StringLiterals;

StackView::StackView(
    const Services &services, AutostartSwitch *autostart, const QString &path, const QString &trusted, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_autostart(autostart)
    , m_session(services, path, trusted)
    , m_trustNotice(new NoticeBar(this))
    , m_fileNotice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_trustNotice->setObjectName(u"trustNotice"_s);
    m_fileNotice->setObjectName(u"fileNotice"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_trustNotice);
    layout->addWidget(m_fileNotice);
    layout->addWidget(m_stack, 1);
    connect(m_trustNotice->addButton(tr("&Review…")), &QPushButton::clicked, this, &StackView::showTrust);
    connect(m_fileNotice->addButton(tr("&Open file")), &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_session.path())); });
    connect(&m_session, &StackSession::overviewChanged, this, &StackView::takeOverview);
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
    const int waiting = int(overview.openDemands.size());
    m_trustNotice->setNotice(Verdict::Warning,
        waiting == 0 ? QString()
                     //: A stack file names programs to start and secrets to send
                     : tr("This stack file asks for %n thing(s) that nobody agreed to yet: what needs them is unknown.",
                         nullptr, waiting));
    m_fileNotice->setNotice(Verdict::Warning, overview.stack ? brokenStackNotice(overview) : QString());
}

void StackView::showPage(const QString &id)
{
    m_pageId = id;
    if (Page *page = this->page(id))
        m_stack->setCurrentWidget(page);
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
    showPage(u"overview"_s);
    if (auto *overview = qobject_cast<OverviewPage *>(currentPage()))
        overview->showSubject(subject);
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
    if (id == "help"_L1)
        return makeHelp();
    m_face = face();
    switch (*m_face) {
    case Face::Welcome:
        return makeWelcome();
    case Face::Broken:
        return makeBroken();
    case Face::Overview:
        break;
    }
    return new OverviewPage(m_session, m_services, this);
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

Page *StackView::makeHelp()
{
    auto *page = new HelpPage(m_services, this);
    connect(page, &HelpPage::keysRequested, this, &StackView::keysWanted);
    return page;
}

void StackView::showTrust()
{
    (new TrustDialog(m_session, m_services, this))->open();
}

} // namespace conche::gui
