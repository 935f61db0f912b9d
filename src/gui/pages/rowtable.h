// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace conche::gui {

/*! A short table inside of a page: as high as its rows, up to a limit, with the shape of a verdict where a cell has
 * one. Tab leaves it. */
class RowTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    /*! The column that takes the room that is left; the others are as wide as what they hold. */
    void showModel(QAbstractItemModel &model, int stretched);
    /*! The key of the current row (models::KeyRole); empty where there is none. */
    [[nodiscard]] QString currentKey() const;
    /*! How many rows are shown without scrolling. */
    void setMostRows(int rows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /*! Another row is current, or its content changed. */
    void currentRowChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applySizes();
    void layOutColumns();
    [[nodiscard]] int heightOf(int rows) const;

    int m_mostRows = 12;
    int m_stretched = 0;
};

} // namespace conche::gui
