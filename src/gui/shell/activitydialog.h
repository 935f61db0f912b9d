// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activitymodel.h"

#include <QDialog>

#include <memory>

namespace conche::gui {

namespace Ui {
class ActivityDialog;
}

/*! The list of jobs, with each one's steps and log. */
class ActivityDialog final : public QDialog
{
    Q_OBJECT

public:
    ActivityDialog(models::ActivityModel &model, QWidget *parent);
    ~ActivityDialog() override;

private:
    void showCurrent();

    models::ActivityModel &m_model;
    std::unique_ptr<Ui::ActivityDialog> m_ui;
};

} // namespace conche::gui
