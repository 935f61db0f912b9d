// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosticsdialog.h"

#include "gui/look/measured.h"
#include "ui_diagnostics.h"

#include <QDir>

namespace conche::gui {

DiagnosticsDialog::DiagnosticsDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DiagnosticsDialog>())
{
    m_ui->setupUi(this);
    m_diagnostics = new models::DiagnosticModel(this);
    m_ui->placeLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->diagnosticsTable->showModel(*m_diagnostics, models::DiagnosticModel::Message);
    m_ui->diagnosticsTable->setWrapped();
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->diagnosticsTable->setFocus();
    resize(sizeOnScreen(*this, 720, 360));
}

DiagnosticsDialog::~DiagnosticsDialog() = default;

void DiagnosticsDialog::setOverview(const models::Overview &overview)
{
    m_diagnostics->setRows(models::diagnosticRows(overview.diagnostics));
    m_ui->placeLabel->setText(overview.fileTrouble ? overview.fileTrouble->message
            : overview.diagnostics.isEmpty()       ? tr("Nothing is wrong with the stack file any more.")
                                                   : QDir::toNativeSeparators(overview.path));
}

} // namespace conche::gui
