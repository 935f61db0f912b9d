// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job.h"

#include <algorithm>

namespace conche::jobs {

Job::Job(QString title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
{
}

qsizetype Job::stepsEnded() const
{
    return std::ranges::count_if(
        m_steps, [](const Step &step) { return step.state != StepState::Waiting && step.state != StepState::Running; });
}

void Job::start()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Running;
    begin();
}

void Job::cancel()
{
    if (hasEnded() || m_cancelling)
        return;
    // What is stopped may end with a failure of its own; it was cancelled all the same.
    m_cancelling = true;
    if (m_state == State::Running)
        abort();
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].state == StepState::Waiting || m_steps[i].state == StepState::Running)
            setStep(i, StepState::Cancelled);
    }
    m_cancelling = false;
    end(State::Cancelled);
}

void Job::setStep(qsizetype index, StepState state, const QString &note)
{
    if (hasEnded())
        return;
    m_steps[index].state = state;
    m_steps[index].note = note;
    Q_EMIT stepChanged(index);
}

void Job::end(State state)
{
    if (hasEnded() || m_cancelling)
        return;
    m_state = state;
    Q_EMIT finished(state);
}

} // namespace conche::jobs
