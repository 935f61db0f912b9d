// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newrundialog.h"

#include "gui/look/measured.h"
#include "gui/look/style.h"
#include "ui_newrun.h"

#include <QPushButton>

namespace conche::gui {

using namespace Qt::StringLiterals;
using checklists::ListState;
using checklists::PeriodKind;

NewRunDialog::NewRunDialog(const checklists::BoardState &board, const QString &list, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewRun>())
    , m_board(board)
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setRole(PlainLabel::Role::Strong);
    m_ui->meaningLabel->setRole(PlainLabel::Role::Secondary);
    for (const ListState &state : std::as_const(m_board.lists)) {
        if (!state.list.recurrence && !state.isGone)
            m_ui->listCombo->addItem(state.list.title.simplified(), state.list.id);
    }
    m_ui->listCombo->setCurrentIndex(std::max(0, m_ui->listCombo->findData(list)));
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"okButton"_s);
    ok->setText(tr("&Begin"));
    makePrimary(*ok);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &NewRunDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &NewRunDialog::reject);
    connect(m_ui->listCombo, &QComboBox::currentIndexChanged, this, &NewRunDialog::showState);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &NewRunDialog::showState);
    keepWide(*this, 440);
    m_ui->nameEdit->setFocus();
    showState();
}

NewRunDialog::~NewRunDialog() = default;

bool NewRunDialog::isPossible(const checklists::BoardState &board)
{
    return std::ranges::any_of(
        board.lists, [](const ListState &state) { return !state.list.recurrence && !state.isGone; });
}

const ListState *NewRunDialog::chosen() const
{
    const QString id = m_ui->listCombo->currentData().toString();
    const auto found
        = std::ranges::find_if(m_board.lists, [&id](const ListState &state) { return state.list.id == id; });
    return found == m_board.lists.end() ? nullptr : &*found;
}

QString NewRunDialog::name() const
{
    return m_ui->nameEdit->text().simplified();
}

void NewRunDialog::showState()
{
    const ListState *list = chosen();
    const bool isPerson = list && list->list.kind == PeriodKind::Person;
    m_ui->nameLabel->setText(isPerson ? tr("&Person") : tr("&Version label"));
    m_ui->nameEdit->setPlaceholderText(isPerson ? tr("Who learns it") : tr("What is deployed, such as v2.4.1"));
    m_ui->meaningLabel->setText(isPerson ? tr("Each person has a run of their own, open for as long as it takes.")
                                         : tr("Each deployment has a run of its own; the label names it for ever."));
    const auto isSame = [this](const store::ListRunSummary &run) { return run.key.period == name(); };
    const bool isThere = list && std::ranges::any_of(list->open, isSame);
    //: %1 is a version label or a person
    m_ui->thereNotice->setNotice(
        Verdict::Unknown, isThere ? tr("A run for %1 is open already; it will be shown.").arg(name()) : QString());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(list && !name().isEmpty());
}

void NewRunDialog::accept()
{
    const ListState *list = chosen();
    if (!list || name().isEmpty())
        return;
    Q_EMIT wanted(list->list.id, name());
    QDialog::accept();
}

} // namespace conche::gui
