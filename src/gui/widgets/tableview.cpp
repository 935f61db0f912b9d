// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableview.h"

#include "tabledelegate.h"

#include "gui/look/fonts.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace conche::gui {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new TableDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(scaled(*this, 24));
    applySizes();
}

void TableView::setColumns(const QList<int> &widths)
{
    m_widths = widths;
    applySizes();
}

void TableView::setRowHeight(int height)
{
    m_rowHeight = height;
    applySizes();
}

void TableView::setNameColumn(int column)
{
    m_nameColumn = column;
    m_delegate->setStrongColumn(column);
    viewport()->update();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    applySizes();
}

void TableView::applySizes()
{
    verticalHeader()->setDefaultSectionSize(std::max(scaled(*this, m_rowHeight), fontMetrics().height() + 2));
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < m_widths.size() && column < header->count(); ++column) {
        const int width = m_widths[column];
        header->setSectionResizeMode(column, width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width > 0)
            header->resizeSection(column, scaled(*this, width));
    }
}

void TableView::setUsesKeys(bool usesKeys)
{
    if (m_usesKeys == usesKeys)
        return;
    m_usesKeys = usesKeys;
    viewport()->update();
}

void TableView::keyboardSearch(const QString &search)
{
    if (m_nameColumn >= 0 && model() != nullptr && selectionModel() != nullptr) {
        const int row = std::max(0, currentIndex().row());
        selectionModel()->setCurrentIndex(
            model()->index(row, m_nameColumn, rootIndex()), QItemSelectionModel::NoUpdate);
    }
    QTableView::keyboardSearch(search);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool isEdge = action == MoveHome || action == MoveEnd;
    if (!isEdge || model() == nullptr || model()->rowCount(rootIndex()) == 0)
        return QTableView::moveCursor(action, modifiers);
    const int row = action == MoveHome ? 0 : model()->rowCount(rootIndex()) - 1;
    return model()->index(row, std::max(0, currentIndex().column()), rootIndex());
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySizes();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    setUsesKeys(true);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    setUsesKeys(false);
    QTableView::mousePressEvent(event);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    const bool isByKeys = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason;
    if (isByKeys)
        m_usesKeys = true;
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The mark goes around whole rows, the view repaints cells only.
    if (m_usesKeys)
        viewport()->update();
}

} // namespace conche::gui
