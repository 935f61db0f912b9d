// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <functional>

namespace conche::process {

/*! One run of one command, from start to its single outcome. It is a child of its owner and deletes itself. */
class ProcessRun final : public QObject
{
    Q_OBJECT

public:
    ProcessRun(Command command, QObject *orphanage, QObject *owner, std::function<void(Outcome)> then);
    ~ProcessRun() override;

private:
    void start();
    void readOutput();
    void endEarly(Ending ending, const QString &reason);
    void processEnded(int exitCode, QProcess::ExitStatus status);
    void processFailedToStart(QProcess::ProcessError error);
    void runnerIsGone();
    void finish(Outcome outcome);

    Command m_command;
    QPointer<QObject> m_orphanage;
    std::function<void(Outcome)> m_then;
    QProcess *m_process; ///< own child, handed to the orphanage when we go first
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    qint64 m_group = 0; ///< of the process, also when that has ended
    Outcome m_outcome;
    bool m_endedEarly = false;
};

/*! TERM now and KILL after the grace, to the whole process group. */
void endProcessGroup(QProcess *process);
void killProcessGroup(QProcess *process);

} // namespace conche::process
