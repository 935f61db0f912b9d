// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasondialog.h"

#include "core/redaction.h"
#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "gui/look/style.h"
#include "ui_itemreason.h"

#include <QPushButton>

namespace conche::gui {

using namespace Qt::StringLiterals;
using checklists::ItemState;

ReasonDialog::ReasonDialog(const QString &item, ItemState state, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ItemReason>())
    , m_isNeeded(state == ItemState::NotApplicable)
{
    m_ui->setupUi(this);
    const QString title = QFontMetrics(font()).elidedText(item.simplified(), Qt::ElideRight, scaled(*this, 600));
    setWindowTitle(m_isNeeded ? tr("Not applicable") : tr("Failed"));
    m_ui->titleLabel->setRole(PlainLabel::Role::Strong);
    m_ui->titleLabel->setText(m_isNeeded
            //: %1 is an item of a checklist
            ? tr("Why does \"%1\" not apply?").arg(title)
            //: %1 is an item of a checklist
            : tr("What failed in \"%1\"?").arg(title));
    m_ui->meaningLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->meaningLabel->setText(m_isNeeded
            ? tr("The reason is kept with the item, and stands in the record.")
            : tr("It is kept with the item and may stay empty. The record says that this is to be followed up as an "
                 "incident."));
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"okButton"_s);
    ok->setText(m_isNeeded ? tr("&Not applicable") : tr("&Failed"));
    makePrimary(*ok);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ReasonDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ReasonDialog::reject);
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this, &ReasonDialog::showState);
    keepWide(*this, 440);
    m_ui->reasonEdit->setFocus();
    showState();
}

ReasonDialog::~ReasonDialog() = default;

QString ReasonDialog::reason() const
{
    return Redactor().apply(m_ui->reasonEdit->text().simplified());
}

void ReasonDialog::showState()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!m_isNeeded || !reason().isEmpty());
}

void ReasonDialog::accept()
{
    if (m_isNeeded && reason().isEmpty())
        return;
    Q_EMIT given(reason());
    QDialog::accept();
}

} // namespace conche::gui
