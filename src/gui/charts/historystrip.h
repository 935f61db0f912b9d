// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartink.h"
#include "plotstack.h"

#include <QPixmap>
#include <QWidget>

namespace conche::gui {

/*! The whole history of a metric in a strip, with a window on what the plots show that can be dragged and made wider.
 */
class HistoryStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryStrip(QWidget *parent = nullptr);

    void setTime(const QTimeZone &zone, qint64 now);
    void setHistory(const ChartHistory &history);
    void setView(const Span &view);
    /*! Begins and ends where the plots do. */
    void setEdges(double left, double right);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void viewWanted(qint64 start, qint64 stop);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Grip { None, Start, Body, Stop };

    [[nodiscard]] ChartInk ink() const;
    [[nodiscard]] QRectF strip() const;
    [[nodiscard]] QRectF window() const;
    [[nodiscard]] Grip gripAt(const QPointF &place) const;
    [[nodiscard]] Span whole() const;
    void reshape();
    void repaintStrip();
    void paintStrip(QPainter &painter) const;
    void paintCurve(QPainter &painter, const ChartInk &ink, const ValueScale &scale) const;
    void paintBroken(QPainter &painter, const ChartInk &ink, const ValueScale &scale) const;
    void paintBaseline(QPainter &painter, const ChartInk &ink) const;
    [[nodiscard]] ValueScale values() const;

    ChartHistory m_history;
    SeriesShape m_shape;
    QTimeZone m_zone = QTimeZone::utc();
    qint64 m_now = 0;
    Span m_view;
    double m_left = 0;
    double m_right = 1;
    QPixmap m_picture; ///< of all but the window; null where it has to be painted again
    Grip m_grip = Grip::None;
    double m_pressed = 0;
    Span m_viewPressed;
};

} // namespace conche::gui
