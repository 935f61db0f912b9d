// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/run.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace conche::gui {

namespace Ui {
class SignOff;
}

/*! Shows the record of a run as it will be kept, and signs it off: after that nothing in it can be changed. */
class SignOffDialog final : public QDialog
{
    Q_OBJECT

public:
    using Sign = std::function<void(const QString &note, QObject *owner, Then<void> then)>;

    SignOffDialog(const checklists::Run &run, const QTimeZone &zone, Sign sign, QWidget *parent = nullptr);
    ~SignOffDialog() override;

    void accept() override;

private:
    void showState();

    std::unique_ptr<Ui::SignOff> m_ui;
    Sign m_sign;
    bool m_isWaiting = false;
};

} // namespace conche::gui
