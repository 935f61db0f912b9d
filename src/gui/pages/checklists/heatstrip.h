// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runhistorymodel.h"

#include <QWidget>

namespace conche::gui {

/*! The past periods of a checklist side by side, oldest first: on time, late, missed or still open; the worse, the
 * higher. With the arrow keys one period after another is marked and told; Enter or a click opens its run. */
class HeatStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatStrip(QWidget *parent = nullptr);

    /*! Newest first, as the model has them. */
    void setPeriods(const QList<models::PeriodRow> &newestFirst);
    [[nodiscard]] const QList<models::PeriodRow> &periods() const { return m_periods; }
    /*! Where a period is drawn. */
    [[nodiscard]] QRect placeOf(qsizetype index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString &period);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] qsizetype at(const QPoint &point) const;
    void mark(qsizetype index);
    void paintPeriod(QPainter &painter, qsizetype index) const;
    void paintMonths(QPainter &painter) const;
    void paintTags(QPainter &painter) const;

    QList<models::PeriodRow> m_periods; ///< oldest first
    qsizetype m_marked = -1;
};

/*! What the shapes of a strip mean, and how many there are of each. */
class HeatLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatLegend(QWidget *parent = nullptr);
    void setPeriods(const QList<models::PeriodRow> &periods);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        models::PeriodState state = models::PeriodState::NotExpected;
        bool isEvidence = false;
        QString text;
    };

    /*! Calls for each entry with its place; returns the height. */
    int layOut(int width, const std::function<void(const Entry &, const QRect &)> &place) const;

    QList<Entry> m_entries;
};

} // namespace conche::gui
