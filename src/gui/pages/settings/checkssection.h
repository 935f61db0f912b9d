// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingssection.h"

#include "gui/settings.h"
#include "models/intervalmodel.h"

#include <memory>

namespace conche::gui {

namespace Ui {
class ChecksSection;
}

/*! How often checks are asked: what the stack file says, and what holds on this machine. */
class ChecksSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ChecksSection(Settings &settings, QWidget *parent = nullptr);
    ~ChecksSection() override;

    void setOverview(const models::Overview &overview) override;

private:
    void choose();
    void showChoices();
    void showPlace();
    void openFile();

    Settings &m_settings;
    std::unique_ptr<Ui::ChecksSection> m_ui;
    models::IntervalModel m_model;
    std::optional<stack::Stack> m_stack;
    QString m_path;
};

} // namespace conche::gui
