// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/run.h"

#include <QWidget>

namespace conche::gui {

/*! The box of an item, beside its title. */
class StateBox final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBox(QWidget *parent = nullptr);
    void setState(checklists::ItemState state);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    checklists::ItemState m_state = checklists::ItemState::Open;
};

} // namespace conche::gui
