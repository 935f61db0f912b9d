// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoffdialog.h"

#include "checklists/exports.h"
#include "core/redaction.h"
#include "gui/look/measured.h"
#include "gui/look/style.h"
#include "ui_signoff.h"

#include <QPushButton>

namespace conche::gui {

using namespace Qt::StringLiterals;

SignOffDialog::SignOffDialog(const checklists::Run &run, const QTimeZone &zone, Sign sign, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SignOff>())
    , m_sign(std::move(sign))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setRole(PlainLabel::Role::Strong);
    //: %1 is a checklist, %2 a period such as "week 47"
    m_ui->titleLabel->setText(tr("Sign off %1, %2").arg(run.list.title.simplified(), run.periodText()));
    m_ui->meaningLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->recordView->setText(checklists::recordMarkdown(run, zone));
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"okButton"_s);
    ok->setText(tr("&Sign off"));
    makePrimary(*ok);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SignOffDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SignOffDialog::reject);
    keepWide(*this, 480);
    resize(sizeOnScreen(*this, 640, 560));
    m_ui->noteEdit->setFocus();
    showState();
}

SignOffDialog::~SignOffDialog() = default;

void SignOffDialog::showState()
{
    m_ui->noteEdit->setEnabled(!m_isWaiting);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!m_isWaiting);
}

void SignOffDialog::accept()
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    m_ui->errorNotice->setNotice(Verdict::Ok, {});
    showState();
    m_sign(Redactor().apply(m_ui->noteEdit->text().simplified()), this, [this](const Result<void> &done) {
        m_isWaiting = false;
        showState();
        if (done) {
            QDialog::accept();
            return;
        }
        //: %1 is the reason
        m_ui->errorNotice->setNotice(Verdict::Critical, tr("This was not signed off: %1").arg(done.error().message));
    });
}

} // namespace conche::gui
