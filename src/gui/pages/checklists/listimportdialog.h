// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/importing.h"
#include "models/importcandidatemodel.h"

#include <QDialog>

#include <memory>

namespace conche::gui {

namespace Ui {
class ListImport;
}

/*! Makes checklists of the lists of any Markdown document: which of them, under which names, and how often. */
class ListImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! Templates go into the folder. */
    explicit ListImportDialog(QString folder, QWidget *parent = nullptr);
    ~ListImportDialog() override;

    void readFrom(const QString &path);
    void accept() override;

Q_SIGNALS:
    /*! Templates were written: the paths. */
    void imported(const QStringList &paths);

private:
    struct Choice
    {
        checklists::Adoption adoption;
        bool isWanted = false;
    };

    void askForFile();
    void take(const Result<checklists::FoundLists> &found);
    void connectForm();
    void showCandidates();
    void showChoice();
    void takeForm();
    void showState();
    [[nodiscard]] Choice *current();
    [[nodiscard]] QList<checklists::Adoption> wanted() const;

    std::unique_ptr<Ui::ListImport> m_ui;
    models::ImportCandidateModel m_candidates;
    QString m_folder;
    QList<Choice> m_choices;
    bool m_isBusy = false;
    bool m_isShowing = false; ///< the form is being filled in by us
};

} // namespace conche::gui
