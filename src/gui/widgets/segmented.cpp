// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmented.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"

#include <QHBoxLayout>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double segmentHeight = 30;
constexpr double segmentPadding = 12;
constexpr double segmentRadius = 6;

class Segment final : public QPushButton
{
public:
    Segment(const QString &text, const SegmentedControl &control)
        : m_control(control)
    {
        setText(text);
        setCheckable(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(strongFont(font()));
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * scaled(*this, segmentPadding),
            std::max(scaled(*this, segmentHeight), metrics.height() + scaled(*this, 8))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = tokensOf(palette());
        const double radius = scaled(*this, segmentRadius);
        // All of them are one panel, of which this one shows its part.
        QPainterPath shape;
        shape.addRoundedRect(QRectF(m_control.rect()).translated(-pos()), radius, radius);
        painter.setClipPath(shape);
        const double ink = isDown() ? 0.1 : underMouse() && isEnabled() ? 0.04 : 0.0;
        painter.fillRect(rect(), mixed(isChecked() ? tokens.selection : tokens.raised, tokens.text, ink));
        if (pos().x() > 0)
            painter.fillRect(QRect(0, 0, 1, height()), tokens.lineStrong);
        painter.setClipping(false);
        paintPanel(painter, m_control.rect().translated(-pos()), radius, QColor(), tokens.lineStrong);
        painter.setFont(isChecked() ? strongFont(font()) : font());
        painter.setPen(!isEnabled() ? tokens.textTertiary : isChecked() ? tokens.text : tokens.textSecondary);
        QStyleOption option;
        option.initFrom(this);
        const bool showsKey = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
        painter.drawText(rect(),
            Qt::AlignCenter | Qt::TextSingleLine | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
        if (hasFocus())
            paintFocus(painter, rect(), radius, tokens);
    }

private:
    const SegmentedControl &m_control;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::addSegment(const QString &id, const QString &text)
{
    auto *segment = new Segment(text, *this);
    segment->setObjectName(id + u"Segment"_s);
    segment->setChecked(m_buttons.isEmpty());
    m_layout->addWidget(segment);
    m_group.addButton(segment);
    m_buttons.insert(id, segment);
    connect(segment, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void SegmentedControl::setCurrent(const QString &id)
{
    if (QAbstractButton *button = m_buttons.value(id))
        button->setChecked(true);
}

QString SegmentedControl::current() const
{
    return m_buttons.key(m_group.checkedButton());
}

} // namespace conche::gui
