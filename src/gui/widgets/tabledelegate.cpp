// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledelegate.h"

#include "plainlabel.h"
#include "tableview.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"
#include "models/roles.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QTextLayout>
#include <QToolTip>
#include <QTreeView>
#include <QtMath>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double rowHeight = 32;
constexpr double cellPadding = 10;
constexpr double shapeSide = 14;
constexpr double shapeGap = 7;
constexpr double shapeInset = 6; ///< of a shape that has a cell of its own, from the next cell
constexpr double stripHeight = 14;
constexpr double stripCell = 5;
constexpr double stripGap = 1;

std::optional<Verdict> verdictIn(const QVariant &value)
{
    const int number = value.isValid() ? value.toInt() : -1;
    if (number < 0 || number > int(Verdict::Unknown))
        return std::nullopt;
    return Verdict(number);
}

double stripShortfall(std::optional<Verdict> verdict)
{
    if (!verdict.has_value())
        return stripHeight - 2;
    switch (*verdict) {
    case Verdict::Critical:
        return 0;
    case Verdict::Warning:
        return 3;
    case Verdict::Ok:
    case Verdict::Unknown:
        break;
    }
    return 6;
}

QList<std::optional<double>> curveOf(const QVariant &value)
{
    QList<std::optional<double>> values;
    const QVariantList list = value.toList();
    for (const QVariant &one : list)
        values << (one.isValid() ? std::optional(one.toDouble()) : std::nullopt);
    return values;
}

QRect padded(const QStyleOptionViewItem &option)
{
    const int pad = scaled(option.font, cellPadding);
    return option.rect.adjusted(pad, 0, -pad, -1);
}

bool isWrapped(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view != nullptr && view->wordWrap();
}

QTextOption wrapping(const QStyleOptionViewItem &option)
{
    QTextOption wrapped((QStyle::visualAlignment(option.direction, option.displayAlignment) & Qt::AlignHorizontal_Mask)
        | Qt::AlignVCenter);
    wrapped.setTextDirection(option.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return wrapped;
}

/*! A text in several lines. */
struct Wrapped
{
    QString text; ///< the last line elided where there are more lines than wanted
    double height = 0;
};

Wrapped wrapped(const QStyleOptionViewItem &option, int width, int mostLines)
{
    const bool isOneLine = !option.text.contains(QChar::LineSeparator);
    if (isOneLine && option.fontMetrics.horizontalAdvance(option.text) <= width)
        return {option.text, double(option.fontMetrics.height())};
    QTextLayout layout(option.text, option.font);
    layout.setTextOption(wrapping(option));
    layout.beginLayout();
    double height = 0;
    int begin = 0;
    int end = 0;
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && count < mostLines; line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
        begin = line.textStart();
        end = begin + line.textLength();
        ++count;
    }
    layout.endLayout();
    if (end >= option.text.size())
        return {option.text, height};
    const QString rest = option.fontMetrics.elidedText(option.text.mid(begin), Qt::ElideRight, width);
    return {option.text.left(begin) + rest, height};
}

/*! How high a row of one line is. */
int usualHeight(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int height = view != nullptr ? view->verticalHeader()->defaultSectionSize() : scaled(option.font, rowHeight);
    return std::max(height, option.fontMetrics.height() + 2);
}

/*! A square of the design at the start of the place, in the middle of its height. */
QRect atStart(const QStyleOptionViewItem &option, const QRect &place, double pixels)
{
    const int side = scaled(option.font, pixels);
    const QRect logical(place.left(), place.top() + (place.height() - side) / 2, side, side);
    return QStyle::visualRect(option.direction, place, logical);
}

/*! The shape of a cell that holds nothing else, beside the name in the next cell. */
QRect atEnd(const QStyleOptionViewItem &option, const QRect &shape)
{
    QRect logical = shape;
    logical.moveCenter(QRect(option.rect.topLeft(), option.rect.size() - QSize(0, 1)).center());
    logical.moveRight(option.rect.right() - scaled(option.font, shapeInset));
    return QStyle::visualRect(option.direction, option.rect, logical);
}

bool isRowOfFocus(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *view = qobject_cast<const TableView *>(option.widget))
        return view->showsFocus() && view->currentIndex().row() == index.row();
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget))
        return tree->hasFocus() && tree->currentIndex().siblingAtColumn(index.column()) == index;
    return option.state.testFlag(QStyle::State_HasFocus);
}

const QHeaderView *headerOf(const QStyleOptionViewItem &option)
{
    if (const auto *table = qobject_cast<const QTableView *>(option.widget))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    return tree != nullptr ? tree->header() : nullptr;
}

/*! Around the whole row of a table, cell by cell. */
void paintRowFocus(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QColor &colour)
{
    const QRect place = option.rect.adjusted(0, 0, 0, -1);
    const int width = 2;
    painter.fillRect(place.left(), place.top(), place.width(), width, colour);
    painter.fillRect(place.left(), place.bottom() + 1 - width, place.width(), width, colour);
    bool isFirst = true;
    bool isLast = true;
    if (const QHeaderView *header = headerOf(option)) {
        const int visual = header->visualIndex(index.column());
        const auto isHiddenAt = [header](int at) { return header->isSectionHidden(header->logicalIndex(at)); };
        for (int at = 0; at < visual && isFirst; ++at)
            isFirst = isHiddenAt(at);
        for (int at = visual + 1; at < header->count() && isLast; ++at)
            isLast = isHiddenAt(at);
    }
    if (option.direction == Qt::RightToLeft)
        std::swap(isFirst, isLast);
    if (isFirst)
        painter.fillRect(place.left(), place.top(), width, place.height(), colour);
    if (isLast)
        painter.fillRect(place.right() + 1 - width, place.top(), width, place.height(), colour);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &tokens, bool isBare)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, tokens.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, mixed(tokens.surface, tokens.text, 0.03));
    if (!isBare)
        paintHairLine(painter, option.rect, Side::Bottom, tokens.line);
}

} // namespace

