// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stackview.h"

#include "gui/session/practicesession.h"
#include "models/activitymodel.h"

#include <QMainWindow>
#include <QMenu>
#include <QPointer>

namespace conche::gui {

class ActivityDialog;
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
    /*! Watches the other stacks that were opened in earlier runs, too, one after the other, and shows none of them. */
    void watchOthers();
    /*! "overview", "trends", "checklists", "help" or "settings". */
    void showPage(const QString &id);
    [[nodiscard]] StackView *view() const { return m_view; }
    /*! The views that were opened in this run. */
    [[nodiscard]] QList<StackView *> views() const { return m_byPath.values(); }
    /*! The view of a stack file, null where it was not opened. */
    [[nodiscard]] StackView *viewOf(const QString &path) const;
    [[nodiscard]] QAction &checkNowAction() { return *m_checkNow; }
    /*! Shows and raises it, from wherever it is. */
    void bringUp();
    /*! Comes back once to say what closing it does. */
    void noticeTray(const QString &sentence);
    /*! Offers them in the menu of stacks and in the palette. */
    void offerScenarios(const QList<PracticeScenario> &scenarios);
    /*! Whether there is a tray that the window can close to. */
    void setTrayAvailable(std::function<bool()> isAvailable) { m_isTrayAvailable = std::move(isAvailable); }

Q_SIGNALS:
    void viewOpened(conche::gui::StackView &view);
    /*! What is known of the stack that is shown. */
    void overviewChanged(const conche::models::Overview &overview);
    /*! Empty where any scenario will do. */
    void practiceWanted(const QString &scenario);
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
    /*! The view of a stack file, which is watched from now on where it was not. */
    [[nodiscard]] StackView &watchStack(const QString &path, const QString &trusted);
    void watchNext();
    /*! Whether a stack of this name is watched: what the store knows goes by it, so two files would disagree about it.
     */
    [[nodiscard]] bool isWatched(const QString &name) const;
    /*! Takes out of the list what Conche wrote itself, but for \a view. */
    [[nodiscard]] QList<StackView *> takeOthersOfThisRun(const StackView &view);
    void drop(StackView &view);
    void showView(StackView *view);
    void stopWatching();
    /*! No longer opened under any of its names. */
    void forget(const QString &path);
    void takeOverview();
    /*! Of all stacks that are open or can be opened. */
    [[nodiscard]] QStringList stackPaths() const;
    void fillStackMenu();
    void chooseStackFile();
    void showPalette();
    void showKeys();
    void showActivities();
    void showSupportFile();
    [[nodiscard]] QList<models::PaletteEntry> paletteEntries();
    /*! What pages offer that were shown before: they are shown again, and then it is done. */
    [[nodiscard]] QList<models::PaletteEntry> otherPagesActions();

    Services m_services;
    AutostartSwitch *m_autostart;
    models::ActivityModel m_activities;
    QMenu m_stackMenu;
    QMenu m_scenarioMenu;
    QAction *m_search = nullptr;
    QAction *m_checkNow = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_stopWatching = nullptr;
    Rail *m_rail = nullptr;
    Header *m_header = nullptr;
    NoticeBar *m_trayNotice = nullptr;
    NoticeBar *m_settingsNotice = nullptr;
    QStackedWidget *m_views = nullptr;
    ActivityStrip *m_strip = nullptr;
    QPointer<ActivityDialog> m_activityDialog;
    QMap<QString, StackView *> m_byPath;
    QMap<QString, QString> m_pageTitles; ///< by id
    StackView *m_view = nullptr;
    QTimer m_aging; ///< ages stay true while nothing happens
    QStringList m_toWatch; ///< of earlier runs, and not looked at yet
    QTimer m_opening; ///< runs before the next of them is looked at
    std::function<bool()> m_isTrayAvailable;
};

} // namespace conche::gui
