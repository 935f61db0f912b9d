// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentslist.h"

#include "gui/look/fonts.h"
#include "gui/look/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace conche::gui {

namespace {

constexpr double entryHeight = 32;
constexpr double padding = 12;
constexpr double radius = 6;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(hasFocus ? QPen(tokens.accent) : QPen(Qt::NoPen));
        painter->setBrush(isSelected ? QBrush(tokens.selection) : QBrush(Qt::NoBrush));
        if (isSelected || hasFocus)
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), scaled(option.font, radius),
                scaled(option.font, radius));
        painter->setFont(option.font);
        painter->setPen(tokens.text);
        const int edge = scaled(option.font, padding);
        const QRect place = option.rect.adjusted(edge, 0, -edge, 0);
        painter->drawText(place,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | int(Qt::TextSingleLine),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * scaled(option.font, padding) + 2,
            scaled(option.font, entryHeight)};
    }
};

} // namespace

ContentsList::ContentsList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new EntryDelegate(this));
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What is behind it shines through.
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

} // namespace conche::gui
