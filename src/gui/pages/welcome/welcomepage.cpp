// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "gui/dialogs/importfilestep.h"
#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "gui/widgets/section.h"
#include "ui_welcome.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastCard = 200;
constexpr double edge = 24;
constexpr double widest = 980; ///< three cards with sentences of a good length

} // namespace

WelcomePage::WelcomePage(const Settings &settings, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    // The page's own ground shines through.
    m_ui->pageArea->viewport()->setAutoFillBackground(false);
    m_ui->pageContents->setAutoFillBackground(false);
    m_stacks = new models::StackModel(this);
    m_ui->titleLabel->setRole(PlainLabel::Role::Title);
    m_ui->introLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->stacksLabel->setRole(PlainLabel::Role::Strong);
    m_ui->dropLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->stacksTable->showModel(*m_stacks, models::StackModel::Problem);
    m_ui->stacksTable->setMostRows(6);
    setAcceptDrops(true);
    setGround(*this, Ground::Surface);
    keepFormMeasured(*this);
    keepColumn(*m_ui->pageContents, edge, 20, widest);
    connect(m_ui->practiceButton, &ChoiceCard::clicked, this, &WelcomePage::practiceWanted);
    connect(m_ui->importButton, &ChoiceCard::clicked, this, [this] { Q_EMIT importWanted({}); });
    connect(m_ui->openButton, &ChoiceCard::clicked, this, &WelcomePage::askForFile);
    connect(m_ui->stacksTable, &TableView::activated, this,
        [this](const QModelIndex &index) { choose(index.data(models::KeyRole).toString()); });
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::reload()
{
    m_stacks->setRows(models::stackRows(m_settings.openedStacks()));
}

void WelcomePage::setProblem(const QString &sentence)
{
    m_ui->problemBar->setNotice(Verdict::Critical, sentence);
}

void WelcomePage::setPracticeStarting(bool isStarting)
{
    m_ui->practiceButton->setEnabled(!isStarting);
    m_ui->practiceButton->setDescription(isStarting
            ? tr("Starting…")
            : tr("A whole stack, simulated on this machine. Nothing of yours is "
                 "touched, and you can break it."));
}

void WelcomePage::focusContent()
{
    m_ui->practiceButton->setFocus();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Beside each other where a card has a width that reads well.
    const int wanted = 2 * scaled(*this, edge) + 3 * scaled(*this, leastCard) + 2 * m_ui->choicesLayout->spacing();
    m_ui->choicesLayout->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
}

void WelcomePage::choose(const QString &path)
{
    setProblem({});
    Q_EMIT stackChosen(path);
}

void WelcomePage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a stack file"), {}, tr("Stack files (*.toml);;All files (*)"));
    dialog->setObjectName(u"openFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WelcomePage::choose);
    dialog->open();
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPath(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    const QString path = draggedPath(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (path.endsWith(".toml"_L1, Qt::CaseInsensitive))
        choose(path);
    else
        Q_EMIT importWanted(path);
}

} // namespace conche::gui
