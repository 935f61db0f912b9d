// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline.h"

#include "accessible.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"

namespace conche::gui {

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    describeWidgets();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<std::optional<double>> &values)
{
    m_values = values;
    update();
}

void Sparkline::setVerdict(std::optional<Verdict> verdict)
{
    m_verdict = verdict;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {scaled(*this, 96), scaled(*this, 20)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    paintSparkline(
        painter, rect(), m_values, layoutDirection(), m_verdict.has_value() ? tokens.of(*m_verdict) : tokens.accent);
}

} // namespace conche::gui
