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
#include "gui/look/measured.h"
#include "gui/look/tokens.h"
#include "gui/widgets/section.h"
#include "ui_settings.h"

#include <QAction>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStringListModel>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double widestText = 720; ///< longer lines are hard to read

constexpr double labelWidth = 152; ///< what is chosen begins at the same place in each section

void alignFields(SettingsSection &section)
{
    const QList<QFormLayout *> forms = section.findChildren<QFormLayout *>();
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole); label && label->widget())
                label->widget()->setMinimumWidth(scaled(section, labelWidth));
        }
    }
}

/*! What a section is called, and what is found there. */
struct SectionWords
{
    QString title;
    QString contents;
};

/*! In the order of SettingsPage::Section. */
QList<SectionWords> sectionWords()
{
    //: What is behind a section's name says what is found there; the palette shows both
    return {{SettingsPage::tr("Appearance"), SettingsPage::tr("Colours, contrast, motion, text size, language, times")},
        {SettingsPage::tr("Checks"), SettingsPage::tr("How often they are asked")},
        {SettingsPage::tr("Alerts"), SettingsPage::tr("Channels, notifications")},
        {SettingsPage::tr("Credentials"), SettingsPage::tr("Passwords and tokens")},
        {SettingsPage::tr("Trust"), SettingsPage::tr("Programs and secrets of the stack file")},
        {SettingsPage::tr("Conche itself"), SettingsPage::tr("Start at login, tray, daily check")}};
}

} // namespace

SettingsPage::SettingsPage(StackSession &session, const Services &services, AutostartSwitch *autostart, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_titles(new QStringListModel(this))
    , m_history(new ChoiceHistory(services.settings, this))
    , m_undo(new QAction(tr("Take back the last change of settings"), this))
{
    m_ui->setupUi(this);
    m_ui->sectionList->setModel(m_titles);
    addSection(new AppearanceSection(services.settings, this));
    addSection(new ChecksSection(services.settings, this));
    addSection(new AlertsSection(session, services.settings, this));
    addSection(new CredentialsSection(session, services, this));
    addSection(new TrustPanel(session, services, this));
    addSection(new ProgramSection(services, autostart, this));
    QStringList titles;
    for (const SectionWords &words : sectionWords())
        titles << words.title;
    m_titles->setStringList(titles);
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
    m_ui->contentsLine->setForegroundRole(QPalette::Midlight);
    setGround(*m_ui->contentsPane, Ground::Background);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addSection(SettingsSection *section)
{
    auto *host = new QWidget(this);
    auto *layout = new QHBoxLayout(host);
    layout->addWidget(section, 1);
    layout->addStretch(0);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(host);
    keepFormMeasured(*section);
    // The page's own ground shines through; a role for it would change the role of the labels' text.
    host->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_ui->sectionStack->addWidget(area);
    m_sections << section;
}

void SettingsPage::applySizes()
{
    const int paneEdge = scaled(*this, 8);
    m_ui->contentsPane->layout()->setContentsMargins(paneEdge, scaled(*this, 16), paneEdge, paneEdge);
    m_ui->contentsPane->setFixedWidth(
        std::max(scaled(*this, 180), m_ui->sectionList->sizeHintForColumn(0) + 2 * paneEdge));
    for (SettingsSection *section : std::as_const(m_sections)) {
        const int edge = scaled(*this, 32);
        section->parentWidget()->layout()->setContentsMargins(edge, scaled(*this, 20), edge, edge);
        section->setMaximumWidth(scaled(*this, widestText));
        alignFields(*section);
    }
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).surface);
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySizes();
}

void SettingsPage::setOverview(const models::Overview &overview)
{
    for (SettingsSection *section : std::as_const(m_sections))
        section->setOverview(overview);
}

QList<PaletteEntry> SettingsPage::entries(const std::function<void(Section)> &show)
{
    QList<PaletteEntry> entries;
    const QList<SectionWords> words = sectionWords();
    for (int i = 0; i < words.size(); ++i)
        entries << PaletteEntry{
            words[i].title, tr("Settings"), words[i].contents, [show, section = Section(i)] { show(section); }};
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
