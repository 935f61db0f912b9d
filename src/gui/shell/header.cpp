// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "header.h"

#include "core/units.h"
#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "gui/look/tokens.h"
#include "gui/widgets/actionbutton.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/verdictpill.h"
#include "models/timetext.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

// Of the design, in pixels at 100 %: below it the buttons are icons.
constexpr int narrow = 820;
constexpr int longestName = 220;

QString checkedText(const models::Overview &overview)
{
    if (!overview.checked)
        return overview.stack ? Header::tr("not checked yet") : QString();
    const auto age = std::chrono::milliseconds(overview.checked->msecsTo(overview.now));
    if (age < -std::chrono::seconds(1))
        //: The newest check is dated later than now. %1 is a span of time
        return Header::tr("the last check is dated %1 ahead: the clock was set back").arg(durationText(-age));
    return age < std::chrono::seconds(1) ? Header::tr("checked just now")
                                         //: How old what is shown is. %1 is a span of time
                                         : Header::tr("checked %1 ago").arg(durationText(age));
}

QString ageText(const models::Overview &overview)
{
    if (overview.isChecking)
        return Header::tr("checking now");
    const QString checked = checkedText(overview);
    if (checked.isEmpty())
        return checked;
    if (overview.isOnlyAsked)
        //: %1 says when it was checked last
        return Header::tr("%1, only when asked").arg(checked);
    //: %1 says when it was checked last, %2 is a span of time
    return overview.interval ? Header::tr("%1, every %2").arg(checked, durationText(*overview.interval)) : checked;
}

} // namespace

Header::Header(QAction &search, QAction &checkNow, QMenu &stacks, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_stack(new QPushButton(this))
    , m_state(new VerdictPill(this))
    , m_age(new ElidedLabel(this))
    , m_search(new ActionButton(search, u"search"_s, this))
    , m_check(new ActionButton(checkNow, u"refresh"_s, this))
{
    m_stack->setObjectName(u"stackButton"_s);
    m_stack->setMenu(&stacks);
    m_stack->setAccessibleName(tr("Stack"));
    m_search->setObjectName(u"searchButton"_s);
    m_check->setObjectName(u"checkNowButton"_s);
    m_check->setProperty("primary", true);
    m_age->setObjectName(u"ageLabel"_s);
    m_age->setRole(PlainLabel::Role::SmallTertiary);
    m_layout->addWidget(m_stack);
    m_layout->addWidget(m_state);
    m_layout->addWidget(m_age, 1);
    m_layout->addWidget(m_search);
    m_layout->addWidget(m_check);
    setNoStack();
    keepMeasured(*this, [this] {
        m_layout->setContentsMargins(scaled(*this, 16), 0, scaled(*this, 16), 0);
        m_layout->setSpacing(scaled(*this, 12));
        setFixedHeight(scaled(*this, 52));
        showTitle();
        layOut();
    });
}

void Header::setNoStack()
{
    m_title = tr("No stack");
    showTitle();
    m_stack->setToolTip({});
    m_stack->setAccessibleDescription(m_title);
    m_state->hide();
    m_age->clear();
    m_age->setToolTip({});
    m_age->setAccessibleDescription({});
    m_check->setEnabled(false);
}

void Header::setOverview(const models::Overview &overview, const QTimeZone &zone)
{
    m_check->setEnabled(true);
    m_title = overview.stack ? overview.stack->title : QFileInfo(overview.path).fileName();
    showTitle();
    m_stack->setToolTip(plainToolTip(u"%1\n%2"_s.arg(m_title, overview.path)));
    m_stack->setAccessibleDescription(m_title);
    m_state->setVisible(overview.report.has_value());
    if (overview.report)
        m_state->setState(models::headlineOf(overview).verdict);
    m_age->setText(ageText(overview));
    const QString exact = overview.checked ? models::TimeText(zone, overview.now).exact(*overview.checked) : QString();
    m_age->setToolTip(exact.isEmpty() ? QString() : plainToolTip(m_age->text() + u'\n' + exact));
    m_age->setAccessibleDescription(exact);
}

void Header::showTitle()
{
    m_stack->setFont(strongFont(font()));
    m_stack->setText(
        m_stack->fontMetrics().elidedText(m_title, Qt::ElideRight, scaled(*this, longestName)).replace(u'&', u"&&"_s));
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
    layOut();
}

void Header::layOut()
{
    const bool isNarrow = width() < scaled(*this, narrow);
    m_search->setCompact(isNarrow);
    m_check->setCompact(isNarrow);
    m_age->setVisible(width() > scaled(*this, narrow) / 2);
}

} // namespace conche::gui
