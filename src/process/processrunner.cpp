// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processrunner.h"

#include "processrun.h"

namespace conche::process {

ProcessRunner::ProcessRunner()
    : m_orphanage(std::make_unique<QObject>())
{
}

ProcessRunner::~ProcessRunner()
{
    // Nobody is left to wait for the grace to pass.
    for (QProcess *process : m_orphanage->findChildren<QProcess *>())
        killProcessGroup(process);
}

void ProcessRunner::run(const Command &command, QObject *owner, std::function<void(Outcome)> then)
{
    new ProcessRun(command, m_orphanage.get(), owner, std::move(then));
}

} // namespace conche::process
