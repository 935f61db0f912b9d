// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace conche::jobs {

enum class StepState { Waiting, Running, Done, Failed, Cancelled };

/*! A named part of a job, as a person wants to see it. */
struct Step
{
    QString title;
    StepState state = StepState::Waiting;
    QString note; ///< what came of it, in a few words

    friend bool operator==(const Step &, const Step &) = default;
};

/*! Something that takes time: named steps, progress, cancel, and exactly one end. */
class Job : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Succeeded, Failed, Cancelled };
    Q_ENUM(State)

    explicit Job(QString title, QObject *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    /*! Steps that have ended, 0 to steps().size(). */
    [[nodiscard]] qsizetype stepsEnded() const;

    /*! Begins the job once; ignored afterwards. */
    void start();
    /*! Ends the job early; ignored when it has ended. Says what is left behind in its steps. */
    void cancel();

Q_SIGNALS:
    void stepChanged(qsizetype index);
    void finished(conche::jobs::Job::State state);

protected:
    virtual void begin() = 0;
    /*! Stops what is under way. */
    virtual void abort() = 0;

    void setSteps(QList<Step> steps) { m_steps = std::move(steps); }
    /*! Ignored when the job has ended. */
    void setStep(qsizetype index, StepState state, const QString &note = {});
    void end(State state);

private:
    [[nodiscard]] bool hasEnded() const { return m_state != State::Waiting && m_state != State::Running; }

    QString m_title;
    State m_state = State::Waiting;
    bool m_cancelling = false;
    QList<Step> m_steps;
};

} // namespace conche::jobs
