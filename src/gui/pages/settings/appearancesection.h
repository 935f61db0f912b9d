// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingssection.h"

#include "gui/settings.h"

#include <memory>

namespace conche::gui {

namespace Ui {
class AppearanceSection;
}

/*! Colours, text size, language, and the clock that times are shown by. */
class AppearanceSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(Settings &settings, QWidget *parent = nullptr);
    ~AppearanceSection() override;

    void setOverview(const models::Overview &overview) override;

private:
    void showChoices();
    void reset();

    Settings &m_settings;
    std::unique_ptr<Ui::AppearanceSection> m_ui;
};

} // namespace conche::gui
