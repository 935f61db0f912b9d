// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "autostart.h"
#include "mainwindow.h"
#include "notifier.h"
#include "startwish.h"
#include "tray.h"

#include "gui/autostartswitch.h"
#include "gui/look/theme.h"
#include "gui/session/practicesession.h"

namespace conche::gui {

/*! The window with what the desktop gives it: tray, notifications, practice stack and the dialog of first starts. */
class Desk final : public QObject
{
    Q_OBJECT

public:
    explicit Desk(const Services &services, const QDBusConnection &bus, QObject *parent = nullptr);
    ~Desk() override;

    void begin(const StartWish &wish);
    /*! Another start was made while this runs. */
    void activate(const StartWish &wish);
    [[nodiscard]] MainWindow &window() { return m_window; }

Q_SIGNALS:
    void quitWanted();

private:
    void open(const StartWish &wish);
    void follow(StackView &view);
    void tellTray();
    void openNoticed(const QString &stack, const QString &subject, const QString &token);
    void showImport(const QString &path);
    void startPractice(const QString &scenario);
    void acknowledge(const QString &stack, const QString &subject);
    void snoozeList(const QString &stack, const QString &subject);
    void snooze(const QString &subject, const QString &title, std::chrono::minutes span);
    void showScenario();
    void setPracticeStarting(bool isStarting);
    void tellProblem(const QString &sentence);

    Services m_services;
    Theme m_theme;
    Autostart m_autostart;
    Notifications m_notifications;
    MainWindow m_window;
    Tray m_tray;
    std::unique_ptr<PracticeSession> m_practice;
    QString m_practiceHash; ///< of its stack file
    QString m_scenario; ///< that was wanted last; empty before one was
    QString m_practicePage; ///< to be shown once the practice stack has started
};

} // namespace conche::gui
