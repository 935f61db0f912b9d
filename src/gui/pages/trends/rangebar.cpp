// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangebar.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double barHeight = 30;
constexpr double segmentPadding = 11;
constexpr double radius = 6;

} // namespace

SegmentButton::SegmentButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
}

QSize SegmentButton::sizeHint() const
{
    // Chosen, its text is bold: the others do not move for that.
    const int text = QFontMetrics(strongFont(font())).size(Qt::TextShowMnemonic, this->text()).width();
    return {text + 2 * scaled(*this, segmentPadding), std::max(scaled(*this, barHeight), fontMetrics().height() + 4)};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const QRect inner = rect().adjusted(0, 1, 0, -1);
    if (isChecked())
        painter.fillRect(inner, tokens.selection);
    else if (isDown() || underMouse())
        painter.fillRect(inner, mixed(tokens.raised, tokens.text, isDown() ? 0.14 : 0.06));
    painter.setFont(isChecked() ? strongFont(font()) : font());
    painter.setPen(!isEnabled() ? tokens.textTertiary : isChecked() ? tokens.accent : tokens.textSecondary);
    QStyleOption option;
    option.initFrom(this);
    const bool showsKey = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(rect(),
        Qt::AlignCenter | Qt::TextSingleLine | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    if (hasFocus())
        paintFocus(painter, inner, scaled(*this, radius) - 1, tokens);
}

RangeBar::RangeBar(QWidget *parent)
    : QWidget(parent)
    , m_short(new QPushButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_short->setObjectName(u"rangeMenuButton"_s);
    m_short->setMenu(&m_menu);
    for (const Range::Kind kind : Range::kinds) {
        auto *button = new SegmentButton(this);
        button->setObjectName(u"rangeButton%1"_s.arg(int(kind)));
        button->setText(rangeText(kind));
        button->setAccessibleName(spokenRange(kind));
        button->setToolTip(spokenRange(kind));
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, kind] {
            setKind(m_kind); // it is chosen once it is shown
            Q_EMIT chosen(kind);
        });
        m_buttons.push_back(button);
        QAction *action = m_menu.addAction(spokenRange(kind), this, [this, kind] { Q_EMIT chosen(kind); });
        action->setCheckable(true);
    }
    setKind(m_kind);
}

void RangeBar::setKind(Range::Kind kind)
{
    m_kind = kind;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isChosen = Range::kinds.at(i) == kind;
        m_buttons[i]->setChecked(isChosen);
        m_menu.actions().at(qsizetype(i))->setChecked(isChosen);
        if (isChosen)
            placeTabStop(qsizetype(i));
    }
    m_short->setText(rangeText(kind));
    //: The button that chooses which time charts show; %1 is what is chosen
    m_short->setAccessibleName(tr("Period: %1").arg(spokenRange(kind)));
    layOut();
}

void RangeBar::placeTabStop(qsizetype at)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(qsizetype(i) == at ? Qt::StrongFocus : Qt::NoFocus);
}

int RangeBar::wholeWidth() const
{
    int width = 2;
    for (const SegmentButton *button : m_buttons)
        width += button->sizeHint().width();
    return width;
}

QSize RangeBar::sizeHint() const
{
    return {wholeWidth(), m_buttons.front()->sizeHint().height()};
}

QSize RangeBar::minimumSizeHint() const
{
    return {m_short->sizeHint().width(), sizeHint().height()};
}

void RangeBar::layOut()
{
    const bool isWhole = width() >= wholeWidth();
    m_short->setVisible(!isWhole);
    m_short->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(), QSize(m_short->sizeHint().width(), height()))));
    int left = 1;
    for (SegmentButton *button : m_buttons) {
        button->setVisible(isWhole);
        const QRect place(left, 0, button->sizeHint().width(), height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        left += place.width();
    }
    update();
}

void RangeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void RangeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isText = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isText || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        layOut();
    }
}

/*! The frame around the buttons and the lines between them. */
void RangeBar::paintEvent(QPaintEvent *)
{
    if (!m_short->isHidden())
        return;
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const QRect frame = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, wholeWidth(), height()));
    paintPanel(painter, frame, scaled(*this, radius), tokens.raised, tokens.lineStrong);
}

bool RangeBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::ranges::find(m_buttons, watched);
    if (found == m_buttons.end() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const bool isForward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const auto next = (found - m_buttons.begin()) + (isForward ? 1 : -1);
    if (next >= 0 && next < std::ssize(m_buttons)) {
        placeTabStop(next);
        m_buttons[size_t(next)]->setFocus(Qt::TabFocusReason);
    }
    return true;
}

} // namespace conche::gui
