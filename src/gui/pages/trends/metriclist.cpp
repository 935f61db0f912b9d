// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metriclist.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"
#include "gui/widgets/plainlabel.h"
#include "models/metricmodel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace conche::gui {

using models::MetricModel;
using models::MetricRow;

namespace {

// Of the design, in pixels at 100 %.
constexpr double rowHeight = 44;
constexpr double groupHeight = 32;
constexpr double edge = 12;
constexpr double shapeSide = 14;
constexpr double topPadding = 4;
constexpr double textIndent = 22;
constexpr double gap = 8;
constexpr double unitGap = 4;
constexpr double curveWidth = 72;
constexpr double curveHeight = 16;

/*! One row while it is painted. */
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter)
        , m_option(option)
        , m_index(index)
        , m_tokens(tokensOf(option.palette))
        , m_small(smallFont(option.font))
    {
    }

    void paintGroup() const
    {
        const QRect line = m_option.rect.adjusted(px(edge), px(gap), -px(edge), 0);
        m_painter.setFont(m_small);
        m_painter.setPen(m_tokens.textTertiary);
        const QString span = textOf(MetricModel::NumberTextRole);
        drawAtEnd(line, span);
        m_painter.setFont(smallStrongFont(m_option.font));
        m_painter.setPen(m_tokens.textSecondary);
        drawAtStart(line, m_index.data().toString(), QFontMetrics(m_small).horizontalAdvance(span) + px(gap));
    }

    void paintMetric() const
    {
        if (isSelected())
            m_painter.fillRect(m_option.rect, m_tokens.selection);
        else if (m_option.state.testFlag(QStyle::State_MouseOver))
            m_painter.fillRect(m_option.rect, mixed(m_tokens.surface, m_tokens.text, 0.03));
        const QRect place = m_option.rect.adjusted(px(edge), px(topPadding), -px(edge), -px(topPadding));
        const QRect upper(place.left(), place.top(), place.width(), place.height() / 2);
        const QRect lower(place.left(), upper.bottom() + 1, place.width(), place.height() - upper.height());
        paintShape(upper);
        const int value = paintValue(upper);
        m_painter.setFont(strongFont(m_option.font));
        m_painter.setPen(isStale() ? m_tokens.textSecondary : m_tokens.text);
        drawAtStart(upper.adjusted(px(textIndent), 0, 0, 0), m_index.data().toString(), value);
        const int curve = paintCurve(lower);
        m_painter.setFont(m_small);
        const QVariant ink = m_index.data(models::InkRole);
        m_painter.setPen(ink.isValid() ? m_tokens.of(Verdict(ink.toInt())) : m_tokens.textTertiary);
        drawAtStart(lower.adjusted(px(textIndent), 0, 0, 0), textOf(MetricModel::BriefRole), curve);
    }

