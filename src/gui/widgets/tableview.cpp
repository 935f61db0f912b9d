// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableview.h"

#include "tabledelegate.h"

#include "gui/look/fonts.h"
#include "models/roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

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

void TableView::setBare()
{
    m_delegate->setBare();
    viewport()->update();
}

void TableView::showModel(QAbstractItemModel &model, int stretched)
{
    m_stretched = stretched;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setModel(&model);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid())
            setCurrentIndex(this->model()->index(0, 0));
        applySizes();
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TableView::applySizes);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        fitColumns();
        Q_EMIT currentRowChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TableView::currentRowChanged);
}

QString TableView::currentKey() const
{
    return currentIndex().data(models::KeyRole).toString();
}

void TableView::setWrapped(int mostLines)
{
    setWordWrap(true);
    m_delegate->setMostLines(mostLines);
    fitColumns();
}

void TableView::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
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
    header->setMinimumSectionSize(scaled(*this, 24));
    for (int column = 0; column < m_widths.size() && column < header->count(); ++column) {
        const int width = m_widths[column];
        header->setSectionResizeMode(column, width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width > 0)
            header->resizeSection(column, std::max(scaled(*this, width), header->sectionSizeHint(column)));
    }
    fitColumns();
    updateGeometry();
}

/*! The stretched column gets what is left. Where that is little, all others give of theirs. */
void TableView::fitColumns()
{
    if (!isShort() || model() == nullptr)
        return;
    QList<int> widths;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        widths << wanted;
        others += column == m_stretched ? 0 : wanted;
    }
    const int room = viewport()->width();
    const int least = std::min(widths.value(m_stretched), room / 3);
    const double share = others + least > room && others > 0 ? double(room - least) / others : 1;
    int left = room;
    for (int column = 0; column < widths.size(); ++column) {
        if (column == m_stretched)
            continue;
        const int width = std::max(int(widths[column] * share), horizontalHeader()->sectionSizeHint(column));
        horizontalHeader()->resizeSection(column, width);
        left -= width;
    }
    const int last = horizontalHeader()->sectionSizeHint(m_stretched);
    horizontalHeader()->resizeSection(m_stretched, std::max({left, last, 1}));
    // Headings stay whole: where even they find no room, the table scrolls.
    const auto policy = left < last ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    const bool isNew = horizontalScrollBarPolicy() != policy;
    if (isNew)
        setHorizontalScrollBarPolicy(policy);
    if (wordWrap())
        resizeRowsToContents();
    if (wordWrap() || isNew)
        updateGeometry();
}

int TableView::heightOf(int rows) const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    if (horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOn)
        height += horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < rows; ++row)
        height += wordWrap() && model() != nullptr && row < model()->rowCount()
            ? rowHeight(row)
            : verticalHeader()->defaultSectionSize();
    return height;
}

QSize TableView::sizeHint() const
{
    if (!isShort())
        return QTableView::sizeHint();
    return {scaled(*this, 480), heightOf(model() != nullptr ? std::clamp(model()->rowCount(), 1, m_mostRows) : 1)};
}

QSize TableView::minimumSizeHint() const
{
    if (!isShort())
        return QTableView::minimumSizeHint();
    constexpr int fewRows = 4;
    const int rows = model() != nullptr ? std::clamp(model()->rowCount(), 1, fewRows) : 1;
    const int row = verticalHeader()->defaultSectionSize();
    return {scaled(*this, 160), horizontalHeader()->sizeHint().height() + rows * row + 2 * frameWidth()};
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    Q_EMIT resized();
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
