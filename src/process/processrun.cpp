// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

namespace conche::process {

using namespace std::chrono_literals;

namespace {

constexpr auto grace = 2s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Process)
};

void signalGroup(const QProcess *process, int signal)
{
    const auto group = static_cast<pid_t>(process->processId());
    // Right after its start the program may not have its group yet.
    if (group > 0 && ::kill(-group, signal) != 0)
        ::kill(group, signal);
}

// What a program that we ended started, and what did not end with it.
void killRestOfGroup(qint64 group)
{
    if (group > 0)
        ::kill(-static_cast<pid_t>(group), SIGKILL);
}

QProcessEnvironment environmentFor(const Command &command)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    for (auto it = command.environment.begin(); it != command.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

} // namespace

void killProcessGroup(QProcess *process)
{
    signalGroup(process, SIGKILL);
}

void endProcessGroup(QProcess *process)
{
    signalGroup(process, SIGTERM);
    QTimer::singleShot(grace, process, [process] { signalGroup(process, SIGKILL); });
}

ProcessRun::ProcessRun(Command command, QObject *orphanage, QObject *owner, std::function<void(Outcome)> then)
    : QObject(owner)
    , m_command(std::move(command))
    , m_orphanage(orphanage)
    , m_then(std::move(then))
    , m_process(new QProcess(this))
{
    // Own group, so that what the program starts is ended with it.
    m_process->setChildProcessModifier([] { ::setpgid(0, 0); });
    m_process->setProcessEnvironment(environmentFor(m_command));
    m_process->setWorkingDirectory(m_command.workingFolder);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ProcessRun::readOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, &ProcessRun::readOutput);
    connect(m_process, &QProcess::finished, this, &ProcessRun::processEnded);
    connect(m_process, &QProcess::errorOccurred, this, &ProcessRun::processFailedToStart);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { endEarly(Ending::TimedOut, {}); });
    connect(orphanage, &QObject::destroyed, this, &ProcessRun::runnerIsGone);
    QTimer::singleShot(0, this, &ProcessRun::start);
}

ProcessRun::~ProcessRun()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    if (!m_orphanage) {
        killProcessGroup(m_process);
        return;
    }
    // ~QProcess would block until the program is gone.
    m_process->disconnect(this);
    m_process->setParent(m_orphanage);
    connect(m_process, &QProcess::finished, m_process, [process = m_process, group = m_group, held = m_command.held] {
        killRestOfGroup(group);
        process->deleteLater();
    });
    endProcessGroup(m_process);
}

void ProcessRun::start()
{
    if (!m_orphanage) {
        m_outcome.ending = Ending::Cancelled;
        finish(std::move(m_outcome));
        return;
    }
    m_elapsed.start();
    m_deadline.start(m_command.timeLimit);
    m_process->start(m_command.program, m_command.arguments);
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_group = m_process->processId();
    m_process->write(m_command.input);
    m_process->closeWriteChannel();
}

void ProcessRun::readOutput()
{
    const QByteArray output = m_process->readAllStandardOutput();
    const QByteArray errorOutput = m_process->readAllStandardError();
    if (m_endedEarly)
        return;
    m_outcome.output += output;
    m_outcome.errorOutput += errorOutput;
    if (m_outcome.output.size() + m_outcome.errorOutput.size() > m_command.maximumOutput)
        endEarly(Ending::Failed,
            Words::tr("it wrote more than %n byte(s)", nullptr, static_cast<int>(m_command.maximumOutput)));
}

void ProcessRun::endEarly(Ending ending, const QString &reason)
{
    if (m_endedEarly)
        return;
    m_endedEarly = true;
    m_outcome.ending = ending;
    m_outcome.reason = reason;
    endProcessGroup(m_process);
}

void ProcessRun::runnerIsGone()
{
    m_endedEarly = true;
    m_outcome.ending = Ending::Cancelled;
    killProcessGroup(m_process);
}

void ProcessRun::processEnded(int exitCode, QProcess::ExitStatus status)
{
    readOutput();
    if (m_endedEarly) {
        killRestOfGroup(m_group);
    } else {
        if (status == QProcess::CrashExit) {
            m_outcome.ending = Ending::Crashed;
            //: %1 is a program, %2 the number of a signal
            m_outcome.reason = Words::tr("%1 was ended by signal %2").arg(m_command.program).arg(exitCode);
        } else if (exitCode == 0) {
            m_outcome.ending = Ending::Succeeded;
        } else if (m_command.warningExitCodes.contains(exitCode)) {
            m_outcome.ending = Ending::SucceededWithWarnings;
        } else {
            m_outcome.ending = Ending::Failed;
        }
    }
    m_outcome.exitCode = exitCode;
    finish(std::move(m_outcome));
}

void ProcessRun::processFailedToStart(QProcess::ProcessError error)
{
    // A crash also ends in finished(); a failed write means the program did not want its input.
    if (error != QProcess::FailedToStart)
        return;
    m_outcome.ending = Ending::NotStarted;
    m_outcome.reason = m_process->errorString();
    const bool exists = m_command.program.contains(u'/')
        ? QFileInfo::exists(QDir(m_command.workingFolder).filePath(m_command.program))
        : !QStandardPaths::findExecutable(m_command.program).isEmpty();
    m_outcome.programMissing = !exists;
    finish(std::move(m_outcome));
}

void ProcessRun::finish(Outcome outcome)
{
    outcome.duration = std::chrono::milliseconds(m_elapsed.elapsed());
    m_deadline.stop();
    deleteLater();
    if (m_then)
        std::exchange(m_then, {})(std::move(outcome));
}

} // namespace conche::process
