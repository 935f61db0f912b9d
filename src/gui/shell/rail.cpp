// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rail.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/tokens.h"
#include "gui/widgets/navbutton.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 192;

/*! The logo, and the name beside it where there is room. */
class Brand final : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override { return {scaled(*this, 42), scaled(*this, 40)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = tokensOf(palette());
        const int side = scaled(*this, 22);
        const QRect logo(scaled(*this, 10), scaled(*this, 4), side, side);
        const auto place
            = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
        paintIcon(painter, u"conche-symbolic"_s, place(logo), tokens.accent);
        if (width() <= logo.right() + side)
            return;
        QFont font = strongFont(this->font());
        font.setPointSizeF(font.pointSizeF() * 15 / 13);
        painter.setFont(font);
        painter.setPen(tokens.text);
        const QRect name(logo.right() + scaled(*this, 8), logo.top(), width() - logo.right(), logo.height());
        //: The name of the program
        painter.drawText(place(name), int(Qt::AlignLeading | Qt::AlignVCenter), Rail::tr("Conche"));
    }
};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_brand(new Brand(this))
{
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_brand);
    layout->addLayout(m_pages);
    layout->addStretch();
    layout->addLayout(m_foot);
    keepMeasured(*this, [this, layout] {
        const int edge = scaled(*this, 8);
        layout->setContentsMargins(edge, scaled(*this, 12), edge, scaled(*this, 12));
        for (QBoxLayout *column :
            {static_cast<QBoxLayout *>(layout), static_cast<QBoxLayout *>(m_pages), static_cast<QBoxLayout *>(m_foot)})
            column->setSpacing(scaled(*this, 2));
        setCompact(m_isCompact);
    });
}

void Rail::addPage(const QString &id, const QString &icon, const QString &title, bool atFoot)
{
    auto *button = new NavButton(icon, title, this);
    button->setObjectName(id + u"NavButton"_s);
    button->setCheckable(true);
    m_group.addButton(button);
    (atFoot ? m_foot : m_pages)->addWidget(button);
    m_buttons.insert(id, button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void Rail::setCurrent(const QString &id)
{
    if (NavButton *button = m_buttons.value(id))
        button->setChecked(true);
}

void Rail::setBadge(const QString &id, int count, Verdict verdict, const QString &meaning)
{
    if (NavButton *button = m_buttons.value(id))
        button->setBadge(count, verdict, meaning);
}

void Rail::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    for (NavButton *button : std::as_const(m_buttons))
        button->setCompact(isCompact);
    if (isCompact) {
        setMinimumWidth(scaled(*this, 54));
        setMaximumWidth(scaled(*this, 58));
    } else {
        setFixedWidth(scaled(*this, wide));
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.background);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.line);
}

} // namespace conche::gui
