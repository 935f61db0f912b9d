// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runitemdelegate.h"

#include "runview.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"
#include "gui/widgets/plainlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace conche::gui {

using namespace Qt::StringLiterals;
using checklists::ItemState;
using models::RunItemRow;

namespace {

// In pixels of the design.
constexpr double edge = 20;
constexpr double boxSide = 18;
constexpr double boxColumn = 30;
constexpr double titleColumn = 284;
constexpr double inset = 9;
constexpr double firstLine = 20;
constexpr double nextLine = 18;
constexpr double leastHeight = 56;
constexpr double shapeSide = 14;
constexpr double shapeColumn = 22;
constexpr double nesting = 16;
constexpr double headingHeight = 30;
constexpr double narrowBelow = 620;

const RunItemRow &rowAt(const QModelIndex &index)
{
    return static_cast<const models::RunItemModel *>(index.model())->rows().at(index.row());
}

int lineHeight(const QFont &font, double pixels)
{
    return std::max(scaled(font, pixels), QFontMetrics(font).height());
}

int wrappedHeight(const QFont &font, int width, const QString &text, double line)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    const int lines = metrics.boundingRect(QRect(0, 0, std::max(1, width), 10'000), Qt::TextWordWrap, text).height()
        / std::max(1, metrics.height());
    return std::max(1, lines) * lineHeight(font, line);
}

/*! Where the parts of a row stand: logical places, from the leading edge. */
struct Parts
{
    QRect heading;
    QRect head;
    QRect box;
    QRect title;
    QRect help;
    QRect shape;
    QRect found;
    QRect before;
    QRect who; ///< or when it was measured
    QRect again;
    QRect reopen;

    Parts(const QStyleOptionViewItem &option, const RunItemRow &row, bool hasLinks)
    {
        const QFont &font = option.font;
        const QFont small = smallFont(font);
        const auto px = [&font](double pixels) { return scaled(font, pixels); };
        const QRect inner = option.rect.adjusted(px(edge), 0, -px(edge), 0);
        int top = option.rect.top();
        if (!row.heading.isEmpty()) {
            heading = QRect(inner.left(), top, inner.width(), std::max(px(headingHeight), lineHeight(font, 24)));
            top = heading.bottom() + 1;
        }
        const int y = top + px(inset);
        const bool isNarrow = option.rect.width() < px(narrowBelow);
        const int left = inner.left() + px(boxColumn) + row.depth * px(nesting);
        const int evidence = isNarrow ? left : inner.left() + px(boxColumn + titleColumn);
        const int leftWidth = isNarrow ? inner.right() + 1 - left : evidence - left - px(12);
        const int first = lineHeight(font, firstLine);
        const int next = lineHeight(small, nextLine);
        box = QRect(inner.left() + row.depth * px(nesting), y + 1, px(boxSide), px(boxSide));
        title = QRect(left, y, leftWidth, wrappedHeight(strongFont(font), leftWidth, row.title, firstLine));
        help = QRect(left, title.bottom() + 1, leftWidth, wrappedHeight(small, leftWidth, row.help, nextLine));
        int line = isNarrow ? help.bottom() + 1 + px(2) : y;
        shape = QRect(evidence, line + (first - px(shapeSide)) / 2, px(shapeSide), px(shapeSide));
        const int words = evidence + px(shapeColumn);
        found = QRect(words, line, inner.right() + 1 - words, first);
        line += first;
        if (!row.before.isEmpty()) {
            before = QRect(words, line, found.width(), next);
            line += next;
        }
        if (!row.who.isEmpty() || !row.measured.isEmpty()) {
            who = QRect(words, line, found.width(), next);
            line += next;
        }
        const int bottom = std::max(help.bottom() + 1, line) + px(inset);
        const int least = px(leastHeight);
        head = QRect(option.rect.left(), top, option.rect.width(), std::max(bottom - top, least));
        if (hasLinks)
            placeLinks(font, px(16));
    }

private:
    void placeLinks(const QFont &font, int gap)
    {
        const QFontMetrics metrics(smallFont(font));
        const QRect &line = who.isValid() ? who : found;
        const int reopenWidth = metrics.horizontalAdvance(RunView::tr("Reopen"));
        const int againWidth = metrics.horizontalAdvance(RunView::tr("Tick again"));
        reopen = QRect(line.right() + 1 - reopenWidth, line.top(), reopenWidth, line.height());
        again = reopen.translated(-gap - againWidth, 0);
        again.setWidth(againWidth);
        who.setRight(again.left() - gap);
    }
};

/*! What a closed row offers without being opened: the pane of the current one has buttons for it. */
bool offersLinks(const RunItemRow &row, bool isCurrent)
{
    return row.isOtherwise && !row.isLocked && !isCurrent;
}

bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex() == index;
}

class Painted
{
public:
    Painted(QPainter &painter, const QStyleOptionViewItem &option, const RunItemRow &row, const Parts &parts)
        : m_painter(painter)
        , m_option(option)
        , m_row(row)
        , m_parts(parts)
        , m_tokens(tokensOf(option.palette))
    {
    }

