// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartink.h"

#include "core/instant.h"

#include <QGraphicsScene>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QToolButton;

namespace conche::gui {

/*! From start to stop, in ms. */
struct Span
{
    qint64 start = 0;
    qint64 stop = 0;

    [[nodiscard]] qint64 length() const { return stop - start; }
    friend bool operator==(const Span &, const Span &) = default;
};

/*! The plots of a chart on one axis of time, and what pointer and keys do to them. */
class PlotStack final : public QWidget
{
    Q_OBJECT

public:
    explicit PlotStack(QWidget *parent = nullptr);
    ~PlotStack() override;

    void setTime(const QTimeZone &zone, qint64 now);
    void setPlots(const QList<PlotData> &plots);
    void setValues(const QString &plot, const store::BucketSeries &values, const QList<trends::Hole> &holes);
    void setSamples(const QString &plot, const std::vector<store::Sample> &samples);
    void setMarks(const QList<ChartMark> &marks);
    void showPeriod(const Span &period);
    void setView(const Span &view);

    [[nodiscard]] const Span &view() const { return m_view; }
    [[nodiscard]] bool isZoomed() const { return m_isZoomed; }
    [[nodiscard]] const std::vector<std::unique_ptr<Plot>> &plots() const { return m_plots; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] std::size_t activePlot() const { return m_active; }
    /*! The point that the crosshair is at, in one line; what can be done where it is at none. */
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] std::optional<double> pointedValue() const;
    /*! All but crosshair and focus. */
    void paintChart(QPainter &painter);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChanged(qint64 start, qint64 stop, int most);
    void samplesWanted(const QString &plot, const conche::Period &period);
    void plotClosed(const QString &plot);
    void marksActivated(const QList<conche::gui::ChartMark> &marks);
    /*! The chart was taken by its title, to be dropped elsewhere. */
    void draggedOut();
    /*! Where the plots begin and end has changed. */
    void placed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Pressed, Zoom, Pan, Out };

    [[nodiscard]] ChartInk ink() const;
    [[nodiscard]] Span home() const;
    [[nodiscard]] QRectF titlePlace(std::size_t plot) const;
    [[nodiscard]] QList<MarkCluster> clusters() const;
    [[nodiscard]] const MarkCluster *clusterAt(const QList<MarkCluster> &clusters, const QPointF &place) const;
    [[nodiscard]] std::size_t plotAt(double y) const;

    /*! Where everything is, and how it looks. */
    void place();
    void arrange();
    void changeView();
    [[nodiscard]] double gutterNeeded(const ChartInk &with);
    void placeButtons();
    void repaintChart();
    void goHome();
    void zoom(double factor, qint64 around);
    void pan(qint64 by);
    void point(std::optional<qint64> at, std::size_t plot);
    void step(int points);
    void stepToEdge(bool isFirst);
    void changePlot(int by);
    bool actOnKey(const QKeyEvent &event);
    void tell();
    void askForSamples();
    void tellView();

    QGraphicsScene m_scene;
    std::vector<std::unique_ptr<Plot>> m_plots;
    QList<QToolButton *> m_buttons;
    QList<ChartMark> m_marks;
    QTimeZone m_zone = QTimeZone::utc();
    qint64 m_now = 0;
    Span m_period; ///< as it was asked for
    Span m_view;
    bool m_isZoomed = false;
    TimeScale m_scale;
    QList<TimeTick> m_ticks;
    double m_gutter = 0; ///< of the numbers, beside the plots
    /*! Measuring texts takes long, and they are the same most times. */
    struct Measured
    {
        QStringList texts;
        QFont font;
        double gutter = 0;
    } m_measured;
    QPixmap m_picture; ///< of the chart; null where it has to be painted again
    std::optional<qint64> m_pointed;
    std::size_t m_active = 0;
    bool m_isPointedByKey = false;
    bool m_hasKeyFocus = false;
    QTimer m_asking;
    QTimer m_waiting; ///< for the values of a new view
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_dragged;
    Span m_viewPressed;
};

} // namespace conche::gui
