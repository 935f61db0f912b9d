// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runitemmodel.h"

#include <QStyledItemDelegate>

namespace conche::gui {

struct Tokens;

/*! Draws the items of a run: the box, what is to be done, and beside it what the machine knows and who said what. The
 * current one is open: its pane stands below its head. */
class RunItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /*! What a click does besides making the row the current one. */
    enum class Spot { None, Box, TickAgain, Reopen };
    [[nodiscard]] Spot spotAt(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &point) const;
    /*! The height of a row without its pane. */
    [[nodiscard]] int headHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /*! How far from the leading edge the pane begins: below the title. */
    [[nodiscard]] static int paneInset(const QFont &font);
    /*! How far rows stand from the edges. */
    [[nodiscard]] static int edgeInset(const QFont &font);
};

/*! The box of an item: open, done, not applicable, failed. */
void paintItemBox(QPainter &painter, checklists::ItemState state, const QRectF &place, const Tokens &tokens);

} // namespace conche::gui
