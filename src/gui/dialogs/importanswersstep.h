// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/credentialstore.h"
#include "setup/composeanswers.h"
#include "stack/consent.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace conche::gui {

namespace Ui {
class ImportAnswersStep;
}

/*! The second step of an import: what the compose file does not say, and consent to what comes of it. */
class ImportAnswersStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportAnswersStep(QWidget *parent = nullptr);
    ~ImportAnswersStep() override;

    /*! What was typed stays; what was only proposed follows the compose file. */
    void setCompose(const stack::Compose &compose);
    void setKeyring(secrets::StoreState state);
    /*! What is agreed to with the check box; it is asked again where that changes. */
    void setDemands(const QList<stack::Demand> &demands);

    [[nodiscard]] setup::ComposeAnswers answers() const;
    /*! Why it cannot go on so; empty where it can. */
    [[nodiscard]] QString problem() const;
    /*! Those of the demands that were agreed to: all of them, or none. */
    [[nodiscard]] QList<stack::Demand> agreed() const;
    void proposeName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void tellChange();
    /*! Which of the secrets are used with these addresses. */
    void showSecrets();
    void showKeyring();
    void showDemands();
    void askForFolder();
    /*! Those for peers that publish no port, by peer. */
    [[nodiscard]] QMap<QString, QLineEdit *> addressEdits() const;
    /*! Those that were entered and can be used, by peer. */
    [[nodiscard]] QMap<QString, QUrl> addresses() const;

    std::unique_ptr<Ui::ImportAnswersStep> m_ui;
    stack::Compose m_compose;
    std::optional<secrets::StoreState> m_keyring;
    QString m_proposedName;
    QString m_proposedZone;
    QList<stack::Demand> m_demands;
    bool m_hasSecrets = false; ///< or asks for some
};

} // namespace conche::gui
