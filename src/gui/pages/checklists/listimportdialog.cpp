// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listimportdialog.h"

#include "core/elsewhere.h"
#include "gui/look/measured.h"
#include "gui/look/style.h"
#include "ui_listimport.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>

namespace conche::gui {

using namespace Qt::StringLiterals;
using checklists::Adoption;
using checklists::Candidate;
using checklists::FoundLists;
using checklists::PeriodKind;
using checklists::Recurrence;

namespace {

/*! When a list is due, as it can be chosen. */
struct Rhythm
{
    QString text;
    std::optional<Recurrence> recurrence;
    PeriodKind kind = PeriodKind::Deployment;
};

Recurrence recurrence(const QString &rule)
{
    return checklists::recurrenceFromRule(rule).value_or(Recurrence());
}

/*! What was found comes first, where it is none of ours. */
QList<Rhythm> rhythmsFor(const Adoption &adoption)
{
    QList<Rhythm> rhythms;
    for (const QString &rule :
        {u"FREQ=DAILY"_s, u"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"_s, u"FREQ=WEEKLY;BYDAY=FR"_s, u"FREQ=WEEKLY;BYDAY=MO"_s,
            u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"_s}) {
        const Recurrence one = recurrence(rule);
        rhythms << Rhythm{checklists::recurrenceText(one), one, one.periodKind()};
    }
    rhythms << Rhythm{ListImportDialog::tr("for each deployment"), std::nullopt, PeriodKind::Deployment};
    rhythms << Rhythm{ListImportDialog::tr("for each person"), std::nullopt, PeriodKind::Person};
    const bool isKnown = std::ranges::any_of(
        rhythms, [&adoption](const Rhythm &one) { return one.recurrence && one.recurrence == adoption.recurrence; });
    if (adoption.recurrence && !isKnown)
        rhythms.prepend(
            {checklists::recurrenceText(*adoption.recurrence), adoption.recurrence, adoption.recurrence->periodKind()});
    return rhythms;
}

qsizetype indexOf(const QList<Rhythm> &rhythms, const Adoption &adoption)
{
    for (qsizetype i = 0; i < rhythms.size(); ++i) {
        if (rhythms[i].recurrence == adoption.recurrence
            && (adoption.recurrence.has_value() || rhythms[i].kind == adoption.kind))
            return i;
    }
    return 0;
}

} // namespace

ListImportDialog::ListImportDialog(QString folder, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ListImport>())
    , m_folder(std::move(folder))
{
    m_ui->setupUi(this);
    m_ui->introLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->previewLabel->setRole(PlainLabel::Role::SmallStrong);
    m_ui->candidateList->setModel(&m_candidates);
    m_ui->previewView->setShownLines(10);
    m_ui->importButton->setText(tr("&Import"));
    makePrimary(*m_ui->importButton);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &ListImportDialog::askForFile);
    connect(m_ui->pathEdit, &QLineEdit::returnPressed, this, [this] { readFrom(m_ui->pathEdit->text()); });
    connect(m_ui->importButton, &QPushButton::clicked, this, &ListImportDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ListImportDialog::reject);
    connect(&m_candidates, &models::ImportCandidateModel::chosen, this, [this](const QString &id, bool isWanted) {
        m_choices[id.toInt()].isWanted = isWanted;
        showCandidates();
        showState();
    });
    connect(m_ui->candidateList->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ListImportDialog::showChoice);
    connectForm();
    resize(sizeOnScreen(*this, 860, 560));
    m_ui->browseButton->setFocus();
    showChoice();
    showState();
}

ListImportDialog::~ListImportDialog() = default;

void ListImportDialog::connectForm()
{
    for (QLineEdit *edit : {m_ui->titleEdit, m_ui->idEdit, m_ui->ownerEdit})
        connect(edit, &QLineEdit::textEdited, this, &ListImportDialog::takeForm);
    connect(m_ui->rhythmCombo, &QComboBox::activated, this, &ListImportDialog::takeForm);
}

void ListImportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a document"), QFileInfo(m_ui->pathEdit->text()).path(),
        tr("Markdown documents (*.md *.markdown);;All files (*)"));
    dialog->setObjectName(u"documentDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ListImportDialog::readFrom);
    dialog->open();
}

void ListImportDialog::readFrom(const QString &path)
{
    const bool isOfHome = path == "~"_L1 || path.startsWith("~/"_L1);
    const QString whole = isOfHome ? QDir::homePath() + path.mid(1) : path;
    m_ui->pathEdit->setText(whole);
    m_isBusy = true;
    showState();
    computeElsewhere<Result<FoundLists>>(
        this, [whole] { return checklists::readLists(whole); },
        [this](const Result<FoundLists> &found) {
            m_isBusy = false;
            take(found);
        });
}

