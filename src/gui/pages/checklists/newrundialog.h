// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/board.h"

#include <QDialog>

#include <memory>

namespace conche::gui {

namespace Ui {
class NewRun;
}

/*! Begins a run of a list that has no dates: for a deployment with its version label, or for a person. */
class NewRunDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! \a list is chosen first, where it is such a list. */
    NewRunDialog(const checklists::BoardState &board, const QString &list, QWidget *parent = nullptr);
    ~NewRunDialog() override;

    /*! Whether there is a list that runs can be begun of. */
    [[nodiscard]] static bool isPossible(const checklists::BoardState &board);

    void accept() override;

Q_SIGNALS:
    void wanted(const QString &list, const QString &period);

private:
    [[nodiscard]] const checklists::ListState *chosen() const;
    [[nodiscard]] QString name() const;
    void showState();

    std::unique_ptr<Ui::NewRun> m_ui;
    checklists::BoardState m_board;
};

} // namespace conche::gui
