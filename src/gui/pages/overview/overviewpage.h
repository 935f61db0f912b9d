// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/services.h"
#include "health/linkprobe.h"
#include "models/checkmodel.h"
#include "models/duemodel.h"
#include "models/linkmodel.h"
#include "models/signmodel.h"

#include <memory>

class QAction;
class QMenu;
class QTableView;

namespace conche::gui {

namespace Ui {
class Overview;
}

class StackSession;
class TableView;

/*! How the stack is, in a sentence; then its checks with their evidence, its warning signs and its links. */
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(StackSession &session, const Services &services, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void setOverview(const models::Overview &overview) override;
    [[nodiscard]] QList<PaletteEntry> paletteEntries() const override;
    void focusContent() override;

    /*! Selects the check ("check:ID") or sign ("sign:ID") and shows its evidence. */
    void showSubject(const QString &subject);

Q_SIGNALS:
    /*! The metric of this id over time. */
    void metricWanted(const QString &metric);
    /*! The user wants to see a checklist. */
    void listWanted(const QString &list);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What is shown (overviewpage.cpp)
    void setUp();
    void connectTables();
    void showAll();
    void showHeadline();
    void showNotices();
    void showContent();
    void showLinks();
    void showEvidence();
    void applyFilter();
    void closeFilter();
    void selectFirst();
    void takeSubject(const QString &subject);
    void keepSplitters();
    // How it is laid out (overviewlayout.cpp)
    void applySizes();
    void layOut();
    void splitChecks();
    void layOutEvidence();
    void layOutHeadline();
    bool showCause(bool isShort, int line);
    void layOutChecks();
    void layOutSide();
    void layOutSideTable(TableView &table);
    [[nodiscard]] bool isNarrow() const;
    // What can be done (overviewactions.cpp)
    void makeActions();
    QAction *addPageAction(
        const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run);
    void showActions();
    void openMenu(QTableView &table, const QPoint &place);
    void openLink(const models::LinkRow &row);
    void openLinkMenu(const QPoint &place);
    /*! After what the selected link is: the list of keys shows it, too. */
    void nameCopyLink();
    void copyLink();
    void quiet(store::Quieting::Kind kind, std::chrono::milliseconds span);
    void wantAlerts();
    [[nodiscard]] health::CheckResult resultToCopy() const;
    void copyReport() const;
    [[nodiscard]] models::TimeText timeText() const;
    [[nodiscard]] const stack::Stack &shownStack() const;

    StackSession &m_session;
    Services m_services;
    std::unique_ptr<Ui::Overview> m_ui;
    models::Overview m_overview;
    QList<models::CheckRow> m_rows; ///< before the filter
    models::CheckModel *m_checks;
    models::SignModel *m_signs;
    models::DueModel *m_due;
    models::LinkModel *m_links;
    health::LinkProbe m_probe;
    std::optional<QDateTime> m_probed; ///< the round after which links were asked last
    QString m_headline; ///< whole
    QString m_headlineRole; ///< what it is, for who hears it
    QString m_headlineTime; ///< the moment that it speaks of, exactly; empty where it names none
    QString m_cause; ///< whole
    QString m_subject; ///< whose evidence is shown
    bool m_isChosen = false; ///< the subject is one that the user chose
    QMenu *m_alertsMenu = nullptr;
    QMenu *m_copyMenu = nullptr;
    bool m_isLaidOut = false;
    bool m_isSplit = false; ///< where the user put the splitter
};

} // namespace conche::gui
