// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrictrial.h"
#include "stacksession.h"

#include "trends/coveragereading.h"

namespace conche::gui {

void StackSession::collectNow()
{
    if (m_watch)
        m_watch->collect();
}

void StackSession::followCollections()
{
    connect(m_watch.get(), &health::Watch::collectionStarted, this, [this](jobs::Job *job) {
        m_overview.isCollecting = true;
        tell();
        Q_EMIT jobStarted(job);
    });
    connect(m_watch.get(), &health::Watch::collectionFinished, this, [this] {
        m_overview.isCollecting = false;
        tell();
        readMetrics();
        // Signs that look at trends need not wait for the next round.
        readStore(true);
    });
}

void StackSession::readMetrics()
{
    if (m_file)
        m_feed.read();
}

void StackSession::takeMetrics(const Result<QList<trends::MetricReport>> &reports)
{
    m_overview.metricsTrouble = reports ? std::nullopt : std::optional(reports.error());
    if (reports) {
        m_overview.metrics = *reports;
        ++m_overview.metricsRead;
    }
    tell();
    tickByItself();
}

void StackSession::markBaseline(
    const QString &metric, const std::optional<store::MarkedBaseline> &baseline, QObject *owner, Then<void> then)
{
    if (!m_file) {
        then(failure(ErrorCode::BadConfiguration, tr("there is no stack any more; open it again")));
        return;
    }
    store::Metrics(m_services.records.database)
        .markBaseline({m_file->stack->name, metric}, baseline, owner,
            [this, self = QPointer(this), then = std::move(then)](const Result<void> &done) {
                if (self)
                    readMetrics();
                then(done);
            });
}

void StackSession::tryMetric(const stack::Metric &metric, QObject *owner, Then<QString> then)
{
    if (!m_file) {
        then(failure(ErrorCode::BadConfiguration, tr("there is no stack any more; open it again")));
        return;
    }
    auto *trial = new MetricTrial(m_services, *m_file->stack, metric, m_trust.grant, owner);
    trial->start([trial, then = std::move(then)](const Result<QString> &found) {
        trial->deleteLater();
        then(found);
    });
}

void StackSession::readCoverage(QObject *owner, std::function<void(const Coverages &)> then)
{
    if (!m_file) {
        then({{}, Error{ErrorCode::BadConfiguration, tr("there is no stack any more; open it again")}});
        return;
    }
    const Period year{utcDayStart(now()).addDays(-365), now()};
    auto *job = new trends::CoverageReading(m_services.tools, *m_file->stack, m_trust.grant, year, owner);
    connect(job, &jobs::Job::finished, owner, [job, then = std::move(then)](jobs::Job::State state) {
        job->deleteLater();
        Coverages found{job->coverages(), std::nullopt};
        if (state != jobs::Job::State::Succeeded)
            found.trouble = Error{state == jobs::Job::State::Cancelled ? ErrorCode::Cancelled : ErrorCode::Unreachable,
                job->troubles().value(0, tr("It was cancelled before all was asked."))};
        then(found);
    });
    Q_EMIT jobStarted(job);
    job->start();
}

} // namespace conche::gui
