// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include "core/instant.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <memory>

class QMimeData;

namespace conche::gui {

class HistoryStrip;
class PlotStack;

/*! Plots of metrics below each other on one axis of time, with a strip of the whole history under them.
 *
 * It holds values and reads nothing: where it needs other ones it says so by rangeChanged(), and shows what it has,
 * scaled, until they come by setValues(). Zooms by wheel and by dragging, pans by Shift and dragging, and by keys goes
 * from point to point; each point is told to screen readers. */
class TrendChart final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    /*! Zone of the axis, and now: a line, and the end of what can be known. */
    void setTime(const QTimeZone &zone, const QDateTime &now);
    /*! From top to bottom; the first is the large one and cannot be closed. */
    void setPlots(const QList<PlotData> &plots);
    /*! The answer to rangeChanged() for one plot; a plot that is not shown any more is no error. */
    void setValues(const QString &plot, const store::BucketSeries &values, const QList<trends::Hole> &holes);
    /*! The answer to samplesWanted(): what the crosshair tells exactly. */
    void setSamples(const QString &plot, const std::vector<store::Sample> &samples);
    void setMarks(const QList<ChartMark> &marks);
    void setHistory(const ChartHistory &history);
    /*! Whether the strip of the whole history is there; it is from the beginning. */
    void setHistoryShown(bool isShown);

    /*! Shows a period, and some of the future with it where it ends now and a trend leads there. This is also what
     * Escape goes back to. Emits rangeChanged(). */
    void showPeriod(const Period &period);
    /*! What is shown, zoomed and moved as it is. */
    [[nodiscard]] Period shownPeriod() const;
    /*! The user shows another period than was asked for by showPeriod(). */
    [[nodiscard]] bool isZoomed() const;

    /*! What is seen, as large as it is seen, for a screen of that many pixels a pixel. */
    [[nodiscard]] QImage picture(double ratio = 1) const;
    [[nodiscard]] QByteArray svg() const;
    /*! The buckets of all plots that are shown (RFC 4180). */
    [[nodiscard]] QByteArray csv() const;
    /*! Picture and CSV, as they are copied. Owned by the caller. */
    [[nodiscard]] QMimeData *mimeData() const;
    /*! As it is dragged out: with a file that lasts as long as the chart. */
    [[nodiscard]] QMimeData *dragData();
    /*! What the file is called, with a suffix such as "png". */
    void setNaming(const std::function<QString(const QString &)> &naming) { m_naming = naming; }

Q_SIGNALS:
    /*! Values of this period are wanted, \a most buckets or a few more. Comes also when the chart was resized. */
    void rangeChanged(const conche::Period &period, int most);
    /*! The samples behind one bucket are wanted, for the crosshair. */
    void samplesWanted(const QString &plot, const conche::Period &period);
    /*! The button at a plot that is not the first. */
    void plotClosed(const QString &plot);
    /*! A box was clicked: what it stands for, in order of time. */
    void marksActivated(const QList<conche::gui::ChartMark> &marks);

private:
    void dragOut();

    PlotStack *m_plots;
    HistoryStrip *m_strip;
    std::function<QString(const QString &)> m_naming;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of what is dragged out
};

} // namespace conche::gui
