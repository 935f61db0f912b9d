// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/checkrun.h"
#include "models/trialmodel.h"
#include "setup/heldsecrets.h"

#include <QWidget>

#include <memory>

namespace conche::setup {
class StackImport;
}

namespace conche::gui {

namespace Ui {
class ImportTestStep;
}

/*! The third step of an import: asks the checks of the stack once, with secrets that are not stored yet; nothing of it
 * is remembered. */
class ImportTestStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportTestStep(const health::Tools &tools, QWidget *parent = nullptr);
    ~ImportTestStep() override;

    void start(const setup::StackImport &import, const stack::Stack &stack, const stack::Grant &grant);
    /*! Ends what is under way, and forgets the secrets. */
    void stop();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    /*! Shows what became of the secrets, and what is left to do. */
    void setOutcome(const QString &title, const QString &sentences);

Q_SIGNALS:
    void againWanted();
    void finished();

private:
    void end();
    void showDetail();

    std::unique_ptr<Ui::ImportTestStep> m_ui;
    health::Tools m_tools;
    setup::HeldSecrets m_keychain;
    setup::HeldSecrets m_environment;
    models::TrialModel *m_trial; ///< child, gone after the table
    QMap<QString, health::CheckResult> m_results;
    health::CheckRun *m_run = nullptr;
};

} // namespace conche::gui
