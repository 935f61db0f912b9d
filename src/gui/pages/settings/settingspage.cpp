// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "alertssection.h"
#include "appearancesection.h"
#include "checkssection.h"
#include "choicehistory.h"
#include "credentialssection.h"
#include "programsection.h"
#include "trustpanel.h"

#include "gui/look/fonts.h"
#include "ui_settings.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

namespace conche::gui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(StackSession &session, const Services &services, AutostartSwitch *autostart, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_titles(new QStringListModel(this))
    , m_history(new ChoiceHistory(services.settings, this))
    , m_undo(new QAction(tr("Take back the last change of settings"), this))
{
    m_ui->setupUi(this);
    m_ui->sectionList->setModel(m_titles);
    m_ui->sectionList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->sectionList->setFrameShape(QFrame::NoFrame);
    addSection(tr("Appearance"), new AppearanceSection(services.settings, this));
    addSection(tr("Checks"), new ChecksSection(services.settings, this));
    addSection(tr("Alerts"), new AlertsSection(session, services.settings, this));
    addSection(tr("Credentials"), new CredentialsSection(session, services, this));
    addSection(tr("Trust"), new TrustPanel(session, services, this));
    addSection(tr("Conche itself"), new ProgramSection(services, autostart, this));
    connect(m_ui->sectionList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { m_ui->sectionStack->setCurrentIndex(current.row()); });
    m_ui->sectionList->setCurrentIndex(m_titles->index(0));

    m_undo->setObjectName(u"undoSettingsAction"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_undo->setEnabled(false);
    addAction(m_undo);
    connect(m_undo, &QAction::triggered, m_history, &ChoiceHistory::undo);
    connect(m_history, &ChoiceHistory::changed, this, [this] { m_undo->setEnabled(m_history->canUndo()); });
    applySizes();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addSection(const QString &title, SettingsSection *section)
{
    auto *host = new QWidget(this);
    auto *layout = new QVBoxLayout(host);
    layout->addWidget(section);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setBackgroundRole(QPalette::Base);
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setWidget(host);
    host->setBackgroundRole(QPalette::Base);
    m_ui->sectionStack->addWidget(area);
    m_sections << section;
    m_titles->setStringList(m_titles->stringList() << title);
}

void SettingsPage::applySizes()
{
    m_isApplying = true;
    m_ui->sectionList->setFixedWidth(m_ui->sectionList->sizeHintForColumn(0) + scaled(*this, 48));
    m_ui->sectionList->setSpacing(scaled(*this, 4));
    for (SettingsSection *section : std::as_const(m_sections)) {
        const int edge = scaled(*this, 24);
        section->parentWidget()->layout()->setContentsMargins(edge, scaled(*this, 16), edge, edge);
    }
    m_isApplying = false;
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_isApplying && m_undo)
        applySizes();
}

void SettingsPage::setOverview(const models::Overview &overview)
{
    for (SettingsSection *section : std::as_const(m_sections))
        section->setOverview(overview);
}

QList<PaletteEntry> SettingsPage::paletteEntries() const
{
    QList<PaletteEntry> entries;
    const QStringList titles = m_titles->stringList();
    for (int i = 0; i < titles.size(); ++i)
        entries << PaletteEntry{titles[i], tr("Settings"), {},
            [page = const_cast<SettingsPage *>(this), i] { page->showSection(Section(i)); }};
    return entries;
}

void SettingsPage::focusContent()
{
    m_ui->sectionList->setFocus();
}

void SettingsPage::showSection(Section section)
{
    m_ui->sectionList->setCurrentIndex(m_titles->index(int(section)));
}

} // namespace conche::gui
