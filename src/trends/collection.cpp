// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection.h"

#include "askedsource.h"
#include "checksource.h"
#include "daysource.h"
#include "querysource.h"
#include "runsource.h"
#include "versionsource.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace conche::trends {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Collecting)
};

template <typename... Kinds>
bool isOneOf(const stack::Metric &metric)
{
    return (std::holds_alternative<Kinds>(metric.source) || ...);
}

bool isFromChecks(const stack::Metric &metric)
{
    return isOneOf<stack::LatencyMetric, stack::ScoreMetric, stack::RestartsMetric>(metric);
}

/*! Metrics with the same group are answered by one question; an empty one is a question of its own. */
QString groupOf(const stack::Metric &metric)
{
    if (const auto *run = std::get_if<stack::RunMetric>(&metric.source))
        return u"run "_s + run->experiment;
    if (const auto *version = std::get_if<stack::ModelMetric>(&metric.source))
        return u"model "_s + version->model;
    if (const auto *day = std::get_if<stack::DayMetric>(&metric.source))
        return u"day "_s % day->measurement % u'\n' % day->field;
    return isFromChecks(metric) ? u"checks"_s : QString();
}

/*! Only points are told by station, so only their stations must be told by the same tag. */
bool isOtherTag(const stack::Metric &left, const stack::Metric &right)
{
    const auto *one = std::get_if<stack::DayMetric>(&left.source);
    const auto *other = std::get_if<stack::DayMetric>(&right.source);
    using Measures = stack::DayMetric::Measures;
    return one && other && one->measures == Measures::Points && other->measures == Measures::Points
        && one->stationTag != other->stationTag;
}

bool isOfGroup(const stack::Metric &metric, const QList<stack::Metric> &group)
{
    const QString name = groupOf(metric);
    return !name.isEmpty() && groupOf(group.first()) == name
        && std::ranges::none_of(group, [&](const stack::Metric &other) { return isOtherTag(metric, other); });
}

Source *makeSource(const CollectContext &context, const QList<stack::Metric> &metrics, QObject *parent)
{
    const stack::Metric &first = metrics.first();
    if (isOneOf<stack::RunMetric>(first))
        return new RunSource(context, metrics, parent);
    if (isOneOf<stack::ModelMetric>(first))
        return new VersionSource(context, metrics, parent);
    if (isOneOf<stack::DayMetric>(first))
        return new DaySource(context, metrics, parent);
    if (isOneOf<stack::InfluxMetric>(first))
        return new QuerySource(context, first, parent);
    if (isFromChecks(first))
        return new CheckSource(context, metrics, parent);
    return new AskedSource(context, first, parent);
}

bool isMeant(const CollectOptions &options, const stack::Metric &metric)
{
    using From = CollectOptions::From;
    const From from = isFromChecks(metric) ? From::CheckRuns : From::Peers;
    return (options.from == From::Everything || options.from == from)
        && (options.only.isEmpty() || options.only.contains(metric.id));
}

} // namespace

Collection::Collection(const peers::Tools &tools, store::Database &database, const store::CheckRuns &runs,
    stack::Stack stack, CollectOptions options, QObject *parent)
    //: %1 is the title of a stack
    : Job(Words::tr("Metrics of %1").arg(stack.title), parent)
    , m_stack(std::move(stack))
    , m_options(std::move(options))
    , m_credentials(tools.credentials, m_redactor, m_options.grant)
    , m_context{tools, m_credentials, m_redactor, database, runs, m_stack, m_options}
{
    makeSources();
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Collection::endInTime);
}

Collection::~Collection()
{
    // They refer to members of ours.
    abort();
}

void Collection::makeSources()
{
    QList<QList<stack::Metric>> groups;
    for (const stack::Metric &metric : std::as_const(m_stack.metrics)) {
        if (!isMeant(m_options, metric))
            continue;
        const auto same
            = std::ranges::find_if(groups, [&](const QList<stack::Metric> &group) { return isOfGroup(metric, group); });
        if (same == groups.end())
            groups.append({metric});
        else
            same->append(metric);
    }
    QList<jobs::Step> steps;
    for (const QList<stack::Metric> &metrics : std::as_const(groups)) {
        m_sources << makeSource(m_context, metrics, this);
        steps.append({m_sources.last()->title(), jobs::StepState::Waiting, {}});
    }
    setSteps(steps);
}

void Collection::begin()
{
    if (m_options.timeLimit)
        m_limit.start(*m_options.timeLimit);
    m_open = m_sources.size();
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        Source *source = m_sources[i];
        connect(source, &Source::progressed, this,
            [this, i](const QString &note) { setStep(i, jobs::StepState::Running, note); });
        connect(source, &Source::ended, this, [this, i] { takeEnd(i); });
        setStep(i, jobs::StepState::Running);
        // One that ends at once may end the collection, and us.
        QTimer::singleShot(0, source, &Source::start);
    }
    if (m_sources.isEmpty())
        QTimer::singleShot(0, this, &Collection::complete);
}

void Collection::abort()
{
    m_limit.stop();
    qDeleteAll(m_sources);
    m_sources.clear();
}

void Collection::takeEnd(qsizetype index)
{
    Source *source = std::exchange(m_sources[index], nullptr);
    source->deleteLater();
    m_summary.samples += source->samplesTaken();
    m_summary.troubles += source->troubles();
    if (source->hasFailed())
        setStep(index, jobs::StepState::Failed, source->troubles().first().sentence);
    else
        //: %n is a count of values
        setStep(
            index, jobs::StepState::Done, Words::tr("%n value(s)", nullptr, static_cast<int>(source->samplesTaken())));
    if (--m_open == 0)
        forgetOld();
}

void Collection::forgetOld()
{
    // A bounded part each time. Where the store fails, the sources said so.
    store::Metrics(m_context.database)
        .forget(m_stack.name, m_context.tools.clock.nowUtc(), m_stack.keepHistory, this,
            [this](const Result<void> & /*forgotten*/) { complete(); });
}

void Collection::endInTime()
{
    m_summary.isWhole = false;
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        if (!m_sources[i])
            continue;
        m_summary.samples += m_sources[i]->samplesTaken();
        m_summary.troubles += m_sources[i]->troubles();
        setStep(i, jobs::StepState::Cancelled, Words::tr("its time is over; the next collection goes on here"));
    }
    abort();
    complete();
}

void Collection::complete()
{
    m_limit.stop();
    const bool hasFailed = std::ranges::any_of(m_summary.troubles, &CollectSummary::Trouble::isFailure);
    end(hasFailed ? State::Failed : State::Succeeded);
}

} // namespace conche::trends
