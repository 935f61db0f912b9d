// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "setup/stackimport.h"

#include <QDialog>

#include <memory>

namespace conche::gui {

namespace Ui {
class ImportDialog;
}

class ImportAnswersStep;
class ImportFileStep;
class ImportTestStep;

/*! From a compose file to a stack file in three steps: what was found, what it does not say, and a test at once. Until
 * the last step is taken, nothing is stored and nothing is written. */
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const Services &services, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /*! A compose file or the folder of one. */
    void readFrom(const QString &path);
    void reject() override;

Q_SIGNALS:
    /*! The stack file is there; what was agreed to in the dialog is agreed to. The dialog may still be open. */
    void imported(const QString &stackFile);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { File, Answers, Test };

    [[nodiscard]] Step step() const;
    void goTo(Step step);
    void goNext();
    void goBack();
    void enterAnswers();
    void prepareTest();
    void startTest();
    void updateDemands();
    void updateButtons();
    void updatePanel();
    void save();
    void write(const QList<setup::KeptSecret> &kept);
    void conclude(const QString &path, const QStringList &remarks);
    void fail(const QString &sentence);
    [[nodiscard]] std::unique_ptr<setup::StackImport> newImport() const;
    [[nodiscard]] QString whatIsLeft() const;

    Services m_services;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportFileStep *m_file;
    ImportAnswersStep *m_answers;
    ImportTestStep *m_test;
    secrets::StoreState m_keyring = secrets::StoreState::Available;
    std::unique_ptr<setup::StackImport> m_import; ///< as it was tested
    QList<stack::Demand> m_agreed; ///< when the test began
    QStringList m_stored; ///< names in the keyring
    QString m_written; ///< the stack file
    bool m_isBusy = false; ///< storing, writing, or asking for the keyring
};

} // namespace conche::gui
