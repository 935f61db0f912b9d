// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/run.h"

#include <QDialog>

#include <memory>

namespace conche::gui {

namespace Ui {
class ItemReason;
}

/*! Asks why an item does not apply, or what failed. The first needs a reason; who looks next year wants one. */
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &item, checklists::ItemState state, QWidget *parent = nullptr);
    ~ReasonDialog() override;

    void accept() override;

Q_SIGNALS:
    void given(const QString &reason);

private:
    [[nodiscard]] QString reason() const;
    void showState();

    std::unique_ptr<Ui::ItemReason> m_ui;
    bool m_isNeeded;
};

} // namespace conche::gui