void ListImportDialog::take(const Result<FoundLists> &found)
{
    m_choices.clear();
    m_ui->errorNotice->setNotice(Verdict::Critical, found ? QString() : found.error().message);
    if (found && !found->remarks.isEmpty())
        m_ui->errorNotice->setNotice(Verdict::Warning,
            //: %n is a count of lines, %1 is what is said about the first of them
            tr("%n line(s) of this document are not taken. The first: %1", nullptr, int(found->remarks.size()))
                .arg(found->remarks.first().text(QFileInfo(found->path).fileName())));
    for (const Candidate &candidate : found ? found->candidates : QList<Candidate>()) {
        Choice choice;
        choice.adoption = checklists::adoptionOf(candidate);
        choice.isWanted = candidate.isTaskList;
        m_choices << choice;
    }
    if (found && m_choices.isEmpty())
        m_ui->errorNotice->setNotice(Verdict::Unknown,
            tr("There is no list in this document. Task lists are lines such as \"- [ ] Check disk space\"."));
    showCandidates();
    if (!m_choices.isEmpty()) {
        m_ui->candidateList->setCurrentIndex(m_candidates.index(0, 0));
        m_ui->candidateList->setFocus();
    }
    showChoice();
    showState();
}

void ListImportDialog::showCandidates()
{
    QList<models::ImportCandidateRow> rows;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const Choice &choice = m_choices[i];
        const Candidate &candidate = choice.adoption.candidate;
        rows << models::ImportCandidateRow{QString::number(i), choice.isWanted, choice.adoption.title,
            candidate.headings.join(u" › "_s), int(candidate.items.size())};
    }
    m_candidates.setRows(rows);
}

ListImportDialog::Choice *ListImportDialog::current()
{
    const int row = m_ui->candidateList->currentIndex().row();
    return row >= 0 && row < m_choices.size() ? &m_choices[row] : nullptr;
}

void ListImportDialog::showChoice()
{
    const Choice *choice = current();
    m_ui->choicePanel->setEnabled(choice != nullptr);
    m_isShowing = true;
    m_ui->rhythmCombo->clear();
    const Adoption adoption = choice ? choice->adoption : Adoption();
    const QList<Rhythm> rhythms = rhythmsFor(adoption);
    for (const Rhythm &rhythm : rhythms)
        m_ui->rhythmCombo->addItem(rhythm.text);
    m_ui->rhythmCombo->setCurrentIndex(choice ? int(indexOf(rhythms, adoption)) : -1);
    m_ui->titleEdit->setText(adoption.title);
    m_ui->idEdit->setText(adoption.id);
    m_ui->ownerEdit->setText(adoption.owner);
    m_ui->previewView->setText(choice ? QString::fromUtf8(checklists::templateText(adoption)) : QString());
    m_isShowing = false;
}

void ListImportDialog::takeForm()
{
    Choice *choice = current();
    if (!choice || m_isShowing)
        return;
    Adoption &adoption = choice->adoption;
    const QList<Rhythm> rhythms = rhythmsFor(adoption);
    if (const int at = m_ui->rhythmCombo->currentIndex(); at >= 0 && at < rhythms.size()) {
        adoption.recurrence = rhythms[at].recurrence;
        adoption.kind = rhythms[at].kind;
        adoption.grace = checklists::usualGrace(adoption.recurrence);
    }
    adoption.title = m_ui->titleEdit->text().simplified();
    adoption.id = m_ui->idEdit->text().simplified();
    adoption.owner = m_ui->ownerEdit->text().simplified();
    m_ui->previewView->setText(QString::fromUtf8(checklists::templateText(adoption)));
    showCandidates();
    showState();
}

QList<Adoption> ListImportDialog::wanted() const
{
    QList<Adoption> adoptions;
    for (const Choice &choice : m_choices) {
        if (choice.isWanted)
            adoptions << choice.adoption;
    }
    return adoptions;
}

void ListImportDialog::showState()
{
    const QList<Adoption> adoptions = wanted();
    const bool isNamed
        = std::ranges::all_of(adoptions, [](const Adoption &one) { return !one.id.isEmpty() && !one.title.isEmpty(); });
    m_ui->importButton->setEnabled(!m_isBusy && !adoptions.isEmpty() && isNamed);
    //: What a button does
    m_ui->importButton->setText(
        adoptions.isEmpty() ? tr("&Import") : tr("&Import %n list(s)", nullptr, int(adoptions.size())));
    m_ui->introLabel->setText(m_isBusy ? tr("The document is being read…")
            : m_choices.isEmpty()      ? tr("Open any Markdown document; each of its lists can become a checklist.")
                                  //: %1 is a folder
                                  : tr("Choose the lists to take; they are written to %1.").arg(m_folder));
    m_ui->browseButton->setEnabled(!m_isBusy);
}

void ListImportDialog::accept()
{
    const QList<Adoption> adoptions = wanted();
    if (m_isBusy || adoptions.isEmpty())
        return;
    m_isBusy = true;
    showState();
    computeElsewhere<Result<QStringList>>(
        this, [adoptions, folder = m_folder] { return checklists::writeTemplates(adoptions, folder); },
        [this](const Result<QStringList> &paths) {
            m_isBusy = false;
            showState();
            if (!paths) {
                m_ui->errorNotice->setNotice(Verdict::Critical, paths.error().message);
                return;
            }
            Q_EMIT imported(*paths);
            QDialog::accept();
        });
}

} // namespace conche::gui
