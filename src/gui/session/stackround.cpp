// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stacksession.h"

#include "health/wholereport.h"

namespace conche::gui {

void StackSession::followRounds()
{
    connect(m_watch.get(), &health::Watch::roundStarted, this, [this](health::CheckRun *run) {
        m_overview.isChecking = true;
        m_run = run;
        m_answersTaken = 0;
        connect(run, &jobs::Job::stepChanged, this, [this] {
            if (!m_progress.isActive())
                m_progress.start();
        });
        tell();
        Q_EMIT jobStarted(run);
    });
    connect(m_watch.get(), &health::Watch::roundFinished, this, &StackSession::takeRound);
}

void StackSession::takeProgress()
{
    const health::CheckRunReport &found = m_run->report();
    const qsizetype answers = found.results.size() + found.coverage.missing.size();
    if (std::exchange(m_answersTaken, answers) == answers)
        return;
    takeSome(found);
    tell();
}

void StackSession::takeSome(health::CheckRunReport found)
{
    takeResults(found.results, found.started);
    // The rest is as old as it was before.
    const health::CheckRunReport before = m_overview.report.value_or(health::CheckRunReport());
    if (before.started.isValid()) {
        found.started = before.started;
        found.duration = before.duration;
    }
    m_overview.report = health::merged(*m_overview.stack, before, found);
    // What was never asked is not known to be well.
    Verdict &verdict = m_overview.report->verdict;
    if (!m_overview.checked && isWorse(Verdict::Unknown, verdict))
        verdict = Verdict::Unknown;
}

void StackSession::takeResults(const QList<health::CheckResult> &results, const QDateTime &asked)
{
    for (const health::CheckResult &result : results) {
        models::CheckPast &past = m_overview.past[result.id];
        past.asked = asked;
        past.isStored = false;
    }
}

void StackSession::takeRound(const health::RoundOutcome &outcome)
{
    m_progress.stop();
    const health::CheckRunReport &report = outcome.report;
    if (m_run->state() == jobs::Job::State::Cancelled) {
        takeSome(report);
    } else {
        takeResults(report.results, report.started);
        m_overview.report
            = health::merged(*m_overview.stack, m_overview.report.value_or(health::CheckRunReport()), report);
        m_overview.checked = report.started.addMSecs(report.duration.count());
    }
    m_overview.quieted = outcome.quieted;
    if (!outcome.sleeps.isEmpty())
        m_overview.sleeps = outcome.sleeps;
    m_notSaved = outcome.notSaved;
    m_overview.storeTrouble = m_notSaved;
    m_overview.isChecking = false;
    for (const store::SubjectState &state : outcome.changes.subjects)
        m_overview.subjects.insert(state.name, state);
    tell();
    tickByItself();
    if (outcome.notSaved && !outcome.changes.entries.isEmpty())
        Q_EMIT happened(outcome.changes.entries);
    readStore(false);
    readMetrics();
}

} // namespace conche::gui
