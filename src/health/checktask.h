// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "askedrecorder.h"
#include "question.h"

#include <QTimer>

namespace conche::health {

/*! What a check task came to: a result, or that the check could not be asked; and which of its parts were not asked. */
struct TaskOutcome
{
    std::optional<CheckResult> result;
    QList<NotAsked> notAsked;
};

/*! Asks one check: within its time limit, again where the way to the peer failed, with the verdict of the table. */
class CheckTask final : public QObject
{
    Q_OBJECT

public:
    /*! How often a transport failure is asked again, and how long it waits before. */
    struct Retries
    {
        int count = 2;
        std::chrono::milliseconds pause{2000};
    };

    CheckTask(const CheckContext &context, const stack::Check &check, const Redactor &redactor, Retries retries,
        QObject *parent);

    void start();
    /*! Ends the task now with Unknown, because the whole run's time is over. */
    void endRun(std::chrono::milliseconds limit);
    [[nodiscard]] const stack::Check &check() const { return m_check; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished(const conche::health::TaskOutcome &outcome);

private:
    void ask();
    void take(Finding finding);
    void timeOut();
    void finish(Finding finding);
    [[nodiscard]] CheckResult resultFrom(const Finding &finding) const;
    void redact(CheckResult &result) const;

    QStringList m_requests; ///< of the last attempt
    RecordingHttpClient m_http;
    RecordingCommandRunner m_runner;
    CheckContext m_context;
    const stack::Check &m_check;
    const Redactor &m_redactor;
    Retries m_retries;
    int m_asked = 0;
    std::optional<Error> m_lastFailure;
    Question *m_question = nullptr;
    QTimer m_deadline;
    QTimer m_pause;
    bool m_finished = false;
};

} // namespace conche::health
