// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitystrip.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/tokens.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/linkbutton.h"
#include "gui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTimeZone>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressWidth = 160;

} // namespace

ActivityStrip::ActivityStrip(models::ActivityModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new LinkButton(tr("&Activity"), this))
    , m_text(new ElidedLabel(this))
    , m_progress(new ProgressLine(this))
    , m_cancel(new LinkButton(tr("S&top"), this))
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
    m_progress->setFixedWidth(scaled(*this, progressWidth));
    m_progress->setAccessibleName(tr("Progress"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 16, 0);
    layout->setSpacing(10);
    layout->addWidget(m_list);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_clock);
    setMinimumHeight(scaled(*this, 30));
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
    m_idle = tr("Idle");
    if (overview.next) {
        const QString next = QLocale().toString(overview.next->toTimeZone(zone).time(), QLocale::ShortFormat);
        //: Nothing is under way. %1 is a time of day
        m_idle = tr("Idle · next check %1").arg(next);
    }
    showProgress();
}

void ActivityStrip::showProgress()
{
    const jobs::Job *job = m_model.running();
    m_progress->setVisible(job);
    m_cancel->setVisible(job);
    if (!job) {
        m_text->setText(m_idle);
        return;
    }
    const auto ended = int(job->stepsEnded());
    const auto all = int(job->steps().size());
    m_progress->setShare(all > 0 ? std::optional(double(ended) / all) : std::nullopt);
    //: A job that is under way. %1 is its title, %2 and %3 count its steps
    m_text->setText(tr("%1: %2 of %3").arg(job->title()).arg(ended).arg(all));
}

void ActivityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.background);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace conche::gui