void paintStrip(QPainter &painter, const QRect &place, const QVariantList &verdicts, Qt::LayoutDirection direction,
    const QFont &font, const Tokens &tokens)
{
    if (verdicts.isEmpty())
        return;
    const Smooth smooth(painter);
    const int gap = std::max(1, scaled(font, stripGap));
    const int count = int(verdicts.size());
    const int cell = std::clamp((place.width() + gap) / count - gap, 1, scaled(font, stripCell));
    const int height = scaled(font, stripHeight);
    const int bottom = place.top() + (place.height() + height) / 2;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        const std::optional<Verdict> verdict = verdictIn(verdicts[i]);
        const int high = height - scaled(font, stripShortfall(verdict));
        const QRect logical(place.left() + i * (cell + gap), bottom - high, cell, high);
        painter.setBrush(verdict.has_value() ? tokens.stripOf(*verdict) : tokens.stripNone);
        painter.drawRoundedRect(QStyle::visualRect(direction, place, logical), 1, 1);
    }
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == m_strongColumn) {
        option->font = strongFont(option->font);
        option->fontMetrics = QFontMetrics(option->font);
    }
}

QRect TableDelegate::textPlace(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = padded(option);
    const bool hasShape = verdictIn(index.data(models::VerdictRole)).has_value();
    if (hasShape || !option.icon.isNull()) {
        const QRect logical = place.adjusted(scaled(option.font, (hasShape ? shapeSide : 16) + shapeGap), 0, 0, 0);
        place = QStyle::visualRect(option.direction, place, logical);
    }
    return place;
}

void TableDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isNumber = index.data(models::NumberRole).toBool();
    const bool isQuiet = index.data(models::SecondaryRole).toBool();
    const QRect place = textPlace(option, index);
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    painter.setFont(option.font);
    // What peers tell has the direction of its own script; where it stands is the layout's business.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const std::optional<Verdict> inked = verdictIn(index.data(models::InkRole));
    painter.setPen(!isEnabled ? tokens.textTertiary
            : inked           ? tokens.of(*inked)
                              : (isQuiet ? tokens.textSecondary : tokens.text));
    if (isNumber) {
        paintDigits(painter, place, QStyle::visualAlignment(option.direction, Qt::AlignRight), option.text);
        return;
    }
    if (isWrapped(option)) {
        painter.drawText(QRectF(place), wrapped(option, place.width(), m_mostLines).text, wrapping(option));
        return;
    }
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, option.displayAlignment);
    painter.drawText(place, int((side & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, place.width()));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    paintGround(*painter, option, tokens, m_isBare);
    const QRect place = padded(option);
    const QVariant strip = index.data(models::StripRole);
    const QVariant curve = index.data(models::SparklineRole);
    if (const auto verdict = verdictIn(index.data(models::VerdictRole)); verdict.has_value()) {
        QRect shape = atStart(option, place, shapeSide);
        if (option.text.isEmpty())
            shape = atEnd(option, shape);
        paintVerdict(*painter, *verdict, shape, tokens.of(*verdict));
    } else if (!option.icon.isNull()) {
        const QRect picture = atStart(option, place, 16);
        const QString own = plainIconName(option.icon);
        if (!own.isEmpty())
            paintIcon(*painter, own, picture, tokens.textSecondary);
        else
            option.icon.paint(painter, picture);
    }
    if (strip.isValid())
        paintStrip(*painter, place, strip.toList(), option.direction, option.font, tokens);
    else if (curve.isValid())
        paintSparkline(*painter, place.adjusted(0, 5, 0, -5), curveOf(curve), option.direction, tokens.accent);
    else if (!option.text.isEmpty())
        paintText(*painter, option, index);
    if (isRowOfFocus(option, index))
        paintRowFocus(*painter, option, index, tokens.accent);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QFont &font = option.font;
    int width = 2 * scaled(font, cellPadding);
    const bool hasShape = verdictIn(index.data(models::VerdictRole)).has_value();
    if (hasShape || !option.icon.isNull())
        width += scaled(font, hasShape ? shapeSide : 16) + (option.text.isEmpty() ? 0 : scaled(font, shapeGap));
    if (const QVariant strip = index.data(models::StripRole); strip.isValid())
        width += int(strip.toList().size()) * (scaled(font, stripCell) + scaled(font, stripGap));
    else if (index.data(models::SparklineRole).isValid())
        width += scaled(font, 96);
    else
        width += std::max(
            option.fontMetrics.horizontalAdvance(option.text), digitsWidth(option.fontMetrics, option.text));
    int height = usualHeight(option);
    if (const int room = textPlace(option, index).width(); isWrapped(option) && room > 0) {
        // Lower rows have less room around their text.
        const int around = std::min(scaled(font, cellPadding), height - option.fontMetrics.height());
        height = std::max(height, qCeil(wrapped(option, room, m_mostLines).height) + around);
    }
    return {width + 2, height};
}

bool TableDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &given, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, given, index);
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && option.fontMetrics.horizontalAdvance(option.text) > textPlace(option, index).width())
        text = option.text;
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

} // namespace conche::gui
