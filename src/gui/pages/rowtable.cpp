// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtable.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/tokens.h"
#include "models/roles.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QtMath>

namespace conche::gui {

namespace {

constexpr double designRow = 32;
constexpr double headerHeight = 28;
constexpr double padding = 8;
constexpr double shapeSide = 12;

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

bool isWrapped(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view && view->wordWrap();
}

/*! A row with a hairline below and the shape of a verdict before the text. */
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.selection);
        const QVariant verdict = index.data(models::VerdictRole);
        const int gap = scaled(option.font, padding);
        QRect place = option.rect.adjusted(gap, 0, -gap, 0);
        if (verdict.isValid()) {
            const int side = scaled(option.font, shapeSide);
            const QRect shape
                = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), place);
            paintVerdict(*painter, Verdict(verdict.toInt()), shape, tokens.of(Verdict(verdict.toInt())));
            const int taken = side + gap;
            place.adjust(option.direction == Qt::LeftToRight ? taken : 0, 0,
                option.direction == Qt::LeftToRight ? 0 : -taken, 0);
        }
        painter->setFont(option.font);
        painter->setPen(index.data(models::SecondaryRole).toBool() ? tokens.textSecondary : tokens.text);
        const QVariant aligned = index.data(Qt::TextAlignmentRole);
        const auto alignment = QStyle::visualAlignment(option.direction,
            aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
        const QString text = index.data().toString();
        painter->save();
        // A path or command reads from left to right in every language.
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        if (isWrapped(option)) {
            QTextOption wrapped(alignment);
            wrapped.setTextDirection(painter->layoutDirection());
            wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            painter->drawText(QRectF(place), text, wrapped);
        } else {
            painter->drawText(place, int(alignment) | int(Qt::TextSingleLine),
                option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
        }
        painter->restore();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        if (view && view->hasFocus() && index.row() == view->currentIndex().row()) {
            // Around the row, not a cell: what is done is done with the row.
            const QRect edge = option.rect.adjusted(0, 0, 0, -1);
            painter->fillRect(QRect(edge.left(), edge.top(), edge.width(), 1), tokens.accent);
            painter->fillRect(QRect(edge.left(), edge.bottom(), edge.width(), 1), tokens.accent);
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int gap = scaled(option.font, padding);
        const int shape = index.data(models::VerdictRole).isValid() ? scaled(option.font, shapeSide) + gap : 0;
        const QString text = index.data().toString();
        int height = scaled(option.font, designRow);
        if (isWrapped(option) && option.rect.width() > 2 * gap + shape) {
            const int width = option.rect.width() - 2 * gap - shape;
            height = std::max(height, wrappedHeight(option.font, text, width) + gap);
        }
        return {option.fontMetrics.horizontalAdvance(text) + 2 * gap + shape + 2, height};
    }
};

/*! Headings as quiet as they are in the table of the Overview, above the text of the cells. */
class RowHeader final : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &tokens = tokensOf(palette());
        const int gap = scaled(font(), padding);
        const QVariant aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
        const auto alignment = QStyle::visualAlignment(
            layoutDirection(), aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment());
        const QRect place = rect.adjusted(gap, 0, -gap, 0);
        painter->setPen(tokens.textSecondary);
        painter->drawText(place, int(alignment) | int(Qt::TextSingleLine),
            fontMetrics().elidedText(
                model()->headerData(section, orientation()).toString(), Qt::ElideRight, place.width()));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), tokensOf(palette()).surface);
        painter.end();
        QHeaderView::paintEvent(event);
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        if (!model())
            return {};
        const QString text = model()->headerData(section, orientation()).toString();
        return {fontMetrics().horizontalAdvance(text) + 2 * scaled(font(), padding) + 2, height()};
    }
};

} // namespace

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setHorizontalHeader(new RowHeader(Qt::Horizontal, this));
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    applySizes();
}

void RowTable::showModel(QAbstractItemModel &model, int stretched)
{
    m_stretched = stretched;
    setModel(&model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid())
            setCurrentIndex(this->model()->index(0, 0));
        applySizes();
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RowTable::applySizes);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        layOutColumns();
        Q_EMIT currentRowChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowTable::currentRowChanged);
    applySizes();
}

/*! The stretched column gets what is left. Where that is little, all others give of theirs. */
void RowTable::layOutColumns()
{
    if (!model())
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
        const int width = int(widths[column] * share);
        horizontalHeader()->resizeSection(column, width);
        left -= width;
    }
    horizontalHeader()->resizeSection(m_stretched, std::max(left, 1));
    if (wordWrap()) {
        resizeRowsToContents();
        updateGeometry();
    }
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

QString RowTable::currentKey() const
{
    return currentIndex().data(models::KeyRole).toString();
}

void RowTable::setWrapped()
{
    setWordWrap(true);
    layOutColumns();
}

void RowTable::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

int RowTable::heightOf(int rows) const
{
    int height = scaled(*this, headerHeight) + 2 * frameWidth();
    for (int row = 0; row < rows; ++row)
        height += wordWrap() && model() && row < model()->rowCount() ? rowHeight(row) : scaled(*this, designRow);
    return height;
}

QSize RowTable::sizeHint() const
{
    return {scaled(*this, 480), heightOf(model() ? std::clamp(model()->rowCount(), 1, m_mostRows) : 1)};
}

QSize RowTable::minimumSizeHint() const
{
    const int rows = model() ? std::clamp(model()->rowCount(), 1, 4) : 1;
    return {scaled(*this, 160), scaled(*this, headerHeight) + rows * scaled(*this, designRow) + 2 * frameWidth()};
}

void RowTable::applySizes()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(scaled(*this, designRow));
    horizontalHeader()->setFixedHeight(scaled(*this, headerHeight));
    layOutColumns();
    updateGeometry();
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applySizes();
}

} // namespace conche::gui
