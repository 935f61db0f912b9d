// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnosticmodel.h"
#include "models/overview.h"

#include <QDialog>

#include <memory>

namespace conche::gui {

namespace Ui {
class DiagnosticsDialog;
}

/*! All that is wrong with the file of a stack that is watched, errors and warnings, each with its place. */
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(QWidget *parent = nullptr);
    ~DiagnosticsDialog() override;

    /*! The file may be edited while the dialog is open. */
    void setOverview(const models::Overview &overview);

private:
    std::unique_ptr<Ui::DiagnosticsDialog> m_ui;
    models::DiagnosticModel *m_diagnostics; ///< child, gone after the table
};

} // namespace conche::gui
