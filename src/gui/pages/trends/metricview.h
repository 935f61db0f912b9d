// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "range.h"
#include "seriesreader.h"

#include "gui/charts/trendchart.h"
#include "models/overview.h"

#include <QWidget>

#include <map>

class QMenu;

namespace conche::gui {

namespace Ui {
class MetricViewForm;
}

/*! One metric: its chart, with those of other metrics below it, or the same as a table; and the verdicts on it. */
class MetricView final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricView(const Services &services, QWidget *parent = nullptr);
    ~MetricView() override;

    /*! What is known now. Reads anew what has changed. */
    void setOverview(const models::Overview &overview, const models::TimeText &time);
    /*! Shows another metric; the ones below it stay. */
    void setMetric(const QString &id);
    [[nodiscard]] const QString &metric() const { return m_id; }
    void setRange(const Range &range);
    [[nodiscard]] const Range &range() const { return m_range; }
    /*! Adds a chart below, or takes it away. */
    void setShownBelow(const QString &id, bool isShown);
    [[nodiscard]] const QStringList &shownBelow() const { return m_below; }
    void setTableShown(bool isShown);
    /*! Narrow, the buttons are icons. */
    /*! Where there is little room: pictures in place of words, and no verdicts below the chart. */
    void setRoom(bool isNarrow, bool isShort);
    /*! Notes may have been written, and containers started. */
    void readMarks();
    /*! Of the two buttons. */
    void setMenus(QMenu *exports, QMenu *more);

    [[nodiscard]] const TrendChart &chart() const { return *m_chart; }
    /*! Until now at most, though the chart may show some of the future. */
    [[nodiscard]] Period shownPeriod() const;
    /*! Nothing before it was read. */
    [[nodiscard]] std::optional<models::Shown> shown() const;
    /*! The history that limits are tried on. */
    [[nodiscard]] const store::BucketSeries &trialHistory() const { return m_trial; }

Q_SIGNALS:
    void rangeChosen(conche::gui::Range::Kind kind);
    /*! A chart below was closed. */
    void belowChanged();
    void tableToggled(bool isShown);
    void limitsWanted();
    void collectWanted();
    void notesWanted(const QList<conche::gui::ChartMark> &marks);
    void failed(const conche::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    // What is read (metricreading.cpp)
    void readAll();
    void readPlots();
    void readPlot(const QString &id);
    void forgetOthers();
    void readHistory();
    void readTrial();
    void takeAnswer(const QString &id, const models::Shown &shown);
    void failMarks(const Error &error);
    void readRestarts(const QList<journal::Entry> &entries);
    void takeMarks(QList<journal::Entry> entries);
    void takeRange(const Period &period, int most);
    void readSamples(const QString &id, const Period &period);
    void showReading();

    void applySizes();
    void showPlots();
    void showPeriodLabel();
    void showTable();
    void showContent();
    void showPreview();
    void showHistory();
    [[nodiscard]] const trends::MetricReport *reportOf(const QString &id) const;
    [[nodiscard]] PlotData plotOf(const trends::MetricReport &report) const;
    [[nodiscard]] QStringList plotIds() const { return QStringList(m_id) + m_below; }

    Services m_services;
    std::unique_ptr<Ui::MetricViewForm> m_ui;
    TrendChart *m_chart;
    models::SampleModel *m_samples;
    models::Overview m_overview;
    models::TimeText m_time;
    QString m_id;
    QStringList m_below;
    Range m_range;
    Period m_period; ///< as the chart asked for it last
    int m_most = 0;
    bool m_isAsked = false; ///< the chart has asked for another period
    std::map<QString, std::unique_ptr<SeriesReader>> m_readers; ///< by metric
    SeriesReader m_historyReader;
    std::unique_ptr<QObject> m_trialRequest; ///< owns what is awaited
    QMap<QString, models::Shown> m_shown; ///< by metric
    store::BucketSeries m_trial;
    models::Shown m_history;
    QList<journal::Entry> m_marks;
    Period m_marksPeriod; ///< that the marks were read of
    std::unique_ptr<QObject> m_marksRequest;
    bool m_isNarrow = false;
    bool m_isShort = false;
};

} // namespace conche::gui
