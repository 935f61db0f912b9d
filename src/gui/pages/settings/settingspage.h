// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/autostartswitch.h"
#include "gui/page.h"
#include "gui/session/stacksession.h"

#include <functional>
#include <memory>

class QStringListModel;

namespace conche::gui {

class ChoiceHistory;
class CredentialsSection;
class SettingsSection;

namespace Ui {
class SettingsPage;
}

/*! What can be chosen for the window on this machine, and what the stack file says of alerts, credentials and trust. */
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    enum class Section { Appearance, Checks, Alerts, Credentials, Trust, Program };

    /*! \a autostart may be null where this desktop has no such thing. */
    SettingsPage(
        StackSession &session, const Services &services, AutostartSwitch *autostart, QWidget *parent = nullptr);
    ~SettingsPage() override;

    void setOverview(const models::Overview &overview) override;
    void focusContent() override;

    /*! What the palette offers of the sections, whether or not the page was made: \a show is given the one chosen. */
    [[nodiscard]] static QList<PaletteEntry> entries(const std::function<void(Section)> &show);
    /*! For what leads here from elsewhere: a notice that a credential is missing, a stack file that waits. */
    void showSection(Section section);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addSection(SettingsSection *section);
    void applySizes();

    std::unique_ptr<Ui::SettingsPage> m_ui;
    QStringListModel *m_titles;
    ChoiceHistory *m_history;
    QAction *m_undo;
    QList<SettingsSection *> m_sections;
};

} // namespace conche::gui