    void paint()
    {
        const QFont small = smallFont(m_option.font);
        if (m_parts.heading.isValid())
            line(m_parts.heading, smallStrongFont(m_option.font), m_tokens.textSecondary, m_row.heading);
        paintItemBox(m_painter, m_row.state, visual(m_parts.box), m_tokens);
        wrapped(m_parts.title, strongFont(m_option.font), m_tokens.text, m_row.title);
        wrapped(m_parts.help, small, m_tokens.textSecondary, m_row.help);
        if (m_row.verdict)
            paintVerdict(m_painter, *m_row.verdict, visual(m_parts.shape), m_tokens.of(*m_row.verdict));
        else
            line(m_parts.shape, m_option.font, m_tokens.textTertiary, u"–"_s);
        const bool isBad = m_row.verdict && (*m_row.verdict == Verdict::Warning || *m_row.verdict == Verdict::Critical);
        line(m_parts.found, m_option.font,
            isBad               ? m_tokens.of(*m_row.verdict)
                : m_row.verdict ? m_tokens.text
                                : m_tokens.textSecondary,
            m_row.found);
        line(m_parts.before, small, m_tokens.textSecondary, m_row.before);
        paintWho(small);
        line(m_parts.again, small, m_tokens.accent, RunView::tr("Tick again"));
        line(m_parts.reopen, small, m_tokens.accent, RunView::tr("Reopen"));
    }

private:
    [[nodiscard]] QRect visual(const QRect &logical) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, logical);
    }
    [[nodiscard]] int side() const { return int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft)); }

    void line(const QRect &place, const QFont &font, const QColor &colour, const QString &text)
    {
        if (!place.isValid() || text.isEmpty())
            return;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        m_painter.drawText(visual(place), side() | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }

    void wrapped(const QRect &place, const QFont &font, const QColor &colour, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        m_painter.drawText(visual(place), side() | Qt::AlignVCenter | Qt::TextWordWrap, text);
    }

    /*! Who said it in bolder words, what was said after it. */
    void paintWho(const QFont &small)
    {
        if (m_row.who.isEmpty()) {
            line(m_parts.who, small, m_tokens.textTertiary, m_row.measured);
            return;
        }
        const QFont strong = smallStrongFont(m_option.font);
        line(m_parts.who, strong, m_tokens.textSecondary, m_row.who);
        if (m_row.note.isEmpty())
            return;
        QRect rest = m_parts.who;
        rest.setLeft(rest.left() + QFontMetrics(strong).horizontalAdvance(m_row.who));
        line(rest, small, m_tokens.textSecondary, u" · "_s + m_row.note);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const RunItemRow &m_row;
    const Parts &m_parts;
    const Tokens &m_tokens;
};

QString whole(const RunItemRow &row)
{
    QStringList lines{row.title, row.help, row.found, row.before, row.measured};
    if (!row.who.isEmpty())
        lines << (row.note.isEmpty() ? row.who : u"%1 · %2"_s.arg(row.who, row.note));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

void paintItemBox(QPainter &painter, ItemState state, const QRectF &place, const Tokens &tokens)
{
    const Smooth smooth(painter);
    painter.translate(place.topLeft());
    painter.scale(place.width() / boxSide, place.height() / boxSide);
    const QRectF outline(1.75, 1.75, 14.5, 14.5);
    const auto pen = [](const QColor &colour, double width) {
        return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    if (state == ItemState::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(QRectF(1, 1, 16, 16), 4, 4);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen(tokens.onAccent, 1.9));
        painter.drawPolyline(QPolygonF{{5, 9.3}, {7.8, 12}, {13, 6.2}});
        return;
    }
    const bool isFailed = state == ItemState::Failed;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(isFailed ? tokens.critical : tokens.textTertiary, 1.5));
    painter.drawRoundedRect(outline, 3.5, 3.5);
    painter.setPen(pen(isFailed ? tokens.critical : tokens.textSecondary, 1.8));
    if (state == ItemState::NotApplicable)
        painter.drawLine(QPointF(5.5, 9), QPointF(12.5, 9));
    if (isFailed) {
        painter.drawLine(QPointF(6, 6), QPointF(12, 12));
        painter.drawLine(QPointF(12, 6), QPointF(6, 12));
    }
}

int RunItemDelegate::paneInset(const QFont &font)
{
    return scaled(font, edge + boxColumn);
}

int RunItemDelegate::edgeInset(const QFont &font)
{
    return scaled(font, edge);
}

int RunItemDelegate::headHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RunItemRow &row = rowAt(index);
    return Parts(option, row, false).head.bottom() + 1 - option.rect.top();
}

