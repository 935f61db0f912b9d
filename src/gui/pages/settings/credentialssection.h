// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialtrial.h"
#include "settingssection.h"

#include "gui/session/stacksession.h"
#include "models/credentialmodel.h"

#include <memory>

namespace conche::gui {

namespace Ui {
class CredentialsSection;
}

/*! The credentials that the stack names: whether they are there, entering, trying and forgetting them. */
class CredentialsSection final : public SettingsSection
{
    Q_OBJECT

public:
    CredentialsSection(StackSession &session, const Services &services, QWidget *parent = nullptr);
    ~CredentialsSection() override;
    /*! What it means for credentials; empty where the keyring can be used. */
    [[nodiscard]] static QString keyringSentence(secrets::StoreState state);

    void setOverview(const models::Overview &overview) override;
    /*! Looks again where each credential is. */
    void look();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Change = std::function<void(models::Credential &)>;

    /*! A credential that is tried with each who uses it, one after the other. */
    struct Trials
    {
        QString reference;
        QList<models::Credential> left; ///< the credential of one peer or one channel each
        QMap<QString, TrialOutcome> outcomes; ///< by who uses it
    };

    void lookAt(const QString &reference, secrets::StoreState keychain);
    void showKeychain(secrets::StoreState state);
    void showRow();
    void enter();
    void test();
    void tryNext(const std::shared_ptr<Trials> &trials);
    void askToForget();
    void forget(const QString &reference);
    void change(const QString &reference, const Change &change);
    [[nodiscard]] const models::Credential *current() const;
    [[nodiscard]] QString howToEnter(const models::Credential &credential) const;

    StackSession &m_session;
    Services m_services;
    std::unique_ptr<Ui::CredentialsSection> m_ui;
    models::CredentialModel m_model;
    QString m_path;
    QString m_title; ///< of the stack
    QSet<QString> m_underWay; ///< tests
    int m_looks = 0; ///< answers to an earlier look are too old
};

} // namespace conche::gui
