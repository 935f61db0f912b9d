// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitystrip.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/tokens.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/progressline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTimeZone>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressWidth = 160;
constexpr int narrow = 640; // of the design: words come before the bar

} // namespace

ActivityStrip::ActivityStrip(models::ActivityModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new LinkButton(tr("&Activity"), this))
    , m_text(new ElidedLabel(this))
    , m_progress(new ProgressLine(this))
    , m_cancel(new LinkButton(tr("Sto&p"), this))
    , m_clock(new PlainLabel(this))
{
    m_list->setObjectName(u"activityButton"_s);
    m_list->setIcon(icon(u"clock"_s));
    m_list->setAccessibleDescription(tr("What is under way and what was done"));
    m_cancel->setObjectName(u"stopButton"_s);
    m_cancel->setToolTip(tr("Ends what is under way; results that came already are kept"));
    m_text->setObjectName(u"activityLabel"_s);
    m_text->setRole(PlainLabel::Role::SmallSecondary);
    m_clock->setRole(PlainLabel::Role::SmallSecondary);
    m_progress->setAccessibleName(tr("Progress"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_clock);
    // Margins are not mirrored, what stands in the layout is.
    auto *end = new QSpacerItem(0, 0);
    layout->addItem(end);
    keepMeasured(*this, [this, layout, end] {
        m_progress->setFixedWidth(scaled(*this, progressWidth));
        layout->setContentsMargins(scaled(*this, 10), 0, scaled(*this, 10), 0);
        layout->setSpacing(scaled(*this, 10));
        end->changeSize(scaled(*this, 6), 0);
        setMinimumHeight(scaled(*this, 30));
    });
    connect(m_list, &QPushButton::clicked, this, &ActivityStrip::listWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (jobs::Job *job = m_model.running())
            job->cancel();
    });
    connect(&model, &models::ActivityModel::progressed, this, &ActivityStrip::showProgress);
    showProgress();
}

void ActivityStrip::setOverview(const models::Overview &overview, const QTimeZone &zone)
{
    const QDateTime here = overview.now.toTimeZone(zone);
    m_clock->setText(
        u"%1  %2"_s.arg(QString::fromLatin1(zone.id()), QLocale().toString(here.time(), QLocale::ShortFormat)));
    m_next.clear();
    if (overview.isOnlyAsked)
        m_next = tr("checks only when asked");
    else if (overview.next)
        //: %1 is a time of day
        m_next
            = tr("next check %1").arg(QLocale().toString(overview.next->toTimeZone(zone).time(), QLocale::ShortFormat));
    showProgress();
}

void ActivityStrip::showProgress()
{
    const jobs::Job *job = m_model.running();
    m_progress->setVisible(job && width() >= scaled(*this, narrow));
    m_cancel->setVisible(job);
    if (!job) {
        const QString state = m_model.wasStopped() ? tr("Stopped; results that came already are kept") : tr("Idle");
        //: %1 is "Idle" or that something was stopped, %2 is "next check 14:30"
        m_text->setText(m_next.isEmpty() ? state : tr("%1 · %2").arg(state, m_next));
        return;
    }
    const auto ended = int(job->stepsEnded());
    const auto all = int(job->steps().size());
    m_progress->setShare(all > 0 ? std::optional(double(ended) / all) : std::nullopt);
    //: A job that is under way. %1 is its title, %2 and %3 count its steps
    m_text->setText(tr("%1: %2 of %3").arg(job->title()).arg(ended).arg(all));
}

void ActivityStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showProgress();
}

void ActivityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.background);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace conche::gui
