// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checktask.h"

#include "jobs/job.h"
#include "peers/tools.h"

#include <QElapsedTimer>

namespace conche::health {

using peers::Tools;

struct CheckRunOptions
{
    QStringList only; ///< ids of checks; empty for all
    std::optional<std::chrono::milliseconds> timeLimit; ///< of the whole run
    CheckTask::Retries retries;
    stack::Grant grant; ///< what of the stack's demands was agreed to; nothing unless it is set
};

/*! Asks all checks of a stack at once. Its steps are the checks. */
class CheckRun final : public jobs::Job
{
    Q_OBJECT

public:
    CheckRun(const Tools &tools, stack::Stack stack, CheckRunOptions options, QObject *parent = nullptr);
    ~CheckRun() override;

    /*! Whole once the job has finished. */
    [[nodiscard]] const CheckRunReport &report() const { return m_report; }

Q_SIGNALS:
    void checkFinished(const conche::health::CheckResult &result);

protected:
    void begin() override;
    void abort() override;

private:
    void beginSome();
    void take(qsizetype index, const TaskOutcome &outcome);
    void complete();

    stack::Stack m_stack;
    CheckRunOptions m_options;
    Redactor m_redactor;
    CredentialCache m_credentials;
    CheckContext m_context;
    QList<stack::Check> m_checks;
    QList<CheckTask *> m_tasks;
    QTimer m_limit;
    QElapsedTimer m_elapsed;
    qsizetype m_begun = 0;
    qsizetype m_open = 0;
    CheckRunReport m_report;
};

} // namespace conche::health
