// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listexport.h"

#include "gui/page.h"
#include "gui/services.h"
#include "gui/session/rundesk.h"
#include "models/checklistmodel.h"
#include "models/runhistorymodel.h"
#include "models/runitemmodel.h"

#include <memory>

class QAction;

namespace conche::gui {

namespace Ui {
class Checklists;
}

class ItemPane;
class StackSession;

/*! What is due, overdue and done; one list with its items and what is known about them, as a list or one by one; and
 * its past. */
class ChecklistsPage final : public Page
{
    Q_OBJECT

public:
    ChecklistsPage(StackSession &session, const Services &services, QWidget *parent = nullptr);
    ~ChecklistsPage() override;

    void setOverview(const models::Overview &overview) override;
    void focusContent() override;

    /*! Shows the list's run that matters now, or the run of a period. */
    void showList(const QString &list, const QString &period = {});
    /*! "list", "oneByOne" or "history". */
    void showView(const QString &id);
    void exportTo(ListExport what, const QString &path);
    /*! Takes in another machine's history. */
    void importHistory(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What is shown (checklistspage.cpp)
    void setUp();
    void connectParts();
    void connectPane(ItemPane &pane);
    void showAll();
    void showLists();
    void chooseFirst();
    void showBroken();
    void showRun();
    void showHead();
    void showNotices();
    void showItems();
    void showPane(ItemPane &pane, const QString &item);
    void showPast();
    void readPast();
    void search(const QString &typed);
    [[nodiscard]] const checklists::ListState *state() const;
    /*! Also of a list without a file: its past can be read. */
    [[nodiscard]] const checklists::ListState *pastState() const;
    [[nodiscard]] const checklists::ChecklistFile *broken() const;
    [[nodiscard]] QString period() const;
    [[nodiscard]] bool isPast() const;
    /*! A run is shown whose list has no file any more. */
    [[nodiscard]] bool isGone() const;
    [[nodiscard]] models::TimeText timeText() const;
    // How it is laid out (checklistslayout.cpp)
    void applySizes();
    void layOut();
    [[nodiscard]] bool isNarrow() const;
    void layOutHead();
    void showHeat();
    // What can be done (checklistsactions.cpp)
    void makeActions();
    void makeItemActions();
    void connectButtons();
    void makeExportMenu();
    QAction *addPageAction(
        const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run);
    QAction *addItemAction(
        const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run);
    void showActions();
    [[nodiscard]] QString currentItem() const;
    [[nodiscard]] const models::RunItemRow *row(const QString &item) const;
    void toggle();
    void answer(const QString &item, checklists::ItemState state);
    void give(const QString &item, checklists::ItemState state, const QString &note);
    /*! Says what came of an act, until the next. */
    void tell(Verdict verdict, const QString &sentence);
    void openLink(const QUrl &link);
    void signOff();
    void beginRun();
    void importLists();
    void showDifferences();
    void askWhere(ListExport what);
    void exportHistory(ListExport what, const QString &path);
    void tellExport(const QString &path, const Result<void> &done);
    void snooze(std::chrono::milliseconds span);
    // The files of lists (checklistsfiles.cpp)
    void makeFileActions();
    void copyShown();
    /*! Opens the file in the desktop's editor; \a done is said where there is one. */
    void openListFile(const QString &path, const QString &done);
    // What goes into the journal (checklistsjournal.cpp)
    void noteInJournal(const QString &item);

    StackSession &m_session;
    Services m_services;
    std::unique_ptr<Ui::Checklists> m_ui;
    models::Overview m_overview;
    RunDesk m_desk;
    models::ChecklistModel *m_lists;
    models::RunItemModel *m_items;
    QString m_list; ///< that is shown: the key of its row
    QString m_period; ///< of a run that was chosen; empty for the one that matters now
    checklists::ListRunKey m_pastOf; ///< whose past was read
    QList<checklists::ListRunSummary> m_runs; ///< newest first
    QMenu *m_exportMenu = nullptr;
    bool m_isChosen = false; ///< the list is one that the user chose
    bool m_isFiltering = false; ///< the lists are being shown
    bool m_isShowing = false; ///< items are being shown
    bool m_isLaidOut = false;
};

} // namespace conche::gui
