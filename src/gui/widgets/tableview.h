// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace conche::gui {

class TableDelegate;

/*! A table of rows as our pages show them: no grid, no frame, one row selected as a whole.
 *
 * Enter activates, arrows move, Home and End go to the first and last row, typing finds a row by its name, Tab leaves.
 */
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /*! Widths of the design, which grow with the text; 0 for the column that takes what is left. */
    void setColumns(const QList<int> &widths);
    /*! Of the design, in place of 32. */
    void setRowHeight(int height);
    /*! What names a row: in bold, and found by typing. */
    void setNameColumn(int column);

    /*! Whether the row that has the focus is marked: while somebody works with the keys. */
    [[nodiscard]] bool showsFocus() const { return m_usesKeys && hasFocus(); }

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &search) override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applySizes();
    void setUsesKeys(bool usesKeys);

    TableDelegate *m_delegate;
    QList<int> m_widths;
    int m_nameColumn = -1;
    int m_rowHeight = 32;
    bool m_usesKeys = false;
};

} // namespace conche::gui
