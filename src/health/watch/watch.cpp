// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch.h"

#include <algorithm>

namespace conche::health {

using namespace std::chrono_literals;

namespace {

// Timers stand still while a machine sleeps; this is how soon a watch that wakes up looks around.
constexpr std::chrono::milliseconds longestSleep = 1min;

constexpr std::chrono::milliseconds collectEvery = 5min;
// The first one of a long history; the next goes on where it ended.
constexpr std::chrono::milliseconds longestCollection = 15min;

} // namespace

Watch::Watch(const Tools &tools, const Records &records, AlertDispatch &dispatch, stack::Stack stack,
    stack::Grant grant, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_records(records)
    , m_dispatch(dispatch)
    , m_stack(std::move(stack))
    , m_grant(std::move(grant))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Watch::tick);
}

void Watch::start(Start start)
{
    m_time.start();
    if (start == Start::AtOnce) {
        askAll();
        return;
    }
    for (const stack::Check &check : std::as_const(m_stack.checks))
        m_due[check.id] = check.interval;
    tick();
}

void Watch::askAll()
{
    for (const stack::Check &check : std::as_const(m_stack.checks))
        m_due[check.id] = 0ms;
    if (!m_round)
        tick();
}

void Watch::tick()
{
    const Milliseconds now(m_time.elapsed());
    QStringList due;
    for (const stack::Check &check : std::as_const(m_stack.checks)) {
        if (m_due.value(check.id) <= now)
            due << check.id;
    }
    if (due.isEmpty()) {
        deliver({});
        sleep();
        return;
    }
    ask(due);
}

void Watch::ask(const QStringList &ids)
{
    RoundOptions options;
    options.checks.only = ids;
    options.checks.grant = m_grant;
    options.attempts = {m_stack.patience.failures, m_stack.patience.recoveries};
    options.promise = [this](const QDateTime &now) {
        // Twice the retry is what a slow round may take without being called asleep.
        const Milliseconds late = longestSleep + 2 * m_stack.patience.retry;
        Milliseconds longest = 0ms;
        for (const stack::Check &check : std::as_const(m_stack.checks))
            longest = std::max(longest, check.timeLimit);
        return store::Promise{watchKeeper, now, now.addMSecs((untilNext() + late + longest).count())};
    };
    m_round = new Round(m_tools, m_records, m_stack, options, m_newest, m_memory, this);
    connect(m_round, &Round::finished, this, &Watch::take);
    // Planned from one instant: what is asked together now is asked together next time.
    const Milliseconds now(m_time.elapsed());
    for (const QString &id : ids)
        m_due[id] = now + std::ranges::find(m_stack.checks, id, &stack::Check::id)->interval;
    Q_EMIT roundStarted(&m_round->run());
    m_round->start();
}

void Watch::take(const RoundOutcome &outcome)
{
    m_round->deleteLater();
    m_round = nullptr;
    if (outcome.report.outage)
        m_outage = knownOutage(outcome.report);
    for (const CheckResult &result : outcome.report.results)
        m_newest.insert(result.id, result);
    // A change that is not believed yet is asked about again soon.
    const Milliseconds soon = Milliseconds(m_time.elapsed()) + m_stack.patience.retry;
    for (const stack::Check &check : std::as_const(m_stack.checks))
        askAgain(check.id, checkSubject(check.id), soon);
    for (const stack::Sign &sign : std::as_const(m_stack.signs))
        askAgain(sign.check, signSubject(sign.id), soon);
    Q_EMIT roundFinished(outcome);
    deliver(outcome);
    collectSometimes();
    sleep();
}

void Watch::collectSometimes()
{
    // Rounds that are planned five minutes apart come a little earlier or later.
    const Milliseconds now(m_time.elapsed());
    if (!m_collected || now - *m_collected >= collectEvery * 9 / 10)
        collect();
}

void Watch::collect()
{
    if (m_collection || m_stack.metrics.isEmpty())
        return;
    m_collected = Milliseconds(m_time.elapsed());
    trends::CollectOptions options;
    options.grant = m_grant;
    options.timeLimit = longestCollection;
    m_collection = new trends::Collection(m_tools, m_records.database, m_records.runs, m_stack, options, this);
    connect(m_collection, &jobs::Job::finished, this, [this] {
        trends::Collection *collection = std::exchange(m_collection, nullptr);
        collection->deleteLater();
        Q_EMIT collectionFinished(collection->summary());
    });
    Q_EMIT collectionStarted(m_collection);
    m_collection->start();
}

void Watch::askAgain(const QString &check, const QString &subject, Milliseconds due)
{
    if (m_memory.subjects.value(subject).changed > 0)
        m_due[check] = std::min(m_due.value(check), due);
}

void Watch::deliver(const RoundOutcome &outcome)
{
    if (outcome.notSaved)
        m_dispatch.keep(outcome.changes.alerts);
    if (std::exchange(m_delivering, true))
        return;
    m_dispatch.deliver(m_stack, m_outage, this, [this](const DispatchReport &report) {
        m_delivering = false;
        if (!report.delivered.isEmpty() || !report.failed.isEmpty() || report.storeFailed)
            Q_EMIT alertsDelivered(report);
    });
}

std::chrono::milliseconds Watch::untilNext() const
{
    const auto next = std::ranges::min_element(m_due);
    const Milliseconds now(m_time.elapsed());
    return next == m_due.end() ? longestSleep : std::max<Milliseconds>(0ms, *next - now);
}

void Watch::sleep()
{
    m_timer.start(std::min(untilNext(), longestSleep));
}

} // namespace conche::health
