// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdelegate.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"
#include "models/checklistmodel.h"

#include <QPainter>

namespace conche::gui {

using namespace Qt::StringLiterals;
using models::ChecklistRow;

namespace {

// In pixels of the design.
constexpr double edge = 12;
constexpr double headingHeight = 28;
constexpr double shapeSide = 14;
constexpr double shapeColumn = 22;
constexpr double titleLine = 18;
constexpr double stateLine = 17;
constexpr double topInset = 6;
constexpr double bottomInset = 7;
constexpr double barWidth = 32;
constexpr double barHeight = 3;

const ChecklistRow &rowAt(const QModelIndex &index)
{
    return static_cast<const models::ChecklistModel *>(index.model())->rows().at(index.row());
}

int lineHeight(const QFont &font, double pixels)
{
    return std::max(scaled(font, pixels), QFontMetrics(font).height());
}

/*! One row being painted: places are logical, from the leading edge. */
class Row
{
public:
    Row(QPainter &painter, const QStyleOptionViewItem &option, const ChecklistRow &row)
        : m_painter(painter)
        , m_option(option)
        , m_row(row)
        , m_tokens(tokensOf(option.palette))
        , m_inner(option.rect.adjusted(scaled(option.font, edge), 0, -scaled(option.font, edge), -1))
    {
    }

    void paintHeading()
    {
        text(m_inner, smallStrongFont(m_option.font), m_tokens.textSecondary, m_row.title, Qt::AlignLeft);
        const int taken = QFontMetrics(smallStrongFont(m_option.font)).horizontalAdvance(m_row.title);
        text(m_inner.adjusted(taken + scaled(m_option.font, 8), 0, 0, 0), smallFont(m_option.font),
            m_tokens.textTertiary, m_row.state, Qt::AlignRight);
    }

    void paintList()
    {
        const QFont name = isSelected() ? strongFont(m_option.font) : m_option.font;
        const QFont small = smallFont(m_option.font);
        const int first = lineHeight(m_option.font, titleLine);
        const int top = m_inner.top() + scaled(m_option.font, topInset);
        const QRect column = m_inner.adjusted(scaled(m_option.font, shapeColumn), 0, 0, 0);
        paintShape(top, first);
        int room = 0;
        if (m_row.total > 0) {
            const QString progress = u"%1/%2"_s.arg(m_row.done).arg(m_row.total);
            room = std::max(scaled(m_option.font, barWidth), digitsWidth(QFontMetrics(small), progress))
                + scaled(m_option.font, 8);
            paintProgress(top, first, small, progress);
        }
        text({column.left(), top, column.width() - room, first}, name, m_tokens.text, m_row.title, Qt::AlignLeft);
        const bool isInked = m_row.isInked && m_row.verdict;
        text({column.left(), top + first, column.width() - room, lineHeight(small, stateLine)}, small,
            isInked ? m_tokens.of(*m_row.verdict) : m_tokens.textSecondary, m_row.state, Qt::AlignLeft);
    }

private:
    [[nodiscard]] bool isSelected() const { return m_option.state.testFlag(QStyle::State_Selected); }
    [[nodiscard]] QRect visual(const QRect &logical) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, logical);
    }

    void text(const QRect &logical, const QFont &font, const QColor &colour, const QString &words, Qt::Alignment side)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        m_painter.drawText(visual(logical),
            int(QStyle::visualAlignment(m_option.direction, side)) | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, logical.width()));
    }

    void paintShape(int top, int line)
    {
        const int side = scaled(m_option.font, shapeSide);
        const QRect place(m_inner.left(), top + (line - side) / 2, side, side);
        if (m_row.verdict)
            paintVerdict(m_painter, *m_row.verdict, visual(place), m_tokens.of(*m_row.verdict));
        else
            text(place, m_option.font, m_tokens.textTertiary, u"–"_s, Qt::AlignHCenter);
    }

    void paintProgress(int top, int line, const QFont &font, const QString &progress)
    {
        m_painter.setFont(font);
        m_painter.setPen(m_tokens.textSecondary);
        const QRect words(m_inner.left(), top, m_inner.width(), line);
        paintDigits(m_painter, visual(words), QStyle::visualAlignment(m_option.direction, Qt::AlignRight), progress);
        const int width = scaled(m_option.font, barWidth);
        const int height = std::max(2, scaled(m_option.font, barHeight));
        const int below = lineHeight(smallFont(m_option.font), stateLine);
        QRect bar(m_inner.right() + 1 - width, top + line + (below - height) / 2, width, height);
        const double radius = height / 2.0;
        paintPanel(m_painter, visual(bar), radius, m_tokens.lineStrong, QColor());
        bar.setWidth(qRound(double(width) * m_row.done / m_row.total));
        if (bar.width() > 0)
            paintPanel(m_painter, visual(bar), radius, m_tokens.textSecondary, QColor());
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const ChecklistRow &m_row;
    const Tokens &m_tokens;
    QRect m_inner;
};

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ChecklistRow &row = rowAt(index);
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection);
    else if (!row.isHeading && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, mixed(tokens.surface, tokens.text, 0.03));
    paintHairLine(*painter, option.rect, Side::Bottom, tokens.line);
    Row painted(*painter, option, row);
    if (row.isHeading)
        painted.paintHeading();
    else
        painted.paintList();
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option.rect.adjusted(0, 0, 0, -1), 0, tokens);
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont small = smallFont(option.font);
    const int width = scaled(option.font, 120);
    if (rowAt(index).isHeading)
        return {width, std::max(scaled(option.font, headingHeight), QFontMetrics(small).height() + 4)};
    return {width,
        lineHeight(option.font, titleLine) + lineHeight(small, stateLine)
            + scaled(option.font, topInset + bottomInset)};
}

} // namespace conche::gui
