// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "importanswersstep.h"
#include "importfilestep.h"
#include "importremarks.h"
#include "importteststep.h"

#include "gui/look/measured.h"
#include "gui/look/tokens.h"
#include "health/trust.h"
#include "ui_import.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollArea>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

/*! Large texts and small screens must reach everything. */
QWidget *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setBackgroundRole(QPalette::Base);
    return area;
}

} // namespace

ImportDialog::ImportDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_file(new ImportFileStep)
    , m_answers(new ImportAnswersStep)
    , m_test(new ImportTestStep(services.tools))
{
    m_ui->setupUi(this);
    m_ui->stepsStack->addWidget(scrolled(m_file));
    m_ui->stepsStack->addWidget(scrolled(m_answers));
    // Its table scrolls.
    m_ui->stepsStack->addWidget(m_test);
    m_ui->stepsStack->setBackgroundRole(QPalette::Base);
    m_ui->stepsStack->setAutoFillBackground(true);
    m_ui->bodyLayout->setStretch(1, 1);
    m_ui->buttonsLayout->setStretch(0, 1);
    m_ui->leftLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->nextButton->setProperty("primary", true);
    m_ui->stepsPanel->setAutoFillBackground(true);
    m_ui->stepsPanel->setBackgroundRole(QPalette::Window);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &ImportDialog::goNext);
    connect(m_ui->backButton, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_file, &ImportFileStep::changed, this, &ImportDialog::updateButtons);
    connect(m_answers, &ImportAnswersStep::changed, this, &ImportDialog::updateDemands);
    connect(m_test, &ImportTestStep::againWanted, this, &ImportDialog::prepareTest);
    connect(m_test, &ImportTestStep::finished, this, &ImportDialog::updateButtons);
    resize(sizeOnScreen(*this, 880, 600));
    goTo(File);
}

ImportDialog::~ImportDialog()
{
    // What loses its focus says so while there is somebody to hear it.
    hide();
}

void ImportDialog::readFrom(const QString &path)
{
    goTo(File);
    m_file->read(path);
}

ImportDialog::Step ImportDialog::step() const
{
    return static_cast<Step>(m_ui->stepsStack->currentIndex());
}

void ImportDialog::goTo(Step step)
{
    m_test->stop();
    m_ui->problemBar->setNotice(Verdict::Critical, {});
    m_ui->stepsStack->setCurrentIndex(step);
    updatePanel();
    updateButtons();
    const QList<QWidget *> contents{m_file, m_answers, m_test};
    contents[step]->setFocus();
}

void ImportDialog::updatePanel()
{
    const QList<PlainLabel *> labels{m_ui->fileStepLabel, m_ui->answersStepLabel, m_ui->testStepLabel};
    for (int i = 0; i < labels.size(); ++i)
        labels[i]->setRole(i == step() ? PlainLabel::Role::Strong : PlainLabel::Role::Secondary);
}

void ImportDialog::updateButtons()
{
    const bool isDone = !m_written.isEmpty();
    bool canGoOn = !m_isBusy;
    switch (step()) {
    case File:
        m_ui->nextButton->setText(tr("&Next"));
        canGoOn = canGoOn && m_file->isReady();
        break;
    case Answers:
        m_ui->nextButton->setText(tr("&Test"));
        canGoOn = canGoOn && m_answers->problem().isEmpty();
        break;
    case Test:
        m_ui->nextButton->setText(isDone ? tr("&Close") : tr("&Save the stack"));
        canGoOn = canGoOn && !m_test->isRunning();
        break;
    }
    m_ui->nextButton->setEnabled(canGoOn);
    m_ui->backButton->setEnabled(step() != File && !m_isBusy && !isDone);
    m_ui->cancelButton->setVisible(!isDone);
    m_ui->cancelButton->setEnabled(!m_isBusy);
    m_ui->leftLabel->setText(whatIsLeft());
}

QString ImportDialog::whatIsLeft() const
{
    if (!m_written.isEmpty())
        return {};
    if (m_stored.isEmpty())
        return tr("Cancel leaves nothing behind.");
    //: %1 is a list of names
    return tr("No stack file is written. The keyring holds %1; the settings can forget it.")
        .arg(m_stored.join(u", "_s));
}

void ImportDialog::goNext()
{
    switch (step()) {
    case File:
        enterAnswers();
        break;
    case Answers:
        prepareTest();
        break;
    case Test:
        if (m_written.isEmpty())
            save();
        else
            accept();
        break;
    }
}

void ImportDialog::goBack()
{
    goTo(step() == Test ? Answers : File);
}

