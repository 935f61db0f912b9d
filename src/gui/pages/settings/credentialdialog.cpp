// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialdialog.h"

#include "gui/look/measured.h"
#include "gui/withoutlineend.h"
#include "ui_credential.h"

#include <QPushButton>

namespace conche::gui {

CredentialDialog::CredentialDialog(const secrets::CredentialReference &reference, const QString &users,
    secrets::CredentialStore &place, QWidget *parent)
    : QDialog(parent)
    , m_reference(reference)
    , m_place(place)
    , m_ui(std::make_unique<Ui::CredentialDialog>())
{
    m_ui->setupUi(this);
    //: %1 is who uses the credential, %2 the credential such as keychain:stack/influxdb
    m_ui->introLabel->setText(tr("The password or token for %1, kept as %2.").arg(users, reference.text()));
    m_ui->problemLabel->hide();
    keepWide(*this, 420);
    connect(m_ui->secretEdit, &QLineEdit::textChanged, this, &CredentialDialog::showState);
    connect(m_ui->showCheck, &QCheckBox::toggled, this,
        [this](bool on) { m_ui->secretEdit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &CredentialDialog::save);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &CredentialDialog::reject);
    showState();
}

CredentialDialog::~CredentialDialog() = default;

void CredentialDialog::showState()
{
    m_ui->secretEdit->setEnabled(!m_isSaving);
    m_ui->buttonBox->button(QDialogButtonBox::Save)
        ->setEnabled(!m_isSaving && !withoutLineEnd(m_ui->secretEdit->text()).isEmpty());
}

void CredentialDialog::save()
{
    const QString text = withoutLineEnd(m_ui->secretEdit->text());
    if (m_isSaving || text.isEmpty())
        return;
    m_isSaving = true;
    m_ui->problemLabel->setText(tr("Being stored…"));
    m_ui->problemLabel->show();
    const Secret secret(text.toUtf8());
    showState();
    m_place.write(m_reference.name, secret, this, [this](const Result<void> &written) {
        m_isSaving = false;
        showState();
        if (written) {
            accept();
            return;
        }
        m_ui->problemLabel->setText(written.error().message);
        m_ui->secretEdit->setFocus();
    });
}

void CredentialDialog::done(int result)
{
    m_ui->secretEdit->clear();
    QDialog::done(result);
}

} // namespace conche::gui
