// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runitemdelegate.h"

#include <QListView>

namespace conche::gui {

class ItemPane;

/*! The items of a run below each other; the current one is open, and its pane stands in it. A click on a box or on a
 * link does what that says and opens nothing. */
class RunView final : public QListView
{
    Q_OBJECT

public:
    explicit RunView(QWidget *parent = nullptr);

    [[nodiscard]] ItemPane &pane() { return *m_pane; }
    /*! Of the pane in a row of this width. */
    [[nodiscard]] int paneHeight(int width) const;
    /*! The current item's id; empty where there is none. */
    [[nodiscard]] QString currentItem() const;
    void setCurrentItem(const QString &id);
    /*! What the pane shows is another thing: its height may be, too. */
    void layOutAgain();

Q_SIGNALS:
    /*! Another item is current, or none. */
    void currentItemChanged();
    void tickAgainWanted(const QString &item);
    void reopenWanted(const QString &item);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Pressed
    {
        QPersistentModelIndex index;
        RunItemDelegate::Spot spot = RunItemDelegate::Spot::None;
    };

    [[nodiscard]] QStyleOptionViewItem optionOf(const QModelIndex &index) const;
    [[nodiscard]] Pressed spotAt(const QPoint &point) const;
    void placePane();
    void applySizes();

    RunItemDelegate *m_delegate;
    ItemPane *m_pane;
    Pressed m_pressed;
    bool m_isPlacing = false;
};

} // namespace conche::gui
