// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"
#include "quietdialog.h"

#include "gui/copytext.h"
#include "gui/look/icons.h"
#include "gui/session/stacksession.h"
#include "gui/shownzone.h"
#include "health/headline.h"
#include "health/reportjson.h"
#include "health/reportmarkdown.h"
#include "ui_overview.h"

#include <QAction>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QMenu>
#include <QPointer>

namespace conche::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Quieting;

namespace {

// As long as the command line's.
constexpr std::chrono::milliseconds longestAcknowledgement{std::chrono::days(7)};

QAction *actionOf(const QObject &page, const QString &name)
{
    return page.findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
}

} // namespace

QAction *OverviewPage::addPageAction(
    const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    // Of the window: the keyboard may be in the header or the rail. A page that is not shown has none.
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void OverviewPage::makeActions()
{
    addPageAction(u"filterAction"_s, tr("Filter the checks"), Qt::Key_Slash, [this] {
        m_ui->filterPanel->show();
        splitChecks();
        m_ui->filterEdit->setFocus();
        m_ui->filterEdit->selectAll();
    });
    QAction *curl = addPageAction(u"copyCurlAction"_s, tr("Copy as curl"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        [this] { copyText(m_ui->evidencePane->evidence().asked.join(u'\n'), *m_ui->evidencePane); });
    curl->setIcon(icon(u"copy"_s));
    QAction *markdown
        = addPageAction(u"copyMarkdownAction"_s, tr("Copy as &Markdown"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
            [this] { copyText(health::toMarkdown(resultToCopy()), *m_ui->evidencePane); });
    QAction *json = addPageAction(u"copyJsonAction"_s, tr("Copy as &JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, [this] {
        copyText(QString::fromUtf8(QJsonDocument(health::toJson(resultToCopy())).toJson()), *m_ui->evidencePane);
    });
    QAction *all = addPageAction(u"copyAllMarkdownAction"_s, tr("Copy &all checks as Markdown"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { copyReport(); });
    QAction *acknowledge = addPageAction(u"acknowledgeAction"_s, tr("&Acknowledge…"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        [this] { quiet(Quieting::Kind::Acknowledged, longestAcknowledgement); });
    QAction *mute = addPageAction(u"muteAction"_s, tr("&Mute until…"), Qt::CTRL | Qt::SHIFT | Qt::Key_U,
        [this] { quiet(Quieting::Kind::Muted, 0ms); });
    QAction *want = addPageAction(
        u"wantAlertsAction"_s, tr("&Want alerts again"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] { wantAlerts(); });
    m_copyMenu = new QMenu(tr("Copy"), this);
    m_copyMenu->addActions({curl, markdown, json});
    m_copyMenu->addSeparator();
    m_copyMenu->addAction(all);
    m_alertsMenu = new QMenu(tr("Alerts"), this);
    m_alertsMenu->addActions({acknowledge, mute});
    m_alertsMenu->addSeparator();
    const auto snooze = [this](const QString &name, const QString &text, std::chrono::milliseconds span) {
        m_alertsMenu->addAction(addPageAction(name, text, {}, [this, span] { quiet(Quieting::Kind::Muted, span); }));
    };
    snooze(u"snooze15Action"_s, tr("Snooze for &15 minutes…"), 15min);
    snooze(u"snooze60Action"_s, tr("Snooze for 1 &hour…"), 1h);
    snooze(u"snooze240Action"_s, tr("Snooze for &4 hours…"), 4h);
    m_alertsMenu->addAction(addPageAction(u"snoozeOverAction"_s, tr("Snooze until it is &over…"), {},
        [this] { quiet(Quieting::Kind::Acknowledged, longestAcknowledgement); }));
    m_alertsMenu->addSeparator();
    m_alertsMenu->addAction(want);
    m_ui->evidencePane->setOffers(m_alertsMenu, m_copyMenu, curl);
    // Enter is for the table that has the focus only.
    const auto onEnter
        = [](QWidget *widget, const QString &name, const QString &text, const std::function<void()> &run) {
              auto *action = new QAction(text, widget);
              action->setObjectName(name);
              action->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
              action->setShortcutContext(Qt::WidgetShortcut);
              connect(action, &QAction::triggered, widget, run);
              widget->addAction(action);
          };
    onEnter(m_ui->linkTable, u"openLinkAction"_s, tr("Open the selected link"), [this] {
        if (const int row = m_ui->linkTable->currentIndex().row(); row >= 0)
            openLink(m_links->rows().at(row));
    });
    // A table by itself copies what its cell shows: an address without its scheme.
    auto *copyLink = new QAction(tr("&Copy address"), m_ui->linkTable);
    copyLink->setObjectName(u"copyLinkAction"_s);
    copyLink->setShortcuts(QKeySequence::Copy);
    copyLink->setShortcutContext(Qt::WidgetShortcut);
    connect(copyLink, &QAction::triggered, this, &OverviewPage::copyLink);
    m_ui->linkTable->addAction(copyLink);
    const auto intoEvidence = [this](const QTableView *table, const QString &kind) {
        const QModelIndex current = table->currentIndex();
        if (!current.isValid())
            return;
        showSubject(kind + current.data(models::KeyRole).toString());
        m_ui->evidencePane->findChild<QWidget *>(u"alertsButton"_s)->setFocus();
    };
    const QString toEvidence = tr("Go to the evidence of the selected row");
    onEnter(
        m_ui->checkTable, u"openCheckAction"_s, toEvidence, [=, this] { intoEvidence(m_ui->checkTable, u"check:"_s); });
    onEnter(m_ui->signTable, u"openSignAction"_s, toEvidence, [=, this] { intoEvidence(m_ui->signTable, u"sign:"_s); });
}

void OverviewPage::showActions()
{
    const models::EvidenceText &evidence = m_ui->evidencePane->evidence();
    const bool isThere = !evidence.subject.isEmpty();
    const bool isQuiet = m_overview.quieted.contains(evidence.subject);
    const bool isCurl = evidence.asked.value(0).startsWith("curl "_L1);
    actionOf(*this, u"copyCurlAction"_s)->setEnabled(!evidence.asked.isEmpty());
    actionOf(*this, u"copyCurlAction"_s)
        ->setText(isCurl || evidence.asked.isEmpty() ? tr("Copy as &curl") : tr("Copy as &command"));
    for (const QString &name : {u"copyMarkdownAction"_s, u"copyJsonAction"_s, u"muteAction"_s, u"snooze15Action"_s,
             u"snooze60Action"_s, u"snooze240Action"_s})
        actionOf(*this, name)->setEnabled(isThere);
    actionOf(*this, u"copyAllMarkdownAction"_s)->setEnabled(m_overview.report.has_value());
    // Where nothing is wrong there is nothing to acknowledge.
    for (const QString &name : {u"acknowledgeAction"_s, u"snoozeOverAction"_s})
        actionOf(*this, name)->setEnabled(isThere && evidence.verdict != Verdict::Ok);
    actionOf(*this, u"wantAlertsAction"_s)->setEnabled(isThere && isQuiet);
}

void OverviewPage::openMenu(QTableView &table, const QPoint &place)
{
    const QModelIndex index = table.indexAt(place);
    if (!index.isValid())
        return;
    const QString id = index.data(models::KeyRole).toString();
    showSubject(&table == m_ui->signTable ? health::signSubject(id) : health::checkSubject(id));
    auto *menu = new QMenu(&table);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_copyMenu->actions());
    menu->addSeparator();
    menu->addActions(m_alertsMenu->actions());
    menu->popup(table.viewport()->mapToGlobal(place));
}

void OverviewPage::openLink(const models::LinkRow &row)
{
    if (row.url.isEmpty()) {
        copyText(row.command, *m_ui->linkTable);
        return;
    }
    if (health::isWebLink(row.url) && !QDesktopServices::openUrl(row.url))
        //: %1 is an address
        m_ui->actionNotice->setNotice(Verdict::Warning,
            tr("No program opened %1. Set a web browser in the desktop's settings, or copy the address.")
                .arg(row.url.toDisplayString(QUrl::RemoveUserInfo)));
}

void OverviewPage::openLinkMenu(const QPoint &place)
{
    const QModelIndex index = m_ui->linkTable->indexAt(place);
    if (!index.isValid())
        return;
    m_ui->linkTable->setCurrentIndex(index);
    nameCopyLink();
    auto *menu = new QMenu(m_ui->linkTable);
    menu->setObjectName(u"linkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(actionOf(*m_ui->linkTable, u"copyLinkAction"_s));
    menu->popup(m_ui->linkTable->viewport()->mapToGlobal(place));
}

void OverviewPage::nameCopyLink()
{
    const int row = m_ui->linkTable->currentIndex().row();
    const bool isCommand = row >= 0 && m_links->rows().at(row).url.isEmpty();
    actionOf(*m_ui->linkTable, u"copyLinkAction"_s)->setText(isCommand ? tr("&Copy command") : tr("&Copy address"));
}

void OverviewPage::copyLink()
{
    const int row = m_ui->linkTable->currentIndex().row();
    if (row < 0)
        return;
    const models::LinkRow &link = m_links->rows().at(row);
    copyText(link.url.isEmpty() ? link.command : QString::fromUtf8(link.url.toEncoded(QUrl::RemoveUserInfo)),
        *m_ui->linkTable);
}

void OverviewPage::quiet(Quieting::Kind kind, std::chrono::milliseconds span)
{
    const models::EvidenceText &evidence = m_ui->evidencePane->evidence();
    if (evidence.subject.isEmpty())
        return;
    auto *dialog = new QuietDialog(
        {evidence.title, kind, span}, zoneShown(m_services.settings.shownZone(), m_overview.stack),
        m_services.tools.clock,
        [this, subject = evidence.subject, title = evidence.title](Quieting::Kind chosen, const QString &reason,
            const QDateTime &until, QObject *owner,
            const Then<void> &then) { m_session.quiet(subject, title, chosen, reason, until, owner, then); },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OverviewPage::wantAlerts()
{
    const models::EvidenceText &evidence = m_ui->evidencePane->evidence();
    if (evidence.subject.isEmpty())
        return;
    m_session.unquiet(evidence.subject, evidence.title, this, [this, title = evidence.title](const Result<void> &done) {
        m_ui->actionNotice->setNotice(Verdict::Critical,
            //: %1 is the title of a check, %2 the reason
            done ? QString() : tr("Alerts about %1 are still quiet: %2").arg(title, done.error().message));
    });
}

health::CheckResult OverviewPage::resultToCopy() const
{
    const models::EvidenceText &evidence = m_ui->evidencePane->evidence();
    const QString id = evidence.subject.section(u':', 1);
    if (const health::CheckResult *result = models::resultOf(m_overview, id);
        result && evidence.subject.startsWith("check:"_L1))
        return *result;
    health::CheckResult result;
    result.id = id;
    result.title = evidence.title;
    result.verdict = evidence.verdict;
    result.summary = evidence.finding;
    result.evidence.rule = evidence.rule;
    // What is copied is read elsewhere and later: with date and zone.
    for (const models::EvidenceFact &fact : evidence.facts)
        result.evidence.facts.append({fact.name, fact.exact.isEmpty() ? fact.value : fact.exact});
    return result;
}

void OverviewPage::copyReport() const
{
    if (!m_overview.report)
        return;
    const stack::Stack &stack = shownStack();
    copyText(health::toMarkdown(*m_overview.report, stack.title.isEmpty() ? m_overview.report->stack : stack.title,
                 models::headlineOf(m_overview)),
        *m_ui->evidencePane);
}

} // namespace conche::gui
