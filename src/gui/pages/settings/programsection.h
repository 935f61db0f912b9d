// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingssection.h"

#include "gui/autostartswitch.h"
#include "gui/services.h"
#include "schedule/place.h"

#include <memory>

namespace conche::gui {

namespace Ui {
class ProgramSection;
}

/*! How Conche itself runs, and whether somebody else checks every day. */
class ProgramSection final : public SettingsSection
{
    Q_OBJECT

public:
    /*! Without \a autostart its row is hidden. */
    ProgramSection(const Services &services, AutostartSwitch *autostart, QWidget *parent = nullptr);
    ~ProgramSection() override;

    void setOverview(const models::Overview &overview) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showAutostart();
    void setAutostart(bool on);
    void look();
    void take(const QString &place, const Result<schedule::Standing> &standing);
    void showDaily();

    Services m_services;
    AutostartSwitch *m_autostart;
    std::unique_ptr<Ui::ProgramSection> m_ui;
    std::vector<std::unique_ptr<schedule::Place>> m_places;
    QString m_path; ///< of the stack file
    schedule::DailyPlan m_plan;
    QMap<QString, Result<schedule::Standing>> m_found; ///< by the name of the place
    int m_looks = 0;
};

} // namespace conche::gui
