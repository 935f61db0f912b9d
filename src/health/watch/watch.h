// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "round.h"

#include "health/alerts/alertdispatch.h"
#include "trends/collection.h"

#include <QElapsedTimer>
#include <QTimer>

namespace conche::health {

/*! Asks the checks of a stack again and again, each at its own interval and a change again soon, and delivers alerts.
 *
 * A machine that sleeps makes it late; the next round says for how long. */
class Watch final : public QObject
{
    Q_OBJECT

public:
    Watch(const Tools &tools, const Records &records, AlertDispatch &dispatch, stack::Stack stack, stack::Grant grant,
        QObject *parent);
    /*! Begins with a round of all checks, or waits until each is due. */
    enum class Start { AtOnce, WhenDue };
    void start(Start start = Start::AtOnce);
    /*! Asks all checks as soon as the round that is under way has ended. */
    void askAll();
    /*! Takes in what is new of the metrics now; by itself it does so after rounds, not more often than some minutes. */
    void collect();
    /*! When a check is due next. */
    [[nodiscard]] std::chrono::milliseconds untilNext() const;

Q_SIGNALS:
    /*! The job lives until roundFinished() was told. */
    void roundStarted(conche::health::CheckRun *run);
    void roundFinished(const conche::health::RoundOutcome &outcome);
    /*! The job lives until collectionFinished() was told. */
    void collectionStarted(conche::jobs::Job *collection);
    void collectionFinished(const conche::trends::CollectSummary &summary);
    void alertsDelivered(const conche::health::DispatchReport &report);

private:
    using Milliseconds = std::chrono::milliseconds;

    void tick();
    void ask(const QStringList &ids);
    void take(const RoundOutcome &outcome);
    void deliver(const RoundOutcome &outcome);
    /*! Where the subject has changed and that is not believed yet. */
    void askAgain(const QString &check, const QString &subject, Milliseconds due);
    void collectSometimes();
    void sleep();

    Tools m_tools;
    Records m_records;
    AlertDispatch &m_dispatch;
    stack::Stack m_stack;
    stack::Grant m_grant;
    store::WatchMemory m_memory; ///< as of the last round
    QMap<QString, CheckResult> m_newest;
    KnownOutage m_outage; ///< by the last round that asked
    QMap<QString, Milliseconds> m_due; ///< by check, on m_time
    QElapsedTimer m_time;
    QTimer m_timer;
    Round *m_round = nullptr;
    trends::Collection *m_collection = nullptr;
    std::optional<Milliseconds> m_collected; ///< when it began last, on m_time
    bool m_delivering = false;
};

} // namespace conche::health
