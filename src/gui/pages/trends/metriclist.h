// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace conche::gui {

/*! The metrics by group: verdict, name and value, and below it what is said of it with a small curve. Up and Down pass
 * over the names of groups; Enter activates. */
class MetricList final : public QListView
{
    Q_OBJECT

public:
    explicit MetricList(QWidget *parent = nullptr);

    /*! Whether the row that has the focus is marked: while somebody works with the keys. */
    [[nodiscard]] bool showsFocus() const { return m_usesKeys && hasFocus(); }
    /*! The first row that can be chosen; invalid where there is none. */
    [[nodiscard]] QModelIndex first() const { return nearest(0, 1); }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QModelIndex nearest(int row, int step) const;

    bool m_usesKeys = false;
};

} // namespace conche::gui
