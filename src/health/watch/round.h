// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decide.h"

#include "health/checkrun.h"
#include "health/signs/signs.h"
#include "store/deliveries.h"

namespace conche::health {

/*! Where rounds are remembered. */
struct Records
{
    store::Database &database;
    store::CheckRuns &runs;
    store::WatchLog &log;
    store::Deliveries &deliveries;
};

struct RoundOptions
{
    CheckRunOptions checks;
    Attempts attempts; ///< of checks; a one-shot believes at once
    bool isRemembered = true; ///< false: the store is neither read nor written
    std::function<std::optional<store::Promise>(const QDateTime &now)> promise; ///< by its keeper
};

/*! What a round of checks came to. */
struct RoundOutcome
{
    CheckRunReport report; ///< with signs and outage
    QMap<QString, store::Quieting> quieted; ///< by subject
    QStringList sleeps; ///< who promised to check and did not
    std::optional<Error> notSaved; ///< why the store does not remember it
    store::WatchChanges changes;
};

/*! One round: asks the checks, judges signs and the outage, and remembers all of it in one transaction. */
class Round final : public QObject
{
    Q_OBJECT

public:
    /*! \a newest are results of earlier rounds that signs may look at. \a fallback stands in for the store's memory
     * while the store cannot be used, and outlives the round. */
    Round(const Tools &tools, const Records &records, stack::Stack stack, RoundOptions options,
        QMap<QString, CheckResult> newest, store::WatchMemory &fallback, QObject *parent);
    void start();

    [[nodiscard]] CheckRun &run() { return m_run; }

Q_SIGNALS:
    void finished(const conche::health::RoundOutcome &outcome);

private:
    void readTrends();
    void judge();
    void record();
    void recallAndDecide();
    void finish(const store::WatchMemory &before, const store::WatchChanges &changes);
    [[nodiscard]] RoundFacts facts() const;

    Records m_records;
    const Clock &m_clock;
    stack::Stack m_stack;
    RoundOptions m_options;
    QMap<QString, CheckResult> m_newest;
    store::WatchMemory &m_fallback;
    CheckRun m_run;
    Barrier m_barrier; ///< the checks and the history
    Result<store::History> m_history;
    Result<QList<trends::MetricReport>> m_trends;
    RoundOutcome m_outcome;
};

/*! The run as the store keeps it. */
[[nodiscard]] store::StoredRun storedRun(const CheckRunReport &report);

} // namespace conche::health