void ImportDialog::enterAnswers()
{
    m_answers->setCompose(*m_file->compose());
    m_services.tools.credentials.keychain.state(this, [this](secrets::StoreState state) {
        m_keyring = state;
        m_answers->setKeyring(state);
        updateDemands();
    });
    goTo(Answers);
}

std::unique_ptr<setup::StackImport> ImportDialog::newImport() const
{
    auto import = std::make_unique<setup::StackImport>(m_services.tools.credentials.keychain,
        setup::importWith(*m_file->compose(), m_answers->answers()), m_file->sources());
    import->settle(m_keyring);
    return import;
}

void ImportDialog::updateDemands()
{
    if (m_answers->problem().isEmpty() && m_file->compose()) {
        const Result<stack::StackFile> file = newImport()->preview();
        m_answers->setDemands(file ? stack::needingConsent(stack::demandsOf(*file->stack), m_services.practiceProgram)
                                   : QList<stack::Demand>());
    }
    updateButtons();
}

void ImportDialog::prepareTest()
{
    // It may have been unlocked or locked since.
    m_isBusy = true;
    updateButtons();
    m_services.tools.credentials.keychain.state(this, [this](secrets::StoreState state) {
        m_isBusy = false;
        const bool isAnother = std::exchange(m_keyring, state) != state;
        m_answers->setKeyring(state);
        updateDemands();
        if (isAnother)
            goTo(Answers);
        else
            startTest();
    });
}

void ImportDialog::startTest()
{
    m_import = newImport();
    const Result<stack::StackFile> file = m_import->preview();
    if (!file) {
        fail(file.error().message);
        return;
    }
    m_agreed = m_answers->agreed();
    const QList<stack::Demand> all = stack::demandsOf(*file->stack);
    const QList<stack::Demand> open = stack::needingConsent(all, m_services.practiceProgram);
    QList<stack::Demand> allowed = m_agreed;
    for (const stack::Demand &demand : all) {
        if (!open.contains(demand))
            allowed << demand;
    }
    goTo(Test);
    m_test->start(*m_import, *file->stack, stack::Grant(allowed, tr("you did not agree to it in the step before")));
    updateButtons();
}

void ImportDialog::save()
{
    QDir().mkpath(stack::stacksFolder());
    const QString name = m_import->import().stack.name;
    if (const Result<void> opened = m_import->openTarget(setup::pathOfStack(name)); !opened) {
        m_answers->proposeName(setup::freeStackName(name));
        fail(opened.error().message);
        return;
    }
    m_isBusy = true;
    updateButtons();
    m_import->keepSecrets(true, [this](const QList<setup::KeptSecret> &kept) { write(kept); });
}

void ImportDialog::write(const QList<setup::KeptSecret> &kept)
{
    for (const setup::KeptSecret &secret : kept) {
        if (secret.fate == setup::KeptSecret::Fate::Stored)
            m_stored << secret.name;
    }
    const Result<stack::StackFile> file = m_import->write();
    if (!file) {
        m_isBusy = false;
        fail(file.error().message);
        return;
    }
    m_written = file->path;
    const QStringList remarks = importRemarks(kept);
    const QList<stack::Demand> open = stack::needingConsent(stack::demandsOf(*file->stack), m_services.practiceProgram);
    // The keyring may have failed while it stored: then the file asks for something else than was agreed to.
    const bool isAgreed = !open.isEmpty()
        && std::ranges::all_of(open, [this](const stack::Demand &demand) { return m_agreed.contains(demand); });
    if (!isAgreed) {
        conclude(file->path, remarks);
        return;
    }
    const store::GivenConsent consent = health::consentTo(*file, m_services.tools.clock.nowUtc());
    m_services.consents.give(consent, this, [this, path = file->path, remarks](const Result<void> &given) {
        conclude(path, given ? remarks : remarks + QStringList{given.error().message});
    });
}

void ImportDialog::conclude(const QString &path, const QStringList &remarks)
{
    m_isBusy = false;
    updateButtons();
    //: %1 is a path
    m_test->setOutcome(tr("The stack is saved."),
        (QStringList{tr("Written: %1").arg(QDir::toNativeSeparators(path))} + remarks).join(u'\n'));
    Q_EMIT imported(path);
    if (remarks.isEmpty())
        accept();
}

void ImportDialog::fail(const QString &sentence)
{
    m_ui->problemBar->setNotice(Verdict::Critical, sentence);
    updateButtons();
}

void ImportDialog::reject()
{
    if (m_isBusy)
        return;
    m_test->stop();
    if (m_written.isEmpty())
        QDialog::reject();
    else
        accept();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (step() == File && !draggedPath(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readFrom(draggedPath(*event->mimeData()));
}

} // namespace conche::gui
