// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingssection.h"

#include "gui/session/stacksession.h"
#include "models/demandmodel.h"

#include <memory>

namespace conche::gui {

namespace Ui {
class TrustPanel;
}

/*! What a stack file starts and where it sends secrets, and whether its user agrees to exactly that file. */
class TrustPanel final : public SettingsSection
{
    Q_OBJECT

public:
    TrustPanel(StackSession &session, const Services &services, QWidget *parent = nullptr);
    ~TrustPanel() override;

    void setOverview(const models::Overview &overview) override;
    /*! Reads the file and the consent again. */
    void look();
    /*! A dialog has a button to leave it for later; a page does not. */
    void setInDialog(bool isInDialog);

Q_SIGNALS:
    void decided();
    void postponed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showFile(const Result<stack::StackFile> &file, const Result<store::KnownConsent> &known);
    void showButtons();
    void allow();
    void refuse();
    void revoke();
    void tell(const QString &sentence);

    StackSession &m_session;
    Services m_services;
    std::unique_ptr<Ui::TrustPanel> m_ui;
    models::DemandModel m_model;
    QString m_path;
    std::optional<QList<stack::Demand>> m_known; ///< what the session read last demands
    QList<stack::Demand> m_waiting; ///< by the session
    std::optional<stack::StackFile> m_file; ///< as it is shown
    store::KnownConsent m_consent;
    bool m_isBusy = false;
    bool m_hasChanged = false; ///< since it was shown: what is shown now must be looked at first
    int m_looks = 0;
};

} // namespace conche::gui
