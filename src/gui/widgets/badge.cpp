// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"

#include "accessible.h"
#include "verdicticon.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"

#include <QApplication>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 99;

QString countText(int count)
{
    return count > mostShown ? u"%1+"_s.arg(mostShown) : QString::number(count);
}

} // namespace

QSize badgeSize(const QFont &base, int count)
{
    const int height = scaled(base, 18);
    const int text = QFontMetrics(tinyFont(base)).horizontalAdvance(countText(count));
    return {std::max(height, text + scaled(base, 10)), height};
}

void paintBadge(QPainter &painter, const QRect &place, const QFont &base, int count, Verdict verdict)
{
    const Tokens &tokens = tokensOf(QApplication::palette());
    paintPanel(painter, place, place.height() / 2.0, tokens.softOf(verdict), QColor());
    painter.save();
    painter.setFont(tinyFont(base));
    painter.setPen(tokens.of(verdict));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, countText(count));
    painter.restore();
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    describeWidgets();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::setCount(int count, Verdict verdict)
{
    m_count = count;
    m_verdict = verdict;
    setVisible(count > 0);
    //: A badge, as a screen reader tells it: a number and a verdict
    setAccessibleName(tr("%1, %2").arg(QString::number(count), verdictWord(verdict)));
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(font(), m_count);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), font(), m_count, m_verdict);
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    describeWidgets();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text, std::optional<Verdict> verdict)
{
    m_text = text;
    m_verdict = verdict.value_or(Verdict::Unknown);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(smallFont(font()));
    return {metrics.horizontalAdvance(m_text) + scaled(*this, 14), metrics.height() + scaled(*this, 3)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    paintPanel(painter, rect(), scaled(*this, 4), tokens.softOf(m_verdict), QColor());
    painter.setFont(smallFont(font()));
    painter.setPen(tokens.of(m_verdict));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace conche::gui
