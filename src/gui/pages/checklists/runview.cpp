// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runview.h"

#include "itempane.h"

#include "models/roles.h"

#include <QKeyEvent>
#include <QLayout>
#include <QScrollBar>

namespace conche::gui {

using Spot = RunItemDelegate::Spot;

RunView::RunView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new RunItemDelegate(this))
    , m_pane(new ItemPane(viewport()))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    m_pane->hide();
    m_pane->installEventFilter(this);
    applySizes();
}

void RunView::applySizes()
{
    const int edge = RunItemDelegate::edgeInset(font());
    const int inset = RunItemDelegate::paneInset(font());
    // Qt mirrors what stands in a layout, but not the layout's own edges.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_pane->layout()->setContentsMargins(isMirrored ? edge : inset, 0, isMirrored ? inset : edge, edge * 3 / 5);
}

QString RunView::currentItem() const
{
    return currentIndex().data(models::KeyRole).toString();
}

void RunView::setCurrentItem(const QString &id)
{
    const int row = static_cast<const models::RunItemModel *>(model())->rowOf(id);
    if (row >= 0)
        setCurrentIndex(model()->index(row, 0));
}

int RunView::paneHeight(int width) const
{
    m_pane->fitTo(width);
    const QLayout *layout = m_pane->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

void RunView::layOutAgain()
{
    scheduleDelayedItemsLayout();
    placePane();
    viewport()->update();
}

void RunView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const int before = current.isValid() ? visualRect(current).top() : 0;
    QListView::currentChanged(current, previous);
    Q_EMIT currentItemChanged();
    layOutAgain();
    if (!current.isValid())
        return;
    // What was clicked stays under the pointer while rows above it close.
    const int moved = visualRect(current).top() - before;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    scrollTo(current);
}

void RunView::updateGeometries()
{
    QListView::updateGeometries();
    placePane();
}

void RunView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placePane();
}

void RunView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Words wrap anew.
    layOutAgain();
}

void RunView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    const bool isSize = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange;
    if (isSize && m_pane) {
        applySizes();
        layOutAgain();
    }
}

void RunView::placePane()
{
    if (m_isPlacing)
        return;
    m_isPlacing = true;
    const QModelIndex current = currentIndex();
    const QRect row = current.isValid() ? visualRect(current) : QRect();
    m_pane->setVisible(row.isValid());
    if (row.isValid()) {
        const int head = m_delegate->headHeight(optionOf(current), current);
        const int bar = std::max(2, row.width() / 500);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        // Beside the mark of the row that is open.
        m_pane->setGeometry(row.adjusted(isMirrored ? 0 : bar, head, isMirrored ? -bar : 0, 0));
    }
    m_isPlacing = false;
}

QStyleOptionViewItem RunView::optionOf(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

RunView::Pressed RunView::spotAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    return {index, m_delegate->spotAt(optionOf(index), index, point)};
}

void RunView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        m_pane->focusFirst();
        return;
    }
    // Letters are for ticking, not for finding a row.
    if (event->text().isEmpty() || event->modifiers().testFlag(Qt::ControlModifier) || event->key() == Qt::Key_Space)
        QListView::keyPressEvent(event);
    else
        event->ignore();
}

void RunView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->pos()) : Pressed();
    if (m_pressed.spot == Spot::None)
        QListView::mousePressEvent(event);
}

void RunView::mouseMoveEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->pos()).spot;
    viewport()->setCursor(spot == Spot::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (m_pressed.spot == Spot::None)
        QListView::mouseMoveEvent(event);
}

void RunView::mouseReleaseEvent(QMouseEvent *event)
{
    const Pressed pressed = std::exchange(m_pressed, {});
    if (pressed.spot == Spot::None) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    const Pressed now = spotAt(event->pos());
    if (!pressed.index.isValid() || now.index != pressed.index || now.spot != pressed.spot)
        return;
    const QString item = pressed.index.data(models::KeyRole).toString();
    if (now.spot == Spot::TickAgain)
        Q_EMIT tickAgainWanted(item);
    else if (now.spot == Spot::Reopen)
        Q_EMIT reopenWanted(item);
    else
        model()->setData(pressed.index,
            pressed.index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
            Qt::CheckStateRole);
}

bool RunView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && event->type() == QEvent::LayoutRequest)
        scheduleDelayedItemsLayout();
    return QListView::eventFilter(watched, event);
}

} // namespace conche::gui