QSize RunItemDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    const auto *view = qobject_cast<const RunView *>(given.widget);
    option.rect = QRect(0, 0, view ? view->viewport()->width() : given.rect.width(), 1);
    int height = headHeight(option, index);
    if (view && isCurrent(given, index))
        height += view->paneHeight(option.rect.width());
    return {scaled(given.font, 120), height};
}

void RunItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RunItemRow &row = rowAt(index);
    const bool isOpen = isCurrent(option, index);
    const Parts parts(option, row, offersLinks(row, isOpen));
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isOpen)
        painter->fillRect(parts.head, tokens.selection);
    else if (isHovered)
        painter->fillRect(parts.head, mixed(tokens.surface, tokens.text, 0.02));
    if (index.row() > 0)
        paintHairLine(*painter, option.rect, Side::Top, tokens.line);
    if (isOpen) {
        const int wide = std::max(2, scaled(option.font, 2));
        const QRect mark(option.rect.left(), parts.head.top(), wide, option.rect.bottom() + 1 - parts.head.top());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), tokens.accent);
    }
    Painted(*painter, option, row, parts).paint();
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, parts.head, 0, tokens);
    painter->restore();
}

RunItemDelegate::Spot RunItemDelegate::spotAt(
    const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &point) const
{
    const RunItemRow &row = rowAt(index);
    const Parts parts(option, row, offersLinks(row, isCurrent(option, index)));
    const int slack = scaled(option.font, 6);
    const auto isOn = [&](const QRect &logical) {
        return logical.isValid()
            && QStyle::visualRect(option.direction, option.rect, logical)
                   .adjusted(-slack, -slack, slack, slack)
                   .contains(point);
    };
    if (isOn(parts.again))
        return Spot::TickAgain;
    if (isOn(parts.reopen))
        return Spot::Reopen;
    return isOn(parts.box) && !row.isLocked ? Spot::Box : Spot::None;
}

bool RunItemDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(whole(rowAt(index))), view, option.rect);
    return true;
}

} // namespace conche::gui
