// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingssection.h"

#include "gui/session/stacksession.h"
#include "models/channelmodel.h"

#include <memory>

namespace conche::gui {

namespace Ui {
class AlertsSection;
}

/*! Who is told, tests of that, and notifications of the desktop. */
class AlertsSection final : public SettingsSection
{
    Q_OBJECT

public:
    AlertsSection(StackSession &session, Settings &settings, QWidget *parent = nullptr);
    ~AlertsSection() override;

    void setOverview(const models::Overview &overview) override;

private:
    void showRow();
    void test();
    void setTest(const QString &channel, std::optional<Verdict> verdict, const QString &sentence);

    StackSession &m_session;
    Settings &m_settings;
    std::unique_ptr<Ui::AlertsSection> m_ui;
    models::ChannelModel m_model;
    QSet<QString> m_underWay;
};

} // namespace conche::gui
