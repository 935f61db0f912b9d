// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/credentialstore.h"

#include <QDialog>

#include <memory>

namespace conche::gui {

namespace Ui {
class CredentialDialog;
}

/*! Takes a secret and puts it where its reference says; accepted() once it was read back from there. */
class CredentialDialog final : public QDialog
{
    Q_OBJECT

public:
    CredentialDialog(const secrets::CredentialReference &reference, const QString &users,
        secrets::CredentialStore &place, QWidget *parent = nullptr);
    ~CredentialDialog() override;

    void done(int result) override;

private:
    void save();
    void showState();

    secrets::CredentialReference m_reference;
    secrets::CredentialStore &m_place;
    std::unique_ptr<Ui::CredentialDialog> m_ui;
    bool m_isSaving = false;
};

} // namespace conche::gui
