// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palettemodel.h"

#include <QDialog>

#include <memory>

namespace conche::gui {

namespace Ui {
class Palette;
}

/*! The palette: finds every action, page, check and link by what is typed, and runs it. */
class Palette final : public QDialog
{
    Q_OBJECT

public:
    Palette(QList<models::PaletteEntry> entries, QWidget *parent);
    ~Palette() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &typed);
    void run();

    std::unique_ptr<Ui::Palette> m_ui;
    models::PaletteModel m_model;
};

} // namespace conche::gui
