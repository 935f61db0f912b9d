// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keymodel.h"

#include <QDialog>

#include <memory>

class QAction;

namespace conche::gui {

namespace Ui {
class KeysDialog;
}

/*! What each key does: the shortcuts of the actions, each once. */
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
    ~KeysDialog() override;

private:
    std::unique_ptr<Ui::KeysDialog> m_ui;
    models::KeyModel m_model;
};

/*! Mnemonics and dots taken off, in the order of the actions. */
[[nodiscard]] QList<models::KeyRow> keyRows(const QList<QAction *> &actions);

} // namespace conche::gui
