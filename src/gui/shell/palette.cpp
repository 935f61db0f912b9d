// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette.h"

#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "gui/look/tokens.h"
#include "ui_palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

namespace conche::gui {

namespace {

constexpr int designWidth = 560;
constexpr int designHeight = 420;
constexpr int screenEdge = 8; // in pixels, whatever a window system adds

/*! Title on one side, kind and shortcut on the other. */
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {scaled(option.font, 200), scaled(option.font, 32)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const QRect inner = option.rect.adjusted(scaled(option.font, 10), 0, -scaled(option.font, 10), 0);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.selection);
        const QString hint = index.data(models::PaletteModel::HintRole).toString();
        const QString side = hint.isEmpty() ? index.data(models::PaletteModel::GroupRole).toString() : hint;
        const QFont small = smallFont(option.font);
        const int sideWidth = std::min(QFontMetrics(small).horizontalAdvance(side), inner.width() / 2);
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const int gap = scaled(option.font, 12);
        const QRect titlePlace(inner.left(), inner.top(), inner.width() - sideWidth - gap, inner.height());
        const QRect sidePlace(inner.right() - sideWidth + 1, inner.top(), sideWidth, inner.height());
        painter->setFont(option.font);
        painter->setPen(tokens.text);
        painter->drawText(place(titlePlace), int(Qt::AlignLeading | Qt::AlignVCenter),
            QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, titlePlace.width()));
        painter->setFont(small);
        painter->setPen(tokens.textSecondary);
        painter->drawText(place(sidePlace), int(Qt::AlignTrailing | Qt::AlignVCenter),
            QFontMetrics(small).elidedText(side, Qt::ElideMiddle, sideWidth));
    }
};

} // namespace

Palette::Palette(QList<models::PaletteEntry> entries, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::Palette>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_model.setEntries(std::move(entries));
    m_ui->resultList->setModel(&m_model);
    m_ui->resultList->setItemDelegate(new EntryDelegate(this));
    m_ui->searchEdit->installEventFilter(this);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &Palette::run);
    connect(m_ui->resultList, &QListView::clicked, this, &Palette::run);
    connect(m_ui->resultList, &QListView::activated, this, &Palette::run);
    search({});
    const QRect over = parent->window()->geometry();
    const QRect room = screen()->availableGeometry().adjusted(screenEdge, screenEdge, -screenEdge, -screenEdge);
    resize(sizeOnScreen(*this, designWidth, designHeight).boundedTo(room.size()));
    // Where a window stands half outside, its palette does not.
    const int x = std::min(over.center().x() - width() / 2, room.right() + 1 - width());
    const int y = std::min(over.top() + scaled(*this, 64), room.bottom() + 1 - height());
    move(std::max(x, room.left()), std::max(y, room.top()));
    m_ui->searchEdit->setFocus();
}

Palette::~Palette() = default;

void Palette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Palette::search(const QString &typed)
{
    m_model.setFilter(typed);
    m_ui->nothingLabel->setVisible(m_model.rowCount() == 0);
    m_ui->resultList->setCurrentIndex(m_model.index(0));
}

void Palette::run()
{
    const QModelIndex chosen = m_ui->resultList->currentIndex();
    if (!chosen.isValid())
        return;
    // After the palette is gone: what runs may open a dialog.
    QTimer::singleShot(0, parent(), m_model.entry(chosen.row()).run);
    close();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QCoreApplication::sendEvent(m_ui->resultList, event);
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace conche::gui
