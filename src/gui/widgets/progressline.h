// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

#include <optional>

namespace conche::gui {

/*! How far something is: a thin bar. Without a share it only says that something is under way. */
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    /*! 0 to 1, or nothing where it is not known. */
    void setShare(std::optional<double> share);
    [[nodiscard]] std::optional<double> share() const { return m_share; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void moveOrStand();

    QBasicTimer m_timer;
    std::optional<double> m_share;
    double m_phase = 0.5;
};

} // namespace conche::gui
