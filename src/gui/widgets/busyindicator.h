// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace conche::gui {

/*! A ring that turns while something is under way; it stands still where no motion is wanted. Hidden when it is not
 * busy; it keeps its place. */
class BusyIndicator final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyIndicator(QWidget *parent = nullptr);
    void setBusy(bool isBusy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /*! It is seen and it turns. */
    [[nodiscard]] bool isTurning() const { return m_timer.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void turnOrStand();

    QBasicTimer m_timer;
    int m_step = 0;
    bool m_isBusy = false;
};

} // namespace conche::gui
