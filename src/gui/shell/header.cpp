// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "header.h"

#include "core/units.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/tokens.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/verdictpill.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

// Of the design, in pixels at 100 %: below it the buttons are icons.
constexpr int narrow = 820;
constexpr int longestName = 260;

std::optional<std::chrono::milliseconds> shortestInterval(const models::Overview &overview)
{
    if (!overview.stack || overview.stack->checks.isEmpty())
        return std::nullopt;
    return std::ranges::min(overview.stack->checks, {}, &stack::Check::interval).interval;
}

} // namespace

Header::Header(QAction &search, QAction &checkNow, QMenu &stacks, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_stack(new QPushButton(this))
    , m_state(new VerdictPill(this))
    , m_age(new ElidedLabel(this))
    , m_search(addButton(search, u"search"_s, u"searchButton"_s))
    , m_check(addButton(checkNow, u"refresh"_s, u"checkNowButton"_s))
{
    m_stack->setObjectName(u"stackButton"_s);
    m_stack->setMenu(&stacks);
    m_stack->setAccessibleName(tr("Stack"));
    m_check->setProperty("primary", true);
    m_age->setObjectName(u"ageLabel"_s);
    m_age->setRole(PlainLabel::Role::SmallTertiary);
    m_layout->setContentsMargins(16, 0, 16, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_stack);
    m_layout->addWidget(m_state);
    m_layout->addWidget(m_age, 1);
    m_layout->addWidget(m_search);
    m_layout->addWidget(m_check);
    setFixedHeight(scaled(*this, 52));
    setNoStack();
}

QPushButton *Header::addButton(QAction &action, const QString &iconName, const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(action.text());
    button->setAccessibleName(action.text().remove(u'&'));
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    //: %1 is what a button does, %2 a shortcut
    button->setToolTip(tr("%1 (%2)").arg(action.text().remove(u'&'), shortcut));
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

void Header::setNoStack()
{
    m_stack->setText(tr("No stack"));
    m_state->hide();
    m_age->clear();
    m_check->setEnabled(false);
}

void Header::setOverview(const models::Overview &overview)
{
    m_check->setEnabled(overview.stack.has_value());
    const QString title = overview.stack ? overview.stack->title : QFileInfo(overview.path).fileName();
    m_stack->setText(
        m_stack->fontMetrics().elidedText(title, Qt::ElideRight, scaled(*this, longestName)).replace(u'&', u"&&"_s));
    m_stack->setToolTip(plainToolTip(u"%1\n%2"_s.arg(title, overview.path)));
    m_stack->setAccessibleDescription(title);
    m_state->setVisible(overview.report.has_value());
    if (overview.report)
        m_state->setState(overview.report->verdict);
    if (overview.isChecking)
        m_age->setText(tr("checking now"));
    else if (!overview.checked)
        m_age->setText(overview.stack ? tr("not checked yet") : QString());
    else {
        const auto age = std::chrono::milliseconds(std::max<qint64>(0, overview.checked->msecsTo(overview.now)));
        const auto interval = shortestInterval(overview);
        //: How old what is shown is. %1 and %2 are spans of time
        m_age->setText(interval && overview.next
                ? tr("checked %1 ago, every %2").arg(durationText(age), durationText(*interval))
                //: %1 is a span of time
                : tr("checked %1 ago").arg(durationText(age)));
    }
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < scaled(*this, narrow);
    m_search->setText(isNarrow ? QString() : tr("Search or run"));
    m_age->setVisible(width() > scaled(*this, narrow) / 2);
}

} // namespace conche::gui
