// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <limits>

namespace conche::gui {

class TableDelegate;

/*! A table of rows as our pages show them: no grid, no frame, one row selected as a whole.
 *
 * A large one has columns of the design and scrolls (setColumns); a short one inside of a page is as high as its rows,
 * up to a limit, and its columns are as wide as what they hold (showModel). Enter activates, arrows move, Home and End
 * go to the first and last row, typing finds a row by its name, Tab leaves.
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
    /*! Rows are told apart by their distance only. */
    void setBare();
    /*! A short table. The column takes the room that is left; the others are as wide as what they hold. */
    void showModel(QAbstractItemModel &model, int stretched);
    /*! Long texts take more lines, so many at most; nothing is cut off where there is no such limit. */
    void setWrapped(int mostLines = std::numeric_limits<int>::max());
    /*! How many rows a short table shows without scrolling. */
    void setMostRows(int rows);
    /*! What names a row: in bold, and found by typing. */
    void setNameColumn(int column);

    /*! The key of the current row (models::KeyRole); empty where there is none. */
    [[nodiscard]] QString currentKey() const;
    /*! Whether the row that has the focus is marked: while somebody works with the keys. */
    [[nodiscard]] bool showsFocus() const { return m_usesKeys && hasFocus(); }

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &search) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /*! Another row of a short table is current, or its content changed. */
    void currentRowChanged();
    void resized();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applySizes();
    void fitColumns();
    [[nodiscard]] bool isShort() const { return m_stretched >= 0; }
    [[nodiscard]] int heightOf(int rows) const;
    void setUsesKeys(bool usesKeys);

    TableDelegate *m_delegate;
    QList<int> m_widths;
    int m_nameColumn = -1;
    int m_rowHeight = 32;
    int m_stretched = -1; ///< of a short table
    int m_mostRows = 12;
    bool m_usesKeys = false;
};

} // namespace conche::gui
