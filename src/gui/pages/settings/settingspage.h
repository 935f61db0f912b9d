// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/autostartswitch.h"
#include "gui/page.h"
#include "gui/session/stacksession.h"

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
    [[nodiscard]] QList<PaletteEntry> paletteEntries() const override;
    void focusContent() override;

    /*! For what leads here from elsewhere: a notice that a credential is missing, a stack file that waits. */
    void showSection(Section section);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addSection(const QString &title, SettingsSection *section);
    void applySizes();

    std::unique_ptr<Ui::SettingsPage> m_ui;
    QStringListModel *m_titles;
    ChoiceHistory *m_history;
    QAction *m_undo;
    QList<SettingsSection *> m_sections;
};

} // namespace conche::gui
