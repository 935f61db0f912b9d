// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "round.h"

#include "health/signs/outage.h"
#include "health/wholereport.h"

#include <QCoreApplication>
#include <QUuid>

namespace conche::health {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

} // namespace

store::StoredRun storedRun(const CheckRunReport &report)
{
    store::StoredRun run;
    run.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.stack = report.stack;
    run.started = report.started;
    run.durationMs = report.duration.count();
    run.verdict = report.verdict;
    run.passed = report.score.passed;
    run.scoreOf = report.score.of;
    run.ran = report.coverage.ran;
    run.coverageOf = report.coverage.of;
    for (const CheckResult &result : report.results) {
        QList<store::StoredObservation> observations;
        for (const Observation &observation : result.observations)
            observations.append({observation.name, observation.value});
        run.results.append({result.id, result.verdict, result.latency.count(), result.summary,
            result.fault ? QString(errorCodeName(*result.fault)) : QString(), result.symptoms, observations});
    }
    return run;
}

Round::Round(const Tools &tools, const Records &records, stack::Stack stack, RoundOptions options,
    QMap<QString, CheckResult> newest, store::WatchMemory &fallback, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_clock(tools.clock)
    , m_stack(std::move(stack))
    , m_options(std::move(options))
    , m_newest(std::move(newest))
    , m_fallback(fallback)
    , m_run(tools, m_stack, m_options.checks)
    , m_barrier(2, [this] { readTrends(); })
    , m_history(failure(ErrorCode::StorageFailed, Words::tr("this run does not look at the store")))
    , m_trends(tl::make_unexpected(m_history.error()))
{
    connect(&m_run, &jobs::Job::finished, this, [this] { m_barrier.arrive(); });
}

void Round::start()
{
    m_run.start();
    if (!m_options.isRemembered) {
        m_barrier.arrive();
        return;
    }
    // While the peers are asked: the store is opened and read in no extra time.
    store::readHistory(m_records.database, historyQuery(m_stack, m_clock.nowUtc()), this,
        [this](const Result<store::History> &history) {
            m_history = history;
            m_barrier.arrive();
        });
}

void Round::readTrends()
{
    // After the checks: what was collected beside them counts.
    const QStringList watched = watchedMetrics(m_stack);
    if (!m_options.isRemembered || watched.isEmpty()) {
        judge();
        return;
    }
    trends::readReports(m_records.database, m_stack, watched, m_clock.nowUtc(), this,
        [this](const Result<QList<trends::MetricReport>> &reports) {
            m_trends = reports;
            judge();
        });
}

void Round::judge()
{
    CheckRunReport &report = m_outcome.report;
    report = m_run.report();
    SignInput input{m_newest, {}, m_history, report.started, m_trends};
    for (const CheckResult &result : std::as_const(report.results)) {
        input.newest.insert(result.id, result);
        input.asked << result.id;
    }
    // A run of some checks says nothing of what looks at others.
    const QStringList &only = m_options.checks.only;
    stack::Stack judged = m_stack;
    if (!only.isEmpty()) {
        const auto isLeftOut = [&](const auto &one) { return !input.newest.contains(one) && !only.contains(one); };
        judged.signs.removeIf([&](const stack::Sign &sign) { return isLeftOut(sign.check); });
        judged.checks.removeIf([&](const stack::Check &check) { return isLeftOut(check.id); });
    }
    report.signs = judgeSigns(judged, input);
    // Who did not ask knows only what was true before: another process may know better.
    if (const stack::Check *check = trainingCheck(judged); check && input.asked.contains(check->id))
        report.outage = judgeOutage(judged, input);
    report.verdict = verdictOf(report);
    if (m_options.isRemembered)
        record();
    else
        Q_EMIT finished(m_outcome);
}

RoundFacts Round::facts() const
{
    RoundFacts facts{m_stack, m_outcome.report, m_options.attempts, {}};
    if (m_options.promise)
        facts.promise = m_options.promise(m_outcome.report.started);
    return facts;
}

void Round::record()
{
    const RoundFacts round = facts();
    const QDateTime keepSince = m_outcome.report.started.addMSecs(-m_stack.keepHistory.count());
    m_records.log.record(
        storedRun(m_outcome.report), keepSince,
        [round](const store::WatchMemory &memory) { return decide(round, memory); }, this,
        [this](const Result<store::Recorded> &recorded) {
            if (recorded) {
                m_fallback = store::applied(recorded->before, recorded->changes);
                finish(recorded->before, recorded->changes);
                return;
            }
            m_outcome.notSaved = recorded.error();
            recallAndDecide();
        });
}

void Round::recallAndDecide()
{
    // Whoever must be called is called all the same, once by this process. A store that cannot be written may still
    // know who was told already and what is muted.
    m_records.log.memory(m_stack.name, this, [this](const Result<store::WatchMemory> &known) {
        if (known && m_fallback.subjects.isEmpty())
            m_fallback = *known;
        else if (known)
            m_fallback.quietings = known->quietings;
        const store::WatchMemory before = m_fallback;
        const store::WatchChanges changes = decide(facts(), before);
        m_fallback = store::applied(before, changes);
        finish(before, changes);
    });
}

void Round::finish(const store::WatchMemory &before, const store::WatchChanges &changes)
{
    const QDateTime &now = m_outcome.report.started;
    for (const store::Quieting &quieting : before.quietings) {
        if (const auto held = quietingOf(before.quietings, quieting.subject, now))
            m_outcome.quieted.insert(held->subject, *held);
    }
    m_outcome.sleeps = sleepSentences(before.promises, now);
    m_outcome.changes = changes;
    Q_EMIT finished(m_outcome);
}

} // namespace conche::health
