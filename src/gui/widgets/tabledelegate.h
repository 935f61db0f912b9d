// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <limits>

namespace conche::gui {

struct Tokens;

/*! Draws the cells of our tables and lists: rows of 32 px on hairlines, and what models::Role tells: verdicts as
 * shapes, strips, curves, digits that line up. What a model tells is shown as it is, in tooltips as well. */
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /*! The column that names the row, in bold; -1 for none. */
    void setStrongColumn(int column) { m_strongColumn = column; }
    /*! Without lines between rows. */
    void setBare() { m_isBare = true; }
    /*! Of texts that are wrapped; what does not fit into them is elided. */
    void setMostLines(int lines) { m_mostLines = lines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QRect textPlace(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_strongColumn = -1;
    int m_mostLines = std::numeric_limits<int>::max();
    bool m_isBare = false;
};

/*! Past verdicts side by side, -1 where nothing is known; the worse, the higher. */
void paintStrip(QPainter &painter, const QRect &place, const QVariantList &verdicts, Qt::LayoutDirection direction,
    const QFont &font, const Tokens &tokens);

} // namespace conche::gui
