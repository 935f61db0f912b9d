// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatpanel.h"

#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace conche::gui {

using namespace Qt::StringLiterals;
using checklists::PeriodKind;

namespace {

QString titleOf(PeriodKind kind, int count)
{
    switch (kind) {
    case PeriodKind::Week:
        return HeatPanel::tr("Last %n week(s)", nullptr, count);
    case PeriodKind::Day:
        return HeatPanel::tr("Last %n day(s)", nullptr, count);
    case PeriodKind::Month:
        return HeatPanel::tr("Last %n month(s)", nullptr, count);
    case PeriodKind::Deployment:
    case PeriodKind::Person:
        break;
    }
    return HeatPanel::tr("Last %n run(s)", nullptr, count);
}

QString keptOf(PeriodKind kind, int onTime, int judged)
{
    switch (kind) {
    case PeriodKind::Week:
        //: %1 is how many of %n weeks
        return HeatPanel::tr("%1 of %n week(s) on time", nullptr, judged).arg(onTime);
    case PeriodKind::Day:
        //: %1 is how many of %n days
        return HeatPanel::tr("%1 of %n day(s) on time", nullptr, judged).arg(onTime);
    default:
        break;
    }
    //: %1 is how many of %n months
    return HeatPanel::tr("%1 of %n month(s) on time", nullptr, judged).arg(onTime);
}

} // namespace

HeatPanel::HeatPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_kept(new PlainLabel(this))
    , m_rate(new PlainLabel(this))
    , m_strip(new HeatStrip(this))
    , m_legend(new HeatLegend(this))
{
    m_title->setObjectName(u"heatTitleLabel"_s);
    m_kept->setObjectName(u"keptLabel"_s);
    m_rate->setObjectName(u"rateLabel"_s);
    m_strip->setObjectName(u"heatStrip"_s);
    m_legend->setObjectName(u"heatLegend"_s);
    m_title->setRole(PlainLabel::Role::Strong);
    m_rate->setRole(PlainLabel::Role::Secondary);
    auto *rows = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_kept);
    head->addWidget(m_rate);
    rows->addLayout(head);
    rows->addWidget(m_strip);
    rows->addWidget(m_legend);
    connect(m_strip, &HeatStrip::opened, this, &HeatPanel::opened);
    keepMeasured(*this, [this, rows, head] {
        const auto px = [this](double pixels) { return scaled(*this, pixels); };
        rows->setContentsMargins(px(20), px(14), px(20), px(14));
        rows->setSpacing(px(8));
        head->setSpacing(px(8));
    });
}

void HeatPanel::setHistory(
    PeriodKind kind, const checklists::ListHistory &history, const QList<models::PeriodRow> &periods)
{
    const QString title = titleOf(kind, int(periods.size()));
    m_title->setText(title);
    const std::optional<double> rate = history.rate();
    m_kept->setText(rate ? keptOf(kind, history.onTime, history.judged()) : QString());
    //: A share
    m_rate->setText(rate ? tr("%1 %").arg(qRound(*rate * 100)) : QString());
    m_strip->setPeriods(periods);
    m_strip->setAccessibleName(rate ? u"%1: %2"_s.arg(title, m_kept->text()) : title);
    m_legend->setPeriods(periods);
}

void HeatPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairLine(painter, rect(), Side::Top, tokensOf(palette()).lineStrong);
}

} // namespace conche::gui
