// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "range.h"

#include "gui/page.h"
#include "gui/services.h"
#include "models/metricmodel.h"

#include <memory>

class QAction;
class QMenu;
class QPushButton;

namespace conche::gui {

namespace Ui {
class Trends;
}

class AuditView;
class CoverageView;
class MetricView;
class PlainLabel;
class StackSession;
struct ChartMark;

/*! The metrics of a stack over time: what is concluded of each in a sentence, its chart or table, and what the models
 * were trained on. */
class TrendsPage final : public Page
{
    Q_OBJECT

public:
    TrendsPage(StackSession &session, const Services &services, QWidget *parent = nullptr);
    ~TrendsPage() override;

    void setOverview(const models::Overview &overview) override;
    void focusContent() override;

    /*! Shows a metric or a view (models::coverageView, models::auditView). */
    void showSubject(const QString &key);

Q_SIGNALS:
    /*! There is nothing to show here before the stack is mended or chosen. */
    void overviewWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What is shown (trendspage.cpp)
    void setUp();
    void showAll();
    void showList();
    void showHeadline();
    void showElided(PlainLabel &label, const QString &text, int lines) const;
    void showNotices();
    void showContent();
    void showEmpty();
    void selectFirst();
    void takeSubject(const QString &key);
    void closeFilter();
    void applySizes();
    void layOut();
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] const trends::MetricReport *report() const;
    [[nodiscard]] models::TimeText timeText() const;
    // What can be done (trendsactions.cpp)
    void makeActions();
    void makeMenus();
    QAction *addPageAction(
        const QString &name, const QString &text, const QKeySequence &shortcut, const std::function<void()> &run);
    void showActions();
    void fillBelowMenu();
    void openMenu(const QPoint &place);
    void chooseRange(Range::Kind kind);
    void collect();
    void addMetric();
    void editLimits();
    void askBaseline();
    void markBaseline(const std::optional<store::MarkedBaseline> &baseline);
    void undoBaseline();
    void writeNote(const QDateTime &at);
    void showMarks(const QList<ChartMark> &marks);
    void emptyAction();
    // What is kept (trendsexport.cpp)
    enum class Format { Png, Svg, Csv, Json, Markdown };
    void askWhere(Format format);
    void save(Format format, const QString &path);
    [[nodiscard]] QByteArray bytesOf(Format format) const;

    StackSession &m_session;
    Services m_services;
    std::unique_ptr<Ui::Trends> m_ui;
    models::Overview m_overview;
    QList<models::MetricRow> m_rows; ///< before the filter
    models::MetricModel *m_metrics;
    MetricView *m_view = nullptr;
    CoverageView *m_coverage = nullptr;
    AuditView *m_audit = nullptr;
    QMenu *m_exportMenu = nullptr;
    QMenu *m_moreMenu = nullptr;
    QMenu *m_belowMenu = nullptr;
    QPushButton *m_undoButton = nullptr;
    QString m_subject; ///< key of the row that is shown
    bool m_isChosen = true; ///< what is shown next, by the user
    bool m_wasChosen = false; ///< what is shown
    bool m_isLaidOut = false;
    /*! What was marked before, of which metric. */
    struct Undo
    {
        QString metric;
        std::optional<store::MarkedBaseline> before;
    };
    std::optional<Undo> m_undo;
};

} // namespace conche::gui
