// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processrunner.h"

#include "processrun.h"

namespace conche::process {

namespace {

constexpr int longestDeath = 1000;

} // namespace

ProcessRunner::ProcessRunner()
    : m_orphanage(std::make_unique<QObject>())
{
}

ProcessRunner::~ProcessRunner()
{
    // Nobody is left to wait for the grace to pass.
    const QList<QProcess *> processes = m_orphanage->findChildren<QProcess *>();
    for (QProcess *process : processes)
        killProcessGroup(process);
    // ~QProcess waits as well, but with a warning.
    for (QProcess *process : processes)
        process->waitForFinished(longestDeath);
}

void ProcessRunner::run(const Command &command, QObject *owner, std::function<void(Outcome)> then)
{
    new ProcessRun(command, m_orphanage.get(), owner, std::move(then));
}

} // namespace conche::process
