// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stackview.h"

#include "models/activitymodel.h"

#include <QMainWindow>
#include <QMenu>

namespace conche::gui {

class ActivityStrip;
class Header;
class Rail;

/*! The window: rail, header, activity strip, and the pages of the stack that is shown. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /*! \a autostart may be null where this desktop has no such thing. */
    MainWindow(const Services &services, AutostartSwitch *autostart, QWidget *parent = nullptr);
    ~MainWindow() override;

    /*! Shows the stack of the file; the one that was shown goes on being watched. \a trusted is the hash of a file that
     * Conche wrote itself. */
    void openStack(const QString &path, const QString &trusted = {});
    /*! The stack that was shown last, or the only one there is, or the first start. */
    void openUsual();
    /*! "overview", "help" or "settings". */
    void showPage(const QString &id);
    [[nodiscard]] StackView *view() const { return m_view; }
    [[nodiscard]] QAction &checkNowAction() { return *m_checkNow; }
    /*! Shows and raises it, from wherever it is. */
    void bringUp();
    /*! Whether there is a tray that the window can close to. */
    void setTrayAvailable(std::function<bool()> isAvailable) { m_isTrayAvailable = std::move(isAvailable); }

Q_SIGNALS:
    void viewOpened(conche::gui::StackView &view);
    /*! What is known of the stack that is shown. */
    void overviewChanged(const conche::models::Overview &overview);
    void practiceWanted();
    void importWanted(const QString &path);
    /*! The window is hidden and Conche goes on in the tray. */
    void closedToTray();
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *addWindowAction(
        const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run);
    void addActions();
    void addPages();
    void layOut();
    void showView(StackView *view);
    void takeOverview();
    void fillStackMenu();
    void chooseStackFile();
    void showPalette();
    void showKeys();
    void showActivities();
    void showSupportFile();
    void noticeNoTray();
    [[nodiscard]] QList<models::PaletteEntry> paletteEntries();

    Services m_services;
    AutostartSwitch *m_autostart;
    models::ActivityModel m_activities;
    QMenu m_stackMenu;
    QAction *m_search = nullptr;
    QAction *m_checkNow = nullptr;
    Rail *m_rail = nullptr;
    Header *m_header = nullptr;
    NoticeBar *m_trayNotice = nullptr;
    QStackedWidget *m_views = nullptr;
    ActivityStrip *m_strip = nullptr;
    QMap<QString, StackView *> m_byPath;
    StackView *m_view = nullptr;
    QTimer m_aging; ///< ages stay true while nothing happens
    std::function<bool()> m_isTrayAvailable;
};

} // namespace conche::gui
