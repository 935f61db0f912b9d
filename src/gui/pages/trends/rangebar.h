// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "range.h"

#include <QAbstractButton>
#include <QMenu>

#include <vector>

class QPushButton;

namespace conche::gui {

/*! One of some buttons side by side, of which one is chosen. Tab comes to the chosen one, arrows move from there. */
class SegmentButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SegmentButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/*! The ranges to choose from, side by side; where there is little room, one button with a menu. */
class RangeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RangeBar(QWidget *parent = nullptr);

    void setKind(Range::Kind kind);
    [[nodiscard]] Range::Kind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /*! As wide as all of them side by side. */
    [[nodiscard]] int wholeWidth() const;

Q_SIGNALS:
    void chosen(conche::gui::Range::Kind kind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void placeTabStop(qsizetype at);

    std::vector<SegmentButton *> m_buttons; ///< as Range::kinds
    QPushButton *m_short;
    QMenu m_menu;
    Range::Kind m_kind = Range::Kind::Month;
};

} // namespace conche::gui
