// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrictrial.h"

#include "trends/valuetext.h"

namespace conche::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience{30s};

stack::Stack only(stack::Stack stack, const stack::Metric &metric)
{
    stack.metrics = {metric};
    return stack;
}

trends::CollectOptions optionsFor(const stack::Grant &grant)
{
    trends::CollectOptions options;
    options.timeLimit = patience;
    options.grant = grant;
    return options;
}

} // namespace

MetricTrial::MetricTrial(const Services &services, const stack::Stack &stack, const stack::Metric &metric,
    const stack::Grant &grant, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_metric(metric)
    , m_stack(stack.name)
    , m_database(m_folder.filePath(u"trial.db"_s))
    , m_runs(m_database, m_folder.filePath(u"unsaved"_s))
    , m_metrics(m_database)
    , m_collection(services.tools, m_database, m_runs, only(stack, metric), optionsFor(grant))
{
    connect(&m_collection, &jobs::Job::finished, this, &MetricTrial::take);
}

void MetricTrial::start(Then<QString> then)
{
    m_then = std::move(then);
    m_collection.start();
}

void MetricTrial::take()
{
    const QList<trends::CollectSummary::Trouble> &troubles = m_collection.summary().troubles;
    if (m_collection.summary().samples == 0 && !troubles.isEmpty()) {
        m_then(failure(ErrorCode::BadContent, troubles.first().sentence));
        return;
    }
    if (m_collection.summary().samples == 0) {
        m_then(failure(ErrorCode::NotFound, tr("Its source answers and has no values yet.")));
        return;
    }
    const qint64 tomorrow = m_services.tools.clock.nowUtc().addDays(1).toMSecsSinceEpoch();
    m_metrics.samples({m_stack, m_metric.id}, 0, tomorrow, 1, this,
        [this, count = m_collection.summary().samples](const Result<std::vector<store::Sample>> &samples) {
            const bool hasNumber = samples && !samples->empty() && samples->front().noNumber == store::NoNumber::None;
            //: A number of values of a metric
            const QString found = tr("It works: %n value(s)", nullptr, int(count));
            //: %1 is how many values there are, %2 the newest of them
            m_then(hasNumber ? tr("%1, the newest is %2.")
                                   .arg(found, trends::valueText(m_metric, samples->front().value).whole())
                             : found + u'.');
        });
}

} // namespace conche::gui
