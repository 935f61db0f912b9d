// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runhistorymodel.h"
#include "models/timetext.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace conche::gui {

namespace Ui {
class ListHistory;
}

/*! The past of a checklist: its strip, how late it was as a chart, its periods as a table, and a search in all that was
 * ever said. */
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);
    ~HistoryView() override;

    void setHistory(const checklists::Checklist &list, const checklists::ListHistory &history,
        const QList<models::PeriodRow> &periods, const models::TimeText &time);
    /*! What was found for what is typed; a trouble where the store could not be asked. */
    void setFound(const QString &typed, const Result<QList<checklists::FoundEntry>> &found, const QTimeZone &zone);
    void focusSearch();

Q_SIGNALS:
    void opened(const QString &period);
    /*! An entry of any list. */
    void entryOpened(const conche::checklists::ListRunKey &run, const QString &item);
    void searchWanted(const QString &typed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void search();
    void fitChart();

    std::unique_ptr<Ui::ListHistory> m_ui;
    models::RunHistoryModel m_periods;
    models::FoundEntryModel m_found;
    QString m_list; ///< whose past is shown
    bool m_hasHeat = false; ///< where there is room for it
    bool m_isJudged = false; ///< there is something for the chart to show
    QTimer m_typing; ///< one search for what is typed in one go
};

} // namespace conche::gui
