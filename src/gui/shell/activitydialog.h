// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings.h"
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
    /*! Its size is kept in the settings. */
    ActivityDialog(models::ActivityModel &model, Settings &settings, QWidget *parent);
    ~ActivityDialog() override;

private:
    void showCurrent();

    models::ActivityModel &m_model;
    Settings &m_settings;
    std::unique_ptr<Ui::ActivityDialog> m_ui;
};

} // namespace conche::gui