private:
    [[nodiscard]] int px(double length) const { return scaled(m_option.font, length); }
    [[nodiscard]] QString textOf(int role) const { return m_index.data(role).toString(); }
    [[nodiscard]] bool isSelected() const { return m_option.state.testFlag(QStyle::State_Selected); }
    [[nodiscard]] bool isStale() const { return m_index.data(models::SecondaryRole).toBool(); }
    [[nodiscard]] QRect visual(const QRect &logical) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, logical);
    }
    [[nodiscard]] int flags(Qt::Alignment side) const
    {
        return int(QStyle::visualAlignment(m_option.direction, side)) | Qt::AlignVCenter | Qt::TextSingleLine;
    }

    /*! \a taken is used at the line's other end; what does not fit is elided. */
    void drawAtStart(const QRect &line, const QString &text, int taken) const
    {
        const QRect place = line.adjusted(0, 0, -taken, 0);
        m_painter.drawText(visual(place), flags(Qt::AlignLeft),
            m_painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }
    void drawAtEnd(const QRect &line, const QString &text) const
    {
        m_painter.drawText(visual(line), flags(Qt::AlignRight), text);
    }

    void paintShape(const QRect &line) const
    {
        const int side = px(shapeSide);
        const QRect place = visual({line.left(), line.top() + (line.height() - side) / 2, side, side});
        if (const QVariant verdict = m_index.data(models::VerdictRole); verdict.isValid())
            paintVerdict(m_painter, Verdict(verdict.toInt()), place, m_tokens.of(Verdict(verdict.toInt())));
        else
            paintIcon(m_painter, textOf(MetricModel::IconNameRole), place, m_tokens.textSecondary);
    }

    /*! How much of the line it takes. */
    [[nodiscard]] int paintValue(const QRect &line) const
    {
        const QString number = textOf(MetricModel::NumberTextRole);
        if (number.isEmpty())
            return 0;
        const QString unit = textOf(MetricModel::UnitRole);
        const QFontMetrics metrics(m_option.font);
        const int unitWidth = unit.isEmpty() ? 0 : metrics.horizontalAdvance(unit) + px(unitGap);
        m_painter.setFont(m_option.font);
        m_painter.setPen(m_tokens.textSecondary);
        drawAtEnd(line, unit);
        m_painter.setPen(isStale() ? m_tokens.textSecondary : m_tokens.text);
        drawAtEnd(line.adjusted(0, 0, -unitWidth, 0), number);
        return unitWidth + metrics.horizontalAdvance(number) + px(gap);
    }

    [[nodiscard]] int paintCurve(const QRect &line) const
    {
        const QVariantList values = m_index.data(models::SparklineRole).toList();
        if (values.isEmpty())
            return 0;
        QList<std::optional<double>> curve;
        for (const QVariant &value : values)
            curve << (value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
        const QSize size(px(curveWidth), px(curveHeight));
        const QRect place(line.right() + 1 - size.width(), line.top() + (line.height() - size.height()) / 2,
            size.width(), size.height());
        paintSparkline(m_painter, visual(place), curve, m_option.direction,
            isSelected() ? m_tokens.accent : m_tokens.textTertiary);
        return size.width() + px(gap);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    const Tokens &m_tokens;
    QFont m_small;
};

class MetricDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        painter->save();
        const RowPainter row(*painter, option, index);
        if (isGroup(index))
            row.paintGroup();
        else
            row.paintMetric();
        const auto *list = qobject_cast<const MetricList *>(option.widget);
        if (list != nullptr && list->showsFocus() && list->currentIndex() == index)
            paintFocus(*painter, option.rect, 0, tokensOf(option.palette));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = 2 * QFontMetrics(option.font).height() + scaled(option.font, topPadding);
        const int height = scaled(option.font, isGroup(index) ? groupHeight : rowHeight);
        return {
            scaled(option.font, 2 * edge + textIndent + curveWidth), isGroup(index) ? height : std::max(height, lines)};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString text = index.data(Qt::ToolTipRole).toString();
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
        return true;
    }

private:
    [[nodiscard]] static bool isGroup(const QModelIndex &index)
    {
        return index.data(MetricModel::KindRole).toInt() == int(MetricRow::Kind::Group);
    }
};

} // namespace

MetricList::MetricList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new MetricDelegate(this));
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    viewport()->setAttribute(Qt::WA_Hover);
}

QModelIndex MetricList::nearest(int row, int step) const
{
    for (int at = row; model() != nullptr && at >= 0 && at < model()->rowCount(); at += step) {
        const QModelIndex index = model()->index(at, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            return index;
    }
    return {};
}

QModelIndex MetricList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int current = currentIndex().row();
    const int last = model() != nullptr ? model()->rowCount() - 1 : -1;
    QModelIndex target;
    switch (action) {
    case MoveHome:
        target = nearest(0, 1);
        break;
    case MoveEnd:
        target = nearest(last, -1);
        break;
    case MoveUp:
    case MovePrevious:
        target = nearest(current - 1, -1);
        break;
    case MoveDown:
    case MoveNext:
        target = nearest(current + 1, 1);
        break;
    case MovePageUp:
    case MovePageDown:
        target = QListView::moveCursor(action, modifiers);
        if (target.isValid() && !target.flags().testFlag(Qt::ItemIsSelectable))
            target = nearest(target.row(), 1);
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return target.isValid() ? target : currentIndex();
}

void MetricList::keyPressEvent(QKeyEvent *event)
{
    if (!m_usesKeys) {
        m_usesKeys = true;
        viewport()->update();
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void MetricList::mousePressEvent(QMouseEvent *event)
{
    m_usesKeys = false;
    QListView::mousePressEvent(event);
}

void MetricList::focusInEvent(QFocusEvent *event)
{
    const bool isByKeys = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason;
    m_usesKeys = m_usesKeys || isByKeys;
    QListView::focusInEvent(event);
    viewport()->update();
}

void MetricList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    // Heights of rows follow the text.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace conche::gui
